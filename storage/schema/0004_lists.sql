-- Long lists, and books with large imports.

--! unjournaled: journal_range

-- Lists that grow as long as that of the orders, in the order in which they are shown at first. Not with `archived`
-- beside it: SQLite would then walk through the index where a query only says that a row is not archived.
CREATE INDEX shipment_shipped ON shipment(shipped);
CREATE INDEX ticket_opened ON ticket(opened);

-- Which rows of a table a large entry touched: ids from the first to the last. With `inserted`, each of them and nothing
-- but inserted; otherwise some of them. Large entries of earlier versions have no ranges.
CREATE TABLE journal_range (
  seq INTEGER NOT NULL,
  table_name TEXT NOT NULL,
  first INTEGER NOT NULL,
  last INTEGER NOT NULL,
  inserted INTEGER NOT NULL,
  PRIMARY KEY (seq, table_name, first)
) STRICT, WITHOUT ROWID;
