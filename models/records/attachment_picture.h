// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>
#include <QSize>

#include <string_view>

namespace kontor::models {

/// A picture, or one page of a PDF.
struct AttachmentPicture {
  QImage image;   ///< null when the content is damaged, locked or not what it says
  int pages = 0;  ///< of a PDF; 1 for a picture
};

/// True for contents of which drawAttachment() can make a picture.
bool canBeDrawn(std::string_view mediaType);
/// Draws a picture or a page (from 0) so that it fits into a box of pixels; pictures are never made larger than they
/// are. The content may come from anywhere. Any thread.
AttachmentPicture drawAttachment(const QByteArray& content, std::string_view mediaType, int page, QSize box);

}  // namespace kontor::models
