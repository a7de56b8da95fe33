-- id: on_time_shipping
-- requirement:
-- name en: On-time shipping
-- name zh: 准时发货率
-- formula: orders shipped by their date ÷ shipped orders with such a date
-- area: orders
-- unit: ratio
-- direction: up
-- source: sales_order
-- drill: counts_as:sale -shipped: -ship_by: archived:yes,no

-- by: total month currency
SELECT {group}, NULL, NULL, sum(on_time_orders), sum(due_orders)
FROM sales_total
WHERE day BETWEEN :from AND :to AND due_orders > 0
GROUP BY 1;

-- by: channel country
SELECT {group}, NULL, NULL, on_time_orders, due_orders
FROM sales_day
WHERE day BETWEEN :from AND :to AND due_orders > 0;
