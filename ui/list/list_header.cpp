// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/list/list_header.h"

#include "models/lists/list_model.h"
#include "models/words/field_labels.h"
#include "models/words/field_text.h"
#include "models/words/text.h"
#include "ui/list/lasting_menu.h"
#include "ui/settings.h"

#include <QContextMenuEvent>

#include <algorithm>

namespace kontor::ui {
namespace {

constexpr int kSaveAfterMs = 400;

struct FieldWidth {
  std::string_view field;
  int width;
};

/// Of texts that have a usual length of their own, by what they are or by the id of their field.
constexpr FieldWidth kTextWidths[] = {
    {domain::kProfileId, 280},
    {domain::kPlatformCode, 170},
    {"case", 290},
    {"title", 250},
    {"subject", 260},
    {"file_name", 246},
    {"name", 244},
    {"name_zh", 200},
    {"zone", 166},
    {"external_id", 160},
    {"channel", 160},
    {"tracking_number", 160},
    {"seller_sku", 140},
    {"marketplace", 96},
};
/// Texts of this width and more gain by any room that is left, and give up to so many per cent where a little is missing.
constexpr int kWordyWidth = 200;
constexpr int kMostGiven = 30;

int usualWidth(const domain::Field& field) {
  using enum domain::FieldType;
  for (const FieldWidth& known : kTextWidths) {
    if (known.field == field.detail || known.field == field.id) return known.width;
  }
  switch (field.type) {
    case Instant: return 132;
    case Day: return 100;
    case Integer: return 66;
    case Flag: return 74;
    case Currency:
    case Country: return 76;
    case Money:
    case Rate:
    case Weight:
    case Length: return 92;
    case Choice: return 116;
    case Sealed: return 130;
    default: return 124;
  }
}

constexpr int kPillMargin = 40;  // of a choice, with the padding of its cell
constexpr int kWidestChoice = 190;
constexpr int kHeadingMargin = 26;  // around a heading, with room for the arrow of the order

}  // namespace

ListHeader::ListHeader(Settings& settings, QString name, QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent), m_settings(settings), m_name(std::move(name)) {
  setSectionsMovable(true);
  setSectionsClickable(true);
  setHighlightSections(false);
  setStretchLastSection(false);
  setSortIndicatorShown(true);
  setMinimumSectionSize(44);
  m_saveTimer.setSingleShot(true);
  m_saveTimer.setInterval(kSaveAfterMs);
  connect(&m_saveTimer, &QTimer::timeout, this, &ListHeader::save);
}

void ListHeader::flush() {
  if (!m_saveTimer.isActive()) return;
  m_saveTimer.stop();
  save();
}

void ListHeader::attach(models::ListModel& model) {
  m_model = &model;
  m_restoring = true;
  m_isUsual = !restore();
  if (m_isUsual) arrangeUsual();
  m_restoring = false;
  m_model->setShown(shownColumns());
  const auto later = [this] {
    if (!m_restoring) m_saveTimer.start();
  };
  const auto arranged = [this, later] {
    if (!m_restoring) m_isUsual = false;
    later();
  };
  connect(this, &QHeaderView::sectionResized, this, arranged);
  connect(this, &QHeaderView::sectionMoved, this, arranged);
  connect(this, &QHeaderView::sortIndicatorChanged, this, later);
}

std::vector<int> ListHeader::shownColumns() const {
  std::vector<int> columns;
  for (int place = 0; place < count(); ++place) {
    const int column = logicalIndex(place);
    if (!isSectionHidden(column)) columns.push_back(column);
  }
  return columns;
}

void ListHeader::setShown(int column, bool shown) {
  if (isSectionHidden(column) != shown) return;
  if (!shown && shownColumns().size() == 1) return;  // something must stay to click on
  setSectionHidden(column, !shown);
  m_model->setShown(shownColumns());
  m_saveTimer.start();
  Q_EMIT shownChanged();
}

void ListHeader::showFields(const QStringList& fields) {
  std::vector<int> columns;
  for (const QString& field : fields) {
    if (const int column = m_model->columnOf(models::fromQt(field)); column >= 0) columns.push_back(column);
  }
  if (columns.empty()) return;
  for (int column = 0; column < count(); ++column) {
    setSectionHidden(column, std::ranges::find(columns, column) == columns.end());
  }
  for (int place = 0; const int column : columns) moveSection(visualIndex(column), place++);
  m_model->setShown(shownColumns());
  m_saveTimer.start();
  Q_EMIT shownChanged();
}

QMenu* ListHeader::columnMenu(QWidget* parent) {
  auto* menu = new LastingMenu(parent);
  for (int column = 0; column < count(); ++column) {
    QAction* action = menu->addAction(models::FieldText::label(m_model->field(column)));
    action->setCheckable(true);
    action->setChecked(!isSectionHidden(column));
    connect(action, &QAction::toggled, this, [this, column](bool shown) { setShown(column, shown); });
  }
  menu->addSeparator();
  connect(menu->addAction(tr("Usual columns")), &QAction::triggered, this, [this, menu] {
    arrangeUsual();
    m_model->setShown(shownColumns());
    m_saveTimer.start();
    menu->close();
    Q_EMIT shownChanged();
  });
  return menu;
}

void ListHeader::contextMenuEvent(QContextMenuEvent* event) {
  QMenu* menu = columnMenu(this);
  menu->setAttribute(Qt::WA_DeleteOnClose);
  menu->popup(event->globalPos());
}

int ListHeader::fittingWidth(int column) const {
  const domain::Field& field = m_model->field(column);
  int width = std::max(usualWidth(field), fontMetrics().horizontalAdvance(models::FieldText::label(field)) + kHeadingMargin);
  if (field.type != domain::FieldType::Choice) return width;
  for (const std::string_view code : models::choiceCodes(field)) {
    const int wanted = fontMetrics().horizontalAdvance(models::FieldText::choice(field, code)) + kPillMargin;
    width = std::max(width, std::min(wanted, kWidestChoice));
  }
  return width;
}

void ListHeader::resizeEvent(QResizeEvent* event) {
  QHeaderView::resizeEvent(event);
  if (m_isUsual) spread();
}

void ListHeader::spread() {
  m_restoring = true;
  std::vector<int> wordy;
  int spare = viewport()->width();
  int give = 0;
  for (const int column : shownColumns()) {
    resizeSection(column, fittingWidth(column));
    spare -= sectionSize(column);
    if (sectionSize(column) < kWordyWidth) continue;
    wordy.push_back(column);
    give += sectionSize(column) * kMostGiven / 100;
  }
  const bool fits = -spare <= give;
  // A little too much is taken from them; of a list that is far wider, the end lies beyond the edge anyway.
  for (std::size_t i = 0; fits && i < wordy.size(); ++i) {
    const int share = spare / static_cast<int>(wordy.size() - i);
    resizeSection(wordy[i], sectionSize(wordy[i]) + share);
    spare -= share;
  }
  m_restoring = false;
}

void ListHeader::arrangeUsual() {
  for (int column = 0; column < count(); ++column) {
    moveSection(visualIndex(column), column);
    resizeSection(column, fittingWidth(column));
    setSectionHidden(column, !m_model->field(column).has(domain::Shown));
  }
}

bool ListHeader::restore() {
  const QVariantMap layout = m_settings.list(m_name).toMap();
  const QVariantList columns = layout.value(QStringLiteral("columns")).toList();
  if (columns.isEmpty()) return false;
  arrangeUsual();
  int place = 0;
  for (const QVariant& entry : columns) {
    const QVariantMap values = entry.toMap();
    const int column = m_model->columnOf(models::fromQt(values.value(QStringLiteral("field")).toString()));
    if (column < 0) continue;  // a field of another version
    moveSection(visualIndex(column), place++);
    resizeSection(column, values.value(QStringLiteral("width")).toInt());
    setSectionHidden(column, !values.value(QStringLiteral("shown")).toBool());
  }
  if (shownColumns().empty()) arrangeUsual();
  return true;
}

void ListHeader::save() {
  QVariantList columns;
  for (int place = 0; place < count(); ++place) {
    const int column = logicalIndex(place);
    const bool shown = !isSectionHidden(column);
    // A hidden section does not tell its width; it comes back as wide as usual.
    columns << QVariantMap{{QStringLiteral("field"), models::toQt(m_model->field(column).id)},
                           {QStringLiteral("width"), shown ? sectionSize(column) : fittingWidth(column)},
                           {QStringLiteral("shown"), shown}};
  }
  m_settings.setList(m_name, QVariantMap{{QStringLiteral("columns"), columns}, {QStringLiteral("sort"), m_model->sort()}});
}

}  // namespace kontor::ui
