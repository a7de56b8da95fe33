// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/record_details.h"
#include "ui/entity/page_description.h"
#include "ui/parts/section.h"

class QAction;

namespace kontor::ui {

class RecordDialog;
class SmallTableView;

/// The records of one kind beside a record. Where the record owns them they are added, changed and removed here.
class RelatedSection : public Section {
  Q_OBJECT

 public:
  RelatedSection(models::Session& session, domain::Entity owner, const RelatedPart& part, QWidget* parent);

  domain::Entity entity() const { return m_entity; }
  SmallTableView* table() const { return m_table; }
  /// Null where this page may not do it.
  QAction* addAction() const { return m_add; }
  QAction* editAction() const { return m_edit; }
  QAction* removeAction() const { return m_remove; }
  /// The dialog that is open, or null.
  RecordDialog* dialog() const;

  void show(domain::Id owner, const models::RelatedRows& rows);

 Q_SIGNALS:
  void recordRequested(kontor::domain::Entity entity, kontor::domain::Id id);

 private:
  void buildTools();
  void add();
  void edit(domain::Id id);
  void remove();
  void openRow(domain::Id id);
  void openDialog(RecordDialog* dialog);
  void updateTools();

  models::Session& m_session;
  RelatedPart m_part;
  domain::Entity m_entity;
  domain::Id m_owner = 0;
  SmallTableView* m_table;
  QAction* m_add = nullptr;
  QAction* m_edit = nullptr;
  QAction* m_remove = nullptr;
  models::LatestJob m_follow;
};

}  // namespace kontor::ui
