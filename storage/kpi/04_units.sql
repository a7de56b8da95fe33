-- id: units
-- requirement:
-- name en: Units sold
-- name zh: 销售件数
-- formula: pieces on the lines of sales, free lines left out
-- unit: count
-- direction: up
-- source: sales_order
-- drill: counts_as:sale,cancelled_sale archived:yes,no

-- by: total month currency
SELECT {group}, NULL, NULL, sum(units), NULL
FROM sales_total
WHERE day BETWEEN :from AND :to
GROUP BY 1;

-- by: channel country
SELECT {group}, NULL, NULL, units, NULL
FROM sales_day
WHERE day BETWEEN :from AND :to;

-- by: sku
SELECT coalesce(l.sku_id, l.seller_sku), NULL, NULL, l.quantity, NULL
FROM sales_order o JOIN sales_order_line l ON l.order_id = o.id
WHERE o.day BETWEEN :from AND :to AND o.kind = 'sale' AND (o.gross > 0 OR (o.gross IS NULL AND o.credit IS NULL))
  AND l.quantity > 0 AND (l.amount > 0 OR l.amount IS NULL);
