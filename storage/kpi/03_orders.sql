-- id: orders
-- requirement:
-- name en: Orders
-- name zh: 订单数
-- formula: sales that are not wholly free
-- area: sales
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

-- by: sku (lines, once per order)
-- orders:
SELECT id, NULL, NULL, {group}, channel_id, 1, NULL
FROM sales_order NOT INDEXED
WHERE day BETWEEN :from AND :to AND kind = 'sale' AND (gross > 0 OR (gross IS NULL AND credit IS NULL));
-- lines:
SELECT order_id, sku_id, seller_sku, 1
FROM sales_order_line
WHERE amount > 0 OR amount IS NULL;
