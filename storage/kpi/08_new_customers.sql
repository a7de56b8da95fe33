-- id: new_customers
-- requirement:
-- name en: New customers
-- name zh: 新客户数
-- formula: customers whose first order ever lies in the period
-- area: customers
-- unit: count
-- direction: up
-- source: sales_order
-- drill: counts_as:sale,cancelled_sale archived:yes,no first_order:yes

-- by: total month channel (whole months)
SELECT grouped, NULL, NULL, sum(customers), NULL
FROM (
  SELECT {group} AS grouped, customers
  FROM (SELECT month AS day, previous, channel_id, customers FROM customer_flow)
  WHERE day BETWEEN :from_month AND :to_month AND previous = ''
)
GROUP BY 1;

-- by: total month
SELECT {group}, NULL, NULL, count(*), NULL
FROM (
  SELECT min(day) AS day
  FROM sales_order INDEXED BY sales_order_customer
  WHERE customer_id IS NOT NULL AND kind = 'sale' AND (gross > 0 OR (gross IS NULL AND credit IS NULL))
  GROUP BY customer_id
)
WHERE day BETWEEN :from AND :to
GROUP BY 1;

-- by: channel country
-- The bare columns beside min() come from the row of the first day.
SELECT {group}, NULL, NULL, count(*), NULL
FROM (
  SELECT min(day) AS day, channel_id, country
  FROM sales_order
  WHERE customer_id IS NOT NULL AND kind = 'sale' AND (gross > 0 OR (gross IS NULL AND credit IS NULL))
  GROUP BY customer_id
)
WHERE day BETWEEN :from AND :to
GROUP BY 1;
