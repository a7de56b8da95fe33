// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QStringList>
#include <QStyle>
#include <QStyleOption>
#include <QTabBar>

namespace kontor::testing {

namespace detail {

inline QString clippedHeader(const QHeaderView& header) {
  if (header.model() == nullptr || header.orientation() != Qt::Horizontal) return {};
  for (int section = 0; section < header.count(); ++section) {
    const QString text = header.model()->headerData(section, Qt::Horizontal).toString();
    if (header.isSectionHidden(section) || text.isEmpty()) continue;
    const int margin = 2 * header.style()->pixelMetric(QStyle::PM_HeaderMargin, nullptr, &header);
    const int wanted = header.fontMetrics().size(0, text).width() + margin;
    if (header.sectionSize(section) < wanted) return text;
  }
  return {};
}

inline QString clippedTab(const QTabBar& bar) {
  int width = 0;
  for (int tab = 0; tab < bar.count(); ++tab) width += bar.tabRect(tab).width();
  return width > bar.width() + 1 ? bar.tabText(bar.count() - 1) : QString();
}

inline bool isLabelClipped(const QLabel& label) {
  if (label.text().isEmpty()) return false;
  if (label.wordWrap()) return label.heightForWidth(label.width()) > label.height() + 1;
  return label.sizeHint().width() > label.width() + 1 || label.sizeHint().height() > label.height() + 1;
}

}  // namespace detail

/// What a view cannot show wholly: texts of labels, buttons, choices, headers and tabs.
inline QStringList clippedTexts(const QWidget& view) {
  QStringList clipped;
  const auto add = [&](const QWidget* widget, const QString& text) {
    if (!text.isEmpty()) clipped << QString::fromLatin1(widget->metaObject()->className()) + QStringLiteral(": ") + text;
  };
  for (const QWidget* widget : view.findChildren<QWidget*>()) {
    if (!widget->isVisibleTo(&view) || widget->visibleRegion().isEmpty()) continue;
    const int wanted = widget->sizeHint().width();
    if (const auto* label = qobject_cast<const QLabel*>(widget)) {
      if (detail::isLabelClipped(*label)) add(label, label->text());
    } else if (const auto* button = qobject_cast<const QAbstractButton*>(widget)) {
      if (wanted > button->width() + 1) add(button, button->text());
    } else if (const auto* box = qobject_cast<const QComboBox*>(widget)) {
      QStyleOptionComboBox option;
      option.initFrom(box);
      const QRect room = box->style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, box);
      if (box->fontMetrics().horizontalAdvance(box->currentText()) > room.width()) add(box, box->currentText());
    } else if (const auto* header = qobject_cast<const QHeaderView*>(widget)) {
      add(header, detail::clippedHeader(*header));
    } else if (const auto* bar = qobject_cast<const QTabBar*>(widget)) {
      add(bar, detail::clippedTab(*bar));
    }
  }
  return clipped;
}

}  // namespace kontor::testing
