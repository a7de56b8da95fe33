// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/record_model.h"

#include "models/messages.h"
#include "models/record_edits.h"
#include "models/text.h"

#include <algorithm>
#include <utility>

namespace kontor::models {
namespace {

// An empty text and "not stated" are the same to whoever types.
bool sameContent(const domain::Value& a, const domain::Value& b) {
  const auto isEmptyText = [](const domain::Value& value) {
    const auto* text = std::get_if<std::string>(&value);
    return !domain::isStated(value) || (text != nullptr && text->empty());
  };
  return a == b || (isEmptyText(a) && isEmptyText(b));
}

}  // namespace

RecordModel::RecordModel(Session& session, domain::Entity entity, QObject* parent)
    : QObject(parent), m_session(session) {
  m_shape.entity = entity;
  for (const domain::Field& field : domain::fields(entity)) m_shape.fields.push_back(&field);
  connect(&session, &Session::committed, this, &RecordModel::refresh);
}

QString RecordModel::title() const {
  const Cell* named = cell(domain::info(entity()).title);
  return named != nullptr ? named->text : QString();
}

void RecordModel::load(domain::Id id) {
  if (id == m_id) return;
  m_id = id;
  m_cells.clear();
  m_edits.clear();
  m_clear.clear();
  m_revealed = false;
  m_readJob.cancel();
  m_clearJob.cancel();
  if (id == 0) {
    Q_EMIT loaded();
    settle();
  } else {
    read();
  }
}

const domain::Value& RecordModel::value(std::string_view field) const {
  static const domain::Value none;
  const Cell* found = cell(field);
  return found != nullptr ? found->value : none;
}

QString RecordModel::text(const domain::Field& field) const {
  if (const auto clear = m_clear.find(field.id); clear != m_clear.end()) return clear->second;
  const Cell* found = cell(field.id);
  return found != nullptr ? found->text : QString();
}

QString RecordModel::editText(const domain::Field& field) const {
  const auto edit = m_edits.find(field.id);
  return edit != m_edits.end() ? edit->second.typed : m_session.text().edit(field, value(field.id), zone());
}

QString RecordModel::issue(std::string_view field) const {
  const auto edit = m_edits.find(field);
  return edit != m_edits.end() && edit->second.issue() ? issueSentence(*edit->second.issue(), entity()) : QString();
}

bool RecordModel::hasIssues() const {
  return std::ranges::any_of(m_edits, [](const auto& edit) { return edit.second.issue().has_value(); });
}

void RecordModel::setText(const domain::Field& field, const QString& typed) {
  if (!isLoaded() || !field.has(domain::Editable)) return;
  TypedValue result = m_session.text().parse(field, typed, zone());
  const bool asBefore = !result.issue && (sameContent(result.value, value(field.id)) ||
                                          typed == m_session.text().edit(field, value(field.id), zone()));
  if (asBefore) {
    m_edits.erase(std::string(field.id));
  } else {
    m_edits[std::string(field.id)] = Edit{typed, std::move(result.value), std::move(result.issue), {}};
  }
  check();
  Q_EMIT edited();
}

void RecordModel::revert() {
  m_edits.clear();
  Q_EMIT edited();
}

void RecordModel::save() {
  if (m_edits.empty() || m_saving || hasIssues()) return;
  storage::FieldValues values;
  for (const auto& [field, edit] : m_edits) values.emplace_back(field, edit.value);
  m_saving = true;
  Q_EMIT edited();
  const auto done = [this, values](const storage::JournalEntry& entry) {
    m_saved = SavedEdits{entry, values};
    read();
  };
  const auto failed = [this](const Failure& failure) {
    m_saving = false;
    Q_EMIT edited();
    Q_EMIT saveFailed(failure);
  };
  editRecord(m_session, this, entity(), m_id, fromQt(title()), values, done, failed);
}

void RecordModel::reveal(bool show) {
  if (m_revealed == show || m_id == 0) return;
  m_revealed = show;
  m_clear.clear();
  m_clearJob.cancel();
  if (show) readSealed();
  Q_EMIT loaded();
}

void RecordModel::refresh(const storage::Commit& commit) {
  if (m_id == 0) return;
  const std::string_view table = domain::info(entity()).id;
  const bool touched = std::ranges::any_of(commit.tables, [&](const storage::Commit::Table& other) {
    return other.name != table || other.many || std::ranges::find(other.ids, m_id) != other.ids.end();
  });
  if (touched) read();
}

void RecordModel::read() {
  const auto failed = [this](const Failure& failure) {
    settle();
    Q_EMIT m_session.failed(failure);
  };
  m_readJob = m_session.read(
      this,
      [vault = &m_session.book().vault(), text = m_session.text(), shape = m_shape, id = m_id](storage::Reader& reader,
                                                                                               std::stop_token) {
        return readCells(reader, *vault, text, shape, std::span(&id, 1));
      },
      [this](std::vector<Cell> cells) { take(std::move(cells)); }, failed);
}

void RecordModel::take(std::vector<Cell> cells) {
  const bool gone = std::ranges::none_of(cells, [](const Cell& c) { return domain::isStated(c.value); });
  m_cells = gone ? std::vector<Cell>() : std::move(cells);
  if (gone) m_id = 0;
  dropSettledEdits();
  if (m_revealed && m_id != 0) readSealed();
  Q_EMIT loaded();
  settle();
}

void RecordModel::settle() {
  if (!m_saved) return;
  const SavedEdits written = *std::exchange(m_saved, std::nullopt);
  m_saving = false;
  // What was typed while the write ran stays.
  for (const auto& [field, value] : written.values) {
    const auto edit = m_edits.find(field);
    if (edit != m_edits.end() && !edit->second.misread && sameContent(edit->second.value, value)) m_edits.erase(edit);
  }
  Q_EMIT edited();
  Q_EMIT saved(written.entry);
}

void RecordModel::readSealed() {
  m_clearJob = m_session.read(
      this,
      [vault = &m_session.book().vault(), entity = entity(), id = m_id](storage::Reader& reader, std::stop_token) {
        return storage::readRecord(reader, *vault, entity, id);
      },
      [this](const std::vector<domain::Value>& values) {
        m_clear.clear();
        for (std::size_t i = 0; i < std::min(values.size(), m_shape.fields.size()); ++i) {
          const auto* text = std::get_if<std::string>(&values[i]);
          if (m_shape.fields[i]->type != domain::FieldType::Sealed || text == nullptr) continue;
          m_clear.emplace(m_shape.fields[i]->id, toQt(*text));
        }
        Q_EMIT loaded();
      });
}

void RecordModel::check() {
  storage::FieldValues values;
  for (auto& [field, edit] : m_edits) {
    edit.refused.reset();
    if (!edit.misread) values.emplace_back(field, edit.value);
  }
  for (domain::Issue& issue : storage::validate(entity(), values, false)) {
    const auto edit = m_edits.find(issue.field);
    if (edit != m_edits.end()) edit->second.refused = std::move(issue);
  }
}

void RecordModel::dropSettledEdits() {
  std::erase_if(m_edits, [this](const auto& edit) {
    return m_id == 0 || (!edit.second.issue() && sameContent(edit.second.value, value(edit.first)));
  });
}

const Cell* RecordModel::cell(std::string_view field) const {
  const int slot = m_shape.slot(field);
  return slot >= 0 && static_cast<std::size_t>(slot) < m_cells.size() ? &m_cells[static_cast<std::size_t>(slot)]
                                                                      : nullptr;
}

QTimeZone RecordModel::zone() const {
  const auto* channel = std::get_if<std::string>(&value("channel"));
  return m_session.text().zoneOf(channel != nullptr ? std::string_view(*channel) : std::string_view());
}

}  // namespace kontor::models
