// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/today/worklist_model.h"
#include "ui/parts/card.h"

#include <QVector>

class QLabel;
class QPushButton;

namespace kontor::ui {

class TodayRow;

/// One rule of Today with its rows: the first few, the others after a click.
class TodayCard : public Card {
  Q_OBJECT

 public:
  TodayCard(const models::WorklistModel& model, const QModelIndex& group, QWidget* parent);

  QString ruleId() const { return m_ruleId; }
  /// Those that are shown, from above.
  QVector<TodayRow*> shownRows() const;
  /// Null when nothing can be done at once about this rule.
  QPushButton* remedyButton() const { return m_remedy; }
  /// Null when all rows are shown.
  QPushButton* moreButton() const { return m_more; }
  bool isOpen() const { return m_open; }
  void setOpen(bool open);

 Q_SIGNALS:
  void rowOpened(const QModelIndex& row);
  void remedyRequested();
  /// More or fewer rows are shown.
  void foldChanged();

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void buildHead(const models::WorklistModel& model, const QModelIndex& group);
  void buildRows(const models::WorklistModel& model, const QModelIndex& group);
  void drawIcon();
  static QString remedyText(models::WorklistRemedy remedy);
  qsizetype rowsAtFirst() const;

  QString m_ruleId;
  int m_severity;
  QLabel* m_icon = nullptr;
  QPushButton* m_remedy = nullptr;
  QPushButton* m_more = nullptr;
  QVector<TodayRow*> m_rows;
  bool m_open = false;
};

}  // namespace kontor::ui
