// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/imports/import_session.h"

#include <QDateTime>
#include <QFileSystemWatcher>
#include <QObject>
#include <QSet>
#include <QStringList>
#include <QTimer>

#include <chrono>
#include <map>
#include <memory>

namespace kontor::models {

/// A folder whose new files go into the book by themselves, when nothing about them is a question and no row is wrong.
/// The others wait for somebody. A file counts when it has stopped growing; each content goes in once.
class WatchFolder : public QObject {
  Q_OBJECT

 public:
  static constexpr std::chrono::milliseconds kUsualPause{5000};

  /// `pause`: how long a file must stand still, and how often the folder is looked at where the system does not tell.
  WatchFolder(Session& session, const QString& folder, QObject* parent = nullptr,
              std::chrono::milliseconds pause = kUsualPause);

  const QString& folder() const { return m_folder; }
  ~WatchFolder() override;

  /// Files that somebody must look at, the oldest first: until they are imported or leave the folder. The session
  /// knows them too.
  QStringList waiting() const;
  /// Those of them that were not taken before.
  QStringList takeWaiting();

 Q_SIGNALS:
  /// A file went in; `rows` were written. `hash` is what import_run keeps of it.
  void imported(const QString& path, const QString& hash, qlonglong rows);
  /// A file waits for somebody.
  void needsHand(const QString& path);

 private:
  struct Seen {
    qint64 size = -1;
    QDateTime changed;
    bool done = false;  ///< nothing more is to be done with it as it is
  };
  struct Waiting {
    QString path;
    QString hash;
    bool taken = false;
  };

  void scan();
  void begin();
  void ask(const QString& path);
  void takeAnswer(const QString& path, const QString& hash, bool known);
  void look(const QString& path);
  void onChanged();
  bool isClear(const ImportFile& file) const;
  void leave(bool needsHand);
  void dropGone();
  void dropImported(const storage::Commit& commit);
  void publish();

  Session& m_session;
  QString m_folder;
  QFileSystemWatcher m_watcher;
  QTimer m_timer;
  std::map<QString, Seen> m_seen;
  QSet<QString> m_hashes;  // contents that were looked at
  QStringList m_queue;
  std::vector<Waiting> m_waiting;
  QString m_current;
  QString m_currentHash;
  std::unique_ptr<ImportSession> m_import;  // of the file that is looked at now
  LatestJob m_job;
  LatestJob m_importedJob;
};

}  // namespace kontor::models
