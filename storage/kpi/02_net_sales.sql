-- id: net_sales
-- requirement:
-- name en: Net sales
-- name zh: 净销售额
-- formula: gross sales − cancelled sales and cancellation documents
-- area: sales
-- unit: money
-- direction: up
-- source: sales_order
-- drill: counts_as:sale,cancelled_sale,credit archived:yes,no

-- by: total month currency
SELECT {group}, day, currency, gross - credit, NULL
FROM sales_total
WHERE day BETWEEN :from AND :to AND (orders > unpriced OR credit_documents > 0);

-- by: channel country
SELECT {group}, day, currency, gross - credit, NULL
FROM sales_day
WHERE day BETWEEN :from AND :to AND (orders > unpriced OR credit_documents > 0);

-- by: sku (lines)
-- Of sales the amounts above 0 count, unless the order was cancelled; of cancellations those below 0.
-- orders:
SELECT id, day, currency, {group}, channel_id,
  CASE WHEN kind = 'cancellation' THEN NULL ELSE status <> 'cancelled' END, iif(kind = 'cancellation', 1, NULL)
FROM sales_order NOT INDEXED
WHERE day BETWEEN :from AND :to AND ((kind = 'sale' AND gross > 0) OR kind = 'cancellation');
-- lines:
SELECT order_id, sku_id, seller_sku, amount
FROM sales_order_line
WHERE amount <> 0;
