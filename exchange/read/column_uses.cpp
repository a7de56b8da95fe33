// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/read/column_uses.h"

#include <algorithm>

namespace kontor::exchange {
namespace {

/// Goes through everything in a profile that names a column.
class UseFinder {
 public:
  explicit UseFinder(const FileLayout& layout) : m_layout(layout), m_uses(layout.header.size()) {
    const Profile& profile = layout.profile;
    for (const auto* slots : {&layout.slots, &layout.lineSlots, &layout.parcelSlots}) {
      for (const ColumnSlot& slot : *slots) note(slot);
    }
    for (const FileLayout::Composition& composition : layout.compositions) {
      for (const auto& [column, digits] : composition.parts) note(column, composition.field->rule);
    }
    for (const RowRule& rule : profile.rows) note(rule.when);
    for (const auto* rules : {&profile.status, &profile.kind, &profile.state}) note(*rules);
    for (const AmountRule& amount : profile.amounts) note(amount);
    if (profile.net) note(profile.net->column.headers, "amount");
    if (profile.balance) note(profile.balance->headers, "amount");
    if (profile.packed) note(profile.packed->headers, "title");
    for (const HeaderNames& names : profile.fillDown) note(names);
    note(profile.fillDownKey);
    note(profile.marketplaceColumn);
    for (const std::size_t column : wideColumns(layout.header, profile)) note(column, std::string_view());
  }

  std::vector<ColumnUse> take() { return std::move(m_uses); }

 private:
  void note(std::size_t column, std::string_view field, bool isPersonal = false) {
    if (column >= m_uses.size()) return;
    ColumnUse& use = m_uses[column];
    use.isUsed = true;
    use.isPersonal = use.isPersonal || isPersonal;
    if (use.field.empty()) use.field = field;
  }
  void note(std::size_t column, const ColumnRule& rule) {
    note(column, rule.field->id, rule.field->type == domain::FieldType::Sealed);
  }
  void note(const ColumnSlot& slot) {
    note(slot.column, *slot.rule);
    for (const std::size_t column : slot.with) note(column, *slot.rule);
  }
  void note(const HeaderNames& names, std::string_view field = {}) {
    if (const auto column = m_layout.header.column(names)) note(*column, field);
  }
  void note(const std::vector<CellTest>& tests) {
    for (const CellTest& test : tests) note(test.headers);
  }
  void note(const std::vector<ChoiceRule>& rules) {
    for (const ChoiceRule& rule : rules) {
      note(rule.headers);
      note(rule.when);
    }
  }
  void note(const AmountRule& amount) {
    note(amount.column.headers, "amount");
    note(amount.currency.headers, "currency");
    note(amount.when);
    note(amount.kind);
    for (const HeaderNames& words : amount.words) note(words, "type");
  }

  const FileLayout& m_layout;
  std::vector<ColumnUse> m_uses;
};

/// What the file has no column for, by the first name that its column may have.
std::vector<std::string> missingColumns(const FileLayout& layout) {
  std::vector<std::string> missing;
  const auto lookFor = [&](const HeaderNames& names) {
    if (!names.empty() && !layout.header.column(names)) missing.push_back(names.names.front());
  };
  for (const ColumnRule& rule : layout.profile.columns) {
    lookFor(rule.headers);
    std::ranges::for_each(rule.with, lookFor);
  }
  for (const AmountRule& amount : layout.profile.amounts) {
    lookFor(amount.column.headers);
    lookFor(amount.currency.headers);
    std::ranges::for_each(amount.words, lookFor);
  }
  if (layout.profile.net) lookFor(layout.profile.net->column.headers);
  if (layout.profile.balance) lookFor(layout.profile.balance->headers);
  for (const RowRule& rule : layout.profile.rows) {
    for (const CellTest& test : rule.when) lookFor(test.headers);
  }
  for (const auto* rules : {&layout.profile.status, &layout.profile.kind, &layout.profile.state}) {
    for (const ChoiceRule& rule : *rules) {
      lookFor(rule.headers);
      for (const CellTest& test : rule.when) lookFor(test.headers);
    }
  }
  for (const ComposedField& field : layout.profile.composed) std::ranges::for_each(field.parts, lookFor);
  if (layout.profile.packed) lookFor(layout.profile.packed->headers);
  return missing;
}

// By a pattern, which may fit many columns.
bool isIgnored(const Profile& profile, const std::string& name) {
  const HeaderRow alone(std::span(&name, 1));
  return std::ranges::any_of(profile.ignored.keys, [&](const std::string& key) {
    return key.find("{any}") != std::string::npos && alone.column({{key}, {key}});
  });
}

}  // namespace

std::vector<ColumnUse> usesOf(const FileLayout& layout) {
  return UseFinder(layout).take();
}

domain::Issues unknownColumns(const FileLayout& layout, std::int64_t headerLine) {
  const auto missing = missingColumns(layout);
  std::string expected;
  for (const std::string& name : missing) expected += (expected.empty() ? "" : "|") + name;
  auto uses = usesOf(layout);
  const auto know = [&](const HeaderNames& names) {
    if (const auto column = layout.header.column(names)) uses[*column].isUsed = true;
  };
  for (const std::size_t column : layout.header.columns(layout.profile.leftOut)) uses[column].isUsed = true;
  for (const auto* list : {&layout.profile.keep, &layout.profile.ignored}) {
    for (const std::string& key : list->keys) know({{key}, {key}});
  }
  for (const HeaderNames& names : layout.profile.alsoRequired) know(names);
  domain::Issues issues;
  for (std::size_t i = 0; i < uses.size(); ++i) {
    const std::string& name = layout.header.names()[i];
    const bool isOutside = i >= layout.header.usedSize();  // rows may well end in separators
    if (uses[i].isUsed || isOutside || isIgnored(layout.profile, name)) continue;
    issues.push_back({"unknown_column", "", headerLine, name, name.empty() ? std::to_string(i + 1) : name, expected});
  }
  return issues;
}

}  // namespace kontor::exchange
