-- The least that a book like ours can cost: copies the finished rows of the book attached as `book` into empty tables of
-- the same schema. Nothing is read, checked, sealed or packed, and there is no journal. See docs/performance.md.
DROP INDEX customer_match; DROP INDEX sales_order_external; DROP INDEX sales_order_placed; DROP INDEX sales_order_day;
DROP INDEX sales_order_customer; DROP INDEX sales_order_line_order; DROP INDEX sales_order_line_sku;
BEGIN;
INSERT INTO channel SELECT * FROM book.channel;
INSERT INTO import_run SELECT * FROM book.import_run;
INSERT INTO customer SELECT * FROM book.customer ORDER BY id;
INSERT INTO contact SELECT * FROM book.contact ORDER BY id;
INSERT INTO contact_key SELECT * FROM book.contact_key ORDER BY contact_id;
INSERT INTO sales_order SELECT * FROM book.sales_order ORDER BY id;
INSERT INTO sales_order_line SELECT * FROM book.sales_order_line ORDER BY id;
INSERT INTO import_block SELECT * FROM book.import_block;
INSERT INTO journal_part SELECT * FROM book.journal_part;
CREATE UNIQUE INDEX customer_match ON customer(match, channel_id);
CREATE UNIQUE INDEX sales_order_external ON sales_order(external_id, channel_id);
CREATE INDEX sales_order_placed ON sales_order(placed, archived);
CREATE INDEX sales_order_day ON sales_order(day, archived);
CREATE INDEX sales_order_customer ON sales_order(customer_id, day, kind, gross) WHERE customer_id IS NOT NULL;
CREATE INDEX sales_order_line_order ON sales_order_line(order_id);
CREATE INDEX sales_order_line_sku ON sales_order_line(sku_id) WHERE sku_id IS NOT NULL;
COMMIT;
