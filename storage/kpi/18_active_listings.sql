-- id: active_listings
-- requirement: LST-K1
-- name en: Active listings
-- name zh: 商品上架数量
-- formula: different SKUs with a live listing now
-- area: listings
-- unit: count
-- direction: up
-- source: listing
-- day: none
-- drill: state:live

-- by: total channel
-- A listing that is not mapped to a SKU yet counts by the seller's own code.
SELECT {group}, NULL, NULL,
  count(DISTINCT iif(state = 'live', coalesce(sku_id, nullif(seller_sku, ''), 'listing ' || external_id), NULL)), NULL
FROM listing
WHERE archived = 0
GROUP BY 1;
