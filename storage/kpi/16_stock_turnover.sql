-- id: stock_turnover
-- requirement: INV-K1
-- name en: Stock turnover
-- name zh: 库存周转率
-- formula: cost of goods sold ÷ average of the daily stock values, in the period
-- area: stock
-- unit: money_times
-- direction: up
-- source: sales_order
-- drill: counts_as:sale archived:yes,no
-- denominator: mean

-- by: total month (lines, cost of goods)
-- Goods whose stock is not kept are left out: their cost says nothing about how fast stock turns.
-- orders:
SELECT id, day, currency, {group}, channel_id, 1, NULL
FROM sales_order NOT INDEXED
WHERE day BETWEEN :from AND :to AND kind = 'sale' AND gross > 0 AND status <> 'cancelled';
-- lines:
SELECT order_id, sku_id, seller_sku, amount, quantity, cost, cost_currency
FROM sales_order_line
WHERE amount > 0 AND sku_id IN (SELECT sku_id FROM sku_cost);
-- rows:
WITH RECURSIVE
  step AS (
    SELECT day, quantity * coalesce(average, 0) - lag(quantity * coalesce(average, 0), 1, 0)
      OVER (PARTITION BY sku_id ORDER BY day) AS change
    FROM sku_cost
    WHERE day <= :to
  ),
  level AS (SELECT day, sum(sum(change)) OVER (ORDER BY day) AS value FROM step GROUP BY day),
  span AS (SELECT day, value, lead(day, 1, date(:to, '1 day')) OVER (ORDER BY day) AS until FROM level),
  stock (day, value, until) AS (
    SELECT max(day, :from), value, until FROM span WHERE until > :from
    UNION ALL
    SELECT date(day, '1 day'), value, until FROM stock WHERE date(day, '1 day') < until
  )
SELECT {group}, day, (SELECT value FROM book_state WHERE name = 'base_currency'), NULL, value
FROM stock;
