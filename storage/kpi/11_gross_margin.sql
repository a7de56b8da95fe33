-- id: gross_margin
-- requirement:
-- name en: Gross margin
-- name zh: 毛利率
-- formula: (sales − cost of goods) ÷ sales, of the lines whose cost is known; cancelled orders left out
-- area: sales
-- unit: money_ratio
-- direction: up
-- source: sales_order
-- drill: counts_as:sale archived:yes,no

-- by: total month channel country sku (lines, less cost of goods)
-- orders:
SELECT id, day, currency, {group}, channel_id, 1, NULL
FROM sales_order NOT INDEXED
WHERE day BETWEEN :from AND :to AND kind = 'sale' AND gross > 0 AND status <> 'cancelled';
-- lines:
SELECT order_id, sku_id, seller_sku, amount, quantity, cost, cost_currency
FROM sales_order_line
WHERE amount > 0;
