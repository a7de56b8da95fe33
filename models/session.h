// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/job.h"
#include "models/words/field_text.h"
#include "storage/book.h"
#include "storage/book_error.h"
#include "storage/worklist.h"

#include <QDate>
#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QString>
#include <QThreadPool>
#include <QTimer>

#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <stop_token>
#include <type_traits>
#include <utility>
#include <vector>

namespace kontor::models {

/// Why a job did not deliver.
struct Failure {
  std::optional<storage::BookError::Code> code;  ///< empty for a fault of the program itself
  QString sentence;
};

/// An open book as the window sees it: reads in workers, writes one after the other on the writing thread, results
/// on the GUI thread. Receivers may die at any time: their results are dropped. Cancelled jobs deliver nothing.
class Session : public QObject {
  Q_OBJECT

 public:
  explicit Session(std::unique_ptr<storage::Book> book, QObject* parent = nullptr);
  /// Cancels the reads and finishes the writes that wait.
  ~Session() override;

  /// Stops all reads and waits until the writes are done; nothing may be asked of the session afterwards.
  void finish();

  const storage::Book& book() const { return *m_book; }
  /// A reader of its own for work that needs one longer than a job; for any thread.
  std::unique_ptr<storage::Reader> reader() const { return m_book->reader(); }
  QString path() const;
  QString name() const;
  /// Labels and formats in the user's locale; knows the zones of the channels.
  const FieldText& text() const { return m_text; }
  /// The day it is on this computer, by the book's clock.
  QDate today() const;
  /// For everything that is written on the screen from now on.
  void setLocale(const QLocale& locale) { m_text.setLocale(locale); }
  /// What Ctrl+Z and Ctrl+Shift+Z would take back now.
  const std::optional<storage::JournalEntry>& nextUndo() const { return m_nextUndo; }
  const std::optional<storage::JournalEntry>& nextRedo() const { return m_nextRedo; }
  /// True while no job runs or waits: what is on the screen is what the book holds.
  bool isIdle() const { return m_jobs == 0 && !m_commitTimer.isActive(); }

  /// Files outside the book that somebody must look at, as the watched folder tells.
  const std::vector<storage::WaitingFile>& waitingFiles() const { return m_waitingFiles; }
  void setWaitingFiles(std::vector<storage::WaitingFile> files);

  using Failed = std::function<void(const Failure&)>;

  /// Runs `work(storage::Reader&, std::stop_token) -> T` in a worker with a reading connection of its own, then
  /// `done(T)` on the GUI thread while `receiver` lives. Without `failed` an error goes to the signal of that name.
  template <typename Work, typename Done>
  Job read(QObject* receiver, Work work, Done done, Failed failed = {}) {
    return start(m_readers, receiver, borrowing(std::move(work)), std::move(done), std::move(failed));
  }

  /// The same for the few rows that somebody is looking at: they do not queue behind work that takes long.
  template <typename Work, typename Done>
  Job readSoon(QObject* receiver, Work work, Done done, Failed failed = {}) {
    return start(m_soon, receiver, borrowing(std::move(work)), std::move(done), std::move(failed));
  }

  /// The same for work that needs no connection or brings its own: `work(std::stop_token) -> T`.
  template <typename Work, typename Done>
  Job compute(QObject* receiver, Work work, Done done, Failed failed = {}) {
    return start(m_readers, receiver, std::move(work), std::move(done), std::move(failed));
  }

  /// Runs `work(storage::Book&, std::stop_token) -> T` on the writing thread, for changes that are more than one
  /// function (an import): they queue with all other writes.
  template <typename Work, typename Done>
  Job change(QObject* receiver, Work work, Done done, Failed failed = {}) {
    return start(
        m_writer, receiver, [this, work = std::move(work)](std::stop_token stop) mutable { return work(*m_book, stop); },
        std::move(done), std::move(failed));
  }

  /// One journal entry: `change` runs on the writing thread inside the transaction, then `done` here with the entry
  /// (seq 0 when nothing changed).
  Job write(QObject* receiver, storage::WriteRequest request, std::function<void(storage::Writer&)> change,
            std::function<void(const storage::JournalEntry&)> done = {}, Failed failed = {});

  /// Undoes an entry by a new one; the outcome comes by undone() or undoRefused().
  void undo(std::int64_t seq);
  void undoLast();
  void redoLast();

 Q_SIGNALS:
  /// After commits, a burst of them as one: the newest entry and all tables touched.
  void committed(const kontor::storage::Commit& commit);
  /// Something could not be done, in a sentence for the user.
  void failed(const kontor::models::Failure& failure);
  /// True while a write runs or waits.
  void busyChanged(bool busy);
  /// nextUndo() or nextRedo() is another one now.
  void undoChanged();
  /// `target` was taken back (or, when it was an undo itself, done again) by `entry`.
  void undone(const kontor::storage::JournalEntry& target, const kontor::storage::JournalEntry& entry);
  void undoRefused(const kontor::storage::JournalEntry& target, const std::vector<kontor::storage::RowInTheWay>& rows);
  void waitingFilesChanged();
  /// There is a new backup of the book.
  void backedUp();
  /// The last job has delivered.
  void becameIdle();

 private:
  /// A reading connection, borrowed for one job.
  struct Loan {
    Loan(Session& owner, std::stop_token stop);
    ~Loan();
    Loan(const Loan&) = delete;
    Loan& operator=(const Loan&) = delete;
    Session& session;
    std::unique_ptr<storage::Reader> reader;
  };

  template <typename Work>
  auto borrowing(Work work) {
    return [this, work = std::move(work)](std::stop_token stop) mutable {
      const Loan loan(*this, stop);
      return work(*loan.reader, stop);
    };
  }
  template <typename Work, typename Done>
  Job start(QThreadPool& pool, QObject* receiver, Work work, Done done, Failed failed);
  /// Runs a job's work; exceptions stop here. The session's end stops reads, never writes.
  std::optional<Failure> guarded(bool writing, std::stop_source& stop, const std::function<void()>& work);
  void submit(QThreadPool& pool, bool writing, std::function<void()> task);
  /// Queues `delivery` for the GUI thread.
  void post(std::function<void()> delivery);
  void jobEnded(bool writing);
  void report(const Failed& failed, const Failure& failure);
  void gather(const storage::Commit& commit);
  void announce();
  void undoBy(std::function<std::optional<storage::JournalEntry>(storage::Reader&)> choose);
  void refreshUndo();
  void refreshZones();

  std::unique_ptr<storage::Book> m_book;
  std::shared_ptr<void> m_subscription;
  std::stop_source m_stop;
  std::mutex m_mutex;
  std::vector<std::unique_ptr<storage::Reader>> m_free;
  QThreadPool m_readers;
  QThreadPool m_soon;
  QThreadPool m_writer;
  int m_jobs = 0;
  int m_writes = 0;
  FieldText m_text;
  std::vector<storage::WaitingFile> m_waitingFiles;
  std::optional<storage::Commit> m_pending;
  QTimer m_commitTimer;
  QTimer m_quietTimer;
  QElapsedTimer m_sinceCommit;
  std::optional<storage::JournalEntry> m_nextUndo;
  std::optional<storage::JournalEntry> m_nextRedo;
  LatestJob m_undoJob;
  LatestJob m_zoneJob;
};

}  // namespace kontor::models

#include "models/session_jobs.h"
