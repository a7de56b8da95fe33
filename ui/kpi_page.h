// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/kpi_model.h"
#include "ui/page.h"

class QComboBox;
class QLabel;
class QStackedWidget;

namespace kontor::ui {

class EmptyState;
class KpiCompareCard;
class KpiExplanation;
class KpiTile;
class KpiTrendCard;
class NoticeBar;
class PeriodPicker;
class TileGrid;

/// The book's numbers: tiles for a period, and for the chosen one its months, its parts, and how it came about. Every
/// number leads to its rows. Reads in workers; what is shown stays until the new numbers are there.
class KpiPage : public Page {
  Q_OBJECT

 public:
  explicit KpiPage(const PageContext& context, QWidget* parent = nullptr);

  QString id() const override { return QStringLiteral("kpis"); }
  QString title() const override;
  QString iconName() const override { return QStringLiteral("kpis"); }
  /// A place's filter is the id of a KPI.
  void open(const Place& place) override;
  void activate() override;

  models::KpiModel& model() { return *m_model; }
  PeriodPicker& periodPicker() { return *m_period; }
  QComboBox& currencyBox() { return *m_currency; }
  TileGrid& tiles() { return *m_tiles; }
  KpiTrendCard& trend() { return *m_trend; }
  KpiCompareCard& comparison() { return *m_compare; }
  KpiExplanation& explanation() { return *m_explanation; }
  NoticeBar& notice() { return *m_notice; }
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
  void describePeriod();
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
  KpiTrendCard* m_trend = nullptr;
  KpiExplanation* m_explanation = nullptr;
  KpiCompareCard* m_compare = nullptr;
  models::LatestJob m_detailJob;
  int m_selected = 0;
};

}  // namespace kontor::ui
