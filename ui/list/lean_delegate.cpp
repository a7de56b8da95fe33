// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/list/lean_delegate.h"

#include "models/lists/list_model.h"
#include "ui/style/controls.h"
#include "ui/theme.h"

#include <QPainter>

#include <algorithm>

namespace kontor::ui {
namespace {

constexpr int kSide = 10;

// Measuring every text costs as much as painting it: only those that may be too wide are measured.
QString fitting(const QFontMetrics& metrics, const QString& text, int width) {
  const auto widest = static_cast<int>(text.size()) * metrics.height() * 3 / 4;
  return widest <= width ? text : metrics.elidedText(text, Qt::ElideRight, width);
}

bool isState(const domain::Field& field) {
  return field.type == domain::FieldType::Choice && (field.id == "status" || field.id == "state");
}

}  // namespace

Tone toneOf(const QString& code) {
  struct Entry {
    QLatin1String code;
    Tone tone;
  };
  static constexpr Entry table[] = {
      {QLatin1String("pending"), Tone::Warning},
      {QLatin1String("paid"), Tone::Info},
      {QLatin1String("partly_shipped"), Tone::Info},
      {QLatin1String("shipped"), Tone::Good},
      {QLatin1String("delivered"), Tone::Good},
      {QLatin1String("returned"), Tone::Bad},
      {QLatin1String("on_hold"), Tone::Warning},
      {QLatin1String("exception"), Tone::Bad},
      {QLatin1String("lost"), Tone::Bad},
      {QLatin1String("active"), Tone::Good},
      {QLatin1String("live"), Tone::Good},
      {QLatin1String("open"), Tone::Info},
      {QLatin1String("waiting"), Tone::Warning},
      {QLatin1String("suspended"), Tone::Bad},
  };
  const auto* found = std::ranges::find(table, code, &Entry::code);
  return found == std::end(table) ? Tone::Neutral : found->tone;
}

PillColours pillColours(const Theme& theme, Tone tone) {
  switch (tone) {
    case Tone::Info: return {theme.accentSoft, theme.accent};
    case Tone::Good: return {theme.goodSoft, theme.good};
    case Tone::Warning: return {theme.warningSoft, theme.warning};
    case Tone::Bad: return {theme.badSoft, theme.bad};
    case Tone::Neutral: break;
  }
  return {theme.hover, theme.textMuted};
}

LeanDelegate::LeanDelegate(const models::ListModel& model, QObject* parent) : QStyledItemDelegate(parent), m_model(model) {}

void LeanDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
  const Theme& theme = themeOf(option.palette);
  const QRect rect = option.rect;
  if ((option.state & QStyle::State_Selected) != 0) painter->fillRect(rect, theme.accentSoft);
  painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.border);
  const QString text = index.data(Qt::DisplayRole).toString();
  if (text.isEmpty()) return;
  const domain::Field& field = m_model.field(index.column());
  if (isState(field)) {
    paintPill(*painter, option, index.data(models::ListModel::CodeRole).toString(), text);
    return;
  }
  const bool quiet = field.type == domain::FieldType::Sealed || field.type == domain::FieldType::Currency ||
                     index.data(models::ListModel::ArchivedRole).toBool();
  painter->setPen(quiet ? theme.textMuted : theme.text);
  const auto alignment = index.data(Qt::TextAlignmentRole).toInt();
  const QRect inner = rect.adjusted(kSide, 0, -kSide, -1);
  painter->drawText(inner, alignment | Qt::TextSingleLine, fitting(option.fontMetrics, text, inner.width()));
}

void LeanDelegate::paintPill(QPainter& painter, const QStyleOptionViewItem& option, const QString& code,
                             const QString& text) const {
  const PillColours colours = pillColours(themeOf(option.palette), toneOf(code));
  const int height = std::min(option.rect.height() - 6, option.fontMetrics.height() + 2);
  const int width = std::min(option.fontMetrics.horizontalAdvance(text) + 16, option.rect.width() - 8);
  const QRect pill(option.rect.left() + 6, option.rect.top() + (option.rect.height() - height) / 2, width, height);
  const bool selected = (option.state & QStyle::State_Selected) != 0;
  const QColor ground = selected ? themeOf(option.palette).surface : colours.ground;
  paintFrame(painter, pill, ground, Qt::transparent, height / 2);
  painter.setPen(colours.ink);
  painter.drawText(pill, Qt::AlignCenter | Qt::TextSingleLine, fitting(option.fontMetrics, text, width - 12));
}

}  // namespace kontor::ui
