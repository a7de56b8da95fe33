-- The workbench: what the tabs of suppliers, SKUs, stock, listings, shipments and tickets need beyond the spine.

--! journaled: supplier_document supplier_price certificate sku_name kit_component tracking_event attachment
--! journaled: saved_view kpi_target
--! derived: sku_cost
--! unjournaled: attachment_content

ALTER TABLE channel ADD COLUMN business_hours TEXT NOT NULL DEFAULT '';
ALTER TABLE channel ADD COLUMN response_minutes INTEGER;
ALTER TABLE channel ADD COLUMN note TEXT NOT NULL DEFAULT '';

ALTER TABLE supplier ADD COLUMN payment_terms TEXT NOT NULL DEFAULT '';
ALTER TABLE supplier ADD COLUMN lead_days INTEGER;
ALTER TABLE supplier ADD COLUMN website TEXT NOT NULL DEFAULT '';
ALTER TABLE supplier ADD COLUMN tags TEXT NOT NULL DEFAULT '';

ALTER TABLE sku ADD COLUMN supplier_id INTEGER REFERENCES supplier(id);
-- Cargo flags.
ALTER TABLE sku ADD COLUMN battery INTEGER NOT NULL DEFAULT 0;
ALTER TABLE sku ADD COLUMN liquid INTEGER NOT NULL DEFAULT 0;
ALTER TABLE sku ADD COLUMN fragile INTEGER NOT NULL DEFAULT 0;
-- Days of cover below which stock is short; NULL: 14, two weeks of sales.
ALTER TABLE sku ADD COLUMN cover_days INTEGER;
ALTER TABLE sku ADD COLUMN tags TEXT NOT NULL DEFAULT '';
CREATE INDEX sku_supplier ON sku(supplier_id) WHERE supplier_id IS NOT NULL;

ALTER TABLE warehouse ADD COLUMN note TEXT NOT NULL DEFAULT '';

-- value in the book's currency at the rate of the day, fixed when the move is written; NULL while there is no rate.
ALTER TABLE stock_move ADD COLUMN base_value INTEGER;
ALTER TABLE stock_move ADD COLUMN note TEXT NOT NULL DEFAULT '';

ALTER TABLE customer ADD COLUMN note TEXT NOT NULL DEFAULT '';
ALTER TABLE customer ADD COLUMN tags TEXT NOT NULL DEFAULT '';

-- Why an order is held: the exception queue.
ALTER TABLE sales_order ADD COLUMN hold_reason TEXT NOT NULL DEFAULT '';
-- What still has to be sent: few of many. A query must say it in the same words; with IN (…) this index alone would
-- cost a first load of a million orders half a second instead of a tenth.
CREATE INDEX sales_order_open ON sales_order(status, ship_by)
  WHERE status = 'pending' OR status = 'paid' OR status = 'partly_shipped' OR status = 'on_hold';

-- Cost of goods of the whole line where a file states it; otherwise the moving average of the SKU counts.
ALTER TABLE sales_order_line ADD COLUMN cost INTEGER;
ALTER TABLE sales_order_line ADD COLUMN cost_currency TEXT NOT NULL DEFAULT '';
CREATE INDEX sales_order_line_cost ON sales_order_line(order_id) WHERE cost IS NOT NULL;

-- What a day's orders became: shipped orders and the seconds from placing to shipping, those with a date to ship by and
-- those that kept it, and the value that came back (cancellation documents, returned orders, refunds).
ALTER TABLE sales_day ADD COLUMN shipped_orders INTEGER NOT NULL DEFAULT 0;
ALTER TABLE sales_day ADD COLUMN processing_seconds INTEGER NOT NULL DEFAULT 0;
ALTER TABLE sales_day ADD COLUMN due_orders INTEGER NOT NULL DEFAULT 0;
ALTER TABLE sales_day ADD COLUMN on_time_orders INTEGER NOT NULL DEFAULT 0;
ALTER TABLE sales_day ADD COLUMN returned INTEGER NOT NULL DEFAULT 0;
ALTER TABLE sales_total ADD COLUMN shipped_orders INTEGER NOT NULL DEFAULT 0;
ALTER TABLE sales_total ADD COLUMN processing_seconds INTEGER NOT NULL DEFAULT 0;
ALTER TABLE sales_total ADD COLUMN due_orders INTEGER NOT NULL DEFAULT 0;
ALTER TABLE sales_total ADD COLUMN on_time_orders INTEGER NOT NULL DEFAULT 0;
ALTER TABLE sales_total ADD COLUMN returned INTEGER NOT NULL DEFAULT 0;

ALTER TABLE shipment ADD COLUMN promised INTEGER;
ALTER TABLE shipment ADD COLUMN note TEXT NOT NULL DEFAULT '';
ALTER TABLE shipment ADD COLUMN tags TEXT NOT NULL DEFAULT '';

ALTER TABLE listing ADD COLUMN description TEXT NOT NULL DEFAULT '';
ALTER TABLE listing ADD COLUMN category TEXT NOT NULL DEFAULT '';
ALTER TABLE listing ADD COLUMN picture_url TEXT NOT NULL DEFAULT '';
ALTER TABLE listing ADD COLUMN note TEXT NOT NULL DEFAULT '';
ALTER TABLE listing ADD COLUMN tags TEXT NOT NULL DEFAULT '';

-- due: the end of the first response's clock, counted in the business hours of the channel's market.
ALTER TABLE ticket ADD COLUMN channel_id INTEGER REFERENCES channel(id);
ALTER TABLE ticket ADD COLUMN category TEXT NOT NULL DEFAULT '';
ALTER TABLE ticket ADD COLUMN priority TEXT NOT NULL DEFAULT 'normal';
ALTER TABLE ticket ADD COLUMN assignee TEXT NOT NULL DEFAULT '';
ALTER TABLE ticket ADD COLUMN due INTEGER;
ALTER TABLE ticket ADD COLUMN first_response INTEGER;
ALTER TABLE ticket ADD COLUMN note TEXT NOT NULL DEFAULT '';
ALTER TABLE ticket ADD COLUMN tags TEXT NOT NULL DEFAULT '';
CREATE INDEX ticket_channel ON ticket(channel_id) WHERE channel_id IS NOT NULL;

-- Licences, contracts, audits of a supplier; the files themselves are attachments of it.
CREATE TABLE supplier_document (
  id INTEGER PRIMARY KEY,
  supplier_id INTEGER NOT NULL REFERENCES supplier(id),
  kind TEXT NOT NULL,
  number TEXT NOT NULL DEFAULT '',
  issued TEXT NOT NULL DEFAULT '',
  expires TEXT NOT NULL DEFAULT '',
  note TEXT NOT NULL DEFAULT '',
  archived INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX supplier_document_supplier ON supplier_document(supplier_id);

-- The price of one SKU at one supplier from a quantity on: a price break is another row.
CREATE TABLE supplier_price (
  id INTEGER PRIMARY KEY,
  supplier_id INTEGER NOT NULL REFERENCES supplier(id),
  sku_id INTEGER NOT NULL REFERENCES sku(id),
  supplier_code TEXT NOT NULL DEFAULT '',
  min_quantity INTEGER NOT NULL DEFAULT 1 CHECK (min_quantity > 0),
  price INTEGER NOT NULL,
  currency TEXT NOT NULL,
  lead_days INTEGER,
  valid_until TEXT NOT NULL DEFAULT '',
  note TEXT NOT NULL DEFAULT '',
  archived INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX supplier_price_supplier ON supplier_price(supplier_id);
CREATE INDEX supplier_price_sku ON supplier_price(sku_id);

-- CE, FCC, FDA …: what lets a SKU be sold in a market ('' = everywhere).
CREATE TABLE certificate (
  id INTEGER PRIMARY KEY,
  sku_id INTEGER NOT NULL REFERENCES sku(id),
  kind TEXT NOT NULL,
  market TEXT NOT NULL DEFAULT '',
  number TEXT NOT NULL DEFAULT '',
  issuer TEXT NOT NULL DEFAULT '',
  issued TEXT NOT NULL DEFAULT '',
  expires TEXT NOT NULL DEFAULT '',
  archived INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX certificate_sku ON certificate(sku_id);

-- Names of a SKU in further languages than English and Chinese, which are its own columns.
CREATE TABLE sku_name (
  id INTEGER PRIMARY KEY,
  sku_id INTEGER NOT NULL REFERENCES sku(id),
  language TEXT NOT NULL,
  name TEXT NOT NULL,
  UNIQUE (sku_id, language)
) STRICT;

-- The parts list of a kit.
CREATE TABLE kit_component (
  id INTEGER PRIMARY KEY,
  kit_id INTEGER NOT NULL REFERENCES sku(id),
  sku_id INTEGER NOT NULL REFERENCES sku(id),
  quantity INTEGER NOT NULL DEFAULT 1 CHECK (quantity > 0),
  UNIQUE (kit_id, sku_id)
) STRICT;
CREATE INDEX kit_component_sku ON kit_component(sku_id);

CREATE TABLE tracking_event (
  id INTEGER PRIMARY KEY,
  shipment_id INTEGER NOT NULL REFERENCES shipment(id),
  instant INTEGER NOT NULL,
  status TEXT NOT NULL DEFAULT '',
  place TEXT NOT NULL DEFAULT '',
  text TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX tracking_event_shipment ON tracking_event(shipment_id, instant);

-- A picture or document of any record: entity is the record's table.
CREATE TABLE attachment (
  id INTEGER PRIMARY KEY,
  entity TEXT NOT NULL,
  record_id INTEGER NOT NULL,
  name TEXT NOT NULL,
  media_type TEXT NOT NULL,
  size INTEGER NOT NULL,
  hash TEXT NOT NULL,
  added INTEGER NOT NULL
) STRICT;
CREATE INDEX attachment_record ON attachment(entity, record_id);

-- A filter, order and columns of a list under a name.
CREATE TABLE saved_view (
  id INTEGER PRIMARY KEY,
  page TEXT NOT NULL,
  name TEXT NOT NULL,
  filter TEXT NOT NULL DEFAULT '',
  sort TEXT NOT NULL DEFAULT '',
  columns TEXT NOT NULL DEFAULT '',
  UNIQUE (page, name)
) STRICT;

-- target and warning in the unit of the KPI: ten-thousandths for money, millionths for ratios, seconds for times.
CREATE TABLE kpi_target (
  id INTEGER PRIMARY KEY,
  kpi TEXT NOT NULL UNIQUE,
  target INTEGER NOT NULL,
  warning INTEGER
) STRICT;

-- The bytes of attachments, once each, by their SHA-256. Outside the journal, which would hold them a second time; the
-- hash in the journaled row says what they must be. They stay after an undo, so that a redo finds them.
CREATE TABLE attachment_content (
  hash TEXT PRIMARY KEY,
  content BLOB NOT NULL
) STRICT, WITHOUT ROWID;

-- Derived: by bin now.
DROP TABLE stock_level;
CREATE TABLE stock_level (
  id INTEGER PRIMARY KEY,
  sku_id INTEGER NOT NULL,
  warehouse_id INTEGER NOT NULL,
  bin TEXT NOT NULL,
  on_hand INTEGER NOT NULL,
  UNIQUE (sku_id, warehouse_id, bin)
) STRICT;
INSERT INTO stock_level (sku_id, warehouse_id, bin, on_hand)
SELECT sku_id, warehouse_id, bin, sum(quantity) FROM stock_move GROUP BY sku_id, warehouse_id, bin;

-- Derived: the moving-average cost of one piece of a SKU, in the book's currency, from this day on; quantity: on hand
-- over all warehouses at the end of that day.
CREATE TABLE sku_cost (
  sku_id INTEGER NOT NULL,
  day TEXT NOT NULL,
  quantity INTEGER NOT NULL,
  average INTEGER,
  PRIMARY KEY (sku_id, day)
) STRICT, WITHOUT ROWID;
-- Moves that were made before this version have no base_value, so no average either.
INSERT INTO sku_cost (sku_id, day, quantity)
SELECT sku_id, day, sum(sum(quantity)) OVER (PARTITION BY sku_id ORDER BY day) FROM stock_move GROUP BY sku_id, day;

-- What Today looks for: a handful of rows among all orders and parcels.
CREATE INDEX sales_order_held ON sales_order(placed) WHERE status = 'on_hold' OR hold_reason <> '';
CREATE INDEX shipment_moving ON shipment(status) WHERE archived = 0 AND status IN ('shipped', 'in_transit', 'exception');
