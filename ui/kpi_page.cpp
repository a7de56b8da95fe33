// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kpi_page.h"

#include "models/words/text.h"
#include "ui/dialogs.h"
#include "ui/entity/page_description.h"
#include "ui/kpis/customer_cards.h"
#include "ui/kpis/kpi_compare_card.h"
#include "ui/kpis/kpi_explanation.h"
#include "ui/kpis/kpi_export.h"
#include "ui/kpis/kpi_tile.h"
#include "ui/kpis/kpi_trend_card.h"
#include "ui/kpis/period_picker.h"
#include "ui/kpis/target_editor.h"
#include "ui/kpis/tile_grid.h"
#include "ui/parts/empty_state.h"
#include "ui/parts/notice_bar.h"
#include "ui/settings.h"
#include "ui/theme.h"

#include <QAction>
#include <QButtonGroup>
#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace kontor::ui {

/// What is read for the chosen KPI.
struct KpiPage::Detail {
  int row = 0;
  std::vector<models::KpiMonth> months;
  std::vector<storage::KpiValue> groups;
};

KpiPage::KpiPage(const PageContext& context, QWidget* parent) : Page(parent), m_context(context) {
  m_model = new models::KpiModel(context.session, this);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  m_stack = new QStackedWidget(this);
  m_empty = new EmptyState(m_stack);
  m_empty->setContent(QStringLiteral("kpis"), tr("No numbers yet"),
                      tr("KPIs are counted from orders. Import the order report of a shop, and its sales, customers "
                         "and cancellations stand here."),
                      tr("Import orders …"));
  m_stack->addWidget(buildBody());
  m_stack->addWidget(m_empty);
  column->addWidget(m_stack, 1);
  m_compare->setGroup(models::fromQt(context.settings.value(Setting::KpiGroup).toString()));
  m_period->setCode(context.settings.value(Setting::KpiPeriod).toString());
  m_model->setPeriod(m_period->period(), m_period->custom());
  buildActions();
  connectParts();
  select(0);
}

QString KpiPage::title() {
  return tr("KPIs");
}

QWidget* KpiPage::buildHead() {
  auto* head = new QWidget(this);
  auto* row = new QHBoxLayout(head);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(spacing::medium);
  m_period = new PeriodPicker(head);
  m_days = new QLabel(head);
  m_days->setWordWrap(true);
  setTextStyle(m_days, TextStyle::Small);
  auto* label = new QLabel(tr("&Currency"), head);
  setTextStyle(label, TextStyle::Small);
  m_currency = new QComboBox(head);
  m_currency->setAccessibleName(tr("Currency that amounts are shown in"));
  m_currency->setToolTip(tr("Amounts in other currencies are converted at the rate of each day"));
  label->setBuddy(m_currency);
  row->addWidget(m_period);
  row->addWidget(m_days, 1);
  row->addWidget(label);
  row->addWidget(m_currency);
  return head;
}

QWidget* KpiPage::buildBody() {
  auto* scroll = new QScrollArea(m_stack);
  scroll->setWidgetResizable(true);
  scroll->setFrameShape(QFrame::NoFrame);
  scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  scroll->setAccessibleName(tr("KPIs"));
  auto* body = new QWidget(scroll);
  auto* column = new QVBoxLayout(body);
  column->setContentsMargins(spacing::large, spacing::large, spacing::large, spacing::large);
  column->setSpacing(spacing::medium);
  m_notice = new NoticeBar(body);
  m_tiles = new TileGrid(body);
  m_trend = new KpiTrendCard(body);
  m_explanation = new KpiExplanation(body);
  m_compare = new KpiCompareCard(body);
  m_rfm = new RfmCard(body);
  m_cohorts = new CohortCard(body);
  auto* both = new QWidget(body);
  auto* middle = new QHBoxLayout(both);
  middle->setContentsMargins(0, 0, 0, 0);
  middle->setSpacing(spacing::medium);
  middle->addWidget(m_trend, 5);
  middle->addWidget(m_explanation, 2);
  m_blocks = {buildHead(), m_notice, m_tiles, both, m_compare, m_rfm, m_cohorts};
  for (QWidget* block : m_blocks) column->addWidget(block);
  scroll->setWidget(body);
  buildTiles();
  return scroll;
}

void KpiPage::buildTiles() {
  auto* group = new QButtonGroup(this);
  group->setExclusive(true);
  for (const std::string_view area : storage::kpiAreas()) {
    m_tiles->beginSection(models::KpiText::area(area));
    addTiles(area, *group);
  }
  connect(group, &QButtonGroup::idToggled, this, [this](int row, bool checked) {
    if (checked) select(row);
  });
}

void KpiPage::addTiles(std::string_view area, QButtonGroup& group) {
  for (int row = 0; row < m_model->rowCount(); ++row) {
    if (m_model->kpi(row).area != area) continue;
    auto* tile = new KpiTile(m_model->index(row), m_tiles);
    group.addButton(tile, row);
    m_tiles->add(tile);
    m_tileOf[row] = tile;
    connect(tile, &KpiTile::menuRequested, this, [this, row](const QPoint& place) { showMenu(row, place); });
    connect(tile, &KpiTile::opened, this, [this, row] {
      if (const auto& board = m_model->board()) drill(m_model->kpi(row), board->period);
    });
  }
}

void KpiPage::buildActions() {
  const auto add = [this](const QString& text, auto run) {
    auto* action = new QAction(text, this);
    connect(action, &QAction::triggered, this, run);
    m_actions << action;
  };
  add(tr("Set target …"), [this] { editTarget(m_selected); });
  add(tr("Export as PDF …"), [this] { exportPage(true); });
  add(tr("Export as picture …"), [this] { exportPage(false); });
}

void KpiPage::showMenu(int row, const QPoint& place) {
  auto* menu = new QMenu(this);
  menu->setAttribute(Qt::WA_DeleteOnClose);
  QAction* rows = menu->addAction(tr("Show the rows"));
  rows->setEnabled(m_model->board().has_value());
  connect(rows, &QAction::triggered, m_tileOf[row], &KpiTile::opened);
  connect(menu->addAction(tr("Set target …")), &QAction::triggered, this, [this, row] { editTarget(row); });
  menu->popup(place);
}

TargetEditor* KpiPage::editTarget(int row) {
  const auto& board = m_model->board();
  if (!board) return nullptr;
  const models::KpiTarget* target = m_model->target(row);
  // What is typed is money of the book's own currency, whatever the page shows.
  const models::KpiText text(m_context.session.text(), m_context.session.book().baseCurrency());
  auto* editor = new TargetEditor(m_model->kpi(row), text, target ? std::optional(*target) : std::nullopt, this);
  editor->setAttribute(Qt::WA_DeleteOnClose);
  connect(editor, &TargetEditor::chosen, this,
          [this, row](const std::optional<models::KpiTarget>& chosen) { m_model->setTarget(row, chosen); });
  editor->open();
  return editor;
}

void KpiPage::exportPage(bool asPdf) {
  const QString suffix = asPdf ? QStringLiteral("pdf") : QStringLiteral("png");
  const QString filter = asPdf ? tr("PDF (*.pdf)") : tr("Pictures (*.png)");
  const QString folder = m_context.settings.value(Setting::LastFolder).toString();
  m_context.dialogs.saveFile(this, {tr("Export the KPIs"), folder, filter, suffix}, [this, asPdf](const QString& file) {
    if (file.isEmpty()) return;
    m_context.settings.set(Setting::LastFolder, QFileInfo(file).absolutePath());
    const bool written = asPdf ? writePdf(m_blocks, title(), file) : writePng(*m_blocks.front()->parentWidget(), file);
    if (written)
      Q_EMIT noticed(tr("Written to %1").arg(QFileInfo(file).fileName()));
    else
      m_context.dialogs.tell(this, tr("The file cannot be written."), file);
  });
}

void KpiPage::connectParts() {
  connect(m_model, &models::KpiModel::loaded, this, &KpiPage::onLoaded);
  connect(m_model, &models::KpiModel::completed, this, [this] {
    for (KpiTile* tile : m_tileOf) tile->refresh();
    m_explanation->show(*m_model, m_selected);
  });
  connect(m_model, &models::KpiModel::failed, this,
          [this](const QString& sentence) { m_notice->say(NoticeBar::Kind::Bad, sentence, tr("Try again")); });
  connect(m_notice, &NoticeBar::activated, m_model, &models::KpiModel::reload);
  connect(m_empty, &EmptyState::activated, this, [this] { Q_EMIT importRequested(); });
  connect(m_period, &PeriodPicker::changed, this, [this] {
    m_context.settings.set(Setting::KpiPeriod, m_period->code());
    m_model->setPeriod(m_period->period(), m_period->custom());
  });
  connect(m_currency, &QComboBox::currentIndexChanged, this, [this] {
    const auto currency = domain::Currency::fromCode(models::fromQt(m_currency->currentText()));
    if (!currency) return;
    m_context.settings.set(Setting::KpiCurrency, m_currency->currentText());
    m_model->setCurrency(*currency);
  });
  connect(m_compare, &KpiCompareCard::groupChanged, this, [this] {
    m_context.settings.set(Setting::KpiGroup, models::toQt(m_compare->group()));
    readDetail();
  });
  connect(m_explanation, &KpiExplanation::opened, this, [this] {
    if (const auto& board = m_model->board()) drill(m_model->kpi(m_selected), board->period);
  });
  connect(m_explanation, &KpiExplanation::targetWanted, this, [this] { editTarget(m_selected); });
  connect(m_trend, &KpiTrendCard::opened, this,
          [this](const domain::Period& days) { drill(m_model->kpi(m_selected), days); });
  connect(m_compare, &KpiCompareCard::opened, this, [this](const std::string& group, const std::string& key) {
    if (const auto& board = m_model->board()) drill(m_model->kpi(m_selected), board->period, group, key);
  });
}

void KpiPage::open(const Place& place) {
  const int row = m_model->rowOf(models::fromQt(place.filter));
  if (row >= 0) select(row);
}

void KpiPage::activate() {
  m_model->setWatched(true);
  m_tileOf[m_selected]->setFocus();
}

void KpiPage::showEvent(QShowEvent* event) {
  Page::showEvent(event);
  m_model->setWatched(true);
}

void KpiPage::hideEvent(QHideEvent* event) {
  Page::hideEvent(event);
  m_model->setWatched(false);
}

void KpiPage::select(int row) {
  if (row < 0 || row >= m_model->rowCount()) return;
  m_selected = row;
  m_tileOf[row]->setChecked(true);
  m_compare->setKpi(m_model->kpi(row));
  m_explanation->show(*m_model, row);
  readDetail();
}

void KpiPage::onLoaded() {
  const bool empty = !m_model->board()->covered;
  m_stack->setCurrentIndex(empty ? 1 : 0);
  m_notice->clear();
  for (KpiTile* tile : m_tileOf) tile->refresh();
  m_explanation->show(*m_model, m_selected);
  if (empty) return;
  fillCurrencies();
  recallCurrency();
  describePeriod();
  readDetail();
  readCustomers();
}

void KpiPage::fillCurrencies() {
  const QSignalBlocker quiet(m_currency);
  m_currency->clear();
  for (const domain::Currency currency : m_model->board()->currencies) m_currency->addItem(models::toQt(currency.code()));
  m_currency->setCurrentText(models::toQt(m_model->board()->currency.code()));
}

/// The currency chosen last time, when this book has it.
void KpiPage::recallCurrency() {
  if (std::exchange(m_currencyRecalled, true)) return;
  const int known = m_currency->findText(m_context.settings.value(Setting::KpiCurrency).toString());
  if (known >= 0) m_currency->setCurrentIndex(known);
}

void KpiPage::readCustomers() {
  m_customerJob = m_context.session.read(
      this,
      [board = *m_model->board()](storage::Reader& reader, std::stop_token) {
        return models::readCustomerBoard(reader, board);
      },
      [this](models::CustomerBoard customers) {
        m_rfm->show(std::move(customers.rfm), m_model->text());
        m_cohorts->show(std::move(customers.cohorts), m_context.session.text().locale());
      },
      [this](const models::Failure& failure) { m_notice->say(NoticeBar::Kind::Bad, failure.sentence, tr("Try again")); });
}

void KpiPage::describePeriod() {
  const models::KpiBoard& board = *m_model->board();
  m_period->setShown(board.period);
  QStringList parts{models::periodText(board.period)};
  if (board.before)
    parts << tr("compared with %1").arg(models::periodText(*board.before));
  else
    parts << tr("nothing earlier to compare with");
  const bool old = board.anchor == board.covered->to && m_period->period() != models::KpiPeriod::Custom;
  if (old && m_period->period() != models::KpiPeriod::All)
    parts << tr("counted back from the newest order, %1").arg(models::dayText(board.anchor));
  m_days->setText(parts.join(QStringLiteral(" · ")));
}

void KpiPage::readDetail() {
  const auto& board = m_model->board();
  if (!board || !board->covered) return;
  m_detailJob = m_context.session.read(
      this,
      [board = *board, row = m_selected, group = m_compare->group()](storage::Reader& reader, std::stop_token) {
        const storage::KpiInfo& kpi = storage::kpis()[static_cast<std::size_t>(row)];
        Detail detail{row, models::readKpiTrend(reader, kpi, board), {}};
        if (std::ranges::find(kpi.groups, group) != kpi.groups.end())
          detail.groups = storage::evaluate(reader, kpi, {board.period, board.currency, group});
        return detail;
      },
      [this](Detail detail) { showDetail(std::move(detail)); },
      [this](const models::Failure& failure) { m_notice->say(NoticeBar::Kind::Bad, failure.sentence, tr("Try again")); });
}

void KpiPage::showDetail(Detail detail) {
  const storage::KpiInfo& kpi = m_model->kpi(detail.row);
  const models::KpiText text = m_model->text();
  m_trend->show(kpi, text, std::move(detail.months), m_model->target(detail.row));
  m_compare->show(kpi, text, std::move(detail.groups));
}

void KpiPage::drill(const storage::KpiInfo& kpi, const domain::Period& days, const std::string& group,
                    const std::string& key) {
  const auto entity = domain::findEntity(kpi.source);
  if (!entity) return;
  Q_EMIT placeRequested({pageOf(*entity), models::toQt(models::drillFilter(kpi, days, group, key)), 0});
}

}  // namespace kontor::ui
