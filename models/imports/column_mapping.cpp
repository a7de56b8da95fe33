// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/imports/column_mapping.h"

#include "models/words/field_text.h"
#include "models/words/text.h"

#include <QCoreApplication>
#include <QTimeZone>

#include <algorithm>
#include <chrono>

namespace kontor::models {
namespace {

constexpr std::chrono::milliseconds kTypingPause{250};
constexpr std::size_t kShownExamples = 3;

/// Reads the whole file by a profile that is not kept yet.
std::shared_ptr<const exchange::ImportPlan> planBy(const std::string& text, const std::filesystem::path& file,
                                                   const exchange::FormChoice& form, const storage::Book& book,
                                                   std::stop_token stop) {
  exchange::ProfileCatalog catalog;
  if (!catalog.addText(text, "mapping").empty()) return nullptr;
  const auto found = exchange::recognise(file, catalog, catalog.all().front(), form);
  if (!found.issues.empty()) return nullptr;
  // Only to see the rows: the import itself asks for a currency that the file does not state.
  const exchange::ReadSettings settings{.zone = std::string(exchange::profileZone(*found.profile)),
                                        .currency = book.baseCurrency()};
  auto set = exchange::readFile(file, found, settings, stop);
  return std::make_shared<exchange::ImportPlan>(exchange::makePlan(book, std::move(set), 0, stop));
}

}  // namespace

ColumnMapping::ColumnMapping(Session& session, std::filesystem::path file, exchange::FormChoice form, QObject* parent)
    : QObject(parent), m_session(session), m_file(std::move(file)), m_form(std::move(form)) {
  m_pause.setSingleShot(true);
  m_pause.setInterval(kTypingPause);
  connect(&m_pause, &QTimer::timeout, this, &ColumnMapping::preview);
  m_job = m_session.compute(
      this, [file = m_file, form = m_form](std::stop_token) { return exchange::sampleTable(file, form); },
      [this](exchange::TableSample sample) { take(std::move(sample)); }, [this](const Failure&) { take({}); });
}

void ColumnMapping::take(exchange::TableSample sample) {
  m_sample = std::move(sample);
  m_profile.name = m_file.stem().string();
  m_form.headerLine = m_sample.headerLine;
  m_form.separator = m_sample.sheet.empty() ? std::optional(m_sample.separator) : std::nullopt;
  if (!m_sample.sheet.empty()) m_form.sheet = m_sample.sheet;
  guess(exchange::guessEntity(m_sample));
  Q_EMIT loaded();
}

void ColumnMapping::guess(domain::Entity entity) {
  exchange::OwnProfile guessed = exchange::guessProfile(m_sample, entity);
  guessed.name = m_profile.name;
  guessed.platform = m_profile.platform;
  guessed.zone = QTimeZone::systemTimeZoneId().toStdString();
  if (guessed.zone.empty()) guessed.zone = "UTC";
  m_profile = std::move(guessed);
  m_reasons.clear();
  for (const exchange::ColumnGuess& column : exchange::guessColumns(m_sample, entity)) m_reasons.push_back(column.why);
  m_pause.start();
}

QString ColumnMapping::reason(std::size_t column) const {
  const std::string_view why = column < m_reasons.size() ? m_reasons[column] : std::string_view();
  if (why == "name") return tr("by its name");
  if (why == "part_of_name") return tr("by a part of its name");
  return why == "values" ? tr("by its values") : QString();
}

QString ColumnMapping::examples(std::size_t column) const {
  QStringList shown;
  for (const std::string& value : m_sample.valuesOf(column)) {
    if (shown.size() == static_cast<int>(kShownExamples)) break;
    shown << toQt(value).simplified().left(40);
  }
  return shown.join(QStringLiteral(" · "));
}

std::vector<std::pair<QString, QString>> ColumnMapping::fieldChoices() const {
  std::vector<std::pair<QString, QString>> choices;
  for (const std::string& name : exchange::teachableFields(m_profile.entity)) {
    const QString label = FieldText::label(*exchange::teachableField(m_profile.entity, name));
    const bool ofLine = name.starts_with("line.");
    choices.emplace_back(ofLine ? tr("Line: %1").arg(label) : label, toQt(name));
  }
  return choices;
}

std::vector<std::pair<QString, QString>> ColumnMapping::stateChoices() const {
  std::vector<std::pair<QString, QString>> choices;
  const domain::Field* field = domain::findField(m_profile.entity, exchange::teachingOf(m_profile.entity).state);
  if (field == nullptr) return choices;
  for (const QString& code : toQt(field->detail).split(QLatin1Char(' '), Qt::SkipEmptyParts))
    choices.emplace_back(FieldText::choice(*field, fromQt(code)), code);
  return choices;
}

QStringList ColumnMapping::missing() const {
  QStringList names;
  for (const std::string_view needed : exchange::teachingOf(m_profile.entity).needed) {
    if (!m_profile.maps(needed)) names << FieldText::label(*exchange::teachableField(m_profile.entity, needed));
  }
  return names;
}

bool ColumnMapping::isReady() const {
  return !m_sample.header.empty() && missing().isEmpty() && !m_profile.name.empty();
}

void ColumnMapping::setName(const QString& name) {
  m_profile.name = fromQt(name.trimmed());
}

void ColumnMapping::setPlatform(const QString& platform) {
  m_profile.platform = fromQt(platform);
  m_pause.start();
}

void ColumnMapping::setEntity(domain::Entity entity) {
  if (m_profile.entity == entity) return;
  guess(entity);
  Q_EMIT matched();
}

void ColumnMapping::setField(std::size_t column, const QString& field) {
  const std::string name = fromQt(field);
  if (column >= m_profile.columns.size() || m_profile.columns[column].field == name) return;
  for (auto& other : m_profile.columns)
    if (!name.empty() && other.field == name) other.field.clear();
  m_profile.columns[column].field = name;
  if (column < m_reasons.size()) m_reasons[column] = {};
  const auto states = exchange::guessStates(m_sample, m_profile);
  if (states.size() != m_profile.states.size() || !m_profile.maps(exchange::teachingOf(m_profile.entity).state))
    m_profile.states = states;
  m_pause.start();
  Q_EMIT matched();
}

void ColumnMapping::setState(const QString& text, const QString& code) {
  for (auto& [known, meaning] : m_profile.states)
    if (known == fromQt(text)) meaning = fromQt(code);
  m_pause.start();
}

void ColumnMapping::preview() {
  if (m_sample.header.empty() || !missing().isEmpty()) {
    m_plan.reset();
    m_job.cancel();
    return Q_EMIT previewed();
  }
  exchange::OwnProfile shown = m_profile;
  shown.id = "own";
  if (shown.name.empty()) shown.name = shown.id;
  m_job = m_session.read(
      this,
      [text = exchange::profileText(shown), file = m_file, form = m_form, &book = m_session.book()](
          storage::Reader&, std::stop_token stop) { return planBy(text, file, form, book, stop); },
      [this](std::shared_ptr<const exchange::ImportPlan> plan) {
        m_plan = std::move(plan);
        Q_EMIT previewed();
      });
}

std::string ColumnMapping::text(const exchange::ProfileCatalog& catalog) const {
  exchange::OwnProfile kept = m_profile;
  kept.id = exchange::freeProfileId(catalog, kept.name);
  return exchange::profileText(kept);
}

void ColumnMapping::keep(Session& session, QObject* receiver, const std::string& text,
                         std::function<void(const QString&)> done) {
  session.compute(
      receiver,
      [text, folder = exchange::ownProfileFolder(fromQt(session.path()))](std::stop_token) {
        exchange::ProfileCatalog one;
        if (one.addText(text, "own").empty()) exchange::keepProfile(folder, exchange::profileId(*one.all().front()), text);
      },
      [done] { done({}); }, [done](const Failure& failure) { done(failure.sentence); });
}

}  // namespace kontor::models
