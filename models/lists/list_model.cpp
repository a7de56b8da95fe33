// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/list_model.h"

#include "models/words/filter_text.h"
#include "models/words/text.h"

#include <algorithm>

namespace kontor::models {
namespace {

bool isNumeric(domain::FieldType type) {
  using enum domain::FieldType;
  return type == Integer || type == Money || type == Rate || type == Weight || type == Length;
}

}  // namespace

ListModel::ListModel(Session& session, domain::Entity entity, QObject* parent)
    : QAbstractTableModel(parent),
      m_session(session),
      m_fields(domain::fields(entity)),
      m_ids(std::make_shared<std::vector<domain::Id>>()),
      m_pages(new RowPages(session, this)),
      m_index(std::make_shared<SearchIndex>(entity)) {
  m_query.entity = entity;
  std::vector<int> shown;
  for (int column = 0; column < columnCount(); ++column) {
    if (field(column).has(domain::Shown)) shown.push_back(column);
  }
  setShown(shown);
  connect(m_pages, &RowPages::loaded, this, [this](int first, int last) {
    const int end = std::min(last, rowCount() - 1);
    if (first <= end) Q_EMIT dataChanged(index(first, 0), index(end, columnCount() - 1));
  });
  connect(&session, &Session::committed, this, &ListModel::refresh);
}

const domain::Field& ListModel::field(int column) const {
  return m_fields[static_cast<std::size_t>(column)];
}

int ListModel::columnOf(std::string_view field) const {
  const auto found = std::ranges::find(m_fields, field, &domain::Field::id);
  return found == m_fields.end() ? -1 : static_cast<int>(found - m_fields.begin());
}

void ListModel::setShown(const std::vector<int>& columns) {
  std::vector<const domain::Field*> shown;
  for (const int column : columns) shown.push_back(&field(column));
  m_shape = RowShape::of(entity(), shown);
  m_slots.assign(m_fields.size(), -1);
  for (const int column : columns) m_slots[static_cast<std::size_t>(column)] = m_shape.slot(field(column).id);
  m_pages->reset(m_shape, m_ids, m_pages->recentPage());
  if (rowCount() > 0) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
  if (m_loading) request(0);  // what is on its way has the old shape
}

void ListModel::setQuery(const QString& filter, const QString& sort) {
  m_query.filter = fromQt(filter);
  m_query.sort = fromQt(sort);
  request(0);
}

QString ListModel::filter() const {
  return toQt(m_query.filter);
}

QString ListModel::sort() const {
  return toQt(m_query.sort.empty() ? domain::info(entity()).order : m_query.sort);
}

domain::Id ListModel::idAt(int row) const {
  return row >= 0 && row < rowCount() ? (*m_ids)[static_cast<std::size_t>(row)] : 0;
}

int ListModel::rowOf(domain::Id id) const {
  const auto found = std::ranges::find(*m_ids, id);
  return found == m_ids->end() ? -1 : static_cast<int>(found - m_ids->begin());
}

int ListModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_ids->size());
}

int ListModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_fields.size());
}

QVariant ListModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid()) return {};
  const domain::Field& shown = field(index.column());
  switch (role) {
    case Qt::TextAlignmentRole: return int(Qt::AlignVCenter | (isNumeric(shown.type) ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: {
      const Cell* cell = m_pages->cell(index.row(), m_slots[static_cast<std::size_t>(index.column())]);
      return cell != nullptr ? cell->text : QString();
    }
    case CodeRole: {
      const Cell* cell = m_pages->cell(index.row(), m_slots[static_cast<std::size_t>(index.column())]);
      const auto* code = cell != nullptr ? std::get_if<std::string>(&cell->value) : nullptr;
      return code != nullptr ? toQt(*code) : QString();
    }
    case ArchivedRole: {
      const Cell* cell = m_pages->cell(index.row(), m_shape.slot("archived"));
      return cell != nullptr && cell->value == domain::Value(std::int64_t{1});
    }
    default: return {};
  }
}

QVariant ListModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) return {};
  if (role == Qt::DisplayRole) return FieldText::label(field(section));
  if (role == Qt::TextAlignmentRole) {
    return int(Qt::AlignVCenter | (isNumeric(field(section).type) ? Qt::AlignRight : Qt::AlignLeft));
  }
  return {};
}

void ListModel::sort(int column, Qt::SortOrder order) {
  if (column < 0 || column >= columnCount()) return;
  const QString sort = toQt(field(column).id);
  setQuery(filter(), order == Qt::DescendingOrder ? QLatin1Char('-') + sort : sort);
}

storage::ListQuery ListModel::Question::byCodes(storage::Reader& reader) const {
  return {query.entity, filterByWords(reader, text, query.entity, query.filter), query.sort};
}

ListModel::Answer ListModel::answer(storage::Reader& reader, const storage::ContactVault& vault, SearchIndex& index,
                                    const Question& question) {
  Answer answer;
  answer.ids = index.listIds(reader, vault, question.byCodes(reader));
  const auto first = static_cast<std::size_t>(question.page) * RowPages::kPageRows;
  if (first < answer.ids->size()) answer.firstPage = question.page;
  const auto from = static_cast<std::size_t>(answer.firstPage) * RowPages::kPageRows;
  const auto count = std::min<std::size_t>(answer.ids->size() - from, 2 * RowPages::kPageRows);
  answer.cells = readCells(reader, vault, question.text, question.shape, std::span(*answer.ids).subspan(from, count));
  return answer;
}

void ListModel::request(int page) {
  setLoading(true);
  if (!m_known) requestFirstScreen();
  m_job = m_session.read(
      this,
      [vault = &m_session.book().vault(), index = m_index, question = Question{m_query, m_shape, m_session.text(), page}](
          storage::Reader& reader, std::stop_token) { return answer(reader, *vault, *index, question); },
      [this](Answer answer) { accept(std::move(answer)); },
      [this](const Failure& failure) {
        setLoading(false);
        Q_EMIT m_session.failed(failure);
      });
}

void ListModel::requestFirstScreen() {
  m_firstJob = m_session.readSoon(
      this,
      [vault = &m_session.book().vault(), question = Question{m_query, m_shape, m_session.text(), 0}](
          storage::Reader& reader, std::stop_token) {
        Answer first;
        first.ids = std::make_shared<const std::vector<domain::Id>>(
            storage::firstIds(reader, question.byCodes(reader), RowPages::kPageRows));
        first.cells = readCells(reader, *vault, question.text, question.shape, *first.ids);
        return first;
      },
      [this](Answer first) {
        if (!m_known && !first.ids->empty()) show(std::move(first));
      });
}

void ListModel::accept(Answer answer) {
  m_firstJob.cancel();
  m_known = true;
  setLoading(false);
  show(std::move(answer));
}

void ListModel::show(Answer answer) {
  const bool moved = *answer.ids != *m_ids;
  if (moved) {
    Q_EMIT aboutToMove();
    beginResetModel();
  }
  m_ids = std::move(answer.ids);
  m_pages->reset(m_shape, m_ids, answer.firstPage, std::move(answer.cells));
  if (moved) {
    endResetModel();
  } else if (rowCount() > 0) {
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
  }
  Q_EMIT listed(moved);
}

void ListModel::setLoading(bool loading) {
  if (m_loading == loading) return;
  m_loading = loading;
  Q_EMIT loadingChanged(loading);
}

void ListModel::refresh(const storage::Commit& commit) {
  m_index->touch(commit);
  if (!m_known) return;
  const auto own = std::ranges::find(commit.tables, domain::info(entity()).id, &storage::Commit::Table::name);
  const bool isOwn = own != commit.tables.end();
  if (isOwn || std::ranges::any_of(commit.tables, [this](const auto& table) { return shows(table.name); })) {
    m_pages->touchAll();
    if (rowCount() > 0) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
  }
  // Its rows may have changed their place, which takes longer to find out than what they say now.
  if (isOwn) request(std::max(0, m_pages->recentPage() - 1));
}

bool ListModel::shows(std::string_view table) const {
  return std::ranges::any_of(m_shape.fields, [&](const domain::Field* field) {
    const bool sealed = field->type == domain::FieldType::Sealed && table == "contact";
    return sealed || (field->type == domain::FieldType::Reference && field->detail == table) || !field->sql.empty();
  });
}

}  // namespace kontor::models
