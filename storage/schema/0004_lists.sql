-- Lists that grow as long as that of the orders, in the order in which they are shown at first. Not with `archived`
-- beside it: SQLite would then walk through the index where a query only says that a row is not archived.
CREATE INDEX shipment_shipped ON shipment(shipped);
CREATE INDEX ticket_opened ON ticket(opened);
