// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entity/making/order_dialog.h"

#include "ui/entity/making/line_grid.h"
#include "ui/parts/section.h"

namespace kontor::ui {
namespace {

const std::vector<std::string_view> kLeftOpen = {"kind", "hold_reason", "shipped", "cancelled", "refunded", "paid"};

std::vector<const domain::Field*> lineFields() {
  std::vector<const domain::Field*> fields;
  for (const char* id : {"seller_sku", "title", "quantity", "unit_price"}) {
    fields.push_back(domain::findField(domain::Entity::SalesOrderLine, id));
  }
  return fields;
}

}  // namespace

OrderDialog::OrderDialog(models::Session& session, QWidget* parent)
    : RecordDialog(session, domain::Entity::SalesOrder, storage::FieldValues(), kLeftOpen, parent),
      m_session(session),
      m_lines(new LineGrid(session.text(), lineFields(), this)) {
  m_lines->setAccessibleName(tr("Lines"));
  addPart(new Section(tr("Lines"), m_lines, this), true);
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
