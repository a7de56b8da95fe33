// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/profile_json.h"

#include "domain/decimal.h"
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

constexpr std::string_view kLinePrefix = "line.";
constexpr std::string_view kSettlementPrefix = "settlement.";

struct NamedField {
  const Field* field = nullptr;
  bool ofLine = false;
};

// What columns inherit unless they say otherwise.
struct ColumnDefaults {
  NumberShape numbers;
  DateShapes dates;
  Take take = Take::First;
  bool apostrophe = false;
};

class ProfileBuilder {
 public:
  explicit ProfileBuilder(const JsonNode& root) : m_root(root) {}

  Profile build() {
    m_root.keys({"id", "name", "platform", "entity", "zone", "encodings", "separators", "quotes", "marketplaces",
                 "numbers", "dates", "nothing", "apostrophe_guard", "order_values", "rows", "columns", "constants",
                 "status", "kind", "state", "currency", "buyer_identity", "compose", "fill_down", "wide", "packed",
                 "keep", "requires", "amounts", "net", "balance", "ids_repeat", "export_guard", "times"});
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
    readShapes();
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
      constexpr Entity kImportable[] = {Entity::SalesOrder, Entity::Sku,            Entity::Listing,
                                        Entity::FxRate,     Entity::SettlementLine, Entity::ReturnCase};
      if (found && std::ranges::find(kImportable, *found) != std::end(kImportable)) {
        m_profile.entity = *found;
      } else {
        entity->fault("unknown_value", "sales_order|sku|listing|fx_rate|settlement_line|return_case");
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
    if (const auto numbers = m_root.at("numbers")) m_defaults.numbers = readNumbers(*numbers);
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
    const auto columns = m_root.need("columns");
    if (!columns) return;
    for (const JsonNode& node : columns->list()) {
      if (node.keys({"header", "field", "required", "take", "numbers", "nothing", "dates", "map", "between", "only_between",
                     "only_one_of", "with", "utc", "any_code", "apostrophe_guard"})) {
        readColumn(node);
      }
    }
  }

  void readColumn(const JsonNode& node) {
    ColumnRule rule;
    rule.headers = needHeaders(node, "header");
    const NamedField named = readField(node.need("field"));
    rule.field = named.field;
    rule.ofLine = named.ofLine;
    rule.required = node.flagOf("required");
    rule.take = rule.ofLine ? Take::First : m_defaults.take;
    if (const auto take = node.at("take")) rule.take = readTake(*take);
    rule.numbers = m_defaults.numbers;
    if (const auto numbers = node.at("numbers")) rule.numbers = readNumbers(*numbers);
    if (node.has("nothing")) rule.numbers.nothing = node.textsOf("nothing");
    const auto dates = node.at("dates");
    rule.dates = dates ? datesFromJson(*dates) : m_defaults.dates;
    if (const auto map = node.at("map")) rule.map = textMapFromJson(*map, rule.field);
    columnPartFromJson(node, rule);
    rule.apostrophe = node.has("apostrophe_guard") ? node.flagOf("apostrophe_guard") : m_defaults.apostrophe;
    if (rule.field != nullptr) {
      checkColumn(node, rule);
      m_profile.columns.push_back(std::move(rule));
    }
  }

  void checkColumn(const JsonNode& node, const ColumnRule& rule) {
    using enum domain::FieldType;
    const auto type = rule.field->type;
    const bool isDate = type == Instant || type == Day;
    if (isDate && rule.dates.always.patterns.empty() && !rule.dates.needsOrder) node.need("dates");
    if (type == Choice && rule.map.empty()) node.need("map");
    if (rule.take == Take::Sum && type != Money && type != Integer) node.fault("cannot_be_summed", "money|integer");
  }

  Take readTake(const JsonNode& node) {
    const std::string word = node.text();
    if (word == "first") return Take::First;
    if (word == "every") return Take::Every;
    if (word == "sum") return Take::Sum;
    node.fault("unknown_value", "first|every|sum");
    return Take::First;
  }

  NumberShape readNumbers(const JsonNode& node) {
    NumberShape shape = m_defaults.numbers;
    shape.anyMark = node.text() == "any";
    if (shape.anyMark) return shape;
    if (const auto read = numberShapeFromExample(node.text())) {
      shape.decimalMark = read->decimalMark;
      shape.groupMarks = read->groupMarks;
      shape.indianGroups = read->indianGroups;
    } else {
      node.fault("bad_number_shape", "1,234.56");
    }
    return shape;
  }

  NamedField readField(const std::optional<JsonNode>& node) {
    if (!node) return {};
    const std::string id = node->text();
    NamedField named;
    const std::string_view prefix = m_profile.isMoney() ? kSettlementPrefix : kLinePrefix;
    named.ofLine = (m_profile.isOrders() || m_profile.isMoney()) && id.starts_with(prefix);
    const auto other = m_profile.isMoney() ? Entity::Settlement : Entity::SalesOrderLine;
    const auto entity = named.ofLine ? other : m_profile.entity;
    named.field = domain::findField(entity, named.ofLine ? std::string_view(id).substr(prefix.size()) : id);
    if (named.field == nullptr || !named.field->has(domain::Imported)) {
      node->fault("unknown_field", fieldNames(entity));
      named.field = nullptr;
    }
    return named;
  }

  static std::string fieldNames(Entity entity) {
    std::string names;
    for (const Field& field : domain::fields(entity)) {
      if (field.has(domain::Imported)) names += fmt::format("{}{}", names.empty() ? "" : "|", field.id);
    }
    return names;
  }

  void readConstants() {
    const auto node = m_root.at("constants");
    if (!node) return;
    for (const auto& [id, value] : node->members()) {
      const nlohmann::json key = id;
      const NamedField named = readField(JsonNode(key, fmt::format("constants.{}", id), issues()));
      if (named.field == nullptr) continue;
      auto& constants = named.ofLine ? m_profile.lineConstants : m_profile.constants;
      constants.emplace_back(named.field, value.text());
      using enum domain::FieldType;
      const bool isNumber = named.field->type == Money || named.field->type == Integer;
      if (isNumber && !domain::parseDecimal(constants.back().second, domain::kMoneyScale)) {
        value.fault("not_a_number", "1234.56");
      }
    }
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
      if (const auto named = readField(node); named.field != nullptr) m_profile.buyerIdentity.push_back(named.field);
    }
    if (const auto keep = m_root.at("keep")) m_profile.keep = headersFromJson(*keep);
  }

  void readShapes() {
    for (const JsonNode& entry : m_root.listOf("compose")) {
      if (!entry.keys({"field", "headers", "leave_out", "join", "always"})) continue;
      ComposedField composed;
      composed.field = readField(entry.need("field")).field;
      for (const JsonNode& part : entry.listOf("headers")) composed.parts.push_back(headersFromJson(part));
      composed.leaveOut = entry.textsOf("leave_out");
      composed.join = entry.textOf("join");
      composed.always = entry.flagOf("always");
      m_profile.composed.push_back(std::move(composed));
    }
    if (const auto node = m_root.at("fill_down"); node && node->keys({"key", "headers"})) {
      m_profile.fillDownKey = needHeaders(*node, "key");
      for (const JsonNode& column : node->listOf("headers")) m_profile.fillDown.push_back(headersFromJson(column));
    }
    if (const auto node = m_root.at("wide"); node && node->keys({"header_field", "cell_field"})) {
      m_profile.wide = WideColumns{readField(node->need("header_field")).field, readField(node->need("cell_field")).field,
                                   m_defaults.numbers};
    }
    if (const auto node = m_root.at("packed"); node && node->keys({"header", "separator", "between"})) {
      m_profile.packed = PackedLines{needHeaders(*node, "header"), node->textOf("separator"), node->textOf("between")};
      for (const auto* key : {"separator", "between"}) node->need(key);
    }
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
  nlohmann::json root;
  try {
    root = nlohmann::json::parse(json, nullptr, true, true);
  } catch (const nlohmann::json::parse_error& error) {
    issues.push_back({"json_syntax", "", lineOfByte(json, error.byte), "", "", "JSON"});
    return nullptr;
  }
  const std::size_t before = issues.size();
  const JsonNode node(root, "", issues);
  if (!node.isObject()) {
    node.fault("wrong_type", "object");
    return nullptr;
  }
  auto profile = std::make_shared<Profile>(ProfileBuilder(node).build());
  if (issues.size() != before) return nullptr;
  return profile;
}

}  // namespace kontor::exchange
