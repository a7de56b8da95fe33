// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session.h"

#include <QObject>
#include <QString>
#include <QStringList>

#include <vector>

namespace kontor::models {

/// A filter, order and columns of a list under a name.
struct SavedView {
  domain::Id id = 0;
  QString name;
  QString filter;
  QString sort;
  QStringList columns;  ///< ids of fields
};

/// Why a filter cannot be kept, as a sentence; empty when it can. What is saved lies in the book in clear, so it must
/// not hold what may be personal data: where records name people, free text may be the name of one.
QString whyNotSaved(domain::Entity entity, const QString& filter);

/// The saved views of one page, kept up with the book. Saving under a name that is there replaces that view.
class SavedViews : public QObject {
  Q_OBJECT

 public:
  SavedViews(Session& session, QString page, QObject* parent = nullptr);

  const std::vector<SavedView>& views() const { return m_views; }
  /// Reads them for the first time.
  void start();
  void save(const SavedView& view);
  void rename(domain::Id id, const QString& name);
  void remove(domain::Id id);

 Q_SIGNALS:
  void changed();

 private:
  void read();

  Session& m_session;
  QString m_page;
  std::vector<SavedView> m_views;
  bool m_started = false;
  LatestJob m_job;
};

}  // namespace kontor::models
