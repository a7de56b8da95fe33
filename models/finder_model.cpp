// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/finder_model.h"

#include "models/words/text.h"
#include "storage/filter/fold.h"
#include "storage/lists/list_query.h"

#include <algorithm>

namespace kontor::models {
namespace {

constexpr std::size_t kMostOfAKind = 12;
constexpr int kNoFit = 9;

// How near a text is to what was typed: the whole, its beginning, the beginning of a word, anywhere.
int distance(const QString& text, const std::string& wanted) {
  const std::string folded = storage::fold(fromQt(text));
  const std::size_t at = folded.find(wanted);
  if (at == std::string::npos) return kNoFit;
  if (at == 0) return folded.size() == wanted.size() ? 0 : 1;
  return folded[at - 1] == ' ' ? 2 : 3;
}

int distance(const FinderEntry& entry, const std::string& wanted) {
  const int title = distance(entry.title, wanted);
  if (title != kNoFit) return title;
  if (distance(entry.detail, wanted) != kNoFit) return 4;
  return entry.kind == FinderEntry::Kind::Record ? 5 : kNoFit;  // its words stand apart
}

QString iconOf(domain::Entity entity) {
  using enum domain::Entity;
  switch (entity) {
    case Supplier: return QStringLiteral("suppliers");
    case Sku: return QStringLiteral("skus");
    case Warehouse: return QStringLiteral("warehouse");
    case Listing: return QStringLiteral("listings");
    case Shipment: return QStringLiteral("shipments");
    case Ticket: return QStringLiteral("tickets");
    case Channel: return QStringLiteral("channels");
    case ImportRun: return QStringLiteral("import");
    default: return QStringLiteral("orders");
  }
}

QString valueText(const domain::Value& value) {
  const auto* text = std::get_if<std::string>(&value);
  return text == nullptr ? QString() : toQt(*text);
}

}  // namespace

void FinderModel::start(Session* session, std::vector<FinderEntry> fixed, std::vector<domain::Entity> entities) {
  m_session = session;
  m_fixed = std::move(fixed);
  m_entities = std::move(entities);
  m_views.clear();
  setText({});
  if (m_session != nullptr) readViews();
}

void FinderModel::readViews() {
  m_viewsJob = m_session->read(
      this,
      [vault = &m_session->book().vault()](storage::Reader& reader, std::stop_token) {
        using enum domain::Entity;
        std::vector<FinderEntry> views;
        const domain::Field* const fields[] = {domain::findField(SavedView, "name"), domain::findField(SavedView, "page"),
                                               domain::findField(SavedView, "filter")};
        const auto ids = storage::listIds(reader, {SavedView, {}, {}});
        const auto cells = storage::readRows(reader, *vault, SavedView, fields, ids);
        for (std::size_t i = 0; i < ids.size(); ++i) {
          FinderEntry view;
          view.kind = FinderEntry::Kind::View;
          view.title = valueText(cells[3 * i]);
          view.icon = QStringLiteral("bookmark");
          view.id = ids[i];
          view.page = valueText(cells[3 * i + 1]);
          view.filter = view.detail = valueText(cells[3 * i + 2]);
          view.what = FieldText::entity(SavedView);
          views.push_back(std::move(view));
        }
        return views;
      },
      [this](std::vector<FinderEntry> views) {
        m_views = std::move(views);
        show();
      });
}

void FinderModel::setText(const QString& text) {
  m_text = text.simplified();
  m_records.clear();
  for (LatestJob* job : {&m_startsJob, &m_catalogueJob, &m_numbersJob}) job->cancel();
  m_waiting = 0;
  if (m_session != nullptr && !m_text.isEmpty()) {
    search(m_startsJob, storage::FindReach::Starts);
    search(m_catalogueJob, storage::FindReach::Catalogue);
    // One letter is nearly everywhere: reading a million numbers for it would tell nobody anything. One Chinese
    // character is a word.
    if (m_text.size() > 1 || m_text.front().unicode() > 0x2e80) search(m_numbersJob, storage::FindReach::Numbers);
  }
  show();
  Q_EMIT searchingChanged(isSearching());
}

void FinderModel::search(LatestJob& job, storage::FindReach reach) {
  ++m_waiting;
  job = m_session->read(
      this,
      [text = fromQt(m_text), reach](storage::Reader& reader, std::stop_token) {
        return storage::findAnything(reader, text, reach, kMostOfAKind);
      },
      [this](const std::vector<storage::Found>& found) {
        take(found);
        answered();
      },
      [this](const Failure&) { answered(); });
}

void FinderModel::answered() {
  if (--m_waiting == 0) Q_EMIT searchingChanged(false);
}

void FinderModel::take(const std::vector<storage::Found>& found) {
  for (const storage::Found& record : found) {
    const auto isKnown = [&](const FinderEntry& e) { return e.entity == record.entity && e.id == record.id; };
    if (std::ranges::find(m_entities, record.entity) == m_entities.end()) continue;
    if (std::ranges::any_of(m_records, isKnown)) continue;
    FinderEntry entry;
    entry.title = toQt(record.title);
    entry.detail = toQt(record.detail);
    entry.what = FieldText::entity(record.entity);
    entry.icon = iconOf(record.entity);
    entry.entity = record.entity;
    entry.id = record.id;
    m_records.push_back(std::move(entry));
  }
  show();
}

void FinderModel::show() {
  beginResetModel();
  m_shown.clear();
  const std::string wanted = storage::fold(fromQt(m_text));
  std::vector<std::pair<int, const FinderEntry*>> fitting;
  for (const auto* entries : {&m_fixed, &m_views, &m_records}) {
    for (const FinderEntry& entry : *entries) {
      const int near = wanted.empty() ? 0 : distance(entry, wanted);
      if (near != kNoFit) fitting.emplace_back(near, &entry);
    }
  }
  std::ranges::stable_sort(fitting, {}, &std::pair<int, const FinderEntry*>::first);
  for (const auto& [near, entry] : fitting) m_shown.push_back(*entry);
  endResetModel();
}

int FinderModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant FinderModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid()) return {};
  const FinderEntry& entry = m_shown[static_cast<std::size_t>(index.row())];
  switch (role) {
    case Qt::DisplayRole: return entry.title;
    case Qt::AccessibleTextRole:
      return QStringList({entry.what, entry.title, entry.detail, entry.keys}).join(QLatin1Char(' ')).simplified();
    case DetailRole: return entry.detail;
    case WhatRole: return entry.what;
    case KeysRole: return entry.keys;
    case IconRole: return entry.icon;
    default: return {};
  }
}

}  // namespace kontor::models
