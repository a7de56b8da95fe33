// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/mapping/field_names.h"

#include "storage/filter/fold.h"

#include <algorithm>

namespace kontor::exchange {
namespace {

struct FieldNames {
  std::string_view entity;  ///< empty: of every entity
  std::string_view field;
  std::string_view names;  ///< separated by `|`
};

constexpr FieldNames kFieldNames[] = {
    {"sales_order", "external_id",
     "order id|order no|order number|order|order name|订单号|订单编号|平台订单号|交易编号|訂單編號|訂單號"},
    {"sales_order", "placed",
     "order date|date|created at|created|purchase date|order time|ordered|sale "
     "date|下单时间|订单时间|创建时间|下单日期|订单日期|日期|下單時間|訂單日期"},
    {"sales_order", "status", "status|order status|state|订单状态|状态|訂單狀態|狀態"},
    {"sales_order", "currency", "currency|currency code|币种|货币|币别|幣別|貨幣"},
    {"sales_order", "shipping", "shipping|shipping price|shipping cost|postage|delivery fee|运费|邮费|運費"},
    {"sales_order", "tax", "tax|taxes|vat|tax amount|税|税费|税额|稅|稅額"},
    {"sales_order", "discount", "discount|discount amount|coupon|优惠|优惠金额|折扣|折扣金額"},
    {"sales_order", "total",
     "total|order total|grand total|amount paid|total price|总额|订单金额|订单总额|实付金额|合计|總額|訂單金額"},
    {"sales_order", "refunded", "refunded|refund|refunded amount|退款|退款金额|退款金額"},
    {"sales_order", "country", "country|ship country|country code|shipping country|国家|收件国家|国家地区|國家"},
    {"sales_order", "customer_id", "customer id|customer number|buyer id|客户编号|买家编号|客戶編號"},
    {"sales_order", "paid", "paid at|payment date|paid on|payment time|付款时间|支付时间|付款時間"},
    {"sales_order", "ship_by", "ship by|ship by date|latest ship date|最晚发货时间|发货截止时间|最晚出貨日"},
    {"sales_order", "shipped", "shipped at|ship date|shipped on|dispatch date|发货时间|发货日期|出貨時間"},
    {"sales_order", "cancelled", "cancelled at|canceled at|cancel time|取消时间|取消時間"},
    {"sales_order", "ship_service", "shipping method|ship service|delivery service|物流方式|运输方式|配送方式"},
    {"sales_order", "payment_method", "payment method|payment type|支付方式|付款方式"},
    {"sales_order", "tags", "tags|labels|标签|標籤"},
    {"sales_order", "recipient",
     "recipient|recipient name|ship name|ship to name|ship to|receiver|收件人|收货人|收件人姓名|收貨人"},
    {"sales_order", "company", "company|公司|公司名称"},
    {"sales_order", "street", "address|street|address 1|address line 1|ship address 1|地址|详细地址|收货地址|收件地址"},
    {"sales_order", "street2", "address 2|address line 2|street 2|地址2"},
    {"sales_order", "street3", "address 3|address line 3|street 3|地址3"},
    {"sales_order", "city", "city|town|ship city|城市"},
    {"sales_order", "region", "state province|province|region|ship state|county|省|州|省份|省州"},
    {"sales_order", "postal_code", "zip|postcode|postal code|zip code|post code|ship zip|邮编|邮政编码|郵遞區號"},
    {"sales_order", "buyer_name", "buyer|buyer name|customer|customer name|买家|买家姓名|客户|客户姓名|客戶姓名"},
    {"sales_order", "buyer_username", "buyer username|username|buyer user name|买家账号|用户名|旺旺"},
    {"sales_order", "email", "email|e mail|buyer email|mail|邮箱|电子邮箱|电子邮件|電子郵件"},
    {"sales_order", "phone", "phone|telephone|phone number|mobile|tel|电话|手机|手机号|联系电话|電話"},
    {"sales_order", "buyer_note", "buyer note|note|notes|message|buyer message|买家留言|备注|買家備註"},
    {"sales_order", "line.external_id", "line id|order line id|item id|order item id|子订单号|行号"},
    {"sales_order", "line.seller_sku",
     "sku|seller sku|item sku|product sku|product code|article|item number|item|商品编码|商家编码|货号|商品貨號"},
    {"sales_order", "line.title",
     "title|product|product name|item name|item title|description|商品名称|品名|产品名称|商品標題|商品名稱"},
    {"sales_order", "line.quantity", "quantity|qty|pieces|units|count|数量|件数|数目|數量"},
    {"sales_order", "line.unit_price", "unit price|price|item price|price each|单价|商品单价|價格|單價|价格"},
    {"sales_order", "line.amount", "amount|line total|item total|line amount|subtotal|金额|小计|商品金额|小計"},
    {"sales_order", "line.discount", "item discount|line discount|商品优惠"},
    {"sales_order", "line.tax", "item tax|line tax|商品税费"},
    {"sales_order", "line.cost", "cost|cost of goods|item cost|成本|商品成本"},
    {"sku", "code",
     "sku|code|product code|item code|article number|seller sku|item number|商品编码|货号|编码|产品编码|商品編碼"},
    {"sku", "name", "name|product name|title|english name|item name|description|英文名|英文名称|品名|名称"},
    {"sku", "name_zh", "chinese name|name zh|中文名|中文名称|商品名称|产品名称|中文品名|商品名稱"},
    {"sku", "category", "category|type|product type|类目|分类|类别|分類"},
    {"sku", "brand", "brand|品牌"},
    {"sku", "weight", "weight|weight g|gross weight|net weight|重量|毛重|净重|重量 g"},
    {"sku", "length", "length|长|长度|長"},
    {"sku", "width", "width|宽|宽度|寬"},
    {"sku", "height", "height|高|高度"},
    {"sku", "hs_code", "hs code|customs code|hs|海关编码|海關編碼"},
    {"sku", "origin", "origin|country of origin|made in|原产地|产地|原產地"},
    {"sku", "cost", "cost|purchase price|unit cost|buying price|采购价|进价|成本|成本价|採購價"},
    {"sku", "cost_currency", "cost currency|currency|币种|采购币种"},
    {"sku", "barcode", "barcode|ean|upc|gtin|条码|条形码|條碼"},
    {"listing", "external_id", "listing id|item id|product id|asin|id|商品id|链接id|产品id|商品編號"},
    {"listing", "seller_sku", "sku|seller sku|商品编码|货号|商家编码|商品貨號"},
    {"listing", "title", "title|name|product name|item name|标题|商品标题|商品名称|標題"},
    {"listing", "price", "price|selling price|售价|价格|單價|售價"},
    {"listing", "currency", "currency|币种|幣別"},
    {"listing", "quantity", "quantity|stock|qty|inventory|available|库存|数量|庫存"},
    {"listing", "state", "status|state|listing status|状态|商品状态|狀態"},
    {"listing", "category", "category|类目|分类|分類"},
    {"listing", "description", "description|描述|商品描述"},
    {"listing", "picture_url", "image|picture|image url|picture url|图片|主图|圖片"},
    {"stock_level", "sku", "sku|code|product code|item code|seller sku|item|商品编码|货号|商家编码|商品貨號"},
    {"stock_level", "warehouse", "warehouse|location|store|depot|仓库|仓库名称|所在仓库|倉庫"},
    {"stock_level", "bin", "bin|shelf|place|库位|货位|储位|儲位"},
    {"stock_level", "name", "name|product name|title|品名|商品名称|名称|商品名稱"},
    {"stock_level", "on_hand",
     "on hand|quantity|qty|stock|stock quantity|count|counted|库存|数量|现有库存|实盘数量|庫存|數量"},
    {"shipment", "order", "order id|order no|order number|order|订单号|订单编号|平台订单号|訂單編號|訂單號"},
    {"shipment", "tracking_number",
     "tracking number|tracking no|tracking|tracking code|waybill|物流单号|运单号|快递单号|跟踪号|追踪号|追蹤碼|運單號"},
    {"shipment", "carrier", "carrier|courier|shipping company|物流商|物流公司|快递公司|承运商|物流渠道|物流商"},
    {"shipment", "service", "service|shipping method|shipping service|物流方式|运输方式|運送方式"},
    {"shipment", "warehouse", "warehouse|location|仓库|发货仓库|倉庫"},
    {"shipment", "shipped", "shipped|ship date|shipped at|dispatch date|shipped on|发货时间|发货日期|出貨時間"},
    {"shipment", "delivered", "delivered|delivery date|delivered at|签收时间|妥投时间|簽收時間"},
    {"shipment", "weight", "weight|weight g|charged weight|重量|计费重|包裹重量"},
    {"shipment", "cost", "cost|shipping cost|freight|postage|运费|物流费用|运费成本|運費"},
    {"shipment", "cost_currency", "cost currency|currency|币种|幣別"},
    {"customer", "external_id", "customer id|customer number|客户编号|买家编号|客戶編號"},
    {"customer", "country", "country|country code|国家|國家"},
    {"customer", "recipient", "name|full name|customer name|customer|姓名|客户姓名|客戶姓名"},
    {"customer", "email", "email|e mail|mail|邮箱|电子邮箱|电子邮件|電子郵件"},
    {"customer", "phone", "phone|telephone|phone number|mobile|tel|电话|手机|手机号|電話"},
    {"customer", "company", "company|公司|公司名称"},
    {"customer", "street", "address|street|address 1|address line 1|地址|详细地址"},
    {"customer", "city", "city|town|城市"},
    {"customer", "postal_code", "zip|postcode|postal code|zip code|邮编|郵遞區號"},
    {"supplier_price", "supplier", "supplier|vendor|manufacturer|factory|供应商|供货商|厂家|供應商"},
    {"supplier_price", "sku", "sku|code|product code|item code|商品编码|货号|产品编码|产品sku|商品貨號"},
    {"supplier_price", "supplier_code", "supplier code|vendor code|supplier sku|供应商货号|厂家货号|供應商貨號"},
    {"supplier_price", "min_quantity", "moq|minimum quantity|minimum order|min qty|起订量|最小起订量|起訂量"},
    {"supplier_price", "price", "price|unit price|quote|purchase price|单价|报价|采购价|采购单价|進價|報價"},
    {"supplier_price", "currency", "currency|币种|幣別"},
    {"supplier_price", "lead_days", "lead time|lead days|lead time days|交期|交货天数|交期天"},
    {"supplier_price", "valid_until", "valid until|valid to|expires|有效期|有效期至"},
    {"settlement_line", "posted",
     "date|posted|booking date|transaction date|time|日期|时间|交易时间|入账时间|交易日期|時間"},
    {"settlement_line", "amount", "amount|net|net amount|金额|净额|收支金额|交易金额|金額|淨額"},
    {"settlement_line", "kind", "type|kind|transaction type|category|类型|交易类型|收支类型|费用类型|類型"},
    {"settlement_line", "currency", "currency|currency code|币种|货币|幣別"},
    {"settlement_line", "external_id", "transaction id|reference id|id|交易号|流水号|交易流水号|交易編號"},
    {"settlement_line", "order_number", "order id|order number|order|订单号|订单编号|訂單編號"},
    {"settlement_line", "seller_sku", "sku|seller sku|商品编码|货号"},
    {"settlement_line", "description", "description|details|memo|说明|摘要|描述|備註"},
    {"return_case", "external_id", "return id|rma|return number|case id|退货单号|售后单号|退貨編號"},
    {"return_case", "day", "return date|date|request date|退货日期|申请时间|退貨日期"},
    {"return_case", "quantity", "quantity|qty|return quantity|退货数量|数量|數量"},
    {"return_case", "order_number", "order id|order number|order|订单号|订单编号|訂單編號"},
    {"return_case", "seller_sku", "sku|seller sku|商品编码|货号"},
    {"return_case", "title", "title|product name|item name|商品名称|品名"},
    {"return_case", "reason", "reason|return reason|退货原因|退款原因|原因"},
    {"return_case", "amount", "refund|refund amount|refunded amount|退款金额|退款"},
    {"return_case", "currency", "currency|币种"},
    {"return_case", "state", "status|state|状态|售后状态|狀態"},
    {"fx_rate", "day", "date|day|日期"},
    {"fx_rate", "base", "base|from|base currency|基准货币|原币种"},
    {"fx_rate", "quote", "quote|to|currency|target currency|目标货币|币种"},
    {"fx_rate", "rate", "rate|exchange rate|汇率|匯率"},
    {"", "tags", "tags|标签"},
    {"", "note", "note|notes|remark|备注|備註"},
};

struct ChoiceTexts {
  std::string_view field;
  std::string_view code;
  std::string_view texts;
};

constexpr ChoiceTexts kChoiceTexts[] = {
    {"status", "pending", "pending|unpaid|open|awaiting payment|未付款|待付款|等待付款"},
    {"status", "paid", "paid|awaiting shipment|processing|unshipped|unfulfilled|new|已付款|待发货|未发货|待處理|待出貨"},
    {"status", "partly_shipped", "partially shipped|partly shipped|partial|部分发货|部分出貨"},
    {"status", "shipped", "shipped|fulfilled|dispatched|sent|in transit|已发货|已出貨|运输中"},
    {"status", "delivered", "delivered|completed|complete|received|done|已完成|已送达|交易成功|已签收|已完成訂單"},
    {"status", "cancelled", "cancelled|canceled|void|closed|已取消|交易关闭|已关闭"},
    {"status", "returned", "returned|refunded|已退款|已退货|退货"},
    {"status", "on_hold", "on hold|hold|suspended|暂停|挂起|问题件"},
    {"state", "draft", "draft|inactive draft|草稿"},
    {"state", "live", "live|active|published|on sale|online|在售|上架|已上架|销售中"},
    {"state", "paused", "paused|inactive|hidden|下架|已下架|暂停"},
    {"state", "ended", "ended|deleted|closed|archived|已删除|结束"},
    {"state", "requested", "requested|pending|open|待审核|申请中|待处理"},
    {"state", "approved", "approved|authorized|accepted|已同意|已批准"},
    {"state", "received", "received|returned|已收货|已退回"},
    {"state", "refunded", "refunded|已退款"},
    {"state", "refused", "refused|rejected|denied|declined|已拒绝"},
    {"state", "closed", "closed|completed|done|已关闭|已完成"},
    {"kind", "sale", "sale|sales|order|payment|charge|订单|销售|收款|销售收入|货款"},
    {"kind", "refund", "refund|refunds|退款"},
    {"kind", "fee", "fee|fees|commission|service fee|手续费|佣金|平台佣金|服务费"},
    {"kind", "tax", "tax|vat|税|税费|代扣税"},
    {"kind", "shipping", "shipping|postage|freight|运费|物流费"},
    {"kind", "promotion", "promotion|discount|coupon|优惠|促销"},
    {"kind", "advertising", "advertising|ads|ad|广告|广告费|推广费"},
    {"kind", "transfer", "transfer|payout|withdrawal|deposit|提现|转账|打款|提款"},
    {"kind", "conversion", "conversion|currency conversion|换汇|结汇|货币兑换"},
    {"kind", "adjustment", "adjustment|correction|调整|调账"},
    {"kind", "other", "other|其他|其它"},
};

template <class Each>
void eachName(std::string_view names, Each each) {
  while (!names.empty()) {
    const auto bar = names.find('|');
    each(names.substr(0, bar));
    names = bar == std::string_view::npos ? std::string_view() : names.substr(bar + 1);
  }
}

}  // namespace

std::string comparableName(std::string_view name) {
  std::string text;
  for (const char c : storage::fold(name)) {
    const auto byte = static_cast<unsigned char>(c);
    const bool letter = byte >= 0x80 || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    if (letter) {
      text.push_back(c);
    } else if (!text.empty() && text.back() != ' ') {
      text.push_back(' ');
    }
  }
  if (text.ends_with(' ')) text.pop_back();
  return text;
}

std::vector<std::string> namesOfField(domain::Entity entity, std::string_view field) {
  std::vector<std::string> names;
  const std::string_view kind = domain::info(entity).id;
  for (const FieldNames& known : kFieldNames) {
    if (known.field != field || (!known.entity.empty() && known.entity != kind)) continue;
    eachName(known.names, [&](std::string_view name) { names.push_back(comparableName(name)); });
  }
  names.push_back(comparableName(field.starts_with("line.") ? field.substr(5) : field));
  return names;
}

std::string_view meaningOfChoice(const domain::Field& field, std::string_view text) {
  const std::string wanted = comparableName(text);
  std::string_view code;
  for (const ChoiceTexts& known : kChoiceTexts) {
    if (known.field != field.id || !domain::isChoice(field, known.code)) continue;
    eachName(known.texts, [&](std::string_view name) {
      if (comparableName(name) == wanted) code = known.code;
    });
  }
  return code;
}

}  // namespace kontor::exchange
