-- id: low_stock
-- requirement: INV-X1
-- name en: Stock under its line
-- name zh: 库存低于预警线
-- severity: medium
-- entity: sku
-- threshold: cover_days 14 days
-- threshold: sales_days 30 days
-- step: availability
-- argument: available integer pieces on hand that no open order needs; may be negative
-- argument: days_left integer for how many days they last
-- argument: sold integer pieces sold in the days that are looked at
-- argument: sales_days integer how many days that are
-- argument: cover_days integer for how many days the stock should last: the SKU's own, else the threshold
-- argument: name text English name of the SKU
-- argument: name_zh text Chinese name of the SKU

-- :available is {"id of the SKU": pieces} as the page Stock counts them; how many pieces a line means stands in open_lines.h.
-- Only SKUs that stock is kept of. A kit is none of them: its parts are sold with it, and kits may hold kits.
WITH RECURSIVE sold AS (
  SELECT k.id AS sku_id, sum(l.quantity * {pieces_each}) AS pieces
  FROM sales_order o INDEXED BY sales_order_day
  JOIN sales_order_line l INDEXED BY sales_order_line_order ON l.order_id = o.id
  JOIN sku k ON k.id = l.sku_id
  JOIN channel h ON h.id = o.channel_id
  WHERE o.day > date(:today, -:sales_days || ' days') AND o.kind = 'sale' AND o.status <> 'cancelled' AND l.quantity > 0
  GROUP BY k.id
),
part AS (
  SELECT kit_id, sku_id, quantity, 1 AS depth FROM kit_component
  UNION ALL
  SELECT p.kit_id, k.sku_id, p.quantity * k.quantity, p.depth + 1
  FROM part p
  JOIN kit_component k ON k.kit_id = p.sku_id
  WHERE p.depth < 8
),
need AS (
  SELECT sku_id, sum(pieces) AS sold
  FROM (SELECT sku_id, pieces FROM sold
        UNION ALL
        SELECT p.sku_id, s.pieces * p.quantity FROM sold s JOIN part p ON p.kit_id = s.sku_id)
  GROUP BY sku_id
),
cover AS (
  SELECT s.id, s.code, s.name, s.name_zh, a.value AS available, coalesce(n.sold, 0) AS sold,
    coalesce(s.cover_days, :cover_days) AS cover_days
  FROM json_each(:available) a
  JOIN sku s ON s.id = CAST(a.key AS INTEGER)
  LEFT JOIN need n ON n.sku_id = s.id
  WHERE s.archived = 0 AND s.state = 'active' AND EXISTS (SELECT 1 FROM stock_level l WHERE l.sku_id = s.id)
    AND NOT EXISTS (SELECT 1 FROM kit_component k WHERE k.kit_id = s.id)
)
SELECT id AS id, code AS title, available AS available,
  CASE WHEN available > 0 THEN available * :sales_days / sold ELSE 0 END AS days_left, sold AS sold,
  :sales_days AS sales_days, cover_days AS cover_days, name AS name, name_zh AS name_zh,
  CASE WHEN available <= 0 THEN 'high' ELSE 'medium' END AS severity
FROM cover
WHERE available < 0 OR available * :sales_days < sold * cover_days
ORDER BY severity, days_left, sold DESC, code;
