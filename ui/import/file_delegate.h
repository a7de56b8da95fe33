// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/imports/import_session.h"

#include <QStyledItemDelegate>

namespace kontor::ui {

/// A file of an import: its name, and below where it stands, with a sign for done, wrong and running.
class FileDelegate : public QStyledItemDelegate {
  Q_OBJECT

 public:
  FileDelegate(const models::ImportSession& session, const models::FieldText& text, QObject* parent = nullptr);

  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
  QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

 private:
  const models::ImportSession& m_session;
  const models::FieldText& m_text;
};

}  // namespace kontor::ui
