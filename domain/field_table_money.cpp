// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/field_table.h"

namespace kontor::domain {
namespace {

using enum Entity;
using enum FieldType;

// What a settlement's lines of some kinds add up to.
#define KONTOR_SETTLED(kinds) \
  "(SELECT sum(l.amount) FROM settlement_line l WHERE l.settlement_id = t.id AND l.kind IN (" kinds "))"
constexpr std::string_view kLineSum = "(SELECT sum(l.amount) FROM settlement_line l WHERE l.settlement_id = t.id)";
constexpr std::string_view kSettledSales = KONTOR_SETTLED("'sale', 'shipping', 'promotion'");
constexpr std::string_view kSettledRefunds = KONTOR_SETTLED("'refund'");
constexpr std::string_view kSettledFees = KONTOR_SETTLED("'fee', 'advertising'");
constexpr std::string_view kSettledTaxes = KONTOR_SETTLED("'tax'");
constexpr std::string_view kSettledOther = KONTOR_SETTLED("'adjustment', 'other'");
constexpr std::string_view kSettledTransfers = KONTOR_SETTLED("'transfer', 'conversion'");
#undef KONTOR_SETTLED

// Grouped by entity, in the order of a form.
constexpr Field kMoneyFields[] = {
    {Settlement, "external_id", Text, "external_id", "", Required | Shown | Searched | Imported, ""},
    {Settlement, "channel", Reference, "channel_id", "", Required | Shown, "channel"},
    {Settlement, "report", Text, "report", "", Required, kProfileId},
    {Settlement, "starts", Day, "starts", "", Shown | Imported, ""},
    {Settlement, "ends", Day, "ends", "", Shown | Imported, ""},
    {Settlement, "paid_out", Day, "paid_out", "", Imported, ""},
    {Settlement, "currency", Currency, "currency", "", Required | Shown | Imported, ""},
    {Settlement, "total", Money, "total", "", Shown | Summed | Imported, "currency"},
    {Settlement, "line_sum", Money, "", kLineSum, Shown | Summed, "currency"},
    {Settlement, "settled_sales", Money, "", kSettledSales, Shown, "currency"},
    {Settlement, "settled_refunds", Money, "", kSettledRefunds, Shown, "currency"},
    {Settlement, "settled_fees", Money, "", kSettledFees, Shown, "currency"},
    {Settlement, "settled_taxes", Money, "", kSettledTaxes, Shown, "currency"},
    {Settlement, "settled_other", Money, "", kSettledOther, Shown, "currency"},
    {Settlement, "settled_transfers", Money, "", kSettledTransfers, Shown, "currency"},
    {Settlement, "note", Note, "note", "", Editable | Searched, ""},
    {Settlement, "import_run", Reference, "import_run_id", "", 0, "import_run"},
    {Settlement, "archived", Flag, "archived", "", 0, ""},

    {SettlementLine, "settlement", Reference, "settlement_id", "", Required | Shown, "settlement"},
    {SettlementLine, "channel", Reference, "channel_id", "", Required, "channel"},
    {SettlementLine, "external_id", Text, "external_id", "", Required | Imported, ""},
    {SettlementLine, "posted", Instant, "posted", "", Required | Shown | Imported, ""},
    {SettlementLine, "day", Day, "day", "", Required | Imported, ""},
    {SettlementLine, "kind", Choice, "kind", "", Required | Shown | Imported,
     "sale refund fee tax shipping promotion advertising transfer conversion adjustment other"},
    {SettlementLine, "type", Text, "type", "", Shown | Searched | Imported, ""},
    {SettlementLine, "amount", Money, "amount", "", Required | Shown | Summed | Imported, "currency"},
    {SettlementLine, "currency", Currency, "currency", "", Required | Imported, ""},
    {SettlementLine, "quantity", Integer, "quantity", "", Shown | Imported, ""},
    {SettlementLine, "order_number", Text, "order_number", "", Shown | Searched | Imported, ""},
    {SettlementLine, "order", Reference, "order_id", "", 0, "sales_order"},
    {SettlementLine, "seller_sku", Text, "seller_sku", "", Shown | Searched | Imported, ""},
    {SettlementLine, "sku", Reference, "sku_id", "", 0, "sku"},
    {SettlementLine, "description", Text, "description", "", Shown | Searched | Imported, ""},
    {SettlementLine, "reference", Text, "reference", "", Searched | Imported, ""},
    {SettlementLine, "payout", Text, "payout", "", Searched | Imported, ""},
    {SettlementLine, "source_line", Integer, "source_line", "", 0, ""},

    // A platform's number of a return is long and says nothing; what came back from which order, and why, does.
    {ReturnCase, "case", Text, "",
     "coalesce(nullif(substr(iif(t.order_number = '', '', ' · ' || t.order_number) ||"
     " iif(t.seller_sku = '', '', ' · ' || t.seller_sku), 4), ''),"
     " t.external_id)",
     Shown, ""},
    {ReturnCase, "external_id", Text, "external_id", "", Required | Searched | Imported, ""},
    {ReturnCase, "channel", Reference, "channel_id", "", Required | Shown, "channel"},
    {ReturnCase, "reason", Text, "reason", "", Shown | Searched | Imported, kPlatformCode},
    {ReturnCase, "kind", Choice, "kind", "", Required | Shown | Imported, "buyer_return fba_return reimbursement"},
    {ReturnCase, "state", Choice, "state", "", Editable | Required | Shown | Imported | Bulk,
     "requested approved received refunded refused closed"},
    {ReturnCase, "day", Day, "day", "", Required | Shown | Imported, ""},
    {ReturnCase, "received", Day, "received", "", Editable | Imported, ""},
    {ReturnCase, "order_number", Text, "order_number", "", Searched | Imported, ""},
    {ReturnCase, "order", Reference, "order_id", "", 0, "sales_order"},
    {ReturnCase, "seller_sku", Text, "seller_sku", "", Searched | Imported, ""},
    {ReturnCase, "sku", Reference, "sku_id", "", 0, "sku"},
    {ReturnCase, "title", Text, "title", "", Searched | Imported, ""},
    {ReturnCase, "quantity", Integer, "quantity", "", Required | Shown | Summed | Imported, ""},
    {ReturnCase, "condition", Text, "condition", "", Shown | Searched | Imported, kPlatformCode},
    {ReturnCase, "resolution", Text, "resolution", "", Imported, kPlatformCode},
    {ReturnCase, "amount", Money, "amount", "", Shown | Summed | Imported, "currency"},
    {ReturnCase, "currency", Currency, "currency", "", Imported, ""},
    {ReturnCase, "carrier", Text, "carrier", "", Imported, ""},
    {ReturnCase, "tracking_number", Text, "tracking_number", "", Searched | Imported, ""},
    {ReturnCase, "tags", Text, "tags", "", Editable | Imported | Bulk | Searched, ""},
    {ReturnCase, "note", Note, "note", "", Editable | Searched, ""},
    {ReturnCase, "import_run", Reference, "import_run_id", "", 0, "import_run"},
    {ReturnCase, "archived", Flag, "archived", "", 0, ""},
};

}  // namespace

std::span<const Field> moneyFieldTable() {
  return kMoneyFields;
}

}  // namespace kontor::domain
