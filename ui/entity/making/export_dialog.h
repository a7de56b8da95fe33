// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/export_file.h"
#include "ui/page.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace kontor::ui {

class WorkBar;

/// Chooses what goes into a file for a platform or a carrier, shows how much that is, and writes it.
class ExportDialog : public QDialog {
  Q_OBJECT

 public:
  /// `selected`: the records chosen in the list.
  ExportDialog(const PageContext& context, domain::Entity entity, std::vector<domain::Id> selected, QWidget* parent);

  QComboBox* layouts() const { return m_layouts; }
  QComboBox* channels() const { return m_channels; }
  QCheckBox* everything() const { return m_everything; }
  QCheckBox* onlySelected() const { return m_onlySelected; }
  QLabel* summary() const { return m_summary; }
  QPlainTextEdit* leftOut() const { return m_leftOut; }
  QPushButton* writeButton() const { return m_write; }
  /// True when the numbers shown are those of what is chosen.
  bool isCounted() const { return m_counted; }

 Q_SIGNALS:
  void noticed(const QString& sentence);

 private:
  void arrange();
  void fill(std::vector<models::ExportChoice> choices);
  void chooseLayout();
  void count();
  void show(const models::ExportCount& count);
  void write();
  models::ExportAsk ask() const;
  const models::ExportChoice* choice() const;

  PageContext m_context;
  std::vector<domain::Id> m_selected;
  std::vector<models::ExportChoice> m_choices;
  models::LatestJob m_job;
  bool m_counted = false;

  QComboBox* m_layouts;
  QComboBox* m_channels;
  QCheckBox* m_everything;
  QCheckBox* m_onlySelected;
  QLabel* m_personal;
  QLabel* m_summary;
  QPlainTextEdit* m_leftOut;
  WorkBar* m_bar;
  QPushButton* m_write;
};

}  // namespace kontor::ui
