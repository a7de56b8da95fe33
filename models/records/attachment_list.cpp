// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/attachment_list.h"

#include "models/records/record_edits.h"
#include "models/words/messages.h"
#include "models/words/number_text.h"
#include "models/words/text.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMimeDatabase>
#include <QSaveFile>

#include <algorithm>

namespace kontor::models {
namespace {

// Shares the memory of the content, which must outlive it.
QByteArray viewOf(const std::vector<std::byte>& content) {
  return QByteArray::fromRawData(reinterpret_cast<const char*>(content.data()), static_cast<qsizetype>(content.size()));
}

bool writeFile(const QString& path, const QByteArray& content) {
  QSaveFile file(path);
  return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit();
}

std::span<const std::byte> bytesOf(const QByteArray& content) {
  return {reinterpret_cast<const std::byte*>(content.constData()), static_cast<std::size_t>(content.size())};
}

}  // namespace

AttachmentList::AttachmentList(Session& session, domain::Entity entity, QObject* parent)
    : QAbstractListModel(parent), m_session(session), m_entity(entity) {
  connect(&session, &Session::committed, this, [this](const storage::Commit& commit) {
    const bool touched = std::ranges::any_of(commit.tables, [](const auto& table) { return table.name == "attachment"; });
    if (m_record != 0 && touched) read();
  });
}

void AttachmentList::load(domain::Id record) {
  if (record == m_record) return;
  m_record = record;
  m_job.cancel();
  if (record != 0) {
    read();
    return;
  }
  beginResetModel();
  m_items.clear();
  endResetModel();
  Q_EMIT loaded();
}

std::vector<AttachmentList::Item> AttachmentList::readItems(storage::Reader& reader, domain::Entity entity,
                                                            domain::Id record) {
  std::vector<Item> items;
  for (storage::AttachmentInfo& info : storage::attachments(reader, entity, record)) {
    QImage preview;
    if (canBeDrawn(info.mediaType)) {
      const auto content = storage::attachmentContent(reader, info.id);
      preview = drawAttachment(viewOf(content), info.mediaType, 0, {kPreview, kPreview}).image;
    }
    items.push_back({std::move(info), std::move(preview)});
  }
  return items;
}

void AttachmentList::read() {
  m_job = m_session.read(
      this,
      [entity = m_entity, record = m_record](storage::Reader& reader, std::stop_token) {
        return readItems(reader, entity, record);
      },
      [this](std::vector<Item> items) {
        beginResetModel();
        m_items = std::move(items);
        endResetModel();
        Q_EMIT loaded();
      });
}

AttachmentList::NewFile AttachmentList::readFile(const QString& path) {
  const QFileInfo info(path);
  NewFile file{fromQt(info.fileName()), {}, {}, {}};
  domain::Issue issue;
  issue.value = file.name;
  if (info.size() > storage::kLargestAttachment) issue.code = "attachment_too_large";
  if (info.size() == 0) issue.code = "attachment_empty";
  QFile source(path);
  const bool readable = issue.code.empty() && source.open(QIODevice::ReadOnly);
  if (readable) file.content = source.readAll();
  if (!issue.code.empty()) {
    file.refusal = info.fileName() + QStringLiteral(": ") + issueSentence(issue);
  } else if (!readable || file.content.size() != info.size()) {
    file.refusal = tr("%1 cannot be read").arg(info.fileName());
  }
  file.mediaType = fromQt(QMimeDatabase().mimeTypeForFileNameAndData(path, file.content).name());
  return file;
}

void AttachmentList::add(const QStringList& files) {
  if (m_record == 0 || files.isEmpty()) return;
  m_session.compute(
      this,
      [files](std::stop_token) {
        std::vector<NewFile> contents;
        for (const QString& path : files) contents.push_back(readFile(path));
        return contents;
      },
      [this](std::vector<NewFile> contents) {
        for (const NewFile& file : contents) {
          if (!file.refusal.isEmpty()) Q_EMIT refused(file.refusal);
        }
        std::erase_if(contents, [](const NewFile& file) { return !file.refusal.isEmpty(); });
        if (!contents.empty()) write(std::move(contents));
      });
}

void AttachmentList::write(std::vector<NewFile> files) {
  storage::WriteRequest request{.action = actionPrefix(m_entity) + ".attach",
                                .subject = m_record,
                                .arguments = {{"file", files.front().name}, {"count", std::to_string(files.size())}}};
  m_session.write(this, std::move(request),
                  [entity = m_entity, record = m_record, files = std::move(files)](storage::Writer& writer) {
                    for (const NewFile& file : files) {
                      storage::addAttachment(writer, entity, record, file.name, file.mediaType, bytesOf(file.content));
                    }
                  });
}

void AttachmentList::remove(int row) {
  if (row < 0 || row >= rowCount()) return;
  const storage::AttachmentInfo& info = m_items[static_cast<std::size_t>(row)].info;
  m_session.write(this,
                  {.action = actionPrefix(m_entity) + ".detach", .subject = m_record, .arguments = {{"file", info.name}}},
                  [id = info.id](storage::Writer& writer) { storage::removeAttachment(writer, id); });
}

const storage::AttachmentInfo* AttachmentList::info(int row) const {
  return row >= 0 && row < rowCount() ? &m_items[static_cast<std::size_t>(row)].info : nullptr;
}

void AttachmentList::copyOut(domain::Id attachment, const QString& name, std::function<void(const QString&)> done) {
  if (!m_copies.isValid()) return;
  // The name came from somewhere else: only its last part, in a folder of its own.
  const QString folder = m_copies.filePath(QString::number(attachment));
  const QString path = QDir(folder).filePath(QFileInfo(name).fileName());
  if (!QDir().mkpath(folder)) return;
  saveAs(attachment, path, [path, done = std::move(done)](bool written) {
    if (written) done(path);
  });
}

void AttachmentList::saveAs(domain::Id attachment, const QString& path, std::function<void(bool)> done) {
  m_session.read(
      this,
      [attachment, path](storage::Reader& reader, std::stop_token) {
        const auto content = storage::attachmentContent(reader, attachment);
        return writeFile(path, viewOf(content));
      },
      std::move(done));
}

Job AttachmentList::draw(QObject* receiver, const storage::AttachmentInfo& attachment, int page, QSize box,
                         std::function<void(const AttachmentPicture&)> done) {
  return m_session.read(
      receiver,
      [id = attachment.id, type = attachment.mediaType, page, box](storage::Reader& reader, std::stop_token) {
        const auto content = storage::attachmentContent(reader, id);
        return drawAttachment(viewOf(content), type, page, box);
      },
      std::move(done));
}

int AttachmentList::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

QVariant AttachmentList::data(const QModelIndex& index, int role) const {
  if (!index.isValid()) return {};
  const Item& item = m_items[static_cast<std::size_t>(index.row())];
  switch (role) {
    case Qt::DisplayRole: return toQt(item.info.name);
    case Qt::DecorationRole: return item.preview.isNull() ? QVariant() : QVariant(item.preview);
    case Qt::ToolTipRole:
      return QStringLiteral("%1\n%2, %3")
          .arg(toQt(item.info.name), dataSizeText(m_session.text().locale(), item.info.size),
               m_session.text().instant(item.info.added.seconds));
    default: return {};
  }
}

}  // namespace kontor::models
