-- id: tickets_past_clock
-- requirement: SVC-W2
-- name en: Tickets past their clock
-- name zh: 超时未回复的工单
-- severity: high
-- entity: ticket
-- threshold: wait_hours 24 hours
-- argument: due instant when the first answer was due; empty when that is not what is wrong
-- argument: waiting instant since when the customer has been waiting for an answer
-- argument: priority code low, normal, high or urgent
-- argument: channel text the shop that the customer wrote to

-- The customer waits when he spoke last, or wrote a ticket that nobody has answered.
WITH talk AS (
  SELECT t.id, t.subject, t.priority, t.channel_id, t.status, t.first_response,
    CASE WHEN t.first_response IS NULL THEN t.due END AS due,
    coalesce((SELECT max(m.instant) FROM message m WHERE m.ticket_id = t.id AND m.direction = 'in'),
             CASE WHEN t.first_response IS NULL THEN t.opened END) AS asked,
    coalesce((SELECT max(m.instant) FROM message m WHERE m.ticket_id = t.id AND m.direction = 'out'
                AND m.sender <> 'staff'),
             t.first_response) AS answered
  FROM ticket t
  WHERE t.archived = 0 AND t.status IN ('open', 'waiting')
)
SELECT t.id AS id, t.subject AS title, CASE WHEN t.due < :now THEN t.due ELSE t.asked END AS since,
  CASE WHEN t.due < :now THEN t.due END AS due, t.asked AS waiting, t.priority AS priority, c.name AS channel,
  CASE WHEN t.due < :now OR t.priority IN ('high', 'urgent') THEN 'high' ELSE 'medium' END AS severity
FROM talk t
LEFT JOIN channel c ON c.id = t.channel_id
WHERE t.due < :now
  OR (t.status = 'open' AND t.asked > coalesce(t.answered, 0) AND t.asked <= :now - :wait_hours * 3600)
ORDER BY severity, since, id;
