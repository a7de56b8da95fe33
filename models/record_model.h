// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/row_pages.h"
#include "models/session.h"
#include "storage/records.h"

#include <QObject>
#include <QString>

#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace kontor::models {

/// One record as a form shows it: what the book holds, what the user has typed over it, and what is wrong with that.
/// Sealed fields are masks until reveal(). Commits from elsewhere come in beneath the typed values.
class RecordModel : public QObject {
  Q_OBJECT

 public:
  RecordModel(Session& session, domain::Entity entity, QObject* parent = nullptr);

  domain::Entity entity() const { return m_shape.entity; }
  domain::Id id() const { return m_id; }
  bool isLoaded() const { return !m_cells.empty(); }
  /// What names the record.
  QString title() const;

  /// Shows another record; what was typed into the last one is dropped. 0 = none.
  void load(domain::Id id);

  /// The value in the book.
  const domain::Value& value(std::string_view field) const;
  QString text(const domain::Field& field) const;
  /// What an editor holds: the typed text, or the book's.
  QString editText(const domain::Field& field) const;
  bool isModified() const { return !m_edits.empty(); }
  bool isModified(std::string_view field) const { return m_edits.contains(field); }
  /// What is wrong with the typed value; empty when nothing is.
  QString issue(std::string_view field) const;
  bool hasIssues() const;
  bool isSaving() const { return m_saving; }

  /// Takes what was typed into an editor; typing the old value again takes the edit back.
  void setText(const domain::Field& field, const QString& typed);
  void revert();
  /// Writes all edits as one entry; nothing happens while something is wrong.
  void save();

  bool isRevealed() const { return m_revealed; }
  /// Shows personal data in clear, or hides it again. The next record starts hidden.
  void reveal(bool show);

 Q_SIGNALS:
  /// Another record, or other content of this one.
  void loaded();
  /// A typed value or its issue changed.
  void edited();
  void saved(const kontor::storage::JournalEntry& entry);
  void saveFailed(const kontor::models::Failure& failure);

 private:
  struct Edit {
    QString typed;
    domain::Value value;
    std::optional<domain::Issue> misread;  // the text is no value of this type
    std::optional<domain::Issue> refused;  // the value is not allowed; depends on the other edits

    const std::optional<domain::Issue>& issue() const { return misread ? misread : refused; }
  };

  void refresh(const storage::Commit& commit);
  void read();
  void readSealed();
  void check();
  void take(std::vector<Cell> cells);
  void settle();
  void dropSettledEdits();
  const Cell* cell(std::string_view field) const;
  QTimeZone zone() const;

  Session& m_session;
  RowShape m_shape;
  domain::Id m_id = 0;
  std::vector<Cell> m_cells;
  std::map<std::string, Edit, std::less<>> m_edits;
  std::map<std::string, QString, std::less<>> m_clear;  // sealed fields while revealed
  bool m_revealed = false;
  bool m_saving = false;  // until what was saved has been read back
  struct SavedEdits {
    storage::JournalEntry entry;
    storage::FieldValues values;
  };
  std::optional<SavedEdits> m_saved;
  LatestJob m_readJob;
  LatestJob m_clearJob;
};

}  // namespace kontor::models
