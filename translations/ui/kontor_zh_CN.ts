<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Action</name>
    <message>
        <source>Book made</source>
        <translation>新建账本</translation>
    </message>
    <message>
        <source>Book restored from a backup that ends with entry %1</source>
        <translation>从截至第 %1 条记录的备份恢复账本</translation>
    </message>
    <message>
        <source>Channel %1 added</source>
        <translation>添加店铺 %1</translation>
    </message>
    <message>
        <source>Channel edited</source>
        <translation>修改店铺</translation>
    </message>
    <message>
        <source>Imported %1</source>
        <translation>导入 %1</translation>
    </message>
    <message>
        <source>Done again</source>
        <translation>已重做</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>Orders archived: %1</source>
        <translation>归档订单：%1</translation>
    </message>
    <message>
        <source>Orders edited together: %1</source>
        <translation>批量修改订单：%1</translation>
    </message>
    <message>
        <source>Order %1 edited</source>
        <translation>修改订单 %1</translation>
    </message>
    <message>
        <source>Orders brought back: %1</source>
        <translation>恢复已归档订单：%1</translation>
    </message>
    <message>
        <source>Setting %1 changed</source>
        <translation>更改设置 %1</translation>
    </message>
    <message>
        <source>Entry %1 undone</source>
        <translation>撤销第 %1 条记录</translation>
    </message>
    <message>
        <source>Limits of Today changed</source>
        <translation>更改“今日”的阈值</translation>
    </message>
    <message>
        <source>Target of KPI %1 removed</source>
        <translation>已移除指标 %1 的目标</translation>
    </message>
    <message>
        <source>Target of KPI %1 set</source>
        <translation>已设定指标 %1 的目标</translation>
    </message>
    <message>
        <source>Code %1 mapped to a SKU</source>
        <translation>编码 %1 已对应到 SKU</translation>
    </message>
    <message>
        <source>Stock adjusted: %1</source>
        <translation>库存调整：%1</translation>
    </message>
    <message>
        <source>Stock counted: %1</source>
        <translation>库存盘点：%1</translation>
    </message>
    <message>
        <source>Goods received: %1</source>
        <translation>采购入库：%1</translation>
    </message>
    <message>
        <source>Goods scrapped: %1</source>
        <translation>报废：%1</translation>
    </message>
    <message>
        <source>Stock transferred: %1</source>
        <translation>库存调拨：%1</translation>
    </message>
    <message>
        <source>%1 archived: %2</source>
        <translation>归档%1：%2</translation>
    </message>
    <message>
        <source>File attached to %1: %2</source>
        <translation>为%1添加附件：%2</translation>
    </message>
    <message>
        <source>%1 edited together: %2</source>
        <translation>批量修改%1：%2</translation>
    </message>
    <message>
        <source>%1 made: %2</source>
        <translation>新建%1：%2</translation>
    </message>
    <message>
        <source>File taken from %1: %2</source>
        <translation>移除%1的附件：%2</translation>
    </message>
    <message>
        <source>%1 edited: %2</source>
        <translation>修改%1：%2</translation>
    </message>
    <message>
        <source>%1 pasted from a table: %2</source>
        <translation>从表格粘贴%1：%2</translation>
    </message>
    <message>
        <source>%1 removed: %2</source>
        <translation>移除%1：%2</translation>
    </message>
    <message>
        <source>%1 brought back: %2</source>
        <translation>恢复已归档%1：%2</translation>
    </message>
    <message>
        <source>Parcels taken out of the stock: %1</source>
        <translation>包裹已扣减库存：%1</translation>
    </message>
    <message>
        <source>Goods taken back: %1</source>
        <translation>退货入库：%1</translation>
    </message>
    <message>
        <source>Sold goods taken out of the stock: %1</source>
        <translation>销售出库：%1</translation>
    </message>
    <message>
        <source>Exported %1</source>
        <translation>已导出 %1</translation>
    </message>
</context>
<context>
    <name>BookError</name>
    <message>
        <source>There is no such file: %1</source>
        <translation>没有这个文件：%1</translation>
    </message>
    <message>
        <source>A file with this name is there already: %1. Choose another name.</source>
        <translation>已有同名文件：%1。请换一个名称。</translation>
    </message>
    <message>
        <source>This file is not a Kontor book: %1. Nothing was changed.</source>
        <translation>这个文件不是商栈账本：%1。没有作任何改动。</translation>
    </message>
    <message>
        <source>This book was made by a newer Kontor. It was not touched; please update the program.</source>
        <translation>这个账本由更新版本的商栈建立。文件未作改动，请升级程序。</translation>
    </message>
    <message>
        <source>A book must not lie in a network or cloud folder (%1): two computers would damage it. Move it to a folder of this computer; backups may go to the cloud.</source>
        <translation>账本不能放在网络或云盘文件夹中（%1）：两台电脑同时使用会损坏它。请移到本机文件夹；备份可以放到云盘。</translation>
    </message>
    <message>
        <source>The book is damaged (%1). Please restore the newest backup.</source>
        <translation>账本已损坏（%1）。请恢复最新的备份。</translation>
    </message>
    <message>
        <source>It cannot be saved: the disk is full or does not take writes (%1). Nothing of this change is in the book; what you typed is still here.</source>
        <translation>无法保存：磁盘已满或不可写入（%1）。这次改动没有写入账本；您输入的内容还在这里。</translation>
    </message>
    <message>
        <source>It is not certain that this was saved (%1). Please try again: it will not be done twice.</source>
        <translation>不能确定是否已保存（%1）。请再试一次：不会重复执行。</translation>
    </message>
    <message>
        <source>The backup could not be made: %1</source>
        <translation>无法备份：%1</translation>
    </message>
    <message>
        <source>This book is already open. It is used by %1</source>
        <translation>这个账本已经打开，正由 %1 使用</translation>
    </message>
    <message>
        <source>This book is already open in another program</source>
        <translation>这个账本已在另一个程序中打开</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>Active</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Adjustment</source>
        <translation>调整</translation>
    </message>
    <message>
        <source>After sale</source>
        <translation>售后</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>已认可</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>验厂</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>条形码</translation>
    </message>
    <message>
        <source>Bonded</source>
        <translation>保税仓</translation>
    </message>
    <message>
        <source>Cancellation document</source>
        <translation>冲销单据</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Cancelled sale</source>
        <translation>已取消的销售</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>候选</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>认证</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>盘点</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>冲销</translation>
    </message>
    <message>
        <source>Customer&apos;s wish</source>
        <translation>客户要求</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>已送达</translation>
    </message>
    <message>
        <source>Discontinued</source>
        <translation>已停产</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>Exception</source>
        <translation>异常</translation>
    </message>
    <message>
        <source>Suspected fraud</source>
        <translation>疑似欺诈</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>收到</translation>
    </message>
    <message>
        <source>During sale</source>
        <translation>售中</translation>
    </message>
    <message>
        <source>In transit</source>
        <translation>运输中</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>营业执照</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>在售</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>丢失</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>普通</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>不计入</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>暂挂</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>待处理</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>发出</translation>
    </message>
    <message>
        <source>Overseas</source>
        <translation>海外仓</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>自有仓</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>已付款</translation>
    </message>
    <message>
        <source>Partly shipped</source>
        <translation>部分发货</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>付款问题</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>待付款</translation>
    </message>
    <message>
        <source>Phasing out</source>
        <translation>逐步淘汰</translation>
    </message>
    <message>
        <source>Before sale</source>
        <translation>售前</translation>
    </message>
    <message>
        <source>Ready to ship</source>
        <translation>待发货</translation>
    </message>
    <message>
        <source>Goods received</source>
        <translation>采购入库</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>退货</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>已退回</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>销售</translation>
    </message>
    <message>
        <source>Scrapped</source>
        <translation>报废</translation>
    </message>
    <message>
        <source>Seller SKU</source>
        <translation>卖家 SKU</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>已发货</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>已解决</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>库存</translation>
    </message>
    <message>
        <source>Supplier&apos;s code</source>
        <translation>供应商货号</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>调拨</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>紧急</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待回复</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Our shop</source>
        <translation>本店</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>内部备注</translation>
    </message>
    <message>
        <source>Advertising</source>
        <translation>广告</translation>
    </message>
    <message>
        <source>Return by the buyer</source>
        <translation>买家退货</translation>
    </message>
    <message>
        <source>Currency conversion</source>
        <translation>货币兑换</translation>
    </message>
    <message>
        <source>Return to FBA</source>
        <translation>FBA 退货</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Money transfer</source>
        <translation>资金划转</translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>促销</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>已退款</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Reimbursement</source>
        <translation>平台赔偿</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>已申请</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>运费</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>税</translation>
    </message>
    <message>
        <source>Comma (1.234,56)</source>
        <translation>逗号（1.234,56）</translation>
    </message>
    <message>
        <source>Day first (31/12/2024)</source>
        <translation>日在前（31/12/2024）</translation>
    </message>
    <message>
        <source>Month first (12/31/2024)</source>
        <translation>月在前（12/31/2024）</translation>
    </message>
    <message>
        <source>Point (1,234.56)</source>
        <translation>小数点（1,234.56）</translation>
    </message>
    <message>
        <source>Year first (24/12/31)</source>
        <translation>年在前（24/12/31）</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>Book</source>
        <translation>账本</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>View</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>&amp;New book…</source>
        <translation>新建账本(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open a book…</source>
        <translation>打开账本(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Import files…</source>
        <translation>导入文件(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>复制所选行(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Edit selected…</source>
        <translation>批量编辑(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>归档(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Bring back</source>
        <translation>取消归档(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Discard changes</source>
        <translation>放弃更改(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>筛选(&amp;F)</translation>
    </message>
    <message>
        <source>Show a&amp;rchived</source>
        <translation>显示已归档(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>详情(&amp;D)</translation>
    </message>
    <message>
        <source>Colours of the &amp;system</source>
        <translation>跟随系统配色(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Kontor</source>
        <translation>关于商栈(&amp;A)</translation>
    </message>
    <message>
        <source>Look around in the &amp;demo book</source>
        <translation>浏览演示账本(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>设置(&amp;S)…</translation>
    </message>
    <message>
        <source>Find &amp;anything…</source>
        <translation>查找一切(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>重新读取(&amp;R)</translation>
    </message>
    <message>
        <source>Ne&amp;w…</source>
        <translation>新建(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Paste rows…</source>
        <translation>粘贴表格行(&amp;P)…</translation>
    </message>
    <message>
        <source>Sho&amp;w conversation</source>
        <translation>显示对话(&amp;W)</translation>
    </message>
    <message>
        <source>E&amp;xport selection…</source>
        <translation>导出所选(&amp;X)…</translation>
    </message>
    <message>
        <source>Export &amp;list…</source>
        <translation>导出列表(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Recent imports…</source>
        <translation>最近的导入(&amp;R)…</translation>
    </message>
</context>
<context>
    <name>Entity</name>
    <message>
        <source>Channel</source>
        <translation>店铺</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>店铺</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>供应商</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>供应商</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>SKUs</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Code of a SKU</source>
        <translation>SKU 编码</translation>
    </message>
    <message>
        <source>Codes of SKUs</source>
        <translation>SKU 编码</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>仓库</translation>
    </message>
    <message>
        <source>Warehouses</source>
        <translation>仓库</translation>
    </message>
    <message>
        <source>Stock move</source>
        <translation>库存变动</translation>
    </message>
    <message>
        <source>Stock moves</source>
        <translation>库存变动</translation>
    </message>
    <message>
        <source>Stock level</source>
        <translation>库存量</translation>
    </message>
    <message>
        <source>Stock levels</source>
        <translation>库存量</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Order line</source>
        <translation>订单明细</translation>
    </message>
    <message>
        <source>Order lines</source>
        <translation>订单明细</translation>
    </message>
    <message>
        <source>Shipment</source>
        <translation>包裹</translation>
    </message>
    <message>
        <source>Shipments</source>
        <translation>包裹</translation>
    </message>
    <message>
        <source>Shipment line</source>
        <translation>包裹明细</translation>
    </message>
    <message>
        <source>Shipment lines</source>
        <translation>包裹明细</translation>
    </message>
    <message>
        <source>Listing</source>
        <translation>商品刊登</translation>
    </message>
    <message>
        <source>Listings</source>
        <translation>商品刊登</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation>汇率</translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation>汇率</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>单证</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>单证</translation>
    </message>
    <message>
        <source>Purchase price</source>
        <translation>采购价</translation>
    </message>
    <message>
        <source>Price list</source>
        <translation>价目表</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>认证</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>认证</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>组件</translation>
    </message>
    <message>
        <source>Parts list</source>
        <translation>组件清单</translation>
    </message>
    <message>
        <source>Tracking event</source>
        <translation>物流轨迹</translation>
    </message>
    <message>
        <source>Tracking events</source>
        <translation>物流轨迹</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>View</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Settlement</source>
        <translation>结算单</translation>
    </message>
    <message>
        <source>Settlements</source>
        <translation>结算单</translation>
    </message>
    <message>
        <source>Settlement line</source>
        <translation>结算明细</translation>
    </message>
    <message>
        <source>Settlement lines</source>
        <translation>结算明细</translation>
    </message>
    <message>
        <source>Return case</source>
        <translation>退货单</translation>
    </message>
    <message>
        <source>Return cases</source>
        <translation>退货单</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Added</source>
        <translation>添加时间</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>已归档</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>条形码</translation>
    </message>
    <message>
        <source>From currency</source>
        <translation>原币种</translation>
    </message>
    <message>
        <source>Value in book currency</source>
        <translation>本位币金额</translation>
    </message>
    <message>
        <source>Contains a battery</source>
        <translation>含电池</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>库位</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>品牌</translation>
    </message>
    <message>
        <source>Business hours</source>
        <translation>营业时间</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>买家</translation>
    </message>
    <message>
        <source>Buyer&apos;s note</source>
        <translation>买家备注</translation>
    </message>
    <message>
        <source>Buyer&apos;s user name</source>
        <translation>买家账号</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>承运商</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类目</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>认证</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>店铺</translation>
    </message>
    <message>
        <source>City</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Completeness (%)</source>
        <translation>完整度（%）</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>Currency of cost</source>
        <translation>成本币种</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家/地区</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation>计为</translation>
    </message>
    <message>
        <source>Days of cover</source>
        <translation>安全库存天数</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>冲销额</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>客户编号</translation>
    </message>
    <message>
        <source>Business day</source>
        <translation>营业日</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>送达时间</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>折扣</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>单证</translation>
    </message>
    <message>
        <source>Answer due</source>
        <translation>回复期限</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮箱</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>编码格式</translation>
    </message>
    <message>
        <source>Record type</source>
        <translation>记录类型</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>First order</source>
        <translation>首单</translation>
    </message>
    <message>
        <source>First response</source>
        <translation>首次响应</translation>
    </message>
    <message>
        <source>Fragile</source>
        <translation>易碎</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>商品金额</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>指纹</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Held because</source>
        <translation>暂挂原因</translation>
    </message>
    <message>
        <source>HS code</source>
        <translation>HS 编码</translation>
    </message>
    <message>
        <source>Imported from</source>
        <translation>导入自</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>签发日</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>签发机构</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Kit</source>
        <translation>套装</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>组件</translation>
    </message>
    <message>
        <source>KPI</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Last scan</source>
        <translation>最近扫描</translation>
    </message>
    <message>
        <source>Lead time (days)</source>
        <translation>交货周期（天）</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>长</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>明细行</translation>
    </message>
    <message>
        <source>Liquid</source>
        <translation>液体</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>市场</translation>
    </message>
    <message>
        <source>Marketplace</source>
        <translation>站点</translation>
    </message>
    <message>
        <source>File type</source>
        <translation>文件类型</translation>
    </message>
    <message>
        <source>From quantity</source>
        <translation>起订数量</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Chinese name</source>
        <translation>中文名称</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Next expiry</source>
        <translation>最近到期</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>在库数量</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Order line</source>
        <translation>订单明细</translation>
    </message>
    <message>
        <source>Country of origin</source>
        <translation>原产国</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>已付款</translation>
    </message>
    <message>
        <source>Payment method</source>
        <translation>付款方式</translation>
    </message>
    <message>
        <source>Payment terms</source>
        <translation>付款条件</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Picture address</source>
        <translation>图片地址</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>下单时间</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>邮编</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>导入模板</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>承诺送达</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>To currency</source>
        <translation>目标币种</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>汇率</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>收件人</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>已退款</translation>
    </message>
    <message>
        <source>State or province</source>
        <translation>州/省</translation>
    </message>
    <message>
        <source>First response within (min)</source>
        <translation>首次响应时限（分钟）</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>订单号</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>适用范围</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>客户分层</translation>
    </message>
    <message>
        <source>Seller SKU</source>
        <translation>卖家 SKU</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Ship by</source>
        <translation>最晚发货</translation>
    </message>
    <message>
        <source>Shipping service</source>
        <translation>物流服务</translation>
    </message>
    <message>
        <source>Shipment</source>
        <translation>包裹</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>发货时间</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>运费</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Pieces per sale</source>
        <translation>每单件数</translation>
    </message>
    <message>
        <source>Sorting</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Line of the file</source>
        <translation>文件行号</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>街道</translation>
    </message>
    <message>
        <source>Street, 2nd line</source>
        <translation>街道（第 2 行）</translation>
    </message>
    <message>
        <source>Street, 3rd line</source>
        <translation>街道（第 3 行）</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>供应商</translation>
    </message>
    <message>
        <source>Messenger</source>
        <translation>即时通讯</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Supplier&apos;s code</source>
        <translation>供应商货号</translation>
    </message>
    <message>
        <source>Purchase price</source>
        <translation>采购价</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>税费</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>总额</translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation>跟踪号</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>单价</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>仓库</translation>
    </message>
    <message>
        <source>Warning limit</source>
        <translation>预警线</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>网址</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>重量</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>宽</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>有误</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>Filled required fields</source>
        <translation>已填写的必填字段</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>有退货</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>问题类型</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>发送方</translation>
    </message>
    <message>
        <source>Taken out of stock</source>
        <translation>已扣库存</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>商品状况</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>Differs from last export</source>
        <translation>与上次导出不同</translation>
    </message>
    <message>
        <source>Weight of goods</source>
        <translation>货物重量</translation>
    </message>
    <message>
        <source>Sum of the lines</source>
        <translation>明细合计</translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation>打款日期</translation>
    </message>
    <message>
        <source>Payout</source>
        <translation>打款批次</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>入账时间</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>收货日期</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>关联编号</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>处理结果</translation>
    </message>
    <message>
        <source>Amount refunded</source>
        <translation>退款金额</translation>
    </message>
    <message>
        <source>Date of the return</source>
        <translation>退货日期</translation>
    </message>
    <message>
        <source>Return number</source>
        <translation>退货编号</translation>
    </message>
    <message>
        <source>Kind of return</source>
        <translation>退货类型</translation>
    </message>
    <message>
        <source>Fees and advertising</source>
        <translation>费用与广告</translation>
    </message>
    <message>
        <source>Other amounts</source>
        <translation>其他金额</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>Sales and shipping</source>
        <translation>销售与运费</translation>
    </message>
    <message>
        <source>Taxes</source>
        <translation>税费</translation>
    </message>
    <message>
        <source>Transfers and conversions</source>
        <translation>划转与兑换</translation>
    </message>
    <message>
        <source>Settlement</source>
        <translation>结算单</translation>
    </message>
    <message>
        <source>Settlement number</source>
        <translation>结算编号</translation>
    </message>
    <message>
        <source>Remark of the file</source>
        <translation>文件备注</translation>
    </message>
    <message>
        <source>Platform&apos;s words</source>
        <translation>平台原文</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>Order of dates</source>
        <translation>日期顺序</translation>
    </message>
    <message>
        <source>Decimal mark</source>
        <translation>小数点符号</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>退货</translation>
    </message>
    <message>
        <source>Still in the stock</source>
        <translation>尚未扣减的库存</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>A sum kept in %1 differs from the rows it is made of: %3</source>
        <translation>%1 中保存的汇总与其明细不符：%3</translation>
    </message>
    <message>
        <source>%1 %2 refers to a row that does not exist: %3</source>
        <translation>%1 %2 引用了不存在的记录：%3</translation>
    </message>
    <message>
        <source>Journal entry %2 does not fit its seal: it was altered outside the program</source>
        <translation>第 %2 条操作日志与其封印不符：曾在程序之外被改动</translation>
    </message>
    <message>
        <source>SQLite reports: %3</source>
        <translation>SQLite 报告：%3</translation>
    </message>
    <message>
        <source>%1 %2 was added behind the journal&apos;s back</source>
        <translation>%1 %2 绕过操作日志被添加</translation>
    </message>
    <message>
        <source>%1 %2 was changed behind the journal&apos;s back: %3</source>
        <translation>%1 %2 绕过操作日志被修改：%3</translation>
    </message>
    <message>
        <source>%1 %2 was removed behind the journal&apos;s back</source>
        <translation>%1 %2 绕过操作日志被删除</translation>
    </message>
    <message>
        <source>The content of %1 %2 is not what was attached: %3</source>
        <translation>%1 %2 的内容与当初添加的附件不符：%3</translation>
    </message>
</context>
<context>
    <name>Issue</name>
    <message>
        <source>&quot;%1&quot; can be read as two different days</source>
        <translation>“%1”可以理解为两个不同的日期</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can be read as two different numbers: point and comma are not certain</source>
        <translation>“%1”可以理解为两个不同的数：小数点与千位符无法确定</translation>
    </message>
    <message>
        <source>This is an archive: unpack it first, then import the file inside</source>
        <translation>这是压缩包：请先解压，再导入其中的文件</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date pattern</source>
        <translation>“%1”不是日期格式</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no id: small letters, digits and _ are</source>
        <translation>“%1”不是有效标识：只能用小写字母、数字和 _</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no way to write numbers; expected is %2</source>
        <translation>“%1”不是数字写法；应为 %2</translation>
    </message>
    <message>
        <source>This is not a text file</source>
        <translation>这不是文本文件</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; cannot be summed</source>
        <translation>字段“%1”不能求和</translation>
    </message>
    <message>
        <source>A cell is too long to be part of a table</source>
        <translation>单元格过长，不像是表格内容</translation>
    </message>
    <message>
        <source>This contradicts line %2 of the same file</source>
        <translation>与同一文件的第 %2 行矛盾</translation>
    </message>
    <message>
        <source>There is a character that no keyboard makes</source>
        <translation>含有键盘无法输入的控制字符</translation>
    </message>
    <message>
        <source>The currency %1 differs from the rest of the order (%2)</source>
        <translation>币种 %1 与该订单其余部分（%2）不同</translation>
    </message>
    <message>
        <source>There is an amount but no currency</source>
        <translation>有金额但没有币种</translation>
    </message>
    <message>
        <source>The file does not say its currency; choose the channel&apos;s</source>
        <translation>文件未注明币种；请选择店铺的币种</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was damaged by a spreadsheet program; take the file as the platform gave it</source>
        <translation>“%1”已被电子表格软件损坏；请使用平台导出的原始文件</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: it is not certain whether the day or the month comes first</source>
        <translation>“%1”：无法确定日在前还是月在前</translation>
    </message>
    <message>
        <source>A profile named &quot;%1&quot; exists already</source>
        <translation>已有名为“%1”的导入模板</translation>
    </message>
    <message>
        <source>The file is empty</source>
        <translation>文件是空的</translation>
    </message>
    <message>
        <source>The file was changed while it was read</source>
        <translation>读取时文件被改动</translation>
    </message>
    <message>
        <source>This is a web page, not an export: the download may have asked for a login</source>
        <translation>这是网页而不是导出文件：下载时可能需要登录</translation>
    </message>
    <message>
        <source>These bytes are not valid text in the file&apos;s encoding</source>
        <translation>这些字节不是该文件编码下的有效文字</translation>
    </message>
    <message>
        <source>This is not valid JSON</source>
        <translation>不是有效的 JSON</translation>
    </message>
    <message>
        <source>The line &quot;%1&quot; is there twice in its order</source>
        <translation>明细“%1”在其订单中出现了两次</translation>
    </message>
    <message>
        <source>&quot;%1&quot; may have been damaged by a spreadsheet program</source>
        <translation>“%1”可能已被电子表格软件损坏</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; is missing</source>
        <translation>缺少列“%1”</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing</source>
        <translation>缺少“%1”</translation>
    </message>
    <message>
        <source>Something is missing here</source>
        <translation>这里缺少内容</translation>
    </message>
    <message>
        <source>This must not be empty</source>
        <translation>不能为空</translation>
    </message>
    <message>
        <source>No profile fits the columns of this file</source>
        <translation>没有导入模板符合此文件的列</translation>
    </message>
    <message>
        <source>No column is required: any file would fit this profile</source>
        <translation>没有必需的列：任何文件都会符合此模板</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one of: %2</source>
        <translation>“%1”不在以下选项中：%2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no country code; two letters like DE or US are expected</source>
        <translation>“%1”不是国家代码；应为两个字母，如 DE 或 US</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no currency code; three letters like EUR or CNY are expected</source>
        <translation>“%1”不是币种代码；应为三个字母，如 EUR 或 CNY</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date; expected is %2</source>
        <translation>“%1”不是日期；应为 %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no day; expected is %2</source>
        <translation>“%1”不是日期；应为 %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither yes nor no</source>
        <translation>“%1”既不是“是”也不是“否”</translation>
    </message>
    <message>
        <source>A list of lines is expected here</source>
        <translation>这里应为明细列表</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number</source>
        <translation>“%1”不是数字</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time; expected is %2</source>
        <translation>“%1”不是时间；应为 %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a whole number</source>
        <translation>“%1”不是整数</translation>
    </message>
    <message>
        <source>This field cannot be changed</source>
        <translation>此字段不能修改</translation>
    </message>
    <message>
        <source>Personal data is found by free text, not by a field</source>
        <translation>个人数据请直接输入文字查找，不能按字段筛选</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be more than 0</source>
        <translation>“%1”必须大于 0</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is already taken</source>
        <translation>“%1”已被使用</translation>
    </message>
    <message>
        <source>The order &quot;%1&quot; is there twice</source>
        <translation>订单“%1”出现了两次</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is out of range; expected is %2</source>
        <translation>“%1”超出范围；应为 %2</translation>
    </message>
    <message>
        <source>The row is too long to be part of a table: a quotation mark may be open</source>
        <translation>此行过长，不像是表格内容：可能有引号未闭合</translation>
    </message>
    <message>
        <source>A character was lost before the file came here</source>
        <translation>文件到达这里之前已有字符丢失</translation>
    </message>
    <message>
        <source>The rows of this order state different values: &quot;%1&quot;</source>
        <translation>此订单的各行数值不一致：“%1”</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is there twice</source>
        <translation>“%1”出现了两次</translation>
    </message>
    <message>
        <source>There is a quotation mark inside a text</source>
        <translation>文字中间有引号</translation>
    </message>
    <message>
        <source>The row has fewer cells than the header</source>
        <translation>此行的单元格少于表头</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is too large</source>
        <translation>“%1”过大</translation>
    </message>
    <message>
        <source>The text is too long; at most %2</source>
        <translation>文字过长；最多 %2</translation>
    </message>
    <message>
        <source>The row has more cells than the header</source>
        <translation>此行的单元格多于表头</translation>
    </message>
    <message>
        <source>The table has too many columns</source>
        <translation>表格的列过多</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has more decimals than can be kept (%2)</source>
        <translation>“%1”的小数位超出可保存的位数（%2）</translation>
    </message>
    <message>
        <source>A quotation mark is opened and never closed</source>
        <translation>引号没有闭合</translation>
    </message>
    <message>
        <source>There is no field &quot;%1&quot;</source>
        <translation>没有字段“%1”</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known here; expected is %2</source>
        <translation>这里无法识别“%1”；应为 %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not exist</source>
        <translation>“%1”不存在</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known; expected is %2</source>
        <translation>无法识别“%1”；应为 %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time zone; expected is a name like Europe/Berlin</source>
        <translation>“%1”不是时区；应为 Europe/Berlin 这样的名称</translation>
    </message>
    <message>
        <source>This field is not compared; write it with a colon</source>
        <translation>此字段不能比较大小；请用冒号</translation>
    </message>
    <message>
        <source>A condition is expected here: %2</source>
        <translation>这里应为条件：%2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not fit here; expected is %2</source>
        <translation>“%1”不适用于此处；应为 %2</translation>
    </message>
    <message>
        <source>This is an XML file, not a table</source>
        <translation>这是 XML 文件，不是表格</translation>
    </message>
    <message>
        <source>expected is %1</source>
        <translation>应为 %1</translation>
    </message>
    <message>
        <source>The file is too large: at most 20 MB can be attached</source>
        <translation>文件过大：附件最大 20 MB</translation>
    </message>
    <message>
        <source>A kit cannot be a part of itself</source>
        <translation>套装不能包含自身</translation>
    </message>
    <message>
        <source>%1 is more than is left to be sent of this line (%2)</source>
        <translation>%1 超过了此明细尚待发货的数量（%2）</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not say business hours; write them like %2</source>
        <translation>“%1”不是营业时间；请按 %2 的格式书写</translation>
    </message>
    <message>
        <source>From and to are the same place</source>
        <translation>调出与调入是同一地点</translation>
    </message>
    <message>
        <source>This line came with a file and stays as the platform tells it. Cancel or correct the order instead, or undo the import.</source>
        <translation>此行来自导入的文件，以平台的数据为准，不能删除。请取消或更正订单，或撤销该次导入。</translation>
    </message>
    <message>
        <source>This line is in a parcel: take it out there first</source>
        <translation>此行已在包裹中：请先从包裹里移除</translation>
    </message>
    <message>
        <source>The file is damaged or was not downloaded completely: download it again</source>
        <translation>文件已损坏或未下载完整：请重新下载</translation>
    </message>
    <message>
        <source>The file ends in the middle of this row: it was not downloaded completely</source>
        <translation>文件在这一行中间中断：没有下载完整</translation>
    </message>
    <message>
        <source>There is no table in this workbook</source>
        <translation>这个工作簿里没有表格</translation>
    </message>
    <message>
        <source>There is a header but no row below it: nothing to import</source>
        <translation>只有表头，下面没有任何行：没有可导入的内容</translation>
    </message>
    <message>
        <source>The sheet &quot;%1&quot; holds rows of the same kind and is not read</source>
        <translation>工作表“%1”含有同类的行，没有读取</translation>
    </message>
    <message>
        <source>This is a spreadsheet of another format (%1): open it in a spreadsheet program and save it as XLSX</source>
        <translation>这是其他格式的电子表格（%1）：请用电子表格软件打开并另存为 XLSX</translation>
    </message>
    <message>
        <source>The workbook is protected with a password: save it without one and import that</source>
        <translation>工作簿有密码保护：请去掉密码另存后再导入</translation>
    </message>
    <message>
        <source>The file unpacks to far more than a table can hold: it is not opened</source>
        <translation>文件解压后远远超过一张表格的大小：不予打开</translation>
    </message>
    <message>
        <source>The balance does not follow from the row before: it differs by %1 from %2</source>
        <translation>余额与上一行对不上：与 %2 相差 %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a character that this kind of file cannot hold</source>
        <translation>“%1”含有此类文件无法保存的字符</translation>
    </message>
    <message>
        <source>The book has settlement %1 from another report (%2): it would be counted twice</source>
        <translation>账簿中已有来自另一份报告（%2）的结算单 %1：再导入会重复计算</translation>
    </message>
    <message>
        <source>The amounts of this row differ by %1 from their sum %2</source>
        <translation>这一行各项金额之和与其合计 %2 相差 %1</translation>
    </message>
    <message>
        <source>Another row of the same moment says the same: it may be there twice</source>
        <translation>同一时刻还有内容相同的一行：可能重复</translation>
    </message>
    <message>
        <source>The lines differ by %1 from the total %2 that the file states: nothing is imported</source>
        <translation>明细之和与文件标明的总额 %2 相差 %1：未导入任何内容</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no list of parts such as %2</source>
        <translation>“%1”不是部件清单，应如 %2</translation>
    </message>
    <message>
        <source>The book has no order %1 yet: the parcel waits for it</source>
        <translation>账本里还没有订单 %1：包裹会等它</translation>
    </message>
    <message>
        <source>You left this row out</source>
        <translation>您略过了这一行</translation>
    </message>
    <message>
        <source>The row does not say its currency: %1 was taken</source>
        <translation>此行没有写明币种：已按 %1 处理</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has day and month exchanged: other dates of the column may have so too</source>
        <translation>“%1”的日和月互换了：该列其他日期可能也是如此</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was stored in the wrong encoding before: letters are lost in it</source>
        <translation>“%1”先前以错误的编码保存过：其中的字符已损坏</translation>
    </message>
    <message>
        <source>Too few letters tell the encoding of the file: %1 was taken</source>
        <translation>可判断文件编码的字符太少：已按 %1 处理</translation>
    </message>
    <message>
        <source>The first row of this product does not fill this column: the rows are out of order</source>
        <translation>此商品的第一行没有填写这一列：行的顺序已被打乱</translation>
    </message>
    <message>
        <source>The file ends without a line end: something may be missing from here on</source>
        <translation>文件末尾没有换行：从这里起可能有内容缺失</translation>
    </message>
    <message>
        <source>A row left out does not say its order: one of the others may lack a line</source>
        <translation>有一行被略去，且看不出属于哪个订单：其他订单可能缺少一个明细</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has three decimals: the mark may stand between thousands</source>
        <translation>“%1”有三位小数：该符号可能是千位分隔符</translation>
    </message>
    <message>
        <source>A torn piece of a row stands beside this row: it may have lost a part</source>
        <translation>此行旁边有半截断行：此行可能丢失了一部分</translation>
    </message>
    <message>
        <source>The times do not name their zone any more: %1 was taken</source>
        <translation>时间已不带时区：已按 %1 处理</translation>
    </message>
    <message>
        <source>Rows that state a quantity belong to no amount: %1</source>
        <translation>写有数量却找不到对应金额的行：%1</translation>
    </message>
    <message>
        <source>Another line of this order says the same: &quot;%1&quot; may be there twice</source>
        <translation>此订单有另一行内容相同：“%1”可能重复了</translation>
    </message>
    <message>
        <source>This row looks like those of the table but stands above its header</source>
        <translation>此行看起来像表中的数据，却位于表头上方</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has characters that no platform writes in an id</source>
        <translation>“%1”含有平台编号中不会出现的字符</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; is not known and is not read</source>
        <translation>“%1”列未知，不会读取</translation>
    </message>
    <message>
        <source>Order %2 names several customers: it counts for the first one, not for %1</source>
        <translation>订单 %2 含有多个客户：计入第一个客户，不计入 %1</translation>
    </message>
    <message>
        <source>The file does not say the currency of these amounts: they are left out</source>
        <translation>文件没有说明这些金额的币种，因此没有导入</translation>
    </message>
    <message>
        <source>The book has no place for the values of this column (&quot;%1&quot; …): they are left out</source>
        <translation>账本没有存放这一列内容（“%1”等）的位置，因此没有导入</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names several records: copy them with their record numbers</source>
        <translation>“%1”对应多条记录：请连同记录编号一起复制</translation>
    </message>
    <message>
        <source>This must not be less than 0</source>
        <translation>不能小于 0</translation>
    </message>
</context>
<context>
    <name>Kpi</name>
    <message>
        <source>Gross sales</source>
        <translation>销售总额</translation>
    </message>
    <message>
        <source>sum of the positive line amounts of sales</source>
        <translation>销售订单中所有正数明细金额之和</translation>
    </message>
    <message>
        <source>Net sales</source>
        <translation>净销售额</translation>
    </message>
    <message>
        <source>gross sales − cancelled sales and cancellation documents</source>
        <translation>销售总额 − 已取消的销售与冲销单据</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单数</translation>
    </message>
    <message>
        <source>sales that are not wholly free</source>
        <translation>并非全部免费的销售订单数</translation>
    </message>
    <message>
        <source>Units sold</source>
        <translation>销售件数</translation>
    </message>
    <message>
        <source>pieces on the lines of sales, free lines left out</source>
        <translation>销售明细的件数，不含免费明细</translation>
    </message>
    <message>
        <source>Average order value</source>
        <translation>平均订单价值</translation>
    </message>
    <message>
        <source>gross sales ÷ orders with a price</source>
        <translation>销售总额 ÷ 有价格的订单数</translation>
    </message>
    <message>
        <source>Revenue per customer</source>
        <translation>客单价</translation>
    </message>
    <message>
        <source>gross sales to known customers ÷ customers</source>
        <translation>已知客户的销售总额 ÷ 客户数</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户数</translation>
    </message>
    <message>
        <source>known customers with at least one order</source>
        <translation>至少有一笔订单的已知客户</translation>
    </message>
    <message>
        <source>New customers</source>
        <translation>新客户数</translation>
    </message>
    <message>
        <source>customers whose first order ever lies in the period</source>
        <translation>首单在本期间内的客户</translation>
    </message>
    <message>
        <source>Repeat purchase rate</source>
        <translation>复购率</translation>
    </message>
    <message>
        <source>customers with at least two orders in the period ÷ customers</source>
        <translation>本期间内至少两笔订单的客户 ÷ 客户数</translation>
    </message>
    <message>
        <source>Cancellation rate</source>
        <translation>取消率</translation>
    </message>
    <message>
        <source>cancelled sales and cancellation documents ÷ orders and cancellation documents</source>
        <translation>已取消的销售与冲销单据 ÷ 订单与冲销单据</translation>
    </message>
    <message>
        <source>Gross margin</source>
        <translation>毛利率</translation>
    </message>
    <message>
        <source>(sales − cost of goods) ÷ sales, of the lines whose cost is known; cancelled orders left out</source>
        <translation>（销售额 − 销售成本）÷ 销售额，仅计成本已知的明细，不含已取消的订单</translation>
    </message>
    <message>
        <source>Return rate by value</source>
        <translation>退货率（按金额）</translation>
    </message>
    <message>
        <source>(cancellation documents + returned orders + refunds) ÷ gross sales</source>
        <translation>（冲销单据 + 退货订单 + 退款）÷ 销售总额</translation>
    </message>
    <message>
        <source>Order processing time</source>
        <translation>订单处理时长</translation>
    </message>
    <message>
        <source>time from placing to shipping ÷ shipped orders; cancelled ones and times before the order left out</source>
        <translation>从下单到发货的时间 ÷ 已发货订单数，不含已取消的订单和早于下单的时间</translation>
    </message>
    <message>
        <source>On-time shipping</source>
        <translation>准时发货率</translation>
    </message>
    <message>
        <source>orders shipped by their date ÷ shipped orders with such a date</source>
        <translation>按期发货的订单数 ÷ 有发货期限的已发货订单数</translation>
    </message>
    <message>
        <source>Average delivery time</source>
        <translation>平均物流时效</translation>
    </message>
    <message>
        <source>time from shipping to delivery ÷ parcels delivered in the period</source>
        <translation>从发货到签收的时间 ÷ 期内签收的包裹数</translation>
    </message>
    <message>
        <source>Stock turnover</source>
        <translation>库存周转率</translation>
    </message>
    <message>
        <source>cost of goods sold ÷ average of the daily stock values, in the period</source>
        <translation>期内销售成本 ÷ 每日库存金额的平均值</translation>
    </message>
    <message>
        <source>Stockout rate</source>
        <translation>缺货率</translation>
    </message>
    <message>
        <source>orders of which a line was not in stock when their day began, or held for want of stock ÷ orders of goods whose stock is kept</source>
        <translation>当日开始时有明细缺货、或因缺货而暂停的订单数 ÷ 含有库存管理商品的订单数</translation>
    </message>
    <message>
        <source>Active listings</source>
        <translation>商品上架数量</translation>
    </message>
    <message>
        <source>different SKUs with a live listing now</source>
        <translation>目前有在售刊登的不同 SKU 数</translation>
    </message>
    <message>
        <source>Listing completeness</source>
        <translation>商品信息完整度</translation>
    </message>
    <message>
        <source>filled required fields ÷ required fields, of the listings that have not ended, now</source>
        <translation>目前未结束刊登的已填必填字段数 ÷ 必填字段总数</translation>
    </message>
    <message>
        <source>First response time</source>
        <translation>首次响应时间</translation>
    </message>
    <message>
        <source>time from opening to the first answer ÷ answered tickets, of those opened in the period</source>
        <translation>期内建立的工单：从建立到首次回复的时间 ÷ 已回复的工单数</translation>
    </message>
    <message>
        <source>Resolution rate</source>
        <translation>问题解决率</translation>
    </message>
    <message>
        <source>tickets solved or closed ÷ tickets opened in the period</source>
        <translation>已解决或关闭的工单数 ÷ 期内建立的工单数</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Channels</source>
        <translation>店铺</translation>
    </message>
    <message>
        <source>No channels yet</source>
        <translation>还没有店铺</translation>
    </message>
    <message>
        <source>A channel is a shop on a platform. Its zone decides the business day of its orders.</source>
        <translation>店铺开在某个平台上，其时区决定订单的营业日。</translation>
    </message>
    <message>
        <source>Listings</source>
        <translation>商品刊登</translation>
    </message>
    <message>
        <source>No listings yet</source>
        <translation>还没有商品刊登</translation>
    </message>
    <message>
        <source>A listing is an offer in one channel. Import the listings report of a shop, paste a table, or make one by hand.</source>
        <translation>商品刊登是在一家店铺中上架的商品。可导入店铺的刊登报表、粘贴表格，或手工新建。</translation>
    </message>
    <message>
        <source>Last sales of this SKU in all channels</source>
        <translation>此 SKU 在所有店铺的最近销售</translation>
    </message>
    <message>
        <source>Other listings of this SKU</source>
        <translation>此 SKU 的其他商品刊登</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>No orders yet</source>
        <translation>还没有订单</translation>
    </message>
    <message>
        <source>Import the order file of a shop: Amazon, Shopify, eBay, Etsy or WooCommerce. Drop it onto this window, or choose it here.</source>
        <translation>请导入店铺的订单文件：Amazon、Shopify、eBay、Etsy 或 WooCommerce。把文件拖到此窗口，或在此选择。</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>明细</translation>
    </message>
    <message>
        <source>Shipments</source>
        <translation>包裹</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>Other orders of this customer</source>
        <translation>该客户的其他订单</translation>
    </message>
    <message>
        <source>Channels…</source>
        <translation>店铺…</translation>
    </message>
    <message>
        <source>No parcels yet</source>
        <translation>还没有包裹</translation>
    </message>
    <message>
        <source>A parcel is made from what an order still has to get: choose orders on their page and ship them. It may hold a part of an order, or several orders.</source>
        <translation>包裹由订单中尚未发出的商品组成：在订单页选择订单并发货。一个包裹可以只装订单的一部分，也可以合并多个订单。</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Tracking</source>
        <translation>物流轨迹</translation>
    </message>
    <message>
        <source>SKUs</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>No goods yet</source>
        <translation>还没有商品</translation>
    </message>
    <message>
        <source>A SKU is one thing that you buy, store and sell. Paste your list from a spreadsheet, or begin with the first one.</source>
        <translation>SKU 是您采购、存放和销售的一种商品。可从电子表格粘贴清单，或先新建第一个。</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Names in other languages</source>
        <translation>其他语言的名称</translation>
    </message>
    <message>
        <source>Parts list</source>
        <translation>组件清单</translation>
    </message>
    <message>
        <source>Part of kits</source>
        <translation>所属组合商品</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>认证</translation>
    </message>
    <message>
        <source>Purchase prices</source>
        <translation>采购价</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>库存</translation>
    </message>
    <message>
        <source>Last stock moves</source>
        <translation>最近库存变动</translation>
    </message>
    <message>
        <source>Last sales</source>
        <translation>最近销售</translation>
    </message>
    <message>
        <source>Nothing in stock yet</source>
        <translation>还没有库存</translation>
    </message>
    <message>
        <source>Stock is the sum of its moves. Say what came in: Move stock, in the line above.</source>
        <translation>库存是所有变动之和。请用上方的“库存变动”登记入库。</translation>
    </message>
    <message>
        <source>All places of this SKU</source>
        <translation>此 SKU 的所有库位</translation>
    </message>
    <message>
        <source>Moves of this SKU</source>
        <translation>此 SKU 的库存变动</translation>
    </message>
    <message>
        <source>Warehouses…</source>
        <translation>仓库…</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>供应商</translation>
    </message>
    <message>
        <source>No suppliers yet</source>
        <translation>还没有供应商</translation>
    </message>
    <message>
        <source>Note whom you buy from: prices, documents that run out, and whom to call. A table from a spreadsheet can be pasted here.</source>
        <translation>记录您的供应商：价格、会到期的证件和联系人。可在此粘贴电子表格中的表格。</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>单证</translation>
    </message>
    <message>
        <source>Price list</source>
        <translation>价目表</translation>
    </message>
    <message>
        <source>No tickets</source>
        <translation>没有工单</translation>
    </message>
    <message>
        <source>A ticket is a question of a customer and what became of it. Its clock runs in the business hours of the channel.</source>
        <translation>工单记录客户的问题及其处理结果，时限按店铺的营业时间计算。</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Parcel</source>
        <translation>包裹</translation>
    </message>
    <message>
        <source>Other tickets about this order</source>
        <translation>此订单的其他工单</translation>
    </message>
    <message>
        <source>Warehouses</source>
        <translation>仓库</translation>
    </message>
    <message>
        <source>No warehouses yet</source>
        <translation>还没有仓库</translation>
    </message>
    <message>
        <source>A warehouse is a place where stock lies: your own, a rented one overseas, or that of a platform.</source>
        <translation>仓库是存放库存的地方：自有仓、租用的海外仓或平台仓。</translation>
    </message>
    <message>
        <source>New order…</source>
        <translation>新建订单…</translation>
    </message>
    <message>
        <source>Ship…</source>
        <translation>发货…</translation>
    </message>
    <message>
        <source>Codes without a SKU…</source>
        <translation>未对应 SKU 的编码…</translation>
    </message>
    <message>
        <source>Move stock…</source>
        <translation>库存变动…</translation>
    </message>
    <message>
        <source>Transfer…</source>
        <translation>调拨…</translation>
    </message>
    <message>
        <source>Stock at a past day…</source>
        <translation>查看历史库存…</translation>
    </message>
    <message>
        <source>Take out of stock</source>
        <translation>扣减库存</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>退货</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>结算明细</translation>
    </message>
    <message>
        <source>Returns…</source>
        <translation>退货…</translation>
    </message>
    <message>
        <source>No returns yet</source>
        <translation>还没有退货</translation>
    </message>
    <message>
        <source>Import the return and reimbursement reports of Amazon.</source>
        <translation>请导入亚马逊的退货和赔偿报告。</translation>
    </message>
    <message>
        <source>Settlements</source>
        <translation>结算</translation>
    </message>
    <message>
        <source>No settlements yet</source>
        <translation>还没有结算单</translation>
    </message>
    <message>
        <source>Import the settlement reports and account statements: Amazon, eBay, Etsy, Shopify, PayPal, Stripe, Wise or Payoneer. Drop them onto this window, or choose them here.</source>
        <translation>请导入结算报告和账户对账单：Amazon、eBay、Etsy、Shopify、PayPal、Stripe、Wise 或 Payoneer。把文件拖到窗口上，或在此选择。</translation>
    </message>
    <message>
        <source>Export for a platform…</source>
        <translation>导出给平台…</translation>
    </message>
    <message>
        <source>Recent imports</source>
        <translation>最近的导入</translation>
    </message>
    <message>
        <source>No imports yet</source>
        <translation>还没有导入</translation>
    </message>
    <message>
        <source>Every file that was imported stands here, with what it did and the way to take it back.</source>
        <translation>每个导入过的文件都列在这里：做了什么，以及如何撤销。</translation>
    </message>
    <message>
        <source>Show the orders</source>
        <translation>显示订单</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>撤销此次导入</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>打开文件</translation>
    </message>
    <message>
        <source>Rows left out…</source>
        <translation>未写入的行…</translation>
    </message>
</context>
<context>
    <name>PlatformCode</name>
    <message>
        <source>Style not liked</source>
        <translation>不喜欢款式</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>尺码过大</translation>
    </message>
    <message>
        <source>Too small</source>
        <translation>尺码过小</translation>
    </message>
    <message>
        <source>Damaged by the carrier</source>
        <translation>承运商损坏</translation>
    </message>
    <message>
        <source>Return by the customer</source>
        <translation>客户退货</translation>
    </message>
    <message>
        <source>Customer service issue</source>
        <translation>客服问题</translation>
    </message>
    <message>
        <source>Damaged by the customer</source>
        <translation>客户损坏</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>已损坏</translation>
    </message>
    <message>
        <source>Damaged in the warehouse</source>
        <translation>仓库损坏</translation>
    </message>
    <message>
        <source>Damaged on the way in</source>
        <translation>入库途中损坏</translation>
    </message>
    <message>
        <source>Damaged on the way out</source>
        <translation>配送途中损坏</translation>
    </message>
    <message>
        <source>Defective</source>
        <translation>有瑕疵</translation>
    </message>
    <message>
        <source>Colour not liked</source>
        <translation>不喜欢颜色</translation>
    </message>
    <message>
        <source>Material not liked</source>
        <translation>不喜欢材质</translation>
    </message>
    <message>
        <source>Damaged by the distributor</source>
        <translation>经销商损坏</translation>
    </message>
    <message>
        <source>Too hard to install</source>
        <translation>安装过于复杂</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>One too many came</source>
        <translation>收到多余商品</translation>
    </message>
    <message>
        <source>Correction of a fee</source>
        <translation>费用更正</translation>
    </message>
    <message>
        <source>Better price found</source>
        <translation>找到更低价格</translation>
    </message>
    <message>
        <source>Free replacement</source>
        <translation>免费换货</translation>
    </message>
    <message>
        <source>General adjustment</source>
        <translation>一般调整</translation>
    </message>
    <message>
        <source>Not as described</source>
        <translation>与描述不符</translation>
    </message>
    <message>
        <source>Lost on the way in</source>
        <translation>入库途中丢失</translation>
    </message>
    <message>
        <source>Lost on the way out</source>
        <translation>配送途中丢失</translation>
    </message>
    <message>
        <source>Lost in the warehouse</source>
        <translation>仓库丢失</translation>
    </message>
    <message>
        <source>Ordered by mistake</source>
        <translation>买家订错</translation>
    </message>
    <message>
        <source>Came too late</source>
        <translation>送达过晚</translation>
    </message>
    <message>
        <source>Parts are missing</source>
        <translation>缺少配件</translation>
    </message>
    <message>
        <source>Never arrived</source>
        <translation>未收到货</translation>
    </message>
    <message>
        <source>Does not fit together</source>
        <translation>不兼容</translation>
    </message>
    <message>
        <source>No reason given</source>
        <translation>未说明原因</translation>
    </message>
    <message>
        <source>Part does not fit</source>
        <translation>零件不匹配</translation>
    </message>
    <message>
        <source>Poor quality</source>
        <translation>质量不佳</translation>
    </message>
    <message>
        <source>Reimbursement taken back</source>
        <translation>赔偿已撤回</translation>
    </message>
    <message>
        <source>Sellable</source>
        <translation>可售</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>Wrong item came</source>
        <translation>收到错误商品</translation>
    </message>
    <message>
        <source>Purchase not authorised</source>
        <translation>未授权的购买</translation>
    </message>
    <message>
        <source>Undeliverable: missorted</source>
        <translation>无法送达：分拣错误</translation>
    </message>
    <message>
        <source>Undeliverable: nobody met</source>
        <translation>无法送达：多次投递未成功</translation>
    </message>
    <message>
        <source>Undeliverable: address</source>
        <translation>无法送达：地址不详</translation>
    </message>
    <message>
        <source>Undeliverable: no label</source>
        <translation>无法送达：缺少面单</translation>
    </message>
    <message>
        <source>Undeliverable: refused</source>
        <translation>无法送达：拒收</translation>
    </message>
    <message>
        <source>Undeliverable: not collected</source>
        <translation>无法送达：无人领取</translation>
    </message>
    <message>
        <source>Undeliverable</source>
        <translation>无法送达</translation>
    </message>
    <message>
        <source>No longer wanted</source>
        <translation>买家不再需要</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>has been changed since</source>
        <translation>之后已被修改</translation>
    </message>
    <message>
        <source>would break a rule of the book</source>
        <translation>会违反账本的规则</translation>
    </message>
    <message>
        <source>is there already</source>
        <translation>已经存在</translation>
    </message>
    <message>
        <source>is gone</source>
        <translation>已不存在</translation>
    </message>
    <message>
        <source>is still used by another record</source>
        <translation>仍被其他记录引用</translation>
    </message>
</context>
<context>
    <name>Rfm</name>
    <message>
        <source>Champions</source>
        <translation>冠军客户</translation>
    </message>
    <message>
        <source>bought lately, often and for the most</source>
        <translation>近期购买、次数多、金额最高</translation>
    </message>
    <message>
        <source>Potential loyalists</source>
        <translation>潜在忠诚客户</translation>
    </message>
    <message>
        <source>lately and more than once</source>
        <translation>近期购买且不止一次</translation>
    </message>
    <message>
        <source>Loyal customers</source>
        <translation>忠诚客户</translation>
    </message>
    <message>
        <source>buy again and again</source>
        <translation>反复购买</translation>
    </message>
    <message>
        <source>Promising</source>
        <translation>有前景的客户</translation>
    </message>
    <message>
        <source>few orders, but large ones</source>
        <translation>订单少但金额大</translation>
    </message>
    <message>
        <source>New customers</source>
        <translation>新客户</translation>
    </message>
    <message>
        <source>came lately</source>
        <translation>近期才来</translation>
    </message>
    <message>
        <source>Can&apos;t lose them</source>
        <translation>不能失去的客户</translation>
    </message>
    <message>
        <source>bought much, but not for long</source>
        <translation>曾大量购买，但久未下单</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>有流失风险</translation>
    </message>
    <message>
        <source>spent much, long ago</source>
        <translation>曾花费很多，但已久远</translation>
    </message>
    <message>
        <source>Need attention</source>
        <translation>需要关注</translation>
    </message>
    <message>
        <source>above the middle, but fading</source>
        <translation>高于中等，但正在减少</translation>
    </message>
    <message>
        <source>About to sleep</source>
        <translation>即将沉睡</translation>
    </message>
    <message>
        <source>little and a while ago</source>
        <translation>购买少，且已有一段时间</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>已流失</translation>
    </message>
    <message>
        <source>not seen for the longest time</source>
        <translation>最久未出现</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>in no other segment</source>
        <translation>不属于其他分层</translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>Personal data</source>
        <translation>个人数据</translation>
    </message>
    <message>
        <source>Source rows</source>
        <translation>源文件行</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>设置</translation>
    </message>
</context>
<context>
    <name>Weekday</name>
    <message>
        <source>Mon</source>
        <translation>周一</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>周二</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>周三</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>周四</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>周五</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>周六</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>周日</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>all bytes are plain ASCII</source>
        <translation>所有字节均为 ASCII</translation>
    </message>
    <message>
        <source>the file names its encoding (byte order mark)</source>
        <translation>文件自带编码标记（BOM）</translation>
    </message>
    <message>
        <source>the profile names the encoding</source>
        <translation>导入模板指定了编码</translation>
    </message>
    <message>
        <source>nothing speaks for another encoding</source>
        <translation>没有其他编码的迹象</translation>
    </message>
    <message>
        <source>columns known to the profile: %1</source>
        <translation>模板可识别的列：%1</translation>
    </message>
    <message>
        <source>nearly all bytes are valid UTF-8</source>
        <translation>几乎所有字节都是有效的 UTF-8</translation>
    </message>
    <message>
        <source>the separator follows from the header</source>
        <translation>由表头判断分隔符</translation>
    </message>
    <message>
        <source>every second byte is empty, as in UTF-16</source>
        <translation>每隔一个字节为空，符合 UTF-16</translation>
    </message>
    <message>
        <source>all bytes are valid Shift-JIS</source>
        <translation>所有字节都是有效的 Shift-JIS</translation>
    </message>
    <message>
        <source>all bytes are valid GB18030</source>
        <translation>所有字节都是有效的 GB18030</translation>
    </message>
    <message>
        <source>all bytes are valid UTF-8</source>
        <translation>所有字节都是有效的 UTF-8</translation>
    </message>
    <message>
        <source>the sheet that is read: %1</source>
        <translation>读取的工作表：%1</translation>
    </message>
    <message>
        <source>you chose the encoding</source>
        <translation>编码格式由您选定</translation>
    </message>
    <message>
        <source>you named the line of the header</source>
        <translation>表头所在行由您指定</translation>
    </message>
    <message>
        <source>you chose the separator</source>
        <translation>分隔符由您选定</translation>
    </message>
    <message>
        <source>you chose the sheet</source>
        <translation>工作表由您选定</translation>
    </message>
</context>
<context>
    <name>Worklist</name>
    <message>
        <source>Late to ship</source>
        <translation>逾期未发货</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>异常</translation>
    </message>
    <message>
        <source>Tickets past their clock</source>
        <translation>超时未回复的工单</translation>
    </message>
    <message>
        <source>Stock under its line</source>
        <translation>库存不足</translation>
    </message>
    <message>
        <source>Parcels without a scan</source>
        <translation>无扫描记录的包裹</translation>
    </message>
    <message>
        <source>Codes without a SKU</source>
        <translation>未对应 SKU 的编码</translation>
    </message>
    <message>
        <source>Files not imported lately</source>
        <translation>近期未导入的文件</translation>
    </message>
    <message>
        <source>Missing exchange rates</source>
        <translation>缺少的汇率</translation>
    </message>
    <message>
        <source>Documents running out</source>
        <translation>即将到期的单证</translation>
    </message>
    <message>
        <source>Certificates running out</source>
        <translation>即将到期的认证</translation>
    </message>
    <message>
        <source>Book not backed up</source>
        <translation>账本未备份</translation>
    </message>
    <message>
        <source>Parcels past their promised day</source>
        <translation>超过承诺时效的包裹</translation>
    </message>
    <message>
        <source>Sent, but still in the stock</source>
        <translation>已发货但未扣减库存</translation>
    </message>
    <message>
        <source>Files that wait in the watched folder</source>
        <translation>监视文件夹中待处理的文件</translation>
    </message>
</context>
<context>
    <name>kontor::models::AttachmentList</name>
    <message>
        <source>%1 cannot be read</source>
        <translation>无法读取 %1</translation>
    </message>
</context>
<context>
    <name>kontor::models::CohortModel</name>
    <message numerus="yes">
        <source>%1 of %2 customers ordered again %n month(s) later</source>
        <translation>
            <numerusform>%2 位客户中有 %1 位在 %n 个月后再次下单</numerusform>
        </translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>share</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>First order</source>
        <translation>首单月份</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>+%1</source>
        <comment>months later</comment>
        <translation>+%1</translation>
    </message>
</context>
<context>
    <name>kontor::models::ColumnMapping</name>
    <message>
        <source>by its name</source>
        <translation>按列名</translation>
    </message>
    <message>
        <source>by a part of its name</source>
        <translation>按列名的一部分</translation>
    </message>
    <message>
        <source>by its values</source>
        <translation>按内容</translation>
    </message>
    <message>
        <source>Line: %1</source>
        <translation>明细：%1</translation>
    </message>
</context>
<context>
    <name>kontor::models::ExportFile</name>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>无法写入文件：%1</translation>
    </message>
</context>
<context>
    <name>kontor::models::ImportPreviewModel</name>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>存疑</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>有误</translation>
    </message>
    <message>
        <source>1 line</source>
        <translation>1 行</translation>
    </message>
    <message>
        <source>%1 lines</source>
        <translation>%1 行</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>已略过</translation>
    </message>
</context>
<context>
    <name>kontor::models::ImportSession</name>
    <message>
        <source>The file is not the same any more. Please look at what it says now.</source>
        <translation>文件已有变化。请查看现在的内容。</translation>
    </message>
    <message>
        <source>No profile fits the columns of this file.</source>
        <translation>没有导入模板符合此文件的列。</translation>
    </message>
</context>
<context>
    <name>kontor::models::ImportText</name>
    <message>
        <source>separated by commas</source>
        <translation>以逗号分隔</translation>
    </message>
    <message>
        <source>separated by semicolons</source>
        <translation>以分号分隔</translation>
    </message>
    <message>
        <source>separated by tabs</source>
        <translation>以制表符分隔</translation>
    </message>
    <message>
        <source>separated by bars</source>
        <translation>以竖线分隔</translation>
    </message>
    <message>
        <source>separated by &quot;%1&quot;</source>
        <translation>以“%1”分隔</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>新增 %1</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>更改 %1</translation>
    </message>
    <message>
        <source>%1 doubtful</source>
        <translation>存疑 %1</translation>
    </message>
    <message>
        <source>%1 same</source>
        <translation>相同 %1</translation>
    </message>
    <message>
        <source>%1 wrong</source>
        <translation>有误 %1</translation>
    </message>
    <message>
        <source>no rows</source>
        <translation>没有数据行</translation>
    </message>
    <message>
        <source>Being looked at …</source>
        <translation>正在查看…</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>Being read …</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待回复</translation>
    </message>
    <message>
        <source>Being imported …</source>
        <translation>正在导入…</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>没有新内容</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>已导入</translation>
    </message>
    <message>
        <source>Stopped, not imported</source>
        <translation>已停止，未导入</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>未导入</translation>
    </message>
    <message>
        <source>%1 of %2 read</source>
        <translation>已读取 %1，共 %2</translation>
    </message>
    <message>
        <source>%1 of %2 rows · %3 rows a second</source>
        <translation>%1 / %2 行 · 每秒 %3 行</translation>
    </message>
    <message>
        <source>Everything in this file was in the book already. Nothing was changed.</source>
        <translation>此文件的内容账本中都已有。没有作任何改动。</translation>
    </message>
    <message>
        <source>%1. %2 rows in %3 s, %4 rows a second.</source>
        <translation>%1。%2 行用时 %3 秒，每秒 %4 行。</translation>
    </message>
    <message>
        <source>%1, sheet &quot;%2&quot;</source>
        <translation>%1，工作表“%2”</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can be read in two ways: say it once, the channel remembers it</source>
        <translation>“%1”有两种读法：请选定一次，店铺会记住</translation>
    </message>
    <message>
        <source>you said so; the channel remembers it</source>
        <translation>由您选定，店铺会记住</translation>
    </message>
    <message>
        <source>the profile says so</source>
        <translation>由导入模板规定</translation>
    </message>
    <message>
        <source>said before for this channel</source>
        <translation>以前已为此店铺选定</translation>
    </message>
    <message>
        <source>the file&apos;s own values tell</source>
        <translation>由文件中的数值判断</translation>
    </message>
    <message>
        <source>Western European (Windows-1252)</source>
        <translation>西欧 (Windows-1252)</translation>
    </message>
    <message>
        <source>Western European (ISO-8859-1)</source>
        <translation>西欧 (ISO-8859-1)</translation>
    </message>
    <message>
        <source>Simplified Chinese (GB18030)</source>
        <translation>简体中文 (GB18030)</translation>
    </message>
    <message>
        <source>Traditional Chinese (Big5)</source>
        <translation>繁体中文 (Big5)</translation>
    </message>
    <message>
        <source>Japanese (Shift-JIS)</source>
        <translation>日文 (Shift-JIS)</translation>
    </message>
    <message>
        <source>&quot;%1&quot;</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>rows of the same kind stand in %1 too</source>
        <translation>%1 中也有同类的行</translation>
    </message>
    <message>
        <source>the file does not say it: say it once, the channel remembers it</source>
        <translation>文件没有说明：请选定一次，店铺会记住</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>channel and currency</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>encoding and separator</comment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>kontor::models::JournalChangesModel</name>
    <message>
        <source>added</source>
        <translation>已添加</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已修改</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>record and what happened to it</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>修改前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>修改后</translation>
    </message>
</context>
<context>
    <name>kontor::models::JournalDetails</name>
    <message>
        <source>%1 %2</source>
        <comment>record and number</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>record and name</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>no. %1</source>
        <translation>第 %1 条</translation>
    </message>
</context>
<context>
    <name>kontor::models::JournalModel</name>
    <message>
        <source>Undone by %1</source>
        <translation>已被第 %1 条撤销</translation>
    </message>
    <message>
        <source>Undoes %1</source>
        <translation>撤销第 %1 条</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>添加 %1</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>更改 %1</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>删除 %1</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>kontor::models::KpiGroupModel</name>
    <message>
        <source>Country not stated</source>
        <translation>未注明国家</translation>
    </message>
    <message>
        <source>SKU not stated</source>
        <translation>未注明 SKU</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>未注明</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>share</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>–</source>
        <comment>no value</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>%1 *</source>
        <comment>an incomplete number</comment>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>KPI and currency</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Numerator</source>
        <translation>分子</translation>
    </message>
    <message>
        <source>Denominator</source>
        <translation>分母</translation>
    </message>
</context>
<context>
    <name>kontor::models::KpiModel</name>
    <message>
        <source>%1: being counted</source>
        <translation>%1：正在计算</translation>
    </message>
    <message>
        <source>%1: no source yet</source>
        <translation>%1：尚无数据来源</translation>
    </message>
    <message>
        <source>%1: exchange rates are missing</source>
        <translation>%1：缺少汇率</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>KPI and value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>, %1 against the period before</source>
        <translation>，较上期 %1</translation>
    </message>
    <message>
        <source>, incomplete: exchange rates are missing</source>
        <translation>，不完整：缺少汇率</translation>
    </message>
    <message>
        <source>, target of %1 reached</source>
        <translation>，已达到目标 %1</translation>
    </message>
    <message>
        <source>, near the target of %1</source>
        <translation>，接近目标 %1</translation>
    </message>
    <message>
        <source>, target of %1 missed</source>
        <translation>，未达到目标 %1</translation>
    </message>
</context>
<context>
    <name>kontor::models::KpiPeriod</name>
    <message>
        <source>This month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>上月</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>本季度</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>今年</translation>
    </message>
    <message>
        <source>12 months</source>
        <translation>12 个月</translation>
    </message>
    <message>
        <source>24 months</source>
        <translation>24 个月</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>From – to …</source>
        <translation>自定义…</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>from day to day</comment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>kontor::models::KpiText</name>
    <message>
        <source>%1M</source>
        <comment>millions</comment>
        <translation>%1M</translation>
    </message>
    <message>
        <source>%1k</source>
        <comment>thousands</comment>
        <translation>%1k</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>店铺</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家/地区</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>a percentage</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>amount and currency</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: no rate for %2 (%3 left out)</source>
        <comment>currency, days, amount</comment>
        <translation>%1：%2 没有汇率（未计入 %3）</translation>
    </message>
    <message>
        <source>%1 points</source>
        <comment>percentage points</comment>
        <translation>%1 个百分点</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>a change</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>无变化</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>销售</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Orders and shipping</source>
        <translation>订单与发货</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>库存</translation>
    </message>
    <message>
        <source>Listings</source>
        <translation>商品刊登</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>客户服务</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <comment>days and hours</comment>
        <translation>%1 天 %2 小时</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours and minutes</comment>
        <translation>%1 小时 %2 分</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 ×</source>
        <comment>how many times</comment>
        <translation>%1 次</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 小时</translation>
    </message>
</context>
<context>
    <name>kontor::models::ListExport</name>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>无法写入文件：%1</translation>
    </message>
</context>
<context>
    <name>kontor::models::NumberText</name>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n 字节</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::models::PasteColumns</name>
    <message>
        <source>Column %1</source>
        <translation>第 %1 列</translation>
    </message>
</context>
<context>
    <name>kontor::models::PasteModel</name>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>有改动</translation>
    </message>
    <message>
        <source>As before</source>
        <translation>无变化</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>有错误</translation>
    </message>
    <message>
        <source>At most %1 rows are pasted at once: import a file instead.</source>
        <translation>一次最多粘贴 %1 行：请改为导入文件。</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 as before, %4 wrong</source>
        <translation>新增 %1 行，改动 %2 行，无变化 %3 行，有错误 %4 行</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>Row %1, %2: %3</source>
        <translation>第 %1 行，%2：%3</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field and what is wrong</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>No column tells which record a row is: all of them become new ones.</source>
        <translation>没有任何一列能说明各行对应哪条记录：所有行都将作为新记录添加。</translation>
    </message>
    <message>
        <source>Left out, as it is not set by pasting: %1</source>
        <translation>未采用，因为不能通过粘贴设置：%1</translation>
    </message>
    <message>
        <source>Left out, as no field takes it: %1</source>
        <translation>未采用，因为没有对应的字段：%1</translation>
    </message>
    <message>
        <source>Left out, as it is masked: %1</source>
        <translation>未采用，因为内容已遮盖：%1</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n row(s))</source>
        <comment>a column</comment>
        <translation>
            <numerusform>%1（%n 行）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::models::RfmModel</name>
    <message>
        <source>%1%</source>
        <comment>share</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>分层</translation>
    </message>
    <message>
        <source>Who they are</source>
        <translation>特征</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Revenue (%1)</source>
        <comment>currency</comment>
        <translation>收入（%1）</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>收入</translation>
    </message>
    <message>
        <source>Share of revenue</source>
        <translation>收入占比</translation>
    </message>
</context>
<context>
    <name>kontor::models::SavedViews</name>
    <message>
        <source>A view lies in the book for everyone to read, and free text may be the name of a person. Save a filter of terms, such as status:paid.</source>
        <translation>视图以明文保存在账本中，而自由文本可能是人名。请只保存由条件组成的筛选，例如 status:paid。</translation>
    </message>
</context>
<context>
    <name>kontor::models::Session</name>
    <message>
        <source>The program has made a mistake: %1</source>
        <translation>程序出错：%1</translation>
    </message>
</context>
<context>
    <name>kontor::models::TableText</name>
    <message>
        <source>Record number</source>
        <translation>记录编号</translation>
    </message>
</context>
<context>
    <name>kontor::models::VerifyRun</name>
    <message numerus="yes">
        <source>Replaying the journal and comparing every row … %n s</source>
        <translation>
            <numerusform>正在重放操作日志并比对每一行…%n 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checking the file, the links between rows and the chain … %n s</source>
        <translation>
            <numerusform>正在检查文件、记录之间的关联和日志链…%n 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped before the end. Nothing was changed.</source>
        <translation>已中途停止。没有作任何改动。</translation>
    </message>
    <message>
        <source>Not as it should be: %1. Entries checked: %2.</source>
        <translation>发现问题：%1 项。已检查日志：%2 条。</translation>
    </message>
    <message>
        <source>All is well: %1 entries replayed, every row is as the journal says.</source>
        <translation>一切正常：已重放 %1 条日志，每一行都与日志一致。</translation>
    </message>
    <message>
        <source>All is well: %1 entries, the chain is whole.</source>
        <translation>一切正常：共 %1 条日志，日志链完整。</translation>
    </message>
</context>
<context>
    <name>kontor::models::Wording</name>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between clauses</comment>
        <translation>；</translation>
    </message>
</context>
<context>
    <name>kontor::models::WorklistModel</name>
    <message>
        <source>%1: %2</source>
        <comment>rule and count</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>kontor::models::WorklistText</name>
    <message>
        <source>Orders that must be shipped within</source>
        <translation>须在此时限内发货的订单</translation>
    </message>
    <message>
        <source>Customers who wait longer than</source>
        <translation>等待超过此时长的客户</translation>
    </message>
    <message>
        <source>Stock that lasts less than (where its SKU says nothing else)</source>
        <translation>可售不足此天数的库存（SKU 未另行设定时）</translation>
    </message>
    <message>
        <source>… measured by the sales of the last</source>
        <translation>… 按最近这段时间的销量计算</translation>
    </message>
    <message>
        <source>Parcels without a scan for more than</source>
        <translation>超过此时长无扫描记录的包裹</translation>
    </message>
    <message>
        <source>Codes without a SKU in the newest orders of</source>
        <translation>最近这段时间订单中未对应 SKU 的编码</translation>
    </message>
    <message>
        <source>Shops without a file for more than</source>
        <translation>超过此时长未导入文件的店铺</translation>
    </message>
    <message>
        <source>Missing rates of the last</source>
        <translation>最近这段时间缺少的汇率</translation>
    </message>
    <message>
        <source>Documents that run out within</source>
        <translation>在此期限内到期的单证</translation>
    </message>
    <message>
        <source>Certificates that run out within</source>
        <translation>在此期限内到期的认证</translation>
    </message>
    <message>
        <source>A backup that is older than</source>
        <translation>早于此时间的备份</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>第 %1 条</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>a length of time</comment>
        <translation>%1后</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n 小时</numerusform>
        </translation>
    </message>
    <message>
        <source>Was to be shipped by %1</source>
        <translation>应在 %1 前发货</translation>
    </message>
    <message>
        <source>To be shipped by %1</source>
        <translation>须在 %1 前发货</translation>
    </message>
    <message>
        <source>Parcel in trouble</source>
        <translation>包裹异常</translation>
    </message>
    <message>
        <source>Parcel in trouble: %1</source>
        <translation>包裹异常：%1</translation>
    </message>
    <message>
        <source>Held, nobody said why</source>
        <translation>已暂挂，未注明原因</translation>
    </message>
    <message>
        <source>Held: %1</source>
        <translation>已暂挂：%1</translation>
    </message>
    <message>
        <source>The first answer was due on %1</source>
        <translation>首次回复期限为 %1</translation>
    </message>
    <message>
        <source>The customer is waiting for an answer</source>
        <translation>客户正在等待回复</translation>
    </message>
    <message>
        <source>%1 sold in %2</source>
        <translation>%2内售出 %1</translation>
    </message>
    <message numerus="yes">
        <source>Sold out: open orders need %n piece(s) more</source>
        <translation>
            <numerusform>已售罄：未完成订单还缺 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>已售罄</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) left</source>
        <translation>
            <numerusform>剩余 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>enough for %n day(s)</source>
        <translation>
            <numerusform>可售 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Last scan on %1</source>
        <translation>最近扫描：%1</translation>
    </message>
    <message>
        <source>Shipped on %1 and never scanned</source>
        <translation>%1 发货，从未有扫描记录</translation>
    </message>
    <message numerus="yes">
        <source>%n order line(s)</source>
        <translation>
            <numerusform>%n 条订单明细</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n listing(s)</source>
        <translation>
            <numerusform>%n 条商品刊登</numerusform>
        </translation>
    </message>
    <message>
        <source>Last file on %1; usually there is one every %2</source>
        <translation>最近一次导入：%1；通常每 %2一次</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>first and last day</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) cannot be converted</source>
        <translation>
            <numerusform>%n 个订单无法换算</numerusform>
        </translation>
    </message>
    <message>
        <source>expired on %1</source>
        <translation>已于 %1 到期</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation>有效期至 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) are in no backup</source>
        <translation>
            <numerusform>%n 项改动尚未备份</numerusform>
        </translation>
    </message>
    <message>
        <source>The newest backup goes up to %1</source>
        <translation>最新备份截至 %1</translation>
    </message>
    <message>
        <source>There is no backup yet</source>
        <translation>还没有备份</translation>
    </message>
    <message>
        <source>Parcels that are late by more than</source>
        <translation>超过承诺时效达此时长的包裹</translation>
    </message>
    <message>
        <source>Promised for %1</source>
        <translation>承诺 %1 送达</translation>
    </message>
    <message>
        <source>last scan on %1</source>
        <translation>最近扫描 %1</translation>
    </message>
    <message>
        <source>never scanned</source>
        <translation>从未有扫描记录</translation>
    </message>
    <message>
        <source>Parcels that were not taken out of the stock for more than</source>
        <translation>发货后超过此时长未扣减库存的包裹</translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s)</source>
        <translation>
            <numerusform>%n 个包裹</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) stay reserved: choose the parcels and take them out of the stock</source>
        <translation>
            <numerusform>%n 件仍被占用：请选中这些包裹并扣减库存</numerusform>
        </translation>
    </message>
    <message>
        <source>Something about it is a question, or it has wrong rows · %1</source>
        <translation>有需要您确认的地方，或有错误的行 · %1</translation>
    </message>
</context>
<context>
    <name>kontor::ui::About</name>
    <message>
        <source>About Kontor</source>
        <translation>关于商栈</translation>
    </message>
    <message>
        <source>The workbench of a small cross-border seller. Version %1.

A kontor was the office that a merchant kept abroad: ledgers, letters, the stock next door.

Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>小型跨境卖家的工作台。版本 %1。

Kontor（商栈）是旧时商人设在海外的办事处：账册、信函，隔壁就是货栈。

本程序是自由软件，依 GNU 通用公共许可证第 3 版或更高版本发布，不提供任何担保。</translation>
    </message>
</context>
<context>
    <name>kontor::ui::AttachmentViewer</name>
    <message>
        <source>Previous page</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Open with another program</source>
        <translation>用其他程序打开</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>This file cannot be shown here: it is damaged or locked. Another program may open it.</source>
        <translation>无法在此显示此文件：文件已损坏或被锁定。可尝试用其他程序打开。</translation>
    </message>
</context>
<context>
    <name>kontor::ui::AttachmentsSection</name>
    <message>
        <source>Attachments</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>添加文件…</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>添加附件</translation>
    </message>
    <message>
        <source>No program here can show this file</source>
        <translation>本机没有能打开此文件的程序</translation>
    </message>
    <message>
        <source>Attachments (%1)</source>
        <translation>附件（%1）</translation>
    </message>
    <message>
        <source>Save the attachment</source>
        <translation>保存附件</translation>
    </message>
    <message>
        <source>%1 cannot be written</source>
        <translation>无法写入 %1</translation>
    </message>
    <message>
        <source>Remove it from this record. Its content stays in the book, so that this can be undone.</source>
        <translation>从此记录中移除。其内容仍保留在账本中，以便撤销。</translation>
    </message>
</context>
<context>
    <name>kontor::ui::BookChoice</name>
    <message>
        <source>Kontor books (*.kontor)</source>
        <translation>商栈账本 (*.kontor)</translation>
    </message>
    <message>
        <source>Open a book</source>
        <translation>打开账本</translation>
    </message>
    <message>
        <source>New book</source>
        <translation>新建账本</translation>
    </message>
</context>
<context>
    <name>kontor::ui::BulkDialog</name>
    <message>
        <source>Edit %1 records</source>
        <translation>批量编辑 %1 条记录</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>新值</translation>
    </message>
    <message>
        <source>All %1 records change in one step, and Ctrl+Z takes it back.</source>
        <translation>%1 条记录一次全部修改，可用 Ctrl+Z 撤销。</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
</context>
<context>
    <name>kontor::ui::CalendarPopup</name>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
</context>
<context>
    <name>kontor::ui::CohortCard</name>
    <message>
        <source>Customers who come back</source>
        <translation>回头客</translation>
    </message>
    <message>
        <source>Customers by the month of their first order</source>
        <translation>按首单月份划分的客户</translation>
    </message>
    <message>
        <source>No source yet: no order has a known customer.</source>
        <translation>尚无来源：没有任何订单有已知客户。</translation>
    </message>
    <message>
        <source>Each row is the customers of one month of first orders, with the part of them that ordered again so many months later; all orders of the book count.</source>
        <translation>每行是某月首次下单的客户，以及若干个月后再次下单者所占的比例；账本中的全部订单都计入。</translation>
    </message>
</context>
<context>
    <name>kontor::ui::ConversationSection</name>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Nothing has been said yet. Write down what the customer asked, or what was answered.</source>
        <translation>还没有消息。请记下客户的问题或您的答复。</translation>
    </message>
    <message>
        <source>The texts may name people and are hidden. Show the conversation to read it.</source>
        <translation>内容可能含有个人信息，已隐藏。显示对话后即可阅读。</translation>
    </message>
    <message>
        <source>Hide conversation</source>
        <translation>隐藏对话</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Show conversation</source>
        <translation>显示对话</translation>
    </message>
</context>
<context>
    <name>kontor::ui::DateEdit</name>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>Calendar (%1)</source>
        <translation>日历（%1）</translation>
    </message>
</context>
<context>
    <name>kontor::ui::EntityPage</name>
    <message>
        <source>Import files…</source>
        <translation>导入文件…</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>新建…</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation>
            <numerusform>已复制 %n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) taken out of the stock</source>
        <translation>
            <numerusform>已从库存扣减 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to take out: the pieces are out already, or no warehouse is named</source>
        <translation>没有可扣减的：已经扣减过，或未填写仓库</translation>
    </message>
</context>
<context>
    <name>kontor::ui::EntryPanel</name>
    <message>
        <source>Rows that this entry changed</source>
        <translation>此条日志修改的记录</translation>
    </message>
    <message>
        <source>Reading the rows …</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Choose an entry to see what it changed.</source>
        <translation>选择一条日志，查看它改动了什么。</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>第 %1 条</translation>
    </message>
    <message>
        <source>seal %1…</source>
        <translation>封印 %1…</translation>
    </message>
    <message>
        <source>Undo again</source>
        <translation>再次撤销</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>重新执行</translation>
    </message>
    <message>
        <source>Take the undo back</source>
        <translation>取消撤销</translation>
    </message>
    <message>
        <source>Undo this entry</source>
        <translation>撤销此条</translation>
    </message>
    <message>
        <source>The first %1 of %2 rows:</source>
        <translation>前 %1 行，共 %2 行：</translation>
    </message>
    <message>
        <source>One row:</source>
        <translation>1 行：</translation>
    </message>
    <message>
        <source>%1 rows:</source>
        <translation>%1 行：</translation>
    </message>
</context>
<context>
    <name>kontor::ui::ExportDialog</name>
    <message>
        <source>Also what is as it was in the last export</source>
        <translation>也包括与上次导出相同的内容</translation>
    </message>
    <message numerus="yes">
        <source>Only the %n selected record(s)</source>
        <translation>
            <numerusform>仅所选的 %n 条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>This file holds names and addresses in full.</source>
        <translation>此文件包含完整的姓名和地址。</translation>
    </message>
    <message>
        <source>Write file…</source>
        <translation>写入文件…</translation>
    </message>
    <message>
        <source>Export for a platform or carrier</source>
        <translation>导出给平台或物流商</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>店铺</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>未写入</translation>
    </message>
    <message>
        <source>There is no file of this kind for the channels of this book.</source>
        <translation>没有适用于此账本各店铺的此类文件。</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>全部店铺</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) to write</source>
        <translation>
            <numerusform>将写入 %n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as in the last export</source>
        <translation>
            <numerusform>%n 行与上次导出相同</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n 处缺失，未写入</numerusform>
        </translation>
    </message>
    <message>
        <source>Files (*.%1)</source>
        <translation>文件 (*.%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written to %1</source>
        <translation>
            <numerusform>已将 %n 行写入 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has changed since the last export.</source>
        <translation>自上次导出以来没有变化。</translation>
    </message>
</context>
<context>
    <name>kontor::ui::FieldEditor</name>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>打开%1</translation>
    </message>
</context>
<context>
    <name>kontor::ui::FileDelegate</name>
    <message>
        <source>Taken back</source>
        <translation>已撤销</translation>
    </message>
</context>
<context>
    <name>kontor::ui::FilterBar</name>
    <message>
        <source>Filter: any text, or terms such as status:paid total&gt;100 day:2024-03</source>
        <translation>筛选：任意文字，或条件，如 status:paid total&gt;100 day:2024-03</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
</context>
<context>
    <name>kontor::ui::Finder</name>
    <message>
        <source>A number, a code, a name, or something to do</source>
        <translation>编号、编码、名称，或想做的操作</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>查找一切</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>查找结果</translation>
    </message>
    <message>
        <source>↑ ↓ choose     Enter go there     Esc close</source>
        <translation>↑ ↓ 选择     Enter 前往     Esc 关闭</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>Nothing here is called that.</source>
        <translation>没有找到匹配的内容。</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
</context>
<context>
    <name>kontor::ui::FolderLine</name>
    <message>
        <source>Show in the file manager</source>
        <translation>在文件管理器中显示</translation>
    </message>
</context>
<context>
    <name>kontor::ui::ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Drop files here</source>
        <translation>把文件拖到这里</translation>
    </message>
    <message>
        <source>Choose files …</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Files to import</source>
        <translation>要导入的文件</translation>
    </message>
    <message>
        <source>&amp;Add files …</source>
        <translation>添加文件(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Leave this one out</source>
        <translation>不导入此文件(&amp;L)</translation>
    </message>
    <message>
        <source>Choose files to import</source>
        <translation>选择要导入的文件</translation>
    </message>
    <message>
        <source>&amp;Import %1</source>
        <translation>导入 %1(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>导入(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>%1-wrong rows.csv</source>
        <comment>name of a file</comment>
        <translation>%1-有误的行.csv</translation>
    </message>
    <message>
        <source>Save the wrong rows</source>
        <translation>保存有误的行</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>%1 rows saved in %2</source>
        <translation>%1 行已保存到 %2</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>未保存：%1</translation>
    </message>
    <message>
        <source>Files of the platforms (*.csv *.tsv *.txt *.xlsx *.xlsm *.xls);;All files (*)</source>
        <translation>平台导出文件 (*.csv *.tsv *.txt *.xlsx *.xlsm *.xls);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Some profiles beside the book cannot be used</source>
        <translation>账本旁的部分导入模板无法使用</translation>
    </message>
    <message>
        <source>Orders, products, stock, settlements, payments and exchange rates, as the platforms give them: text or Excel. Nothing is written before you have seen what it would do.</source>
        <translation>各平台导出的订单、商品、库存、结算、收付款和汇率文件，文本或 Excel 均可，无需修改。在您看过导入效果之前，不会写入任何内容。</translation>
    </message>
</context>
<context>
    <name>kontor::ui::ImportedFiles</name>
    <message>
        <source>Where is %1 now?</source>
        <translation>%1 现在在哪里？</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>%1 is not the file that was imported</source>
        <translation>%1 不是当初导入的文件</translation>
    </message>
    <message>
        <source>No program here can show %1</source>
        <translation>本机没有能打开 %1 的程序</translation>
    </message>
    <message>
        <source>No row of %1 was left out</source>
        <translation>%1 的所有行都已写入</translation>
    </message>
</context>
<context>
    <name>kontor::ui::ImportsWindow</name>
    <message>
        <source>Recent imports</source>
        <translation>最近的导入</translation>
    </message>
    <message>
        <source>&amp;Watch a folder …</source>
        <translation>监视文件夹(&amp;W)…</translation>
    </message>
    <message>
        <source>Files that come into this folder are imported by themselves when nothing about them is a question</source>
        <translation>放进此文件夹的文件，只要没有疑问就会自动导入</translation>
    </message>
    <message>
        <source>&amp;Stop watching</source>
        <translation>停止监视(&amp;S)</translation>
    </message>
    <message>
        <source>Choose the folder to watch</source>
        <translation>选择要监视的文件夹</translation>
    </message>
    <message>
        <source>No folder is watched.</source>
        <translation>没有监视文件夹。</translation>
    </message>
    <message>
        <source>Watched: %1</source>
        <translation>正在监视：%1</translation>
    </message>
</context>
<context>
    <name>kontor::ui::JournalPage</name>
    <message>
        <source>Nothing has been done yet</source>
        <translation>还没有任何操作</translation>
    </message>
    <message>
        <source>Every change to the book becomes an entry here: it can be read, undone and checked, also months later.</source>
        <translation>对账本的每次改动都会记录在这里：即使几个月后也可以查看、撤销和核验。</translation>
    </message>
    <message>
        <source>Import orders …</source>
        <translation>导入订单…</translation>
    </message>
    <message>
        <source>Undo this entry</source>
        <translation>撤销此条</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>操作日志</translation>
    </message>
    <message>
        <source>The head of the chain seals the whole journal. Keep a copy elsewhere, and nobody can cut off or alter entries without it being seen.</source>
        <translation>链头封存整个操作日志。在别处保留一份，任何人删减或篡改日志都会被发现。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the head of the chain</source>
        <translation>复制链头</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>核验(&amp;V)</translation>
    </message>
    <message>
        <source>Checks the file, the links between rows, the chain, and the sums</source>
        <translation>检查文件、记录之间的关联、日志链和汇总</translation>
    </message>
    <message>
        <source>Verify &amp;deeply</source>
        <translation>深度核验(&amp;D)</translation>
    </message>
    <message>
        <source>Also replays the whole journal and compares every row; takes longer</source>
        <translation>并重放整个操作日志、比对每一行；用时较长</translation>
    </message>
    <message>
        <source>Journal entries, newest first</source>
        <translation>操作日志，最新的在前</translation>
    </message>
    <message>
        <source>The head of the chain is on the clipboard.</source>
        <translation>链头已复制到剪贴板。</translation>
    </message>
    <message>
        <source>The journal is empty.</source>
        <translation>操作日志为空。</translation>
    </message>
    <message>
        <source>Head of the chain: no. %1, %2…</source>
        <translation>链头：第 %1 条，%2…</translation>
    </message>
</context>
<context>
    <name>kontor::ui::KeyOverview</name>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>In lists and forms</source>
        <translation>列表与表单</translation>
    </message>
    <message>
        <source>To the next field</source>
        <translation>到下一个字段</translation>
    </message>
    <message>
        <source>Choose the rows between</source>
        <translation>连续选择多行</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Add one row to the choice</source>
        <translation>添加一行到所选</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>Calendar of a date</source>
        <translation>打开日期的日历</translation>
    </message>
    <message>
        <source>Add a message</source>
        <translation>添加消息</translation>
    </message>
</context>
<context>
    <name>kontor::ui::KpiCompareCard</name>
    <message>
        <source>Compare by</source>
        <translation>比较维度</translation>
    </message>
    <message>
        <source>Groups with their numbers</source>
        <translation>各组数值</translation>
    </message>
    <message>
        <source>%1 compared</source>
        <translation>%1对比</translation>
    </message>
    <message>
        <source>The first %1 of %2 as bars</source>
        <translation>柱形图显示前 %1 组，共 %2 组</translation>
    </message>
    <message>
        <source>No rate yet: import the exchange rates of this period.</source>
        <translation>尚无汇率：请导入此期间的汇率。</translation>
    </message>
    <message>
        <source>No source yet: there is no row to count from in this period.</source>
        <translation>尚无数据来源：此期间没有可计算的记录。</translation>
    </message>
    <message>
        <source>%1 compared, a chart</source>
        <translation>%1 对比图表</translation>
    </message>
</context>
<context>
    <name>kontor::ui::KpiExplanation</name>
    <message>
        <source>How it is computed</source>
        <translation>计算方法</translation>
    </message>
    <message>
        <source>Numerator</source>
        <translation>分子</translation>
    </message>
    <message>
        <source>Denominator</source>
        <translation>分母</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>上期</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>数据来源</translation>
    </message>
    <message>
        <source>Show the rows</source>
        <translation>显示明细</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <comment>KPI and formula</comment>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>No rate yet: no amount could be converted</source>
        <translation>尚无汇率：没有金额可以换算</translation>
    </message>
    <message>
        <source>No source yet: no row to count from</source>
        <translation>尚无数据来源：没有可计算的记录</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>以及另外 %1 项</translation>
    </message>
    <message>
        <source>Incomplete. Import the exchange rates of these days to fill it:</source>
        <translation>不完整。请导入以下日期的汇率来补全：</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Cost known of</source>
        <translation>成本已知</translation>
    </message>
    <message>
        <source>Set target …</source>
        <translation>设定目标…</translation>
    </message>
    <message>
        <source>%1 of the sales</source>
        <translation>销售额的 %1</translation>
    </message>
</context>
<context>
    <name>kontor::ui::KpiPage</name>
    <message>
        <source>No numbers yet</source>
        <translation>还没有指标</translation>
    </message>
    <message>
        <source>KPIs are counted from orders. Import the order report of a shop, and its sales, customers and cancellations stand here.</source>
        <translation>指标由订单计算得出。导入店铺的订单报表后，这里会显示销售、客户和取消情况。</translation>
    </message>
    <message>
        <source>Import orders …</source>
        <translation>导入订单…</translation>
    </message>
    <message>
        <source>KPIs</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>&amp;Currency</source>
        <translation>币种(&amp;C)</translation>
    </message>
    <message>
        <source>Currency that amounts are shown in</source>
        <translation>金额显示币种</translation>
    </message>
    <message>
        <source>Amounts in other currencies are converted at the rate of each day</source>
        <translation>其他币种的金额按每日汇率换算</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>compared with %1</source>
        <translation>与 %1 相比</translation>
    </message>
    <message>
        <source>nothing earlier to compare with</source>
        <translation>没有更早的数据可比较</translation>
    </message>
    <message>
        <source>counted back from the newest order, %1</source>
        <translation>从最新订单 %1 往前计算</translation>
    </message>
    <message>
        <source>Set target …</source>
        <translation>设定目标…</translation>
    </message>
    <message>
        <source>Export as PDF …</source>
        <translation>导出为 PDF…</translation>
    </message>
    <message>
        <source>Export as picture …</source>
        <translation>导出为图片…</translation>
    </message>
    <message>
        <source>Show the rows</source>
        <translation>查看明细</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>图片 (*.png)</translation>
    </message>
    <message>
        <source>Export the KPIs</source>
        <translation>导出指标</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>已写入 %1</translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translation>无法写入文件。</translation>
    </message>
</context>
<context>
    <name>kontor::ui::KpiTile</name>
    <message>
        <source>…</source>
        <comment>being counted</comment>
        <translation>…</translation>
    </message>
    <message>
        <source>No rate yet</source>
        <translation>尚无汇率</translation>
    </message>
    <message>
        <source>No source yet</source>
        <translation>尚无数据来源</translation>
    </message>
    <message>
        <source>Show the rows behind this number (Enter)</source>
        <translation>显示此数值背后的明细（Enter）</translation>
    </message>
    <message>
        <source>Rows behind %1</source>
        <translation>%1 的明细</translation>
    </message>
    <message>
        <source>Incomplete:</source>
        <translation>不完整：</translation>
    </message>
    <message>
        <source>Target: %1</source>
        <translation>目标：%1</translation>
    </message>
    <message>
        <source>Rates missing</source>
        <translation>缺少汇率</translation>
    </message>
    <message>
        <source>✗ missed</source>
        <comment>target</comment>
        <translation>✗ 未达标</translation>
    </message>
    <message>
        <source>✓ reached</source>
        <comment>target</comment>
        <translation>✓ 已达标</translation>
    </message>
    <message>
        <source>≈ near</source>
        <comment>target</comment>
        <translation>≈ 接近</translation>
    </message>
</context>
<context>
    <name>kontor::ui::KpiTrendCard</name>
    <message>
        <source>%1 by month</source>
        <translation>%1（按月）</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <comment>month and year below an axis</comment>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>No rate yet: import the exchange rates of these months.</source>
        <translation>尚无汇率：请导入这些月份的汇率。</translation>
    </message>
    <message>
        <source>No source yet: there is no row to count from in these months.</source>
        <translation>尚无数据来源：这些月份没有可计算的记录。</translation>
    </message>
    <message>
        <source>%1 by month, a chart</source>
        <translation>%1（按月）图表</translation>
    </message>
    <message>
        <source>%1: nothing to count</source>
        <translation>%1：没有可计算的数据</translation>
    </message>
    <message>
        <source>%1: exchange rates missing</source>
        <translation>%1：缺少汇率</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>month and value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2, incomplete (rates missing)</source>
        <translation>%1：%2，不完整（缺少汇率）</translation>
    </message>
    <message>
        <source>Target %1</source>
        <translation>目标 %1</translation>
    </message>
    <message>
        <source>This number tells how things stand now; it has no months.</source>
        <translation>此指标反映目前的状况，没有月度数据。</translation>
    </message>
</context>
<context>
    <name>kontor::ui::Leaving</name>
    <message>
        <source>It would be lost now.</source>
        <translation>现在离开，这些内容就会丢失。</translation>
    </message>
    <message>
        <source>&amp;Discard it</source>
        <translation>放弃(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Keep editing</source>
        <translation>继续编辑(&amp;K)</translation>
    </message>
</context>
<context>
    <name>kontor::ui::LimitsDialog</name>
    <message>
        <source>Limits of Today</source>
        <translation>“今日”的阈值</translation>
    </message>
    <message>
        <source>From here on something stands on the page Today. The limits belong to the book; Ctrl+Z takes a change back.</source>
        <translation>达到这些阈值的事项会出现在“今日”页。阈值保存在账本中，可用 Ctrl+Z 撤销更改。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source> hours</source>
        <translation> 小时</translation>
    </message>
    <message>
        <source> days</source>
        <translation> 天</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation>恢复默认值</translation>
    </message>
    <message>
        <source> hour</source>
        <comment>after 1</comment>
        <translation> 小时</translation>
    </message>
    <message>
        <source> day</source>
        <comment>after 1</comment>
        <translation> 天</translation>
    </message>
</context>
<context>
    <name>kontor::ui::ListActions</name>
    <message numerus="yes">
        <source>%n row(s) pasted</source>
        <translation>
            <numerusform>已粘贴 %n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) changed</source>
        <translation>
            <numerusform>已修改 %n 条记录</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) archived</source>
        <translation>
            <numerusform>已归档 %n 条记录</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) brought back</source>
        <translation>
            <numerusform>已恢复 %n 条记录</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) exported to %1</source>
        <translation>
            <numerusform>已将 %n 条记录导出到 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>导出列表</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx);;CSV files for Excel (*.csv)</source>
        <translation>Excel 工作簿 (*.xlsx);;适用于 Excel 的 CSV 文件 (*.csv)</translation>
    </message>
</context>
<context>
    <name>kontor::ui::ListFooter</name>
    <message>
        <source>Sums of the selection</source>
        <translation>所选合计</translation>
    </message>
    <message>
        <source>Number of records</source>
        <translation>记录数</translation>
    </message>
    <message>
        <source>%1: %2 found</source>
        <translation>%1：找到 %2 条</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在加载…</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>已选 %1 条</translation>
    </message>
</context>
<context>
    <name>kontor::ui::ListHeader</name>
    <message>
        <source>Usual columns</source>
        <translation>默认列</translation>
    </message>
</context>
<context>
    <name>kontor::ui::ListView</name>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Nothing fits this filter</source>
        <translation>没有符合筛选条件的记录</translation>
    </message>
    <message>
        <source>Try fewer words, or clear the filter to see everything again.</source>
        <translation>减少条件，或清除筛选以查看全部。</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>清除筛选</translation>
    </message>
</context>
<context>
    <name>kontor::ui::MainMenu</name>
    <message>
        <source>&amp;Book</source>
        <translation>账本(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>查看(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
</context>
<context>
    <name>kontor::ui::MainWindow</name>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>已撤销：%1</translation>
    </message>
    <message>
        <source>Done again</source>
        <translation>已重做</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>正在打开 %1…</translation>
    </message>
    <message>
        <source>Cannot undo &quot;%1&quot;</source>
        <translation>无法撤销“%1”</translation>
    </message>
    <message numerus="yes">
        <source>, and %n more</source>
        <translation>
            <numerusform>，另有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in the journal</source>
        <translation>在操作日志中查看</translation>
    </message>
    <message>
        <source>The program ended suddenly last time. The book was checked and is sound.</source>
        <translation>上次程序意外结束。账本已检查，完好无损。</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>撤销(&amp;U)：%1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>重做(&amp;R)：%1</translation>
    </message>
    <message>
        <source>Making the demo book …</source>
        <translation>正在生成演示账本…</translation>
    </message>
    <message>
        <source>%1 was imported: %2 rows</source>
        <translation>已导入 %1：%2 行</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>%1 waits to be looked at</source>
        <translation>%1 等待您查看</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what cannot be done and why</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>kontor::ui::MapCodesDialog</name>
    <message>
        <source>Make a SKU of this code</source>
        <translation>用此编码新建 SKU</translation>
    </message>
    <message>
        <source>Codes without a SKU</source>
        <translation>未对应 SKU 的编码</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>对应</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>明细</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Choose a code first.</source>
        <translation>请先选择一个编码。</translation>
    </message>
    <message>
        <source>Every code is mapped.</source>
        <translation>所有编码都已对应。</translation>
    </message>
</context>
<context>
    <name>kontor::ui::MappingDialog</name>
    <message>
        <source>Match the columns of %1</source>
        <translation>匹配 %1 的列</translation>
    </message>
    <message>
        <source>Take a profile &amp;file …</source>
        <translation>使用模板文件(&amp;F)…</translation>
    </message>
    <message>
        <source>Uses a profile that somebody else has made</source>
        <translation>使用别人做好的导入模板</translation>
    </message>
    <message>
        <source>&amp;Save as a file …</source>
        <translation>另存为文件(&amp;S)…</translation>
    </message>
    <message>
        <source>Writes the profile into a file for somebody else</source>
        <translation>把导入模板写成文件，供他人使用</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Keep and use</source>
        <translation>保存并使用(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Name of this kind of file</source>
        <translation>这类文件的名称(&amp;N)</translation>
    </message>
    <message>
        <source>It &amp;holds</source>
        <translation>内容是(&amp;H)</translation>
    </message>
    <message>
        <source>It comes &amp;from</source>
        <translation>来自(&amp;F)</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>文件的列</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>对应</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>文件的列</translation>
    </message>
    <message>
        <source>The file says</source>
        <translation>文件中写的是</translation>
    </message>
    <message>
        <source>It means</source>
        <translation>意思是</translation>
    </message>
    <message>
        <source>What the states mean</source>
        <translation>各状态的含义</translation>
    </message>
    <message>
        <source>What the import will do, row by row</source>
        <translation>逐行显示导入的结果</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>不导入</translation>
    </message>
    <message>
        <source>What &quot;%1&quot; is</source>
        <translation>“%1”对应什么</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>What &quot;%1&quot; means</source>
        <translation>“%1”的含义</translation>
    </message>
    <message>
        <source>%1 rows: %2 new, %3 wrong</source>
        <translation>%1 行：新增 %2，有误 %3</translation>
    </message>
    <message>
        <source>Say which column is: %1</source>
        <translation>请指定哪一列是：%1</translation>
    </message>
    <message>
        <source>Not kept: %1</source>
        <translation>未保存：%1</translation>
    </message>
    <message>
        <source>Save the profile</source>
        <translation>保存导入模板</translation>
    </message>
    <message>
        <source>Profiles (*.json)</source>
        <translation>导入模板 (*.json)</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>未保存：%1</translation>
    </message>
    <message>
        <source>Take a profile</source>
        <translation>使用导入模板</translation>
    </message>
    <message>
        <source>This is no profile that can be used: %1</source>
        <translation>这不是可用的导入模板：%1</translation>
    </message>
</context>
<context>
    <name>kontor::ui::MessageBubble</name>
    <message>
        <source>No text</source>
        <translation>没有内容</translation>
    </message>
</context>
<context>
    <name>kontor::ui::MessageComposer</name>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>内部备注</translation>
    </message>
    <message>
        <source>From customer</source>
        <translation>客户来信</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>新消息</translation>
    </message>
    <message>
        <source>What the customer is answered</source>
        <translation>答复客户的内容</translation>
    </message>
    <message>
        <source>Kept in this book. Send it to the customer on the platform.</source>
        <translation>只记录在本账本中，请在平台上发送给客户。</translation>
    </message>
    <message>
        <source>For ourselves: no customer gets this</source>
        <translation>仅供内部：客户看不到</translation>
    </message>
    <message>
        <source>A note is no answer: the clock of the ticket runs on.</source>
        <translation>备注不算答复：工单继续计时。</translation>
    </message>
    <message>
        <source>What the customer wrote</source>
        <translation>客户写的内容</translation>
    </message>
    <message>
        <source>Kept as received now.</source>
        <translation>按此刻收到记录。</translation>
    </message>
</context>
<context>
    <name>kontor::ui::NoticeBar</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>关闭此提示</translation>
    </message>
</context>
<context>
    <name>kontor::ui::ObstaclePanel</name>
    <message>
        <source> – by entry %1: %2</source>
        <translation> – 由第 %1 条：%2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Rows in the way</source>
        <translation>冲突的记录</translation>
    </message>
    <message>
        <source>Show the later entry</source>
        <translation>显示之后的日志</translation>
    </message>
    <message>
        <source>Cannot be undone: %1</source>
        <translation>无法撤销：%1</translation>
    </message>
    <message>
        <source>These rows have been changed since. Undo the later entries first, newest first; then this one can be undone. Nothing was changed now.</source>
        <translation>这些记录之后又被修改过。请从最新的开始依次撤销之后的操作，然后才能撤销此条。现在没有作任何改动。</translation>
    </message>
    <message>
        <source>These rows are in the way. Nothing was changed.</source>
        <translation>这些记录有冲突。没有作任何改动。</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n rows)</source>
        <translation>
            <numerusform>%1（%n 行）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::ui::OrderDialog</name>
    <message>
        <source>Lines</source>
        <translation>明细</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>买家</translation>
    </message>
</context>
<context>
    <name>kontor::ui::PanelPart</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1（%2 / 共 %3）</translation>
    </message>
</context>
<context>
    <name>kontor::ui::ParcelDialog</name>
    <message>
        <source>Take the pieces out of the stock of this warehouse</source>
        <translation>从此仓库的库存中扣减</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>To send</source>
        <translation>待发</translation>
    </message>
    <message>
        <source>In this parcel</source>
        <translation>本包裹数量</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>内容</translation>
    </message>
</context>
<context>
    <name>kontor::ui::PasteDialog</name>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Paste: %1</source>
        <translation>粘贴：%1</translation>
    </message>
    <message>
        <source>Pasted rows</source>
        <translation>粘贴的行</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>写入</translation>
    </message>
    <message>
        <source>All rows are written in one step, and Ctrl+Z takes it back.</source>
        <translation>所有行一次写入，Ctrl+Z 可撤销。</translation>
    </message>
    <message>
        <source>There is no table on the clipboard.</source>
        <translation>剪贴板上没有表格。</translation>
    </message>
    <message>
        <source>Copy rows in a spreadsheet and paste them here. Their columns are those of this list, in its order, or as the first row names them.</source>
        <translation>请在电子表格中复制若干行，再粘贴到这里。各列按此列表的顺序，或以首行的列名为准。</translation>
    </message>
</context>
<context>
    <name>kontor::ui::PeriodPicker</name>
    <message>
        <source>Period</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>起始日</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>截止日</translation>
    </message>
    <message>
        <source>–</source>
        <comment>between two dates</comment>
        <translation>–</translation>
    </message>
</context>
<context>
    <name>kontor::ui::PreviewPanel</name>
    <message>
        <source>Save the wrong rows …</source>
        <translation>保存有误的行…</translation>
    </message>
    <message>
        <source>Writes them with their faults into a file that can be mended and imported</source>
        <translation>将有误的行连同原因写入文件，改正后可再导入</translation>
    </message>
    <message>
        <source>What the import will do, row by row</source>
        <translation>逐行显示导入将产生的变化</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>In the book</source>
        <translation>账本中</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>文件中</translation>
    </message>
    <message>
        <source>What changes in the chosen row</source>
        <translation>所选行的变化</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>state and count</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>全部 %1</translation>
    </message>
    <message>
        <source>Puts the same value into every row where this column says the same</source>
        <translation>把同样的值填入此列内容相同的每一行</translation>
    </message>
    <message>
        <source>Reads the file again as it is</source>
        <translation>按原样重新读取文件</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) without a SKU …</source>
        <translation>
            <numerusform>%n 个编码未对应 SKU…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n code(s) mapped …</source>
        <translation>
            <numerusform>%n 个编码已对应 %1 个…</numerusform>
        </translation>
    </message>
    <message>
        <source>Take it in again</source>
        <translation>重新纳入</translation>
    </message>
    <message>
        <source>Leave this row out</source>
        <translation>略过这一行</translation>
    </message>
    <message numerus="yes">
        <source>The same in %n alike row(s)</source>
        <translation>
            <numerusform>相同的 %n 行也照此修改</numerusform>
        </translation>
    </message>
    <message>
        <source>Forget what was put right (%1)</source>
        <translation>放弃所做的修正（%1）</translation>
    </message>
</context>
<context>
    <name>kontor::ui::ReadingForm</name>
    <message>
        <source>As the file or its profile tells</source>
        <translation>按文件或导入模板</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation>工作表(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>编码格式(&amp;E)</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>列(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Header in line</source>
        <translation>表头在第几行(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Numbers</source>
        <translation>数字(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Dates</source>
        <translation>日期(&amp;D)</translation>
    </message>
    <message>
        <source>Work it out again</source>
        <translation>重新判断</translation>
    </message>
    <message>
        <source>C&amp;urrency</source>
        <translation>币种(&amp;U)</translation>
    </message>
    <message>
        <source>Currency of the file</source>
        <translation>文件的币种</translation>
    </message>
</context>
<context>
    <name>kontor::ui::RecordDialog</name>
    <message>
        <source>New: %1</source>
        <translation>新建：%1</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>This is not saved yet. Close once more to discard it.</source>
        <translation>尚未保存。再次关闭即放弃。</translation>
    </message>
</context>
<context>
    <name>kontor::ui::RecordForm</name>
    <message>
        <source>Amounts</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>收货</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系方式</translation>
    </message>
</context>
<context>
    <name>kontor::ui::RecordPanel</name>
    <message>
        <source>%1 has a value that cannot be saved. Mend it or discard the changes first.</source>
        <translation>%1 中有无法保存的值。请先改正，或放弃修改。</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>Source row</source>
        <translation>源文件行</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>未选择</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>已归档</translation>
    </message>
    <message>
        <source>Something is not right yet</source>
        <translation>还有内容需要改正</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>尚未保存</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>可售情况</translation>
    </message>
    <message>
        <source>%1 has a value that cannot be saved.</source>
        <translation>%1 中有无法保存的值。</translation>
    </message>
    <message>
        <source>A message is written but not added to its ticket yet.</source>
        <translation>有一条消息已写好，但尚未添加到工单。</translation>
    </message>
</context>
<context>
    <name>kontor::ui::RecordWords</name>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>Line %1 of %2</source>
        <translation>%2 的第 %1 行</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>在库数量</translation>
    </message>
    <message>
        <source>Reserved for open orders</source>
        <translation>未完成订单占用</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>可售数量</translation>
    </message>
    <message>
        <source>Limited by the part</source>
        <translation>受限于组件</translation>
    </message>
    <message>
        <source>Average cost of a piece</source>
        <translation>单件平均成本</translation>
    </message>
    <message>
        <source>Value on hand</source>
        <translation>库存价值</translation>
    </message>
    <message>
        <source>More is sold than is there: receive goods or cancel.</source>
        <translation>售出多于库存：请补货入库或取消订单。</translation>
    </message>
</context>
<context>
    <name>kontor::ui::ReferenceEdit</name>
    <message>
        <source>Type to search</source>
        <translation>输入以搜索</translation>
    </message>
</context>
<context>
    <name>kontor::ui::RelatedSection</name>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
</context>
<context>
    <name>kontor::ui::RestoreDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>The book goes back to the state of the backup. What it holds now is backed up first and kept beside it, so nothing is lost.</source>
        <translation>账本将回到备份时的状态。当前内容会先备份并保留在旁边，不会丢失。</translation>
    </message>
    <message>
        <source>%1 — up to entry %2, %3</source>
        <translation>%1 — 截至第 %2 条，%3</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Another &amp;file…</source>
        <translation>其他文件(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>恢复(&amp;R)</translation>
    </message>
    <message>
        <source>Kontor books (*.kontor)</source>
        <translation>商栈账本 (*.kontor)</translation>
    </message>
</context>
<context>
    <name>kontor::ui::RfmCard</name>
    <message>
        <source>Customers by segment (RFM)</source>
        <translation>客户分层（RFM）</translation>
    </message>
    <message>
        <source>Segments of customers</source>
        <translation>客户分层</translation>
    </message>
    <message>
        <source>No source yet: no order of this period has a known customer.</source>
        <translation>尚无来源：此期间没有任何订单有已知客户。</translation>
    </message>
    <message>
        <source>Each known customer gets 1 to 5 points for how recently, how often and for how much he bought in the period, by fifths of all customers; the points decide the segment.</source>
        <translation>每位已知客户按期内购买的远近、次数和金额各得 1 至 5 分（按全部客户五等分），分数决定所属分层。</translation>
    </message>
</context>
<context>
    <name>kontor::ui::RunPanel</name>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>撤销此次导入</translation>
    </message>
    <message>
        <source>Show the orders</source>
        <translation>显示订单</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>Looking at the file …</source>
        <translation>正在查看文件…</translation>
    </message>
    <message>
        <source>Reading the file and comparing it with the book …</source>
        <translation>正在读取文件并与账本比较…</translation>
    </message>
    <message>
        <source>Its turn comes after the files before it.</source>
        <translation>前面的文件处理完后轮到它。</translation>
    </message>
    <message>
        <source>Importing. Until the end nothing of it is in the book.</source>
        <translation>正在导入。完成之前账本中不会有其任何内容。</translation>
    </message>
    <message>
        <source>Stopped. Nothing of this file is in the book.</source>
        <translation>已停止。账本中没有此文件的任何内容。</translation>
    </message>
    <message>
        <source>This import has been taken back. The journal can do it again.</source>
        <translation>此次导入已撤销。可在操作日志中重新执行。</translation>
    </message>
    <message>
        <source>Nothing of this file is in the book. %1</source>
        <translation>账本中没有此文件的任何内容。%1</translation>
    </message>
    <message>
        <source>Match the columns …</source>
        <translation>匹配各列…</translation>
    </message>
</context>
<context>
    <name>kontor::ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>As the computer has it</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>Numbers, money and dates are written as the language writes them.</source>
        <translation>数字、金额和日期按所选语言的习惯书写。</translation>
    </message>
    <message>
        <source>This book</source>
        <translation>此账本</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>Numbers over several shops, and the value of the stock, are shown in this currency. Each amount is converted at the rate of its own day. It was chosen when the book was made and stays, so that old numbers keep their meaning.</source>
        <translation>跨店铺的指标和库存价值以此本位币显示。每笔金额按当天的汇率换算。本位币在建账时选定，之后不变，这样历史数据才保持可比。</translation>
    </message>
    <message>
        <source>Files imported</source>
        <translation>已导入文件</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>最新备份</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Folder of the backups</source>
        <translation>备份文件夹</translation>
    </message>
    <message>
        <source>A backup is made whenever a book with changes is closed, and checked before it counts. The last ten stay, and one a day, a week and a month. Copy the folder to another disk from time to time.</source>
        <translation>账本有改动时，关闭即自动备份，并经过校验。保留最近十份，以及每日、每周、每月各一份。请不时把此文件夹复制到另一块磁盘。</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>立即备份(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>恢复(&amp;R)…</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>账本</translation>
    </message>
    <message>
        <source>Folder of the book</source>
        <translation>账本文件夹</translation>
    </message>
    <message>
        <source>Folder of the settings</source>
        <translation>设置文件夹</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>尚无</translation>
    </message>
    <message>
        <source>%1, the first one on %2</source>
        <translation>%1 个，首次导入于 %2</translation>
    </message>
    <message>
        <source>%1, up to entry %2 of the journal</source>
        <translation>%1，截至第 %2 条操作日志</translation>
    </message>
    <message>
        <source>Writing and checking the copy …</source>
        <translation>正在写入并校验备份…</translation>
    </message>
</context>
<context>
    <name>kontor::ui::StartPage</name>
    <message>
        <source>Go on with %1</source>
        <translation>继续使用 %1</translation>
    </message>
    <message>
        <source>Everything you sell, buy, count, ship and answer, in one file of your own. It needs no network.</source>
        <translation>您销售、采购、盘点、发货、答复的一切，都在您自己的一个文件里。无需联网。</translation>
    </message>
    <message>
        <source>Import my first file…</source>
        <translation>导入我的第一个文件…</translation>
    </message>
    <message>
        <source>Makes a new book and shows what a file would bring into it</source>
        <translation>新建账本，并预览文件将导入的内容</translation>
    </message>
    <message>
        <source>A small shop with invented orders, to try everything out</source>
        <translation>带有虚构订单的小店，可以随意试用</translation>
    </message>
</context>
<context>
    <name>kontor::ui::StatusLine</name>
    <message>
        <source>·  Saving…</source>
        <translation>·  正在保存…</translation>
    </message>
    <message>
        <source>No passphrase yet</source>
        <translation>尚未设置口令</translation>
    </message>
    <message>
        <source>Personal data in this book is sealed, but the keys lie in the same file: whoever has the file can read it. Keep the file and its backups where only you can reach them.</source>
        <translation>账本中的个人数据已加密密封，但密钥也在同一文件中：拿到文件的人就能读取。请把文件及其备份放在只有您能访问的地方。</translation>
    </message>
    <message>
        <source>Backup of %1</source>
        <translation>备份：%1</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>尚无备份</translation>
    </message>
    <message>
        <source>The first one is made by itself when you close the book.</source>
        <translation>关闭账本时会自动进行首次备份。</translation>
    </message>
</context>
<context>
    <name>kontor::ui::StockAtDialog</name>
    <message>
        <source>Stock at a past day</source>
        <translation>历史库存</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>At the end of</source>
        <translation>截至当日结束</translation>
    </message>
    <message>
        <source>%1 places, %2 pieces</source>
        <translation>%1 个库位，%2 件</translation>
    </message>
</context>
<context>
    <name>kontor::ui::TabStrip</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
</context>
<context>
    <name>kontor::ui::TargetEditor</name>
    <message>
        <source>Target: %1</source>
        <translation>目标：%1</translation>
    </message>
    <message>
        <source>&amp;At least</source>
        <translation>至少(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;At most</source>
        <translation>至多(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Near the target from</source>
        <translation>从此值起视为接近(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Near the target up to</source>
        <translation>到此值为止视为接近(&amp;N)</translation>
    </message>
    <message>
        <source>Usual in the trade: %1</source>
        <translation>行业惯例：%1</translation>
    </message>
    <message>
        <source>Remove target</source>
        <translation>移除目标</translation>
    </message>
    <message>
        <source> %</source>
        <comment>behind a number</comment>
        <translation> %</translation>
    </message>
    <message>
        <source> ×</source>
        <comment>times, behind a number</comment>
        <translation> 次</translation>
    </message>
    <message>
        <source> h</source>
        <comment>hours, behind a number</comment>
        <translation> 小时</translation>
    </message>
</context>
<context>
    <name>kontor::ui::TargetForm</name>
    <message>
        <source>Name of the new channel</source>
        <translation>新店铺的名称</translation>
    </message>
    <message>
        <source>Currency of the new channel</source>
        <translation>新店铺的币种</translation>
    </message>
    <message>
        <source>Time zone of the new channel</source>
        <translation>新店铺的时区</translation>
    </message>
    <message>
        <source>&amp;File is</source>
        <translation>文件类型(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Channel</source>
        <translation>店铺(&amp;C)</translation>
    </message>
    <message>
        <source>Not recognised – choose what it is …</source>
        <translation>未能识别 – 请选择文件类型…</translation>
    </message>
    <message>
        <source>A new channel</source>
        <translation>新店铺</translation>
    </message>
    <message>
        <source>Change …</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Change how the file is read</source>
        <translation>更改文件的读法</translation>
    </message>
    <message>
        <source>Something else – match the columns …</source>
        <translation>都不是——匹配各列…</translation>
    </message>
</context>
<context>
    <name>kontor::ui::TodayCard</name>
    <message>
        <source>Import files…</source>
        <translation>导入文件…</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>The first %1 of %2; the others follow when these are done.</source>
        <translation>显示前 %1 项，共 %2 项；处理完后会显示其余项。</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>收起</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>再显示 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at them…</source>
        <translation>查看…</translation>
    </message>
</context>
<context>
    <name>kontor::ui::TodayPage</name>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>&amp;Limits…</source>
        <translation>阈值(&amp;L)…</translation>
    </message>
    <message>
        <source>From what on something stands here</source>
        <translation>事项达到什么程度会显示在这里</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n 项待处理</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n urgent</source>
        <translation>
            <numerusform>%n 项紧急</numerusform>
        </translation>
    </message>
    <message>
        <source>Looked for and not found: %1.</source>
        <translation>已检查、无异常：%1。</translation>
    </message>
    <message>
        <source>Nothing to look after yet</source>
        <translation>还没有需要处理的事项</translation>
    </message>
    <message>
        <source>This page says every day what needs a hand: orders that are late, stock that runs low, customers who wait. It begins with the order file of a shop. Drop it onto this window, or choose it here.</source>
        <translation>此页每天告诉您哪些事需要处理：逾期的订单、将缺货的库存、等待回复的客户。先从店铺的订单文件开始：把它拖到窗口中，或在这里选择。</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>导入文件…</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>没有待处理事项</translation>
    </message>
    <message>
        <source>All is in order. This page looks for: %1.</source>
        <translation>一切正常。此页检查：%1。</translation>
    </message>
    <message>
        <source>Backing up …</source>
        <translation>正在备份…</translation>
    </message>
    <message>
        <source>The book is backed up</source>
        <translation>账本已备份</translation>
    </message>
    <message>
        <source>The backup was up to date</source>
        <translation>备份已是最新</translation>
    </message>
    <message>
        <source>Limits changed</source>
        <translation>阈值已更改</translation>
    </message>
</context>
<context>
    <name>kontor::ui::TransferDialog</name>
    <message>
        <source>Transfer stock</source>
        <translation>库存调拨</translation>
    </message>
    <message>
        <source>To this place</source>
        <translation>调入位置</translation>
    </message>
</context>
<context>
    <name>kontor::ui::UnknownCodesDialog</name>
    <message>
        <source>it is its barcode</source>
        <translation>是它的条码</translation>
    </message>
    <message>
        <source>the codes differ in marks only</source>
        <translation>编码只差标点或大小写</translation>
    </message>
    <message>
        <source>a similar name</source>
        <translation>名称相近</translation>
    </message>
    <message>
        <source>&amp;Take it</source>
        <translation>采用(&amp;T)</translation>
    </message>
    <message>
        <source>Take what is certain, make SKUs of the &amp;rest</source>
        <translation>采用确定的，其余新建 SKU(&amp;R)</translation>
    </message>
    <message>
        <source>Codes without a SKU</source>
        <translation>未对应 SKU 的编码</translation>
    </message>
    <message>
        <source>&amp;Map to this SKU</source>
        <translation>对应到此 SKU(&amp;M)</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Stands for</source>
        <translation>对应的 SKU</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>A new SKU</source>
        <translation>新建 SKU</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>pieces and SKU</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 · %2 (%3)</source>
        <comment>SKU, name, why</comment>
        <translation>%1 · %2（%3）</translation>
    </message>
    <message>
        <source>A new SKU with this code</source>
        <translation>用此编码新建 SKU</translation>
    </message>
    <message>
        <source>Stays unknown</source>
        <translation>保持未知</translation>
    </message>
    <message>
        <source>Every code has its SKU now.</source>
        <translation>每个编码都已对应 SKU。</translation>
    </message>
    <message>
        <source>Choose a code first.</source>
        <translation>请先选择一个编码。</translation>
    </message>
</context>
<context>
    <name>kontor::ui::VerifyPanel</name>
    <message>
        <source>Copy the findings</source>
        <translation>复制检查结果</translation>
    </message>
    <message>
        <source>The check is running</source>
        <translation>正在检查</translation>
    </message>
    <message>
        <source>What the check found</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>kontor::ui::ViewsButton</name>
    <message>
        <source>Save this view…</source>
        <translation>保存此视图…</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>已保存的视图</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>视图名称</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>New name of %1</source>
        <translation>%1 的新名称</translation>
    </message>
</context>
<context>
    <name>kontor::ui::WaitingDialog</name>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>正在停止…</translation>
    </message>
</context>
<context>
    <name>kontor::ui::WorkBar</name>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
</context>
</TS>
