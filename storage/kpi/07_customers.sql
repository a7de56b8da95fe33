-- id: customers
-- requirement:
-- name en: Customers
-- name zh: 客户数
-- formula: known customers with at least one order
-- area: customers
-- unit: count
-- direction: up
-- source: sales_order
-- drill: counts_as:sale,cancelled_sale archived:yes,no -customer:

-- by: total channel (whole months)
SELECT {group}, NULL, NULL, sum(customers), NULL
FROM customer_flow
WHERE month BETWEEN :from_month AND :to_month AND previous < :from_month
GROUP BY 1;

-- by: month (whole months)
SELECT month, NULL, NULL, sum(customers), NULL
FROM customer_flow
WHERE month BETWEEN :from_month AND :to_month
GROUP BY 1;

-- by: total
SELECT '', NULL, NULL, count(*), NULL
FROM (
  SELECT 1
  FROM sales_order INDEXED BY sales_order_customer
  WHERE customer_id IS NOT NULL AND day BETWEEN :from AND :to AND kind = 'sale'
    AND (gross > 0 OR (gross IS NULL AND credit IS NULL))
  GROUP BY customer_id
)
HAVING count(*) > 0;

-- by: month channel country
SELECT grouped, NULL, NULL, count(*), NULL
FROM (
  SELECT {group} AS grouped
  FROM sales_order NOT INDEXED
  WHERE customer_id IS NOT NULL AND day BETWEEN :from AND :to AND kind = 'sale'
    AND (gross > 0 OR (gross IS NULL AND credit IS NULL))
  GROUP BY 1, customer_id
)
GROUP BY 1;
