// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/words/field_text.h"
#include "storage/records.h"
#include "ui/parts/cell_grid.h"

#include <optional>
#include <vector>

namespace kontor::ui {

/// A few lines to be typed: a column for each field, and always an empty line at the end.
class LineGrid : public CellGrid {
  Q_OBJECT

 public:
  LineGrid(const models::FieldText& text, std::vector<const domain::Field*> fields, QWidget* parent);

  /// What is typed, without empty lines; nothing when a cell cannot be read, and then `issues` say which.
  std::optional<std::vector<storage::FieldValues>> lines(domain::Issues& issues) const;
  bool isBlank() const { return rowCount() == 1 && isBlank(0); }

 private:
  QString typed(int row, int column) const;
  bool isBlank(int row) const;
  void grow();
  void addLine();

  models::FieldText m_text;
  std::vector<const domain::Field*> m_fields;
};

}  // namespace kontor::ui
