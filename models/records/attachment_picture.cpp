// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/attachment_picture.h"

#include <QBuffer>
#include <QImageReader>
#include <QPainter>
#include <QPdfDocument>

namespace kontor::models {
namespace {

constexpr std::string_view kPdf = "application/pdf";

// The picture is scaled while it is read, so a large photograph needs little memory.
AttachmentPicture drawPicture(QBuffer& buffer, QSize box) {
  QImageReader reader(&buffer);
  reader.setAutoTransform(true);
  const QSize size = reader.size();
  if (size.isEmpty()) return {};
  // The box is meant for the picture as it is seen, the size is that of the file.
  if (reader.transformation() & QImageIOHandler::TransformationRotate90) box.transpose();
  if (size.width() <= box.width() && size.height() <= box.height()) return {reader.read(), 1};
  const QSize fitting = size.scaled(box, Qt::KeepAspectRatio).expandedTo({1, 1});
  // Few colours would stay few, and new shades be made of dots.
  if (reader.imageFormat() == QImage::Format_Indexed8) {
    const QImage whole = reader.read().convertToFormat(QImage::Format_ARGB32_Premultiplied);
    return {whole.scaled(fitting, Qt::KeepAspectRatio, Qt::SmoothTransformation), 1};
  }
  reader.setScaledSize(fitting);
  return {reader.read(), 1};
}

AttachmentPicture drawPage(QBuffer& buffer, int page, QSize box) {
  QPdfDocument document;
  document.load(&buffer);
  if (document.status() != QPdfDocument::Status::Ready) return {};
  const int pages = document.pageCount();
  const QSizeF points = document.pagePointSize(page);
  if (page < 0 || page >= pages || points.isEmpty()) return {{}, pages};
  const QSize size = points.scaled(box, Qt::KeepAspectRatio).toSize().expandedTo({1, 1});
  const QImage ink = document.render(page, size);
  if (ink.isNull()) return {{}, pages};
  QImage paper(size, QImage::Format_RGB32);
  paper.fill(Qt::white);
  QPainter(&paper).drawImage(0, 0, ink);
  return {paper, pages};
}

}  // namespace

bool canBeDrawn(std::string_view mediaType) {
  return mediaType == kPdf || mediaType.starts_with("image/");
}

AttachmentPicture drawAttachment(const QByteArray& content, std::string_view mediaType, int page, QSize box) {
  QBuffer buffer;
  buffer.setData(content);
  if (!canBeDrawn(mediaType) || box.isEmpty() || !buffer.open(QIODevice::ReadOnly)) return {};
  return mediaType == kPdf ? drawPage(buffer, page, box) : drawPicture(buffer, box);
}

}  // namespace kontor::models
