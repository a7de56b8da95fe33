-- id: exceptions
-- requirement: ORD-O4
-- name en: Exceptions
-- name zh: 异常订单与包裹
-- severity: high
-- entity: sales_order
-- argument: reason code why an order is held (a choice of hold_reason); empty: nobody said
-- argument: channel text the shop of the order
-- argument: carrier text the carrier of the parcel
-- argument: event text the last thing the carrier said about the parcel

SELECT 'sales_order' AS entity, o.id AS id, o.external_id AS title, o.placed AS since, o.hold_reason AS reason,
  c.name AS channel, NULL AS carrier, NULL AS event
FROM sales_order o INDEXED BY sales_order_held
JOIN channel c ON c.id = o.channel_id
WHERE (o.status = 'on_hold' OR o.hold_reason <> '') AND o.archived = 0
  AND o.status IN ('pending', 'paid', 'partly_shipped', 'on_hold')
UNION ALL
SELECT 'shipment', s.id, coalesce(nullif(s.tracking_number, ''), s.external_id),
  coalesce((SELECT max(e.instant) FROM tracking_event e WHERE e.shipment_id = s.id), s.shipped), NULL, NULL, s.carrier,
  (SELECT coalesce(nullif(e.text, ''), e.status) FROM tracking_event e WHERE e.shipment_id = s.id
   ORDER BY e.instant DESC LIMIT 1)
FROM shipment s
WHERE s.archived = 0 AND s.status IN ('shipped', 'in_transit', 'exception') AND s.status = 'exception'
ORDER BY since, id;
