// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/business_hours.h"
#include "domain/country.h"
#include "domain/currency.h"
#include "domain/decimal.h"
#include "storage/records.h"
#include "storage/zone.h"

#include <algorithm>
#include <array>
#include <optional>

namespace kontor::storage {
namespace {

using domain::Entity;
using domain::Field;
using domain::FieldType;

constexpr std::size_t kLongestText = 2'000;  // code points
constexpr std::size_t kLongestNote = 100'000;
constexpr std::int64_t kLargestMoney = 1'000'000'000'000'000;  // so that sums over thousands of orders still fit
constexpr std::int64_t kLargestInteger = 1'000'000'000;
constexpr std::int64_t kFirstInstant = -62'135'596'800;  // year 1
constexpr std::int64_t kLastInstant = 253'402'300'799;   // year 9999

/// Numbers with a smallest value.
struct LeastValue {
  Entity entity;
  std::string_view field;
  std::int64_t least;
};
constexpr LeastValue kLeastValues[] = {
    {Entity::Sku, "cost", 0},
    {Entity::SkuCode, "quantity", 1},
    {Entity::StockMove, "value", 0},
    {Entity::Shipment, "cost", 0},
    {Entity::Listing, "price", 0},
    {Entity::Listing, "quantity", 0},
    {Entity::Listing, "sku_quantity", 1},
    {Entity::ShipmentLine, "quantity", 1},
    {Entity::FxRate, "rate", 1},
    {Entity::Channel, "response_minutes", 1},
    {Entity::Supplier, "lead_days", 0},
    {Entity::Sku, "cover_days", 0},
    {Entity::SupplierPrice, "min_quantity", 1},
    {Entity::SupplierPrice, "price", 0},
    {Entity::SupplierPrice, "lead_days", 0},
    {Entity::KitComponent, "quantity", 1},
};

std::optional<std::int64_t> leastValue(const Field& field) {
  if (field.type == FieldType::Weight || field.type == FieldType::Length) return 0;
  for (const LeastValue& rule : kLeastValues) {
    if (rule.entity == field.entity && rule.field == field.id) return rule.least;
  }
  return std::nullopt;
}

int scaleOf(const Field& field) {
  if (field.type == FieldType::Money) return domain::kMoneyScale;
  return field.type == FieldType::Rate ? domain::kRateScale : 0;
}

domain::Issue recordIssue(std::string code, std::string_view field, std::string value = {}, std::string expected = {}) {
  domain::Issue issue;
  issue.code = std::move(code);
  issue.field = field;
  issue.value = std::move(value);
  issue.expected = std::move(expected);
  return issue;
}

/// Gathers what is wrong with one record.
class RecordCheck {
 public:
  RecordCheck(Entity entity, const FieldValues& values, bool complete)
      : m_entity(entity), m_values(values), m_complete(complete) {}

  domain::Issues run() {
    for (const auto& [id, value] : m_values) {
      const Field* field = domain::findField(m_entity, id);
      if (field == nullptr) {
        m_issues.push_back(recordIssue("unknown_field", id));
      } else {
        checkField(*field, value);
      }
    }
    if (m_complete) checkMissing();
    return std::move(m_issues);
  }

 private:
  void report(const Field& field, std::string code, const domain::Value& value, std::string expected = {}) {
    domain::Issue issue = recordIssue(std::move(code), field.id, {}, std::move(expected));
    if (field.type != FieldType::Sealed) {
      if (const auto* text = std::get_if<std::string>(&value)) issue.value = *text;
      if (const auto* number = std::get_if<std::int64_t>(&value)) {
        issue.value = domain::formatDecimal(*number, scaleOf(field));
      }
    }
    m_issues.push_back(std::move(issue));
  }

  const domain::Value* stated(std::string_view id) const {
    const auto found = std::ranges::find(m_values, id, &FieldValues::value_type::first);
    return found == m_values.end() || domain::isBlank(found->second) ? nullptr : &found->second;
  }

  void checkField(const Field& field, const domain::Value& value) {
    const bool computed = field.column.empty() && field.type != FieldType::Sealed;
    const bool typed = field.has(domain::Editable) || field.has(domain::Imported);
    if (computed || m_entity == Entity::StockLevel || (!m_complete && !typed)) {
      report(field, "not_editable", value);
    } else if (domain::isBlank(value)) {
      checkEmpty(field, value);
    } else if (isNumber(field)) {
      checkNumber(field, value);
    } else {
      checkText(field, value);
    }
  }

  void checkEmpty(const Field& field, const domain::Value& value) {
    // A number that the table always wants cannot be taken away, only replaced; a new record gets its default.
    const bool always = !m_complete && leastValue(field).value_or(0) > 0;
    const bool emptyChoice = field.type == FieldType::Choice && domain::isStated(value);
    if (field.has(domain::Required) || always || (emptyChoice && !domain::isChoice(field, ""))) {
      report(field, "required", value);
    }
  }

  static bool isNumber(const Field& field) {
    switch (field.type) {
      case FieldType::Integer:
      case FieldType::Money:
      case FieldType::Rate:
      case FieldType::Weight:
      case FieldType::Length:
      case FieldType::Instant:
      case FieldType::Flag:
      case FieldType::Reference: return true;
      default: return false;
    }
  }

  void checkNumber(const Field& field, const domain::Value& value) {
    const auto* number = std::get_if<std::int64_t>(&value);
    if (field.type == FieldType::Instant) {
      if (number == nullptr || *number < kFirstInstant || *number > kLastInstant) {
        report(field, "not_a_time", value, "yyyy-mm-ddThh:mm:ssZ");
      }
    } else if (field.type == FieldType::Flag) {
      if (number == nullptr || (*number != 0 && *number != 1)) report(field, "not_a_flag", value, "0|1");
    } else if (field.type == FieldType::Reference) {
      if (number == nullptr || *number <= 0) report(field, "unknown_reference", value, std::string(field.detail));
    } else if (number == nullptr) {
      report(field, "not_a_number", value);
    } else {
      checkSize(field, *number);
    }
  }

  void checkSize(const Field& field, std::int64_t number) {
    const bool count = field.type != FieldType::Money && field.type != FieldType::Rate;
    const std::int64_t largest = count ? kLargestInteger : kLargestMoney;
    const auto least = leastValue(field);
    if (number > largest || number < -largest) {
      report(field, "too_large", number);
    } else if (least == 0 && number < 0) {
      report(field, "negative", number, ">= 0");
    } else if (least == 1 && number < 1) {
      report(field, "out_of_range", number, "> 0");
    } else if (m_entity == Entity::StockMove && field.id == "quantity" && number == 0) {
      report(field, "out_of_range", number, "<> 0");
    }
  }

  void checkText(const Field& field, const domain::Value& value) {
    const auto* text = std::get_if<std::string>(&value);
    if (text == nullptr) {
      report(field, "wrong_type", value, "text");
      return;
    }
    switch (field.type) {
      case FieldType::Choice:
        if (!domain::isChoice(field, *text)) report(field, "not_a_choice", value, choices(field));
        break;
      case FieldType::Currency:
        if (!domain::Currency::fromCode(*text)) report(field, "not_a_currency", value, "ISO 4217");
        break;
      case FieldType::Country:
        // CE marks are for the European Union, which ISO 3166 reserves a code for.
        if (!domain::isCountry(*text) && !(m_entity == Entity::Certificate && *text == "EU")) {
          report(field, "not_a_country", value, "ISO 3166");
        }
        break;
      case FieldType::Day:
        if (!domain::Day::fromIso(*text)) report(field, "not_a_day", value, "yyyy-mm-dd");
        break;
      default: checkProse(field, *text);
    }
  }

  void checkProse(const Field& field, const std::string& text) {
    const bool lines = field.type == FieldType::Note || field.type == FieldType::Sealed;
    const std::size_t longest = lines ? kLongestNote : kLongestText;
    const auto length = std::ranges::count_if(text, [](char c) { return (static_cast<unsigned char>(c) & 0xC0u) != 0x80; });
    const auto isControl = [&](char c) {
      if (lines && (c == '\n' || c == '\r' || c == '\t')) return false;
      return static_cast<unsigned char>(c) < 0x20 || c == 0x7F;
    };
    if (static_cast<std::size_t>(length) > longest) {
      report(field, "too_long", std::monostate(), std::to_string(longest));
    } else if (std::ranges::any_of(text, isControl)) {
      report(field, "control_character", std::monostate());
    } else if (m_entity == Entity::Channel && field.id == "zone" && !isZone(text)) {
      report(field, "unknown_zone", text, "Europe/Berlin");
    } else if (m_entity == Entity::Channel && field.id == "business_hours" && !domain::BusinessHours::parse(text)) {
      report(field, "not_business_hours", text, "Mon-Fri 09:00-18:00; Sat 10:00-14:00");
    }
  }

  static std::string choices(const Field& field) {
    std::string text(field.detail);
    std::ranges::replace(text, ' ', '|');
    return text;
  }

  void checkMissing() {
    for (const Field& field : domain::fields(m_entity)) {
      const bool named = std::ranges::find(m_values, field.id, &FieldValues::value_type::first) != m_values.end();
      if (field.has(domain::Required) && !named) report(field, "required", std::monostate());
      if (field.type != FieldType::Money || stated(field.id) == nullptr) continue;
      const Field* currency = domain::findField(m_entity, field.detail);
      if (currency != nullptr && !currency->column.empty() && !currency->has(domain::Required) &&
          stated(field.detail) == nullptr) {
        report(*currency, "currency_required", std::monostate());
      }
    }
  }

  Entity m_entity;
  const FieldValues& m_values;
  bool m_complete;
  domain::Issues m_issues;
};

}  // namespace

domain::Issues validate(domain::Entity entity, const FieldValues& values, bool complete) {
  return RecordCheck(entity, values, complete).run();
}

}  // namespace kontor::storage
