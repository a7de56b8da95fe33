// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/kpis/kpi_model.h"
#include "ui/page.h"

#include <QMap>

class QButtonGroup;
class QComboBox;
class QLabel;
class QStackedWidget;

namespace kontor::ui {

class CohortCard;
class EmptyState;
class KpiCompareCard;
class KpiExplanation;
class KpiTile;
class KpiTrendCard;
class NoticeBar;
class PeriodPicker;
class RfmCard;
class TargetEditor;
class TileGrid;

/// The book's numbers: tiles for a period, and for the chosen one its months, its parts, and how it came about. Every
/// number leads to its rows. Reads in workers; what is shown stays until the new numbers are there.
class KpiPage : public Page {
  Q_OBJECT

 public:
  explicit KpiPage(const PageContext& context, QWidget* parent = nullptr);

  QString id() const override { return QStringLiteral("kpis"); }
  static QString title();
  /// A place's filter is the id of a KPI.
  void open(const Place& place) override;
  void activate() override;

  models::KpiModel& model() { return *m_model; }
  PeriodPicker& periodPicker() { return *m_period; }
  QComboBox& currencyBox() { return *m_currency; }
  TileGrid& tiles() { return *m_tiles; }
  /// The tile of a row of the model; they stand by area.
  KpiTile& tile(int row) { return *m_tileOf[row]; }
  KpiTrendCard& trend() { return *m_trend; }
  KpiCompareCard& comparison() { return *m_compare; }
  KpiExplanation& explanation() { return *m_explanation; }
  NoticeBar& notice() { return *m_notice; }
  RfmCard& segments() { return *m_rfm; }
  CohortCard& cohorts() { return *m_cohorts; }
  QList<QAction*> menuActions() const override { return m_actions; }
  /// Opens the editor of a KPI's target.
  TargetEditor* editTarget(int row);
  int selected() const { return m_selected; }
  void select(int row);

 protected:
  void showEvent(QShowEvent* event) override;
  void hideEvent(QHideEvent* event) override;

 private:
  struct Detail;
  QWidget* buildHead();
  QWidget* buildBody();
  void buildTiles();
  void connectParts();
  void onLoaded();
  void fillCurrencies();
  void recallCurrency();
  void describePeriod();
  void addTiles(std::string_view area, QButtonGroup& group);
  void buildActions();
  void showMenu(int row, const QPoint& place);
  void exportPage(bool asPdf);
  void readCustomers();
  void readDetail();
  void showDetail(Detail detail);
  void drill(const storage::KpiInfo& kpi, const domain::Period& days, const std::string& group = {},
             const std::string& key = {});

  PageContext m_context;
  models::KpiModel* m_model = nullptr;
  PeriodPicker* m_period = nullptr;
  QComboBox* m_currency = nullptr;
  QLabel* m_days = nullptr;
  NoticeBar* m_notice = nullptr;
  QStackedWidget* m_stack = nullptr;
  EmptyState* m_empty = nullptr;
  TileGrid* m_tiles = nullptr;
  QMap<int, KpiTile*> m_tileOf;  ///< by row of the model
  KpiTrendCard* m_trend = nullptr;
  KpiExplanation* m_explanation = nullptr;
  KpiCompareCard* m_compare = nullptr;
  RfmCard* m_rfm = nullptr;
  CohortCard* m_cohorts = nullptr;
  QList<QAction*> m_actions;
  QList<QWidget*> m_blocks;  ///< what stands below each other
  models::LatestJob m_detailJob;
  models::LatestJob m_customerJob;
  bool m_currencyRecalled = false;
  int m_selected = 0;
};

}  // namespace kontor::ui
