-- id: unmapped_codes
-- requirement: LST-O1
-- name en: Codes without a SKU
-- name zh: 未映射的商品编码
-- severity: medium
-- entity: sales_order
-- threshold: days 14 days
-- argument: platform code where the code is used
-- argument: lines integer order lines that carry it
-- argument: listings integer listings that carry it

-- Of orders the newest days that the book holds are looked at: what was mapped since then is mapped in older ones too,
-- and a book of old orders still shows its codes.
WITH coded AS (
  SELECT o.channel_id, l.seller_sku AS code, count(*) AS lines, 0 AS listings, max(o.placed) AS last, 0 AS listing
  FROM sales_order o
  JOIN sales_order_line l ON l.order_id = o.id
  WHERE o.archived = 0 AND o.placed > (SELECT max(placed) FROM sales_order WHERE archived = 0) - :days * 86400
    AND o.kind = 'sale' AND o.status <> 'cancelled' AND l.sku_id IS NULL AND l.seller_sku <> ''
  GROUP BY o.channel_id, l.seller_sku
  UNION ALL
  SELECT channel_id, coalesce(nullif(seller_sku, ''), external_id), 0, count(*), NULL, min(id)
  FROM listing
  WHERE sku_id IS NULL AND archived = 0 AND state IN ('live', 'paused')
  GROUP BY channel_id, 2
)
SELECT CASE WHEN sum(u.lines) > 0 THEN 'sales_order' ELSE 'listing' END AS entity,
  CASE WHEN sum(u.lines) = 0 AND sum(u.listings) = 1 THEN max(u.listing) END AS id, u.code AS title,
  max(u.last) AS since, c.platform AS platform, sum(u.lines) AS lines, sum(u.listings) AS listings,
  CASE WHEN sum(u.lines) > 0 THEN 'medium' ELSE 'low' END AS severity
FROM coded u
JOIN channel c ON c.id = u.channel_id
GROUP BY c.platform, u.code
ORDER BY sum(u.lines) DESC, sum(u.listings) DESC, u.code;
