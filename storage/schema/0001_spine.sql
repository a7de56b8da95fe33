-- The spine: channels, goods, stock, selling, service, rates, and the program's own tables.
-- Money is in ten-thousandths of the currency unit, rates in billionths, instants in seconds UTC, days are ISO texts.
-- Lines that begin with "--!" are read by the program: which tables the journal covers.

--! journaled: channel supplier sku sku_code warehouse stock_move customer contact sales_order sales_order_line
--! journaled: shipment shipment_line listing ticket message fx_rate import_run import_block setting
--! derived: sales_day sales_total stock_level customer_flow
--! unjournaled: journal journal_part journal_row keyring key_batch contact_key id_sequence book_state

-- A shop on a platform. The zone decides the business day of its orders.
CREATE TABLE channel (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE,
  platform TEXT NOT NULL,
  marketplace TEXT NOT NULL DEFAULT '',
  currency TEXT NOT NULL CHECK (length(currency) = 3),
  zone TEXT NOT NULL,
  state TEXT NOT NULL DEFAULT 'active',
  archived INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE supplier (
  id INTEGER PRIMARY KEY,
  code TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  country TEXT NOT NULL DEFAULT '',
  currency TEXT NOT NULL DEFAULT '',
  state TEXT NOT NULL DEFAULT 'candidate',
  note TEXT NOT NULL DEFAULT '',
  contact_id INTEGER,
  archived INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE sku (
  id INTEGER PRIMARY KEY,
  code TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL DEFAULT '',
  name_zh TEXT NOT NULL DEFAULT '',
  category TEXT NOT NULL DEFAULT '',
  brand TEXT NOT NULL DEFAULT '',
  weight_g INTEGER,
  length_mm INTEGER,
  width_mm INTEGER,
  height_mm INTEGER,
  hs_code TEXT NOT NULL DEFAULT '',
  origin TEXT NOT NULL DEFAULT '',
  cost INTEGER,
  cost_currency TEXT NOT NULL DEFAULT '',
  state TEXT NOT NULL DEFAULT 'active',
  note TEXT NOT NULL DEFAULT '',
  archived INTEGER NOT NULL DEFAULT 0
) STRICT;

-- Every other code of the same thing: barcodes, ASIN, FNSKU, the codes of platforms and suppliers.
-- An empty scope means everywhere; otherwise the platform that uses the code.
CREATE TABLE sku_code (
  id INTEGER PRIMARY KEY,
  sku_id INTEGER NOT NULL REFERENCES sku(id),
  kind TEXT NOT NULL,
  scope TEXT NOT NULL DEFAULT '',
  code TEXT NOT NULL,
  quantity INTEGER NOT NULL DEFAULT 1 CHECK (quantity > 0),
  UNIQUE (code, kind, scope)
) STRICT;
CREATE INDEX sku_code_sku ON sku_code(sku_id);

CREATE TABLE warehouse (
  id INTEGER PRIMARY KEY,
  code TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL DEFAULT '',
  kind TEXT NOT NULL DEFAULT 'own',
  country TEXT NOT NULL DEFAULT '',
  archived INTEGER NOT NULL DEFAULT 0
) STRICT;

-- Append-only: a correction is another move.
CREATE TABLE stock_move (
  id INTEGER PRIMARY KEY,
  instant INTEGER NOT NULL,
  day TEXT NOT NULL,
  sku_id INTEGER NOT NULL REFERENCES sku(id),
  warehouse_id INTEGER NOT NULL REFERENCES warehouse(id),
  bin TEXT NOT NULL DEFAULT '',
  quantity INTEGER NOT NULL CHECK (quantity <> 0),
  value INTEGER,
  currency TEXT NOT NULL DEFAULT '',
  reason TEXT NOT NULL,
  document TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX stock_move_sku ON stock_move(sku_id, warehouse_id);

-- Someone who bought. No personal data: `match` is a keyed hash of the platform's buyer name or e-mail.
CREATE TABLE customer (
  id INTEGER PRIMARY KEY,
  channel_id INTEGER NOT NULL REFERENCES channel(id),
  external_id TEXT NOT NULL DEFAULT '',
  match BLOB NOT NULL,
  country TEXT NOT NULL DEFAULT '',
  segment TEXT NOT NULL DEFAULT '',
  archived INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE UNIQUE INDEX customer_match ON customer(match, channel_id);

-- All personal data, sealed, and nothing else. Rows that point here, and customer_id, are no foreign keys: without
-- an index on each of them SQLite would search whole tables for every contact that an undo takes away. `fingerprint` is a keyed hash of the whole content: it tells
-- "the same as before" without opening anything.
CREATE TABLE contact (
  id INTEGER PRIMARY KEY,
  customer_id INTEGER,
  address BLOB,
  reach BLOB,
  fingerprint BLOB NOT NULL
) STRICT;

-- kind: sale; cancellation (a credit document that takes earlier sales back); adjustment (neither).
-- gross = sum of the positive line amounts, NULL while no line has a price; units = pieces of those lines.
-- total = what the platform states as the order's total.
CREATE TABLE sales_order (
  id INTEGER PRIMARY KEY,
  channel_id INTEGER NOT NULL REFERENCES channel(id),
  external_id TEXT NOT NULL,
  kind TEXT NOT NULL DEFAULT 'sale',
  status TEXT NOT NULL,
  placed INTEGER NOT NULL,
  day TEXT NOT NULL,
  currency TEXT NOT NULL,
  gross INTEGER,
  credit INTEGER,
  units INTEGER NOT NULL DEFAULT 0,
  line_count INTEGER NOT NULL DEFAULT 0,
  shipping INTEGER,
  tax INTEGER,
  discount INTEGER,
  total INTEGER,
  refunded INTEGER,
  country TEXT NOT NULL DEFAULT '',
  customer_id INTEGER REFERENCES customer(id),
  contact_id INTEGER,
  paid INTEGER,
  ship_by INTEGER,
  shipped INTEGER,
  cancelled INTEGER,
  ship_service TEXT NOT NULL DEFAULT '',
  payment_method TEXT NOT NULL DEFAULT '',
  note TEXT NOT NULL DEFAULT '',
  tags TEXT NOT NULL DEFAULT '',
  import_run_id INTEGER REFERENCES import_run(id),
  archived INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE UNIQUE INDEX sales_order_external ON sales_order(external_id, channel_id);
-- The order of the list at first; the periods behind a KPI.
CREATE INDEX sales_order_placed ON sales_order(placed, archived);
CREATE INDEX sales_order_day ON sales_order(day, archived);
CREATE INDEX sales_order_customer ON sales_order(customer_id, day, kind, gross) WHERE customer_id IS NOT NULL;

CREATE TABLE sales_order_line (
  id INTEGER PRIMARY KEY,
  order_id INTEGER NOT NULL REFERENCES sales_order(id),
  external_id TEXT NOT NULL DEFAULT '',
  seller_sku TEXT NOT NULL DEFAULT '',
  sku_id INTEGER REFERENCES sku(id),
  title TEXT NOT NULL DEFAULT '',
  quantity INTEGER NOT NULL,
  unit_price INTEGER,
  amount INTEGER,
  discount INTEGER,
  tax INTEGER,
  source_line INTEGER
) STRICT;
CREATE INDEX sales_order_line_order ON sales_order_line(order_id);
CREATE INDEX sales_order_line_sku ON sales_order_line(sku_id) WHERE sku_id IS NOT NULL;

CREATE TABLE shipment (
  id INTEGER PRIMARY KEY,
  external_id TEXT NOT NULL DEFAULT '',
  carrier TEXT NOT NULL DEFAULT '',
  service TEXT NOT NULL DEFAULT '',
  tracking_number TEXT NOT NULL DEFAULT '',
  status TEXT NOT NULL DEFAULT 'ready',
  warehouse_id INTEGER REFERENCES warehouse(id),
  shipped INTEGER,
  delivered INTEGER,
  weight_g INTEGER,
  cost INTEGER,
  cost_currency TEXT NOT NULL DEFAULT '',
  archived INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX shipment_tracking ON shipment(tracking_number);

CREATE TABLE shipment_line (
  id INTEGER PRIMARY KEY,
  shipment_id INTEGER NOT NULL REFERENCES shipment(id),
  order_line_id INTEGER NOT NULL REFERENCES sales_order_line(id),
  quantity INTEGER NOT NULL CHECK (quantity > 0)
) STRICT;
CREATE INDEX shipment_line_shipment ON shipment_line(shipment_id);
CREATE INDEX shipment_line_order_line ON shipment_line(order_line_id);

CREATE TABLE listing (
  id INTEGER PRIMARY KEY,
  channel_id INTEGER NOT NULL REFERENCES channel(id),
  external_id TEXT NOT NULL,
  seller_sku TEXT NOT NULL DEFAULT '',
  sku_id INTEGER REFERENCES sku(id),
  sku_quantity INTEGER NOT NULL DEFAULT 1 CHECK (sku_quantity > 0),
  title TEXT NOT NULL DEFAULT '',
  price INTEGER,
  currency TEXT NOT NULL DEFAULT '',
  quantity INTEGER,
  state TEXT NOT NULL DEFAULT 'live',
  import_run_id INTEGER REFERENCES import_run(id),
  source_line INTEGER,
  archived INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE UNIQUE INDEX listing_external ON listing(external_id, channel_id);
CREATE INDEX listing_sku ON listing(sku_id) WHERE sku_id IS NOT NULL;

CREATE TABLE ticket (
  id INTEGER PRIMARY KEY,
  subject TEXT NOT NULL,
  phase TEXT NOT NULL DEFAULT 'pre_sale',
  status TEXT NOT NULL DEFAULT 'open',
  opened INTEGER NOT NULL,
  closed INTEGER,
  order_id INTEGER REFERENCES sales_order(id),
  sku_id INTEGER REFERENCES sku(id),
  shipment_id INTEGER REFERENCES shipment(id),
  customer_id INTEGER REFERENCES customer(id),
  archived INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE INDEX ticket_order ON ticket(order_id) WHERE order_id IS NOT NULL;
CREATE INDEX ticket_sku ON ticket(sku_id) WHERE sku_id IS NOT NULL;
CREATE INDEX ticket_shipment ON ticket(shipment_id) WHERE shipment_id IS NOT NULL;
CREATE INDEX ticket_customer ON ticket(customer_id) WHERE customer_id IS NOT NULL;

-- The text of a message may name a person, so it lies sealed in `contact`.
CREATE TABLE message (
  id INTEGER PRIMARY KEY,
  ticket_id INTEGER NOT NULL REFERENCES ticket(id),
  instant INTEGER NOT NULL,
  direction TEXT NOT NULL CHECK (direction IN ('in', 'out')),
  contact_id INTEGER
) STRICT;
CREATE INDEX message_ticket ON message(ticket_id);

-- 1 base = rate / 10^9 quote.
CREATE TABLE fx_rate (
  id INTEGER PRIMARY KEY,
  source TEXT NOT NULL,
  day TEXT NOT NULL,
  base TEXT NOT NULL,
  quote TEXT NOT NULL,
  rate INTEGER NOT NULL CHECK (rate > 0),
  import_run_id INTEGER REFERENCES import_run(id)
) STRICT;
CREATE UNIQUE INDEX fx_rate_day ON fx_rate(day, base, quote, source);

-- One file that was imported.
CREATE TABLE import_run (
  id INTEGER PRIMARY KEY,
  instant INTEGER NOT NULL,
  file_name TEXT NOT NULL,
  file_size INTEGER NOT NULL,
  file_hash TEXT NOT NULL,
  profile TEXT NOT NULL,
  channel_id INTEGER REFERENCES channel(id),
  encoding TEXT NOT NULL,
  row_count INTEGER NOT NULL,
  new_count INTEGER NOT NULL,
  changed_count INTEGER NOT NULL,
  same_count INTEGER NOT NULL,
  wrong_count INTEGER NOT NULL
) STRICT;

-- The source rows of an import without their personal columns, packed some hundred at a time (zstd), so that every
-- order opens the row it came from.
CREATE TABLE import_block (
  id INTEGER PRIMARY KEY,
  import_run_id INTEGER NOT NULL REFERENCES import_run(id),
  first_line INTEGER NOT NULL,
  last_line INTEGER NOT NULL,
  cells BLOB NOT NULL
) STRICT;
CREATE INDEX import_block_run ON import_block(import_run_id, first_line);

CREATE TABLE setting (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE,
  value TEXT NOT NULL
) STRICT;

-- Derived: sums per day, for KPIs (see domain::contribution). credits and credit: cancelled sales together with
-- cancellation documents, and their value; credit_documents: the cancellation documents alone, which are not among
-- `orders`. customer_gross: gross of the orders whose customer is known.
CREATE TABLE sales_day (
  day TEXT NOT NULL,
  channel_id INTEGER NOT NULL,
  country TEXT NOT NULL,
  currency TEXT NOT NULL,
  orders INTEGER NOT NULL,
  unpriced INTEGER NOT NULL,
  gross INTEGER NOT NULL,
  units INTEGER NOT NULL,
  credits INTEGER NOT NULL,
  credit_documents INTEGER NOT NULL,
  credit INTEGER NOT NULL,
  customer_gross INTEGER NOT NULL,
  PRIMARY KEY (day, channel_id, country, currency)
) STRICT, WITHOUT ROWID;

-- Derived: the same sums over all channels and countries, so that a page of totals and trends reads few rows.
CREATE TABLE sales_total (
  day TEXT NOT NULL,
  currency TEXT NOT NULL,
  orders INTEGER NOT NULL,
  unpriced INTEGER NOT NULL,
  gross INTEGER NOT NULL,
  units INTEGER NOT NULL,
  credits INTEGER NOT NULL,
  credit_documents INTEGER NOT NULL,
  credit INTEGER NOT NULL,
  customer_gross INTEGER NOT NULL,
  PRIMARY KEY (day, currency)
) STRICT, WITHOUT ROWID;

-- Derived: on hand = sum of moves. The id only serves lists; SQLite gives it.
CREATE TABLE stock_level (
  id INTEGER PRIMARY KEY,
  sku_id INTEGER NOT NULL,
  warehouse_id INTEGER NOT NULL,
  on_hand INTEGER NOT NULL,
  UNIQUE (sku_id, warehouse_id)
) STRICT;

-- Derived: customers by month of activity, with the month they were active in before and after ('' = never), so
-- that the customers of any run of months are counted without reading orders. Only orders that count (see
-- domain::contribution); several = two or more of them in the month.
CREATE TABLE customer_flow (
  month TEXT NOT NULL,
  previous TEXT NOT NULL,
  next TEXT NOT NULL,
  channel_id INTEGER NOT NULL,
  several INTEGER NOT NULL,
  customers INTEGER NOT NULL,
  PRIMARY KEY (month, previous, next, channel_id, several)
) STRICT, WITHOUT ROWID;

-- The program's own tables: not journaled.
CREATE TABLE journal (
  seq INTEGER PRIMARY KEY,
  instant INTEGER NOT NULL,
  user TEXT NOT NULL,
  desk INTEGER NOT NULL,
  action TEXT NOT NULL,
  subject INTEGER,
  arguments TEXT NOT NULL,
  operation TEXT NOT NULL UNIQUE,
  undoes INTEGER,
  inserted INTEGER NOT NULL,
  updated INTEGER NOT NULL,
  deleted INTEGER NOT NULL,
  changeset_size INTEGER NOT NULL,
  changeset_hash BLOB NOT NULL,
  previous_hash BLOB NOT NULL,
  hash BLOB NOT NULL,
  signature BLOB
) STRICT;
CREATE INDEX journal_undoes ON journal(undoes) WHERE undoes IS NOT NULL;

-- The changesets of the journal: one zstd stream an entry (SQLite's changeset format), cut into pieces so that neither
-- writing nor reading needs much memory. id = seq * 2^20 + number of the piece. An undo stores none: it is the inverse of
-- the entry that it undoes.
CREATE TABLE journal_part (
  id INTEGER PRIMARY KEY,
  data BLOB NOT NULL
) STRICT;

-- Which entries touched a row; only for entries below some thousand rows.
CREATE TABLE journal_row (
  table_name TEXT NOT NULL,
  row_id INTEGER NOT NULL,
  seq INTEGER NOT NULL,
  PRIMARY KEY (table_name, row_id, seq)
) STRICT, WITHOUT ROWID;

CREATE TABLE keyring (
  class TEXT NOT NULL,
  epoch INTEGER NOT NULL,
  public_key BLOB NOT NULL,
  open_key BLOB,
  PRIMARY KEY (class, epoch)
) STRICT, WITHOUT ROWID;

CREATE TABLE key_batch (
  id INTEGER PRIMARY KEY,
  class TEXT NOT NULL,
  epoch INTEGER NOT NULL,
  sealed_key BLOB NOT NULL
) STRICT;

-- Deleting a row erases the person: the sealed fields can never be opened again.
CREATE TABLE contact_key (
  contact_id INTEGER PRIMARY KEY,
  address_batch INTEGER,
  address_key BLOB,
  reach_batch INTEGER,
  reach_key BLOB
) STRICT;

CREATE TABLE id_sequence (
  name TEXT PRIMARY KEY,
  next INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- book_id, desk, base_currency and the like: facts about this file.
CREATE TABLE book_state (
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
