-- id: low_stock
-- requirement: INV-X1
-- name en: Stock under its line
-- name zh: 库存低于预警线
-- severity: medium
-- entity: sku
-- threshold: cover_days 14 days
-- threshold: sales_days 30 days
-- threshold: open_days 60 days
-- argument: available integer pieces on hand that no open order needs; may be negative
-- argument: days_left integer for how many days they last
-- argument: sold integer pieces sold in the days that are looked at
-- argument: sales_days integer how many days that are
-- argument: cover_days integer for how many days the stock should last: the SKU's own, else the threshold
-- argument: name text English name of the SKU
-- argument: name_zh text Chinese name of the SKU

-- Only SKUs that stock is kept of. A kit has none of its own: its parts are sold with it. Orders that are open for
-- longer than open_days will not be shipped any more and hold nothing back.
WITH coded AS (
  SELECT l.sku_id, l.seller_sku,
    sum(CASE WHEN o.day > date(:today, -:sales_days || ' days') THEN l.quantity ELSE 0 END) AS sold,
    sum(CASE WHEN o.archived = 0 AND o.status IN ('pending', 'paid', 'partly_shipped', 'on_hold')
               AND o.day > date(:today, -:open_days || ' days')
             THEN max(0, l.quantity - coalesce((SELECT sum(p.quantity) FROM shipment_line p
                                                JOIN shipment s ON s.id = p.shipment_id
                                                WHERE p.order_line_id = l.id AND s.status <> 'ready'), 0))
             ELSE 0 END) AS reserved
  FROM sales_order o INDEXED BY sales_order_day
  JOIN sales_order_line l INDEXED BY sales_order_line_order ON l.order_id = o.id
  WHERE o.day > date(:today, -max(:sales_days, :open_days) || ' days') AND o.kind = 'sale' AND o.status <> 'cancelled'
    AND l.sku_id IS NOT NULL AND l.quantity > 0
  GROUP BY l.sku_id, l.seller_sku
),
-- A code may stand for several pieces of its SKU.
taken AS (
  SELECT sku_id, sum(sold * pieces) AS sold, sum(reserved * pieces) AS reserved
  FROM (SELECT d.sku_id, d.sold, d.reserved,
          coalesce((SELECT max(c.quantity) FROM sku_code c WHERE c.code = d.seller_sku AND c.sku_id = d.sku_id), 1) AS pieces
        FROM coded d)
  GROUP BY sku_id
),
need AS (
  SELECT sku_id, sum(sold) AS sold, sum(reserved) AS reserved
  FROM (SELECT sku_id, sold, reserved FROM taken
        UNION ALL
        SELECT k.sku_id, t.sold * k.quantity, t.reserved * k.quantity FROM taken t JOIN kit_component k ON k.kit_id = t.sku_id)
  GROUP BY sku_id
),
kept AS (
  SELECT l.sku_id, sum(l.on_hand) AS on_hand
  FROM stock_level l
  JOIN warehouse w ON w.id = l.warehouse_id
  WHERE w.kind <> 'in_transit'
  GROUP BY l.sku_id
),
cover AS (
  SELECT s.id, s.code, s.name, s.name_zh, h.on_hand - coalesce(n.reserved, 0) AS available, coalesce(n.sold, 0) AS sold,
    coalesce(s.cover_days, :cover_days) AS cover_days
  FROM kept h
  JOIN sku s ON s.id = h.sku_id
  LEFT JOIN need n ON n.sku_id = s.id
  WHERE s.archived = 0 AND s.state = 'active' AND NOT EXISTS (SELECT 1 FROM kit_component k WHERE k.kit_id = s.id)
)
SELECT id AS id, code AS title, available AS available,
  CASE WHEN available > 0 THEN available * :sales_days / sold ELSE 0 END AS days_left, sold AS sold,
  :sales_days AS sales_days, cover_days AS cover_days, name AS name, name_zh AS name_zh,
  CASE WHEN available <= 0 THEN 'high' ELSE 'medium' END AS severity
FROM cover
WHERE available < 0 OR available * :sales_days < sold * cover_days
ORDER BY severity, days_left, sold DESC, code;
