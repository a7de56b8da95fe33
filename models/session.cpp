// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session.h"

#include "exchange/mapping/own_profile.h"
#include "models/spare_memory.h"
#include "models/words/messages.h"
#include "models/words/profile_titles.h"
#include "models/words/text.h"
#include "storage/journal.h"
#include "storage/lists/list_query.h"
#include "storage/sql/failure.h"

#include <QDateTime>
#include <QFileInfo>

#include <algorithm>
#include <chrono>

namespace kontor::models {
namespace {

// Commits closer together than this are announced as one.
constexpr std::chrono::milliseconds kBurst{80};
constexpr int kReadThreads = 4;
// After so long without a job nobody is waiting for anything.
constexpr std::chrono::milliseconds kQuiet{300};

void mergeTable(storage::Commit& into, const storage::Commit::Table& table) {
  const auto known = std::ranges::find(into.tables, table.name, &storage::Commit::Table::name);
  if (known == into.tables.end()) {
    into.tables.push_back(table);
    return;
  }
  known->many = known->many || table.many || known->ids.size() + table.ids.size() > storage::Commit::kMaxIds;
  if (known->many) {
    known->ids.clear();
  } else {
    known->ids.insert(known->ids.end(), table.ids.begin(), table.ids.end());
  }
}

using Zones = std::map<std::string, QTimeZone, std::less<>>;

// Pairs of name and zone.
Zones zonesByChannel(std::span<const domain::Value> values) {
  Zones zones;
  for (std::size_t i = 0; i + 1 < values.size(); i += 2) {
    const auto* name = std::get_if<std::string>(&values[i]);
    const auto* id = std::get_if<std::string>(&values[i + 1]);
    if (name == nullptr || id == nullptr) continue;
    const QTimeZone zone(QByteArray::fromStdString(*id));
    if (zone.isValid()) zones.emplace(*name, zone);
  }
  return zones;
}

Zones readZones(storage::Reader& reader, const storage::ContactVault& vault) {
  const std::vector<domain::Id> ids = storage::listIds(reader, {domain::Entity::Channel, "archived:yes,no", {}});
  const domain::Field* const fields[] = {domain::findField(domain::Entity::Channel, "name"),
                                         domain::findField(domain::Entity::Channel, "zone")};
  return zonesByChannel(storage::readRows(reader, vault, domain::Entity::Channel, fields, ids));
}

struct UndoOutcome {
  storage::JournalEntry target;
  storage::UndoResult result;
};

std::optional<UndoOutcome> undoEntry(storage::Book& book, std::optional<storage::JournalEntry> target) {
  if (!target) return std::nullopt;
  return UndoOutcome{*target, book.undo(target->seq)};
}

}  // namespace

Session::Session(std::unique_ptr<storage::Book> book, QObject* parent) : QObject(parent), m_book(std::move(book)) {
  limitSpareMemory();
  m_readers.setMaxThreadCount(kReadThreads);
  m_soon.setMaxThreadCount(1);
  m_writer.setMaxThreadCount(1);
  m_commitTimer.setSingleShot(true);
  connect(&m_commitTimer, &QTimer::timeout, this, &Session::announce);
  m_quietTimer.setSingleShot(true);
  m_quietTimer.setInterval(kQuiet);
  connect(&m_quietTimer, &QTimer::timeout, this, [this] {
    if (m_jobs == 0) m_readers.start(&giveSpareMemoryBack);
  });
  m_subscription = m_book->subscribe([this](const storage::Commit& commit) { post([this, commit] { gather(commit); }); });
  refreshUndo();
  m_text.setProfiles(std::make_shared<ProfileTitles>(exchange::ownProfileFolder(m_book->path())));
  // A handful of rows, and everything that shows a time needs them: not worth a second look of every list.
  guarded(false, m_stop, [this] { m_text.setZones(readZones(*m_book->reader(), m_book->vault())); });
}

Session::~Session() {
  finish();
}

void Session::finish() {
  m_stop.request_stop();
  m_readers.waitForDone();
  m_soon.waitForDone();
  m_writer.waitForDone();
  m_subscription.reset();
  m_free.clear();
}

QString Session::path() const {
  return toQt(m_book->path().string());
}

QDate Session::today() const {
  return QDateTime::fromSecsSinceEpoch(m_book->environment().now().seconds).date();
}

QString Session::name() const {
  return QFileInfo(path()).completeBaseName();
}

void Session::setWaitingFiles(std::vector<storage::WaitingFile> files) {
  if (files == m_waitingFiles) return;
  m_waitingFiles = std::move(files);
  Q_EMIT waitingFilesChanged();
}

Job Session::write(QObject* receiver, storage::WriteRequest request, std::function<void(storage::Writer&)> change,
                   std::function<void(const storage::JournalEntry&)> done, Failed failed) {
  return this->change(
      receiver,
      [request = std::move(request), change = std::move(change)](storage::Book& book, std::stop_token) {
        return book.write(request, change);
      },
      [done = std::move(done)](const storage::JournalEntry& entry) {
        if (done) done(entry);
      },
      std::move(failed));
}

void Session::undo(std::int64_t seq) {
  undoBy([seq](storage::Reader& reader) { return storage::journalEntry(reader, seq); });
}

void Session::undoLast() {
  undoBy(&storage::nextUndo);
}

void Session::redoLast() {
  undoBy(&storage::nextRedo);
}

void Session::undoBy(std::function<std::optional<storage::JournalEntry>(storage::Reader&)> choose) {
  change(
      this,
      [choose = std::move(choose)](storage::Book& book, std::stop_token) { return undoEntry(book, choose(*book.reader())); },
      [this](const std::optional<UndoOutcome>& outcome) {
        if (!outcome) return;
        if (outcome->result.entry) {
          Q_EMIT undone(outcome->target, *outcome->result.entry);
        } else {
          Q_EMIT undoRefused(outcome->target, outcome->result.inTheWay);
        }
      });
}

Session::Loan::Loan(Session& owner, std::stop_token stop) : session(owner) {
  {
    const std::lock_guard lock(session.m_mutex);
    if (!session.m_free.empty()) {
      reader = std::move(session.m_free.back());
      session.m_free.pop_back();
    }
  }
  if (!reader) reader = session.m_book->reader();
  reader->watch(std::move(stop));
}

Session::Loan::~Loan() {
  reader->rest();
  const std::lock_guard lock(session.m_mutex);
  session.m_free.push_back(std::move(reader));
}

std::optional<Failure> Session::guarded(bool writing, std::stop_source& stop, const std::function<void()>& work) {
  const std::stop_callback end(writing ? std::stop_token() : m_stop.get_token(), [&stop] { stop.request_stop(); });
  if (!writing && stop.stop_requested()) return std::nullopt;
  try {
    storage::withMeaning(work);
  } catch (const storage::Cancelled&) {
    return std::nullopt;
  } catch (const storage::BookError& error) {
    return Failure{error.code(), errorSentence(error.code(), error.detail())};
  } catch (const std::exception& error) {
    if (!writing && stop.stop_requested()) return std::nullopt;
    return Failure{std::nullopt, tr("The program has made a mistake: %1").arg(toQt(error.what()))};
  }
  return std::nullopt;
}

void Session::submit(QThreadPool& pool, bool writing, std::function<void()> task) {
  ++m_jobs;
  if (writing && ++m_writes == 1) Q_EMIT busyChanged(true);
  pool.start(std::move(task));
}

void Session::post(std::function<void()> delivery) {
  QMetaObject::invokeMethod(this, std::move(delivery), Qt::QueuedConnection);
}

void Session::jobEnded(bool writing) {
  --m_jobs;
  if (writing && --m_writes == 0) Q_EMIT busyChanged(false);
  if (!isIdle()) return;
  m_quietTimer.start();
  Q_EMIT becameIdle();
}

void Session::report(const Failed& failed, const Failure& failure) {
  if (failed) {
    failed(failure);
  } else {
    Q_EMIT this->failed(failure);
  }
}

void Session::gather(const storage::Commit& commit) {
  if (m_pending) {
    m_pending->entry = commit.entry;
    for (const storage::Commit::Table& table : commit.tables) mergeTable(*m_pending, table);
    return;
  }
  m_pending = commit;
  const bool quiet = !m_sinceCommit.isValid() || m_sinceCommit.hasExpired(kBurst.count());
  m_commitTimer.start(quiet ? std::chrono::milliseconds{0} : kBurst);
}

void Session::announce() {
  const storage::Commit commit = *std::exchange(m_pending, std::nullopt);
  m_sinceCommit.start();
  refreshUndo();
  if (std::ranges::find(commit.tables, "channel", &storage::Commit::Table::name) != commit.tables.end()) refreshZones();
  Q_EMIT committed(commit);
}

void Session::refreshUndo() {
  using Entries = std::pair<std::optional<storage::JournalEntry>, std::optional<storage::JournalEntry>>;
  m_undoJob = read(
      this,
      [](storage::Reader& reader, std::stop_token) { return Entries(storage::nextUndo(reader), storage::nextRedo(reader)); },
      [this](Entries entries) {
        std::tie(m_nextUndo, m_nextRedo) = std::move(entries);
        Q_EMIT undoChanged();
      });
}

void Session::refreshZones() {
  m_zoneJob = read(
      this, [vault = &m_book->vault()](storage::Reader& reader, std::stop_token) { return readZones(reader, *vault); },
      [this](Zones zones) { m_text.setZones(std::move(zones)); });
}

}  // namespace kontor::models
