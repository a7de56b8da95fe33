-- id: parcels_without_scan
-- requirement: LOG-O4
-- name en: Parcels without a scan
-- name zh: 长时间无轨迹的包裹
-- severity: medium
-- entity: shipment
-- threshold: days 5 days
-- argument: last_scan instant when the carrier last reported it; empty: never
-- argument: shipped instant when it was handed over
-- argument: carrier text the carrier

SELECT id AS id, coalesce(nullif(tracking_number, ''), external_id) AS title, coalesce(last_scan, shipped) AS since,
  last_scan AS last_scan, shipped AS shipped, carrier AS carrier,
  CASE WHEN coalesce(last_scan, shipped) < :now - :days * 2 * 86400 THEN 'high' ELSE 'medium' END AS severity
FROM (
  SELECT s.id, s.tracking_number, s.external_id, s.shipped, s.carrier,
    (SELECT max(e.instant) FROM tracking_event e WHERE e.shipment_id = s.id) AS last_scan
  FROM shipment s
  WHERE s.archived = 0 AND s.status IN ('shipped', 'in_transit', 'exception') AND s.status <> 'exception'
    -- What a platform sends from its own warehouse is its own to trace.
    AND NOT EXISTS (SELECT 1 FROM warehouse w WHERE w.id = s.warehouse_id AND w.kind = 'fba')
)
WHERE coalesce(last_scan, shipped) < :now - :days * 86400
ORDER BY since, id;
