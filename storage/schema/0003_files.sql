-- Files in and out, and what conversations and parcels need besides.

-- Who speaks: the buyer or the platform (direction in), the shop (out), or the staff among themselves. A note of the
-- staff is kept with the direction out, and no customer ever gets it: it is no answer. Empty: only the direction is known.
ALTER TABLE message ADD COLUMN sender TEXT NOT NULL DEFAULT '';

-- Pieces of a parcel's line that have been taken out of the stock; the others are still reserved. NULL: all of them (the
-- parcel is from an earlier version).
ALTER TABLE shipment_line ADD COLUMN posted INTEGER;
-- Few of many. A query must say it in the same words.
CREATE INDEX shipment_line_unposted ON shipment_line(shipment_id) WHERE posted < quantity;
