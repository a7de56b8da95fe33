-- id: listing_completeness
-- requirement: LST-K2
-- name en: Listing completeness
-- name zh: 商品信息完整度
-- formula: filled required fields ÷ required fields, of the listings that have not ended, now
-- area: listings
-- unit: ratio
-- direction: up
-- source: listing
-- day: none
-- drill: -state:ended

-- by: total channel
-- Eight fields are required.
SELECT {group}, NULL, NULL, sum({field:filled_fields}), count(*) * 8
FROM listing t
WHERE archived = 0 AND state <> 'ended'
GROUP BY 1;
