// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/read/file_layout.h"

#include <algorithm>
#include <iterator>

namespace kontor::exchange {

FileLayout::FileLayout(const Profile& usedProfile, const HeaderRow& usedHeader)
    : profile(usedProfile), header(usedHeader) {
  addSlots();
  addKept();
}

void FileLayout::addSlots() {
  for (const ColumnRule& rule : profile.columns) {
    const auto match = header.find(rule.headers);
    if (!match) continue;
    (rule.ofLine ? lineSlots : slots).push_back(makeSlot(rule, match->column, header.names()[match->column]));
    ColumnSlot& slot = (rule.ofLine ? lineSlots : slots).back();
    for (const HeaderNames& further : rule.with) {
      if (const auto column = header.column(further)) slot.with.push_back(*column);
    }
    neededCells = std::max(neededCells, match->column + 1);
    if (match->currency.isStated()) headerCurrency = match->currency;
  }
}

// Only what is known to be impersonal: columns of unsealed fields that do not identify the buyer, and those that the
// profile names itself.
void FileLayout::addKept() {
  std::vector<bool> personal(header.size()), wanted(header.size());
  const auto isIdentity = [&](const ColumnSlot& slot) {
    return !slot.rule->ofLine && std::ranges::find(profile.buyerIdentity, slot.rule->field) != profile.buyerIdentity.end();
  };
  for (const auto* list : {&slots, &lineSlots}) {
    for (const ColumnSlot& slot : *list) {
      const bool sealed = slot.rule->field->type == domain::FieldType::Sealed || isIdentity(slot);
      (sealed ? personal : wanted)[slot.column] = true;
    }
  }
  const auto want = [&](const HeaderNames& names) {
    if (const auto column = header.column(names)) wanted[*column] = true;
  };
  for (const std::string& key : profile.keep.keys) want({{key}, {key}});
  for (const ColumnRule& rule : profile.columns) std::ranges::for_each(rule.with, want);
  if (profile.packed) want(profile.packed->headers);
  for (const ComposedField& composed : profile.composed) std::ranges::for_each(composed.parts, want);
  for (const auto* rules : {&profile.status, &profile.kind, &profile.state}) {
    for (const ChoiceRule& rule : *rules) want(rule.headers);
  }
  for (std::size_t i = 0; i < header.size(); ++i) {
    if (profile.wide && domain::Currency::fromCode(header.names()[i])) wanted[i] = true;
    if (wanted[i] && !personal[i]) kept.push_back(i);
  }
}

std::vector<ColumnSlot> FileLayout::slotsOf(std::string_view field) const {
  std::vector<ColumnSlot> found;
  std::ranges::copy_if(slots, std::back_inserter(found), [&](const ColumnSlot& slot) { return slot.rule->field->id == field; });
  return found;
}

std::vector<std::string> FileLayout::statedFields() const {
  std::vector<std::string> fields;
  const auto add = [&](std::string field) {
    if (std::ranges::find(fields, field) == fields.end()) fields.push_back(std::move(field));
  };
  for (const ColumnSlot& slot : slots) add(std::string(slot.rule->field->id));
  for (const ColumnSlot& slot : lineSlots) add("line." + std::string(slot.rule->field->id));
  if (CodeRules(profile.status, header).readsColumns()) add("status");
  if (CodeRules(profile.kind, header).readsColumns()) add("kind");
  if (CodeRules(profile.state, header).readsColumns()) add("state");
  if (profile.packed && header.column(profile.packed->headers)) {
    add("line.title");
    add("line.quantity");
  }
  return fields;
}

}  // namespace kontor::exchange
