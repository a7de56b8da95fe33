// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/entity/panel_part.h"

namespace kontor::ui {

class SmallTableView;

/// The records of one kind beside a record, in a table. Where the record owns them they are added, changed and removed
/// here.
class RelatedSection : public PanelPart {
  Q_OBJECT

 public:
  RelatedSection(models::Session& session, domain::Entity owner, const RelatedPart& part, QWidget* parent);

  SmallTableView* table() const { return m_table; }
  /// Null where this page may not do it.
  QAction* addAction() const { return m_add; }
  QAction* editAction() const { return m_edit; }
  QAction* removeAction() const { return m_remove; }

  void show(domain::Id owner, const models::RelatedRows& rows) override;

 private:
  void buildTools();
  void add();
  void edit(domain::Id id);
  void openRow(domain::Id id);
  void updateTools();

  domain::Id m_owner = 0;
  SmallTableView* m_table;
  QAction* m_add = nullptr;
  QAction* m_edit = nullptr;
  QAction* m_remove = nullptr;
  models::LatestJob m_follow;
};

}  // namespace kontor::ui
