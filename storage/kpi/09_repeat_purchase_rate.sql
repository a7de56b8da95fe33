-- id: repeat_purchase_rate
-- requirement:
-- name en: Repeat purchase rate
-- name zh: 复购率
-- formula: customers with at least two orders in the period ÷ customers
-- area: customers
-- unit: ratio
-- direction: up
-- source: sales_order
-- drill: counts_as:sale,cancelled_sale archived:yes,no -customer:

-- by: total channel (whole months)
-- Each customer is counted in the first month of the period in which he ordered.
SELECT {group}, NULL, NULL,
  sum(iif(several OR (next <> '' AND next <= :to_month), customers, 0)), sum(customers)
FROM customer_flow
WHERE month BETWEEN :from_month AND :to_month AND previous < :from_month
GROUP BY 1;

-- by: month (whole months)
SELECT month, NULL, NULL, sum(iif(several, customers, 0)), sum(customers)
FROM customer_flow
WHERE month BETWEEN :from_month AND :to_month
GROUP BY 1;

-- by: total
SELECT '', NULL, NULL, sum(orders > 1), count(*)
FROM (
  SELECT count(*) AS orders
  FROM sales_order INDEXED BY sales_order_customer
  WHERE customer_id IS NOT NULL AND day BETWEEN :from AND :to AND kind = 'sale'
    AND (gross > 0 OR (gross IS NULL AND credit IS NULL))
  GROUP BY customer_id
)
HAVING count(*) > 0;

-- by: month channel country
SELECT grouped, NULL, NULL, sum(orders > 1), count(*)
FROM (
  SELECT {group} AS grouped, count(*) AS orders
  FROM sales_order NOT INDEXED
  WHERE customer_id IS NOT NULL AND day BETWEEN :from AND :to AND kind = 'sale'
    AND (gross > 0 OR (gross IS NULL AND credit IS NULL))
  GROUP BY 1, customer_id
)
GROUP BY 1;
