-- id: late_to_ship
-- requirement: ORD-W5
-- name en: Late to ship
-- name zh: 逾期未发货
-- severity: high
-- entity: sales_order
-- threshold: soon_hours 24 hours
-- argument: ship_by instant the moment by which the order must be shipped
-- argument: channel text the shop that sold it
-- argument: units integer pieces of the order

-- Orders that wait for money are counted too: a platform that states a ship-by date expects the parcel.
SELECT o.id AS id, o.external_id AS title, o.ship_by AS since, o.ship_by AS ship_by, c.name AS channel, o.units AS units,
  CASE WHEN o.ship_by < :now THEN 'high' ELSE 'medium' END AS severity
FROM sales_order o INDEXED BY sales_order_open
JOIN channel c ON c.id = o.channel_id
WHERE (o.status = 'pending' OR o.status = 'paid' OR o.status = 'partly_shipped' OR o.status = 'on_hold')
  AND o.status <> 'on_hold' AND o.ship_by <= :now + :soon_hours * 3600 AND o.kind = 'sale' AND o.archived = 0
ORDER BY o.ship_by, o.id;
