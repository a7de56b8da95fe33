-- id: units
-- requirement:
-- name en: Units sold
-- name zh: 销售件数
-- formula: pieces on the lines of sales, free lines left out
-- area: sales
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

-- by: sku (lines)
-- orders:
SELECT id, NULL, NULL, {group}, channel_id, 1, NULL
FROM sales_order NOT INDEXED
WHERE day BETWEEN :from AND :to AND kind = 'sale' AND (gross > 0 OR (gross IS NULL AND credit IS NULL));
-- lines:
SELECT order_id, sku_id, seller_sku, quantity
FROM sales_order_line
WHERE quantity > 0 AND (amount > 0 OR amount IS NULL);
