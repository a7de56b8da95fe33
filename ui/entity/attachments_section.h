// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/attachment_list.h"
#include "ui/page.h"
#include "ui/parts/section.h"

class QAction;
class QListView;

namespace kontor::ui {

/// The pictures and documents of a record: added by a button or by dropping files here.
/// Pictures and PDFs are shown here, the rest by the system's programs.
class AttachmentsSection : public Section {
  Q_OBJECT

 public:
  AttachmentsSection(const PageContext& context, domain::Entity entity, QWidget* parent);

  models::AttachmentList& model() const { return *m_model; }
  QListView* list() const { return m_list; }
  QAction* addAction() const { return m_add; }
  QAction* removeAction() const { return m_remove; }
  void load(domain::Id record);

 Q_SIGNALS:
  void noticed(const QString& sentence);

 protected:
  void dragEnterEvent(QDragEnterEvent* event) override;
  void dropEvent(QDropEvent* event) override;

 private:
  QAction* tool(const QString& iconName, const QString& text);
  void chooseFiles();
  void openRow(const QModelIndex& index);
  void openOutside(domain::Id attachment, const QString& name);
  void saveAs(QWidget* parent, domain::Id attachment, const QString& name);
  void update();

  PageContext m_context;
  models::AttachmentList* m_model;
  QListView* m_list;
  QAction* m_add;
  QAction* m_remove;
};

}  // namespace kontor::ui
