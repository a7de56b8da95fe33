// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fields.h"

#include <QLineEdit>
#include <QTimer>

class QCompleter;

namespace kontor::models {
class RecordModel;
class ReferenceSearch;
}  // namespace kontor::models

namespace kontor::ui {

/// Chooses the record that a reference leads to: proposals come as one types, and a title typed in full is enough.
class ReferenceEdit : public QLineEdit {
  Q_OBJECT

 public:
  ReferenceEdit(models::RecordModel& record, const domain::Field& field, QWidget* parent);

  models::ReferenceSearch& search() const { return *m_search; }

 protected:
  void keyPressEvent(QKeyEvent* event) override;

 private:
  void typed(const QString& text);
  void ask();
  void propose();
  void take(int row);

  models::RecordModel& m_record;
  const domain::Field& m_field;
  models::ReferenceSearch* m_search;
  QCompleter* m_completer;
  QTimer m_pause;
  bool m_browsing = false;
};

}  // namespace kontor::ui
