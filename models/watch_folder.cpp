// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/watch_folder.h"

#include "models/text.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <utility>

namespace kontor::models {
namespace {

const QStringList& watchedNames() {
  static const QStringList names = {QStringLiteral("*.csv"), QStringLiteral("*.tsv"),  QStringLiteral("*.txt"),
                                    QStringLiteral("*.xls"), QStringLiteral("*.xlsx"), QStringLiteral("*.xlsm")};
  return names;
}

/// As import_run keeps it; empty when the file cannot be read.
QByteArray contentHash(const QString& path) {
  QFile file(path);
  QCryptographicHash hash(QCryptographicHash::Sha256);
  if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file)) return {};
  return hash.result().toHex();
}

bool wasImported(storage::Reader& reader, const QByteArray& hash) {
  SQLite::Statement query(reader.connection().db(), "SELECT 1 FROM import_run WHERE file_hash = ?1 LIMIT 1");
  query.bind(1, hash.toStdString());
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
  m_timer.start();
  scan();
}

QStringList WatchFolder::takeWaiting() {
  return std::exchange(m_waiting, {});
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
        const QByteArray hash = contentHash(path);
        return std::pair(hash, !hash.isEmpty() && wasImported(reader, hash));
      },
      [this, path](const std::pair<QByteArray, bool>& answer) { takeAnswer(path, answer.first, answer.second); },
      [this](const Failure&) { leave(false); });
}

void WatchFolder::takeAnswer(const QString& path, const QByteArray& hash, bool known) {
  if (hash.isEmpty() || known || m_hashes.contains(hash)) return leave(false);
  m_hashes.insert(hash);
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
    if (file.result && file.result->entry.seq != 0) Q_EMIT imported(file.name, file.toWrite());
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
  return set.issues.empty() && file.plan->wrongCount == 0 && (!file.needsChannel() || oneShop);
}

void WatchFolder::leave(bool needsHand) {
  const QString path = std::exchange(m_current, {});
  // Not deleted under the signal that may have led here.
  if (m_import) m_import.release()->deleteLater();
  if (needsHand) {
    m_waiting << path;
    Q_EMIT this->needsHand(path);
  }
  begin();
}

}  // namespace kontor::models
