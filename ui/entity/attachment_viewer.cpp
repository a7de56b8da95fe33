// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entity/attachment_viewer.h"

#include "models/words/text.h"
#include "ui/icons.h"
#include "ui/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QScrollArea>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace kontor::ui {
namespace {

constexpr int kLargestZoom = 6;
constexpr int kQuietMs = 80;  // while the window is being resized

}  // namespace

AttachmentViewer::AttachmentViewer(models::AttachmentList& list, const storage::AttachmentInfo& attachment, QWidget* parent)
    : QDialog(parent),
      m_list(list),
      m_attachment(attachment),
      m_scroll(new QScrollArea(this)),
      m_picture(new QLabel(m_scroll)),
      m_redraw(new QTimer(this)) {
  setAttribute(Qt::WA_DeleteOnClose);
  setWindowTitle(models::toQt(attachment.name));
  m_picture->setAlignment(Qt::AlignCenter);
  m_picture->setWordWrap(true);
  m_picture->setAccessibleName(windowTitle());
  m_scroll->setWidget(m_picture);
  m_scroll->setWidgetResizable(true);
  m_scroll->setFrameShape(QFrame::NoFrame);
  auto* line = new QHBoxLayout;
  line->setContentsMargins(spacing::medium, spacing::small, spacing::medium, spacing::small);
  buildTools(*line);
  for (QAction* turn : {m_previous, m_next}) turn->setVisible(false);  // until it is known to have pages
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  layout->addLayout(line);
  layout->addWidget(m_scroll, 1);
  m_redraw->setSingleShot(true);
  m_redraw->setInterval(kQuietMs);
  connect(m_redraw, &QTimer::timeout, this, &AttachmentViewer::draw);
  resize(760, 640);
  m_redraw->start();
}

QString AttachmentViewer::placeText() const {
  return m_place->text();
}

QAction* AttachmentViewer::addTool(QHBoxLayout& line, const QString& iconName, const QString& text,
                                   const QKeySequence& key) {
  auto* action = new QAction(icon(iconName), text, this);
  action->setShortcut(key);
  auto* button = new QToolButton(this);
  button->setDefaultAction(action);
  button->setAutoRaise(true);
  connect(action, &QAction::changed, button, [action, button] { button->setVisible(action->isVisible()); });
  button->setToolTip(key.isEmpty() ? text : text + QStringLiteral(" (%1)").arg(key.toString(QKeySequence::NativeText)));
  line.addWidget(button);
  return action;
}

void AttachmentViewer::buildTools(QHBoxLayout& line) {
  m_previous = addTool(line, QStringLiteral("chevron-up"), tr("Previous page"), Qt::Key_PageUp);
  m_next = addTool(line, QStringLiteral("chevron-down"), tr("Next page"), Qt::Key_PageDown);
  m_place = new QLabel(this);
  line.addWidget(m_place);
  line.addStretch(1);
  QAction* smaller = addTool(line, QStringLiteral("minus"), tr("Smaller"), QKeySequence::ZoomOut);
  QAction* larger = addTool(line, QStringLiteral("plus"), tr("Larger"), QKeySequence::ZoomIn);
  line.addSpacing(spacing::medium);
  QAction* outside = addTool(line, QStringLiteral("open"), tr("Open with another program"), {});
  QAction* save = addTool(line, QStringLiteral("export"), tr("Save as…"), QKeySequence::Save);
  connect(m_previous, &QAction::triggered, this, [this] { turn(-1); });
  connect(m_next, &QAction::triggered, this, [this] { turn(1); });
  connect(smaller, &QAction::triggered, this, [this] { zoom(-1); });
  connect(larger, &QAction::triggered, this, [this] { zoom(1); });
  connect(outside, &QAction::triggered, this, &AttachmentViewer::outsideWanted);
  connect(save, &QAction::triggered, this, &AttachmentViewer::savingWanted);
}

void AttachmentViewer::turn(int pages) {
  m_page = std::clamp(m_page + pages, 0, std::max(m_pages - 1, 0));
  draw();
}

void AttachmentViewer::zoom(int steps) {
  m_zoom = std::clamp(m_zoom + steps, 0, kLargestZoom);
  draw();
}

void AttachmentViewer::resizeEvent(QResizeEvent* event) {
  QDialog::resizeEvent(event);
  m_redraw->start();
}

void AttachmentViewer::draw() {
  const double scale = devicePixelRatioF() * (1 + m_zoom / 2.0);
  const QSize room = m_scroll->size() - QSize(spacing::small, spacing::small);
  m_job = m_list.draw(this, m_attachment, m_page, room * scale,
                      [this](const models::AttachmentPicture& drawing) { present(drawing); });
}

void AttachmentViewer::present(const models::AttachmentPicture& drawing) {
  m_pages = drawing.pages;
  for (QAction* turn : {m_previous, m_next}) turn->setVisible(m_pages > 1);
  m_previous->setEnabled(m_page > 0);
  m_next->setEnabled(m_page + 1 < m_pages);
  const QLocale locale;
  m_place->setText(m_pages > 1 ? tr("Page %1 of %2").arg(locale.toString(m_page + 1), locale.toString(m_pages)) : QString());
  if (drawing.image.isNull()) {
    m_picture->setText(tr("This file cannot be shown here: it is damaged or locked. Another program may open it."));
  } else {
    QPixmap pixmap = QPixmap::fromImage(drawing.image);
    pixmap.setDevicePixelRatio(devicePixelRatioF());
    m_picture->setPixmap(pixmap);
  }
  Q_EMIT drawn();
}

}  // namespace kontor::ui
