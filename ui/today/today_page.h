// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/today/worklist_model.h"
#include "ui/page.h"

#include <QVector>

#include <array>

class QLabel;
class QScrollArea;
class QStackedWidget;
class QVBoxLayout;

namespace kontor::ui {

class EmptyState;
class LimitsDialog;
class NoticeBar;
class TodayCard;
class TodayRow;

/// What needs a hand now, by rule, the most pressing first. Every row opens the place where it is dealt with.
class TodayPage : public Page {
  Q_OBJECT

 public:
  explicit TodayPage(const PageContext& context, QWidget* parent = nullptr);

  QString id() const override { return QStringLiteral("today"); }
  static QString title();
  QList<QAction*> menuActions() const override { return {m_refresh, m_limits}; }
  void activate() override;

  models::WorklistModel& model() { return *m_model; }
  const QVector<TodayCard*>& cards() const { return m_cards; }
  /// Null when the rule has nothing to say.
  TodayCard* card(const QString& rule) const;
  /// Rows that are shown, as the arrow keys walk through them.
  QVector<TodayRow*> rows() const;
  QLabel* headline() const { return m_headline; }
  QLabel* summary() const { return m_summary; }
  EmptyState* emptyState() const { return m_empty; }
  QAction* refreshAction() const { return m_refresh; }
  QAction* limitsAction() const { return m_limits; }
  /// The dialog that is open, or null.
  LimitsDialog* limitsDialog() const;

 protected:
  void showEvent(QShowEvent* event) override;
  void hideEvent(QHideEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void buildActions();
  QWidget* buildHead();
  QWidget* buildBody();
  void rebuild();
  TodayCard* makeCard(const QModelIndex& group);
  void describe();
  void describeEmpty();
  /// Deals the cards out to the columns: each to the shorter one.
  void arrange();
  void openRow(const QModelIndex& row);
  void remedy(models::WorklistRemedy remedy);
  void editLimits();
  QStringList waitingPaths() const;
  /// Moves the focus as an arrow key says; false for other keys.
  bool walk(int key);
  void focusRow(TodayRow* row);
  TodayRow* beside(const TodayRow* row) const;

  PageContext m_context;
  models::WorklistModel* m_model;
  QAction* m_refresh = nullptr;
  QAction* m_limits = nullptr;
  QLabel* m_headline = nullptr;
  QLabel* m_summary = nullptr;
  NoticeBar* m_notice = nullptr;
  QStackedWidget* m_stack = nullptr;
  QScrollArea* m_scroll = nullptr;
  EmptyState* m_empty = nullptr;
  QLabel* m_quiet = nullptr;
  std::array<QVBoxLayout*, 2> m_columns = {};
  QVector<TodayCard*> m_cards;                 // in the order of the model
  std::array<QVector<TodayCard*>, 2> m_dealt;  // by column
};

}  // namespace kontor::ui
