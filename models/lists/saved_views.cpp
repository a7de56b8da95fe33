// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/saved_views.h"

#include "models/records/record_edits.h"
#include "models/words/text.h"
#include "storage/lists/list_query.h"

#include <QCoreApplication>

#include <algorithm>

namespace kontor::models {
namespace {

constexpr auto kViewEntity = domain::Entity::SavedView;

struct ViewTexts {
  Q_DECLARE_TR_FUNCTIONS(kontor::models::SavedViews)
};

bool namesPeople(domain::Entity entity) {
  return std::ranges::any_of(domain::fields(entity), [](const domain::Field& field) {
    return field.type == domain::FieldType::Sealed && field.has(domain::Searched);
  });
}

std::vector<SavedView> readViews(storage::Reader& reader, const storage::ContactVault& vault, const std::string& page) {
  std::vector<const domain::Field*> fields;
  for (const char* id : {"name", "filter", "sort", "columns"}) fields.push_back(domain::findField(kViewEntity, id));
  const storage::ListQuery query{.entity = kViewEntity, .filter = "page=\"" + page + '"', .sort = "name"};
  const auto ids = storage::listIds(reader, query);
  const auto values = storage::readRows(reader, vault, kViewEntity, fields, ids);
  const auto text = [&](std::size_t row, std::size_t column) {
    const auto* found = std::get_if<std::string>(&values[row * fields.size() + column]);
    return found != nullptr ? toQt(*found) : QString();
  };
  std::vector<SavedView> views;
  for (std::size_t i = 0; i < ids.size(); ++i) {
    views.push_back({ids[i], text(i, 0), text(i, 1), text(i, 2), text(i, 3).split(QLatin1Char(' '), Qt::SkipEmptyParts)});
  }
  return views;
}

}  // namespace

QString whyNotSaved(domain::Entity entity, const QString& filter) {
  const storage::Filter parsed = storage::Filter::parse(entity, fromQt(filter));
  const bool sealed =
      std::ranges::any_of(parsed.issues, [](const domain::Issue& issue) { return issue.code == "not_filterable"; });
  const bool freeText =
      std::ranges::any_of(parsed.terms, [](const storage::FilterTerm& term) { return term.field.empty(); });
  if (!sealed && !(freeText && namesPeople(entity))) return {};
  return ViewTexts::tr(
      "A view lies in the book for everyone to read, and free text may be the name of a person. "
      "Save a filter of terms, such as status:paid.");
}

SavedViews::SavedViews(Session& session, QString page, QObject* parent)
    : QObject(parent), m_session(session), m_page(std::move(page)) {
  connect(&session, &Session::committed, this, [this](const storage::Commit& commit) {
    const bool touched =
        std::ranges::any_of(commit.tables, [](const auto& table) { return table.name == domain::info(kViewEntity).id; });
    if (m_started && touched) read();
  });
}

void SavedViews::start() {
  if (m_started) return;
  m_started = true;
  read();
}

void SavedViews::save(const SavedView& view) {
  createRecord(m_session, this, kViewEntity,
               {{"page", fromQt(m_page)},
                {"name", fromQt(view.name)},
                {"filter", fromQt(view.filter)},
                {"sort", fromQt(view.sort)},
                {"columns", fromQt(view.columns.join(QLatin1Char(' ')))}},
               [](domain::Id) {}, {});
}

void SavedViews::rename(domain::Id id, const QString& name) {
  editRecord(m_session, this, kViewEntity, id, fromQt(name), {{"name", fromQt(name)}}, {}, {});
}

void SavedViews::remove(domain::Id id) {
  removeRecords(m_session, this, kViewEntity, {id}, {});
}

void SavedViews::read() {
  m_job = m_session.read(
      this,
      [vault = &m_session.book().vault(), page = fromQt(m_page)](storage::Reader& reader, std::stop_token) {
        return readViews(reader, *vault, page);
      },
      [this](std::vector<SavedView> views) {
        m_views = std::move(views);
        Q_EMIT changed();
      });
}

}  // namespace kontor::models
