// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/record_making.h"
#include "ui/entity/record_dialog.h"

namespace kontor::ui {

class CellGrid;

/// The codes of order lines and listings that no SKU is known for, and the place to say what they stand for. It stays
/// open for the next code.
class MapCodesDialog : public RecordDialog {
  Q_OBJECT

 public:
  MapCodesDialog(models::Session& session, QWidget* parent);

  CellGrid* codes() const { return m_codes; }
  QPushButton* makeButton() const { return m_make; }

 protected:
  void save() override;

 private:
  void read();
  void show(std::vector<storage::UnmappedCode> codes);
  void next();
  const storage::UnmappedCode* chosen() const;

  models::Session& m_session;
  std::vector<storage::UnmappedCode> m_unmapped;
  CellGrid* m_codes;
  QPushButton* m_make;
};

}  // namespace kontor::ui
