// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/journal/journal_model.h"

#include "models/words/messages.h"
#include "models/words/number_text.h"
#include "models/words/text.h"
#include "models/words/wording.h"

#include <algorithm>

namespace kontor::models {

JournalModel::JournalModel(Session& session, QObject* parent) : QAbstractTableModel(parent), m_session(session) {
  connect(&session, &Session::committed, this, &JournalModel::readHead);
  readHead();
}

void JournalModel::readHead() {
  m_headJob = m_session.read(
      this, [](storage::Reader& reader, std::stop_token) { return storage::chainHead(reader); },
      [this](const storage::ChainHead& head) { takeHead(head); },
      [this](const Failure& failure) { Q_EMIT failed(failure.sentence); });
}

void JournalModel::takeHead(const storage::ChainHead& head) {
  m_loaded = true;
  // Older entries may have been taken back by the new ones: what is cached is shown until it has been read again.
  ++m_generation;
  m_wanted.clear();
  for (auto& [number, block] : m_blocks) block.stale = true;
  if (head.seq > m_head.seq) {
    beginInsertRows({}, 0, static_cast<int>(head.seq - m_head.seq) - 1);
    m_head = head;
    endInsertRows();
  }
  m_head = head;
  if (rowCount() > 0) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
  Q_EMIT headChanged();
}

const storage::JournalEntry* JournalModel::entry(int row) const {
  const std::int64_t seq = seqOf(row);
  if (row < 0 || seq < 1) return nullptr;
  const auto found = m_blocks.find(blockOf(seq));
  if (found == m_blocks.end() || found->second.stale) request(blockOf(seq));
  if (found == m_blocks.end()) return nullptr;
  found->second.used = ++m_clock;
  const auto match = std::ranges::find(found->second.entries, seq, &storage::JournalEntry::seq);
  return match == found->second.entries.end() ? nullptr : &*match;
}

int JournalModel::rowOf(std::int64_t seq) const {
  return seq >= 1 && seq <= m_head.seq ? static_cast<int>(m_head.seq - seq) : -1;
}

/// Reads a block after the view is done asking: a scroll through thousands of rows asks for few of them.
void JournalModel::request(std::int64_t block) const {
  if (!m_wanted.insert(block).second) return;
  auto* self = const_cast<JournalModel*>(this);
  QMetaObject::invokeMethod(
      self, [self, block] { self->readBlock(block); }, Qt::QueuedConnection);
}

void JournalModel::readBlock(std::int64_t number) {
  m_session.read(
      this,
      [number](storage::Reader& reader, std::stop_token) {
        const std::int64_t first = number * kBlock + 1;
        auto entries = storage::journalEntries(reader, first + kBlock, kBlock);
        std::erase_if(entries, [first](const storage::JournalEntry& entry) { return entry.seq < first; });
        return entries;
      },
      [this, number, generation = m_generation](std::vector<storage::JournalEntry> entries) {
        if (generation == m_generation) takeBlock(number, std::move(entries));
      },
      [this](const Failure& failure) { Q_EMIT failed(failure.sentence); });
}

void JournalModel::takeBlock(std::int64_t number, std::vector<storage::JournalEntry> entries) {
  m_wanted.erase(number);
  m_blocks[number] = {std::move(entries), false, ++m_clock};
  dropOldest();
  const int first = std::max(0, rowOf(std::min((number + 1) * kBlock, m_head.seq)));
  const int last = rowOf(number * kBlock + 1);
  if (last < 0) return;
  Q_EMIT dataChanged(index(first, 0), index(last, ColumnCount - 1));
  Q_EMIT entriesRead(first, last);
}

void JournalModel::dropOldest() {
  while (m_blocks.size() > kMostBlocks) {
    const auto oldest = std::ranges::min_element(m_blocks, {}, [](const auto& item) { return item.second.used; });
    m_blocks.erase(oldest);
  }
}

int JournalModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_head.seq);
}

int JournalModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : ColumnCount;
}

QString JournalModel::stateText(const storage::JournalEntry& entry) {
  if (entry.undoneBy != 0) return tr("Undone by %1").arg(entry.undoneBy);
  if (entry.undoes != 0) return tr("Undoes %1").arg(entry.undoes);
  return tr("In force");
}

QString JournalModel::rowsText(const storage::JournalEntry& entry, const QLocale& locale) {
  QStringList parts;
  if (entry.inserted != 0) parts << tr("%1 added").arg(locale.toString(static_cast<qlonglong>(entry.inserted)));
  if (entry.updated != 0) parts << tr("%1 changed").arg(locale.toString(static_cast<qlonglong>(entry.updated)));
  if (entry.deleted != 0) parts << tr("%1 removed").arg(locale.toString(static_cast<qlonglong>(entry.deleted)));
  return listed(parts);
}

QString JournalModel::cell(const storage::JournalEntry& entry, int column) const {
  const QLocale& locale = m_session.text().locale();
  switch (column) {
    case Seq: return locale.toString(static_cast<qlonglong>(entry.seq));
    case Time: return m_session.text().instant(entry.instant.seconds);
    case User: return toQt(entry.user);
    case Action: return actionSentence(entry);
    case Rows: return rowsText(entry, locale);
    case Size: return dataSizeText(locale, entry.changesetSize);
    case State: return stateText(entry);
    default: return {};
  }
}

QVariant JournalModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  if (role == Qt::TextAlignmentRole) {
    const bool right = index.column() == Seq || index.column() == Size;
    return QVariant((right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
  }
  if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != kUndoneRole) return {};
  const storage::JournalEntry* shown = entry(index.row());
  if (role == kUndoneRole) return shown && shown->undoneBy != 0;
  if (role == Qt::ToolTipRole && index.column() != Action && index.column() != Rows) return {};
  if (shown) return cell(*shown, index.column());
  return index.column() == Seq ? m_session.text().locale().toString(static_cast<qlonglong>(seqOf(index.row()))) : QString();
}

QVariant JournalModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal) return {};
  if (role == Qt::TextAlignmentRole) {
    const bool right = section == Seq || section == Size;
    return QVariant((right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
  }
  if (role != Qt::DisplayRole) return {};
  switch (section) {
    case Seq: return tr("No.");
    case Time: return tr("Time");
    case User: return tr("User");
    case Action: return tr("What was done");
    case Rows: return tr("Rows");
    case Size: return tr("Size");
    case State: return tr("State");
    default: return {};
  }
}

}  // namespace kontor::models
