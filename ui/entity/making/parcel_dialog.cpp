// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entity/making/parcel_dialog.h"

#include "models/words/text.h"
#include "ui/parts/cell_grid.h"
#include "ui/parts/section.h"

#include <QCheckBox>

namespace kontor::ui {
namespace {

enum ParcelColumn { kCode, kTitle, kLeft, kPieces };
constexpr int kContentsHeight = 160;

}  // namespace

ParcelDialog::ParcelDialog(models::Session& session, std::vector<domain::Id> orders, QWidget* parent)
    : RecordDialog(session, domain::Entity::Shipment, {{"status", std::string("shipped")}}, {"delivered"}, parent),
      m_session(session),
      m_contents(new CellGrid(this)),
      m_post(new QCheckBox(tr("Take the pieces out of the stock of this warehouse"), this)) {
  m_contents->setColumns({{tr("Code")},
                          {.heading = tr("Title"), .stretches = true},
                          {.heading = tr("To send"), .isNumber = true},
                          {.heading = tr("In this parcel"), .isNumber = true, .isTyped = true}});
  m_contents->setAccessibleName(tr("Contents"));
  m_contents->setFixedHeight(kContentsHeight);
  addPart(new Section(tr("Contents"), m_contents, this), true);
  addPart(m_post, false);
  models::readOpenLines(session, this, std::move(orders),
                        [this](std::vector<storage::OpenLine> lines) { show(std::move(lines)); });
}

void ParcelDialog::show(std::vector<storage::OpenLine> lines) {
  m_lines = std::move(lines);
  m_contents->setRowCount(static_cast<int>(m_lines.size()));
  for (int row = 0; row < m_contents->rowCount(); ++row) {
    const storage::OpenLine& line = m_lines[static_cast<std::size_t>(row)];
    m_contents->setCell(row, kCode, models::toQt(line.sellerSku));
    m_contents->setCell(row, kTitle, models::toQt(line.title));
    m_contents->setCell(row, kLeft, m_session.text().integer(line.left));
    m_contents->setCell(row, kPieces, m_session.text().integer(line.left));
  }
  connect(m_contents, &QTableWidget::cellChanged, this, &ParcelDialog::noteTyping);
}

bool ParcelDialog::holdsMore() const {
  for (int row = 0; row < m_contents->rowCount(); ++row) {
    const storage::OpenLine& line = m_lines[static_cast<std::size_t>(row)];
    if (m_contents->item(row, kPieces)->text() != m_session.text().integer(line.left)) return true;
  }
  return false;
}

void ParcelDialog::save() {
  const domain::Field& quantity = *domain::findField(domain::Entity::ShipmentLine, "quantity");
  std::vector<storage::ParcelLine> contents;
  for (int row = 0; row < m_contents->rowCount(); ++row) {
    models::TypedValue typed = m_session.text().parse(quantity, m_contents->item(row, kPieces)->text());
    if (typed.issue) {
      typed.issue->line = row + 1;
      refuse({*typed.issue});
      return;
    }
    const auto* pieces = std::get_if<std::int64_t>(&typed.value);
    if (pieces != nullptr && *pieces != 0) contents.push_back({m_lines[static_cast<std::size_t>(row)].orderLine, *pieces});
  }
  const auto stock = m_post->isChecked() ? storage::ParcelStock::Post : storage::ParcelStock::Leave;
  models::makeParcel(m_session, this, record().typedValues(), std::move(contents), stock, [this](const models::Made& made) {
    refuse(made.issues);
    if (!made.issues.empty()) return;
    Q_EMIT created(made.id);
    accept();
  });
}

}  // namespace kontor::ui
