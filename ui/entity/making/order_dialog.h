// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/record_making.h"
#include "ui/entity/record_dialog.h"

namespace kontor::ui {

class LineGrid;

/// An order typed by hand, with its lines. What is left open is filled in: number, currency, time.
class OrderDialog : public RecordDialog {
  Q_OBJECT

 public:
  OrderDialog(models::Session& session, QWidget* parent);

  LineGrid* lines() const { return m_lines; }
  /// Who ordered: what is stated here finds or makes the customer.
  RecordForm* buyer() const { return m_buyer; }

 protected:
  void save() override;
  bool holdsMore() const override;

 private:
  models::Session& m_session;
  RecordForm* m_buyer;
  LineGrid* m_lines;
};

}  // namespace kontor::ui
