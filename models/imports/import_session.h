// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/imports/import_file.h"
#include "models/imports/import_work.h"
#include "models/session.h"

#include <QAbstractListModel>
#include <QStringList>
#include <QTimer>

#include <map>
#include <stop_token>
#include <vector>

namespace kontor::models {

/// Files on their way into the book: looked at, read, compared, and on the user's word imported one after the other.
/// Everything slow runs in workers; nothing is written before start(). For the GUI thread.
class ImportSession : public QAbstractListModel {
  Q_OBJECT

 public:
  ImportSession(Session& session, exchange::ProfileCatalog catalog, QObject* parent = nullptr);
  ~ImportSession() override;

  /// Files that are in the list already are not added twice. Returns the row of the first new one, -1 for none.
  int addFiles(const QStringList& paths);
  void removeFile(int row);

  const ImportFile& file(int row) const { return *m_files[static_cast<std::size_t>(row)]; }
  int fileCount() const { return static_cast<int>(m_files.size()); }
  const exchange::ProfileCatalog& catalog() const { return m_catalog; }
  /// The shops in the book that a file of this platform may go to.
  std::vector<ImportChannel> channelsFor(const ImportFile& file) const;
  /// A shop that the import would make: named after the platform, in the file's currency.
  ImportChannel newChannelFor(const ImportFile& file) const;
  Session& session() { return m_session; }

  /// Takes a profile that was made just now, and reads this file and others that nothing fitted by it.
  void learn(int row, std::string_view profile);

  /// Each of these reads the file again by what was said.
  void setProfile(int row, std::string_view profileId);
  void setChannel(int row, const ImportChannel& channel);
  void setCurrency(int row, const std::string& code);
  void setForm(int row, const exchange::FormChoice& form);
  void setDateOrder(int row, std::optional<std::string> order);
  /// `point` or `comma`.
  void setNumbers(int row, std::optional<std::string> mark);
  void setMending(int row, exchange::Mending mending);

  /// What an unknown code stands for; nothing is read again. Without a choice it stays unknown.
  void setCode(int row, const std::string& code, std::optional<exchange::ImportPlan::CodeChoice> choice);

  /// Reads a file again that was stopped or could not be imported.
  void retry(int row);

  /// Imports every file that can be, one journal entry each.
  void start();
  /// Stops what runs: a file that is being imported is in the book whole or not at all.
  void cancel();
  bool isImporting() const { return m_importing; }
  bool isBusy() const;
  bool canStart() const;
  /// True when the shops of the book have been read.
  bool knowsChannels() const { return m_knowsChannels; }
  /// Writes the rows that were left out. `done` gets their number, or a sentence why not.
  void saveRejects(int row, const QString& path, std::function<void(std::int64_t, const QString&)> done);
  /// Takes a finished import back; the outcome comes by the session's undone() or undoRefused().
  void undo(int row);
  /// True when the import of this row has been taken back.
  bool isUndone(int row) const;

  int rowCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

 Q_SIGNALS:
  /// Anything about a file is different now.
  void fileChanged(int row);
  /// Numbers of a running file moved on.
  void progressed(int row);
  void importingChanged(bool importing);
  /// All files that could be imported have been, or the user stopped.
  void finished();

 private:
  ImportFile* find(int id);
  int rowOf(int id) const;
  void changed(const ImportFile& file);
  /// `only` leaves no choice of the profile.
  void recognise(ImportFile& file, const exchange::Profile* only = nullptr);
  void takeRecognition(int id, exchange::Recognition recognition);
  void chooseChannel(ImportFile& file);
  /// What the window sees until the new plan is there.
  enum class Showing { Nothing, TheOldPlan };
  void read(ImportFile& file, Showing showing = Showing::Nothing);
  void takePlan(int id, PlanAnswer answer);
  bool mayChange(const ImportFile& file) const;
  void fail(int id, ImportFile::State state, const QString& sentence);
  void importNext();
  void importFile(ImportFile& file);
  void takeResult(ImportFile& file, CommitAnswer answer);
  void refreshChannels();
  void adoptAnswers(ImportFile& file);
  void adoptChannel(const ImportFile& imported);
  std::string freeName(const std::string& wanted) const;

  Session& m_session;
  exchange::ProfileCatalog m_catalog;
  std::vector<std::unique_ptr<ImportFile>> m_files;
  std::vector<ImportChannel> m_channels;
  std::map<int, LatestJob> m_jobs;  // by id of the file
  LatestJob m_channelJob;
  std::stop_source m_importStop;
  std::vector<std::int64_t> m_undone;
  QTimer m_ticker;
  int m_nextId = 1;
  bool m_knowsChannels = false;
  bool m_importing = false;
};

}  // namespace kontor::models
