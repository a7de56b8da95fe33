-- Files in and out, and what the conversations with customers need.

-- Who speaks: the buyer or the platform (direction in), the shop (out), or the staff among themselves. A note of the
-- staff is kept with the direction out, and no customer ever gets it: it is no answer. Empty: only the direction is known.
ALTER TABLE message ADD COLUMN sender TEXT NOT NULL DEFAULT '';
