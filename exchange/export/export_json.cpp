// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/decimal.h"
#include "exchange/export/cell_format.h"
#include "exchange/export/export_format.h"
#include "exchange/profile/json_node.h"
#include "exchange/profile/json_shapes.h"
#include "storage/lists/list_query.h"
#include "storage/zone.h"

#include <algorithm>
#include <array>

namespace kontor::exchange {
namespace {

using domain::Entity;
using domain::FieldType;

constexpr std::string_view kLineStep = "line.";
// What a cell of an imported file is written like.
constexpr domain::Field kImportedText = {Entity::Listing, "imported", FieldType::Text, "", "", 0, ""};

template <typename Code, std::size_t Count>
Code codeOf(const JsonNode& node, const std::array<std::pair<std::string_view, Code>, Count>& codes) {
  const std::string text = node.text();
  const auto found = std::ranges::find(codes, std::string_view(text), &std::pair<std::string_view, Code>::first);
  if (found != codes.end()) return found->second;
  std::string known;
  for (const auto& [name, code] : codes) known += (known.empty() ? "" : "|") + std::string(name);
  node.fault("unknown_value", known);
  return codes.front().second;
}

class ExportBuilder {
 public:
  explicit ExportBuilder(const JsonNode& root) : m_root(root) {}

  std::shared_ptr<const ExportFormat> build() {
    m_root.keys({"id", "name", "platform", "currencies", "kind", "entity", "lines", "row", "one_per", "where", "file",
                 "preamble", "columns"});
    readIdentity();
    readRecords();
    readFile();
    for (const JsonNode& row : m_root.listOf("preamble")) m_format->preamble.push_back(row.texts());
    if (const auto columns = m_root.need("columns")) {
      for (const JsonNode& node : columns->list()) readColumn(node);
    }
    return m_format;
  }

 private:
  void readIdentity() {
    const auto words = [this](const char* key, std::string& into) {
      const auto node = m_root.need(key);
      if (!node) return;
      into = node->text();
      const auto isLetter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_'; };
      if (!std::ranges::all_of(into, isLetter)) node->fault("bad_id", "a-z 0-9 _");
    };
    words("id", m_format->id);
    words("platform", m_format->platform);
    words("kind", m_format->kind);
    m_format->currencies = m_root.textsOf("currencies");
    if (const auto name = m_root.need("name")) m_format->names = textMapFromJson(*name, nullptr);
  }

  void readRecords() {
    if (const auto entity = m_root.need("entity")) {
      const auto found = domain::findEntity(entity->text());
      if (!found) entity->fault("unknown_value", "shipment|listing|sales_order|sku|stock_level");
      m_format->entity = found.value_or(Entity::Listing);
    }
    if (const auto lines = m_root.at("lines")) readLines(*lines);
    if (const auto row = m_root.at("row")) {
      constexpr std::array<std::pair<std::string_view, ExportRows>, 2> kRows = {
          {{"record", ExportRows::Record}, {"line", ExportRows::Line}}};
      m_format->rows = codeOf(*row, kRows);
      if (m_format->rows == ExportRows::Line && m_format->lines == nullptr) m_root.need("lines");
    }
    if (const auto one = m_root.at("one_per")) m_format->onePer = pathOf(*one).path;
    if (const auto where = m_root.at("where")) {
      m_format->where = where->text();
      const auto filter = storage::Filter::parse(m_format->entity, m_format->where);
      if (!filter.issues.empty()) where->fault(filter.issues.front().code, filter.issues.front().field);
    }
  }

  // `shipment_line.shipment`: the lines are those rows whose reference points to the record.
  void readLines(const JsonNode& node) {
    const std::string text = node.text();
    const auto dot = std::min(text.find('.'), text.size());
    const auto entity = domain::findEntity(std::string_view(text).substr(0, dot));
    if (entity) m_format->lines = domain::findField(*entity, std::string_view(text).substr(std::min(dot + 1, text.size())));
    const bool points = m_format->lines != nullptr && m_format->lines->type == FieldType::Reference &&
                        m_format->lines->detail == domain::info(m_format->entity).id;
    if (points) return;
    m_format->lines = nullptr;
    node.fault("unknown_field", "shipment_line.shipment");
  }

  void readFile() {
    const auto file = m_root.need("file");
    if (!file || !file->keys({"type", "ending", "separator", "quotes", "encoding", "byte_order_mark", "line_end", "sheet",
                              "header", "guard"})) {
      return;
    }
    if (const auto type = file->at("type")) {
      constexpr std::array<std::pair<std::string_view, bool>, 2> kTypes = {{{"text", false}, {"workbook", true}}};
      m_format->workbook = codeOf(*type, kTypes);
    }
    if (const auto ending = file->need("ending")) m_format->ending = ending->text();
    m_format->sheet = file->textOf("sheet");
    if (file->has("header")) m_format->header = file->flagOf("header");
    readText(*file);
  }

  void readText(const JsonNode& file) {
    DelimitedWriter::Options& text = m_format->text;
    if (const auto separator = file.at("separator")) {
      const std::string one = separator->text();
      if (one.size() != 1) separator->fault("unknown_value", ", ; \\t |");
      text.separator = one.empty() ? ',' : one.front();
    }
    if (const auto quotes = file.at("quotes")) {
      using Quotes = DelimitedWriter::Quotes;
      constexpr std::array<std::pair<std::string_view, Quotes>, 3> kQuotes = {
          {{"where_needed", Quotes::WhereNeeded}, {"all", Quotes::All}, {"none", Quotes::None}}};
      text.quotes = codeOf(*quotes, kQuotes);
    }
    if (const auto encoding = file.at("encoding")) {
      const auto charset = charsetFromName(encoding->text());
      if (!charset) encoding->fault("unknown_value", "utf-8|windows-1252|iso-8859-1|cp932|gb18030|big5");
      text.charset = charset.value_or(Charset::Utf8);
    }
    text.guardFormulas = file.flagOf("guard");
    text.byteOrderMark = file.flagOf("byte_order_mark");
    if (const auto end = file.at("line_end")) {
      constexpr std::array<std::pair<std::string_view, std::string_view>, 2> kEnds = {{{"crlf", "\r\n"}, {"lf", "\n"}}};
      m_format->lineEnd = codeOf(*end, kEnds);
    }
    text.lineEnd = m_format->lineEnd;
  }

  void readColumn(const JsonNode& node) {
    if (!node.keys({"header", "field", "join", "line", "text", "required", "map", "otherwise", "part", "date", "zone",
                    "decimals", "decimal_mark", "unit"})) {
      return;
    }
    ExportColumn column;
    if (const auto header = node.need("header")) column.header = header->text();
    for (const JsonNode& field : fieldsOf(node)) column.sources.push_back(pathOf(field));
    if (node.has("join")) column.join = node.textOf("join");
    column.text = node.textOf("text");
    column.required = node.flagOf("required");
    if (const auto map = node.at("map")) column.map = textMapFromJson(*map, nullptr);
    if (node.has("otherwise")) column.otherwise = node.textOf("otherwise");
    readShape(node, column);
    std::erase_if(column.sources, [](const ExportSource& source) { return source.path.field == nullptr; });
    m_format->columns.push_back(std::move(column));
  }

  // One path or a list of them.
  static std::vector<JsonNode> fieldsOf(const JsonNode& node) {
    const auto field = node.at("field");
    if (!field) return {};
    return field->isArray() ? field->list() : std::vector<JsonNode>{*field};
  }

  void readShape(const JsonNode& node, ExportColumn& column) {
    if (const auto line = node.at("line")) column.line = static_cast<std::size_t>(numberOf(*line, 1, 99) - 1);
    if (const auto decimals = node.at("decimals")) column.decimals = numberOf(*decimals, 0, 9);
    if (const auto mark = node.at("decimal_mark")) column.decimalMark = mark->text() == "," ? ',' : '.';
    if (const auto part = node.at("part")) {
      constexpr std::array<std::pair<std::string_view, TextPart>, 6> kParts = {{{"first_word", TextPart::FirstWord},
                                                                                {"other_words", TextPart::OtherWords},
                                                                                {"street_name", TextPart::StreetName},
                                                                                {"house_number", TextPart::HouseNumber},
                                                                                {"after_number", TextPart::AfterNumber},
                                                                                {"length", TextPart::Length}}};
      column.part = codeOf(*part, kParts);
    }
    if (const auto unit = node.at("unit")) {
      constexpr std::array<std::pair<std::string_view, int>, 4> kUnits = {{{"g", 0}, {"mm", 0}, {"kg", 3}, {"cm", 1}}};
      column.unitScale = codeOf(*unit, kUnits);
    }
    if (const auto date = node.at("date")) {
      column.date = date->text();
      if (!isTimePattern(column.date)) date->fault("bad_date_pattern", "yyyy-MM-dd");
    }
    if (const auto zone = node.at("zone")) {
      column.zone = zone->text();
      if (!storage::isZone(column.zone)) zone->fault("unknown_zone", "Europe/Berlin");
    }
    const auto isTime = [](const ExportSource& source) {
      const auto* field = source.path.field;
      return field != nullptr && (field->type == FieldType::Instant || field->type == FieldType::Day);
    };
    if (std::ranges::any_of(column.sources, isTime) && column.date.empty()) node.need("date");
  }

  static int numberOf(const JsonNode& node, std::int64_t least, std::int64_t most) {
    const auto number = domain::parseDecimal(node.text(), 0);
    if (number && *number >= least && *number <= most) return static_cast<int>(*number);
    node.fault("not_a_number", std::to_string(least));
    return static_cast<int>(least);
  }

  ExportSource pathOf(const JsonNode& node) {
    const std::string text = node.text();
    ExportSource source;
    const auto colon = text.find(':');
    const std::string_view step = std::string_view(text).substr(0, colon);
    if (m_format->entity == Entity::Listing && (step == "imported" || step == "imported_above")) {
      source.imported = colon == std::string::npos ? std::string() : text.substr(colon + 1);
      source.above = step == "imported_above";
      source.path.field = &kImportedText;
      return source;
    }
    source.ofLine = text.starts_with(kLineStep) && m_format->lines != nullptr;
    const auto entity = source.ofLine ? m_format->lines->entity : m_format->entity;
    const auto path = storage::parseFieldPath(entity, std::string_view(text).substr(source.ofLine ? kLineStep.size() : 0));
    if (!path) node.fault("unknown_field");
    source.path = path.value_or(storage::FieldPath());
    return source;
  }

  JsonNode m_root;
  std::shared_ptr<ExportFormat> m_format = std::make_shared<ExportFormat>();
};

}  // namespace

std::shared_ptr<const ExportFormat> exportFromJson(std::string_view json, domain::Issues& issues) {
  const auto root = parseJson(json, issues);
  if (!root) return nullptr;
  const std::size_t before = issues.size();
  auto format = ExportBuilder(JsonNode(*root, "", issues)).build();
  return issues.size() == before ? format : nullptr;
}

}  // namespace kontor::exchange
