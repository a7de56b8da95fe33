// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/attachment_list.h"

#include <QDialog>

class QAction;
class QHBoxLayout;
class QLabel;
class QScrollArea;
class QTimer;

namespace kontor::ui {

/// Shows one picture or PDF of a record, page by page, as large as the window or larger. Drawing runs in a worker.
class AttachmentViewer : public QDialog {
  Q_OBJECT

 public:
  AttachmentViewer(models::AttachmentList& list, const storage::AttachmentInfo& attachment, QWidget* parent);

  QLabel* picture() const { return m_picture; }
  QAction* nextAction() const { return m_next; }
  QString placeText() const;

 Q_SIGNALS:
  /// Another program shall show it.
  void outsideWanted();
  void savingWanted();
  /// A page, or the reason why there is none, has come to the screen.
  void drawn();

 protected:
  void resizeEvent(QResizeEvent* event) override;

 private:
  QAction* addTool(QHBoxLayout& line, const QString& icon, const QString& text, const QKeySequence& key);
  void buildTools(QHBoxLayout& line);
  void turn(int pages);
  void zoom(int steps);
  void draw();
  void present(const models::AttachmentPicture& drawing);

  models::AttachmentList& m_list;
  storage::AttachmentInfo m_attachment;
  QScrollArea* m_scroll;
  QLabel* m_picture;
  QLabel* m_place = nullptr;
  QAction* m_previous = nullptr;
  QAction* m_next = nullptr;
  QTimer* m_redraw;
  int m_page = 0;
  int m_pages = 0;
  int m_zoom = 0;  // steps of a half; 0 fits into the window
  models::LatestJob m_job;
};

}  // namespace kontor::ui
