// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/profile_json.h"

#include "domain/decimal.h"
#include "exchange/profile/json_columns.h"
#include "exchange/profile/json_node.h"
#include "exchange/profile/json_shapes.h"
#include "exchange/profile/money_json.h"
#include "exchange/profile/profile_checks.h"
#include "storage/zone.h"

#include <fmt/format.h>

#include <algorithm>

namespace kontor::exchange {
namespace {

using domain::Entity;
using domain::Field;

class ProfileBuilder {
 public:
  explicit ProfileBuilder(const JsonNode& root) : m_root(root) {}

  Profile build() {
    m_root.keys({"id",        "name",           "platform",         "entity",        "zone",
                 "encodings", "separators",     "quotes",           "marketplaces",  "numbers",
                 "dates",     "nothing",        "apostrophe_guard", "order_values",  "rows",
                 "columns",   "constants",      "status",           "kind",          "state",
                 "currency",  "buyer_identity", "compose",          "fill_down",     "wide",
                 "packed",    "keep",           "requires",         "without",       "column_count",
                 "status_of", "row_is",         "placed_at",        "new_warehouse", "amounts",
                 "net",       "balance",        "ids_repeat",       "export_guard",  "times",
                 "left_out",  "ignore"});
    readIdentity();
    readText();
    readMarketplaces();
    readDefaults();
    readRows();
    readColumns();
    readConstants();
    readCodes();
    readCurrency();
    readBuyer();
    readLineHabits();
    shapesFromJson(m_root, m_defaults, m_profile);
    if (m_profile.isMoney()) moneyFromJson(m_root, m_defaults.numbers, m_profile);
    spreadNothing();
    readOwnHabits();
    checkProfile(m_profile, m_root);
    return std::move(m_profile);
  }

 private:
  // How Kontor's own files are written.
  void readOwnHabits() {
    const auto times = m_root.at("times");
    if (times && times->text() != "utc") times->fault("unknown_value", "utc");
    for (ColumnRule& column : m_profile.columns) {
      column.exportGuard = m_root.flagOf("export_guard");
      column.utcTimes = times.has_value();
    }
  }

  void readIdentity() {
    if (const auto id = m_root.need("id")) {
      m_profile.id = id->text();
      const auto isIdLetter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_'; };
      if (!std::ranges::all_of(m_profile.id, isIdLetter)) id->fault("bad_id", "a-z 0-9 _");
    }
    if (const auto name = m_root.need("name")) {
      if (name->isObject()) {
        m_profile.names = textMapFromJson(*name, nullptr);
      } else {
        m_profile.names = {{"en", name->text()}};
      }
    }
    if (const auto platform = m_root.need("platform")) m_profile.platform = platform->text();
    if (const auto entity = m_root.need("entity")) {
      const auto found = domain::findEntity(entity->text());
      constexpr Entity kImportable[] = {Entity::SalesOrder,     Entity::Sku,       Entity::Listing,  Entity::FxRate,
                                        Entity::StockLevel,     Entity::Shipment,  Entity::Customer, Entity::SupplierPrice,
                                        Entity::SettlementLine, Entity::ReturnCase};
      if (found && std::ranges::find(kImportable, *found) != std::end(kImportable)) {
        m_profile.entity = *found;
      } else {
        entity->fault(
            "unknown_value",
            "sales_order|sku|listing|fx_rate|stock_level|shipment|customer|supplier_price|settlement_line|return_case");
      }
    }
    if (const auto zone = m_root.at("zone")) readZone(*zone);
  }

  void readZone(const JsonNode& zone) {
    const std::string name = zone.text();
    m_profile.zoneOfTimes = name == "of_times";
    if (m_profile.zoneOfTimes) return;
    if (!storage::isZone(name)) zone.fault("unknown_zone", "Europe/Berlin");
    m_profile.zone = name;
  }

  void readText() {
    if (const auto encodings = m_root.at("encodings")) {
      for (const JsonNode& entry : encodings->list()) {
        if (const auto charset = charsetFromName(entry.text())) {
          m_profile.encodings.push_back(*charset);
        } else {
          entry.fault("unknown_value", "utf-8|windows-1252|iso-8859-1|cp932|gb18030|big5|utf-16le|utf-16be");
        }
      }
    }
    if (const auto separators = m_root.at("separators")) {
      m_profile.separators.clear();
      for (const JsonNode& entry : separators->list()) {
        const std::string one = entry.text();
        if (one != "," && one != ";" && one != "\t" && one != "|") entry.fault("unknown_value", ", ; \\t |");
        m_profile.separators += one;
      }
    }
    if (m_root.has("quotes")) m_profile.quotes = m_root.flagOf("quotes");
  }

  void readMarketplaces() {
    const auto node = m_root.at("marketplaces");
    if (!node || !node->keys({"header", "names"})) return;
    m_profile.marketplaceColumn = needHeaders(*node, "header");
    const auto names = node->need("names");
    if (!names) return;
    for (const auto& [name, entry] : names->members()) {
      if (!entry.keys({"zone", "currency"})) continue;
      Marketplace place{name, entry.textOf("zone"), {}};
      if (!place.zone.empty() && !storage::isZone(place.zone)) entry.at("zone")->fault("unknown_zone", "Europe/Berlin");
      if (const auto currency = entry.at("currency")) place.currency = readCurrencyCode(*currency);
      m_profile.marketplaces.push_back(std::move(place));
    }
  }

  void readDefaults() {
    if (const auto numbers = m_root.at("numbers")) m_defaults.numbers = numbersFromJson(*numbers, {});
    if (m_root.has("nothing")) m_defaults.numbers.nothing = m_root.textsOf("nothing");
    if (const auto dates = m_root.at("dates")) m_defaults.dates = datesFromJson(*dates);
    m_defaults.apostrophe = m_root.flagOf("apostrophe_guard");
    if (const auto values = m_root.at("order_values")) {
      const std::string word = values->text();
      if (word != "first_row" && word != "every_row") values->fault("unknown_value", "first_row|every_row");
      m_defaults.take = word == "every_row" ? Take::Every : Take::First;
      m_profile.blankRepeats = word == "first_row";
    }
  }

  void readRows() {
    for (const JsonNode& node : m_root.listOf("rows")) {
      if (!node.keys({"when", "do"})) continue;
      RowRule rule;
      if (const auto when = node.need("when")) rule.when = cellTestsFromJson(*when);
      if (const auto use = node.need("do")) {
        const std::string word = use->text();
        if (word == "order" || word == "summary") {
          rule.use = RowRule::Use::Order;
        } else if (word == "end") {
          rule.use = RowRule::Use::End;
        } else if (word != "skip") {
          use->fault("unknown_value", "skip|order|summary|end");
        }
      }
      m_profile.rows.push_back(std::move(rule));
    }
  }

  void readColumns() {
    for (const JsonNode& entry : m_root.listOf("requires")) m_profile.alsoRequired.push_back(headersFromJson(entry));
    for (const JsonNode& entry : m_root.listOf("without")) m_profile.without.push_back(headersFromJson(entry));
    if (const auto count = m_root.at("column_count")) {
      const auto number = domain::parseDecimal(count->text(), 0);
      if (!number || *number < 1) count->fault("not_a_number", "24");
      m_profile.columnCount = static_cast<std::size_t>(number.value_or(0));
    }
    const auto columns = m_root.need("columns");
    if (!columns) return;
    for (const JsonNode& node : columns->list()) {
      if (auto rule = columnFromJson(node, m_profile.entity, m_defaults)) m_profile.columns.push_back(std::move(*rule));
    }
  }

  // What one row is, where that is not simply an order line.
  void readLineHabits() {
    const auto word = [&](const char* key, std::string_view expected) {
      const auto node = m_root.at(key);
      if (node && node->text() != expected) node->fault("unknown_value", expected);
      return node.has_value();
    };
    m_profile.codesOfLines = word("status_of", "line");
    m_profile.pieceRows = word("row_is", "piece");
    m_profile.placedAtImport = word("placed_at", "import");
    if (const auto kind = m_root.at("new_warehouse")) {
      m_profile.warehouseKind = kind->text();
      const Field* field = domain::findField(Entity::Warehouse, "kind");
      if (!domain::isChoice(*field, m_profile.warehouseKind)) kind->fault("unknown_value", field->detail);
    }
  }

  void readConstants() {
    const auto node = m_root.at("constants");
    if (!node) return;
    for (const auto& [id, value] : node->members()) {
      const nlohmann::json key = id;
      const NamedField named = fieldFromJson(JsonNode(key, fmt::format("constants.{}", id), issues()), m_profile.entity);
      if (named.field == nullptr) continue;
      auto& constants = constantsOf(named.owner);
      constants.emplace_back(named.field, value.text());
      using enum domain::FieldType;
      const bool isNumber = named.field->type == Money || named.field->type == Integer;
      if (isNumber && !domain::parseDecimal(constants.back().second, domain::kMoneyScale)) {
        value.fault("not_a_number", "1234.56");
      }
    }
  }

  std::vector<std::pair<const Field*, std::string>>& constantsOf(Owner owner) {
    if (owner == Owner::Line) return m_profile.lineConstants;
    return owner == Owner::Parcel ? m_profile.parcelConstants : m_profile.constants;
  }

  void readCodes() {
    m_profile.status = choiceRulesFromJson(m_root.listOf("status"), domain::findField(Entity::SalesOrder, "status"));
    m_profile.kind = choiceRulesFromJson(m_root.listOf("kind"), domain::findField(m_profile.entity, "kind"));
    m_profile.state = choiceRulesFromJson(m_root.listOf("state"), domain::findField(m_profile.entity, "state"));
    if (m_profile.isOrders() && m_profile.status.empty()) m_root.need("status");
  }

  void readCurrency() {
    const auto node = m_root.at("currency");
    if (!node || !node->keys({"symbols", "constant"})) return;
    if (const auto symbols = node->at("symbols")) {
      for (const auto& [symbol, code] : symbols->members()) {
        m_profile.currencySymbols.emplace_back(symbol, std::string(readCurrencyCode(code).code()));
      }
    }
    if (const auto constant = node->at("constant")) m_profile.currency = readCurrencyCode(*constant);
  }

  domain::Currency readCurrencyCode(const JsonNode& node) {
    const auto currency = domain::Currency::fromCode(node.text());
    if (!currency) node.fault("unknown_currency", "ISO 4217");
    return currency.value_or(domain::Currency());
  }

  void readBuyer() {
    for (const JsonNode& node : m_root.listOf("buyer_identity")) {
      const NamedField named = fieldFromJson(node, m_profile.entity);
      if (named.field != nullptr) m_profile.buyerIdentity.push_back(named.field);
    }
    if (const auto keep = m_root.at("keep")) m_profile.keep = headersFromJson(*keep);
    if (const auto ignored = m_root.at("ignore")) m_profile.ignored = headersFromJson(*ignored);
    if (const auto leftOut = m_root.at("left_out")) m_profile.leftOut = headersFromJson(*leftOut);
  }

  // What means "not stated" in a column means "empty" to a test.
  void spreadNothing() {
    const auto tell = [&](std::vector<CellTest>& tests) {
      for (CellTest& test : tests) test.nothing = m_defaults.numbers.nothing;
    };
    for (RowRule& rule : m_profile.rows) tell(rule.when);
    for (auto* rules : {&m_profile.status, &m_profile.kind, &m_profile.state}) {
      for (ChoiceRule& rule : *rules) tell(rule.when);
    }
  }

  domain::Issues& issues() { return m_root.issues(); }

  JsonNode m_root;
  Profile m_profile;
  ColumnDefaults m_defaults;
};

}  // namespace

std::shared_ptr<const Profile> profileFromJson(std::string_view json, domain::Issues& issues) {
  const auto root = parseJson(json, issues);
  if (!root) return nullptr;
  const std::size_t before = issues.size();
  const JsonNode node(*root, "", issues);
  if (!node.isObject()) {
    node.fault("wrong_type", "object");
    return nullptr;
  }
  auto profile = std::make_shared<Profile>(ProfileBuilder(node).build());
  if (issues.size() != before) return nullptr;
  return profile;
}

}  // namespace kontor::exchange
