-- The best script we know for benchmark (b): from the raw text table into the book's own tables. It checks nothing,
-- seals nothing and keeps no journal; secondary indexes of the large tables are made afterwards.
DROP INDEX customer_match; DROP INDEX sales_order_external; DROP INDEX sales_order_day; DROP INDEX sales_order_customer;
DROP INDEX sales_order_line_order;
BEGIN;
INSERT INTO channel (id, name, platform, currency, zone) VALUES (1, 'shop', 'other', 'EUR', 'UTC');
INSERT INTO customer (id, channel_id, external_id, match, country)
  SELECT row_number() OVER (), 1, buyer_id, CAST(buyer_id AS BLOB), country FROM
  (SELECT buyer_id, min(country) AS country FROM raw GROUP BY buyer_id);
CREATE UNIQUE INDEX customer_match ON customer(match, channel_id);
CREATE TEMP TABLE o AS SELECT min(rowid) AS id, order_id, sum(CAST(quantity AS INTEGER)) AS units,
  sum(CAST(quantity AS INTEGER) * CAST(round(unit_price * 10000) AS INTEGER)) AS gross, count(*) AS n
  FROM raw GROUP BY order_id;
INSERT INTO contact (id, customer_id, address, reach, fingerprint)
  SELECT o.id, c.id, CAST(recipient || char(31) || street || char(31) || city || char(31) || postal_code AS BLOB),
    CAST(buyer_name || char(31) || buyer_email || char(31) || buyer_phone AS BLOB), x''
  FROM o JOIN raw r ON r.rowid = o.id JOIN customer c ON c.match = CAST(r.buyer_id AS BLOB) AND c.channel_id = 1;
INSERT INTO sales_order (id, channel_id, external_id, status, placed, day, currency, gross, units, line_count, shipping,
  country, customer_id, contact_id, ship_service, payment_method)
  SELECT o.id, 1, o.order_id, r.status, unixepoch(r.placed_at), date(r.placed_at), r.currency, o.gross, o.units, o.n,
    CAST(round(r.shipping * 10000) AS INTEGER), r.country, c.id, o.id, r.ship_service, r.payment_method
  FROM o JOIN raw r ON r.rowid = o.id JOIN customer c ON c.match = CAST(r.buyer_id AS BLOB) AND c.channel_id = 1;
CREATE UNIQUE INDEX sales_order_external ON sales_order(external_id, channel_id);
CREATE INDEX sales_order_day ON sales_order(day);
CREATE INDEX sales_order_customer ON sales_order(customer_id, day, kind, gross) WHERE customer_id IS NOT NULL;
INSERT INTO sales_order_line (id, order_id, external_id, seller_sku, title, quantity, unit_price, amount, source_line)
  SELECT r.rowid, s.id, r.line_id, r.sku, r.title, CAST(r.quantity AS INTEGER), CAST(round(r.unit_price * 10000) AS INTEGER),
    CAST(r.quantity AS INTEGER) * CAST(round(r.unit_price * 10000) AS INTEGER), r.rowid + 1
  FROM raw r JOIN sales_order s ON s.external_id = r.order_id AND s.channel_id = 1;
CREATE INDEX sales_order_line_order ON sales_order_line(order_id);
INSERT INTO sales_day (day, channel_id, country, currency, orders, unpriced, gross, units, credits, credit_documents, credit,
  customer_gross)
  SELECT day, channel_id, country, currency, count(*), 0, sum(gross), sum(units), sum(status = 'cancelled'), 0,
    sum(gross * (status = 'cancelled')), sum(gross) FROM sales_order GROUP BY 1, 2, 3, 4;
COMMIT;
