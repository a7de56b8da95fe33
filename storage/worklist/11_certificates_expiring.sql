-- id: certificates_expiring
-- requirement: CUS-O3
-- name en: Certificates running out
-- name zh: 即将到期的认证
-- severity: medium
-- entity: sku
-- threshold: days 60 days
-- argument: expires day its last day
-- argument: days_left integer days until then; negative: it has expired
-- argument: kind text CE, FCC …
-- argument: market text country code; empty: everywhere
-- argument: number text its number

SELECT s.id AS id, s.code AS title, c.expires AS expires, unixepoch(c.expires) AS since,
  CAST(julianday(c.expires) - julianday(:today) AS INTEGER) AS days_left, c.kind AS kind, c.market AS market,
  c.number AS number, CASE WHEN c.expires < :today THEN 'high' ELSE 'medium' END AS severity
FROM certificate c
JOIN sku s ON s.id = c.sku_id
WHERE c.expires <> '' AND c.expires <= date(:today, :days || ' days') AND c.archived = 0 AND s.archived = 0
  AND s.state <> 'discontinued'
ORDER BY c.expires, s.code;
