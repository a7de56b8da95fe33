-- id: average_delivery_time
-- requirement: LOG-K1
-- name en: Average delivery time
-- name zh: 平均物流时效
-- formula: time from shipping to delivery ÷ parcels delivered in the period
-- area: orders
-- unit: duration
-- direction: down
-- source: shipment
-- day: delivered
-- drill: -shipped: archived:yes,no

-- by: total month
SELECT {group}, NULL, NULL, sum(delivered - shipped), count(*)
FROM (
  SELECT date(delivered, 'unixepoch') AS day, shipped, delivered
  FROM shipment
  WHERE delivered >= unixepoch(:from) AND delivered < unixepoch(:to, '1 day') AND delivered >= shipped
)
GROUP BY 1
HAVING count(*) > 0;

-- by: channel country
-- A parcel with several orders counts with the first of them.
SELECT {group}, NULL, NULL, sum(delivered - shipped), count(*)
FROM (
  SELECT p.shipped, p.delivered, o.channel_id, o.country
  FROM shipment p
  JOIN sales_order o ON o.id = (
    SELECT l.order_id
    FROM shipment_line s JOIN sales_order_line l ON l.id = s.order_line_id
    WHERE s.shipment_id = p.id
    ORDER BY s.id
    LIMIT 1
  )
  WHERE p.delivered >= unixepoch(:from) AND p.delivered < unixepoch(:to, '1 day') AND p.delivered >= p.shipped
)
GROUP BY 1;
