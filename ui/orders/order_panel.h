// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/order_details.h"
#include "models/record_model.h"

#include <QWidget>

class QAction;
class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace kontor::ui {

class NoticeBar;
class Pill;
class RecordForm;
class Section;
class SmallTableView;

/// The order beside the list: its fields to edit, its lines, what belongs to it, its history and its source row.
class OrderPanel : public QWidget {
  Q_OBJECT

 public:
  OrderPanel(models::Session& session, QWidget* parent);

  /// Shows an order. Valid edits of the one before are saved, faulty ones keep it on the screen until they are mended
  /// or discarded.
  void showOrder(domain::Id id);
  domain::Id order() const { return m_record->id(); }
  models::RecordModel& record() const { return *m_record; }
  RecordForm* form() const { return m_form; }
  SmallTableView* lines() const { return m_lines; }
  QString historyText() const;
  QString sourceText() const;
  QAction* saveAction() const { return m_save; }
  QAction* discardAction() const { return m_discard; }

 Q_SIGNALS:
  void orderRequested(kontor::domain::Id id);
  void noticed(const QString& sentence);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void buildHead(QVBoxLayout& layout);
  void buildBody(QVBoxLayout& layout);
  void buildFoot(QVBoxLayout& layout);
  Section* addTable(SmallTableView*& table, const QString& title);
  Section* addWords(QLabel*& label, const QString& title);
  void refreshHead();
  void refreshFoot();
  void refreshDetails();
  void follow();

  models::Session& m_session;
  models::RecordModel* m_record;
  models::OrderDetailsReader* m_details;
  QAction* m_save;
  QAction* m_discard;
  QLabel* m_title = nullptr;
  Pill* m_status = nullptr;
  Pill* m_archived = nullptr;
  QLabel* m_summary = nullptr;
  NoticeBar* m_notice = nullptr;
  QScrollArea* m_scroll = nullptr;
  QVBoxLayout* m_body = nullptr;
  RecordForm* m_form = nullptr;
  SmallTableView* m_lines = nullptr;
  SmallTableView* m_shipments = nullptr;
  SmallTableView* m_tickets = nullptr;
  SmallTableView* m_others = nullptr;
  QLabel* m_history = nullptr;
  QLabel* m_source = nullptr;
  Section* m_linesPart = nullptr;
  Section* m_shipmentsPart = nullptr;
  Section* m_ticketsPart = nullptr;
  Section* m_othersPart = nullptr;
  Section* m_historyPart = nullptr;
  Section* m_sourcePart = nullptr;
  QWidget* m_foot = nullptr;
  QLabel* m_footText = nullptr;
  domain::Id m_next = 0;  // wanted, while faulty edits keep another order here
};

}  // namespace kontor::ui
