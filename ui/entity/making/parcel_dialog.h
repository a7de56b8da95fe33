// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/record_making.h"
#include "ui/entity/record_dialog.h"

class QCheckBox;

namespace kontor::ui {

class CellGrid;

/// A parcel of what some orders still need; each line says how many pieces go into it.
class ParcelDialog : public RecordDialog {
  Q_OBJECT

 public:
  ParcelDialog(models::Session& session, std::vector<domain::Id> orders, QWidget* parent);

  CellGrid* contents() const { return m_contents; }
  QCheckBox* postBox() const { return m_post; }

 protected:
  void save() override;
  bool holdsMore() const override;

 private:
  void show(std::vector<storage::OpenLine> lines);

  models::Session& m_session;
  std::vector<storage::OpenLine> m_lines;
  CellGrid* m_contents;
  QCheckBox* m_post;
};

}  // namespace kontor::ui
