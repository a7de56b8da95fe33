-- id: resolution_rate
-- requirement: SVC-K3
-- name en: Resolution rate
-- name zh: 问题解决率
-- formula: tickets solved or closed ÷ tickets opened in the period
-- area: service
-- unit: ratio
-- direction: up
-- suggested target: 950000
-- source: ticket
-- day: opened
-- drill: archived:yes,no

-- by: total month channel
SELECT {group}, NULL, NULL, sum(status IN ('solved', 'closed')), count(*)
FROM (
  SELECT date(opened, 'unixepoch') AS day, channel_id, status
  FROM ticket
  WHERE opened >= unixepoch(:from) AND opened < unixepoch(:to, '1 day')
)
GROUP BY 1
HAVING count(*) > 0;
