// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entity/making/transfer_dialog.h"

#include "models/records/record_making.h"
#include "models/words/text.h"
#include "ui/record/record_form.h"

#include <algorithm>

namespace kontor::ui {
namespace {

constexpr auto kMove = domain::Entity::StockMove;
const std::vector<std::string_view> kNotOfTransfers = {"instant", "value", "currency", "reason", "note"};
const std::vector<std::string_view> kNotOfTargets = {"instant",  "sku",    "quantity", "value",
                                                     "currency", "reason", "document"};

std::int64_t numberOf(const storage::FieldValues& values, std::string_view field) {
  const auto found = std::ranges::find(values, field, &storage::FieldValues::value_type::first);
  const auto* number = found == values.end() ? nullptr : std::get_if<std::int64_t>(&found->second);
  return number != nullptr ? *number : 0;
}

std::string textOfField(const storage::FieldValues& values, std::string_view field) {
  const auto found = std::ranges::find(values, field, &storage::FieldValues::value_type::first);
  const auto* text = found == values.end() ? nullptr : std::get_if<std::string>(&found->second);
  return text != nullptr ? *text : std::string();
}

}  // namespace

TransferDialog::TransferDialog(models::Session& session, const storage::FieldValues& from, QWidget* parent)
    : RecordDialog(session, kMove, from, kNotOfTransfers, parent),
      m_session(session),
      m_to(new models::RecordModel(session, kMove, this)) {
  m_to->begin({});
  m_target = new RecordForm(*m_to, kNotOfTargets, this);
  setWindowTitle(tr("Transfer stock"));
  m_target->setHeading(tr("To this place"));
  addPart(m_target, false);
  connect(m_to, &models::RecordModel::edited, this, &TransferDialog::noteTyping);
}

bool TransferDialog::holdsMore() const {
  return m_to->isModified();
}

void TransferDialog::save() {
  const storage::FieldValues from = record().typedValues();
  const storage::FieldValues to = m_to->typedValues();
  const storage::StockTransfer transfer{.sku = numberOf(from, "sku"),
                                        .from = {numberOf(from, "warehouse"), textOfField(from, "bin")},
                                        .to = {numberOf(to, "warehouse"), textOfField(to, "bin")},
                                        .quantity = numberOf(from, "quantity"),
                                        .document = textOfField(from, "document"),
                                        .note = textOfField(to, "note"),
                                        .instant = {}};
  const QString sku = record().editText(*domain::findField(kMove, "sku"));
  models::makeTransfer(m_session, this, transfer, models::fromQt(sku), [this](const models::Made& made) {
    refuse(made.issues);
    if (made.issues.empty()) accept();
  });
}

}  // namespace kontor::ui
