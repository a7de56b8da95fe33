-- id: gross_sales
-- requirement:
-- name en: Gross sales
-- name zh: 销售总额
-- formula: sum of the positive line amounts of sales
-- unit: money
-- direction: up
-- source: sales_order
-- drill: counts_as:sale,cancelled_sale archived:yes,no

-- by: total month currency
SELECT {group}, day, currency, gross, NULL
FROM sales_total
WHERE day BETWEEN :from AND :to AND orders > unpriced;

-- by: channel country
SELECT {group}, day, currency, gross, NULL
FROM sales_day
WHERE day BETWEEN :from AND :to AND orders > unpriced;

-- by: sku
SELECT coalesce(l.sku_id, l.seller_sku), o.day, o.currency, l.amount, NULL
FROM sales_order o JOIN sales_order_line l ON l.order_id = o.id
WHERE o.day BETWEEN :from AND :to AND o.kind = 'sale' AND o.gross > 0 AND l.amount > 0;
