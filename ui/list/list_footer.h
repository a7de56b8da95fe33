// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session.h"
#include "storage/lists/list_query.h"

#include <QTimer>
#include <QWidget>

#include <memory>
#include <vector>

class QLabel;

namespace kontor::ui {

/// The line under a list: how many records, how many of them are selected, and the sums of those.
class ListFooter : public QWidget {
  Q_OBJECT

 public:
  ListFooter(models::Session& session, domain::Entity entity, QWidget* parent);

  void setCount(qsizetype count, bool filtered, bool loading);
  /// Sums are shown for two records or more, of the fields that are columns now.
  void setSelection(std::shared_ptr<const std::vector<domain::Id>> ids, std::vector<const domain::Field*> shown);
  QString countText() const;
  QString sumText() const;

 private:
  void sum();
  void show(const std::vector<storage::FieldSum>& sums);

  models::Session& m_session;
  domain::Entity m_entity;
  QLabel* m_count;
  QLabel* m_sums;
  std::shared_ptr<const std::vector<domain::Id>> m_ids;
  std::vector<const domain::Field*> m_shown;
  QString m_all;
  QTimer m_quiet;
  models::LatestJob m_job;
};

}  // namespace kontor::ui
