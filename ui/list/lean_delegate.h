// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace kontor::models {
class ListModel;
}

namespace kontor::ui {

/// How a state is coloured in lists and headings.
enum class Tone { Neutral, Info, Good, Warning, Bad };
Tone toneOf(const QString& code);
/// Ground and ink of a pill.
struct PillColours {
  QColor ground;
  QColor ink;
};
struct Theme;
PillColours pillColours(const Theme& theme, Tone tone);

/// Paints a cell of a list with one fill and one text, which keeps a screen of cells within a few milliseconds.
class LeanDelegate : public QStyledItemDelegate {
  Q_OBJECT

 public:
  LeanDelegate(const models::ListModel& model, QObject* parent);

  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

 private:
  void paintPill(QPainter& painter, const QStyleOptionViewItem& option, const QString& code, const QString& text) const;

  const models::ListModel& m_model;
};

}  // namespace kontor::ui
