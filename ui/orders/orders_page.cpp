// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/orders_page.h"

#include "models/record_edits.h"
#include "ui/list/filter_bar.h"
#include "ui/list/list_view.h"
#include "ui/orders/bulk_dialog.h"
#include "ui/orders/order_panel.h"
#include "ui/settings.h"
#include "ui/shell/commands.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSplitter>
#include <QTableView>

namespace kontor::ui {
namespace {

constexpr int kPanelWidth = 500;
constexpr auto kEntity = domain::Entity::SalesOrder;
constexpr QLatin1String kArchivedTerm("archived:yes,no");

}  // namespace

OrdersPage::OrdersPage(const PageContext& context, QWidget* parent)
    : Page(parent),
      m_context(context),
      m_list(new ListView(context, kEntity, this)),
      m_panel(new OrderPanel(context.session, this)),
      m_splitter(new QSplitter(Qt::Horizontal, this)) {
  buildActions();
  m_splitter->addWidget(m_list);
  m_splitter->addWidget(m_panel);
  m_splitter->setStretchFactor(0, 1);
  m_splitter->setStretchFactor(1, 0);
  m_splitter->setChildrenCollapsible(false);
  m_panel->setMinimumWidth(340);
  m_list->setMinimumWidth(360);
  if (!m_splitter->restoreState(context.settings.value(Setting::OrdersSplit).toByteArray())) {
    m_splitter->setSizes({1000, kPanelWidth});
  }
  auto* layout = new QHBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(m_splitter);
  m_list->setEmptyState(QStringLiteral("orders"), tr("No orders yet"),
                        tr("Import the order file of a shop: Amazon, Shopify, eBay, Etsy or WooCommerce. "
                           "Drop it onto this window, or choose it here."),
                        tr("Import files…"));
  connect(m_list, &ListView::emptyStateActivated, this, &Page::importRequested);
  connect(m_list, &ListView::currentChanged, m_panel, &OrderPanel::showOrder);
  connect(m_list, &ListView::selectionChanged, this, &OrdersPage::updateActions);
  connect(m_list, &ListView::copied, this, [this](int rows) { Q_EMIT noticed(tr("%n row(s) copied", nullptr, rows)); });
  connect(m_list->table(), &QTableView::activated, m_panel, [this] { m_panel->setFocus(); });
  connect(m_panel, &OrderPanel::orderRequested, this, [this](domain::Id id) {
    open({QStringLiteral("orders"), QString(), id});
  });
  connect(m_panel, &OrderPanel::noticed, this, &Page::noticed);
  updateActions();
}

OrdersPage::~OrdersPage() {
  m_context.settings.set(Setting::OrdersSplit, m_splitter->saveState());
}

QString OrdersPage::title() const {
  return tr("Orders");
}

QList<QAction*> OrdersPage::menuActions() const {
  return {m_edit, m_archive, m_unarchive, m_copy, m_filter, m_showArchived, m_togglePanel};
}

void OrdersPage::open(const Place& place) {
  if (!place.filter.isEmpty()) m_list->filterBar()->setFilter(place.filter);
  if (place.record == 0) return;
  // A record that the filter hides is worth more than the filter.
  if (place.filter.isEmpty() && m_list->model().rowOf(place.record) < 0) m_list->filterBar()->setFilter(QString());
  m_list->select(place.record);
}

BulkDialog* OrdersPage::bulkDialog() const {
  return findChild<BulkDialog*>();
}

void OrdersPage::buildActions() {
  m_edit = makeAction(Command::EditSelected, this);
  m_archive = makeAction(Command::Archive, this);
  m_unarchive = makeAction(Command::Unarchive, this);
  m_copy = makeAction(Command::Copy, this);
  m_filter = makeAction(Command::Filter, this);
  m_showArchived = makeAction(Command::ShowArchived, this);
  m_togglePanel = makeAction(Command::TogglePanel, this);
  m_showArchived->setCheckable(true);
  m_togglePanel->setCheckable(true);
  m_togglePanel->setChecked(true);
  // These keys mean something else inside a text field.
  for (QAction* action : {m_archive, m_unarchive, m_copy}) {
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_list->table()->addAction(action);
  }
  m_list->addTool(m_edit);
  m_list->addTool(m_archive);
  m_list->addTool(m_unarchive);
  m_list->addTool(m_togglePanel);
  addActions({m_filter, m_showArchived});
  connect(m_edit, &QAction::triggered, this, &OrdersPage::editSelected);
  connect(m_archive, &QAction::triggered, this, [this] { archiveSelected(true); });
  connect(m_unarchive, &QAction::triggered, this, [this] { archiveSelected(false); });
  connect(m_copy, &QAction::triggered, m_list, &ListView::copySelection);
  connect(m_filter, &QAction::triggered, m_list, [this] {
    m_list->filterBar()->edit()->setFocus(Qt::ShortcutFocusReason);
    m_list->filterBar()->edit()->selectAll();
  });
  connect(m_showArchived, &QAction::toggled, this, &OrdersPage::toggleArchived);
  connect(m_togglePanel, &QAction::toggled, this, &OrdersPage::updatePanel);
  connect(&m_list->model(), &models::ListModel::listed, this, &OrdersPage::updatePanel);
}

void OrdersPage::editSelected() {
  auto ids = m_list->selectedIds();
  if (ids.empty()) return;
  auto* dialog = new BulkDialog(m_context.session.text(), kEntity, static_cast<qsizetype>(ids.size()), this);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  connect(dialog, &QDialog::accepted, this, [this, dialog, ids = std::move(ids)] {
    const auto count = static_cast<int>(ids.size());
    models::editRecords(m_context.session, this, kEntity, ids, dialog->values(),
                        [this, count](const storage::JournalEntry& entry) {
                          if (entry.seq != 0) Q_EMIT noticed(tr("%n order(s) changed", nullptr, count));
                        });
  });
  dialog->open();
}

void OrdersPage::archiveSelected(bool archived) {
  auto ids = m_list->selectedIds();
  if (ids.empty()) return;
  const auto count = static_cast<int>(ids.size());
  models::archiveRecords(m_context.session, this, kEntity, std::move(ids), archived,
                         [this, archived, count](const storage::JournalEntry& entry) {
                           if (entry.seq == 0) return;
                           Q_EMIT noticed(archived ? tr("%n order(s) archived", nullptr, count)
                                                   : tr("%n order(s) brought back", nullptr, count));
                         });
}

void OrdersPage::toggleArchived(bool shown) {
  QStringList words = m_list->filterBar()->filter().split(QLatin1Char(' '), Qt::SkipEmptyParts);
  words.removeAll(kArchivedTerm);
  if (shown) words << kArchivedTerm;
  m_list->filterBar()->setFilter(words.join(QLatin1Char(' ')));
}

void OrdersPage::updatePanel() {
  const models::ListModel& model = m_list->model();
  const bool bookIsEmpty = !model.isUnknown() && model.rowCount() == 0 && model.filter().isEmpty();
  m_panel->setVisible(m_togglePanel->isChecked() && !bookIsEmpty);
}

void OrdersPage::updateActions() {
  const QModelIndex current = m_list->table()->currentIndex();
  const bool any = m_list->table()->selectionModel()->hasSelection();
  const bool archived = current.isValid() && current.data(models::ListModel::ArchivedRole).toBool();
  m_edit->setEnabled(any);
  m_copy->setEnabled(any);
  // One of the two at a time: the current order says which.
  m_archive->setVisible(!archived);
  m_archive->setEnabled(any && !archived);
  m_unarchive->setVisible(archived);
  m_unarchive->setEnabled(any && archived);
}

}  // namespace kontor::ui
