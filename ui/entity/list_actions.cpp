// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entity/list_actions.h"

#include "models/lists/list_export.h"
#include "models/records/record_edits.h"
#include "ui/dialogs.h"
#include "ui/entity/bulk_dialog.h"
#include "ui/entity/paste_dialog.h"
#include "ui/entity/record_dialog.h"
#include "ui/list/filter_bar.h"
#include "ui/list/list_view.h"
#include "ui/settings.h"

#include <QAction>
#include <QClipboard>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLineEdit>
#include <QTableView>

#include <algorithm>

namespace kontor::ui {
namespace {

constexpr QLatin1String kArchivedTerm("archived:yes,no");

bool hasBulkFields(domain::Entity entity) {
  return std::ranges::any_of(domain::fields(entity), [](const domain::Field& field) {
    return field.has(domain::Bulk) && field.has(domain::Editable);
  });
}

}  // namespace

ListActions::ListActions(const PageContext& context, const PageDescription& page, ListView& list, QWidget* parent)
    : QObject(parent), m_context(context), m_page(page), m_list(list), m_window(parent) {
  if (page.canCreate) add(Command::NewRecord, [this] { makeNew(); });
  if (hasBulkFields(page.entity)) add(Command::EditSelected, [this] { editSelected(); });
  if (domain::isArchivable(page.entity)) {
    add(Command::Archive, [this] { archiveSelected(true); });
    add(Command::Unarchive, [this] { archiveSelected(false); });
  }
  add(Command::Copy, [this] { m_list.copySelection(); });
  if (page.canCreate || hasBulkFields(page.entity)) add(Command::Paste, [this] { paste(); });
  add(Command::ExportSelection, [this] { exportRecords(false); });
  add(Command::ExportList, [this] { exportRecords(true); });
  add(Command::Filter, [this] {
    m_list.filterBar()->edit()->setFocus(Qt::ShortcutFocusReason);
    m_list.filterBar()->edit()->selectAll();
  });
  if (domain::isArchivable(page.entity)) {
    QAction* shown = add(Command::ShowArchived, [] {});
    shown->setCheckable(true);
    connect(shown, &QAction::toggled, this, &ListActions::toggleArchived);
  }
  for (const Command command : {Command::NewRecord, Command::EditSelected, Command::Archive, Command::Unarchive}) {
    if (m_actions.contains(command)) list.addTool(action(command));
  }
  // These keys mean something else inside a text field.
  for (const Command command : {Command::Archive, Command::Unarchive, Command::Copy, Command::Paste}) {
    if (!m_actions.contains(command)) continue;
    action(command)->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    list.table()->addAction(action(command));
  }
  connect(&list, &ListView::selectionChanged, this, &ListActions::update);
  connect(&list.model(), &models::ListModel::listed, this, &ListActions::update);
  update();
}

QList<QAction*> ListActions::all() const {
  QList<QAction*> actions;
  for (const Command command : m_order) actions << action(command);
  return actions;
}

BulkDialog* ListActions::bulkDialog() const {
  return m_window->findChild<BulkDialog*>();
}

RecordDialog* ListActions::newDialog() const {
  return m_window->findChild<RecordDialog*>(QString(), Qt::FindDirectChildrenOnly);
}

PasteDialog* ListActions::pasteDialog() const {
  return m_window->findChild<PasteDialog*>();
}

template <typename Run>
QAction* ListActions::add(Command command, Run run) {
  QAction* action = makeAction(command, this);
  connect(action, &QAction::triggered, this, run);
  m_actions[command] = action;
  m_order.push_back(command);
  return action;
}

void ListActions::makeNew() {
  auto* dialog = new RecordDialog(m_context.session, m_page.entity, storage::FieldValues(), {}, m_window);
  connect(dialog, &RecordDialog::created, this, &ListActions::created);
  dialog->open();
}

void ListActions::paste() {
  auto* dialog = new PasteDialog(m_context.session, m_page.entity, m_list.shownFields(),
                                 QGuiApplication::clipboard()->text(), m_window);
  connect(dialog, &PasteDialog::pasted, this, [this](int rows) { Q_EMIT noticed(tr("%n row(s) pasted", nullptr, rows)); });
  dialog->open();
}

void ListActions::editSelected() {
  auto ids = m_list.selectedIds();
  if (ids.empty()) return;
  auto* dialog = new BulkDialog(m_context.session, m_page.entity, static_cast<qsizetype>(ids.size()), m_window);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  connect(dialog, &QDialog::accepted, this, [this, dialog, ids = std::move(ids)] {
    const auto count = static_cast<int>(ids.size());
    models::editRecords(m_context.session, this, m_page.entity, ids, dialog->values(),
                        [this, count](const storage::JournalEntry& entry) {
                          if (entry.seq != 0) Q_EMIT noticed(tr("%n record(s) changed", nullptr, count));
                        });
  });
  dialog->open();
}

void ListActions::archiveSelected(bool archived) {
  auto ids = m_list.selectedIds();
  if (ids.empty()) return;
  const auto count = static_cast<int>(ids.size());
  models::archiveRecords(m_context.session, this, m_page.entity, std::move(ids), archived,
                         [this, archived, count](const storage::JournalEntry& entry) {
                           if (entry.seq == 0) return;
                           Q_EMIT noticed(archived ? tr("%n record(s) archived", nullptr, count)
                                                   : tr("%n record(s) brought back", nullptr, count));
                         });
}

void ListActions::exportRecords(bool all) {
  auto ids = all ? *m_list.model().ids() : m_list.selectedIds();
  if (ids.empty()) return;
  const QString folder = m_context.settings.value(Setting::LastFolder).toString();
  const QString name = models::FieldText::entities(m_page.entity) + QStringLiteral(".xlsx");
  m_context.dialogs.saveFile(
      m_window,
      {tr("Export the list"), QDir(folder).filePath(name), tr("Excel workbooks (*.xlsx);;CSV files for Excel (*.csv)"),
       QStringLiteral("xlsx")},
      [this, ids = std::move(ids)](const QString& file) {
        if (file.isEmpty()) return;
        const auto count = static_cast<int>(ids.size());
        m_exportJob = models::exportList(
            m_context.session, this, {m_page.entity, m_list.shownFields()}, ids, file,
            [this, name = QFileInfo(file).fileName(), count](const QString& wrong) {
              Q_EMIT noticed(wrong.isEmpty() ? tr("%n record(s) exported to %1", nullptr, count).arg(name) : wrong);
            });
      });
}

void ListActions::toggleArchived(bool shown) {
  QStringList words = m_list.filterBar()->filter().split(QLatin1Char(' '), Qt::SkipEmptyParts);
  words.removeAll(kArchivedTerm);
  if (shown) words << kArchivedTerm;
  m_list.filterBar()->setFilter(words.join(QLatin1Char(' ')));
}

void ListActions::update() {
  const QModelIndex current = m_list.table()->currentIndex();
  const bool any = m_list.table()->selectionModel()->hasSelection();
  const bool archived = current.isValid() && current.data(models::ListModel::ArchivedRole).toBool();
  for (const Command command : {Command::EditSelected, Command::Copy, Command::ExportSelection}) {
    if (m_actions.contains(command)) action(command)->setEnabled(any);
  }
  action(Command::ExportList)->setEnabled(m_list.model().rowCount() > 0);
  if (!m_actions.contains(Command::Archive)) return;
  // One of the two at a time: the current record says which.
  action(Command::Archive)->setVisible(!archived);
  action(Command::Archive)->setEnabled(any && !archived);
  action(Command::Unarchive)->setVisible(archived);
  action(Command::Unarchive)->setEnabled(any && archived);
}

}  // namespace kontor::ui
