-- id: documents_expiring
-- requirement: CUS-O3
-- name en: Documents running out
-- name zh: 即将到期的供应商文件
-- severity: medium
-- entity: supplier
-- threshold: days 30 days
-- argument: expires day its last day
-- argument: days_left integer days until then; negative: it has expired
-- argument: kind code what it is (a choice of supplier_document.kind)
-- argument: number text its number

SELECT s.id AS id, s.name AS title, d.expires AS expires, unixepoch(d.expires) AS since,
  CAST(julianday(d.expires) - julianday(:today) AS INTEGER) AS days_left, d.kind AS kind, d.number AS number,
  CASE WHEN d.expires < :today THEN 'high' ELSE 'medium' END AS severity
FROM supplier_document d
JOIN supplier s ON s.id = d.supplier_id
WHERE d.expires <> '' AND d.expires <= date(:today, :days || ' days') AND d.archived = 0 AND s.archived = 0
ORDER BY d.expires, s.name;
