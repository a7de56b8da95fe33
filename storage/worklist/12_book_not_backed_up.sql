-- id: book_not_backed_up
-- requirement:
-- name en: Book not backed up
-- name zh: 账本未备份
-- severity: medium
-- entity:
-- threshold: days 7 days
-- step: newest_backup
-- argument: last_backup instant up to when the newest verified backup goes; empty: there is none
-- argument: changes integer entries of the journal that are in no backup

-- The step looks into the backup folder and binds what the newest backup holds; 0 and nothing without one.
SELECT min(instant) AS since, :backup_instant AS last_backup, count(*) AS changes
FROM journal
WHERE seq > :backup_seq
HAVING count(*) > 0 AND (:backup_instant IS NULL OR :backup_instant < :now - :days * 86400);
