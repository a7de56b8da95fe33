-- Benchmark (c): the orders of benchmarks/normalise.sql in DuckDB, from the file at once. It checks nothing beyond types,
-- seals nothing and keeps no journal; like the script it makes the index that finds an order again.
CREATE TABLE raw AS SELECT row_number() OVER () AS id, * FROM read_csv('orders.csv', header = true, all_varchar = true);
CREATE TABLE customer AS SELECT row_number() OVER () AS id, 1 AS channel_id, buyer_id AS external_id, min(country) AS country
  FROM raw GROUP BY buyer_id;
CREATE TABLE first_line AS SELECT min(id) AS id, order_id, sum(quantity::BIGINT) AS units,
  sum(quantity::BIGINT * (unit_price::DECIMAL(18, 4) * 10000)::BIGINT) AS gross, count(*) AS n FROM raw GROUP BY order_id;
CREATE TABLE contact AS SELECT o.id, c.id AS customer_id,
  concat_ws(chr(31), r.recipient, r.street, r.city, r.postal_code) AS address,
  concat_ws(chr(31), r.buyer_name, r.buyer_email, r.buyer_phone) AS reach
  FROM first_line o JOIN raw r ON r.id = o.id JOIN customer c ON c.external_id = r.buyer_id;
CREATE TABLE sales_order AS SELECT o.id, 1 AS channel_id, o.order_id AS external_id, r.status,
  r.placed_at::TIMESTAMP AS placed, r.placed_at::TIMESTAMP::DATE AS day, r.currency, o.gross, o.units, o.n AS line_count,
  (r.shipping::DECIMAL(18, 4) * 10000)::BIGINT AS shipping, r.country, c.id AS customer_id, o.id AS contact_id,
  r.ship_service, r.payment_method
  FROM first_line o JOIN raw r ON r.id = o.id JOIN customer c ON c.external_id = r.buyer_id;
CREATE UNIQUE INDEX sales_order_external ON sales_order(external_id, channel_id);
CREATE TABLE sales_order_line AS SELECT r.id, s.id AS order_id, r.line_id AS external_id, r.sku AS seller_sku, r.title,
  r.quantity::BIGINT AS quantity, (r.unit_price::DECIMAL(18, 4) * 10000)::BIGINT AS unit_price,
  r.quantity::BIGINT * (r.unit_price::DECIMAL(18, 4) * 10000)::BIGINT AS amount, r.id + 1 AS source_line
  FROM raw r JOIN sales_order s ON s.external_id = r.order_id;
CREATE TABLE sales_day AS SELECT day, channel_id, country, currency, count(*) AS orders, sum(gross) AS gross, sum(units) AS units
  FROM sales_order GROUP BY ALL;
DROP TABLE raw;
DROP TABLE first_line;
