-- id: stock_not_taken
-- requirement: INV-X1
-- name en: Sent, but still in the stock
-- name zh: 已发货但未扣减库存
-- severity: medium
-- entity: shipment
-- threshold: days 7 days
-- argument: parcels integer parcels that left the warehouse and took nothing out of its stock
-- argument: pieces integer pieces of their lines, which stay reserved until that is done
-- argument: name text name of the warehouse

-- One row a warehouse, and only where stock is kept in this book: a platform reports its own, what it sent taken off.
SELECT NULL AS id, w.code AS title, min(p.shipped) AS since, count(DISTINCT p.id) AS parcels,
  sum(x.quantity - x.posted) AS pieces, w.name AS name
FROM shipment_line x INDEXED BY shipment_line_unposted
JOIN shipment p ON p.id = x.shipment_id
JOIN sales_order_line l ON l.id = x.order_line_id
JOIN warehouse w ON w.id = p.warehouse_id
WHERE x.posted < x.quantity AND l.sku_id IS NOT NULL AND p.archived = 0
  AND p.status IN ('shipped', 'in_transit', 'delivered', 'exception') AND p.shipped < :now - :days * 86400
  AND p.warehouse_id IN {kept_stock}
GROUP BY w.id
ORDER BY pieces DESC, w.code;
