-- id: stockout_rate
-- requirement: INV-K3
-- name en: Stockout rate
-- name zh: 缺货率
-- formula: orders of which a line was not in stock when their day began, or held for want of stock ÷ orders of goods whose stock is kept
-- area: stock
-- unit: ratio
-- direction: down
-- source: sales_order
-- drill: counts_as:sale,cancelled_sale archived:yes,no

-- by: total month channel country (lines, short of stock)
-- The last column is 1 for an order that is held for want of stock.
-- orders:
SELECT id, day, currency, {group}, channel_id, 1, iif(hold_reason = 'stock', 1, NULL)
FROM sales_order NOT INDEXED
WHERE day BETWEEN :from AND :to AND kind = 'sale' AND (gross > 0 OR (gross IS NULL AND credit IS NULL));
-- lines:
SELECT order_id, sku_id, seller_sku, amount, quantity, cost, cost_currency
FROM sales_order_line
WHERE quantity > 0 AND sku_id IN (SELECT sku_id FROM sku_cost);
