// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/record_model.h"

#include <QDialog>

class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace kontor::ui {

class NoticeBar;
class RecordForm;

/// The form of one record in a window of its own: to make a record, or to change a part of another one. It closes when
/// the record is in the book. Records that consist of more than one row have dialogs derived from this one.
class RecordDialog : public QDialog {
  Q_OBJECT

 public:
  /// A new record. `presets` are stated already; of them, `hidden` are not shown.
  RecordDialog(models::Session& session, domain::Entity entity, const storage::FieldValues& presets,
               const std::vector<std::string_view>& hidden, QWidget* parent);
  /// A record that is there.
  RecordDialog(models::Session& session, domain::Entity entity, domain::Id id, const std::vector<std::string_view>& hidden,
               QWidget* parent);

  models::RecordModel& record() const { return *m_record; }
  RecordForm* form() const { return m_form; }
  QPushButton* saveButton() const { return m_save; }
  /// Escape and the window's own button: what is typed goes with the second time only. Cancel means it at once.
  void reject() override;

 Q_SIGNALS:
  void created(kontor::domain::Id id);

 protected:
  /// Writes what is stated.
  virtual void save();
  /// Room for more than the form: above it, or below.
  void addPart(QWidget* part, bool above);
  /// Says what is wrong: at the fields of the form, what belongs to none above it.
  void refuse(const domain::Issues& issues);
  void complain(const QString& sentence);
  /// Whether something is typed beside the form that closing would discard.
  virtual bool holdsMore() const { return false; }
  /// To be called when something beside the form is typed: what was said about closing does not hold any more.
  void noteTyping();

 private:
  void build(const std::vector<std::string_view>& hidden);
  void showState();
  void fit();

  models::RecordModel* m_record;
  RecordForm* m_form = nullptr;
  NoticeBar* m_notice = nullptr;
  QScrollArea* m_scroll = nullptr;
  bool m_saving = false;  // and not answered yet
  bool m_typed = false;
  bool m_warned = false;  // that closing discards what is typed
  QVBoxLayout* m_parts = nullptr;
  QPushButton* m_save = nullptr;
};

}  // namespace kontor::ui
