// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/field_labels.h"

#include <algorithm>
#include <iterator>

namespace kontor::models {
namespace {

// Fields are looked up by "entity.field" first, then by the field's id alone.
constexpr NamedText kFieldLabels[] = {
    {"amount", QT_TRANSLATE_NOOP("Field", "Amount")},
    {"archived", QT_TRANSLATE_NOOP("Field", "Archived")},
    {"barcode", QT_TRANSLATE_NOOP("Field", "Barcode")},
    {"base", QT_TRANSLATE_NOOP("Field", "From currency")},
    {"bin", QT_TRANSLATE_NOOP("Field", "Bin")},
    {"brand", QT_TRANSLATE_NOOP("Field", "Brand")},
    {"buyer_name", QT_TRANSLATE_NOOP("Field", "Buyer")},
    {"buyer_note", QT_TRANSLATE_NOOP("Field", "Buyer's note")},
    {"buyer_username", QT_TRANSLATE_NOOP("Field", "Buyer's user name")},
    {"cancelled", QT_TRANSLATE_NOOP("Field", "Cancelled")},
    {"carrier", QT_TRANSLATE_NOOP("Field", "Carrier")},
    {"category", QT_TRANSLATE_NOOP("Field", "Category")},
    {"changed_count", QT_TRANSLATE_NOOP("Field", "Changed")},
    {"channel", QT_TRANSLATE_NOOP("Field", "Channel")},
    {"city", QT_TRANSLATE_NOOP("Field", "City")},
    {"closed", QT_TRANSLATE_NOOP("Field", "Closed")},
    {"code", QT_TRANSLATE_NOOP("Field", "Code")},
    {"company", QT_TRANSLATE_NOOP("Field", "Company")},
    {"cost", QT_TRANSLATE_NOOP("Field", "Cost")},
    {"cost_currency", QT_TRANSLATE_NOOP("Field", "Currency of cost")},
    {"country", QT_TRANSLATE_NOOP("Field", "Country")},
    {"counts_as", QT_TRANSLATE_NOOP("Field", "Counts as")},
    {"credit", QT_TRANSLATE_NOOP("Field", "Credits")},
    {"currency", QT_TRANSLATE_NOOP("Field", "Currency")},
    {"customer", QT_TRANSLATE_NOOP("Field", "Customer")},
    {"customer_id", QT_TRANSLATE_NOOP("Field", "Customer number")},
    {"day", QT_TRANSLATE_NOOP("Field", "Business day")},
    {"delivered", QT_TRANSLATE_NOOP("Field", "Delivered")},
    {"direction", QT_TRANSLATE_NOOP("Field", "Direction")},
    {"discount", QT_TRANSLATE_NOOP("Field", "Discount")},
    {"document", QT_TRANSLATE_NOOP("Field", "Document")},
    {"email", QT_TRANSLATE_NOOP("Field", "E-mail")},
    {"encoding", QT_TRANSLATE_NOOP("Field", "Encoding")},
    {"external_id", QT_TRANSLATE_NOOP("Field", "Number")},
    {"file_name", QT_TRANSLATE_NOOP("Field", "File")},
    {"first_order", QT_TRANSLATE_NOOP("Field", "First order")},
    {"fx_rate.day", QT_TRANSLATE_NOOP("Field", "Day")},
    {"gross", QT_TRANSLATE_NOOP("Field", "Goods")},
    {"height", QT_TRANSLATE_NOOP("Field", "Height")},
    {"hs_code", QT_TRANSLATE_NOOP("Field", "HS code")},
    {"import_run", QT_TRANSLATE_NOOP("Field", "Imported from")},
    {"instant", QT_TRANSLATE_NOOP("Field", "Time")},
    {"kind", QT_TRANSLATE_NOOP("Field", "Kind")},
    {"length", QT_TRANSLATE_NOOP("Field", "Length")},
    {"line_count", QT_TRANSLATE_NOOP("Field", "Lines")},
    {"marketplace", QT_TRANSLATE_NOOP("Field", "Marketplace")},
    {"name", QT_TRANSLATE_NOOP("Field", "Name")},
    {"name_zh", QT_TRANSLATE_NOOP("Field", "Chinese name")},
    {"new_count", QT_TRANSLATE_NOOP("Field", "New")},
    {"note", QT_TRANSLATE_NOOP("Field", "Note")},
    {"on_hand", QT_TRANSLATE_NOOP("Field", "On hand")},
    {"opened", QT_TRANSLATE_NOOP("Field", "Opened")},
    {"order", QT_TRANSLATE_NOOP("Field", "Order")},
    {"order_line", QT_TRANSLATE_NOOP("Field", "Order line")},
    {"origin", QT_TRANSLATE_NOOP("Field", "Country of origin")},
    {"paid", QT_TRANSLATE_NOOP("Field", "Paid")},
    {"payment_method", QT_TRANSLATE_NOOP("Field", "Payment method")},
    {"phase", QT_TRANSLATE_NOOP("Field", "Phase")},
    {"phone", QT_TRANSLATE_NOOP("Field", "Phone")},
    {"placed", QT_TRANSLATE_NOOP("Field", "Placed")},
    {"platform", QT_TRANSLATE_NOOP("Field", "Platform")},
    {"postal_code", QT_TRANSLATE_NOOP("Field", "Postal code")},
    {"price", QT_TRANSLATE_NOOP("Field", "Price")},
    {"profile", QT_TRANSLATE_NOOP("Field", "Profile")},
    {"quantity", QT_TRANSLATE_NOOP("Field", "Quantity")},
    {"quote", QT_TRANSLATE_NOOP("Field", "To currency")},
    {"rate", QT_TRANSLATE_NOOP("Field", "Rate")},
    {"reason", QT_TRANSLATE_NOOP("Field", "Reason")},
    {"recipient", QT_TRANSLATE_NOOP("Field", "Recipient")},
    {"refunded", QT_TRANSLATE_NOOP("Field", "Refunded")},
    {"region", QT_TRANSLATE_NOOP("Field", "State or province")},
    {"row_count", QT_TRANSLATE_NOOP("Field", "Rows")},
    {"sales_order.external_id", QT_TRANSLATE_NOOP("Field", "Order number")},
    {"same_count", QT_TRANSLATE_NOOP("Field", "Same")},
    {"scope", QT_TRANSLATE_NOOP("Field", "Used by")},
    {"segment", QT_TRANSLATE_NOOP("Field", "Segment")},
    {"seller_sku", QT_TRANSLATE_NOOP("Field", "Seller SKU")},
    {"service", QT_TRANSLATE_NOOP("Field", "Service")},
    {"ship_by", QT_TRANSLATE_NOOP("Field", "Ship by")},
    {"ship_service", QT_TRANSLATE_NOOP("Field", "Shipping service")},
    {"shipment", QT_TRANSLATE_NOOP("Field", "Shipment")},
    {"shipped", QT_TRANSLATE_NOOP("Field", "Shipped")},
    {"shipping", QT_TRANSLATE_NOOP("Field", "Shipping")},
    {"sku", QT_TRANSLATE_NOOP("Field", "SKU")},
    {"sku_quantity", QT_TRANSLATE_NOOP("Field", "Pieces per sale")},
    {"source", QT_TRANSLATE_NOOP("Field", "Source")},
    {"source_line", QT_TRANSLATE_NOOP("Field", "Line of the file")},
    {"state", QT_TRANSLATE_NOOP("Field", "State")},
    {"status", QT_TRANSLATE_NOOP("Field", "Status")},
    {"street", QT_TRANSLATE_NOOP("Field", "Street")},
    {"street2", QT_TRANSLATE_NOOP("Field", "Street, 2nd line")},
    {"street3", QT_TRANSLATE_NOOP("Field", "Street, 3rd line")},
    {"subject", QT_TRANSLATE_NOOP("Field", "Subject")},
    {"tags", QT_TRANSLATE_NOOP("Field", "Tags")},
    {"tax", QT_TRANSLATE_NOOP("Field", "Tax")},
    {"text", QT_TRANSLATE_NOOP("Field", "Text")},
    {"ticket", QT_TRANSLATE_NOOP("Field", "Ticket")},
    {"title", QT_TRANSLATE_NOOP("Field", "Title")},
    {"total", QT_TRANSLATE_NOOP("Field", "Total")},
    {"tracking_number", QT_TRANSLATE_NOOP("Field", "Tracking number")},
    {"unit_price", QT_TRANSLATE_NOOP("Field", "Unit price")},
    {"units", QT_TRANSLATE_NOOP("Field", "Units")},
    {"value", QT_TRANSLATE_NOOP("Field", "Value")},
    {"warehouse", QT_TRANSLATE_NOOP("Field", "Warehouse")},
    {"weight", QT_TRANSLATE_NOOP("Field", "Weight")},
    {"width", QT_TRANSLATE_NOOP("Field", "Width")},
    {"wrong_count", QT_TRANSLATE_NOOP("Field", "Wrong")},
    {"zone", QT_TRANSLATE_NOOP("Field", "Time zone")},
};
static_assert(std::ranges::is_sorted(kFieldLabels, {}, &NamedText::id));

// Choices are looked up by "field.code" first, then by the code alone. Names of platforms are not translated.
constexpr NamedText kChoiceNames[] = {
    {"active", QT_TRANSLATE_NOOP("Choice", "Active")},
    {"adjustment", QT_TRANSLATE_NOOP("Choice", "Adjustment")},
    {"after_sale", QT_TRANSLATE_NOOP("Choice", "After sale")},
    {"aliexpress", "AliExpress"},
    {"amazon", "Amazon"},
    {"approved", QT_TRANSLATE_NOOP("Choice", "Approved")},
    {"asin", "ASIN"},
    {"barcode", QT_TRANSLATE_NOOP("Choice", "Barcode")},
    {"bonded", QT_TRANSLATE_NOOP("Choice", "Bonded")},
    {"cancellation", QT_TRANSLATE_NOOP("Choice", "Cancellation document")},
    {"cancelled", QT_TRANSLATE_NOOP("Choice", "Cancelled")},
    {"cancelled_sale", QT_TRANSLATE_NOOP("Choice", "Cancelled sale")},
    {"candidate", QT_TRANSLATE_NOOP("Choice", "Candidate")},
    {"closed", QT_TRANSLATE_NOOP("Choice", "Closed")},
    {"count", QT_TRANSLATE_NOOP("Choice", "Count")},
    {"credit", QT_TRANSLATE_NOOP("Choice", "Credit")},
    {"delivered", QT_TRANSLATE_NOOP("Choice", "Delivered")},
    {"discontinued", QT_TRANSLATE_NOOP("Choice", "Discontinued")},
    {"draft", QT_TRANSLATE_NOOP("Choice", "Draft")},
    {"ebay", "eBay"},
    {"ended", QT_TRANSLATE_NOOP("Choice", "Ended")},
    {"etsy", "Etsy"},
    {"exception", QT_TRANSLATE_NOOP("Choice", "Exception")},
    {"fba", "FBA"},
    {"fnsku", "FNSKU"},
    {"in", QT_TRANSLATE_NOOP("Choice", "Received")},
    {"in_sale", QT_TRANSLATE_NOOP("Choice", "During sale")},
    {"in_transit", QT_TRANSLATE_NOOP("Choice", "In transit")},
    {"lazada", "Lazada"},
    {"live", QT_TRANSLATE_NOOP("Choice", "Live")},
    {"lost", QT_TRANSLATE_NOOP("Choice", "Lost")},
    {"mercado_libre", "Mercado Libre"},
    {"nothing", QT_TRANSLATE_NOOP("Choice", "Nothing")},
    {"on_hold", QT_TRANSLATE_NOOP("Choice", "On hold")},
    {"open", QT_TRANSLATE_NOOP("Choice", "Open")},
    {"other", QT_TRANSLATE_NOOP("Choice", "Other")},
    {"out", QT_TRANSLATE_NOOP("Choice", "Sent")},
    {"overseas", QT_TRANSLATE_NOOP("Choice", "Overseas")},
    {"own", QT_TRANSLATE_NOOP("Choice", "Own")},
    {"paid", QT_TRANSLATE_NOOP("Choice", "Paid")},
    {"partly_shipped", QT_TRANSLATE_NOOP("Choice", "Partly shipped")},
    {"paused", QT_TRANSLATE_NOOP("Choice", "Paused")},
    {"pending", QT_TRANSLATE_NOOP("Choice", "Pending")},
    {"phasing_out", QT_TRANSLATE_NOOP("Choice", "Phasing out")},
    {"pre_sale", QT_TRANSLATE_NOOP("Choice", "Before sale")},
    {"rakuten", "Rakuten"},
    {"ready", QT_TRANSLATE_NOOP("Choice", "Ready to ship")},
    {"receipt", QT_TRANSLATE_NOOP("Choice", "Goods received")},
    {"return", QT_TRANSLATE_NOOP("Choice", "Return")},
    {"returned", QT_TRANSLATE_NOOP("Choice", "Returned")},
    {"sale", QT_TRANSLATE_NOOP("Choice", "Sale")},
    {"scrap", QT_TRANSLATE_NOOP("Choice", "Scrapped")},
    {"seller_sku", QT_TRANSLATE_NOOP("Choice", "Seller SKU")},
    {"shipped", QT_TRANSLATE_NOOP("Choice", "Shipped")},
    {"shopee", "Shopee"},
    {"shopify", "Shopify"},
    {"solved", QT_TRANSLATE_NOOP("Choice", "Solved")},
    {"supplier_code", QT_TRANSLATE_NOOP("Choice", "Supplier's code")},
    {"suspended", QT_TRANSLATE_NOOP("Choice", "Suspended")},
    {"temu", "Temu"},
    {"tiktok_shop", "TikTok Shop"},
    {"transfer", QT_TRANSLATE_NOOP("Choice", "Transfer")},
    {"waiting", QT_TRANSLATE_NOOP("Choice", "Waiting")},
    {"woocommerce", "WooCommerce"},
};
static_assert(std::ranges::is_sorted(kChoiceNames, {}, &NamedText::id));

struct EntityName {
  domain::Entity entity;
  const char* one;
  const char* many;
};

constexpr EntityName kEntityNames[] = {
    {domain::Entity::Channel, QT_TRANSLATE_NOOP("Entity", "Channel"), QT_TRANSLATE_NOOP("Entity", "Channels")},
    {domain::Entity::Supplier, QT_TRANSLATE_NOOP("Entity", "Supplier"), QT_TRANSLATE_NOOP("Entity", "Suppliers")},
    {domain::Entity::Sku, QT_TRANSLATE_NOOP("Entity", "SKU"), QT_TRANSLATE_NOOP("Entity", "SKUs")},
    {domain::Entity::SkuCode, QT_TRANSLATE_NOOP("Entity", "Code of a SKU"),
     QT_TRANSLATE_NOOP("Entity", "Codes of SKUs")},
    {domain::Entity::Warehouse, QT_TRANSLATE_NOOP("Entity", "Warehouse"), QT_TRANSLATE_NOOP("Entity", "Warehouses")},
    {domain::Entity::StockMove, QT_TRANSLATE_NOOP("Entity", "Stock move"), QT_TRANSLATE_NOOP("Entity", "Stock moves")},
    {domain::Entity::StockLevel, QT_TRANSLATE_NOOP("Entity", "Stock level"),
     QT_TRANSLATE_NOOP("Entity", "Stock levels")},
    {domain::Entity::Customer, QT_TRANSLATE_NOOP("Entity", "Customer"), QT_TRANSLATE_NOOP("Entity", "Customers")},
    {domain::Entity::SalesOrder, QT_TRANSLATE_NOOP("Entity", "Order"), QT_TRANSLATE_NOOP("Entity", "Orders")},
    {domain::Entity::SalesOrderLine, QT_TRANSLATE_NOOP("Entity", "Order line"),
     QT_TRANSLATE_NOOP("Entity", "Order lines")},
    {domain::Entity::Shipment, QT_TRANSLATE_NOOP("Entity", "Shipment"), QT_TRANSLATE_NOOP("Entity", "Shipments")},
    {domain::Entity::ShipmentLine, QT_TRANSLATE_NOOP("Entity", "Shipment line"),
     QT_TRANSLATE_NOOP("Entity", "Shipment lines")},
    {domain::Entity::Listing, QT_TRANSLATE_NOOP("Entity", "Listing"), QT_TRANSLATE_NOOP("Entity", "Listings")},
    {domain::Entity::Ticket, QT_TRANSLATE_NOOP("Entity", "Ticket"), QT_TRANSLATE_NOOP("Entity", "Tickets")},
    {domain::Entity::Message, QT_TRANSLATE_NOOP("Entity", "Message"), QT_TRANSLATE_NOOP("Entity", "Messages")},
    {domain::Entity::FxRate, QT_TRANSLATE_NOOP("Entity", "Exchange rate"),
     QT_TRANSLATE_NOOP("Entity", "Exchange rates")},
    {domain::Entity::ImportRun, QT_TRANSLATE_NOOP("Entity", "Import"), QT_TRANSLATE_NOOP("Entity", "Imports")},
};

const char* textOf(std::span<const NamedText> table, std::string_view id) {
  const auto found = std::ranges::lower_bound(table, id, {}, &NamedText::id);
  return found != table.end() && found->id == id ? found->text : nullptr;
}

}  // namespace

const char* fieldLabelSource(std::string_view entity, std::string_view field) {
  const char* own = textOf(kFieldLabels, std::string(entity) + "." + std::string(field));
  return own != nullptr ? own : textOf(kFieldLabels, field);
}

const char* choiceNameSource(std::string_view field, std::string_view code) {
  const char* own = textOf(kChoiceNames, std::string(field) + "." + std::string(code));
  return own != nullptr ? own : textOf(kChoiceNames, code);
}

std::vector<std::string_view> choiceCodes(const domain::Field& field) {
  std::vector<std::string_view> codes;
  for (std::string_view rest = field.detail; !rest.empty();) {
    const auto blank = rest.find(' ');
    codes.push_back(rest.substr(0, blank));
    rest = blank == std::string_view::npos ? std::string_view() : rest.substr(blank + 1);
  }
  return codes;
}

std::pair<const char*, const char*> entityNameSource(domain::Entity entity) {
  const auto* found = std::ranges::find(kEntityNames, entity, &EntityName::entity);
  return found == std::end(kEntityNames) ? std::pair<const char*, const char*>("", "")
                                         : std::pair(found->one, found->many);
}

}  // namespace kontor::models
