// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entity/attachments_section.h"

#include "models/words/text.h"
#include "ui/dialogs.h"
#include "ui/entity/attachment_viewer.h"
#include "ui/icons.h"
#include "ui/parts/dropped_files.h"
#include "ui/settings.h"
#include "ui/theme.h"

#include <QAction>
#include <QDesktopServices>
#include <QDir>
#include <QDropEvent>
#include <QFileInfo>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

namespace kontor::ui {
namespace {

constexpr int kPicture = 72;
constexpr QSize kTile(132, 108);

/// Shows the sign of a document where there is no small picture, and frames those that there are: paper is as white as
/// what it lies on.
class AttachmentDelegate : public QStyledItemDelegate {
 public:
  using QStyledItemDelegate::QStyledItemDelegate;

  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
    const auto picture = index.data(Qt::DecorationRole).value<QImage>();
    if (picture.isNull()) return QStyledItemDelegate::paint(painter, option, index);
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QRect room = item.widget->style()->subElementRect(QStyle::SE_ItemViewItemDecoration, &item, item.widget);
    item.icon = QIcon();  // it would not keep to its room on a dense screen
    item.widget->style()->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
    QRect frame(QPoint(), picture.size().scaled(room.size(), Qt::KeepAspectRatio));
    frame.moveCenter(room.center());
    painter->save();
    painter->setRenderHint(QPainter::SmoothPixmapTransform);
    painter->fillRect(frame.adjusted(-1, -1, 1, 1), themeOf(option.palette).border);
    painter->drawImage(frame, picture);
    painter->restore();
  }

 protected:
  void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override {
    QStyledItemDelegate::initStyleOption(option, index);
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->decorationSize = QSize(kPicture, kPicture);
    option->textElideMode = Qt::ElideMiddle;
    if (option->icon.isNull()) option->icon = icon(QStringLiteral("document"));
  }
};

}  // namespace

AttachmentsSection::AttachmentsSection(const PageContext& context, domain::Entity entity, QWidget* parent)
    : Section(tr("Attachments"), new QWidget(parent), parent),
      m_context(context),
      m_model(new models::AttachmentList(context.session, entity, this)),
      m_list(new QListView(content())),
      m_add(nullptr),
      m_remove(tool(QStringLiteral("delete"), tr("Remove"))) {
  m_add = tool(QStringLiteral("plus"), tr("Add files…"));
  setAcceptDrops(true);
  m_list->setModel(m_model);
  m_list->setItemDelegate(new AttachmentDelegate(m_list));
  m_list->setViewMode(QListView::IconMode);
  m_list->setMovement(QListView::Static);
  m_list->setResizeMode(QListView::Adjust);
  m_list->setGridSize(kTile);
  m_list->setIconSize(QSize(kPicture, kPicture));
  m_list->setUniformItemSizes(true);
  m_list->setFrameShape(QFrame::NoFrame);
  m_list->setFixedHeight(kTile.height() + spacing::small);
  m_list->setAccessibleName(tr("Attachments"));
  auto* layout = new QVBoxLayout(content());
  layout->setContentsMargins(spacing::small, 0, 0, 0);
  layout->addWidget(m_list);
  connect(m_add, &QAction::triggered, this, &AttachmentsSection::chooseFiles);
  m_remove->setToolTip(tr("Remove it from this record. Its content stays in the book, so that this can be undone."));
  connect(m_remove, &QAction::triggered, this, [this] { m_model->remove(m_list->currentIndex().row()); });
  connect(m_list, &QListView::activated, this, &AttachmentsSection::openRow);
  connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &AttachmentsSection::update);
  connect(m_model, &models::AttachmentList::loaded, this, &AttachmentsSection::update);
  connect(m_model, &models::AttachmentList::refused, this, &AttachmentsSection::noticed);
  update();
}

void AttachmentsSection::load(domain::Id record) {
  m_model->load(record);
}

void AttachmentsSection::dragEnterEvent(QDragEnterEvent* event) {
  if (m_model->record() != 0 && !droppedFiles(*event->mimeData()).isEmpty()) event->acceptProposedAction();
}

void AttachmentsSection::dropEvent(QDropEvent* event) {
  m_model->add(droppedFiles(*event->mimeData()));
  event->acceptProposedAction();
}

QAction* AttachmentsSection::tool(const QString& iconName, const QString& text) {
  auto* action = new QAction(icon(iconName), text, this);
  auto* button = new QToolButton(this);
  button->setDefaultAction(action);
  button->setAutoRaise(true);
  button->setIconSize(QSize(14, 14));
  button->setAccessibleName(QStringLiteral("%1: %2").arg(tr("Attachments"), text));
  addTool(button);
  return action;
}

void AttachmentsSection::chooseFiles() {
  const QString folder = m_context.settings.value(Setting::LastFolder).toString();
  m_context.dialogs.openFiles(this, {tr("Attach files"), folder, {}, {}},
                              [this](const QStringList& files) { m_model->add(files); });
}

void AttachmentsSection::openRow(const QModelIndex& index) {
  const storage::AttachmentInfo* info = m_model->info(index.row());
  if (info == nullptr) return;
  const domain::Id id = info->id;
  const QString name = models::toQt(info->name);
  if (!models::canBeDrawn(info->mediaType)) {
    openOutside(id, name);
    return;
  }
  auto* viewer = new AttachmentViewer(*m_model, *info, this);
  connect(viewer, &AttachmentViewer::outsideWanted, this, [this, id, name] { openOutside(id, name); });
  connect(viewer, &AttachmentViewer::savingWanted, this, [this, viewer, id, name] { saveAs(viewer, id, name); });
  viewer->show();
}

void AttachmentsSection::openOutside(domain::Id attachment, const QString& name) {
  m_model->copyOut(attachment, name, [this](const QString& path) {
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(path))) Q_EMIT noticed(tr("No program here can show this file"));
  });
}

void AttachmentsSection::saveAs(QWidget* parent, domain::Id attachment, const QString& name) {
  const QString folder = m_context.settings.value(Setting::LastFolder).toString();
  const QString proposed = QDir(folder).filePath(QFileInfo(name).fileName());
  m_context.dialogs.saveFile(parent, {tr("Save the attachment"), proposed, {}, {}}, [this, attachment](const QString& path) {
    if (path.isEmpty()) return;
    m_model->saveAs(attachment, path, [this, path](bool written) {
      if (!written) Q_EMIT noticed(tr("%1 cannot be written").arg(QDir::toNativeSeparators(path)));
    });
  });
}

void AttachmentsSection::update() {
  const int count = m_model->rowCount();
  setTitle(count == 0 ? tr("Attachments") : tr("Attachments (%1)").arg(count));
  setVisible(m_model->record() != 0);
  m_list->setVisible(count > 0);
  m_remove->setEnabled(m_list->currentIndex().isValid());
}

}  // namespace kontor::ui
