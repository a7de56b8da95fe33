-- id: order_processing_time
-- requirement: ORD-K1
-- name en: Order processing time
-- name zh: 订单处理时长
-- formula: time from placing to shipping ÷ shipped orders; cancelled ones and times before the order left out
-- area: orders
-- unit: duration
-- direction: down
-- source: sales_order
-- drill: counts_as:sale -shipped: archived:yes,no

-- by: total month currency
SELECT {group}, NULL, NULL, sum(processing_seconds), sum(shipped_orders)
FROM sales_total
WHERE day BETWEEN :from AND :to AND shipped_orders > 0
GROUP BY 1;

-- by: channel country
SELECT {group}, NULL, NULL, processing_seconds, shipped_orders
FROM sales_day
WHERE day BETWEEN :from AND :to AND shipped_orders > 0;
