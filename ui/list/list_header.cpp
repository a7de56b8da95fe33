// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/list/list_header.h"

#include "models/field_labels.h"
#include "models/field_text.h"
#include "models/list_model.h"
#include "models/text.h"
#include "ui/list/lasting_menu.h"
#include "ui/settings.h"

#include <QContextMenuEvent>

#include <algorithm>

namespace kontor::ui {
namespace {

constexpr int kSaveAfterMs = 400;

int usualWidth(const domain::Field& field) {
  using enum domain::FieldType;
  if (field.id == "title" || field.id == "subject") return 260;
  if (field.id == "case") return 290;
  if (field.id == "file_name") return 246;
  if (field.detail == domain::kProfileId) return 280;
  if (field.detail == domain::kPlatformCode) return 170;
  if (field.id == "name" && field.entity == domain::Entity::Channel) return 180;
  if (field.id == "name" || field.id == "name_zh") return 210;
  if (field.id == "zone") return 166;
  if (field.id == "marketplace") return 96;
  if (field.id == "external_id" || field.id == "channel" || field.id == "tracking_number") return 160;
  switch (field.type) {
    case Instant:
      return 132;
    case Day:
      return 100;
    case Integer:
      return 66;
    case Flag:
      return 74;
    case Currency:
    case Country:
      return 76;
    case Money:
    case Rate:
      return 92;
    case Choice:
      return 116;
    case Sealed:
      return 130;
    default:
      return 124;
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
  if (!restore()) arrangeUsual();
  m_restoring = false;
  m_model->setShown(shownColumns());
  const auto later = [this] {
    if (!m_restoring) m_saveTimer.start();
  };
  connect(this, &QHeaderView::sectionResized, this, later);
  connect(this, &QHeaderView::sectionMoved, this, later);
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
  m_settings.setList(m_name,
                     QVariantMap{{QStringLiteral("columns"), columns}, {QStringLiteral("sort"), m_model->sort()}});
}

}  // namespace kontor::ui
