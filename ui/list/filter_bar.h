// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fields.h"

#include <QTimer>
#include <QWidget>

#include <functional>

class QCompleter;
class QHBoxLayout;
class QLineEdit;
class QStandardItemModel;

namespace kontor::ui {

class IssueLabel;

/// The line above a list: free text and `field:value` terms with proposals, faults named underneath, and at its end
/// the list's own tools.
class FilterBar : public QWidget {
  Q_OBJECT

 public:
  FilterBar(domain::Entity entity, QWidget* parent);

  QLineEdit* edit() const { return m_edit; }
  QString filter() const;
  /// Sets and applies at once.
  void setFilter(const QString& filter);
  void setChannels(std::function<QStringList()> channels) { m_channels = std::move(channels); }
  void addTool(QWidget* tool);
  /// The faults as shown; empty when there are none.
  QString faults() const;

 Q_SIGNALS:
  void filterChanged(const QString& filter);
  /// Leaves the line towards the list.
  void downPressed();

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void propose();
  void insert(const QString& term);
  void apply();
  void showFaults();

  domain::Entity m_entity;
  QLineEdit* m_edit;
  IssueLabel* m_faults;
  QHBoxLayout* m_tools;
  QCompleter* m_completer;
  QStandardItemModel* m_proposals;
  std::function<QStringList()> m_channels;
  QTimer m_quiet;
  QString m_applied;
};

}  // namespace kontor::ui
