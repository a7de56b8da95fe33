// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session.h"
#include "storage/journal.h"

#include <QAbstractTableModel>

#include <map>
#include <set>
#include <vector>

namespace kontor::models {

/// The journal, newest entry first. Only the blocks of entries that are looked at are read, in workers, so a journal
/// of any length opens at once. New entries appear on top as they are written. For the GUI thread.
class JournalModel : public QAbstractTableModel {
  Q_OBJECT

 public:
  enum Column { Seq, Time, User, Action, Rows, Size, State, ColumnCount };
  /// True for an entry that has been taken back, so that views can draw it pale.
  static constexpr int kUndoneRole = Qt::UserRole + 1;
  static constexpr int kBlock = 64;
  static constexpr std::size_t kMostBlocks = 64;

  explicit JournalModel(Session& session, QObject* parent = nullptr);

  /// Null while the entry's block is being read.
  const storage::JournalEntry* entry(int row) const;
  /// -1 for an entry that is not there.
  int rowOf(std::int64_t seq) const;
  const storage::ChainHead& head() const { return m_head; }
  /// True after the first answer of the book.
  bool isLoaded() const { return m_loaded; }
  /// Where an entry stands: in force, undone by another.
  static QString stateText(const storage::JournalEntry& entry);
  /// `12 rows: 10 added, 2 changed`
  static QString rowsText(const storage::JournalEntry& entry, const QLocale& locale);

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

 Q_SIGNALS:
  /// The head of the chain is known, or is another one now.
  void headChanged();
  /// Entries have been read that were asked for or may look different now.
  void entriesRead(int firstRow, int lastRow);
  void failed(const QString& sentence);

 private:
  struct Block {
    std::vector<storage::JournalEntry> entries;  ///< newest first
    bool stale = false;
    std::uint64_t used = 0;
  };
  std::int64_t seqOf(int row) const { return m_head.seq - row; }
  static std::int64_t blockOf(std::int64_t seq) { return (seq - 1) / kBlock; }
  void readHead();
  void takeHead(const storage::ChainHead& head);
  void request(std::int64_t block) const;
  void readBlock(std::int64_t number);
  void takeBlock(std::int64_t number, std::vector<storage::JournalEntry> entries);
  void dropOldest();
  QString cell(const storage::JournalEntry& entry, int column) const;

  Session& m_session;
  storage::ChainHead m_head;
  bool m_loaded = false;
  LatestJob m_headJob;
  // A view asks for data; what is missing is sent for and shown when it has come.
  mutable std::map<std::int64_t, Block> m_blocks;
  mutable std::set<std::int64_t> m_wanted;
  mutable std::uint64_t m_clock = 0;
  std::uint64_t m_generation = 0;
};

}  // namespace kontor::models
