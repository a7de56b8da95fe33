-- id: parcels_past_promise
-- requirement: LOG-O4
-- name en: Parcels past their promised day
-- name zh: 超过承诺时间未送达的包裹
-- severity: medium
-- entity: shipment
-- threshold: days 1 days
-- argument: promised instant when it was promised to be there
-- argument: last_scan instant when the carrier last reported it; empty: never
-- argument: carrier text the carrier

-- A week beyond the limit the customer has given up waiting. Parcels in trouble stand among the exceptions.
SELECT s.id AS id, coalesce(nullif(s.tracking_number, ''), s.external_id) AS title, s.promised AS since,
  s.promised AS promised, (SELECT max(e.instant) FROM tracking_event e WHERE e.shipment_id = s.id) AS last_scan,
  s.carrier AS carrier,
  CASE WHEN s.promised < :now - (:days + 7) * 86400 THEN 'high' ELSE 'medium' END AS severity
FROM shipment s
WHERE s.archived = 0 AND s.status IN ('shipped', 'in_transit', 'exception') AND s.status <> 'exception'
  AND s.promised < :now - :days * 86400
ORDER BY s.promised, s.id;
