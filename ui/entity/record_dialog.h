// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/record_model.h"

#include <QDialog>

class QPushButton;

namespace kontor::ui {

class NoticeBar;
class RecordForm;

/// The form of one record in a window of its own: to make a record, or to change a part of another one. It closes when
/// the record is in the book.
class RecordDialog : public QDialog {
  Q_OBJECT

 public:
  /// A new record. `presets` are stated already; of them, `hidden` are not shown.
  RecordDialog(models::Session& session, domain::Entity entity, const storage::FieldValues& presets,
               const std::vector<std::string_view>& hidden, QWidget* parent);
  /// A record that is there.
  RecordDialog(models::Session& session, domain::Entity entity, domain::Id id,
               const std::vector<std::string_view>& hidden, QWidget* parent);

  models::RecordModel& record() const { return *m_record; }
  RecordForm* form() const { return m_form; }
  QPushButton* saveButton() const { return m_save; }

 Q_SIGNALS:
  void created(kontor::domain::Id id);

 private:
  void build(const std::vector<std::string_view>& hidden);
  void showState();

  models::RecordModel* m_record;
  RecordForm* m_form = nullptr;
  NoticeBar* m_notice = nullptr;
  QPushButton* m_save = nullptr;
};

}  // namespace kontor::ui
