-- Files in and out, and what conversations and parcels need besides.

-- Who speaks: the buyer or the platform (direction in), the shop (out), or the staff among themselves. A note of the
-- staff is kept with the direction out, and no customer ever gets it: it is no answer. Empty: only the direction is known.
ALTER TABLE message ADD COLUMN sender TEXT NOT NULL DEFAULT '';

-- Pieces of a parcel's line that have been taken out of the stock; the others are still reserved. NULL: all of them (the
-- parcel is from an earlier version).
ALTER TABLE shipment_line ADD COLUMN posted INTEGER;
-- Few of many. A query must say it in the same words.
CREATE INDEX shipment_line_unposted ON shipment_line(shipment_id) WHERE posted < quantity;

-- Money: settlements of platforms and payment providers, their lines, and returns.
--! journaled: settlement settlement_line return_case

-- What a platform or provider settled for a channel: one settlement report, or a month of an account statement in one
-- currency. report: the profile whose files state it; another report would state the same money again. total: what the
-- file itself says its lines add up to, NULL when it says nothing. starts, ends: the period; paid_out: the day of the
-- payment to the bank.
CREATE TABLE settlement (
  id INTEGER PRIMARY KEY,
  channel_id INTEGER NOT NULL REFERENCES channel(id),
  external_id TEXT NOT NULL,
  report TEXT NOT NULL,
  starts TEXT NOT NULL DEFAULT '',
  ends TEXT NOT NULL DEFAULT '',
  paid_out TEXT NOT NULL DEFAULT '',
  currency TEXT NOT NULL,
  total INTEGER,
  note TEXT NOT NULL DEFAULT '',
  import_run_id INTEGER REFERENCES import_run(id),
  archived INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE UNIQUE INDEX settlement_external ON settlement(external_id, channel_id);
CREATE INDEX settlement_ends ON settlement(ends, archived);

-- One amount of a settlement. kind: what it is in the seller's books (sale, refund, fee … ; transfer and conversion are
-- neither revenue nor cost); type: the platform's own words. external_id: the platform's id of the row and the part of it,
-- or a hash of all that the row states where rows have no id. reference: another row, payout or payment that it belongs to.
CREATE TABLE settlement_line (
  id INTEGER PRIMARY KEY,
  settlement_id INTEGER NOT NULL REFERENCES settlement(id),
  channel_id INTEGER NOT NULL REFERENCES channel(id),
  external_id TEXT NOT NULL,
  kind TEXT NOT NULL,
  type TEXT NOT NULL DEFAULT '',
  posted INTEGER NOT NULL,
  day TEXT NOT NULL,
  amount INTEGER NOT NULL,
  currency TEXT NOT NULL,
  quantity INTEGER,
  order_number TEXT NOT NULL DEFAULT '',
  order_id INTEGER REFERENCES sales_order(id),
  seller_sku TEXT NOT NULL DEFAULT '',
  sku_id INTEGER REFERENCES sku(id),
  description TEXT NOT NULL DEFAULT '',
  reference TEXT NOT NULL DEFAULT '',
  payout TEXT NOT NULL DEFAULT '',
  import_run_id INTEGER REFERENCES import_run(id),
  source_line INTEGER
) STRICT;
CREATE UNIQUE INDEX settlement_line_external ON settlement_line(external_id, channel_id);
CREATE INDEX settlement_line_settlement ON settlement_line(settlement_id, kind, amount);
CREATE INDEX settlement_line_order ON settlement_line(order_id) WHERE order_id IS NOT NULL;
CREATE INDEX settlement_line_sku ON settlement_line(sku_id) WHERE sku_id IS NOT NULL;
-- Lines that wait for their order to be imported.
CREATE INDEX settlement_line_waiting ON settlement_line(order_number) WHERE order_id IS NULL AND order_number <> '';

-- Goods that came back or are about to, one row a returned line; and what a platform paid for goods that it lost.
-- amount: what the buyer got back (a return), or what the seller got (a reimbursement).
CREATE TABLE return_case (
  id INTEGER PRIMARY KEY,
  channel_id INTEGER NOT NULL REFERENCES channel(id),
  external_id TEXT NOT NULL,
  kind TEXT NOT NULL,
  state TEXT NOT NULL DEFAULT 'requested',
  day TEXT NOT NULL,
  received TEXT NOT NULL DEFAULT '',
  order_number TEXT NOT NULL DEFAULT '',
  order_id INTEGER REFERENCES sales_order(id),
  seller_sku TEXT NOT NULL DEFAULT '',
  sku_id INTEGER REFERENCES sku(id),
  title TEXT NOT NULL DEFAULT '',
  quantity INTEGER NOT NULL DEFAULT 1,
  reason TEXT NOT NULL DEFAULT '',
  condition TEXT NOT NULL DEFAULT '',
  resolution TEXT NOT NULL DEFAULT '',
  amount INTEGER,
  currency TEXT NOT NULL DEFAULT '',
  carrier TEXT NOT NULL DEFAULT '',
  tracking_number TEXT NOT NULL DEFAULT '',
  note TEXT NOT NULL DEFAULT '',
  tags TEXT NOT NULL DEFAULT '',
  import_run_id INTEGER REFERENCES import_run(id),
  source_line INTEGER,
  archived INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE UNIQUE INDEX return_case_external ON return_case(external_id, channel_id);
CREATE INDEX return_case_day ON return_case(day, archived);
CREATE INDEX return_case_order ON return_case(order_id) WHERE order_id IS NOT NULL;
CREATE INDEX return_case_sku ON return_case(sku_id) WHERE sku_id IS NOT NULL;
CREATE INDEX return_case_waiting ON return_case(order_number) WHERE order_id IS NULL AND order_number <> '';

-- Exports.
--! journaled: export_run exported_state

-- One file that was written for a platform or a carrier. export: the id of its layout (docs/exports.md).
CREATE TABLE export_run (
  id INTEGER PRIMARY KEY,
  instant INTEGER NOT NULL,
  export TEXT NOT NULL,
  file_name TEXT NOT NULL,
  channel_id INTEGER REFERENCES channel(id),
  row_count INTEGER NOT NULL
) STRICT;

-- How a record stood in the last export of each kind: entity is the record's table, fingerprint a hash of its row in the
-- file (of personal cells a keyed one), stated a JSON object of the record's own columns that the row was made of.
CREATE TABLE exported_state (
  id INTEGER PRIMARY KEY,
  export TEXT NOT NULL,
  entity TEXT NOT NULL,
  record_id INTEGER NOT NULL,
  export_run_id INTEGER NOT NULL REFERENCES export_run(id),
  fingerprint TEXT NOT NULL,
  stated TEXT NOT NULL,
  UNIQUE (record_id, entity, export)
) STRICT;
CREATE INDEX exported_state_run ON exported_state(export_run_id);

-- Imports.
--! journaled: import_repair

-- How a shop's files write what they leave open, once somebody has said so: dmy, mdy or ymd; point or comma.
ALTER TABLE channel ADD COLUMN date_order TEXT NOT NULL DEFAULT '';
ALTER TABLE channel ADD COLUMN decimal_mark TEXT NOT NULL DEFAULT '';

-- A cell of a file that somebody put right before it was imported; the texts are NULL where the column may hold
-- personal data.
CREATE TABLE import_repair (
  id INTEGER PRIMARY KEY,
  import_run_id INTEGER NOT NULL REFERENCES import_run(id),
  line INTEGER NOT NULL,
  header TEXT NOT NULL,
  old_text TEXT,
  new_text TEXT
) STRICT;
CREATE INDEX import_repair_run ON import_repair(import_run_id, line);
