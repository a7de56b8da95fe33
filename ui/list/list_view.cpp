// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/list/list_view.h"

#include "models/paste/table_text.h"
#include "models/words/text.h"
#include "ui/icons.h"
#include "ui/list/filter_bar.h"
#include "ui/list/lean_delegate.h"
#include "ui/list/list_footer.h"
#include "ui/list/list_header.h"
#include "ui/parts/empty_state.h"
#include "ui/settings.h"
#include "ui/theme.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QScrollBar>
#include <QStackedLayout>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace kontor::ui {
namespace {

QToolButton* toolButton(QAction* action, QWidget* parent) {
  auto* button = new QToolButton(parent);
  button->setDefaultAction(action);
  button->setAutoRaise(true);
  QObject::connect(action, &QAction::changed, button, [action, button] { button->setVisible(action->isVisible()); });
  return button;
}

}  // namespace

ListView::ListView(const PageContext& context, domain::Entity entity, const QString& name, QWidget* parent)
    : QWidget(parent),
      m_session(context.session),
      m_settings(context.settings),
      m_name(name),
      m_model(new models::ListModel(context.session, entity, this)),
      m_filterBar(new FilterBar(entity, this)),
      m_table(new QTableView(this)),
      m_footer(new ListFooter(context.session, entity, this)),
      m_empty(new EmptyState(this)),
      m_stack(new QStackedLayout) {
  buildTable();
  auto* columns = new QToolButton(this);
  columns->setIcon(icon(QStringLiteral("columns")));
  columns->setToolTip(tr("Columns"));
  columns->setAccessibleName(tr("Columns"));
  columns->setAutoRaise(true);
  connect(columns, &QToolButton::clicked, this, [this, columns] {
    QMenu* menu = m_header->columnMenu(columns);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(columns->mapToGlobal(QPoint(0, columns->height())));
  });
  m_filterBar->addTool(columns);
  m_empty->setAutoFillBackground(true);
  m_empty->setBackgroundRole(QPalette::Base);
  m_filterBar->setChannels([this] { return m_session.text().channels(); });
  m_stack->addWidget(m_table);
  m_stack->addWidget(m_empty);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  layout->addWidget(m_filterBar);
  layout->addLayout(m_stack, 1);
  layout->addWidget(m_footer);
  connectParts();
}

void ListView::start() {
  if (m_started) return;
  m_started = true;
  m_model->setQuery(m_filterBar->filter().trimmed(),
                    m_settings.list(m_name).toMap().value(QStringLiteral("sort")).toString());
  showSortIndicator();
}

ListView::~ListView() {
  m_header->flush();
}

void ListView::buildTable() {
  // The order matters: with a million rows, a row height that is set after the model costs a tenth of a second.
  m_table->verticalHeader()->setMinimumSectionSize(spacing::rowHeight);
  m_table->verticalHeader()->setDefaultSectionSize(spacing::rowHeight);
  m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
  m_table->verticalHeader()->setHighlightSections(false);
  m_table->verticalHeader()->hide();
  m_header = new ListHeader(m_settings, m_name, m_table);
  m_table->setHorizontalHeader(m_header);
  m_table->setModel(m_model);
  m_table->setItemDelegate(new LeanDelegate(*m_model, m_table));
  m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
  m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
  m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
  m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
  m_table->setShowGrid(false);
  m_table->setWordWrap(false);
  m_table->setFrameShape(QFrame::NoFrame);
  m_table->setCornerButtonEnabled(false);
  m_table->setTabKeyNavigation(false);
  m_table->setAccessibleName(models::FieldText::entities(m_model->entity()));
  m_header->attach(*m_model);
}

void ListView::connectParts() {
  connect(m_filterBar, &FilterBar::filterChanged, this, [this](const QString& filter) {
    m_newQuestion = true;
    if (m_started) m_model->setQuery(filter, m_model->sort());
  });
  connect(m_filterBar, &FilterBar::downPressed, m_table, qOverload<>(&QWidget::setFocus));
  connect(m_header, &QHeaderView::sectionClicked, this, &ListView::sortBy);
  connect(m_header, &ListHeader::shownChanged, this, &ListView::updateFooter);
  connect(m_empty, &EmptyState::activated, this, [this] {
    if (m_model->filter().isEmpty()) {
      Q_EMIT emptyStateActivated();
    } else {
      m_filterBar->setFilter(QString());
    }
  });
  connect(m_model, &models::ListModel::aboutToMove, this, &ListView::rememberPlace);
  connect(m_model, &models::ListModel::listed, this, &ListView::restorePlace);
  connect(m_model, &models::ListModel::loadingChanged, this, &ListView::updateFooter);
  connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
    if (m_restoring) return;
    updateFooter();
    Q_EMIT selectionChanged();
  });
  connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
    if (!m_restoring) Q_EMIT currentChanged(currentId());
  });
}

void ListView::addTool(QAction* action) {
  m_filterBar->addTool(toolButton(action, m_filterBar));
  addAction(action);
}

void ListView::setEmptyState(const QString& iconName, const QString& title, const QString& text, const QString& button) {
  m_emptyText = {iconName, title, text, button};
  updateEmptyState();
}

domain::Id ListView::currentId() const {
  return m_model->idAt(m_table->currentIndex().row());
}

std::vector<domain::Id> ListView::selectedIds() const {
  std::vector<domain::Id> ids;
  // By ranges: asking for the rows of a large selection one by one takes seconds.
  for (const QItemSelectionRange& range : m_table->selectionModel()->selection()) {
    for (int row = range.top(); row <= range.bottom(); ++row) ids.push_back(m_model->idAt(row));
  }
  return ids;
}

void ListView::select(domain::Id id) {
  const int row = m_model->rowOf(id);
  m_wanted = row < 0 ? id : 0;
  if (row < 0) return;
  const int column = m_header->shownColumns().front();
  m_table->setCurrentIndex(m_model->index(row, column));
  m_table->scrollTo(m_model->index(row, column), QAbstractItemView::PositionAtCenter);
}

void ListView::copySelection() {
  auto ids = std::make_shared<const std::vector<domain::Id>>(selectedIds());
  if (ids->empty()) return;
  m_copyJob = m_session.read(
      this,
      [vault = &m_session.book().vault(), text = m_session.text(), entity = m_model->entity(), fields = shownFields(), ids](
          storage::Reader& reader, std::stop_token stop) {
        return models::tableText(reader, *vault, text, entity, fields, *ids, stop);
      },
      [this, count = static_cast<int>(ids->size())](const QString& table) {
        QGuiApplication::clipboard()->setText(table);
        Q_EMIT copied(count);
      });
}

void ListView::rememberPlace() {
  m_restoring = true;
  m_keptCurrent = currentId();
  m_keptScroll = m_newQuestion ? 0 : m_table->verticalScrollBar()->value();
  const std::vector<domain::Id> selected = selectedIds();
  m_kept = {selected.begin(), selected.end()};
}

void ListView::restorePlace(bool moved) {
  if (moved) reselect();
  m_restoring = false;
  m_newQuestion = false;
  updateFooter();
  updateEmptyState();
  if (m_wanted != 0) select(m_wanted);
  m_wanted = 0;
  if (!moved) return;
  Q_EMIT currentChanged(currentId());
  Q_EMIT selectionChanged();
}

void ListView::reselect() {
  const int column = m_header->shownColumns().front();
  QItemSelection selection;
  int first = -1;
  for (int row = 0; row <= m_model->rowCount() && !m_kept.empty(); ++row) {
    const bool inside = row < m_model->rowCount() && m_kept.contains(m_model->idAt(row));
    if (inside && first < 0) first = row;
    if (!inside && first >= 0) {
      selection.select(m_model->index(first, 0), m_model->index(row - 1, m_model->columnCount() - 1));
      first = -1;
    }
  }
  int current = m_keptCurrent == 0 ? 0 : m_model->rowOf(m_keptCurrent);
  if (current < 0) current = 0;
  if (m_model->rowCount() == 0) return;
  const QModelIndex index = m_model->index(current, column);
  m_table->selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
  if (selection.isEmpty()) selection.select(m_model->index(current, 0), m_model->index(current, m_model->columnCount() - 1));
  m_table->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
  m_table->verticalScrollBar()->setValue(m_keptScroll);
  if (m_newQuestion) m_table->scrollTo(index);
}

void ListView::sortBy(int column) {
  const QString field = models::toQt(m_model->field(column).id);
  setSort(m_model->sort() == field ? QLatin1Char('-') + field : field);
}

void ListView::setSort(const QString& sort) {
  m_newQuestion = true;
  m_model->setQuery(m_model->filter(), sort);
  showSortIndicator();
}

void ListView::showSortIndicator() {
  const QString sort = m_model->sort();
  const bool descending = sort.startsWith(QLatin1Char('-'));
  const int column = m_model->columnOf(models::fromQt(descending ? sort.mid(1) : sort));
  m_header->setSortIndicator(column, descending ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void ListView::updateFooter() {
  m_footer->setCount(m_model->rowCount(), !m_model->filter().isEmpty(), m_model->isUnknown());
  m_footer->setSelection(std::make_shared<const std::vector<domain::Id>>(selectedIds()), shownFields());
}

void ListView::updateEmptyState() {
  const bool empty = m_model->rowCount() == 0 && !m_model->isUnknown();
  if (empty && !m_model->filter().isEmpty()) {
    m_empty->setContent(QStringLiteral("search"), tr("Nothing fits this filter"),
                        tr("Try fewer words, or clear the filter to see everything again."), tr("Clear the filter"));
  } else if (empty) {
    m_empty->setContent(m_emptyText.icon, m_emptyText.title, m_emptyText.text, m_emptyText.button);
  }
  m_stack->setCurrentWidget(empty ? static_cast<QWidget*>(m_empty) : m_table);
}

std::vector<const domain::Field*> ListView::shownFields() const {
  std::vector<const domain::Field*> fields;
  for (const int column : m_header->shownColumns()) fields.push_back(&m_model->field(column));
  return fields;
}

}  // namespace kontor::ui
