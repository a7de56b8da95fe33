-- id: files_overdue
-- requirement: X-20
-- name en: Files not imported lately
-- name zh: 久未导入的文件
-- severity: medium
-- entity: channel
-- threshold: days 3 days
-- argument: last_import instant when a file of the shop was last imported
-- argument: usual_gap integer seconds that usually lie between two imports (the median)

-- Files that are imported within one day belong together. A shop with a single day of imports has no habit yet.
WITH days AS (
  SELECT channel_id, max(instant) AS at
  FROM import_run
  WHERE channel_id IS NOT NULL
  GROUP BY channel_id, instant / 86400
),
gaps AS (
  SELECT channel_id, at - lag(at) OVER (PARTITION BY channel_id ORDER BY at) AS gap FROM days
),
ranked AS (
  SELECT channel_id, gap, row_number() OVER (PARTITION BY channel_id ORDER BY gap) AS place,
    count(*) OVER (PARTITION BY channel_id) AS count
  FROM gaps
  WHERE gap IS NOT NULL
),
habit AS (
  SELECT channel_id, sum(gap) / count(*) AS median
  FROM ranked
  WHERE place IN ((count + 1) / 2, (count + 2) / 2)
  GROUP BY channel_id
)
SELECT c.id AS id, c.name AS title, l.at AS since, l.at AS last_import, h.median AS usual_gap
FROM habit h
JOIN (SELECT channel_id, max(at) AS at FROM days GROUP BY channel_id) l ON l.channel_id = h.channel_id
JOIN channel c ON c.id = h.channel_id
WHERE c.archived = 0 AND c.state = 'active' AND l.at < :now - :days * 86400 AND h.median < :now - l.at
  AND EXISTS (SELECT 1 FROM sales_day d WHERE d.channel_id = c.id)
ORDER BY l.at;
