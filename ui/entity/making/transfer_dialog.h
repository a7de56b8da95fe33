// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/entity/record_dialog.h"

namespace kontor::ui {

/// Pieces that go from one place to another: two moves, and the total stays.
class TransferDialog : public RecordDialog {
  Q_OBJECT

 public:
  /// `from`: what is known already of SKU, warehouse and bin.
  TransferDialog(models::Session& session, const storage::FieldValues& from, QWidget* parent);

  /// The place where the pieces go.
  RecordForm* target() const { return m_target; }
  models::RecordModel& targetRecord() const { return *m_to; }

 protected:
  void save() override;
  bool holdsMore() const override;

 private:
  models::Session& m_session;
  models::RecordModel* m_to;
  RecordForm* m_target;
};

}  // namespace kontor::ui
