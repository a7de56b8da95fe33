-- id: revenue_per_customer
-- requirement:
-- name en: Revenue per customer
-- name zh: 客单价
-- formula: gross sales to known customers ÷ customers
-- area: customers
-- unit: money_per_count
-- direction: up
-- source: sales_order
-- drill: counts_as:sale,cancelled_sale archived:yes,no -customer:

-- by: total (whole months)
SELECT {group}, day, currency, customer_gross, NULL
FROM sales_total
WHERE day BETWEEN :from AND :to AND customer_gross > 0
UNION ALL
SELECT {group}, NULL, NULL, NULL, sum(customers)
FROM customer_flow
WHERE month BETWEEN :from_month AND :to_month AND previous < :from_month
GROUP BY 1;

-- by: month (whole months)
SELECT {group}, day, currency, customer_gross, NULL
FROM sales_total
WHERE day BETWEEN :from AND :to AND customer_gross > 0
UNION ALL
SELECT month, NULL, NULL, NULL, sum(customers)
FROM customer_flow
WHERE month BETWEEN :from_month AND :to_month
GROUP BY 1;

-- by: channel (whole months)
SELECT {group}, day, currency, customer_gross, NULL
FROM sales_day
WHERE day BETWEEN :from AND :to AND customer_gross > 0
UNION ALL
SELECT {group}, NULL, NULL, NULL, sum(customers)
FROM customer_flow
WHERE month BETWEEN :from_month AND :to_month AND previous < :from_month
GROUP BY 1;

-- by: total
SELECT {group}, day, currency, customer_gross, NULL
FROM sales_total
WHERE day BETWEEN :from AND :to AND customer_gross > 0
UNION ALL
SELECT '', NULL, NULL, NULL, count(*)
FROM (
  SELECT 1
  FROM sales_order INDEXED BY sales_order_customer
  WHERE customer_id IS NOT NULL AND day BETWEEN :from AND :to AND kind = 'sale'
    AND (gross > 0 OR (gross IS NULL AND credit IS NULL))
  GROUP BY customer_id
)
HAVING count(*) > 0;

-- by: month
SELECT {group}, day, currency, customer_gross, NULL
FROM sales_total
WHERE day BETWEEN :from AND :to AND customer_gross > 0
UNION ALL
SELECT grouped, NULL, NULL, NULL, count(*)
FROM (
  SELECT {group} AS grouped
  FROM sales_order NOT INDEXED
  WHERE customer_id IS NOT NULL AND day BETWEEN :from AND :to AND kind = 'sale'
    AND (gross > 0 OR (gross IS NULL AND credit IS NULL))
  GROUP BY 1, customer_id
)
GROUP BY 1;

-- by: channel country
SELECT {group}, day, currency, customer_gross, NULL
FROM sales_day
WHERE day BETWEEN :from AND :to AND customer_gross > 0
UNION ALL
SELECT grouped, NULL, NULL, NULL, count(*)
FROM (
  SELECT {group} AS grouped
  FROM sales_order NOT INDEXED
  WHERE customer_id IS NOT NULL AND day BETWEEN :from AND :to AND kind = 'sale'
    AND (gross > 0 OR (gross IS NULL AND credit IS NULL))
  GROUP BY 1, customer_id
)
GROUP BY 1;
