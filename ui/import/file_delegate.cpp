// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/file_delegate.h"

#include "models/imports/import_text.h"
#include "ui/icons.h"
#include "ui/theme.h"

#include <QPainter>

namespace kontor::ui {
namespace {

constexpr int kSign = 16;

struct FileSign {
  QString icon;
  QColor colour;
};

FileSign signOf(const models::ImportFile& file, const Theme& theme) {
  using State = models::ImportFile::State;
  switch (file.state) {
    case State::Done: return {QStringLiteral("check"), theme.good};
    case State::Unreadable:
    case State::Failed: return {QStringLiteral("warning"), theme.bad};
    case State::Cancelled: return {QStringLiteral("close"), theme.textMuted};
    case State::Ready:
      if (file.plan && file.plan->wrongCount > 0) return {QStringLiteral("warning"), theme.warning};
      return {QStringLiteral("import"), theme.accent};
    default: return {QStringLiteral("clock"), theme.textMuted};
  }
}

}  // namespace

FileDelegate::FileDelegate(const models::ImportSession& session, const models::FieldText& text, QObject* parent)
    : QStyledItemDelegate(parent), m_session(session), m_text(text) {}

QSize FileDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const {
  const int lines = option.fontMetrics.height() + QFontMetrics(ui::font(TextStyle::Small)).height();
  return {160, lines + 2 * spacing::small};
}

void FileDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
  const models::ImportFile& file = m_session.file(index.row());
  const Theme& theme = themeOf(option.palette);
  const bool chosen = (option.state & QStyle::State_Selected) != 0;
  painter->save();
  if (chosen || (option.state & QStyle::State_MouseOver))
    painter->fillRect(option.rect, chosen ? theme.accentSoft : theme.hover);
  const FileSign sign =
      m_session.isUndone(index.row()) ? FileSign{QStringLiteral("undo"), theme.textMuted} : signOf(file, theme);
  QRect area = option.rect.adjusted(spacing::medium, spacing::small, -spacing::small, -spacing::small);
  painter->drawPixmap(area.left(), area.center().y() - kSign / 2,
                      iconPixmap(sign.icon, sign.colour, kSign, painter->device()->devicePixelRatioF()));
  area.setLeft(area.left() + kSign + spacing::small);
  painter->setFont(ui::font(TextStyle::Body));
  painter->setPen(theme.text);
  const QFontMetrics name = painter->fontMetrics();
  painter->drawText(area, static_cast<int>(Qt::AlignLeft | Qt::AlignTop),
                    name.elidedText(file.name, Qt::ElideMiddle, area.width()));
  painter->setFont(ui::font(TextStyle::Small));
  painter->setPen(theme.textMuted);
  const QString state = m_session.isUndone(index.row()) ? tr("Taken back") : models::fileStateText(file, m_text);
  painter->drawText(area, static_cast<int>(Qt::AlignLeft | Qt::AlignBottom),
                    painter->fontMetrics().elidedText(state, Qt::ElideRight, area.width()));
  painter->restore();
}

}  // namespace kontor::ui
