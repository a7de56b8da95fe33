// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import_plan.h"
#include "exchange/plan/order_difference.h"
#include "exchange/plan/stored_record.h"

#include <fmt/format.h>

#include <span>

namespace kontor::exchange {
namespace {

/// Masks the sealed fields that differ between what the book holds and what the file states.
void addContactChanges(std::vector<CellChange>& changes, const storage::ContactData& before,
                       const storage::ContactData& after) {
  const auto compare = [&](std::string_view field) {
    const auto old = before.get(field);
    const auto now = after.get(field);
    if (old != now) changes.push_back({std::string(field), storage::mask(field, old), storage::mask(field, now)});
  };
  for (const auto field : storage::kAddressFields) compare(field);
  for (const auto field : storage::kReachFields) compare(field);
}

std::vector<CellChange> orderChanges(storage::Reader& reader, const storage::ContactVault& vault, const ImportPlan& plan,
                                     const PlannedRow& row) {
  const OrderDraft& draft = plan.set->orders[row.draft];
  const auto stored = StoredOrders(reader.connection(), plan.channel).find(draft.externalId);
  if (!stored) return {};
  const auto lines = std::span(plan.set->lines).subspan(draft.firstLine, draft.lineCount);
  const auto openContact = [&](domain::Id contact) { return vault.open(reader, contact); };
  const OrderDifference change = difference(draft, lines, *stored, vault, openContact);

  std::vector<CellChange> changes;
  for (const auto& field : change.fields) {
    changes.push_back({std::string(orderFields()[field.field].id), field.before, field.after});
  }
  for (const auto& line : change.lines) {
    const auto name = [&](std::string_view field) { return fmt::format("line {}.{}", line.draft + 1, field); };
    if (line.existing == 0) changes.push_back({name("quantity"), {}, lines[line.draft].quantity});
    for (const auto& field : line.fields) {
      changes.push_back({name(lineFields()[field.field].id), field.before, field.after});
    }
  }
  if (change.contact) {
    addContactChanges(changes, openContact(stored->contact).value_or(storage::ContactData()), *change.contact);
  }
  return changes;
}

}  // namespace

std::vector<CellChange> changesOf(storage::Reader& reader, const storage::ContactVault& vault, const ImportPlan& plan,
                                  const PlannedRow& row) {
  if (row.existing == 0) return {};
  if (plan.set->entity == domain::Entity::SalesOrder) return orderChanges(reader, vault, plan, row);
  const RecordDraft& draft = plan.set->records[row.draft];
  References references(reader.connection(), plan.set->platform);
  std::vector<CellChange> changes;
  if (const auto found = recordStore(references, *plan.set, plan.channel, vault)->find(draft)) {
    for (const auto& field : found->fields) {
      const domain::Field& changed = *draft.values[field.field].first;
      // A record that a file names by its code or name is told so; which one it was lies in the record's history.
      const bool named = changed.type == domain::FieldType::Reference;
      changes.push_back({std::string(changed.id), named ? domain::Value() : field.before, field.after});
    }
  }
  return changes;
}

}  // namespace kontor::exchange
