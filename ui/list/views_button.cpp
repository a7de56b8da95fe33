// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/list/views_button.h"

#include "models/words/text.h"
#include "ui/icons.h"
#include "ui/list/filter_bar.h"
#include "ui/list/list_header.h"
#include "ui/list/list_view.h"

#include <QInputDialog>
#include <QMenu>

namespace kontor::ui {

ViewsButton::ViewsButton(models::Session& session, const QString& page, ListView& list)
    : QToolButton(&list),
      m_list(list),
      m_views(new models::SavedViews(session, page, this)),
      m_menu(new QMenu(this)),
      m_save(new QAction(tr("Save this view…"), this)) {
  setIcon(ui::icon(QStringLiteral("filter")));
  setToolTip(tr("Saved views"));
  setAccessibleName(tr("Saved views"));
  setAutoRaise(true);
  setPopupMode(QToolButton::InstantPopup);
  setMenu(m_menu);
  connect(m_save, &QAction::triggered, this, [this] {
    const QString why = models::whyNotSaved(m_list.model().entity(), m_list.filterBar()->filter());
    if (!why.isEmpty()) {
      Q_EMIT noticed(why);
      return;
    }
    askName(tr("Name of the view"), QString(), [this](const QString& name) { save(name); });
  });
  connect(m_views, &models::SavedViews::changed, this, &ViewsButton::rebuild);
  rebuild();
}

QInputDialog* ViewsButton::question() const {
  return findChild<QInputDialog*>();
}

void ViewsButton::apply(const models::SavedView& view) {
  m_list.header()->showFields(view.columns);
  m_list.setSort(view.sort);
  m_list.filterBar()->setFilter(view.filter);
}

void ViewsButton::save(const QString& name) {
  QStringList columns;
  for (const domain::Field* field : m_list.shownFields()) columns << models::toQt(field->id);
  m_views->save({0, name, m_list.filterBar()->filter().trimmed(), m_list.model().sort(), columns});
}

void ViewsButton::rebuild() {
  m_menu->clear();
  for (const models::SavedView& view : m_views->views()) {
    connect(m_menu->addAction(view.name), &QAction::triggered, this, [this, view] { apply(view); });
  }
  if (!m_views->views().empty()) m_menu->addSeparator();
  m_menu->addAction(m_save);
  if (m_views->views().empty()) return;
  QMenu* rename = m_menu->addMenu(tr("Rename"));
  QMenu* remove = m_menu->addMenu(tr("Delete"));
  for (const models::SavedView& view : m_views->views()) {
    connect(rename->addAction(view.name), &QAction::triggered, this, [this, view] {
      askName(tr("New name of %1").arg(view.name), view.name,
              [this, view](const QString& name) { m_views->rename(view.id, name); });
    });
    connect(remove->addAction(view.name), &QAction::triggered, this, [this, view] { m_views->remove(view.id); });
  }
}

void ViewsButton::askName(const QString& label, const QString& name, std::function<void(const QString&)> done) {
  auto* dialog = new QInputDialog(this);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setWindowTitle(tr("Saved views"));
  dialog->setLabelText(label);
  dialog->setTextValue(name);
  connect(dialog, &QInputDialog::textValueSelected, this, [done = std::move(done)](const QString& text) {
    if (!text.trimmed().isEmpty()) done(text.trimmed());
  });
  dialog->open();
}

}  // namespace kontor::ui
