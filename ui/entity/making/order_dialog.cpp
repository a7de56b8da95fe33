// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entity/making/order_dialog.h"

#include "ui/entity/making/line_grid.h"
#include "ui/parts/section.h"
#include "ui/record/record_form.h"

#include <algorithm>
#include <iterator>

namespace kontor::ui {
namespace {

constexpr auto kOrder = domain::Entity::SalesOrder;
constexpr std::string_view kBuyer[] = {"buyer_name", "email", "phone"};
constexpr std::string_view kLeftOpen[] = {"kind", "hold_reason", "shipped", "cancelled", "refunded", "paid"};

// The buyer stands in a part of his own.
std::vector<std::string_view> notInForm() {
  std::vector<std::string_view> fields(std::begin(kLeftOpen), std::end(kLeftOpen));
  fields.insert(fields.end(), std::begin(kBuyer), std::end(kBuyer));
  return fields;
}

std::vector<std::string_view> notOfBuyer() {
  std::vector<std::string_view> fields;
  for (const domain::Field& field : domain::fields(kOrder)) {
    if (std::ranges::find(kBuyer, field.id) == std::end(kBuyer)) fields.push_back(field.id);
  }
  return fields;
}

std::vector<const domain::Field*> lineFields() {
  std::vector<const domain::Field*> fields;
  for (const char* id : {"seller_sku", "title", "quantity", "unit_price"}) {
    fields.push_back(domain::findField(domain::Entity::SalesOrderLine, id));
  }
  return fields;
}

}  // namespace

OrderDialog::OrderDialog(models::Session& session, QWidget* parent)
    : RecordDialog(session, kOrder, storage::FieldValues(), notInForm(), parent),
      m_session(session),
      m_buyer(new RecordForm(record(), notOfBuyer(), this)),
      m_lines(new LineGrid(session.text(), lineFields(), this)) {
  m_lines->setAccessibleName(tr("Lines"));
  m_buyer->setHeading(tr("Buyer"), RecordForm::Group::Delivery);
  addPart(m_buyer, true);
  addPart(new Section(tr("Lines"), m_lines, this), true);
  connect(m_lines, &QTableWidget::cellChanged, this, &OrderDialog::noteTyping);
}

bool OrderDialog::holdsMore() const {
  return !m_lines->isBlank();
}

void OrderDialog::save() {
  domain::Issues issues;
  auto lines = m_lines->lines(issues);
  if (!lines) {
    refuse(issues);
    return;
  }
  models::makeOrder(m_session, this, record().typedValues(), std::move(*lines), [this](const models::Made& made) {
    refuse(made.issues);
    if (!made.issues.empty()) return;
    Q_EMIT created(made.id);
    accept();
  });
}

}  // namespace kontor::ui
