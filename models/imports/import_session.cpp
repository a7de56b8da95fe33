// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/imports/import_session.h"

#include "models/words/messages.h"
#include "models/words/text.h"

#include <QFileInfo>

#include <algorithm>
#include <chrono>

namespace kontor::models {
namespace {

constexpr std::chrono::milliseconds kTick{200};

}  // namespace

ImportSession::ImportSession(Session& session, exchange::ProfileCatalog catalog, QObject* parent)
    : QAbstractListModel(parent), m_session(session), m_catalog(std::move(catalog)) {
  m_ticker.setInterval(kTick);
  connect(&m_ticker, &QTimer::timeout, this, [this] {
    for (int row = 0; row < fileCount(); ++row)
      if (file(row).isBusy()) Q_EMIT progressed(row);
  });
  connect(&session, &Session::undone, this, [this](const storage::JournalEntry& target) {
    m_undone.push_back(target.seq);
    for (const auto& file : m_files) changed(*file);
  });
  connect(&session, &Session::committed, this, &ImportSession::refreshChannels);
  refreshChannels();
}

ImportSession::~ImportSession() {
  m_importStop.request_stop();
}

ImportFile* ImportSession::find(int id) {
  const int row = rowOf(id);
  return row < 0 ? nullptr : m_files[static_cast<std::size_t>(row)].get();
}

int ImportSession::rowOf(int id) const {
  const auto found = std::ranges::find(m_files, id, [](const auto& file) { return file->id; });
  return found == m_files.end() ? -1 : static_cast<int>(found - m_files.begin());
}

void ImportSession::changed(const ImportFile& file) {
  const int row = rowOf(file.id);
  if (isBusy()) {
    if (!m_ticker.isActive()) m_ticker.start();
  } else {
    m_ticker.stop();
  }
  Q_EMIT dataChanged(index(row), index(row));
  Q_EMIT fileChanged(row);
}

int ImportSession::addFiles(const QStringList& paths) {
  int first = -1;
  for (const QString& path : paths) {
    const QFileInfo info(path);
    const std::filesystem::path absolute = fromQt(info.absoluteFilePath());
    const bool known = std::ranges::any_of(m_files, [&](const auto& file) { return file->path == absolute; });
    if (known || !info.isFile()) continue;
    const int row = fileCount();
    beginInsertRows({}, row, row);
    auto added = std::make_unique<ImportFile>();
    added->id = m_nextId++;
    added->path = absolute;
    added->name = info.fileName();
    added->size = info.size();
    m_files.push_back(std::move(added));
    endInsertRows();
    if (first < 0) first = row;
    recognise(*m_files.back());
  }
  return first;
}

void ImportSession::removeFile(int row) {
  if (file(row).state == ImportFile::State::Importing) return;
  m_jobs.erase(file(row).id);
  beginRemoveRows({}, row, row);
  m_files.erase(m_files.begin() + row);
  endRemoveRows();
}

void ImportSession::recognise(ImportFile& file, const exchange::Profile* only) {
  file.state = ImportFile::State::Recognising;
  file.failure.clear();
  m_jobs[file.id] = m_session.compute(
      this,
      [path = file.path, catalog = m_catalog, only, form = file.form](std::stop_token) {
        return exchange::recognise(path, catalog, only, form);
      },
      [this, id = file.id](exchange::Recognition recognition) { takeRecognition(id, std::move(recognition)); },
      [this, id = file.id](const Failure& failure) { fail(id, ImportFile::State::Unreadable, failure.sentence); });
  changed(file);
}

void ImportSession::takeRecognition(int id, exchange::Recognition recognition) {
  ImportFile* file = find(id);
  if (!file) return;
  file->recognition = std::move(recognition);
  if (!file->recognition.profile || !file->recognition.issues.empty()) {
    const auto& issues = file->recognition.issues;
    fail(id, ImportFile::State::Unreadable,
         issues.empty() ? tr("No profile fits the columns of this file.") : issueSentence(issues.front()));
    return;
  }
  chooseChannel(*file);
  read(*file);
}

void ImportSession::chooseChannel(ImportFile& file) {
  if (file.channelChosen || !file.needsChannel()) return;
  const auto known = channelsFor(file);
  // Two shops of one platform cannot be told apart by a file; the first stands there until the user says otherwise.
  file.channel = known.empty() ? newChannelFor(file) : known.front();
}

std::vector<ImportChannel> ImportSession::channelsFor(const ImportFile& file) const {
  std::vector<ImportChannel> fitting;
  if (!file.recognition.profile) return fitting;
  const std::string platform(exchange::profilePlatform(*file.recognition.profile));
  std::ranges::copy_if(m_channels, std::back_inserter(fitting),
                       [&](const ImportChannel& channel) { return channel.platform == platform; });
  return fitting;
}

ImportChannel ImportSession::newChannelFor(const ImportFile& file) const {
  ImportChannel made;
  if (!file.recognition.profile) return made;
  made.platform = exchange::profilePlatform(*file.recognition.profile);
  made.zone = file.recognition.zone;
  if (made.zone.empty()) made.zone = exchange::profileZone(*file.recognition.profile);
  const domain::Field* field = domain::findField(domain::Entity::Channel, "platform");
  const std::string& marketplace = file.recognition.marketplace;
  made.name = freeName(marketplace.empty() ? fromQt(FieldText::choice(*field, made.platform)) : marketplace);
  if (!file.currency.empty()) {
    made.currency = file.currency;
  } else if (file.plan && file.plan->set) {
    made.currency = file.plan->set->currency.code();
  }
  return made;
}

std::string ImportSession::freeName(const std::string& wanted) const {
  const auto taken = [this](const std::string& name) {
    return std::ranges::find(m_channels, name, &ImportChannel::name) != m_channels.end();
  };
  std::string name = wanted;
  for (int number = 2; taken(name); ++number) name = wanted + ' ' + std::to_string(number);
  return name;
}

void ImportSession::read(ImportFile& file, Showing showing) {
  file.state = ImportFile::State::Reading;
  if (showing == Showing::Nothing) file.plan.reset();
  file.failure.clear();
  file.progress = std::make_shared<Progress>();
  file.clock.start();
  m_jobs[file.id] = m_session.read(
      this,
      [order = ReadOrder::of(file), &book = m_session.book()](storage::Reader& reader, std::stop_token stop) {
        return readAndPlan(book, reader, order, stop);
      },
      [this, id = file.id](PlanAnswer answer) { takePlan(id, std::move(answer)); },
      [this, id = file.id](const Failure& failure) { fail(id, ImportFile::State::Unreadable, failure.sentence); });
  changed(file);
}

void ImportSession::takePlan(int id, PlanAnswer answer) {
  ImportFile* file = find(id);
  if (!file) return;
  file->plan = std::move(answer.plan);
  file->plannedAt = answer.head;
  file->unknownCodes = std::move(answer.unknownCodes);
  file->state = ImportFile::State::Ready;
  if (file->needsChannel() && file->channel.id == 0 && file->channel.currency.empty())
    file->channel.currency = newChannelFor(*file).currency;
  changed(*file);
}

void ImportSession::fail(int id, ImportFile::State state, const QString& sentence) {
  ImportFile* file = find(id);
  if (!file) return;
  file->state = state;
  file->failure = sentence;
  changed(*file);
}

void ImportSession::setProfile(int row, std::string_view profileId) {
  ImportFile& file = *m_files[static_cast<std::size_t>(row)];
  const exchange::Profile* profile = m_catalog.find(profileId);
  if (!profile || m_importing) return;
  file.channelChosen = false;
  file.profileChosen = true;
  file.mending = {};
  recognise(file, profile);
}

void ImportSession::learn(int row, std::string_view profile) {
  if (!m_catalog.addText(profile, "own").empty()) return;
  setProfile(row, exchange::profileId(*m_catalog.all().back()));
  for (const auto& file : m_files)
    if (file->state == ImportFile::State::Unreadable && file->recognition.profile == nullptr) recognise(*file);
}

bool ImportSession::mayChange(const ImportFile& file) const {
  return !m_importing && file.state != ImportFile::State::Done;
}

void ImportSession::setForm(int row, const exchange::FormChoice& form) {
  ImportFile& file = *m_files[static_cast<std::size_t>(row)];
  if (!mayChange(file) || file.form == form) return;
  file.form = form;
  file.mending = {};  // other cells stand at the same places
  recognise(file, file.profileChosen ? file.recognition.profile : nullptr);
}

void ImportSession::setChannel(int row, const ImportChannel& channel) {
  ImportFile& file = *m_files[static_cast<std::size_t>(row)];
  if (m_importing || !file.recognition.profile || (file.channelChosen && file.channel == channel)) return;
  // Only another shop or zone changes what the file means; a name or currency of a new one does not.
  const bool same = file.plan && file.channel.id == channel.id && file.channel.zone == channel.zone;
  file.channel = channel;
  file.channelChosen = true;
  if (same && channel.id == 0) return changed(file);
  read(file);
}

void ImportSession::setCurrency(int row, const std::string& code) {
  ImportFile& file = *m_files[static_cast<std::size_t>(row)];
  if (m_importing || file.currency == code) return;
  file.currency = code;
  if (file.channel.id == 0) file.channel.currency = code;
  if (file.recognition.profile) read(file);
}

void ImportSession::setDateOrder(int row, std::optional<std::string> order) {
  ImportFile& file = *m_files[static_cast<std::size_t>(row)];
  if (!mayChange(file) || file.dateOrder == order) return;
  file.dateOrder = std::move(order);
  if (file.recognition.profile) read(file);
}

void ImportSession::setNumbers(int row, std::optional<std::string> mark) {
  ImportFile& file = *m_files[static_cast<std::size_t>(row)];
  if (!mayChange(file) || file.numbers == mark) return;
  file.numbers = std::move(mark);
  if (file.recognition.profile) read(file);
}

void ImportSession::setMending(int row, exchange::Mending mending) {
  ImportFile& file = *m_files[static_cast<std::size_t>(row)];
  if (!mayChange(file) || !file.recognition.profile) return;
  file.mending = std::move(mending);
  read(file, Showing::TheOldPlan);
}

void ImportSession::setCode(int row, const std::string& code, std::optional<exchange::ImportPlan::CodeChoice> choice) {
  ImportFile& file = *m_files[static_cast<std::size_t>(row)];
  if (!mayChange(file)) return;
  std::erase_if(file.codes, [&](const auto& known) { return known.code == code; });
  if (choice) file.codes.push_back(std::move(*choice));
  changed(file);
}

void ImportSession::retry(int row) {
  ImportFile& file = *m_files[static_cast<std::size_t>(row)];
  if (m_importing || file.isBusy()) return;
  if (file.recognition.profile && file.recognition.issues.empty()) return read(file);
  recognise(file);
}

void ImportSession::refreshChannels() {
  m_channelJob = m_session.read(
      this, [](storage::Reader& reader, std::stop_token) { return readChannels(reader); },
      [this](std::vector<ImportChannel> channels) {
        m_channels = std::move(channels);
        m_knowsChannels = true;
        for (const auto& file : m_files) {
          const bool undecided = file->recognition.profile && file->channel.id == 0 && !file->channelChosen;
          if (!undecided || m_importing || file->state == ImportFile::State::Done || channelsFor(*file).empty()) continue;
          chooseChannel(*file);
          read(*file);
        }
        for (const auto& file : m_files) {
          adoptAnswers(*file);
          changed(*file);
        }
      });
}

// What was said of one file of a shop holds for its others.
void ImportSession::adoptAnswers(ImportFile& file) {
  const auto known = std::ranges::find(m_channels, file.channel.id, &ImportChannel::id);
  if (file.channel.id == 0 || known == m_channels.end()) return;
  const bool news = file.channel.dateOrder != known->dateOrder || file.channel.decimalMark != known->decimalMark ||
                    file.channel.currency != known->currency;
  const bool asks = file.asksForDates() || file.asksForNumbers() || file.asksForCurrency();
  file.channel = *known;
  if (news && asks && file.state == ImportFile::State::Ready && !m_importing) read(file);
}

bool ImportSession::isBusy() const {
  return std::ranges::any_of(m_files, [](const auto& file) { return file->isBusy(); });
}

int ImportSession::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : fileCount();
}

QVariant ImportSession::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  const ImportFile& shown = file(index.row());
  if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole) return shown.name;
  if (role == Qt::ToolTipRole) return toQt(shown.path.string());
  return {};
}

}  // namespace kontor::models
