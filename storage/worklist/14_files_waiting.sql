-- id: files_waiting
-- requirement: X-20
-- name en: Files that wait in the watched folder
-- name zh: 监视文件夹中待处理的文件
-- severity: medium
-- entity:
-- argument: folder text the folder

-- :waiting_files is what the window knows of the folder: [{"name": …, "folder": …, "since": …}].
SELECT json_extract(value, '$.name') AS title, json_extract(value, '$.since') AS since,
  json_extract(value, '$.folder') AS folder
FROM json_each(:waiting_files)
ORDER BY since, title;
