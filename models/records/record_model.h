// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/row_pages.h"
#include "models/session.h"
#include "storage/records.h"

#include <QObject>
#include <QString>

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace kontor::models {

/// One record as a form shows it: what the book holds, what the user has typed over it, and what is wrong with that.
/// Sealed fields are masks until reveal(), and can be typed into only when nothing is hidden. Commits from elsewhere come
/// in beneath the typed values. A record that is about to be made is one whose book holds nothing yet.
class RecordModel : public QObject {
  Q_OBJECT

 public:
  RecordModel(Session& session, domain::Entity entity, QObject* parent = nullptr);

  domain::Entity entity() const { return m_shape.entity; }
  domain::Id id() const { return m_id; }
  bool isLoaded() const { return !m_cells.empty(); }
  bool isNew() const { return m_new; }
  Session& session() const { return m_session; }
  /// What names the record.
  QString title() const;

  /// Shows another record; what was typed into the last one is dropped. 0 = none.
  void load(domain::Id id);
  /// Begins a new record with these values beside the defaults of its kind.
  void begin(const storage::FieldValues& presets);

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

  /// False for what is computed or hidden, or may only be stated when the record is made.
  bool canEdit(const domain::Field& field) const;
  /// Takes what was typed into an editor; typing the old value again takes the edit back.
  void setText(const domain::Field& field, const QString& typed);
  /// Takes the row that was chosen for a reference, with its title.
  void setReference(const domain::Field& field, domain::Id id, const QString& title);
  /// The row that a reference of the stored record leads to; 0 = none.
  domain::Id reference(std::string_view field) const;
  void revert();
  /// What has been typed, as far as it can be read.
  storage::FieldValues typedValues() const;
  /// Shows these faults at their fields.
  void refuse(const domain::Issues& issues);
  /// Writes all edits as one entry; nothing happens while something is wrong. What only the book can tell is wrong
  /// (a code that is taken) is asked first and shown at its field.
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
  /// The new record is in the book.
  void created(kontor::domain::Id id);
  void saveFailed(const kontor::models::Failure& failure);

 private:
  struct Edit {
    QString typed;
    domain::Value value;
    std::optional<domain::Issue> misread;  // the text is no value of this type
    std::optional<domain::Issue> refused;  // the value is not allowed; depends on the other edits

    const std::optional<domain::Issue>& issue() const { return misread ? misread : refused; }
  };

  struct Content {
    std::vector<Cell> cells;
    std::vector<std::pair<std::string, domain::Id>> references;
  };

  void clear(domain::Id id);
  void refresh(const storage::Commit& commit);
  void read();
  void readSealed();
  void check();
  void take(Content content);
  struct Beginning {
    storage::FieldValues values;
    std::map<std::string, QString, std::less<>> titles;  // of the references among them
  };

  static Beginning readBeginning(storage::Reader& reader, const storage::ContactVault& vault, domain::Entity entity,
                                 domain::Instant now, const storage::FieldValues& presets);
  void startWith(const Beginning& beginning);
  void write(const storage::FieldValues& values);
  void insert(const storage::FieldValues& values);
  void fail(const Failure& failure);
  domain::Value stored(const domain::Field& field) const;
  void settle();
  void dropSettledEdits();
  const Cell* cell(std::string_view field) const;
  QTimeZone zone() const;

  Session& m_session;
  RowShape m_shape;
  domain::Id m_id = 0;
  bool m_new = false;
  std::vector<Cell> m_cells;
  std::vector<std::pair<std::string, domain::Id>> m_references;
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
  LatestJob m_checkJob;
};

}  // namespace kontor::models
