<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW">
<context>
    <name>Action</name>
    <message>
        <source>Book made</source>
        <translation>建立帳本</translation>
    </message>
    <message>
        <source>Book restored from a backup that ends with entry %1</source>
        <translation>從截至第 %1 筆記錄的備份還原帳本</translation>
    </message>
    <message>
        <source>Channel %1 added</source>
        <translation>新增商店 %1</translation>
    </message>
    <message>
        <source>Channel edited</source>
        <translation>修改商店</translation>
    </message>
    <message>
        <source>Imported %1</source>
        <translation>匯入 %1</translation>
    </message>
    <message>
        <source>Done again</source>
        <translation>已重做</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>已復原</translation>
    </message>
    <message>
        <source>Orders archived: %1</source>
        <translation>封存訂單：%1</translation>
    </message>
    <message>
        <source>Orders edited together: %1</source>
        <translation>批次修改訂單：%1</translation>
    </message>
    <message>
        <source>Order %1 edited</source>
        <translation>修改訂單 %1</translation>
    </message>
    <message>
        <source>Orders brought back: %1</source>
        <translation>取消封存訂單：%1</translation>
    </message>
    <message>
        <source>Setting %1 changed</source>
        <translation>變更設定 %1</translation>
    </message>
    <message>
        <source>Entry %1 undone</source>
        <translation>復原第 %1 筆記錄</translation>
    </message>
    <message>
        <source>Limits of Today changed</source>
        <translation>變更「今日」的門檻</translation>
    </message>
    <message>
        <source>Target of KPI %1 removed</source>
        <translation>已移除指標 %1 的目標</translation>
    </message>
    <message>
        <source>Target of KPI %1 set</source>
        <translation>已設定指標 %1 的目標</translation>
    </message>
    <message>
        <source>Code %1 mapped to a SKU</source>
        <translation>編碼 %1 已對應到 SKU</translation>
    </message>
    <message>
        <source>Stock adjusted: %1</source>
        <translation>庫存調整：%1</translation>
    </message>
    <message>
        <source>Stock counted: %1</source>
        <translation>庫存盤點：%1</translation>
    </message>
    <message>
        <source>Goods received: %1</source>
        <translation>採購入庫：%1</translation>
    </message>
    <message>
        <source>Goods scrapped: %1</source>
        <translation>報廢：%1</translation>
    </message>
    <message>
        <source>Stock transferred: %1</source>
        <translation>庫存調撥：%1</translation>
    </message>
    <message>
        <source>%1 archived: %2</source>
        <translation>封存%1：%2</translation>
    </message>
    <message>
        <source>File attached to %1: %2</source>
        <translation>為%1新增附件：%2</translation>
    </message>
    <message>
        <source>%1 edited together: %2</source>
        <translation>批次修改%1：%2</translation>
    </message>
    <message>
        <source>%1 made: %2</source>
        <translation>新增%1：%2</translation>
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
        <translation>從表格貼上%1：%2</translation>
    </message>
    <message>
        <source>%1 removed: %2</source>
        <translation>移除%1：%2</translation>
    </message>
    <message>
        <source>%1 brought back: %2</source>
        <translation>取消封存%1：%2</translation>
    </message>
    <message>
        <source>Parcels taken out of the stock: %1</source>
        <translation>包裹已扣減庫存：%1</translation>
    </message>
    <message>
        <source>Goods taken back: %1</source>
        <translation>退貨入庫：%1</translation>
    </message>
    <message>
        <source>Sold goods taken out of the stock: %1</source>
        <translation>銷售出庫：%1</translation>
    </message>
    <message>
        <source>Exported %1</source>
        <translation>已匯出 %1</translation>
    </message>
</context>
<context>
    <name>BookError</name>
    <message>
        <source>There is no such file: %1</source>
        <translation>沒有這個檔案：%1</translation>
    </message>
    <message>
        <source>A file with this name is there already: %1. Choose another name.</source>
        <translation>已有同名檔案：%1。請換一個名稱。</translation>
    </message>
    <message>
        <source>This file is not a Kontor book: %1. Nothing was changed.</source>
        <translation>這個檔案不是商棧帳本：%1。沒有做任何變更。</translation>
    </message>
    <message>
        <source>This book was made by a newer Kontor. It was not touched; please update the program.</source>
        <translation>這個帳本由較新版本的商棧建立。檔案未變更，請更新程式。</translation>
    </message>
    <message>
        <source>A book must not lie in a network or cloud folder (%1): two computers would damage it. Move it to a folder of this computer; backups may go to the cloud.</source>
        <translation>帳本不能放在網路或雲端資料夾中（%1）：兩台電腦同時使用會損壞它。請移到本機資料夾；備份可以放到雲端。</translation>
    </message>
    <message>
        <source>The book is damaged (%1). Please restore the newest backup.</source>
        <translation>帳本已損壞（%1）。請還原最新的備份。</translation>
    </message>
    <message>
        <source>It cannot be saved: the disk is full or does not take writes (%1). Nothing of this change is in the book; what you typed is still here.</source>
        <translation>無法儲存：磁碟已滿或無法寫入（%1）。這次變更沒有寫入帳本；您輸入的內容還在這裡。</translation>
    </message>
    <message>
        <source>It is not certain that this was saved (%1). Please try again: it will not be done twice.</source>
        <translation>無法確定是否已儲存（%1）。請再試一次：不會重複執行。</translation>
    </message>
    <message>
        <source>The backup could not be made: %1</source>
        <translation>無法備份：%1</translation>
    </message>
    <message>
        <source>This book is already open. It is used by %1</source>
        <translation>這個帳本已經開啟，正由 %1 使用</translation>
    </message>
    <message>
        <source>This book is already open in another program</source>
        <translation>這個帳本已在另一個程式中開啟</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>Active</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Adjustment</source>
        <translation>調整</translation>
    </message>
    <message>
        <source>After sale</source>
        <translation>售後</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>已核准</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>驗廠</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>條碼</translation>
    </message>
    <message>
        <source>Bonded</source>
        <translation>保稅倉</translation>
    </message>
    <message>
        <source>Cancellation document</source>
        <translation>沖銷單據</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Cancelled sale</source>
        <translation>已取消的銷售</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>候選</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>認證</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已結案</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>合約</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>盤點</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>沖銷</translation>
    </message>
    <message>
        <source>Customer&apos;s wish</source>
        <translation>客戶要求</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>已送達</translation>
    </message>
    <message>
        <source>Discontinued</source>
        <translation>已停產</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>已結束</translation>
    </message>
    <message>
        <source>Exception</source>
        <translation>異常</translation>
    </message>
    <message>
        <source>Suspected fraud</source>
        <translation>疑似詐騙</translation>
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
        <translation>運送中</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>營業執照</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>上架中</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>遺失</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>不計入</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>暫緩</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>待處理</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>寄出</translation>
    </message>
    <message>
        <source>Overseas</source>
        <translation>海外倉</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>自有倉</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>已付款</translation>
    </message>
    <message>
        <source>Partly shipped</source>
        <translation>部分出貨</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暫停</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>付款問題</translation>
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
        <translation>待出貨</translation>
    </message>
    <message>
        <source>Goods received</source>
        <translation>採購入庫</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>退貨</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>已退回</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>銷售</translation>
    </message>
    <message>
        <source>Scrapped</source>
        <translation>報廢</translation>
    </message>
    <message>
        <source>Seller SKU</source>
        <translation>賣家 SKU</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>已出貨</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>已解決</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>庫存</translation>
    </message>
    <message>
        <source>Supplier&apos;s code</source>
        <translation>供應商貨號</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>調撥</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>緊急</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待回覆</translation>
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
        <translation>客戶</translation>
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
        <translation>內部備註</translation>
    </message>
    <message>
        <source>Advertising</source>
        <translation>廣告</translation>
    </message>
    <message>
        <source>Return by the buyer</source>
        <translation>買家退貨</translation>
    </message>
    <message>
        <source>Currency conversion</source>
        <translation>貨幣兌換</translation>
    </message>
    <message>
        <source>Return to FBA</source>
        <translation>FBA 退貨</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>費用</translation>
    </message>
    <message>
        <source>Money transfer</source>
        <translation>資金轉撥</translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>促銷</translation>
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
        <translation>已拒絕</translation>
    </message>
    <message>
        <source>Reimbursement</source>
        <translation>平台賠償</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>已申請</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>運費</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>稅</translation>
    </message>
    <message>
        <source>Comma (1.234,56)</source>
        <translation>逗號（1.234,56）</translation>
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
        <translation>小數點（1,234.56）</translation>
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
        <translation>帳本</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編輯</translation>
    </message>
    <message>
        <source>View</source>
        <translation>檢視</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>&amp;New book…</source>
        <translation>新增帳本(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open a book…</source>
        <translation>開啟帳本(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Import files…</source>
        <translation>匯入檔案(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>結束(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>復原(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>複製所選列(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Edit selected…</source>
        <translation>批次編輯(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>封存(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Bring back</source>
        <translation>取消封存(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>儲存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Discard changes</source>
        <translation>捨棄變更(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>篩選(&amp;F)</translation>
    </message>
    <message>
        <source>Show a&amp;rchived</source>
        <translation>顯示已封存(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>詳細資料(&amp;D)</translation>
    </message>
    <message>
        <source>Colours of the &amp;system</source>
        <translation>跟隨系統配色(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>淺色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>快速鍵(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Kontor</source>
        <translation>關於商棧(&amp;A)</translation>
    </message>
    <message>
        <source>Look around in the &amp;demo book</source>
        <translation>瀏覽示範帳本(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>設定(&amp;S)…</translation>
    </message>
    <message>
        <source>Find &amp;anything…</source>
        <translation>尋找一切(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>重新讀取(&amp;R)</translation>
    </message>
    <message>
        <source>Ne&amp;w…</source>
        <translation>新增(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Paste rows…</source>
        <translation>貼上表格列(&amp;P)…</translation>
    </message>
    <message>
        <source>Sho&amp;w conversation</source>
        <translation>顯示對話(&amp;W)</translation>
    </message>
    <message>
        <source>E&amp;xport selection…</source>
        <translation>匯出所選(&amp;X)…</translation>
    </message>
    <message>
        <source>Export &amp;list…</source>
        <translation>匯出清單(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Recent imports…</source>
        <translation>最近的匯入(&amp;R)…</translation>
    </message>
</context>
<context>
    <name>Entity</name>
    <message>
        <source>Channel</source>
        <translation>商店</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>商店</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>供應商</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>供應商</translation>
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
        <translation>SKU 編碼</translation>
    </message>
    <message>
        <source>Codes of SKUs</source>
        <translation>SKU 編碼</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>倉庫</translation>
    </message>
    <message>
        <source>Warehouses</source>
        <translation>倉庫</translation>
    </message>
    <message>
        <source>Stock move</source>
        <translation>庫存異動</translation>
    </message>
    <message>
        <source>Stock moves</source>
        <translation>庫存異動</translation>
    </message>
    <message>
        <source>Stock level</source>
        <translation>庫存量</translation>
    </message>
    <message>
        <source>Stock levels</source>
        <translation>庫存量</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>訂單</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>訂單</translation>
    </message>
    <message>
        <source>Order line</source>
        <translation>訂單明細</translation>
    </message>
    <message>
        <source>Order lines</source>
        <translation>訂單明細</translation>
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
        <translation>包裹明細</translation>
    </message>
    <message>
        <source>Shipment lines</source>
        <translation>包裹明細</translation>
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
        <translation>工單</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>工單</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>訊息</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>訊息</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation>匯率</translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation>匯率</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>匯入</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>匯入</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Purchase price</source>
        <translation>採購價</translation>
    </message>
    <message>
        <source>Price list</source>
        <translation>價目表</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>認證</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>認證</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>組件</translation>
    </message>
    <message>
        <source>Parts list</source>
        <translation>組件清單</translation>
    </message>
    <message>
        <source>Tracking event</source>
        <translation>物流軌跡</translation>
    </message>
    <message>
        <source>Tracking events</source>
        <translation>物流軌跡</translation>
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
        <translation>檢視</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>檢視</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>Settlement</source>
        <translation>結算單</translation>
    </message>
    <message>
        <source>Settlements</source>
        <translation>結算單</translation>
    </message>
    <message>
        <source>Settlement line</source>
        <translation>結算明細</translation>
    </message>
    <message>
        <source>Settlement lines</source>
        <translation>結算明細</translation>
    </message>
    <message>
        <source>Return case</source>
        <translation>退貨單</translation>
    </message>
    <message>
        <source>Return cases</source>
        <translation>退貨單</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Added</source>
        <translation>加入時間</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>已封存</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>負責人</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>條碼</translation>
    </message>
    <message>
        <source>From currency</source>
        <translation>原幣別</translation>
    </message>
    <message>
        <source>Value in book currency</source>
        <translation>本位幣金額</translation>
    </message>
    <message>
        <source>Contains a battery</source>
        <translation>含電池</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>儲位</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>品牌</translation>
    </message>
    <message>
        <source>Business hours</source>
        <translation>營業時間</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>買家</translation>
    </message>
    <message>
        <source>Buyer&apos;s note</source>
        <translation>買家備註</translation>
    </message>
    <message>
        <source>Buyer&apos;s user name</source>
        <translation>買家帳號</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>物流商</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>認證</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>已變更</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>商店</translation>
    </message>
    <message>
        <source>City</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已結案</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>編碼</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>欄位</translation>
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
        <translation>成本幣別</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>國家/地區</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation>計為</translation>
    </message>
    <message>
        <source>Days of cover</source>
        <translation>安全庫存天數</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>沖銷額</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>幣別</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>客戶編號</translation>
    </message>
    <message>
        <source>Business day</source>
        <translation>營業日</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>送達時間</translation>
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
        <translation>文件</translation>
    </message>
    <message>
        <source>Answer due</source>
        <translation>回覆期限</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>電子郵件</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>編碼格式</translation>
    </message>
    <message>
        <source>Record type</source>
        <translation>記錄類型</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>File</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>篩選</translation>
    </message>
    <message>
        <source>First order</source>
        <translation>首單</translation>
    </message>
    <message>
        <source>First response</source>
        <translation>首次回應</translation>
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
        <translation>商品金額</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>指紋</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Held because</source>
        <translation>暫緩原因</translation>
    </message>
    <message>
        <source>HS code</source>
        <translation>HS 編碼</translation>
    </message>
    <message>
        <source>Imported from</source>
        <translation>匯入自</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>核發日</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>核發機構</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>Kit</source>
        <translation>組合商品</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>組件</translation>
    </message>
    <message>
        <source>KPI</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>Last scan</source>
        <translation>最近掃描</translation>
    </message>
    <message>
        <source>Lead time (days)</source>
        <translation>交貨期（天）</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>長</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>明細數</translation>
    </message>
    <message>
        <source>Liquid</source>
        <translation>液體</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>市場</translation>
    </message>
    <message>
        <source>Marketplace</source>
        <translation>站點</translation>
    </message>
    <message>
        <source>File type</source>
        <translation>檔案類型</translation>
    </message>
    <message>
        <source>From quantity</source>
        <translation>起訂數量</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Chinese name</source>
        <translation>中文名稱</translation>
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
        <translation>備註</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>在庫數量</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>建立時間</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>訂單</translation>
    </message>
    <message>
        <source>Order line</source>
        <translation>訂單明細</translation>
    </message>
    <message>
        <source>Country of origin</source>
        <translation>原產國</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>頁面</translation>
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
        <translation>付款條件</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>階段</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Picture address</source>
        <translation>圖片網址</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地點</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>下單時間</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>郵遞區號</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>價格</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>優先順序</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>匯入範本</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>承諾送達</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>數量</translation>
    </message>
    <message>
        <source>To currency</source>
        <translation>目標幣別</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>匯率</translation>
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
        <translation>記錄</translation>
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
        <translation>首次回應時限（分鐘）</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>列數</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>訂單編號</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>適用範圍</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>客戶分群</translation>
    </message>
    <message>
        <source>Seller SKU</source>
        <translation>賣家 SKU</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服務</translation>
    </message>
    <message>
        <source>Ship by</source>
        <translation>最晚出貨</translation>
    </message>
    <message>
        <source>Shipping service</source>
        <translation>物流服務</translation>
    </message>
    <message>
        <source>Shipment</source>
        <translation>包裹</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>訂單</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>出貨時間</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>運費</translation>
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
        <translation>每單件數</translation>
    </message>
    <message>
        <source>Sorting</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>Line of the file</source>
        <translation>檔案行號</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>狀態</translation>
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
        <translation>主旨</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>供應商</translation>
    </message>
    <message>
        <source>Messenger</source>
        <translation>即時通訊</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>聯絡人</translation>
    </message>
    <message>
        <source>Supplier&apos;s code</source>
        <translation>供應商貨號</translation>
    </message>
    <message>
        <source>Purchase price</source>
        <translation>採購價</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>稅金</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>內容</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>工單</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>標題</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>總額</translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation>追蹤號碼</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>單價</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>件數</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期限</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>倉庫</translation>
    </message>
    <message>
        <source>Warning limit</source>
        <translation>警戒值</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>網址</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>重量</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>寬</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>有誤</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>時區</translation>
    </message>
    <message>
        <source>Filled required fields</source>
        <translation>已填寫的必填欄位</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>有退貨</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>問題類型</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>發送方</translation>
    </message>
    <message>
        <source>Taken out of stock</source>
        <translation>已扣庫存</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>商品狀況</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>結束日期</translation>
    </message>
    <message>
        <source>Differs from last export</source>
        <translation>與上次匯出不同</translation>
    </message>
    <message>
        <source>Weight of goods</source>
        <translation>貨物重量</translation>
    </message>
    <message>
        <source>Sum of the lines</source>
        <translation>明細合計</translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation>撥款日期</translation>
    </message>
    <message>
        <source>Payout</source>
        <translation>撥款批次</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>入帳時間</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>收貨日期</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>關聯編號</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>報告</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>處理結果</translation>
    </message>
    <message>
        <source>Amount refunded</source>
        <translation>退款金額</translation>
    </message>
    <message>
        <source>Date of the return</source>
        <translation>退貨日期</translation>
    </message>
    <message>
        <source>Return number</source>
        <translation>退貨編號</translation>
    </message>
    <message>
        <source>Kind of return</source>
        <translation>退貨類型</translation>
    </message>
    <message>
        <source>Fees and advertising</source>
        <translation>費用與廣告</translation>
    </message>
    <message>
        <source>Other amounts</source>
        <translation>其他金額</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>Sales and shipping</source>
        <translation>銷售與運費</translation>
    </message>
    <message>
        <source>Taxes</source>
        <translation>稅費</translation>
    </message>
    <message>
        <source>Transfers and conversions</source>
        <translation>轉撥與兌換</translation>
    </message>
    <message>
        <source>Settlement</source>
        <translation>結算單</translation>
    </message>
    <message>
        <source>Settlement number</source>
        <translation>結算編號</translation>
    </message>
    <message>
        <source>Remark of the file</source>
        <translation>檔案備註</translation>
    </message>
    <message>
        <source>Platform&apos;s words</source>
        <translation>平台原文</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>開始日期</translation>
    </message>
    <message>
        <source>Order of dates</source>
        <translation>日期順序</translation>
    </message>
    <message>
        <source>Decimal mark</source>
        <translation>小數點符號</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>退貨</translation>
    </message>
    <message>
        <source>Still in the stock</source>
        <translation>尚未扣減的庫存</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>A sum kept in %1 differs from the rows it is made of: %3</source>
        <translation>%1 中儲存的彙總與其明細不符：%3</translation>
    </message>
    <message>
        <source>%1 %2 refers to a row that does not exist: %3</source>
        <translation>%1 %2 參照了不存在的記錄：%3</translation>
    </message>
    <message>
        <source>Journal entry %2 does not fit its seal: it was altered outside the program</source>
        <translation>第 %2 筆操作日誌與其封印不符：曾在程式之外被更動</translation>
    </message>
    <message>
        <source>SQLite reports: %3</source>
        <translation>SQLite 回報：%3</translation>
    </message>
    <message>
        <source>%1 %2 was added behind the journal&apos;s back</source>
        <translation>%1 %2 繞過操作日誌被新增</translation>
    </message>
    <message>
        <source>%1 %2 was changed behind the journal&apos;s back: %3</source>
        <translation>%1 %2 繞過操作日誌被修改：%3</translation>
    </message>
    <message>
        <source>%1 %2 was removed behind the journal&apos;s back</source>
        <translation>%1 %2 繞過操作日誌被刪除</translation>
    </message>
    <message>
        <source>The content of %1 %2 is not what was attached: %3</source>
        <translation>%1 %2 的內容與當初附加的檔案不符：%3</translation>
    </message>
</context>
<context>
    <name>Issue</name>
    <message>
        <source>&quot;%1&quot; can be read as two different days</source>
        <translation>「%1」可以解讀為兩個不同的日期</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can be read as two different numbers: point and comma are not certain</source>
        <translation>「%1」可以解讀為兩個不同的數：小數點與千分位無法確定</translation>
    </message>
    <message>
        <source>This is an archive: unpack it first, then import the file inside</source>
        <translation>這是壓縮檔：請先解壓縮，再匯入其中的檔案</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date pattern</source>
        <translation>「%1」不是日期格式</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no id: small letters, digits and _ are</source>
        <translation>「%1」不是有效識別碼：只能用小寫字母、數字和 _</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no way to write numbers; expected is %2</source>
        <translation>「%1」不是數字寫法；應為 %2</translation>
    </message>
    <message>
        <source>This is not a text file</source>
        <translation>這不是文字檔</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; cannot be summed</source>
        <translation>欄位「%1」不能加總</translation>
    </message>
    <message>
        <source>A cell is too long to be part of a table</source>
        <translation>儲存格過長，不像是表格內容</translation>
    </message>
    <message>
        <source>This contradicts line %2 of the same file</source>
        <translation>與同一檔案的第 %2 行矛盾</translation>
    </message>
    <message>
        <source>There is a character that no keyboard makes</source>
        <translation>含有鍵盤無法輸入的控制字元</translation>
    </message>
    <message>
        <source>The currency %1 differs from the rest of the order (%2)</source>
        <translation>幣別 %1 與該訂單其餘部分（%2）不同</translation>
    </message>
    <message>
        <source>There is an amount but no currency</source>
        <translation>有金額但沒有幣別</translation>
    </message>
    <message>
        <source>The file does not say its currency; choose the channel&apos;s</source>
        <translation>檔案未註明幣別；請選擇商店的幣別</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was damaged by a spreadsheet program; take the file as the platform gave it</source>
        <translation>「%1」已被試算表軟體損壞；請使用平台匯出的原始檔案</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: it is not certain whether the day or the month comes first</source>
        <translation>「%1」：無法確定日在前還是月在前</translation>
    </message>
    <message>
        <source>A profile named &quot;%1&quot; exists already</source>
        <translation>已有名為「%1」的匯入範本</translation>
    </message>
    <message>
        <source>The file is empty</source>
        <translation>檔案是空的</translation>
    </message>
    <message>
        <source>The file was changed while it was read</source>
        <translation>讀取時檔案被更動</translation>
    </message>
    <message>
        <source>This is a web page, not an export: the download may have asked for a login</source>
        <translation>這是網頁而不是匯出檔：下載時可能需要登入</translation>
    </message>
    <message>
        <source>These bytes are not valid text in the file&apos;s encoding</source>
        <translation>這些位元組不是該檔案編碼下的有效文字</translation>
    </message>
    <message>
        <source>This is not valid JSON</source>
        <translation>不是有效的 JSON</translation>
    </message>
    <message>
        <source>The line &quot;%1&quot; is there twice in its order</source>
        <translation>明細「%1」在其訂單中出現了兩次</translation>
    </message>
    <message>
        <source>&quot;%1&quot; may have been damaged by a spreadsheet program</source>
        <translation>「%1」可能已被試算表軟體損壞</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; is missing</source>
        <translation>缺少欄位「%1」</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing</source>
        <translation>缺少「%1」</translation>
    </message>
    <message>
        <source>Something is missing here</source>
        <translation>這裡缺少內容</translation>
    </message>
    <message>
        <source>This must not be empty</source>
        <translation>不能空白</translation>
    </message>
    <message>
        <source>No profile fits the columns of this file</source>
        <translation>沒有匯入範本符合此檔案的欄位</translation>
    </message>
    <message>
        <source>No column is required: any file would fit this profile</source>
        <translation>沒有必要欄位：任何檔案都會符合此範本</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one of: %2</source>
        <translation>「%1」不在以下選項中：%2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no country code; two letters like DE or US are expected</source>
        <translation>「%1」不是國家代碼；應為兩個字母，如 DE 或 US</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no currency code; three letters like EUR or CNY are expected</source>
        <translation>「%1」不是幣別代碼；應為三個字母，如 EUR 或 CNY</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date; expected is %2</source>
        <translation>「%1」不是日期；應為 %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no day; expected is %2</source>
        <translation>「%1」不是日期；應為 %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither yes nor no</source>
        <translation>「%1」既不是「是」也不是「否」</translation>
    </message>
    <message>
        <source>A list of lines is expected here</source>
        <translation>這裡應為明細清單</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number</source>
        <translation>「%1」不是數字</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time; expected is %2</source>
        <translation>「%1」不是時間；應為 %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a whole number</source>
        <translation>「%1」不是整數</translation>
    </message>
    <message>
        <source>This field cannot be changed</source>
        <translation>此欄位不能修改</translation>
    </message>
    <message>
        <source>Personal data is found by free text, not by a field</source>
        <translation>個人資料請直接輸入文字搜尋，不能依欄位篩選</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be more than 0</source>
        <translation>「%1」必須大於 0</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is already taken</source>
        <translation>「%1」已被使用</translation>
    </message>
    <message>
        <source>The order &quot;%1&quot; is there twice</source>
        <translation>訂單「%1」出現了兩次</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is out of range; expected is %2</source>
        <translation>「%1」超出範圍；應為 %2</translation>
    </message>
    <message>
        <source>The row is too long to be part of a table: a quotation mark may be open</source>
        <translation>此列過長，不像是表格內容：可能有引號未關閉</translation>
    </message>
    <message>
        <source>A character was lost before the file came here</source>
        <translation>檔案到達這裡之前已有字元遺失</translation>
    </message>
    <message>
        <source>The rows of this order state different values: &quot;%1&quot;</source>
        <translation>此訂單的各列數值不一致：「%1」</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is there twice</source>
        <translation>「%1」出現了兩次</translation>
    </message>
    <message>
        <source>There is a quotation mark inside a text</source>
        <translation>文字中間有引號</translation>
    </message>
    <message>
        <source>The row has fewer cells than the header</source>
        <translation>此列的儲存格少於標題列</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is too large</source>
        <translation>「%1」過大</translation>
    </message>
    <message>
        <source>The text is too long; at most %2</source>
        <translation>文字過長；最多 %2</translation>
    </message>
    <message>
        <source>The row has more cells than the header</source>
        <translation>此列的儲存格多於標題列</translation>
    </message>
    <message>
        <source>The table has too many columns</source>
        <translation>表格的欄位過多</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has more decimals than can be kept (%2)</source>
        <translation>「%1」的小數位超出可儲存的位數（%2）</translation>
    </message>
    <message>
        <source>A quotation mark is opened and never closed</source>
        <translation>引號沒有關閉</translation>
    </message>
    <message>
        <source>There is no field &quot;%1&quot;</source>
        <translation>沒有欄位「%1」</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known here; expected is %2</source>
        <translation>這裡無法識別「%1」；應為 %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not exist</source>
        <translation>「%1」不存在</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known; expected is %2</source>
        <translation>無法識別「%1」；應為 %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time zone; expected is a name like Europe/Berlin</source>
        <translation>「%1」不是時區；應為 Europe/Berlin 這樣的名稱</translation>
    </message>
    <message>
        <source>This field is not compared; write it with a colon</source>
        <translation>此欄位不能比較大小；請用冒號</translation>
    </message>
    <message>
        <source>A condition is expected here: %2</source>
        <translation>這裡應為條件：%2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not fit here; expected is %2</source>
        <translation>「%1」不適用於此處；應為 %2</translation>
    </message>
    <message>
        <source>This is an XML file, not a table</source>
        <translation>這是 XML 檔，不是表格</translation>
    </message>
    <message>
        <source>expected is %1</source>
        <translation>應為 %1</translation>
    </message>
    <message>
        <source>The file is too large: at most 20 MB can be attached</source>
        <translation>檔案過大：附件最大 20 MB</translation>
    </message>
    <message>
        <source>A kit cannot be a part of itself</source>
        <translation>組合商品不能包含自身</translation>
    </message>
    <message>
        <source>%1 is more than is left to be sent of this line (%2)</source>
        <translation>%1 超過了此明細尚待出貨的數量（%2）</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not say business hours; write them like %2</source>
        <translation>「%1」不是營業時間；請依 %2 的格式書寫</translation>
    </message>
    <message>
        <source>From and to are the same place</source>
        <translation>調出與調入是同一地點</translation>
    </message>
    <message>
        <source>This line came with a file and stays as the platform tells it. Cancel or correct the order instead, or undo the import.</source>
        <translation>此行來自匯入的檔案，以平台的資料為準，不能刪除。請取消或更正訂單，或復原該次匯入。</translation>
    </message>
    <message>
        <source>This line is in a parcel: take it out there first</source>
        <translation>此行已在包裹中：請先從包裹移除</translation>
    </message>
    <message>
        <source>The file is damaged or was not downloaded completely: download it again</source>
        <translation>檔案已損毀或未下載完整：請重新下載</translation>
    </message>
    <message>
        <source>The file ends in the middle of this row: it was not downloaded completely</source>
        <translation>檔案在這一列中間中斷：沒有下載完整</translation>
    </message>
    <message>
        <source>There is no table in this workbook</source>
        <translation>這個活頁簿裡沒有表格</translation>
    </message>
    <message>
        <source>There is a header but no row below it: nothing to import</source>
        <translation>只有標題列，下面沒有任何資料列：沒有可匯入的內容</translation>
    </message>
    <message>
        <source>The sheet &quot;%1&quot; holds rows of the same kind and is not read</source>
        <translation>工作表「%1」含有同類的資料列，沒有讀取</translation>
    </message>
    <message>
        <source>This is a spreadsheet of another format (%1): open it in a spreadsheet program and save it as XLSX</source>
        <translation>這是其他格式的試算表（%1）：請用試算表軟體開啟並另存為 XLSX</translation>
    </message>
    <message>
        <source>The workbook is protected with a password: save it without one and import that</source>
        <translation>活頁簿有密碼保護：請移除密碼另存後再匯入</translation>
    </message>
    <message>
        <source>The file unpacks to far more than a table can hold: it is not opened</source>
        <translation>檔案解壓縮後遠遠超過一張表格的大小：不予開啟</translation>
    </message>
    <message>
        <source>The balance does not follow from the row before: it differs by %1 from %2</source>
        <translation>餘額與上一列對不上：與 %2 相差 %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a character that this kind of file cannot hold</source>
        <translation>「%1」含有此類檔案無法儲存的字元</translation>
    </message>
    <message>
        <source>The book has settlement %1 from another report (%2): it would be counted twice</source>
        <translation>帳簿中已有來自另一份報告（%2）的結算單 %1：再匯入會重複計算</translation>
    </message>
    <message>
        <source>The amounts of this row differ by %1 from their sum %2</source>
        <translation>這一列各項金額之和與其合計 %2 相差 %1</translation>
    </message>
    <message>
        <source>Another row of the same moment says the same: it may be there twice</source>
        <translation>同一時刻還有內容相同的一列：可能重複</translation>
    </message>
    <message>
        <source>The lines differ by %1 from the total %2 that the file states: nothing is imported</source>
        <translation>明細之和與檔案標明的總額 %2 相差 %1：未匯入任何內容</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no list of parts such as %2</source>
        <translation>「%1」不是組件清單，應如 %2</translation>
    </message>
    <message>
        <source>The book has no order %1 yet: the parcel waits for it</source>
        <translation>帳本裡還沒有訂單 %1：包裹會等它</translation>
    </message>
    <message>
        <source>You left this row out</source>
        <translation>您略過了這一列</translation>
    </message>
    <message>
        <source>The row does not say its currency: %1 was taken</source>
        <translation>此列沒有寫明幣別：已按 %1 處理</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has day and month exchanged: other dates of the column may have so too</source>
        <translation>「%1」的日和月互換了：該欄其他日期可能也是如此</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was stored in the wrong encoding before: letters are lost in it</source>
        <translation>「%1」先前以錯誤的編碼儲存過：其中的字元已損壞</translation>
    </message>
    <message>
        <source>Too few letters tell the encoding of the file: %1 was taken</source>
        <translation>可判斷檔案編碼的字元太少：已按 %1 處理</translation>
    </message>
    <message>
        <source>The first row of this product does not fill this column: the rows are out of order</source>
        <translation>此商品的第一列沒有填寫這一欄：列的順序已被打亂</translation>
    </message>
    <message>
        <source>The file ends without a line end: something may be missing from here on</source>
        <translation>檔案結尾沒有換行：從這裡起可能有內容缺失</translation>
    </message>
    <message>
        <source>A row left out does not say its order: one of the others may lack a line</source>
        <translation>有一列被略去，且看不出屬於哪張訂單：其他訂單可能缺少一筆明細</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has three decimals: the mark may stand between thousands</source>
        <translation>「%1」有三位小數：該符號可能是千分位符號</translation>
    </message>
    <message>
        <source>A torn piece of a row stands beside this row: it may have lost a part</source>
        <translation>此列旁邊有半截斷列：此列可能遺失了一部分</translation>
    </message>
    <message>
        <source>The times do not name their zone any more: %1 was taken</source>
        <translation>時間已不帶時區：已按 %1 處理</translation>
    </message>
    <message>
        <source>Rows that state a quantity belong to no amount: %1</source>
        <translation>寫有數量卻找不到對應金額的列：%1</translation>
    </message>
    <message>
        <source>Another line of this order says the same: &quot;%1&quot; may be there twice</source>
        <translation>此訂單有另一列內容相同：「%1」可能重複了</translation>
    </message>
    <message>
        <source>This row looks like those of the table but stands above its header</source>
        <translation>此列看起來像表中的資料，卻位於標題列上方</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has characters that no platform writes in an id</source>
        <translation>「%1」含有平台編號中不會出現的字元</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; is not known and is not read</source>
        <translation>「%1」欄未知，不會讀取</translation>
    </message>
    <message>
        <source>Order %2 names several customers: it counts for the first one, not for %1</source>
        <translation>訂單 %2 含有多個客戶：計入第一個客戶，不計入 %1</translation>
    </message>
    <message>
        <source>The file does not say the currency of these amounts: they are left out</source>
        <translation>檔案沒有說明這些金額的幣別，因此沒有匯入</translation>
    </message>
    <message>
        <source>The book has no place for the values of this column (&quot;%1&quot; …): they are left out</source>
        <translation>帳本沒有存放這一欄內容（「%1」等）的位置，因此沒有匯入</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names several records: copy them with their record numbers</source>
        <translation>「%1」對應多筆記錄：請連同記錄編號一起複製</translation>
    </message>
    <message>
        <source>This must not be less than 0</source>
        <translation>不能小於 0</translation>
    </message>
</context>
<context>
    <name>Kpi</name>
    <message>
        <source>Gross sales</source>
        <translation>銷售總額</translation>
    </message>
    <message>
        <source>sum of the positive line amounts of sales</source>
        <translation>銷售訂單中所有正數明細金額之和</translation>
    </message>
    <message>
        <source>Net sales</source>
        <translation>淨銷售額</translation>
    </message>
    <message>
        <source>gross sales − cancelled sales and cancellation documents</source>
        <translation>銷售總額 − 已取消的銷售與沖銷單據</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>訂單數</translation>
    </message>
    <message>
        <source>sales that are not wholly free</source>
        <translation>並非全部免費的銷售訂單數</translation>
    </message>
    <message>
        <source>Units sold</source>
        <translation>銷售件數</translation>
    </message>
    <message>
        <source>pieces on the lines of sales, free lines left out</source>
        <translation>銷售明細的件數，不含免費明細</translation>
    </message>
    <message>
        <source>Average order value</source>
        <translation>平均訂單價值</translation>
    </message>
    <message>
        <source>gross sales ÷ orders with a price</source>
        <translation>銷售總額 ÷ 有價格的訂單數</translation>
    </message>
    <message>
        <source>Revenue per customer</source>
        <translation>客單價</translation>
    </message>
    <message>
        <source>gross sales to known customers ÷ customers</source>
        <translation>已知客戶的銷售總額 ÷ 客戶數</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客戶數</translation>
    </message>
    <message>
        <source>known customers with at least one order</source>
        <translation>至少有一筆訂單的已知客戶</translation>
    </message>
    <message>
        <source>New customers</source>
        <translation>新客戶數</translation>
    </message>
    <message>
        <source>customers whose first order ever lies in the period</source>
        <translation>首單在本期間內的客戶</translation>
    </message>
    <message>
        <source>Repeat purchase rate</source>
        <translation>回購率</translation>
    </message>
    <message>
        <source>customers with at least two orders in the period ÷ customers</source>
        <translation>本期間內至少兩筆訂單的客戶 ÷ 客戶數</translation>
    </message>
    <message>
        <source>Cancellation rate</source>
        <translation>取消率</translation>
    </message>
    <message>
        <source>cancelled sales and cancellation documents ÷ orders and cancellation documents</source>
        <translation>已取消的銷售與沖銷單據 ÷ 訂單與沖銷單據</translation>
    </message>
    <message>
        <source>Gross margin</source>
        <translation>毛利率</translation>
    </message>
    <message>
        <source>(sales − cost of goods) ÷ sales, of the lines whose cost is known; cancelled orders left out</source>
        <translation>（銷售額 − 銷貨成本）÷ 銷售額，僅計成本已知的明細，不含已取消的訂單</translation>
    </message>
    <message>
        <source>Return rate by value</source>
        <translation>退貨率（按金額）</translation>
    </message>
    <message>
        <source>(cancellation documents + returned orders + refunds) ÷ gross sales</source>
        <translation>（沖銷單據 + 退貨訂單 + 退款）÷ 銷售總額</translation>
    </message>
    <message>
        <source>Order processing time</source>
        <translation>訂單處理時長</translation>
    </message>
    <message>
        <source>time from placing to shipping ÷ shipped orders; cancelled ones and times before the order left out</source>
        <translation>從下單到出貨的時間 ÷ 已出貨訂單數，不含已取消的訂單和早於下單的時間</translation>
    </message>
    <message>
        <source>On-time shipping</source>
        <translation>準時出貨率</translation>
    </message>
    <message>
        <source>orders shipped by their date ÷ shipped orders with such a date</source>
        <translation>按期出貨的訂單數 ÷ 有出貨期限的已出貨訂單數</translation>
    </message>
    <message>
        <source>Average delivery time</source>
        <translation>平均物流時效</translation>
    </message>
    <message>
        <source>time from shipping to delivery ÷ parcels delivered in the period</source>
        <translation>從出貨到簽收的時間 ÷ 期內簽收的包裹數</translation>
    </message>
    <message>
        <source>Stock turnover</source>
        <translation>庫存週轉率</translation>
    </message>
    <message>
        <source>cost of goods sold ÷ average of the daily stock values, in the period</source>
        <translation>期內銷貨成本 ÷ 每日庫存金額的平均值</translation>
    </message>
    <message>
        <source>Stockout rate</source>
        <translation>缺貨率</translation>
    </message>
    <message>
        <source>orders of which a line was not in stock when their day began, or held for want of stock ÷ orders of goods whose stock is kept</source>
        <translation>當日開始時有明細缺貨、或因缺貨而暫停的訂單數 ÷ 含有庫存管理商品的訂單數</translation>
    </message>
    <message>
        <source>Active listings</source>
        <translation>商品上架數量</translation>
    </message>
    <message>
        <source>different SKUs with a live listing now</source>
        <translation>目前有在售刊登的不同 SKU 數</translation>
    </message>
    <message>
        <source>Listing completeness</source>
        <translation>商品資訊完整度</translation>
    </message>
    <message>
        <source>filled required fields ÷ required fields, of the listings that have not ended, now</source>
        <translation>目前未結束刊登的已填必填欄位數 ÷ 必填欄位總數</translation>
    </message>
    <message>
        <source>First response time</source>
        <translation>首次回應時間</translation>
    </message>
    <message>
        <source>time from opening to the first answer ÷ answered tickets, of those opened in the period</source>
        <translation>期內建立的工單：從建立到首次回覆的時間 ÷ 已回覆的工單數</translation>
    </message>
    <message>
        <source>Resolution rate</source>
        <translation>問題解決率</translation>
    </message>
    <message>
        <source>tickets solved or closed ÷ tickets opened in the period</source>
        <translation>已解決或關閉的工單數 ÷ 期內建立的工單數</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Channels</source>
        <translation>商店</translation>
    </message>
    <message>
        <source>No channels yet</source>
        <translation>還沒有商店</translation>
    </message>
    <message>
        <source>A channel is a shop on a platform. Its zone decides the business day of its orders.</source>
        <translation>商店開在某個平台上，其時區決定訂單的營業日。</translation>
    </message>
    <message>
        <source>Listings</source>
        <translation>商品刊登</translation>
    </message>
    <message>
        <source>No listings yet</source>
        <translation>還沒有商品刊登</translation>
    </message>
    <message>
        <source>A listing is an offer in one channel. Import the listings report of a shop, paste a table, or make one by hand.</source>
        <translation>商品刊登是在一家商店中上架的商品。可匯入商店的刊登報表、貼上表格，或手動新增。</translation>
    </message>
    <message>
        <source>Last sales of this SKU in all channels</source>
        <translation>此 SKU 在所有商店的最近銷售</translation>
    </message>
    <message>
        <source>Other listings of this SKU</source>
        <translation>此 SKU 的其他商品刊登</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>訂單</translation>
    </message>
    <message>
        <source>No orders yet</source>
        <translation>還沒有訂單</translation>
    </message>
    <message>
        <source>Import the order file of a shop: Amazon, Shopify, eBay, Etsy or WooCommerce. Drop it onto this window, or choose it here.</source>
        <translation>請匯入商店的訂單檔案：Amazon、Shopify、eBay、Etsy 或 WooCommerce。把檔案拖到此視窗，或在此選擇。</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>明細</translation>
    </message>
    <message>
        <source>Shipments</source>
        <translation>包裹</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>工單</translation>
    </message>
    <message>
        <source>Other orders of this customer</source>
        <translation>該客戶的其他訂單</translation>
    </message>
    <message>
        <source>Channels…</source>
        <translation>商店…</translation>
    </message>
    <message>
        <source>No parcels yet</source>
        <translation>還沒有包裹</translation>
    </message>
    <message>
        <source>A parcel is made from what an order still has to get: choose orders on their page and ship them. It may hold a part of an order, or several orders.</source>
        <translation>包裹由訂單中尚未寄出的商品組成：在訂單頁選擇訂單並出貨。一個包裹可以只裝訂單的一部分，也可以合併多筆訂單。</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>內容</translation>
    </message>
    <message>
        <source>Tracking</source>
        <translation>物流軌跡</translation>
    </message>
    <message>
        <source>SKUs</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>No goods yet</source>
        <translation>還沒有商品</translation>
    </message>
    <message>
        <source>A SKU is one thing that you buy, store and sell. Paste your list from a spreadsheet, or begin with the first one.</source>
        <translation>SKU 是您採購、存放和銷售的一種商品。可從試算表貼上清單，或先新增第一個。</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>編碼</translation>
    </message>
    <message>
        <source>Names in other languages</source>
        <translation>其他語言的名稱</translation>
    </message>
    <message>
        <source>Parts list</source>
        <translation>組件清單</translation>
    </message>
    <message>
        <source>Part of kits</source>
        <translation>所屬組合商品</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>認證</translation>
    </message>
    <message>
        <source>Purchase prices</source>
        <translation>採購價</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>庫存</translation>
    </message>
    <message>
        <source>Last stock moves</source>
        <translation>最近庫存異動</translation>
    </message>
    <message>
        <source>Last sales</source>
        <translation>最近銷售</translation>
    </message>
    <message>
        <source>Nothing in stock yet</source>
        <translation>還沒有庫存</translation>
    </message>
    <message>
        <source>Stock is the sum of its moves. Say what came in: Move stock, in the line above.</source>
        <translation>庫存是所有異動的總和。請用上方的「庫存異動」登記入庫。</translation>
    </message>
    <message>
        <source>All places of this SKU</source>
        <translation>此 SKU 的所有儲位</translation>
    </message>
    <message>
        <source>Moves of this SKU</source>
        <translation>此 SKU 的庫存異動</translation>
    </message>
    <message>
        <source>Warehouses…</source>
        <translation>倉庫…</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>供應商</translation>
    </message>
    <message>
        <source>No suppliers yet</source>
        <translation>還沒有供應商</translation>
    </message>
    <message>
        <source>Note whom you buy from: prices, documents that run out, and whom to call. A table from a spreadsheet can be pasted here.</source>
        <translation>記錄您的供應商：價格、會到期的文件和聯絡人。可在此貼上試算表中的表格。</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Price list</source>
        <translation>價目表</translation>
    </message>
    <message>
        <source>No tickets</source>
        <translation>沒有工單</translation>
    </message>
    <message>
        <source>A ticket is a question of a customer and what became of it. Its clock runs in the business hours of the channel.</source>
        <translation>工單記錄客戶的問題及其處理結果，時限按商店的營業時間計算。</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>訊息</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>訂單</translation>
    </message>
    <message>
        <source>Parcel</source>
        <translation>包裹</translation>
    </message>
    <message>
        <source>Other tickets about this order</source>
        <translation>此訂單的其他工單</translation>
    </message>
    <message>
        <source>Warehouses</source>
        <translation>倉庫</translation>
    </message>
    <message>
        <source>No warehouses yet</source>
        <translation>還沒有倉庫</translation>
    </message>
    <message>
        <source>A warehouse is a place where stock lies: your own, a rented one overseas, or that of a platform.</source>
        <translation>倉庫是存放庫存的地方：自有倉、租用的海外倉或平台倉。</translation>
    </message>
    <message>
        <source>New order…</source>
        <translation>新增訂單…</translation>
    </message>
    <message>
        <source>Ship…</source>
        <translation>出貨…</translation>
    </message>
    <message>
        <source>Codes without a SKU…</source>
        <translation>未對應 SKU 的編碼…</translation>
    </message>
    <message>
        <source>Move stock…</source>
        <translation>庫存異動…</translation>
    </message>
    <message>
        <source>Transfer…</source>
        <translation>調撥…</translation>
    </message>
    <message>
        <source>Stock at a past day…</source>
        <translation>查看歷史庫存…</translation>
    </message>
    <message>
        <source>Take out of stock</source>
        <translation>扣減庫存</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>退貨</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>結算明細</translation>
    </message>
    <message>
        <source>Returns…</source>
        <translation>退貨…</translation>
    </message>
    <message>
        <source>No returns yet</source>
        <translation>還沒有退貨</translation>
    </message>
    <message>
        <source>Import the return and reimbursement reports of Amazon.</source>
        <translation>請匯入亞馬遜的退貨和賠償報告。</translation>
    </message>
    <message>
        <source>Settlements</source>
        <translation>結算</translation>
    </message>
    <message>
        <source>No settlements yet</source>
        <translation>還沒有結算單</translation>
    </message>
    <message>
        <source>Import the settlement reports and account statements: Amazon, eBay, Etsy, Shopify, PayPal, Stripe, Wise or Payoneer. Drop them onto this window, or choose them here.</source>
        <translation>請匯入結算報告和帳戶對帳單：Amazon、eBay、Etsy、Shopify、PayPal、Stripe、Wise 或 Payoneer。把檔案拖到視窗上，或在此選擇。</translation>
    </message>
    <message>
        <source>Export for a platform…</source>
        <translation>匯出給平台…</translation>
    </message>
    <message>
        <source>Recent imports</source>
        <translation>最近的匯入</translation>
    </message>
    <message>
        <source>No imports yet</source>
        <translation>還沒有匯入</translation>
    </message>
    <message>
        <source>Every file that was imported stands here, with what it did and the way to take it back.</source>
        <translation>每個匯入過的檔案都列在這裡：做了什麼，以及如何復原。</translation>
    </message>
    <message>
        <source>Show the orders</source>
        <translation>顯示訂單</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>復原此次匯入</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>開啟檔案</translation>
    </message>
    <message>
        <source>Rows left out…</source>
        <translation>未寫入的列…</translation>
    </message>
</context>
<context>
    <name>PlatformCode</name>
    <message>
        <source>Style not liked</source>
        <translation>不喜歡款式</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>尺寸過大</translation>
    </message>
    <message>
        <source>Too small</source>
        <translation>尺寸過小</translation>
    </message>
    <message>
        <source>Damaged by the carrier</source>
        <translation>物流商損壞</translation>
    </message>
    <message>
        <source>Return by the customer</source>
        <translation>客戶退貨</translation>
    </message>
    <message>
        <source>Customer service issue</source>
        <translation>客服問題</translation>
    </message>
    <message>
        <source>Damaged by the customer</source>
        <translation>客戶損壞</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>已損壞</translation>
    </message>
    <message>
        <source>Damaged in the warehouse</source>
        <translation>倉庫損壞</translation>
    </message>
    <message>
        <source>Damaged on the way in</source>
        <translation>入庫途中損壞</translation>
    </message>
    <message>
        <source>Damaged on the way out</source>
        <translation>配送途中損壞</translation>
    </message>
    <message>
        <source>Defective</source>
        <translation>有瑕疵</translation>
    </message>
    <message>
        <source>Colour not liked</source>
        <translation>不喜歡顏色</translation>
    </message>
    <message>
        <source>Material not liked</source>
        <translation>不喜歡材質</translation>
    </message>
    <message>
        <source>Damaged by the distributor</source>
        <translation>經銷商損壞</translation>
    </message>
    <message>
        <source>Too hard to install</source>
        <translation>安裝過於複雜</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已過期</translation>
    </message>
    <message>
        <source>One too many came</source>
        <translation>收到多餘商品</translation>
    </message>
    <message>
        <source>Correction of a fee</source>
        <translation>費用更正</translation>
    </message>
    <message>
        <source>Better price found</source>
        <translation>找到更低價格</translation>
    </message>
    <message>
        <source>Free replacement</source>
        <translation>免費換貨</translation>
    </message>
    <message>
        <source>General adjustment</source>
        <translation>一般調整</translation>
    </message>
    <message>
        <source>Not as described</source>
        <translation>與描述不符</translation>
    </message>
    <message>
        <source>Lost on the way in</source>
        <translation>入庫途中遺失</translation>
    </message>
    <message>
        <source>Lost on the way out</source>
        <translation>配送途中遺失</translation>
    </message>
    <message>
        <source>Lost in the warehouse</source>
        <translation>倉庫遺失</translation>
    </message>
    <message>
        <source>Ordered by mistake</source>
        <translation>買家訂錯</translation>
    </message>
    <message>
        <source>Came too late</source>
        <translation>送達過晚</translation>
    </message>
    <message>
        <source>Parts are missing</source>
        <translation>缺少配件</translation>
    </message>
    <message>
        <source>Never arrived</source>
        <translation>未收到貨</translation>
    </message>
    <message>
        <source>Does not fit together</source>
        <translation>不相容</translation>
    </message>
    <message>
        <source>No reason given</source>
        <translation>未說明原因</translation>
    </message>
    <message>
        <source>Part does not fit</source>
        <translation>零件不符</translation>
    </message>
    <message>
        <source>Poor quality</source>
        <translation>品質不佳</translation>
    </message>
    <message>
        <source>Reimbursement taken back</source>
        <translation>賠償已撤回</translation>
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
        <translation>收到錯誤商品</translation>
    </message>
    <message>
        <source>Purchase not authorised</source>
        <translation>未授權的購買</translation>
    </message>
    <message>
        <source>Undeliverable: missorted</source>
        <translation>無法送達：分揀錯誤</translation>
    </message>
    <message>
        <source>Undeliverable: nobody met</source>
        <translation>無法送達：多次投遞未成功</translation>
    </message>
    <message>
        <source>Undeliverable: address</source>
        <translation>無法送達：地址不詳</translation>
    </message>
    <message>
        <source>Undeliverable: no label</source>
        <translation>無法送達：缺少面單</translation>
    </message>
    <message>
        <source>Undeliverable: refused</source>
        <translation>無法送達：拒收</translation>
    </message>
    <message>
        <source>Undeliverable: not collected</source>
        <translation>無法送達：無人領取</translation>
    </message>
    <message>
        <source>Undeliverable</source>
        <translation>無法送達</translation>
    </message>
    <message>
        <source>No longer wanted</source>
        <translation>買家不再需要</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>has been changed since</source>
        <translation>之後已被修改</translation>
    </message>
    <message>
        <source>would break a rule of the book</source>
        <translation>會違反帳本的規則</translation>
    </message>
    <message>
        <source>is there already</source>
        <translation>已經存在</translation>
    </message>
    <message>
        <source>is gone</source>
        <translation>已不存在</translation>
    </message>
    <message>
        <source>is still used by another record</source>
        <translation>仍被其他記錄使用</translation>
    </message>
</context>
<context>
    <name>Rfm</name>
    <message>
        <source>Champions</source>
        <translation>冠軍客戶</translation>
    </message>
    <message>
        <source>bought lately, often and for the most</source>
        <translation>近期購買、次數多、金額最高</translation>
    </message>
    <message>
        <source>Potential loyalists</source>
        <translation>潛在忠誠客戶</translation>
    </message>
    <message>
        <source>lately and more than once</source>
        <translation>近期購買且不止一次</translation>
    </message>
    <message>
        <source>Loyal customers</source>
        <translation>忠誠客戶</translation>
    </message>
    <message>
        <source>buy again and again</source>
        <translation>反覆購買</translation>
    </message>
    <message>
        <source>Promising</source>
        <translation>有前景的客戶</translation>
    </message>
    <message>
        <source>few orders, but large ones</source>
        <translation>訂單少但金額大</translation>
    </message>
    <message>
        <source>New customers</source>
        <translation>新客戶</translation>
    </message>
    <message>
        <source>came lately</source>
        <translation>近期才來</translation>
    </message>
    <message>
        <source>Can&apos;t lose them</source>
        <translation>不能失去的客戶</translation>
    </message>
    <message>
        <source>bought much, but not for long</source>
        <translation>曾大量購買，但久未下單</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>有流失風險</translation>
    </message>
    <message>
        <source>spent much, long ago</source>
        <translation>曾花費很多，但已久遠</translation>
    </message>
    <message>
        <source>Need attention</source>
        <translation>需要關注</translation>
    </message>
    <message>
        <source>above the middle, but fading</source>
        <translation>高於中等，但正在減少</translation>
    </message>
    <message>
        <source>About to sleep</source>
        <translation>即將沉睡</translation>
    </message>
    <message>
        <source>little and a while ago</source>
        <translation>購買少，且已有一段時間</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>已流失</translation>
    </message>
    <message>
        <source>not seen for the longest time</source>
        <translation>最久未出現</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>in no other segment</source>
        <translation>不屬於其他分層</translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>Personal data</source>
        <translation>個人資料</translation>
    </message>
    <message>
        <source>Source rows</source>
        <translation>來源檔案列</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>設定</translation>
    </message>
</context>
<context>
    <name>Weekday</name>
    <message>
        <source>Mon</source>
        <translation>週一</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>週二</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>週三</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>週四</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>週五</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>週六</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>週日</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>all bytes are plain ASCII</source>
        <translation>所有位元組均為 ASCII</translation>
    </message>
    <message>
        <source>the file names its encoding (byte order mark)</source>
        <translation>檔案自帶編碼標記（BOM）</translation>
    </message>
    <message>
        <source>the profile names the encoding</source>
        <translation>匯入範本指定了編碼</translation>
    </message>
    <message>
        <source>nothing speaks for another encoding</source>
        <translation>沒有其他編碼的跡象</translation>
    </message>
    <message>
        <source>columns known to the profile: %1</source>
        <translation>範本可識別的欄位：%1</translation>
    </message>
    <message>
        <source>nearly all bytes are valid UTF-8</source>
        <translation>幾乎所有位元組都是有效的 UTF-8</translation>
    </message>
    <message>
        <source>the separator follows from the header</source>
        <translation>由標題列判斷分隔符號</translation>
    </message>
    <message>
        <source>every second byte is empty, as in UTF-16</source>
        <translation>每隔一個位元組為空，符合 UTF-16</translation>
    </message>
    <message>
        <source>all bytes are valid Shift-JIS</source>
        <translation>所有位元組都是有效的 Shift-JIS</translation>
    </message>
    <message>
        <source>all bytes are valid GB18030</source>
        <translation>所有位元組都是有效的 GB18030</translation>
    </message>
    <message>
        <source>all bytes are valid UTF-8</source>
        <translation>所有位元組都是有效的 UTF-8</translation>
    </message>
    <message>
        <source>the sheet that is read: %1</source>
        <translation>讀取的工作表：%1</translation>
    </message>
    <message>
        <source>you chose the encoding</source>
        <translation>編碼格式由您選定</translation>
    </message>
    <message>
        <source>you named the line of the header</source>
        <translation>表頭所在列由您指定</translation>
    </message>
    <message>
        <source>you chose the separator</source>
        <translation>分隔符號由您選定</translation>
    </message>
    <message>
        <source>you chose the sheet</source>
        <translation>工作表由您選定</translation>
    </message>
</context>
<context>
    <name>Worklist</name>
    <message>
        <source>Late to ship</source>
        <translation>逾期未出貨</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>異常</translation>
    </message>
    <message>
        <source>Tickets past their clock</source>
        <translation>逾時未回覆的工單</translation>
    </message>
    <message>
        <source>Stock under its line</source>
        <translation>庫存不足</translation>
    </message>
    <message>
        <source>Parcels without a scan</source>
        <translation>無掃描記錄的包裹</translation>
    </message>
    <message>
        <source>Codes without a SKU</source>
        <translation>未對應 SKU 的編碼</translation>
    </message>
    <message>
        <source>Files not imported lately</source>
        <translation>近期未匯入的檔案</translation>
    </message>
    <message>
        <source>Missing exchange rates</source>
        <translation>缺少的匯率</translation>
    </message>
    <message>
        <source>Documents running out</source>
        <translation>即將到期的文件</translation>
    </message>
    <message>
        <source>Certificates running out</source>
        <translation>即將到期的認證</translation>
    </message>
    <message>
        <source>Book not backed up</source>
        <translation>帳本未備份</translation>
    </message>
    <message>
        <source>Parcels past their promised day</source>
        <translation>超過承諾時效的包裹</translation>
    </message>
    <message>
        <source>Sent, but still in the stock</source>
        <translation>已出貨但未扣減庫存</translation>
    </message>
    <message>
        <source>Files that wait in the watched folder</source>
        <translation>監看資料夾中待處理的檔案</translation>
    </message>
</context>
<context>
    <name>kontor::models::AttachmentList</name>
    <message>
        <source>%1 cannot be read</source>
        <translation>無法讀取 %1</translation>
    </message>
</context>
<context>
    <name>kontor::models::CohortModel</name>
    <message numerus="yes">
        <source>%1 of %2 customers ordered again %n month(s) later</source>
        <translation>
            <numerusform>%2 位客戶中有 %1 位在 %n 個月後再次下單</numerusform>
        </translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>share</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>First order</source>
        <translation>首單月份</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客戶</translation>
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
        <translation>按欄名</translation>
    </message>
    <message>
        <source>by a part of its name</source>
        <translation>按欄名的一部分</translation>
    </message>
    <message>
        <source>by its values</source>
        <translation>按內容</translation>
    </message>
    <message>
        <source>Line: %1</source>
        <translation>明細：%1</translation>
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
        <translation>無法寫入檔案：%1</translation>
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
        <translation>已變更</translation>
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
        <translation>有誤</translation>
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
        <translation>狀態</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記錄</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>欄</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>內容</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>已略過</translation>
    </message>
</context>
<context>
    <name>kontor::models::ImportSession</name>
    <message>
        <source>The file is not the same any more. Please look at what it says now.</source>
        <translation>檔案已有變更。請檢視現在的內容。</translation>
    </message>
    <message>
        <source>No profile fits the columns of this file.</source>
        <translation>沒有匯入範本符合此檔案的欄位。</translation>
    </message>
</context>
<context>
    <name>kontor::models::ImportText</name>
    <message>
        <source>separated by commas</source>
        <translation>以逗號分隔</translation>
    </message>
    <message>
        <source>separated by semicolons</source>
        <translation>以分號分隔</translation>
    </message>
    <message>
        <source>separated by tabs</source>
        <translation>以定位字元分隔</translation>
    </message>
    <message>
        <source>separated by bars</source>
        <translation>以直線分隔</translation>
    </message>
    <message>
        <source>separated by &quot;%1&quot;</source>
        <translation>以「%1」分隔</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>新增 %1</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>變更 %1</translation>
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
        <translation>有誤 %1</translation>
    </message>
    <message>
        <source>no rows</source>
        <translation>沒有資料列</translation>
    </message>
    <message>
        <source>Being looked at …</source>
        <translation>正在檢視…</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>無法讀取</translation>
    </message>
    <message>
        <source>Being read …</source>
        <translation>正在讀取…</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待回覆</translation>
    </message>
    <message>
        <source>Being imported …</source>
        <translation>正在匯入…</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>沒有新內容</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>已匯入</translation>
    </message>
    <message>
        <source>Stopped, not imported</source>
        <translation>已停止，未匯入</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>未匯入</translation>
    </message>
    <message>
        <source>%1 of %2 read</source>
        <translation>已讀取 %1，共 %2</translation>
    </message>
    <message>
        <source>%1 of %2 rows · %3 rows a second</source>
        <translation>%1 / %2 列 · 每秒 %3 列</translation>
    </message>
    <message>
        <source>Everything in this file was in the book already. Nothing was changed.</source>
        <translation>此檔案的內容帳本中都已有。沒有做任何變更。</translation>
    </message>
    <message>
        <source>%1. %2 rows in %3 s, %4 rows a second.</source>
        <translation>%1。%2 列用時 %3 秒，每秒 %4 列。</translation>
    </message>
    <message>
        <source>%1, sheet &quot;%2&quot;</source>
        <translation>%1，工作表「%2」</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can be read in two ways: say it once, the channel remembers it</source>
        <translation>「%1」有兩種讀法：請選定一次，商店會記住</translation>
    </message>
    <message>
        <source>you said so; the channel remembers it</source>
        <translation>由您選定，商店會記住</translation>
    </message>
    <message>
        <source>the profile says so</source>
        <translation>由匯入範本規定</translation>
    </message>
    <message>
        <source>said before for this channel</source>
        <translation>以前已為此商店選定</translation>
    </message>
    <message>
        <source>the file&apos;s own values tell</source>
        <translation>由檔案中的數值判斷</translation>
    </message>
    <message>
        <source>Western European (Windows-1252)</source>
        <translation>西歐 (Windows-1252)</translation>
    </message>
    <message>
        <source>Western European (ISO-8859-1)</source>
        <translation>西歐 (ISO-8859-1)</translation>
    </message>
    <message>
        <source>Simplified Chinese (GB18030)</source>
        <translation>簡體中文 (GB18030)</translation>
    </message>
    <message>
        <source>Traditional Chinese (Big5)</source>
        <translation>繁體中文 (Big5)</translation>
    </message>
    <message>
        <source>Japanese (Shift-JIS)</source>
        <translation>日文 (Shift-JIS)</translation>
    </message>
    <message>
        <source>&quot;%1&quot;</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>rows of the same kind stand in %1 too</source>
        <translation>%1 中也有同類的列</translation>
    </message>
    <message>
        <source>the file does not say it: say it once, the channel remembers it</source>
        <translation>檔案沒有說明：請選定一次，商店會記住</translation>
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
        <translation>已新增</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已修改</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>已刪除</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>record and what happened to it</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>欄位</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>修改前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>修改後</translation>
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
        <translation>第 %1 筆</translation>
    </message>
</context>
<context>
    <name>kontor::models::JournalModel</name>
    <message>
        <source>Undone by %1</source>
        <translation>已由第 %1 筆復原</translation>
    </message>
    <message>
        <source>Undoes %1</source>
        <translation>復原第 %1 筆</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>新增 %1</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>變更 %1</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>刪除 %1</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序號</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>User</source>
        <translation>使用者</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>列數</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
</context>
<context>
    <name>kontor::models::KpiGroupModel</name>
    <message>
        <source>Country not stated</source>
        <translation>未註明國家</translation>
    </message>
    <message>
        <source>SKU not stated</source>
        <translation>未註明 SKU</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>未註明</translation>
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
        <translation>%1：正在計算</translation>
    </message>
    <message>
        <source>%1: no source yet</source>
        <translation>%1：尚無資料來源</translation>
    </message>
    <message>
        <source>%1: exchange rates are missing</source>
        <translation>%1：缺少匯率</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>KPI and value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>, %1 against the period before</source>
        <translation>，較前期 %1</translation>
    </message>
    <message>
        <source>, incomplete: exchange rates are missing</source>
        <translation>，不完整：缺少匯率</translation>
    </message>
    <message>
        <source>, target of %1 reached</source>
        <translation>，已達到目標 %1</translation>
    </message>
    <message>
        <source>, near the target of %1</source>
        <translation>，接近目標 %1</translation>
    </message>
    <message>
        <source>, target of %1 missed</source>
        <translation>，未達到目標 %1</translation>
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
        <translation>上個月</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>本季</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>今年</translation>
    </message>
    <message>
        <source>12 months</source>
        <translation>12 個月</translation>
    </message>
    <message>
        <source>24 months</source>
        <translation>24 個月</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>From – to …</source>
        <translation>自訂…</translation>
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
        <translation>商店</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>國家/地區</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>幣別</translation>
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
        <translation>%1：%2 沒有匯率（未計入 %3）</translation>
    </message>
    <message>
        <source>%1 points</source>
        <comment>percentage points</comment>
        <translation>%1 個百分點</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>a change</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>無變化</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>銷售</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Orders and shipping</source>
        <translation>訂單與出貨</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>庫存</translation>
    </message>
    <message>
        <source>Listings</source>
        <translation>商品刊登</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>客戶服務</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <comment>days and hours</comment>
        <translation>%1 天 %2 小時</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours and minutes</comment>
        <translation>%1 小時 %2 分</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 分鐘</translation>
    </message>
    <message>
        <source>%1 ×</source>
        <comment>how many times</comment>
        <translation>%1 次</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 小時</translation>
    </message>
</context>
<context>
    <name>kontor::models::ListExport</name>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>無法寫入檔案：%1</translation>
    </message>
</context>
<context>
    <name>kontor::models::NumberText</name>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n 位元組</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::models::PasteColumns</name>
    <message>
        <source>Column %1</source>
        <translation>第 %1 欄</translation>
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
        <translation>有變更</translation>
    </message>
    <message>
        <source>As before</source>
        <translation>無變化</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>有錯誤</translation>
    </message>
    <message>
        <source>At most %1 rows are pasted at once: import a file instead.</source>
        <translation>一次最多貼上 %1 列：請改為匯入檔案。</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 as before, %4 wrong</source>
        <translation>新增 %1 列，變更 %2 列，無變化 %3 列，有錯誤 %4 列</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>第 %1 列：%2</translation>
    </message>
    <message>
        <source>Row %1, %2: %3</source>
        <translation>第 %1 列，%2：%3</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>列</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field and what is wrong</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>No column tells which record a row is: all of them become new ones.</source>
        <translation>沒有任何一欄能說明各列對應哪筆記錄：所有列都將作為新記錄新增。</translation>
    </message>
    <message>
        <source>Left out, as it is not set by pasting: %1</source>
        <translation>未採用，因為無法透過貼上設定：%1</translation>
    </message>
    <message>
        <source>Left out, as no field takes it: %1</source>
        <translation>未採用，因為沒有對應的欄位：%1</translation>
    </message>
    <message>
        <source>Left out, as it is masked: %1</source>
        <translation>未採用，因為內容已遮蔽：%1</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n row(s))</source>
        <comment>a column</comment>
        <translation>
            <numerusform>%1（%n 列）</numerusform>
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
        <translation>分層</translation>
    </message>
    <message>
        <source>Who they are</source>
        <translation>特徵</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>訂單數</translation>
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
        <translation>檢視以明文儲存在帳本中，而自由文字可能是人名。請只儲存由條件組成的篩選，例如 status:paid。</translation>
    </message>
</context>
<context>
    <name>kontor::models::Session</name>
    <message>
        <source>The program has made a mistake: %1</source>
        <translation>程式出錯：%1</translation>
    </message>
</context>
<context>
    <name>kontor::models::TableText</name>
    <message>
        <source>Record number</source>
        <translation>記錄編號</translation>
    </message>
</context>
<context>
    <name>kontor::models::VerifyRun</name>
    <message numerus="yes">
        <source>Replaying the journal and comparing every row … %n s</source>
        <translation>
            <numerusform>正在重播操作日誌並比對每一列…%n 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checking the file, the links between rows and the chain … %n s</source>
        <translation>
            <numerusform>正在檢查檔案、記錄之間的關聯和日誌鏈…%n 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped before the end. Nothing was changed.</source>
        <translation>已中途停止。沒有做任何變更。</translation>
    </message>
    <message>
        <source>Not as it should be: %1. Entries checked: %2.</source>
        <translation>發現問題：%1 項。已檢查日誌：%2 筆。</translation>
    </message>
    <message>
        <source>All is well: %1 entries replayed, every row is as the journal says.</source>
        <translation>一切正常：已重播 %1 筆日誌，每一列都與日誌一致。</translation>
    </message>
    <message>
        <source>All is well: %1 entries, the chain is whole.</source>
        <translation>一切正常：共 %1 筆日誌，日誌鏈完整。</translation>
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
        <translation>須在此時限內出貨的訂單</translation>
    </message>
    <message>
        <source>Customers who wait longer than</source>
        <translation>等待超過此時長的客戶</translation>
    </message>
    <message>
        <source>Stock that lasts less than (where its SKU says nothing else)</source>
        <translation>可售不足此天數的庫存（SKU 未另行設定時）</translation>
    </message>
    <message>
        <source>… measured by the sales of the last</source>
        <translation>… 依最近這段時間的銷量計算</translation>
    </message>
    <message>
        <source>Parcels without a scan for more than</source>
        <translation>超過此時長無掃描記錄的包裹</translation>
    </message>
    <message>
        <source>Codes without a SKU in the newest orders of</source>
        <translation>最近這段時間訂單中未對應 SKU 的編碼</translation>
    </message>
    <message>
        <source>Shops without a file for more than</source>
        <translation>超過此時長未匯入檔案的商店</translation>
    </message>
    <message>
        <source>Missing rates of the last</source>
        <translation>最近這段時間缺少的匯率</translation>
    </message>
    <message>
        <source>Documents that run out within</source>
        <translation>在此期限內到期的文件</translation>
    </message>
    <message>
        <source>Certificates that run out within</source>
        <translation>在此期限內到期的認證</translation>
    </message>
    <message>
        <source>A backup that is older than</source>
        <translation>早於此時間的備份</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>第 %1 筆</translation>
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
        <translation>%1後</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分鐘</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n 小時</numerusform>
        </translation>
    </message>
    <message>
        <source>Was to be shipped by %1</source>
        <translation>應在 %1 前出貨</translation>
    </message>
    <message>
        <source>To be shipped by %1</source>
        <translation>須在 %1 前出貨</translation>
    </message>
    <message>
        <source>Parcel in trouble</source>
        <translation>包裹異常</translation>
    </message>
    <message>
        <source>Parcel in trouble: %1</source>
        <translation>包裹異常：%1</translation>
    </message>
    <message>
        <source>Held, nobody said why</source>
        <translation>已暫緩，未註明原因</translation>
    </message>
    <message>
        <source>Held: %1</source>
        <translation>已暫緩：%1</translation>
    </message>
    <message>
        <source>The first answer was due on %1</source>
        <translation>首次回覆期限為 %1</translation>
    </message>
    <message>
        <source>The customer is waiting for an answer</source>
        <translation>客戶正在等待回覆</translation>
    </message>
    <message>
        <source>%1 sold in %2</source>
        <translation>%2內售出 %1</translation>
    </message>
    <message numerus="yes">
        <source>Sold out: open orders need %n piece(s) more</source>
        <translation>
            <numerusform>已售完：未完成訂單還缺 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>已售完</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) left</source>
        <translation>
            <numerusform>剩餘 %n 件</numerusform>
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
        <translation>最近掃描：%1</translation>
    </message>
    <message>
        <source>Shipped on %1 and never scanned</source>
        <translation>%1 出貨，從未有掃描記錄</translation>
    </message>
    <message numerus="yes">
        <source>%n order line(s)</source>
        <translation>
            <numerusform>%n 筆訂單明細</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n listing(s)</source>
        <translation>
            <numerusform>%n 筆商品刊登</numerusform>
        </translation>
    </message>
    <message>
        <source>Last file on %1; usually there is one every %2</source>
        <translation>最近一次匯入：%1；通常每 %2一次</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>first and last day</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) cannot be converted</source>
        <translation>
            <numerusform>%n 筆訂單無法換算</numerusform>
        </translation>
    </message>
    <message>
        <source>expired on %1</source>
        <translation>已於 %1 到期</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation>有效期至 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) are in no backup</source>
        <translation>
            <numerusform>%n 項變更尚未備份</numerusform>
        </translation>
    </message>
    <message>
        <source>The newest backup goes up to %1</source>
        <translation>最新備份截至 %1</translation>
    </message>
    <message>
        <source>There is no backup yet</source>
        <translation>還沒有備份</translation>
    </message>
    <message>
        <source>Parcels that are late by more than</source>
        <translation>超過承諾時效達此時長的包裹</translation>
    </message>
    <message>
        <source>Promised for %1</source>
        <translation>承諾 %1 送達</translation>
    </message>
    <message>
        <source>last scan on %1</source>
        <translation>最近掃描 %1</translation>
    </message>
    <message>
        <source>never scanned</source>
        <translation>從未有掃描紀錄</translation>
    </message>
    <message>
        <source>Parcels that were not taken out of the stock for more than</source>
        <translation>出貨後超過此時長未扣減庫存的包裹</translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s)</source>
        <translation>
            <numerusform>%n 個包裹</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) stay reserved: choose the parcels and take them out of the stock</source>
        <translation>
            <numerusform>%n 件仍被占用：請選取這些包裹並扣減庫存</numerusform>
        </translation>
    </message>
    <message>
        <source>Something about it is a question, or it has wrong rows · %1</source>
        <translation>有需要您確認的地方，或有錯誤的列 · %1</translation>
    </message>
</context>
<context>
    <name>kontor::ui::About</name>
    <message>
        <source>About Kontor</source>
        <translation>關於商棧</translation>
    </message>
    <message>
        <source>The workbench of a small cross-border seller. Version %1.

A kontor was the office that a merchant kept abroad: ledgers, letters, the stock next door.

Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>小型跨境賣家的工作台。版本 %1。

Kontor（商棧）是舊時商人設在海外的辦事處：帳冊、信函，隔壁就是貨棧。

本程式是自由軟體，依 GNU 通用公共授權條款第 3 版或更新版本發布，不提供任何擔保。</translation>
    </message>
</context>
<context>
    <name>kontor::ui::AttachmentViewer</name>
    <message>
        <source>Previous page</source>
        <translation>上一頁</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一頁</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Open with another program</source>
        <translation>以其他程式開啟</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存新檔…</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 頁，共 %2 頁</translation>
    </message>
    <message>
        <source>This file cannot be shown here: it is damaged or locked. Another program may open it.</source>
        <translation>無法在此顯示此檔案：檔案已損壞或被鎖定。可嘗試以其他程式開啟。</translation>
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
        <translation>新增檔案…</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>新增附件</translation>
    </message>
    <message>
        <source>No program here can show this file</source>
        <translation>本機沒有能開啟此檔案的程式</translation>
    </message>
    <message>
        <source>Attachments (%1)</source>
        <translation>附件（%1）</translation>
    </message>
    <message>
        <source>Save the attachment</source>
        <translation>儲存附件</translation>
    </message>
    <message>
        <source>%1 cannot be written</source>
        <translation>無法寫入 %1</translation>
    </message>
    <message>
        <source>Remove it from this record. Its content stays in the book, so that this can be undone.</source>
        <translation>從此記錄中移除。其內容仍保留在帳本中，以便復原。</translation>
    </message>
</context>
<context>
    <name>kontor::ui::BookChoice</name>
    <message>
        <source>Kontor books (*.kontor)</source>
        <translation>商棧帳本 (*.kontor)</translation>
    </message>
    <message>
        <source>Open a book</source>
        <translation>開啟帳本</translation>
    </message>
    <message>
        <source>New book</source>
        <translation>新增帳本</translation>
    </message>
</context>
<context>
    <name>kontor::ui::BulkDialog</name>
    <message>
        <source>Edit %1 records</source>
        <translation>批次編輯 %1 筆記錄</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>欄位</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>新值</translation>
    </message>
    <message>
        <source>All %1 records change in one step, and Ctrl+Z takes it back.</source>
        <translation>%1 筆記錄一次全部修改，可用 Ctrl+Z 復原。</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空白</translation>
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
        <translation>日曆</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
</context>
<context>
    <name>kontor::ui::CohortCard</name>
    <message>
        <source>Customers who come back</source>
        <translation>回頭客</translation>
    </message>
    <message>
        <source>Customers by the month of their first order</source>
        <translation>按首單月份劃分的客戶</translation>
    </message>
    <message>
        <source>No source yet: no order has a known customer.</source>
        <translation>尚無來源：沒有任何訂單有已知客戶。</translation>
    </message>
    <message>
        <source>Each row is the customers of one month of first orders, with the part of them that ordered again so many months later; all orders of the book count.</source>
        <translation>每列是某月首次下單的客戶，以及若干個月後再次下單者所占的比例；帳本中的全部訂單都計入。</translation>
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
        <translation>編輯</translation>
    </message>
    <message>
        <source>Nothing has been said yet. Write down what the customer asked, or what was answered.</source>
        <translation>還沒有訊息。請記下客戶的問題或您的回覆。</translation>
    </message>
    <message>
        <source>The texts may name people and are hidden. Show the conversation to read it.</source>
        <translation>內容可能含有個人資料，已隱藏。顯示對話後即可閱讀。</translation>
    </message>
    <message>
        <source>Hide conversation</source>
        <translation>隱藏對話</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隱藏</translation>
    </message>
    <message>
        <source>Show conversation</source>
        <translation>顯示對話</translation>
    </message>
</context>
<context>
    <name>kontor::ui::DateEdit</name>
    <message>
        <source>Calendar</source>
        <translation>日曆</translation>
    </message>
    <message>
        <source>Calendar (%1)</source>
        <translation>日曆（%1）</translation>
    </message>
</context>
<context>
    <name>kontor::ui::EntityPage</name>
    <message>
        <source>Import files…</source>
        <translation>匯入檔案…</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>新增…</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation>
            <numerusform>已複製 %n 列</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) taken out of the stock</source>
        <translation>
            <numerusform>已從庫存扣減 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to take out: the pieces are out already, or no warehouse is named</source>
        <translation>沒有可扣減的：已經扣減過，或未填寫倉庫</translation>
    </message>
</context>
<context>
    <name>kontor::ui::EntryPanel</name>
    <message>
        <source>Rows that this entry changed</source>
        <translation>此筆日誌修改的記錄</translation>
    </message>
    <message>
        <source>Reading the rows …</source>
        <translation>正在讀取…</translation>
    </message>
    <message>
        <source>Choose an entry to see what it changed.</source>
        <translation>選擇一筆日誌，檢視它變更了什麼。</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>第 %1 筆</translation>
    </message>
    <message>
        <source>seal %1…</source>
        <translation>封印 %1…</translation>
    </message>
    <message>
        <source>Undo again</source>
        <translation>再次復原</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>重新執行</translation>
    </message>
    <message>
        <source>Take the undo back</source>
        <translation>取消復原</translation>
    </message>
    <message>
        <source>Undo this entry</source>
        <translation>復原此筆</translation>
    </message>
    <message>
        <source>The first %1 of %2 rows:</source>
        <translation>前 %1 列，共 %2 列：</translation>
    </message>
    <message>
        <source>One row:</source>
        <translation>1 列：</translation>
    </message>
    <message>
        <source>%1 rows:</source>
        <translation>%1 列：</translation>
    </message>
</context>
<context>
    <name>kontor::ui::ExportDialog</name>
    <message>
        <source>Also what is as it was in the last export</source>
        <translation>也包括與上次匯出相同的內容</translation>
    </message>
    <message numerus="yes">
        <source>Only the %n selected record(s)</source>
        <translation>
            <numerusform>僅所選的 %n 筆記錄</numerusform>
        </translation>
    </message>
    <message>
        <source>This file holds names and addresses in full.</source>
        <translation>此檔案包含完整的姓名和地址。</translation>
    </message>
    <message>
        <source>Write file…</source>
        <translation>寫入檔案…</translation>
    </message>
    <message>
        <source>Export for a platform or carrier</source>
        <translation>匯出給平台或物流商</translation>
    </message>
    <message>
        <source>File</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>商店</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>未寫入</translation>
    </message>
    <message>
        <source>There is no file of this kind for the channels of this book.</source>
        <translation>沒有適用於此帳本各商店的此類檔案。</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>全部商店</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) to write</source>
        <translation>
            <numerusform>將寫入 %n 列</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as in the last export</source>
        <translation>
            <numerusform>%n 列與上次匯出相同</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n 處缺漏，未寫入</numerusform>
        </translation>
    </message>
    <message>
        <source>Files (*.%1)</source>
        <translation>檔案 (*.%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written to %1</source>
        <translation>
            <numerusform>已將 %n 列寫入 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has changed since the last export.</source>
        <translation>自上次匯出以來沒有變化。</translation>
    </message>
</context>
<context>
    <name>kontor::ui::FieldEditor</name>
    <message>
        <source>Open</source>
        <translation>開啟</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>開啟%1</translation>
    </message>
</context>
<context>
    <name>kontor::ui::FileDelegate</name>
    <message>
        <source>Taken back</source>
        <translation>已復原</translation>
    </message>
</context>
<context>
    <name>kontor::ui::FilterBar</name>
    <message>
        <source>Filter: any text, or terms such as status:paid total&gt;100 day:2024-03</source>
        <translation>篩選：任意文字，或條件，如 status:paid total&gt;100 day:2024-03</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>篩選</translation>
    </message>
</context>
<context>
    <name>kontor::ui::Finder</name>
    <message>
        <source>A number, a code, a name, or something to do</source>
        <translation>編號、編碼、名稱，或想做的操作</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>尋找一切</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>尋找結果</translation>
    </message>
    <message>
        <source>↑ ↓ choose     Enter go there     Esc close</source>
        <translation>↑ ↓ 選擇     Enter 前往     Esc 關閉</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>正在尋找…</translation>
    </message>
    <message>
        <source>Nothing here is called that.</source>
        <translation>沒有找到相符的內容。</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>頁面</translation>
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
        <translation>在檔案總管中顯示</translation>
    </message>
</context>
<context>
    <name>kontor::ui::ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>匯入</translation>
    </message>
    <message>
        <source>Drop files here</source>
        <translation>將檔案拖放到這裡</translation>
    </message>
    <message>
        <source>Choose files …</source>
        <translation>選擇檔案…</translation>
    </message>
    <message>
        <source>Files to import</source>
        <translation>要匯入的檔案</translation>
    </message>
    <message>
        <source>&amp;Add files …</source>
        <translation>新增檔案(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Leave this one out</source>
        <translation>不匯入此檔案(&amp;L)</translation>
    </message>
    <message>
        <source>Choose files to import</source>
        <translation>選擇要匯入的檔案</translation>
    </message>
    <message>
        <source>&amp;Import %1</source>
        <translation>匯入 %1(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>匯入(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>關閉(&amp;C)</translation>
    </message>
    <message>
        <source>%1-wrong rows.csv</source>
        <comment>name of a file</comment>
        <translation>%1-有誤的列.csv</translation>
    </message>
    <message>
        <source>Save the wrong rows</source>
        <translation>儲存有誤的列</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>%1 rows saved in %2</source>
        <translation>%1 列已儲存到 %2</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>未儲存：%1</translation>
    </message>
    <message>
        <source>Files of the platforms (*.csv *.tsv *.txt *.xlsx *.xlsm *.xls);;All files (*)</source>
        <translation>平台匯出檔案 (*.csv *.tsv *.txt *.xlsx *.xlsm *.xls);;所有檔案 (*)</translation>
    </message>
    <message>
        <source>Some profiles beside the book cannot be used</source>
        <translation>帳本旁的部分匯入範本無法使用</translation>
    </message>
    <message>
        <source>Orders, products, stock, settlements, payments and exchange rates, as the platforms give them: text or Excel. Nothing is written before you have seen what it would do.</source>
        <translation>各平台匯出的訂單、商品、庫存、結算、收付款與匯率檔案，文字檔或 Excel 皆可，無須修改。在您看過匯入效果之前，不會寫入任何內容。</translation>
    </message>
</context>
<context>
    <name>kontor::ui::ImportedFiles</name>
    <message>
        <source>Where is %1 now?</source>
        <translation>%1 現在在哪裡？</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有檔案 (*)</translation>
    </message>
    <message>
        <source>%1 is not the file that was imported</source>
        <translation>%1 不是當初匯入的檔案</translation>
    </message>
    <message>
        <source>No program here can show %1</source>
        <translation>本機沒有能開啟 %1 的程式</translation>
    </message>
    <message>
        <source>No row of %1 was left out</source>
        <translation>%1 的所有列都已寫入</translation>
    </message>
</context>
<context>
    <name>kontor::ui::ImportsWindow</name>
    <message>
        <source>Recent imports</source>
        <translation>最近的匯入</translation>
    </message>
    <message>
        <source>&amp;Watch a folder …</source>
        <translation>監看資料夾(&amp;W)…</translation>
    </message>
    <message>
        <source>Files that come into this folder are imported by themselves when nothing about them is a question</source>
        <translation>放進此資料夾的檔案，只要沒有疑問就會自動匯入</translation>
    </message>
    <message>
        <source>&amp;Stop watching</source>
        <translation>停止監看(&amp;S)</translation>
    </message>
    <message>
        <source>Choose the folder to watch</source>
        <translation>選擇要監看的資料夾</translation>
    </message>
    <message>
        <source>No folder is watched.</source>
        <translation>沒有監看資料夾。</translation>
    </message>
    <message>
        <source>Watched: %1</source>
        <translation>正在監看：%1</translation>
    </message>
</context>
<context>
    <name>kontor::ui::JournalPage</name>
    <message>
        <source>Nothing has been done yet</source>
        <translation>還沒有任何操作</translation>
    </message>
    <message>
        <source>Every change to the book becomes an entry here: it can be read, undone and checked, also months later.</source>
        <translation>對帳本的每次變更都會記錄在這裡：即使幾個月後也可以檢視、復原和核驗。</translation>
    </message>
    <message>
        <source>Import orders …</source>
        <translation>匯入訂單…</translation>
    </message>
    <message>
        <source>Undo this entry</source>
        <translation>復原此筆</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>操作日誌</translation>
    </message>
    <message>
        <source>The head of the chain seals the whole journal. Keep a copy elsewhere, and nobody can cut off or alter entries without it being seen.</source>
        <translation>鏈頭封存整個操作日誌。在別處保留一份，任何人刪減或竄改日誌都會被發現。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Copy the head of the chain</source>
        <translation>複製鏈頭</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>核驗(&amp;V)</translation>
    </message>
    <message>
        <source>Checks the file, the links between rows, the chain, and the sums</source>
        <translation>檢查檔案、記錄之間的關聯、日誌鏈和彙總</translation>
    </message>
    <message>
        <source>Verify &amp;deeply</source>
        <translation>深度核驗(&amp;D)</translation>
    </message>
    <message>
        <source>Also replays the whole journal and compares every row; takes longer</source>
        <translation>並重播整個操作日誌、比對每一列；用時較長</translation>
    </message>
    <message>
        <source>Journal entries, newest first</source>
        <translation>操作日誌，最新的在前</translation>
    </message>
    <message>
        <source>The head of the chain is on the clipboard.</source>
        <translation>鏈頭已複製到剪貼簿。</translation>
    </message>
    <message>
        <source>The journal is empty.</source>
        <translation>操作日誌為空。</translation>
    </message>
    <message>
        <source>Head of the chain: no. %1, %2…</source>
        <translation>鏈頭：第 %1 筆，%2…</translation>
    </message>
</context>
<context>
    <name>kontor::ui::KeyOverview</name>
    <message>
        <source>Keys</source>
        <translation>快速鍵</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>頁面</translation>
    </message>
    <message>
        <source>In lists and forms</source>
        <translation>清單與表單</translation>
    </message>
    <message>
        <source>To the next field</source>
        <translation>到下一個欄位</translation>
    </message>
    <message>
        <source>Choose the rows between</source>
        <translation>連續選取多列</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Add one row to the choice</source>
        <translation>加選一列</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空白鍵</translation>
    </message>
    <message>
        <source>Calendar of a date</source>
        <translation>開啟日期的日曆</translation>
    </message>
    <message>
        <source>Add a message</source>
        <translation>新增訊息</translation>
    </message>
</context>
<context>
    <name>kontor::ui::KpiCompareCard</name>
    <message>
        <source>Compare by</source>
        <translation>比較維度</translation>
    </message>
    <message>
        <source>Groups with their numbers</source>
        <translation>各組數值</translation>
    </message>
    <message>
        <source>%1 compared</source>
        <translation>%1比較</translation>
    </message>
    <message>
        <source>The first %1 of %2 as bars</source>
        <translation>長條圖顯示前 %1 組，共 %2 組</translation>
    </message>
    <message>
        <source>No rate yet: import the exchange rates of this period.</source>
        <translation>尚無匯率：請匯入此期間的匯率。</translation>
    </message>
    <message>
        <source>No source yet: there is no row to count from in this period.</source>
        <translation>尚無資料來源：此期間沒有可計算的記錄。</translation>
    </message>
    <message>
        <source>%1 compared, a chart</source>
        <translation>%1 比較圖表</translation>
    </message>
</context>
<context>
    <name>kontor::ui::KpiExplanation</name>
    <message>
        <source>How it is computed</source>
        <translation>計算方法</translation>
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
        <translation>數值</translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>前期</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>資料來源</translation>
    </message>
    <message>
        <source>Show the rows</source>
        <translation>顯示明細</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <comment>KPI and formula</comment>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>No rate yet: no amount could be converted</source>
        <translation>尚無匯率：沒有金額可以換算</translation>
    </message>
    <message>
        <source>No source yet: no row to count from</source>
        <translation>尚無資料來源：沒有可計算的記錄</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>以及另外 %1 項</translation>
    </message>
    <message>
        <source>Incomplete. Import the exchange rates of these days to fill it:</source>
        <translation>不完整。請匯入以下日期的匯率來補全：</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>Cost known of</source>
        <translation>成本已知</translation>
    </message>
    <message>
        <source>Set target …</source>
        <translation>設定目標…</translation>
    </message>
    <message>
        <source>%1 of the sales</source>
        <translation>銷售額的 %1</translation>
    </message>
</context>
<context>
    <name>kontor::ui::KpiPage</name>
    <message>
        <source>No numbers yet</source>
        <translation>還沒有指標</translation>
    </message>
    <message>
        <source>KPIs are counted from orders. Import the order report of a shop, and its sales, customers and cancellations stand here.</source>
        <translation>指標由訂單計算得出。匯入商店的訂單報表後，這裡會顯示銷售、客戶和取消情況。</translation>
    </message>
    <message>
        <source>Import orders …</source>
        <translation>匯入訂單…</translation>
    </message>
    <message>
        <source>KPIs</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>&amp;Currency</source>
        <translation>幣別(&amp;C)</translation>
    </message>
    <message>
        <source>Currency that amounts are shown in</source>
        <translation>金額顯示幣別</translation>
    </message>
    <message>
        <source>Amounts in other currencies are converted at the rate of each day</source>
        <translation>其他幣別的金額按每日匯率換算</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重試</translation>
    </message>
    <message>
        <source>compared with %1</source>
        <translation>與 %1 相比</translation>
    </message>
    <message>
        <source>nothing earlier to compare with</source>
        <translation>沒有更早的資料可比較</translation>
    </message>
    <message>
        <source>counted back from the newest order, %1</source>
        <translation>從最新訂單 %1 往前計算</translation>
    </message>
    <message>
        <source>Set target …</source>
        <translation>設定目標…</translation>
    </message>
    <message>
        <source>Export as PDF …</source>
        <translation>匯出為 PDF…</translation>
    </message>
    <message>
        <source>Export as picture …</source>
        <translation>匯出為圖片…</translation>
    </message>
    <message>
        <source>Show the rows</source>
        <translation>檢視明細</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>圖片 (*.png)</translation>
    </message>
    <message>
        <source>Export the KPIs</source>
        <translation>匯出指標</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>已寫入 %1</translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translation>無法寫入檔案。</translation>
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
        <translation>尚無匯率</translation>
    </message>
    <message>
        <source>No source yet</source>
        <translation>尚無資料來源</translation>
    </message>
    <message>
        <source>Show the rows behind this number (Enter)</source>
        <translation>顯示此數值背後的明細（Enter）</translation>
    </message>
    <message>
        <source>Rows behind %1</source>
        <translation>%1 的明細</translation>
    </message>
    <message>
        <source>Incomplete:</source>
        <translation>不完整：</translation>
    </message>
    <message>
        <source>Target: %1</source>
        <translation>目標：%1</translation>
    </message>
    <message>
        <source>Rates missing</source>
        <translation>缺少匯率</translation>
    </message>
    <message>
        <source>✗ missed</source>
        <comment>target</comment>
        <translation>✗ 未達標</translation>
    </message>
    <message>
        <source>✓ reached</source>
        <comment>target</comment>
        <translation>✓ 已達標</translation>
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
        <translation>尚無匯率：請匯入這些月份的匯率。</translation>
    </message>
    <message>
        <source>No source yet: there is no row to count from in these months.</source>
        <translation>尚無資料來源：這些月份沒有可計算的記錄。</translation>
    </message>
    <message>
        <source>%1 by month, a chart</source>
        <translation>%1（按月）圖表</translation>
    </message>
    <message>
        <source>%1: nothing to count</source>
        <translation>%1：沒有可計算的資料</translation>
    </message>
    <message>
        <source>%1: exchange rates missing</source>
        <translation>%1：缺少匯率</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>month and value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2, incomplete (rates missing)</source>
        <translation>%1：%2，不完整（缺少匯率）</translation>
    </message>
    <message>
        <source>Target %1</source>
        <translation>目標 %1</translation>
    </message>
    <message>
        <source>This number tells how things stand now; it has no months.</source>
        <translation>此指標反映目前的狀況，沒有月度資料。</translation>
    </message>
</context>
<context>
    <name>kontor::ui::Leaving</name>
    <message>
        <source>It would be lost now.</source>
        <translation>現在離開，這些內容就會遺失。</translation>
    </message>
    <message>
        <source>&amp;Discard it</source>
        <translation>捨棄(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Keep editing</source>
        <translation>繼續編輯(&amp;K)</translation>
    </message>
</context>
<context>
    <name>kontor::ui::LimitsDialog</name>
    <message>
        <source>Limits of Today</source>
        <translation>「今日」的門檻</translation>
    </message>
    <message>
        <source>From here on something stands on the page Today. The limits belong to the book; Ctrl+Z takes a change back.</source>
        <translation>達到這些門檻的事項會出現在「今日」頁。門檻儲存在帳本中，可用 Ctrl+Z 復原變更。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source> hours</source>
        <translation> 小時</translation>
    </message>
    <message>
        <source> days</source>
        <translation> 天</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation>還原預設值</translation>
    </message>
    <message>
        <source> hour</source>
        <comment>after 1</comment>
        <translation> 小時</translation>
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
            <numerusform>已貼上 %n 列</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) changed</source>
        <translation>
            <numerusform>已修改 %n 筆記錄</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) archived</source>
        <translation>
            <numerusform>已封存 %n 筆記錄</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) brought back</source>
        <translation>
            <numerusform>已取消封存 %n 筆記錄</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) exported to %1</source>
        <translation>
            <numerusform>已將 %n 筆記錄匯出到 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>匯出清單</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx);;CSV files for Excel (*.csv)</source>
        <translation>Excel 活頁簿 (*.xlsx);;適用於 Excel 的 CSV 檔案 (*.csv)</translation>
    </message>
</context>
<context>
    <name>kontor::ui::ListFooter</name>
    <message>
        <source>Sums of the selection</source>
        <translation>所選合計</translation>
    </message>
    <message>
        <source>Number of records</source>
        <translation>記錄數</translation>
    </message>
    <message>
        <source>%1: %2 found</source>
        <translation>%1：找到 %2 筆</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在載入…</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>已選 %1 筆</translation>
    </message>
</context>
<context>
    <name>kontor::ui::ListHeader</name>
    <message>
        <source>Usual columns</source>
        <translation>預設欄位</translation>
    </message>
</context>
<context>
    <name>kontor::ui::ListView</name>
    <message>
        <source>Columns</source>
        <translation>欄位</translation>
    </message>
    <message>
        <source>Nothing fits this filter</source>
        <translation>沒有符合篩選條件的記錄</translation>
    </message>
    <message>
        <source>Try fewer words, or clear the filter to see everything again.</source>
        <translation>減少條件，或清除篩選以檢視全部。</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>清除篩選</translation>
    </message>
</context>
<context>
    <name>kontor::ui::MainMenu</name>
    <message>
        <source>&amp;Book</source>
        <translation>帳本(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編輯(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>檢視(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>說明(&amp;H)</translation>
    </message>
</context>
<context>
    <name>kontor::ui::MainWindow</name>
    <message>
        <source>Import</source>
        <translation>匯入</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>已復原：%1</translation>
    </message>
    <message>
        <source>Done again</source>
        <translation>已重做</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>正在開啟 %1…</translation>
    </message>
    <message>
        <source>Cannot undo &quot;%1&quot;</source>
        <translation>無法復原「%1」</translation>
    </message>
    <message numerus="yes">
        <source>, and %n more</source>
        <translation>
            <numerusform>，另有 %n 項</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in the journal</source>
        <translation>在操作日誌中檢視</translation>
    </message>
    <message>
        <source>The program ended suddenly last time. The book was checked and is sound.</source>
        <translation>上次程式意外結束。帳本已檢查，完好無損。</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>復原(&amp;U)：%1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>重做(&amp;R)：%1</translation>
    </message>
    <message>
        <source>Making the demo book …</source>
        <translation>正在產生示範帳本…</translation>
    </message>
    <message>
        <source>%1 was imported: %2 rows</source>
        <translation>已匯入 %1：%2 列</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>檢視</translation>
    </message>
    <message>
        <source>%1 waits to be looked at</source>
        <translation>%1 等待您檢視</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>檢視</translation>
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
        <translation>用此編碼新增 SKU</translation>
    </message>
    <message>
        <source>Codes without a SKU</source>
        <translation>未對應 SKU 的編碼</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>對應</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>編碼</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>標題</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>明細</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>件數</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>編碼</translation>
    </message>
    <message>
        <source>Choose a code first.</source>
        <translation>請先選擇一個編碼。</translation>
    </message>
    <message>
        <source>Every code is mapped.</source>
        <translation>所有編碼都已對應。</translation>
    </message>
</context>
<context>
    <name>kontor::ui::MappingDialog</name>
    <message>
        <source>Match the columns of %1</source>
        <translation>對應 %1 的欄</translation>
    </message>
    <message>
        <source>Take a profile &amp;file …</source>
        <translation>使用範本檔案(&amp;F)…</translation>
    </message>
    <message>
        <source>Uses a profile that somebody else has made</source>
        <translation>使用別人做好的匯入範本</translation>
    </message>
    <message>
        <source>&amp;Save as a file …</source>
        <translation>另存為檔案(&amp;S)…</translation>
    </message>
    <message>
        <source>Writes the profile into a file for somebody else</source>
        <translation>把匯入範本寫成檔案，供他人使用</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Keep and use</source>
        <translation>儲存並使用(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Name of this kind of file</source>
        <translation>這類檔案的名稱(&amp;N)</translation>
    </message>
    <message>
        <source>It &amp;holds</source>
        <translation>內容是(&amp;H)</translation>
    </message>
    <message>
        <source>It comes &amp;from</source>
        <translation>來自(&amp;F)</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>檔案的欄</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>內容</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>對應</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>依據</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>檔案的欄</translation>
    </message>
    <message>
        <source>The file says</source>
        <translation>檔案中寫的是</translation>
    </message>
    <message>
        <source>It means</source>
        <translation>意思是</translation>
    </message>
    <message>
        <source>What the states mean</source>
        <translation>各狀態的含義</translation>
    </message>
    <message>
        <source>What the import will do, row by row</source>
        <translation>逐列顯示匯入的結果</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>不匯入</translation>
    </message>
    <message>
        <source>What &quot;%1&quot; is</source>
        <translation>「%1」對應什麼</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>What &quot;%1&quot; means</source>
        <translation>「%1」的含義</translation>
    </message>
    <message>
        <source>%1 rows: %2 new, %3 wrong</source>
        <translation>%1 列：新增 %2，有誤 %3</translation>
    </message>
    <message>
        <source>Say which column is: %1</source>
        <translation>請指定哪一欄是：%1</translation>
    </message>
    <message>
        <source>Not kept: %1</source>
        <translation>未儲存：%1</translation>
    </message>
    <message>
        <source>Save the profile</source>
        <translation>儲存匯入範本</translation>
    </message>
    <message>
        <source>Profiles (*.json)</source>
        <translation>匯入範本 (*.json)</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>未儲存：%1</translation>
    </message>
    <message>
        <source>Take a profile</source>
        <translation>使用匯入範本</translation>
    </message>
    <message>
        <source>This is no profile that can be used: %1</source>
        <translation>這不是可用的匯入範本：%1</translation>
    </message>
</context>
<context>
    <name>kontor::ui::MessageBubble</name>
    <message>
        <source>No text</source>
        <translation>沒有內容</translation>
    </message>
</context>
<context>
    <name>kontor::ui::MessageComposer</name>
    <message>
        <source>Add</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>回覆</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>內部備註</translation>
    </message>
    <message>
        <source>From customer</source>
        <translation>客戶來信</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>新訊息</translation>
    </message>
    <message>
        <source>What the customer is answered</source>
        <translation>回覆客戶的內容</translation>
    </message>
    <message>
        <source>Kept in this book. Send it to the customer on the platform.</source>
        <translation>只記錄在本帳本中，請在平台上傳送給客戶。</translation>
    </message>
    <message>
        <source>For ourselves: no customer gets this</source>
        <translation>僅供內部：客戶看不到</translation>
    </message>
    <message>
        <source>A note is no answer: the clock of the ticket runs on.</source>
        <translation>備註不算回覆：工單繼續計時。</translation>
    </message>
    <message>
        <source>What the customer wrote</source>
        <translation>客戶寫的內容</translation>
    </message>
    <message>
        <source>Kept as received now.</source>
        <translation>以此刻收到記錄。</translation>
    </message>
</context>
<context>
    <name>kontor::ui::NoticeBar</name>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>關閉此提示</translation>
    </message>
</context>
<context>
    <name>kontor::ui::ObstaclePanel</name>
    <message>
        <source> – by entry %1: %2</source>
        <translation> – 由第 %1 筆：%2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Rows in the way</source>
        <translation>衝突的記錄</translation>
    </message>
    <message>
        <source>Show the later entry</source>
        <translation>顯示之後的日誌</translation>
    </message>
    <message>
        <source>Cannot be undone: %1</source>
        <translation>無法復原：%1</translation>
    </message>
    <message>
        <source>These rows have been changed since. Undo the later entries first, newest first; then this one can be undone. Nothing was changed now.</source>
        <translation>這些記錄之後又被修改過。請從最新的開始依序復原之後的操作，然後才能復原此筆。現在沒有做任何變更。</translation>
    </message>
    <message>
        <source>These rows are in the way. Nothing was changed.</source>
        <translation>這些記錄有衝突。沒有做任何變更。</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n rows)</source>
        <translation>
            <numerusform>%1（%n 列）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::ui::OrderDialog</name>
    <message>
        <source>Lines</source>
        <translation>明細</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>買家</translation>
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
        <translation>從此倉庫的庫存中扣減</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>編碼</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>標題</translation>
    </message>
    <message>
        <source>To send</source>
        <translation>待出貨</translation>
    </message>
    <message>
        <source>In this parcel</source>
        <translation>本包裹數量</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>內容</translation>
    </message>
</context>
<context>
    <name>kontor::ui::PasteDialog</name>
    <message>
        <source>Reading…</source>
        <translation>正在讀取…</translation>
    </message>
    <message>
        <source>Paste: %1</source>
        <translation>貼上：%1</translation>
    </message>
    <message>
        <source>Pasted rows</source>
        <translation>貼上的列</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>寫入</translation>
    </message>
    <message>
        <source>All rows are written in one step, and Ctrl+Z takes it back.</source>
        <translation>所有列一次寫入，Ctrl+Z 可復原。</translation>
    </message>
    <message>
        <source>There is no table on the clipboard.</source>
        <translation>剪貼簿上沒有表格。</translation>
    </message>
    <message>
        <source>Copy rows in a spreadsheet and paste them here. Their columns are those of this list, in its order, or as the first row names them.</source>
        <translation>請在試算表中複製若干列，再貼到這裡。各欄位按此清單的順序，或以首列的欄位名稱為準。</translation>
    </message>
</context>
<context>
    <name>kontor::ui::PeriodPicker</name>
    <message>
        <source>Period</source>
        <translation>期間</translation>
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
        <translation>儲存有誤的列…</translation>
    </message>
    <message>
        <source>Writes them with their faults into a file that can be mended and imported</source>
        <translation>將有誤的列連同原因寫入檔案，改正後可再匯入</translation>
    </message>
    <message>
        <source>What the import will do, row by row</source>
        <translation>逐列顯示匯入將產生的變更</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>欄位</translation>
    </message>
    <message>
        <source>In the book</source>
        <translation>帳本中</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>檔案中</translation>
    </message>
    <message>
        <source>What changes in the chosen row</source>
        <translation>所選列的變更</translation>
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
        <translation>把同樣的值填入此欄內容相同的每一列</translation>
    </message>
    <message>
        <source>Reads the file again as it is</source>
        <translation>按原樣重新讀取檔案</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) without a SKU …</source>
        <translation>
            <numerusform>%n 個編碼未對應 SKU…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n code(s) mapped …</source>
        <translation>
            <numerusform>%n 個編碼已對應 %1 個…</numerusform>
        </translation>
    </message>
    <message>
        <source>Take it in again</source>
        <translation>重新納入</translation>
    </message>
    <message>
        <source>Leave this row out</source>
        <translation>略過這一列</translation>
    </message>
    <message numerus="yes">
        <source>The same in %n alike row(s)</source>
        <translation>
            <numerusform>相同的 %n 列也照此修改</numerusform>
        </translation>
    </message>
    <message>
        <source>Forget what was put right (%1)</source>
        <translation>放棄所做的修正（%1）</translation>
    </message>
</context>
<context>
    <name>kontor::ui::ReadingForm</name>
    <message>
        <source>As the file or its profile tells</source>
        <translation>按檔案或匯入範本</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation>工作表(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>編碼格式(&amp;E)</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>欄(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Header in line</source>
        <translation>表頭在第幾列(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Numbers</source>
        <translation>數字(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Dates</source>
        <translation>日期(&amp;D)</translation>
    </message>
    <message>
        <source>Work it out again</source>
        <translation>重新判斷</translation>
    </message>
    <message>
        <source>C&amp;urrency</source>
        <translation>幣別(&amp;U)</translation>
    </message>
    <message>
        <source>Currency of the file</source>
        <translation>檔案的幣別</translation>
    </message>
</context>
<context>
    <name>kontor::ui::RecordDialog</name>
    <message>
        <source>New: %1</source>
        <translation>新增：%1</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 列：%2</translation>
    </message>
    <message>
        <source>This is not saved yet. Close once more to discard it.</source>
        <translation>尚未儲存。再次關閉即捨棄。</translation>
    </message>
</context>
<context>
    <name>kontor::ui::RecordForm</name>
    <message>
        <source>Amounts</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>收件</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隱藏</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>顯示</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>聯絡方式</translation>
    </message>
</context>
<context>
    <name>kontor::ui::RecordPanel</name>
    <message>
        <source>%1 has a value that cannot be saved. Mend it or discard the changes first.</source>
        <translation>%1 中有無法儲存的值。請先改正，或放棄變更。</translation>
    </message>
    <message>
        <source>History</source>
        <translation>歷史記錄</translation>
    </message>
    <message>
        <source>Source row</source>
        <translation>來源檔案列</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>未選擇</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>已封存</translation>
    </message>
    <message>
        <source>Something is not right yet</source>
        <translation>還有內容需要改正</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>尚未儲存</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>可售狀況</translation>
    </message>
    <message>
        <source>%1 has a value that cannot be saved.</source>
        <translation>%1 中有無法儲存的值。</translation>
    </message>
    <message>
        <source>A message is written but not added to its ticket yet.</source>
        <translation>有一則訊息已寫好，但尚未新增到工單。</translation>
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
        <translation>已復原</translation>
    </message>
    <message>
        <source>Line %1 of %2</source>
        <translation>%2 的第 %1 列</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>在庫數量</translation>
    </message>
    <message>
        <source>Reserved for open orders</source>
        <translation>未完成訂單占用</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>可售數量</translation>
    </message>
    <message>
        <source>Limited by the part</source>
        <translation>受限於組件</translation>
    </message>
    <message>
        <source>Average cost of a piece</source>
        <translation>單件平均成本</translation>
    </message>
    <message>
        <source>Value on hand</source>
        <translation>庫存價值</translation>
    </message>
    <message>
        <source>More is sold than is there: receive goods or cancel.</source>
        <translation>售出多於庫存：請補貨入庫或取消訂單。</translation>
    </message>
</context>
<context>
    <name>kontor::ui::ReferenceEdit</name>
    <message>
        <source>Type to search</source>
        <translation>輸入以搜尋</translation>
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
        <translation>編輯</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>新增</translation>
    </message>
</context>
<context>
    <name>kontor::ui::RestoreDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation>還原備份</translation>
    </message>
    <message>
        <source>The book goes back to the state of the backup. What it holds now is backed up first and kept beside it, so nothing is lost.</source>
        <translation>帳本將回到備份時的狀態。目前內容會先備份並保留在旁邊，不會遺失。</translation>
    </message>
    <message>
        <source>%1 — up to entry %2, %3</source>
        <translation>%1 — 截至第 %2 筆，%3</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>備份</translation>
    </message>
    <message>
        <source>Another &amp;file…</source>
        <translation>其他檔案(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>還原(&amp;R)</translation>
    </message>
    <message>
        <source>Kontor books (*.kontor)</source>
        <translation>商棧帳本 (*.kontor)</translation>
    </message>
</context>
<context>
    <name>kontor::ui::RfmCard</name>
    <message>
        <source>Customers by segment (RFM)</source>
        <translation>客戶分層（RFM）</translation>
    </message>
    <message>
        <source>Segments of customers</source>
        <translation>客戶分層</translation>
    </message>
    <message>
        <source>No source yet: no order of this period has a known customer.</source>
        <translation>尚無來源：此期間沒有任何訂單有已知客戶。</translation>
    </message>
    <message>
        <source>Each known customer gets 1 to 5 points for how recently, how often and for how much he bought in the period, by fifths of all customers; the points decide the segment.</source>
        <translation>每位已知客戶按期內購買的遠近、次數和金額各得 1 至 5 分（按全部客戶五等分），分數決定所屬分層。</translation>
    </message>
</context>
<context>
    <name>kontor::ui::RunPanel</name>
    <message>
        <source>Progress</source>
        <translation>進度</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>復原此次匯入</translation>
    </message>
    <message>
        <source>Show the orders</source>
        <translation>顯示訂單</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>重新讀取</translation>
    </message>
    <message>
        <source>Looking at the file …</source>
        <translation>正在檢視檔案…</translation>
    </message>
    <message>
        <source>Reading the file and comparing it with the book …</source>
        <translation>正在讀取檔案並與帳本比較…</translation>
    </message>
    <message>
        <source>Its turn comes after the files before it.</source>
        <translation>前面的檔案處理完後輪到它。</translation>
    </message>
    <message>
        <source>Importing. Until the end nothing of it is in the book.</source>
        <translation>正在匯入。完成之前帳本中不會有其任何內容。</translation>
    </message>
    <message>
        <source>Stopped. Nothing of this file is in the book.</source>
        <translation>已停止。帳本中沒有此檔案的任何內容。</translation>
    </message>
    <message>
        <source>This import has been taken back. The journal can do it again.</source>
        <translation>此次匯入已復原。可在操作日誌中重新執行。</translation>
    </message>
    <message>
        <source>Nothing of this file is in the book. %1</source>
        <translation>帳本中沒有此檔案的任何內容。%1</translation>
    </message>
    <message>
        <source>Match the columns …</source>
        <translation>對應各欄…</translation>
    </message>
</context>
<context>
    <name>kontor::ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外觀</translation>
    </message>
    <message>
        <source>As the computer has it</source>
        <translation>跟隨系統</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>淺色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>語言(&amp;L)</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>Numbers, money and dates are written as the language writes them.</source>
        <translation>數字、金額和日期依所選語言的習慣書寫。</translation>
    </message>
    <message>
        <source>This book</source>
        <translation>此帳本</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>幣別</translation>
    </message>
    <message>
        <source>Numbers over several shops, and the value of the stock, are shown in this currency. Each amount is converted at the rate of its own day. It was chosen when the book was made and stays, so that old numbers keep their meaning.</source>
        <translation>跨商店的指標和庫存價值以此本位幣顯示。每筆金額依當天的匯率換算。本位幣在建立帳本時選定，之後不變，這樣歷史資料才保持可比。</translation>
    </message>
    <message>
        <source>Files imported</source>
        <translation>已匯入檔案</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>備份</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>最新備份</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>資料夾</translation>
    </message>
    <message>
        <source>Folder of the backups</source>
        <translation>備份資料夾</translation>
    </message>
    <message>
        <source>A backup is made whenever a book with changes is closed, and checked before it counts. The last ten stay, and one a day, a week and a month. Copy the folder to another disk from time to time.</source>
        <translation>帳本有變更時，關閉即自動備份，並經過驗證。保留最近十份，以及每日、每週、每月各一份。請不時將此資料夾複製到另一顆磁碟。</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>立即備份(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>還原(&amp;R)…</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>資料夾</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>帳本</translation>
    </message>
    <message>
        <source>Folder of the book</source>
        <translation>帳本資料夾</translation>
    </message>
    <message>
        <source>Folder of the settings</source>
        <translation>設定資料夾</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>正在尋找…</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>尚無</translation>
    </message>
    <message>
        <source>%1, the first one on %2</source>
        <translation>%1 個，首次匯入於 %2</translation>
    </message>
    <message>
        <source>%1, up to entry %2 of the journal</source>
        <translation>%1，截至第 %2 筆操作日誌</translation>
    </message>
    <message>
        <source>Writing and checking the copy …</source>
        <translation>正在寫入並驗證備份…</translation>
    </message>
</context>
<context>
    <name>kontor::ui::StartPage</name>
    <message>
        <source>Go on with %1</source>
        <translation>繼續使用 %1</translation>
    </message>
    <message>
        <source>Everything you sell, buy, count, ship and answer, in one file of your own. It needs no network.</source>
        <translation>您銷售、採購、盤點、出貨、回覆的一切，都在您自己的一個檔案裡。無需連線。</translation>
    </message>
    <message>
        <source>Import my first file…</source>
        <translation>匯入我的第一個檔案…</translation>
    </message>
    <message>
        <source>Makes a new book and shows what a file would bring into it</source>
        <translation>新增帳本，並預覽檔案將匯入的內容</translation>
    </message>
    <message>
        <source>A small shop with invented orders, to try everything out</source>
        <translation>帶有虛構訂單的小店，可以隨意試用</translation>
    </message>
</context>
<context>
    <name>kontor::ui::StatusLine</name>
    <message>
        <source>·  Saving…</source>
        <translation>·  正在儲存…</translation>
    </message>
    <message>
        <source>No passphrase yet</source>
        <translation>尚未設定通關密語</translation>
    </message>
    <message>
        <source>Personal data in this book is sealed, but the keys lie in the same file: whoever has the file can read it. Keep the file and its backups where only you can reach them.</source>
        <translation>帳本中的個人資料已加密封存，但金鑰也在同一檔案中：取得檔案的人就能讀取。請將檔案及其備份放在只有您能存取的地方。</translation>
    </message>
    <message>
        <source>Backup of %1</source>
        <translation>備份：%1</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>尚無備份</translation>
    </message>
    <message>
        <source>The first one is made by itself when you close the book.</source>
        <translation>關閉帳本時會自動進行首次備份。</translation>
    </message>
</context>
<context>
    <name>kontor::ui::StockAtDialog</name>
    <message>
        <source>Stock at a past day</source>
        <translation>歷史庫存</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>At the end of</source>
        <translation>截至當日結束</translation>
    </message>
    <message>
        <source>%1 places, %2 pieces</source>
        <translation>%1 個儲位，%2 件</translation>
    </message>
</context>
<context>
    <name>kontor::ui::TabStrip</name>
    <message>
        <source>Pages</source>
        <translation>頁面</translation>
    </message>
</context>
<context>
    <name>kontor::ui::TargetEditor</name>
    <message>
        <source>Target: %1</source>
        <translation>目標：%1</translation>
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
        <translation>從此值起視為接近(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Near the target up to</source>
        <translation>到此值為止視為接近(&amp;N)</translation>
    </message>
    <message>
        <source>Usual in the trade: %1</source>
        <translation>業界慣例：%1</translation>
    </message>
    <message>
        <source>Remove target</source>
        <translation>移除目標</translation>
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
        <translation> 小時</translation>
    </message>
</context>
<context>
    <name>kontor::ui::TargetForm</name>
    <message>
        <source>Name of the new channel</source>
        <translation>新商店的名稱</translation>
    </message>
    <message>
        <source>Currency of the new channel</source>
        <translation>新商店的幣別</translation>
    </message>
    <message>
        <source>Time zone of the new channel</source>
        <translation>新商店的時區</translation>
    </message>
    <message>
        <source>&amp;File is</source>
        <translation>檔案類型(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Channel</source>
        <translation>商店(&amp;C)</translation>
    </message>
    <message>
        <source>Not recognised – choose what it is …</source>
        <translation>未能識別 – 請選擇檔案類型…</translation>
    </message>
    <message>
        <source>A new channel</source>
        <translation>新商店</translation>
    </message>
    <message>
        <source>Change …</source>
        <translation>變更…</translation>
    </message>
    <message>
        <source>Change how the file is read</source>
        <translation>變更檔案的讀法</translation>
    </message>
    <message>
        <source>Something else – match the columns …</source>
        <translation>都不是——對應各欄…</translation>
    </message>
</context>
<context>
    <name>kontor::ui::TodayCard</name>
    <message>
        <source>Import files…</source>
        <translation>匯入檔案…</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>立即備份</translation>
    </message>
    <message>
        <source>The first %1 of %2; the others follow when these are done.</source>
        <translation>顯示前 %1 項，共 %2 項；處理完後會顯示其餘項。</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>收合</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>再顯示 %n 項</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at them…</source>
        <translation>檢視…</translation>
    </message>
</context>
<context>
    <name>kontor::ui::TodayPage</name>
    <message>
        <source>Try again</source>
        <translation>重試</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>&amp;Limits…</source>
        <translation>門檻(&amp;L)…</translation>
    </message>
    <message>
        <source>From what on something stands here</source>
        <translation>事項達到什麼程度會顯示在這裡</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n 項待處理</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n urgent</source>
        <translation>
            <numerusform>%n 項緊急</numerusform>
        </translation>
    </message>
    <message>
        <source>Looked for and not found: %1.</source>
        <translation>已檢查、無異常：%1。</translation>
    </message>
    <message>
        <source>Nothing to look after yet</source>
        <translation>還沒有需要處理的事項</translation>
    </message>
    <message>
        <source>This page says every day what needs a hand: orders that are late, stock that runs low, customers who wait. It begins with the order file of a shop. Drop it onto this window, or choose it here.</source>
        <translation>此頁每天告訴您哪些事需要處理：逾期的訂單、將缺貨的庫存、等待回覆的客戶。先從商店的訂單檔案開始：將它拖放到視窗中，或在這裡選擇。</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>匯入檔案…</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>沒有待處理事項</translation>
    </message>
    <message>
        <source>All is in order. This page looks for: %1.</source>
        <translation>一切正常。此頁檢查：%1。</translation>
    </message>
    <message>
        <source>Backing up …</source>
        <translation>正在備份…</translation>
    </message>
    <message>
        <source>The book is backed up</source>
        <translation>帳本已備份</translation>
    </message>
    <message>
        <source>The backup was up to date</source>
        <translation>備份已是最新</translation>
    </message>
    <message>
        <source>Limits changed</source>
        <translation>門檻已變更</translation>
    </message>
</context>
<context>
    <name>kontor::ui::TransferDialog</name>
    <message>
        <source>Transfer stock</source>
        <translation>庫存調撥</translation>
    </message>
    <message>
        <source>To this place</source>
        <translation>調入位置</translation>
    </message>
</context>
<context>
    <name>kontor::ui::UnknownCodesDialog</name>
    <message>
        <source>it is its barcode</source>
        <translation>是它的條碼</translation>
    </message>
    <message>
        <source>the codes differ in marks only</source>
        <translation>編碼只差標點或大小寫</translation>
    </message>
    <message>
        <source>a similar name</source>
        <translation>名稱相近</translation>
    </message>
    <message>
        <source>&amp;Take it</source>
        <translation>採用(&amp;T)</translation>
    </message>
    <message>
        <source>Take what is certain, make SKUs of the &amp;rest</source>
        <translation>採用確定的，其餘新建 SKU(&amp;R)</translation>
    </message>
    <message>
        <source>Codes without a SKU</source>
        <translation>未對應 SKU 的編碼</translation>
    </message>
    <message>
        <source>&amp;Map to this SKU</source>
        <translation>對應到此 SKU(&amp;M)</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>編碼</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>標題</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>列數</translation>
    </message>
    <message>
        <source>Stands for</source>
        <translation>對應的 SKU</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>建議</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>編碼</translation>
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
        <translation>用此編碼新建 SKU</translation>
    </message>
    <message>
        <source>Stays unknown</source>
        <translation>保持未知</translation>
    </message>
    <message>
        <source>Every code has its SKU now.</source>
        <translation>每個編碼都已對應 SKU。</translation>
    </message>
    <message>
        <source>Choose a code first.</source>
        <translation>請先選擇一個編碼。</translation>
    </message>
</context>
<context>
    <name>kontor::ui::VerifyPanel</name>
    <message>
        <source>Copy the findings</source>
        <translation>複製檢查結果</translation>
    </message>
    <message>
        <source>The check is running</source>
        <translation>正在檢查</translation>
    </message>
    <message>
        <source>What the check found</source>
        <translation>檢查結果</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
</context>
<context>
    <name>kontor::ui::ViewsButton</name>
    <message>
        <source>Save this view…</source>
        <translation>儲存此檢視…</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>已儲存的檢視</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>檢視名稱</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重新命名</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>New name of %1</source>
        <translation>%1 的新名稱</translation>
    </message>
</context>
<context>
    <name>kontor::ui::WaitingDialog</name>
    <message>
        <source>Progress</source>
        <translation>進度</translation>
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
        <translation>進度</translation>
    </message>
</context>
</TS>
