// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/mapping/field_names.h"

#include "storage/fold.h"

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
    {"status", "paid",
     "paid|awaiting shipment|processing|unshipped|unfulfilled|new|已付款|待发货|未发货|待處理|待出貨"},
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
    if (known.field != field.id) continue;
    eachName(known.texts, [&](std::string_view name) {
      if (comparableName(name) == wanted) code = known.code;
    });
  }
  return code;
}

}  // namespace kontor::exchange
