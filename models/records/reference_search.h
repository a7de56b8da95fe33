// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session.h"

#include <QAbstractListModel>

#include <vector>

namespace kontor::models {

/// The records that somebody who types into a reference may mean: at most 20, found in a worker as he types.
class ReferenceSearch : public QAbstractListModel {
  Q_OBJECT

 public:
  static constexpr int kIdRole = Qt::UserRole;
  static constexpr int kTitleRole = Qt::UserRole + 1;
  static constexpr std::size_t kMost = 20;

  ReferenceSearch(Session& session, domain::Entity entity, QObject* parent = nullptr);

  void search(const QString& text);
  /// The text that the rows are the answer to.
  QString answered() const { return m_answered; }
  domain::Id idAt(int row) const;
  QString titleAt(int row) const;
  /// The row whose title is exactly this, in any case of letters; -1 when there is none or several.
  int rowNamed(const QString& title) const;

  int rowCount(const QModelIndex& parent = {}) const override;
  /// The title and, to tell it from others, what else the list of that kind shows first.
  QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

 Q_SIGNALS:
  void found();

 private:
  struct Proposal {
    domain::Id id = 0;
    QString title;
    QString hint;
  };

  Session& m_session;
  domain::Entity m_entity;
  std::vector<Proposal> m_rows;
  QString m_answered;
  LatestJob m_job;
};

}  // namespace kontor::models
