// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The second half of ImportSession: what happens once the user has said yes.
#include "models/imports/import_session.h"
#include "models/words/text.h"

#include <algorithm>

namespace kontor::models {

bool ImportSession::canStart() const {
  return !m_importing && std::ranges::any_of(m_files, [](const auto& file) { return file->canImport(); }) &&
         std::ranges::none_of(m_files, [](const auto& file) { return file->isBusy(); });
}

void ImportSession::start() {
  if (!canStart()) return;
  m_importing = true;
  m_importStop = {};
  for (const auto& file : m_files) {
    if (!file->canImport()) continue;
    file->state = ImportFile::State::Waiting;
    changed(*file);
  }
  Q_EMIT importingChanged(true);
  importNext();
}

void ImportSession::importNext() {
  ImportFile* next = nullptr;
  for (const auto& file : m_files) {
    if (file->state != ImportFile::State::Waiting) continue;
    if (!next || exchange::importRank(file->entity()) < exchange::importRank(next->entity())) next = file.get();
  }
  if (next) return importFile(*next);
  m_importing = false;
  Q_EMIT importingChanged(false);
  Q_EMIT finished();
}

/// Not stopped through the job: an import that was past its last chance to stop must still be heard of.
void ImportSession::importFile(ImportFile& file) {
  file.state = ImportFile::State::Importing;
  file.progress = std::make_shared<Progress>();
  file.clock.start();
  ReadOrder::of(file).completePlan(*file.plan);
  m_session.change(
      this,
      [plan = file.plan, plannedAt = file.plannedAt, order = ReadOrder::of(file), stop = m_importStop.get_token()](
          storage::Book& book, std::stop_token) { return commitFresh(book, plan, plannedAt, order, stop); },
      [this, id = file.id](CommitAnswer answer) {
        takeResult(*find(id), std::move(answer));
        importNext();
      },
      [this, id = file.id](const Failure& failure) {
        fail(id, ImportFile::State::Failed, failure.sentence);
        importNext();
      });
  changed(file);
}

void ImportSession::takeResult(ImportFile& file, CommitAnswer answer) {
  file.plan = std::move(answer.plan);
  file.plannedAt = answer.head;
  file.seconds = static_cast<double>(file.clock.elapsed()) / 1000;
  file.result = std::move(answer.result);
  if (file.result) {
    file.state = ImportFile::State::Done;
    adoptChannel(file);
  } else if (answer.fileChanged) {
    file.state = ImportFile::State::Ready;
    file.failure = tr("The file is not the same any more. Please look at what it says now.");
  } else {
    file.state = ImportFile::State::Cancelled;
  }
  changed(file);
}

/// Files that were to make the same shop go into the one that was made.
void ImportSession::adoptChannel(const ImportFile& imported) {
  if (!imported.result || imported.result->channel == 0 || imported.channel.id != 0) return;
  const ImportChannel wanted = imported.channel;
  for (const auto& file : m_files) {
    if (file->channel.id != 0 || file->channel.name != wanted.name || file->channel.platform != wanted.platform) continue;
    file->channel = wanted;
    file->channel.id = imported.result->channel;
    if (imported.dateOrder) file->channel.dateOrder = *imported.dateOrder;
    if (imported.numbers) file->channel.decimalMark = *imported.numbers;
  }
}

void ImportSession::cancel() {
  m_importStop.request_stop();
  for (const auto& file : m_files) {
    const bool reading = file->state == ImportFile::State::Reading || file->state == ImportFile::State::Recognising;
    if (reading) m_jobs.erase(file->id);
    if (!reading && file->state != ImportFile::State::Waiting) continue;
    file->state = ImportFile::State::Cancelled;
    changed(*file);
  }
}

void ImportSession::saveRejects(int row, const QString& path, std::function<void(std::int64_t, const QString&)> done) {
  const std::shared_ptr<const exchange::ImportPlan> plan = file(row).plan;
  if (!plan) return;
  m_session.compute(
      this, [plan, target = fromQt(path)](std::stop_token) { return exchange::writeRejects(*plan->set, target); },
      [done](std::int64_t rows) { done(rows, {}); }, [done](const Failure& failure) { done(0, failure.sentence); });
}

void ImportSession::undo(int row) {
  const auto& result = file(row).result;
  if (result && result->entry.seq != 0) m_session.undo(result->entry.seq);
}

bool ImportSession::isUndone(int row) const {
  const auto& result = file(row).result;
  return result && std::ranges::find(m_undone, result->entry.seq) != m_undone.end();
}

}  // namespace kontor::models
