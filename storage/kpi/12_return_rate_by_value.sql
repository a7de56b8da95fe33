-- id: return_rate_by_value
-- requirement:
-- name en: Return rate by value
-- name zh: 退货率（按金额）
-- formula: (cancellation documents + returned orders + refunds) ÷ gross sales
-- area: sales
-- unit: money_ratio
-- direction: down
-- source: sales_order
-- drill: has_return:yes archived:yes,no

-- by: total month currency
SELECT {group}, day, currency, returned, gross
FROM sales_total
WHERE day BETWEEN :from AND :to AND (gross > 0 OR returned > 0);

-- by: channel country
SELECT {group}, day, currency, returned, gross
FROM sales_day
WHERE day BETWEEN :from AND :to AND (gross > 0 OR returned > 0);
