-- id: gross_sales
-- requirement:
-- name en: Gross sales
-- name zh: 销售总额
-- formula: sum of the positive line amounts of sales
-- area: sales
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

-- by: sku (lines)
-- orders:
SELECT id, day, currency, {group}, channel_id, 1, NULL
FROM sales_order NOT INDEXED
WHERE day BETWEEN :from AND :to AND kind = 'sale' AND gross > 0;
-- lines:
SELECT order_id, sku_id, seller_sku, amount
FROM sales_order_line
WHERE amount > 0;
