-- id: first_response_time
-- requirement: SVC-K2
-- name en: First response time
-- name zh: 首次响应时间
-- formula: time from opening to the first answer ÷ answered tickets, of those opened in the period
-- area: service
-- unit: duration
-- direction: down
-- suggested target: 86400
-- source: ticket
-- day: opened
-- drill: -first_response: archived:yes,no

-- by: total month channel
SELECT {group}, NULL, NULL, sum(first_response - opened), count(*)
FROM (
  SELECT date(opened, 'unixepoch') AS day, channel_id, opened, first_response
  FROM ticket
  WHERE opened >= unixepoch(:from) AND opened < unixepoch(:to, '1 day') AND first_response >= opened
)
GROUP BY 1
HAVING count(*) > 0;
