// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entity/making/map_codes_dialog.h"

#include "models/words/field_text.h"
#include "models/words/text.h"
#include "ui/parts/cell_grid.h"
#include "ui/parts/section.h"

#include <QPushButton>

#include <algorithm>

namespace kontor::ui {
namespace {

constexpr int kCodesHeight = 260;

}  // namespace

MapCodesDialog::MapCodesDialog(models::Session& session, QWidget* parent)
    : RecordDialog(session, domain::Entity::SkuCode, storage::FieldValues(), {"kind", "scope", "code"}, parent),
      m_session(session),
      m_codes(new CellGrid(this)),
      m_make(new QPushButton(tr("Make a SKU of this code"), this)) {
  setWindowTitle(tr("Codes without a SKU"));
  saveButton()->setText(tr("Map"));
  m_codes->setColumns({{tr("Platform")},
                       {tr("Code")},
                       {.heading = tr("Title"), .stretches = true},
                       {.heading = tr("Lines"), .isNumber = true},
                       {.heading = tr("Units"), .isNumber = true}});
  m_codes->chooseRows();
  m_codes->setAccessibleName(tr("Codes without a SKU"));
  m_codes->setFixedHeight(kCodesHeight);
  addPart(new Section(tr("Codes"), m_codes, this), true);
  addPart(m_make, false);
  resize(720, 640);
  connect(m_make, &QPushButton::clicked, this, [this] {
    if (const auto* code = chosen()) models::makeSkuOfCode(m_session, this, *code, [this](domain::Id) { next(); });
  });
  read();
}

void MapCodesDialog::save() {
  const auto* code = chosen();
  std::int64_t sku = 0;
  std::int64_t quantity = 1;
  for (const auto& [field, value] : record().typedValues()) {
    const auto* number = std::get_if<std::int64_t>(&value);
    if (number != nullptr && field == "sku") sku = *number;
    if (number != nullptr && field == "quantity") quantity = *number;
  }
  if (code == nullptr) {
    complain(tr("Choose a code first."));
  } else if (sku == 0) {
    refuse({{.code = "required", .field = "sku", .line = 0, .column = {}, .value = {}, .expected = {}}});
  } else {
    models::mapCode(m_session, this, *code, sku, quantity, [this](storage::MappedRows) { next(); });
  }
}

void MapCodesDialog::next() {
  complain({});
  record().begin({});
  read();
}

void MapCodesDialog::read() {
  models::readUnmappedCodes(m_session, this, [this](std::vector<storage::UnmappedCode> codes) { show(std::move(codes)); });
}

void MapCodesDialog::show(std::vector<storage::UnmappedCode> codes) {
  m_unmapped = std::move(codes);
  m_codes->setRowCount(static_cast<int>(m_unmapped.size()));
  const domain::Field& platform = *domain::findField(domain::Entity::Channel, "platform");
  for (int row = 0; row < m_codes->rowCount(); ++row) {
    const storage::UnmappedCode& code = m_unmapped[static_cast<std::size_t>(row)];
    const QString cells[] = {models::FieldText::choice(platform, code.platform), models::toQt(code.code),
                             models::toQt(code.title), m_session.text().integer(code.lines),
                             m_session.text().integer(code.units)};
    for (int column = 0; column < m_codes->columnCount(); ++column) m_codes->setCell(row, column, cells[column]);
  }
  if (m_codes->rowCount() > 0) m_codes->selectRow(0);
  m_make->setEnabled(m_codes->rowCount() > 0);
  if (m_codes->rowCount() == 0) complain(tr("Every code is mapped."));
}

const storage::UnmappedCode* MapCodesDialog::chosen() const {
  const auto row = static_cast<std::size_t>(std::max(m_codes->currentRow(), 0));
  return m_codes->currentRow() >= 0 && row < m_unmapped.size() ? &m_unmapped[row] : nullptr;
}

}  // namespace kontor::ui
