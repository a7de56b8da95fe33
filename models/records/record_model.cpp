// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/record_model.h"

#include "models/records/record_edits.h"
#include "models/words/messages.h"
#include "models/words/text.h"
#include "storage/relations.h"

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

// A move of stock is stated whole and never changed; of other records what they cannot do without, and whose they are.
bool isStatedAtFirst(const domain::Field& field) {
  if (field.has(domain::Required) || field.type == domain::FieldType::Sealed) return true;
  const bool shown = field.has(domain::Shown) || field.type == domain::FieldType::Currency;
  return field.entity == domain::Entity::StockMove && shown && !field.column.empty();
}

}  // namespace

RecordModel::RecordModel(Session& session, domain::Entity entity, QObject* parent) : QObject(parent), m_session(session) {
  m_shape.entity = entity;
  for (const domain::Field& field : domain::fields(entity)) m_shape.fields.push_back(&field);
  connect(&session, &Session::committed, this, &RecordModel::refresh);
}

QString RecordModel::title() const {
  const Cell* named = cell(domain::info(entity()).title);
  return named != nullptr ? named->text : QString();
}

void RecordModel::clear(domain::Id id) {
  m_id = id;
  m_new = false;
  m_cells.clear();
  m_references.clear();
  m_edits.clear();
  m_clear.clear();
  m_revealed = false;
  m_readJob.cancel();
  m_clearJob.cancel();
  m_checkJob.cancel();
}

void RecordModel::load(domain::Id id) {
  if (id == m_id && !m_new) return;
  clear(id);
  if (id == 0) {
    Q_EMIT loaded();
    settle();
  } else {
    read();
  }
}

void RecordModel::begin(const storage::FieldValues& presets) {
  clear(0);
  m_new = true;
  m_readJob = m_session.read(
      this,
      [vault = &m_session.book().vault(), entity = entity(), now = m_session.book().environment().now(), presets](
          storage::Reader& reader, std::stop_token) { return readBeginning(reader, *vault, entity, now, presets); },
      [this](const Beginning& beginning) { startWith(beginning); });
}

RecordModel::Beginning RecordModel::readBeginning(storage::Reader& reader, const storage::ContactVault& vault,
                                                  domain::Entity entity, domain::Instant now,
                                                  const storage::FieldValues& presets) {
  Beginning beginning{storage::defaultValues(reader, entity, now), {}};
  for (const auto& [name, value] : presets) {
    beginning.values.emplace_back(name, value);
    const domain::Field& field = *domain::findField(entity, name);
    const auto* row = std::get_if<std::int64_t>(&value);
    if (field.type != domain::FieldType::Reference || row == nullptr) continue;
    const domain::Entity target = *domain::findEntity(field.detail);
    const RowShape shape = RowShape::of(target, {domain::findField(target, domain::info(target).title)});
    beginning.titles[name] = readCells(reader, vault, FieldText(), shape, std::span(row, 1)).front().text;
  }
  return beginning;
}

void RecordModel::startWith(const Beginning& beginning) {
  m_cells.resize(m_shape.fields.size());
  for (const domain::Field* field : m_shape.fields) {
    // The currency of an order is that of its channel.
    const bool currency = field->type == domain::FieldType::Currency && field->has(domain::Required);
    if (currency && entity() != domain::Entity::SalesOrder) {
      m_edits[std::string(field->id)].value = std::string(m_session.book().baseCurrency().code());
    }
  }
  for (const auto& [field, value] : beginning.values) m_edits[field].value = value;
  for (auto& [name, edit] : m_edits) {
    const domain::Field& field = *domain::findField(entity(), name);
    const auto title = beginning.titles.find(name);
    edit.typed = title != beginning.titles.end() ? title->second : m_session.text().edit(field, edit.value);
  }
  Q_EMIT loaded();
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
  if (edit != m_edits.end()) return edit->second.typed;
  if (field.type == domain::FieldType::Sealed || field.type == domain::FieldType::Reference) return text(field);
  return m_session.text().edit(field, value(field.id), zone());
}

QString RecordModel::issue(std::string_view field) const {
  const auto edit = m_edits.find(field);
  return edit != m_edits.end() && edit->second.issue() ? issueSentence(*edit->second.issue(), entity()) : QString();
}

bool RecordModel::hasIssues() const {
  return std::ranges::any_of(m_edits, [](const auto& edit) { return edit.second.issue().has_value(); });
}

bool RecordModel::canEdit(const domain::Field& field) const {
  if (!field.has(domain::Editable)) return m_new && isStatedAtFirst(field);
  const bool hidden = field.type == domain::FieldType::Sealed && !m_revealed && domain::isStated(value(field.id));
  return !hidden;
}

domain::Id RecordModel::reference(std::string_view field) const {
  const auto found = std::ranges::find(m_references, field, &std::pair<std::string, domain::Id>::first);
  return found == m_references.end() ? 0 : found->second;
}

domain::Value RecordModel::stored(const domain::Field& field) const {
  if (field.type == domain::FieldType::Reference) {
    const domain::Id id = reference(field.id);
    return id == 0 ? domain::Value() : domain::Value(id);
  }
  if (const auto clear = m_clear.find(field.id); clear != m_clear.end()) return fromQt(clear->second);
  return value(field.id);
}

void RecordModel::setText(const domain::Field& field, const QString& typed) {
  if (!isLoaded() || !canEdit(field)) return;
  const bool reference = field.type == domain::FieldType::Reference;
  TypedValue result = m_session.text().parse(field, typed, zone());
  if (reference) {
    // The title alone is no row yet: setReference() follows when it is found.
    result.value = {};
    if (!typed.trimmed().isEmpty()) {
      result.issue = domain::Issue{"unknown_reference", std::string(field.id), 0, {}, fromQt(typed.trimmed()), {}};
    }
  }
  const bool asBefore = typed == (reference ? text(field) : m_session.text().edit(field, stored(field), zone())) ||
                        (!result.issue && sameContent(result.value, stored(field)));
  if (asBefore) {
    m_edits.erase(std::string(field.id));
  } else {
    m_edits[std::string(field.id)] = Edit{typed, std::move(result.value), std::move(result.issue), {}};
  }
  check();
  Q_EMIT edited();
}

void RecordModel::setReference(const domain::Field& field, domain::Id id, const QString& title) {
  if (!isLoaded() || !canEdit(field)) return;
  if (!m_new && id == reference(field.id)) {
    m_edits.erase(std::string(field.id));
  } else {
    m_edits[std::string(field.id)] = Edit{title, id == 0 ? domain::Value() : domain::Value(id), {}, {}};
  }
  check();
  Q_EMIT edited();
}

void RecordModel::revert() {
  m_edits.clear();
  Q_EMIT edited();
}

storage::FieldValues RecordModel::typedValues() const {
  storage::FieldValues values;
  for (const auto& [field, edit] : m_edits) {
    if (!edit.misread) values.emplace_back(field, edit.value);
  }
  return values;
}

void RecordModel::save() {
  if (m_saving || (m_edits.empty() && !m_new)) return;
  if (m_new) refuse(storage::validate(entity(), typedValues(), true));
  if (hasIssues()) return;
  m_saving = true;
  Q_EMIT edited();
  m_checkJob = m_session.read(
      this,
      [entity = entity(), id = m_id, values = typedValues()](storage::Reader& reader, std::stop_token) {
        return storage::validateInBook(reader, entity, id, values);
      },
      [this, values = typedValues()](const domain::Issues& issues) {
        if (issues.empty()) {
          m_new ? insert(values) : write(values);
          return;
        }
        m_saving = false;
        refuse(issues);
      },
      [this](const Failure& failure) { fail(failure); });
}

void RecordModel::refuse(const domain::Issues& issues) {
  for (const domain::Issue& issue : issues) {
    if (domain::findField(entity(), issue.field) != nullptr) m_edits[issue.field].refused = issue;
  }
  if (!issues.empty()) Q_EMIT edited();
}

void RecordModel::fail(const Failure& failure) {
  m_saving = false;
  Q_EMIT edited();
  Q_EMIT saveFailed(failure);
}

void RecordModel::write(const storage::FieldValues& values) {
  const auto done = [this, values](const storage::JournalEntry& entry) {
    m_saved = SavedEdits{entry, values};
    read();
  };
  editRecord(m_session, this, entity(), m_id, fromQt(title()), values, done,
             [this](const Failure& failure) { fail(failure); });
}

void RecordModel::insert(const storage::FieldValues& values) {
  const auto done = [this](domain::Id id) {
    m_saving = false;
    load(id);
    Q_EMIT created(id);
  };
  createRecord(m_session, this, entity(), values, done, [this](const Failure& failure) { fail(failure); });
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
        return Content{readCells(reader, *vault, text, shape, std::span(&id, 1)),
                       storage::referenceIds(reader, shape.entity, id)};
      },
      [this](Content content) { take(std::move(content)); }, failed);
}

void RecordModel::take(Content content) {
  const bool gone = std::ranges::none_of(content.cells, [](const Cell& c) { return domain::isStated(c.value); });
  m_cells = gone ? std::vector<Cell>() : std::move(content.cells);
  m_references = std::move(content.references);
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
  for (auto& [field, edit] : m_edits) edit.refused.reset();
  for (domain::Issue& issue : storage::validate(entity(), typedValues(), m_new)) {
    const auto edit = m_edits.find(issue.field);
    if (edit == m_edits.end()) continue;
    // Nobody is told that a field is missing before he wants to make the record.
    if (!m_new || issue.code != "required") edit->second.refused = std::move(issue);
  }
}

void RecordModel::dropSettledEdits() {
  std::erase_if(m_edits, [this](const auto& edit) {
    return m_id == 0 ||
           (!edit.second.issue() && sameContent(edit.second.value, stored(*domain::findField(entity(), edit.first))));
  });
}

const Cell* RecordModel::cell(std::string_view field) const {
  const int slot = m_shape.slot(field);
  return slot >= 0 && static_cast<std::size_t>(slot) < m_cells.size() ? &m_cells[static_cast<std::size_t>(slot)] : nullptr;
}

QTimeZone RecordModel::zone() const {
  const auto* channel = std::get_if<std::string>(&value(m_shape.zoneField()));
  return m_session.text().zoneOf(channel != nullptr ? std::string_view(*channel) : std::string_view());
}

}  // namespace kontor::models
