-- id: orders
-- requirement:
-- name en: Orders
-- name zh: 订单数
-- formula: sales that are not wholly free
-- unit: count
-- direction: up
-- source: sales_order
-- drill: counts_as:sale,cancelled_sale archived:yes,no

-- by: total month currency
SELECT {group}, NULL, NULL, sum(orders), NULL
FROM sales_total
WHERE day BETWEEN :from AND :to
GROUP BY 1;

-- by: channel country
SELECT {group}, NULL, NULL, orders, NULL
FROM sales_day
WHERE day BETWEEN :from AND :to;

-- by: sku
-- An order with several lines of one SKU counts with the first of them.
SELECT coalesce(l.sku_id, l.seller_sku), NULL, NULL, 1, NULL
FROM sales_order o JOIN sales_order_line l ON l.order_id = o.id
WHERE o.day BETWEEN :from AND :to AND o.kind = 'sale' AND (o.gross > 0 OR (o.gross IS NULL AND o.credit IS NULL))
  AND (l.amount > 0 OR l.amount IS NULL)
  AND NOT EXISTS (
    SELECT 1 FROM sales_order_line e
    WHERE e.order_id = l.order_id AND e.id < l.id AND (e.amount > 0 OR e.amount IS NULL)
      AND coalesce(e.sku_id, e.seller_sku) = coalesce(l.sku_id, l.seller_sku)
  );
