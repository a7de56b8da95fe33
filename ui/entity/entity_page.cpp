// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entity/entity_page.h"

#include "ui/entity/conversation/conversation_section.h"
#include "ui/entity/record_panel.h"
#include "ui/list/filter_bar.h"
#include "ui/list/list_view.h"
#include "ui/list/views_button.h"
#include "ui/settings.h"

#include <QAction>
#include <QHBoxLayout>
#include <QSplitter>
#include <QTableView>

namespace kontor::ui {
namespace {

constexpr int kPanelWidth = 500;

}  // namespace

EntityPage::EntityPage(const PageContext& context, const PageDescription& description, QWidget* parent)
    : Page(parent),
      m_context(context),
      m_description(description),
      m_list(new ListView(context, description.entity, QString::fromLatin1(description.id), this)),
      m_panel(new RecordPanel(context, m_description, this)),
      m_splitter(new QSplitter(Qt::Horizontal, this)),
      m_actions(new ListActions(context, m_description, *m_list, this)),
      m_views(new ViewsButton(context.session, QString::fromLatin1(description.id), *m_list)),
      m_togglePanel(makeAction(Command::TogglePanel, this)) {
  m_togglePanel->setCheckable(true);
  m_togglePanel->setChecked(true);
  for (const MakeAction& make : m_description.actions) {
    m_special.push_back(make(*this));
    m_list->addTool(m_special.back());
  }
  m_list->filterBar()->addTool(m_views);
  m_list->addTool(m_togglePanel);
  for (QAction* action : m_actions->all()) {
    if (action->shortcutContext() == Qt::WindowShortcut) addAction(action);
  }
  if (const ConversationSection* conversation = m_panel->conversation()) addAction(conversation->openAction());
  buildLayout();
  const QString next = description.comesFromFiles ? tr("Import files…") : description.canCreate ? tr("New…") : QString();
  m_list->setEmptyState(id(), pageText(description.emptyTitle), pageText(description.emptyText), next);
  listen();
}

EntityPage::~EntityPage() {
  m_context.settings.setList(splitName(), m_splitter->saveState());
}

QList<QAction*> EntityPage::menuActions() const {
  QList<QAction*> actions = m_actions->all();
  for (QAction* action : m_special) actions << action;
  if (const ConversationSection* conversation = m_panel->conversation()) actions << conversation->openAction();
  return actions << m_togglePanel;
}

void EntityPage::open(const Place& place) {
  if (!place.filter.isEmpty()) m_list->filterBar()->setFilter(place.filter);
  m_list->start();
  if (place.record == 0) return;
  // A record that the filter hides is worth more than the filter.
  const bool known = !m_list->model().isUnknown();
  if (place.filter.isEmpty() && known && m_list->model().rowOf(place.record) < 0) {
    m_list->filterBar()->setFilter(QString());
  }
  m_list->select(place.record);
}

bool EntityPage::isUnsaved() const {
  return m_panel->isUnsaved();
}

void EntityPage::saveTyped(const std::function<void(const QString& obstacle)>& done) {
  m_panel->saveTyped(done);
}

void EntityPage::discardTyped() {
  m_panel->discardTyped();
}

void EntityPage::activate() {
  m_list->start();
  m_views->views().start();
}

void EntityPage::buildLayout() {
  m_splitter->addWidget(m_list);
  m_splitter->addWidget(m_panel);
  m_splitter->setStretchFactor(0, 1);
  m_splitter->setStretchFactor(1, 0);
  m_splitter->setChildrenCollapsible(false);
  m_panel->setMinimumWidth(340);
  m_list->setMinimumWidth(360);
  if (!m_splitter->restoreState(m_context.settings.list(splitName()).toByteArray())) {
    m_splitter->setSizes({1000, kPanelWidth});
  }
  auto* layout = new QHBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(m_splitter);
}

void EntityPage::listen() {
  connect(m_list, &ListView::emptyStateActivated, this, [this] {
    if (m_description.comesFromFiles) {
      Q_EMIT importRequested();
    } else if (m_description.canCreate) {
      m_actions->makeNew();
    }
  });
  connect(m_list, &ListView::currentChanged, m_panel, &RecordPanel::showRecord);
  connect(m_list, &ListView::copied, this, [this](int rows) { Q_EMIT noticed(tr("%n row(s) copied", nullptr, rows)); });
  connect(m_list->table(), &QTableView::activated, m_panel, [this] { m_panel->setFocus(); });
  connect(m_panel, &RecordPanel::recordRequested, this, &EntityPage::follow);
  connect(m_panel, &RecordPanel::noticed, this, &Page::noticed);
  connect(m_actions, &ListActions::noticed, this, &Page::noticed);
  connect(m_views, &ViewsButton::noticed, this, &Page::noticed);
  connect(m_actions, &ListActions::created, this, [this](domain::Id id) { open({this->id(), QString(), id}); });
  connect(m_togglePanel, &QAction::toggled, this, &EntityPage::updatePanel);
  connect(&m_list->model(), &models::ListModel::listed, this, &EntityPage::updatePanel);
}

void EntityPage::follow(domain::Entity entity, domain::Id id) {
  if (entity == m_description.entity) {
    open({this->id(), QString(), id});
  } else if (const QString page = pageOf(entity); !page.isEmpty()) {
    Q_EMIT placeRequested({page, QString(), id});
  }
}

void EntityPage::updatePanel() {
  const models::ListModel& model = m_list->model();
  const bool bookIsEmpty = !model.isUnknown() && model.rowCount() == 0 && model.filter().isEmpty();
  m_panel->setVisible(m_togglePanel->isChecked() && !bookIsEmpty);
}

}  // namespace kontor::ui
