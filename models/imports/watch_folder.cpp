// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/imports/watch_folder.h"

#include "models/imports/import_work.h"
#include "models/words/text.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <iterator>
#include <utility>

namespace kontor::models {
namespace {

const QStringList& watchedNames() {
  static const QStringList names = {QStringLiteral("*.csv"), QStringLiteral("*.tsv"),  QStringLiteral("*.txt"),
                                    QStringLiteral("*.xls"), QStringLiteral("*.xlsx"), QStringLiteral("*.xlsm")};
  return names;
}

bool wasImported(storage::Reader& reader, const QString& hash) {
  SQLite::Statement query(reader.connection().db(), "SELECT 1 FROM import_run WHERE file_hash = ?1 LIMIT 1");
  query.bind(1, fromQt(hash));
  return query.executeStep();
}

}  // namespace

WatchFolder::WatchFolder(Session& session, const QString& folder, QObject* parent, std::chrono::milliseconds pause)
    : QObject(parent), m_session(session), m_folder(folder) {
  m_timer.setInterval(pause);
  connect(&m_timer, &QTimer::timeout, this, &WatchFolder::scan);
  // The system's word comes early; whether a file has stopped growing only the next look tells.
  connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &WatchFolder::scan);
  if (QFileInfo(folder).isDir()) m_watcher.addPath(folder);
  connect(&session, &Session::committed, this, &WatchFolder::dropImported);
  m_timer.start();
  scan();
}

WatchFolder::~WatchFolder() {
  m_session.setWaitingFiles({});
}

QStringList WatchFolder::waiting() const {
  QStringList paths;
  for (const Waiting& file : m_waiting) paths << file.path;
  return paths;
}

QStringList WatchFolder::takeWaiting() {
  QStringList paths;
  for (Waiting& file : m_waiting)
    if (!std::exchange(file.taken, true)) paths << file.path;
  return paths;
}

void WatchFolder::scan() {
  for (const QFileInfo& info :
       QDir(m_folder).entryInfoList(watchedNames(), QDir::Files | QDir::Readable, QDir::Time | QDir::Reversed)) {
    Seen& seen = m_seen[info.absoluteFilePath()];
    const bool still = seen.size == info.size() && seen.changed == info.lastModified();
    if (!still) {
      seen = {info.size(), info.lastModified(), false};
    } else if (!seen.done && info.size() > 0) {
      // Quick looks one after the other do not show that a file stands still.
      if (info.lastModified().msecsTo(QDateTime::currentDateTime()) < m_timer.interval()) continue;
      seen.done = true;
      m_queue << info.absoluteFilePath();
    }
  }
  dropGone();
  begin();
}

void WatchFolder::begin() {
  if (!m_current.isEmpty() || m_queue.isEmpty()) return;
  m_current = m_queue.takeFirst();
  ask(m_current);
}

void WatchFolder::ask(const QString& path) {
  m_job = m_session.read(
      this,
      [path](storage::Reader& reader, std::stop_token) {
        const QString hash = contentHash(path);
        return std::pair(hash, !hash.isEmpty() && wasImported(reader, hash));
      },
      [this, path](const std::pair<QString, bool>& answer) { takeAnswer(path, answer.first, answer.second); },
      [this](const Failure&) { leave(false); });
}

void WatchFolder::takeAnswer(const QString& path, const QString& hash, bool known) {
  if (hash.isEmpty() || known || m_hashes.contains(hash)) return leave(false);
  m_hashes.insert(hash);
  m_currentHash = hash;
  look(path);
}

void WatchFolder::look(const QString& path) {
  m_import = std::make_unique<ImportSession>(m_session, profileCatalog(m_session));
  connect(m_import.get(), &ImportSession::fileChanged, this, &WatchFolder::onChanged, Qt::QueuedConnection);
  if (m_import->addFiles({path}) < 0) leave(false);
}

void WatchFolder::onChanged() {
  if (!m_import || m_import->fileCount() == 0 || m_import->isImporting() || !m_import->knowsChannels()) return;
  const ImportFile& file = m_import->file(0);
  using State = ImportFile::State;
  if (file.state == State::Done) {
    if (file.result && file.result->entry.seq != 0) Q_EMIT imported(m_current, m_currentHash, file.toWrite());
    return leave(false);
  }
  if (file.isBusy()) return;
  if (file.state != State::Ready || !isClear(file)) return leave(true);
  if (file.toWrite() == 0) return leave(false);
  m_import->start();
}

bool WatchFolder::isClear(const ImportFile& file) const {
  const exchange::ImportSet& set = *file.plan->set;
  const bool oneShop = file.channel.id != 0 && m_import->channelsFor(file).size() == 1;
  return set.issues.empty() && !file.lacksCurrency() && file.plan->wrongCount == 0 && (!file.needsChannel() || oneShop);
}

void WatchFolder::leave(bool needsHand) {
  const QString path = std::exchange(m_current, {});
  // Not deleted under the signal that may have led here.
  if (m_import) m_import.release()->deleteLater();
  if (needsHand) {
    m_waiting.push_back({path, m_currentHash});
    publish();
    Q_EMIT this->needsHand(path);
  }
  begin();
}

// What was taken away, or is another file now and will be looked at again.
void WatchFolder::dropGone() {
  const auto gone = std::erase_if(
      m_waiting, [this](const Waiting& file) { return !QFileInfo::exists(file.path) || !m_seen[file.path].done; });
  if (gone > 0) publish();
}

void WatchFolder::dropImported(const storage::Commit& commit) {
  const bool anyFile = std::ranges::find(commit.tables, "import_run", &storage::Commit::Table::name) != commit.tables.end();
  if (!anyFile || m_waiting.empty()) return;
  QStringList hashes;
  for (const Waiting& file : m_waiting) hashes << file.hash;
  m_importedJob = m_session.read(
      this,
      [hashes](storage::Reader& reader, std::stop_token) {
        QStringList known;
        std::ranges::copy_if(hashes, std::back_inserter(known),
                             [&](const QString& hash) { return wasImported(reader, hash); });
        return known;
      },
      [this](const QStringList& known) {
        std::erase_if(m_waiting, [&](const Waiting& file) { return known.contains(file.hash); });
        publish();
      });
}

void WatchFolder::publish() {
  std::vector<storage::WaitingFile> files;
  for (const Waiting& file : m_waiting) {
    const QFileInfo info(file.path);
    files.push_back({fromQt(info.fileName()), fromQt(info.absolutePath()), {info.lastModified().toSecsSinceEpoch()}});
  }
  m_session.setWaitingFiles(std::move(files));
}

}  // namespace kontor::models
