-- id: missing_rates
-- requirement: X-20
-- name en: Missing exchange rates
-- name zh: 缺少汇率
-- severity: medium
-- entity: fx_rate
-- threshold: days 90 days
-- step: without_rate
-- argument: first_day day first day with orders in this currency and no rate that may be used
-- argument: last_day day last such day
-- argument: days integer how many days that are
-- argument: orders integer orders of those days

-- One row a day here; the step keeps the days without a rate to the book's currency and puts them together.
SELECT currency AS title, day AS first_day, day AS last_day, 1 AS days, orders + credit_documents AS orders,
  unixepoch(day) AS since
FROM sales_total
WHERE day > date(:today, -:days || ' days') AND day <= :today AND orders + credit_documents > unpriced
  AND currency <> (SELECT value FROM book_state WHERE name = 'base_currency')
ORDER BY currency, day;
