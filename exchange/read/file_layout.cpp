// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/read/file_layout.h"

#include <algorithm>
#include <iterator>

namespace kontor::exchange {

FileLayout::FileLayout(const Profile& usedProfile, const HeaderRow& usedHeader) : profile(usedProfile), header(usedHeader) {
  bindCompositions();
  addComposed(true);
  addSlots();
  addComposed(false);
  findHeaderCurrency();
  addKept();
}

std::vector<ColumnSlot>& FileLayout::slotsFor(Owner owner) {
  if (owner == Owner::Line) return lineSlots;
  return owner == Owner::Parcel ? parcelSlots : slots;
}

void FileLayout::bindCompositions() {
  for (const ComposedField& composed : profile.composed) {
    Composition composition{&composed, {}, {}};
    for (std::size_t i = 0; i < composed.parts.size(); ++i) {
      const auto column = header.column(composed.parts[i]);
      if (!column) continue;
      composition.parts.emplace_back(*column, i < composed.pad.size() ? composed.pad[i] : 0);
      composition.header += (composition.header.empty() ? "" : " + ") + header.names()[*column];
    }
    if (!composition.parts.empty()) compositions.push_back(std::move(composition));
  }
}

// Their cells stand behind those of the file.
void FileLayout::addComposed(bool always) {
  for (std::size_t i = 0; i < compositions.size(); ++i) {
    const ComposedField& field = *compositions[i].field;
    if (field.always != always) continue;
    slotsFor(field.rule.owner).push_back(makeSlot(field.rule, header.size() + i, compositions[i].header));
  }
}

void FileLayout::addSlots() {
  for (const ColumnRule& rule : profile.columns) {
    const auto match = header.find(rule.headers);
    if (!match) continue;
    ColumnSlot& slot = slotsFor(rule.owner).emplace_back(makeSlot(rule, match->column, header.names()[match->column]));
    for (const HeaderNames& further : rule.with) {
      if (const auto column = header.column(further)) slot.with.push_back(*column);
    }
    neededCells = std::max(neededCells, match->column + 1);
    if (match->currency.isStated()) headerCurrency = match->currency;
  }
}

// A name may say the currency of the whole file though its cells are of no use.
void FileLayout::findHeaderCurrency() {
  std::vector<HeaderNames> names = profile.alsoRequired;
  for (const std::string& key : profile.keep.keys) names.push_back({{key}, {key}});
  for (const HeaderNames& name : names) {
    const auto match = headerCurrency.isStated() ? std::nullopt : header.find(name);
    if (match && match->currency.isStated()) headerCurrency = match->currency;
  }
}

bool FileLayout::isPersonal(const ColumnRule& rule) const {
  if (rule.field->type == domain::FieldType::Sealed) return true;
  return rule.owner == Owner::Record && std::ranges::find(profile.buyerIdentity, rule.field) != profile.buyerIdentity.end();
}

// Only what is known to be impersonal: columns of unsealed fields that do not identify the buyer, and those that the
// profile names itself.
void FileLayout::addKept() {
  std::vector<bool> personal(header.size()), wanted(header.size());
  const auto note = [&](const ColumnRule& rule, std::size_t column) {
    if (column < header.size()) (isPersonal(rule) ? personal : wanted)[column] = true;
  };
  for (const auto* list : {&slots, &lineSlots, &parcelSlots}) {
    for (const ColumnSlot& slot : *list) note(*slot.rule, slot.column);
  }
  for (const Composition& composition : compositions) {
    for (const auto& [column, digits] : composition.parts) note(composition.field->rule, column);
  }
  const auto want = [&](const HeaderNames& names) {
    if (const auto column = header.column(names)) wanted[*column] = true;
  };
  for (const std::string& key : profile.keep.keys) want({{key}, {key}});
  for (const ColumnRule& rule : profile.columns) std::ranges::for_each(rule.with, want);
  if (profile.packed) want(profile.packed->headers);
  for (const auto* rules : {&profile.status, &profile.kind, &profile.state}) {
    for (const ChoiceRule& rule : *rules) want(rule.headers);
  }
  for (const std::size_t column : wideColumns(header, profile)) wanted[column] = true;
  for (std::size_t i = 0; i < header.size(); ++i) {
    if (wanted[i] && !personal[i]) kept.push_back(i);
  }
}

std::vector<ColumnSlot> FileLayout::slotsOf(std::string_view field) const {
  std::vector<ColumnSlot> found;
  std::ranges::copy_if(slots, std::back_inserter(found),
                       [&](const ColumnSlot& slot) { return slot.rule->field->id == field; });
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
    for (const PackedPart& part : profile.packed->parts) add("line." + std::string(part.field->id));
    add("line.title");
    add("line.quantity");
  }
  return fields;
}

}  // namespace kontor::exchange
