-- id: cancellation_rate
-- requirement:
-- name en: Cancellation rate
-- name zh: 取消率
-- formula: cancelled sales and cancellation documents ÷ orders and cancellation documents
-- area: orders
-- unit: ratio
-- direction: down
-- source: sales_order
-- drill: counts_as:cancelled_sale,credit archived:yes,no

-- by: total month currency
SELECT {group}, NULL, NULL, sum(credits), sum(orders + credit_documents)
FROM sales_total
WHERE day BETWEEN :from AND :to
GROUP BY 1;

-- by: channel country
SELECT {group}, NULL, NULL, credits, orders + credit_documents
FROM sales_day
WHERE day BETWEEN :from AND :to;
