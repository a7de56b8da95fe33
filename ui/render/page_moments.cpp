// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/demo_files.h"
#include "models/records/reference_search.h"
#include "ui/entity/attachment_viewer.h"
#include "ui/entity/attachments_section.h"
#include "ui/entity/bulk_dialog.h"
#include "ui/entity/conversation/conversation_section.h"
#include "ui/entity/record_panel.h"
#include "ui/journal/obstacle_panel.h"
#include "ui/journal/verify_panel.h"
#include "ui/kpis/period_picker.h"
#include "ui/leaving.h"
#include "ui/list/filter_bar.h"
#include "ui/list/list_header.h"
#include "ui/list/list_view.h"
#include "ui/list/views_button.h"
#include "ui/parts/calendar_popup.h"
#include "ui/record/date_edit.h"
#include "ui/record/field_editor.h"
#include "ui/record/record_form.h"
#include "ui/record/reference_edit.h"
#include "ui/render/stage.h"
#include "ui/shell/commands.h"
#include "ui/system_dialogs.h"

#include <QAction>
#include <QCalendarWidget>
#include <QComboBox>
#include <QCompleter>
#include <QCoreApplication>
#include <QDateEdit>
#include <QInputDialog>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMessageBox>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>
#include <QTemporaryDir>

namespace kontor::ui {
namespace {

QString id(const char* page) {
  return QString::fromLatin1(page);
}

// All of what a page scrolls.
void visitDepths(Stage& stage, const QString& id) {
  const Page* page = stage.turnTo(id);
  if (page == nullptr) return;
  for (const QScrollArea* scroll : page->findChildren<QScrollArea*>()) {
    if (!scroll->isVisible() || scroll->verticalScrollBar()->maximum() == 0) continue;
    stage.see(id + QStringLiteral("_whole"), *scroll->widget());
  }
}

void visitListChoices(Stage& stage) {
  auto* list = stage.part<ListView>(id("orders"));
  auto* views = stage.part<ViewsButton>(id("orders"));
  if (list == nullptr || views == nullptr) return;
  QMenu* columns = list->header()->columnMenu(list);
  columns->popup(list->mapToGlobal(QPoint(0, 0)));
  stage.see(id("list_columns"), *columns);
  delete columns;
  views->menu()->popup(list->mapToGlobal(QPoint(0, 0)));
  stage.see(id("list_views"), *views->menu());
  views->menu()->close();
  views->saveAction()->trigger();
  if (auto* question = stage.opened<QInputDialog>()) {
    stage.see(id("list_view_name"), *question);
    question->close();
  }
}

void visitFilter(Stage& stage) {
  auto* filter = stage.part<FilterBar>(id("orders"));
  if (filter == nullptr) return;
  for (const auto& [name, typed] : {std::pair("filter_fields", "s"), std::pair("filter_values", "status:p")}) {
    filter->edit()->clear();
    filter->edit()->insert(id(typed));
    QAbstractItemView* proposals = filter->findChild<QCompleter*>()->popup();
    stage.see(id(name), *proposals);
    proposals->hide();
  }
  for (const auto& [name, typed] :
       {std::pair("filter_wrong", "total>many stauts:paid"), std::pair("filter_nothing", "zzzzzz")}) {
    filter->setFilter(id(typed));
    stage.settle();
    stage.see(id(name), stage.window);
  }
  filter->setFilter(QString());
  stage.settle();
}

void visitCalendars(Stage& stage) {
  if (const auto* panel = stage.part<RecordPanel>(id("shipments"))) {
    for (DateEdit* edit : panel->findChildren<DateEdit*>()) {
      edit->openCalendar();
      if (edit->popup() == nullptr) continue;
      stage.see(id("calendar"), *edit->popup());
      edit->popup()->close();
      break;
    }
  }
  if (const auto* period = stage.part<PeriodPicker>(id("kpis"))) {
    auto* choice = period->findChild<QComboBox*>();
    const int before = choice->currentIndex();
    choice->setCurrentIndex(choice->count() - 1);
    stage.settle();
    stage.see(id("kpis_days"), stage.window);
    stage.see(id("kpis_calendar"), *period->findChild<QDateEdit*>()->calendarWidget());
    choice->setCurrentIndex(before);
  }
}

// The same value for many records: one that fits, and one that does not.
void visitBulkEdit(Stage& stage) {
  auto* list = stage.part<ListView>(id("skus"));
  if (list == nullptr) return;
  list->table()->selectAll();
  for (QAction* action : stage.window.page(id("skus"))->menuActions()) {
    if (action->property(kIconNameProperty) != id("edit")) continue;
    action->trigger();
    auto* dialog = stage.opened<BulkDialog>();
    if (dialog == nullptr) break;
    dialog->fieldBox()->setCurrentIndex(dialog->fieldBox()->findData(id("weight")));
    dialog->valueLine()->setText(id("heavy"));
    stage.see(id("bulk_wrong"), *dialog);
    dialog->fieldBox()->setCurrentIndex(dialog->fieldBox()->findData(id("state")));
    stage.see(id("bulk_choice"), *dialog);
    dialog->close();
    break;
  }
}

// A value that cannot be saved, and the question about it when the page is left.
void visitFault(Stage& stage) {
  const auto* panel = stage.part<RecordPanel>(id("skus"));
  const FieldEditor* editor = panel == nullptr ? nullptr : panel->form()->editor("weight");
  auto* line = editor == nullptr ? nullptr : qobject_cast<QLineEdit*>(editor->input());
  if (line == nullptr) return;
  line->setFocus();
  line->selectAll();
  line->insert(id("heavy"));
  stage.settle();
  stage.see(id("skus_fault"), stage.window);
  Page& page = *stage.window.page(id("skus"));
  SystemDialogs dialogs;
  leavePage(page, dialogs, [] {});
  if (auto* box = stage.opened<QMessageBox>()) {
    stage.see(id("ask"), *box);
    box->close();
  }
  page.discardTyped();
}

// What drops down from fields.
void visitDropDowns(Stage& stage) {
  const auto* panel = stage.part<RecordPanel>(id("skus"));
  if (panel == nullptr) return;
  if (auto* box = panel->form()->findChild<QComboBox*>()) {
    box->showPopup();
    stage.see(id("field_choice"), *box->view()->window());
    box->hidePopup();
  }
  if (auto* reference = panel->form()->findChild<ReferenceEdit*>()) {
    QKeyEvent down(QEvent::KeyPress, Qt::Key_Down, Qt::NoModifier);
    QCoreApplication::sendEvent(reference, &down);
    stage.settle();
    if (reference->search().rowCount() == 0) return;
    auto* completer = reference->findChild<QCompleter*>();
    completer->complete();  // by itself it comes up only where the keyboard is, and nobody sits here
    stage.see(id("field_reference"), *completer->popup());
    completer->popup()->hide();
  }
}

void visitConversation(Stage& stage) {
  const auto* conversation = stage.part<ConversationSection>(id("tickets"));
  if (conversation == nullptr || !conversation->openAction()->isEnabled()) return;
  conversation->openAction()->trigger();
  stage.settle();
  stage.see(id("tickets_open"), stage.window);
  conversation->openAction()->trigger();
}

void visitAttachments(Stage& stage) {
  const auto* panel = stage.part<RecordPanel>(id("skus"));
  if (panel == nullptr || panel->record().id() == 0) return;
  const QTemporaryDir folder;
  AttachmentsSection& section = *panel->attachments();
  const int before = section.model().rowCount();
  section.model().add(models::layOutDemoFiles(folder.path(), {"arc-lamp.png", "contract-fw-2101.pdf"}));
  stage.settle();
  const int added = section.model().rowCount() - before;
  for (int row = before; row < before + added; ++row) {
    Q_EMIT section.list()->activated(section.model().index(row));
    auto* viewer = stage.opened<AttachmentViewer>();
    if (viewer == nullptr) continue;
    stage.see(QStringLiteral("attachment_%1").arg(row - before + 1), *viewer);
    viewer->close();
  }
  stage.see(id("attachments"), section);
  stage.window.action(Command::Undo)->trigger();
  stage.settle();
}

void visitVerify(Stage& stage) {
  auto* panel = stage.part<VerifyPanel>(id("journal"));
  if (panel == nullptr) return;
  panel->start(true);
  stage.settle();
  stage.see(id("journal_verified"), stage.window);
  panel->hide();
}

// The oldest entry can hardly be taken back: everything else stands on it.
void visitObstacles(Stage& stage) {
  const auto* obstacles = stage.part<ObstaclePanel>(id("journal"));
  if (obstacles == nullptr) return;
  stage.window.session()->undo(1);
  stage.settle();
  if (obstacles->isVisible()) return stage.see(id("journal_obstacles"), stage.window);
  stage.window.action(Command::Redo)->trigger();
  stage.settle();
}

}  // namespace

void visitPageMoments(Stage& stage) {
  for (const char* page :
       {"today", "suppliers", "skus", "stock", "listings", "orders", "shipments", "tickets", "settlements", "kpis"}) {
    visitDepths(stage, id(page));
  }
  visitListChoices(stage);
  visitFilter(stage);
  visitCalendars(stage);
  visitBulkEdit(stage);
  visitFault(stage);
  visitDropDowns(stage);
  visitConversation(stage);
  visitAttachments(stage);
  visitVerify(stage);
  visitObstacles(stage);
}

}  // namespace kontor::ui
