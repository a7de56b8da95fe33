// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/attachment_picture.h"
#include "models/session.h"
#include "storage/attachments.h"

#include <QAbstractListModel>
#include <QImage>
#include <QStringList>
#include <QTemporaryDir>

#include <functional>
#include <vector>

namespace kontor::models {

/// The pictures and documents of one record, with small pictures of pictures and PDFs. Adding and removing are entries of
/// the journal.
class AttachmentList : public QAbstractListModel {
  Q_OBJECT

 public:
  static constexpr int kPreview = 96;  ///< longest side of a small picture, in pixels

  AttachmentList(Session& session, domain::Entity entity, QObject* parent = nullptr);

  /// 0 = none.
  void load(domain::Id record);
  domain::Id record() const { return m_record; }
  /// Keeps files of this computer with the record; what cannot be kept is told by refused().
  void add(const QStringList& files);
  void remove(int row);
  /// Null when there is no such row.
  const storage::AttachmentInfo* info(int row) const;
  /// Writes a private copy that other programs can show; it is gone when the book is closed. `done` gets its path.
  void copyOut(domain::Id attachment, const QString& name, std::function<void(const QString&)> done);
  /// Writes the content to a file of the user's choice.
  void saveAs(domain::Id attachment, const QString& path, std::function<void(bool)> done);
  /// Draws one page in a worker; see drawAttachment().
  Job draw(QObject* receiver, const storage::AttachmentInfo& attachment, int page, QSize box,
           std::function<void(const AttachmentPicture&)> done);

  int rowCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

 Q_SIGNALS:
  void loaded();
  void refused(const QString& sentence);

 private:
  struct Item {
    storage::AttachmentInfo info;
    QImage preview;
  };
  struct NewFile {
    std::string name;
    std::string mediaType;
    QByteArray content;
    QString refusal;
  };

  static std::vector<Item> readItems(storage::Reader& reader, domain::Entity entity, domain::Id record);
  static NewFile readFile(const QString& path);
  void read();
  void write(std::vector<NewFile> files);

  Session& m_session;
  domain::Entity m_entity;
  domain::Id m_record = 0;
  std::vector<Item> m_items;
  QTemporaryDir m_copies;  // only its owner may look into it
  LatestJob m_job;
};

}  // namespace kontor::models
