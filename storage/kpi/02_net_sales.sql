-- id: net_sales
-- requirement:
-- name en: Net sales
-- name zh: 净销售额
-- formula: gross sales − cancelled sales and cancellation documents
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

-- by: sku
SELECT coalesce(l.sku_id, l.seller_sku), o.day, o.currency, iif(o.status = 'cancelled', 0, l.amount), NULL
FROM sales_order o JOIN sales_order_line l ON l.order_id = o.id
WHERE o.day BETWEEN :from AND :to AND o.kind = 'sale' AND o.gross > 0 AND l.amount > 0
UNION ALL
SELECT coalesce(l.sku_id, l.seller_sku), o.day, o.currency, l.amount, NULL
FROM sales_order o JOIN sales_order_line l ON l.order_id = o.id
WHERE o.day BETWEEN :from AND :to AND o.kind = 'cancellation' AND l.amount < 0;
