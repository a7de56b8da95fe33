// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/import_plan.h"
#include "exchange/mapping/column_guess.h"
#include "models/session.h"

#include <QObject>
#include <QStringList>
#include <QTimer>

#include <filesystem>
#include <functional>
#include <memory>
#include <utility>
#include <vector>

namespace kontor::models {

/// A table that nobody knows on its way to a profile of the seller's own: its columns matched to fields, first by
/// guesses, then by the user, and what would become of its rows. Reads in workers; writes nothing before keep().
class ColumnMapping : public QObject {
  Q_OBJECT

 public:
  ColumnMapping(Session& session, std::filesystem::path file, exchange::FormChoice form, QObject* parent = nullptr);

  const exchange::TableSample& sample() const { return m_sample; }
  const exchange::OwnProfile& profile() const { return m_profile; }
  /// Why a column was matched, in words; empty for what the user said.
  QString reason(std::size_t column) const;
  /// Some values of a column, to know it by.
  QString examples(std::size_t column) const;
  /// Name and id of every field that a column may state.
  std::vector<std::pair<QString, QString>> fieldChoices() const;
  /// What the texts of the state may mean.
  std::vector<std::pair<QString, QString>> stateChoices() const;
  /// Names of the fields without which the table cannot be read.
  QStringList missing() const;
  bool isReady() const;
  /// What an import would do; null until the first one is read.
  const std::shared_ptr<const exchange::ImportPlan>& plan() const { return m_plan; }

  void setName(const QString& name);
  void setPlatform(const QString& platform);
  void setEntity(domain::Entity entity);
  /// A field that another column had leaves that one.
  void setField(std::size_t column, const QString& field);
  void setState(const QString& text, const QString& code);

  /// The profile as it is kept, under an id that the catalog does not have.
  std::string text(const exchange::ProfileCatalog& catalog) const;
  /// Writes a profile beside the book; `done` gets its text, or a sentence why not.
  static void keep(Session& session, QObject* receiver, const std::string& text,
                   std::function<void(const QString& failure)> done);

 Q_SIGNALS:
  /// The table was looked at, or nothing could be read (then the header is empty).
  void loaded();
  /// Columns are matched in another way.
  void matched();
  void previewed();

 private:
  void take(exchange::TableSample sample);
  void guess(domain::Entity entity);
  void preview();

  Session& m_session;
  std::filesystem::path m_file;
  exchange::FormChoice m_form;
  exchange::TableSample m_sample;
  exchange::OwnProfile m_profile;
  std::vector<std::string_view> m_reasons;
  std::shared_ptr<const exchange::ImportPlan> m_plan;
  LatestJob m_job;
  QTimer m_pause;
};

}  // namespace kontor::models
