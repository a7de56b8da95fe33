-- id: average_order_value
-- requirement:
-- name en: Average order value
-- name zh: 平均订单价值
-- formula: gross sales ÷ orders with a price
-- area: sales
-- unit: money_per_count
-- direction: up
-- source: sales_order
-- drill: counts_as:sale,cancelled_sale archived:yes,no

-- by: total month currency
SELECT {group}, day, currency, gross, orders - unpriced
FROM sales_total
WHERE day BETWEEN :from AND :to AND orders > unpriced;

-- by: channel country
SELECT {group}, day, currency, gross, orders - unpriced
FROM sales_day
WHERE day BETWEEN :from AND :to AND orders > unpriced;
