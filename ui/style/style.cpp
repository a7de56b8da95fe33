// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/style.h"

#include "ui/icons.h"
#include "ui/style/controls.h"
#include "ui/theme.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTextEdit>
#include <QToolButton>

namespace kontor::ui {
namespace {

constexpr int kControlHeight = 30;
constexpr int kScrollBarWidth = 12;
constexpr int kSpinInsets = 20;
constexpr int kHeaderInset = 6;  // with the header's margin: where the text of a cell begins
constexpr int kDenseInset = 2;

template <typename Option>
const Option* as(const QStyleOption* option) {
  return qstyleoption_cast<const Option*>(option);
}

// A scroll bar stands on the ground of what it scrolls: lists on the surface, forms and pages on the window.
QColor groundBeside(const QStyleOption& option, const QWidget* bar) {
  const QWidget* holder = bar != nullptr ? bar->parentWidget() : nullptr;
  const auto* area = holder != nullptr ? qobject_cast<const QScrollArea*>(holder->parentWidget()) : nullptr;
  return area != nullptr ? area->palette().color(area->viewport()->backgroundRole()) : themeOf(option.palette).surface;
}

QIcon inOneColour(const QIcon& icon, const QSize& size, const QColor& colour, qreal ratio) {
  if (icon.isNull()) return icon;
  QPixmap pixmap = icon.pixmap(size, ratio);
  QPainter painter(&pixmap);
  painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
  painter.fillRect(pixmap.rect(), colour);
  return QIcon(pixmap);
}

// Text in the colour of the state; QCommonStyle takes it from the palette.
void drawButtonLabel(const QStyle& base, const QStyleOptionButton& option, QPainter* painter, const QWidget* widget) {
  QStyleOptionButton changed = option;
  const Theme& theme = themeOf(option.palette);
  const bool strong = (option.features & QStyleOptionButton::DefaultButton) != 0;
  if (strong && (option.state & QStyle::State_Enabled)) {
    changed.palette.setColor(QPalette::ButtonText, theme.accentText);
    changed.icon = inOneColour(option.icon, option.iconSize, theme.accentText, painter->device()->devicePixelRatio());
  }
  base.drawControl(QStyle::CE_PushButtonLabel, &changed, painter, widget);
}

void drawTabLabel(const QStyle& base, const QStyleOptionTab& option, QPainter* painter, const QWidget* widget) {
  QStyleOptionTab changed = option;
  const Theme& theme = themeOf(option.palette);
  const bool selected = (option.state & QStyle::State_Selected) != 0;
  changed.palette.setColor(QPalette::WindowText, selected ? theme.text : theme.textMuted);
  changed.state &= ~QStyle::State_HasFocus;  // the ring is painted with the shape
  if (selected) painter->setFont(font(TextStyle::Strong));
  base.drawControl(QStyle::CE_TabBarTabLabel, &changed, painter, widget);
}

// The selected tab is written in stronger letters, and no tab may move when another one is chosen.
int strongSurplus(const QStyleOption* option) {
  const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option);
  if (tab == nullptr || tab->text.isEmpty()) return 0;
  const int plain = tab->fontMetrics.horizontalAdvance(tab->text);
  return std::max(0, QFontMetrics(font(TextStyle::Strong)).horizontalAdvance(tab->text) - plain);
}

int headerInset(const QWidget* header) {
  return header != nullptr && header->property("dense").toBool() ? kDenseInset : kHeaderInset;
}

void drawHeaderLabel(const QStyle& base, const QStyleOptionHeader& option, QPainter* painter, const QWidget* widget) {
  QStyleOptionHeader changed = option;
  const Theme& theme = themeOf(option.palette);
  const bool sorted = option.sortIndicator != QStyleOptionHeader::None;
  changed.palette.setColor(QPalette::ButtonText, sorted ? theme.text : theme.textMuted);
  painter->setFont(font(TextStyle::Small));
  changed.fontMetrics = QFontMetrics(font(TextStyle::Small));
  changed.state &= ~QStyle::State_On;  // no bold for sections of selected cells
  const int inset = headerInset(widget);
  changed.rect.adjust(inset, 0, -inset, 0);
  base.drawControl(QStyle::CE_HeaderLabel, &changed, painter, widget);
}

}  // namespace

Style::Style() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                          const QWidget* widget) const {
  const Theme& theme = themeOf(option->palette);
  switch (element) {
    case PE_PanelLineEdit:
      if (const auto* frame = as<QStyleOptionFrame>(option); frame != nullptr && frame->lineWidth > 0) {
        paintField(*painter, *option, widget);
      }
      return;
    case PE_FrameLineEdit: return;
    case PE_PanelButtonTool:
    case PE_PanelButtonBevel: paintToolButton(*painter, *option, widget); return;
    case PE_IndicatorCheckBox: paintCheckBox(*painter, *option, false); return;
    case PE_IndicatorItemViewItemCheck: paintCheckBox(*painter, *option, false); return;
    case PE_IndicatorRadioButton: paintCheckBox(*painter, *option, true); return;
    case PE_FrameFocusRect:
    case PE_FrameTabBarBase:
    case PE_PanelStatusBar:
    case PE_FrameStatusBarItem: return;
    case PE_PanelScrollAreaCorner: painter->fillRect(option->rect, theme.surface); return;
    case PE_PanelMenuBar: painter->fillRect(option->rect, theme.window); return;
    case PE_PanelMenu:
    case PE_FrameMenu: paintFrame(*painter, option->rect, theme.surface, theme.borderStrong, 0); return;
    case PE_PanelTipLabel: painter->fillRect(option->rect, option->palette.color(QPalette::ToolTipBase)); return;
    case PE_Frame:
      if (qobject_cast<const QTextEdit*>(widget) != nullptr || (widget != nullptr && widget->property("field").toBool())) {
        paintField(*painter, *option, widget);
        return;
      }
      painter->setPen(theme.border);
      painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
      return;
    case PE_IndicatorHeaderArrow: {
      const auto* header = as<QStyleOptionHeader>(option);
      if (header == nullptr || header->sortIndicator == QStyleOptionHeader::None) return;
      // Fusion calls the arrow of an ascending order "down"; people read it as "from small to large".
      const QString name =
          header->sortIndicator == QStyleOptionHeader::SortDown ? QStringLiteral("arrow-up") : QStringLiteral("arrow-down");
      painter->drawPixmap(option->rect.center() - QPoint(6, 6),
                          iconPixmap(name, theme.accent, 13, painter->device()->devicePixelRatio()));
      return;
    }
    default: QProxyStyle::drawPrimitive(element, option, painter, widget);
  }
}

void Style::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const {
  const Theme& theme = themeOf(option->palette);
  switch (element) {
    case CE_PushButtonBevel:
      if (const auto* button = as<QStyleOptionButton>(option)) paintPushButton(*painter, *button);
      return;
    case CE_PushButtonLabel:
      if (const auto* button = as<QStyleOptionButton>(option)) drawButtonLabel(*baseStyle(), *button, painter, widget);
      return;
    case CE_TabBarTabShape:
      if (const auto* tab = as<QStyleOptionTab>(option)) paintTab(*painter, *tab);
      return;
    case CE_TabBarTabLabel:
      if (const auto* tab = as<QStyleOptionTab>(option)) drawTabLabel(*baseStyle(), *tab, painter, widget);
      return;
    case CE_HeaderSection:
      if (const auto* header = as<QStyleOptionHeader>(option)) paintHeaderSection(*painter, *header);
      return;
    case CE_HeaderEmptyArea:
      painter->fillRect(option->rect, theme.sunken);
      painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), theme.border);
      return;
    case CE_HeaderLabel:
      if (const auto* header = as<QStyleOptionHeader>(option)) drawHeaderLabel(*baseStyle(), *header, painter, widget);
      return;
    case CE_Splitter: {
      const bool upright = (option->state & State_Horizontal) != 0;
      const QRect rect = option->rect;
      painter->fillRect(upright ? QRect(rect.center().x(), rect.top(), 1, rect.height())
                                : QRect(rect.left(), rect.center().y(), rect.width(), 1),
                        theme.border);
      return;
    }
    case CE_ProgressBarGroove:
    case CE_ProgressBarContents:
      if (const auto* bar = as<QStyleOptionProgressBar>(option); bar != nullptr && element == CE_ProgressBarContents) {
        paintProgress(*painter, *bar);
      }
      return;
    case CE_MenuBarEmptyArea: painter->fillRect(option->rect, theme.window); return;
    case CE_MenuBarItem: {
      painter->fillRect(option->rect, theme.window);
      if ((option->state & State_Selected) != 0) paintMenuHighlight(*painter, *option);
      const auto* item = as<QStyleOptionMenuItem>(option);
      if (item == nullptr) return;
      const int flags =
          Qt::AlignCenter | Qt::TextDontClip | Qt::TextSingleLine |
          (proxy()->styleHint(SH_UnderlineShortcut, option, widget) ? Qt::TextShowMnemonic : Qt::TextHideMnemonic);
      drawItemText(painter, option->rect, flags, option->palette, (option->state & State_Enabled) != 0, item->text,
                   QPalette::WindowText);
      return;
    }
    default: QProxyStyle::drawControl(element, option, painter, widget);
  }
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                               const QWidget* widget) const {
  switch (control) {
    case CC_ComboBox:
      if (const auto* box = as<QStyleOptionComboBox>(option)) {
        paintComboBox(*painter, *box, widget);
        return;
      }
      break;
    case CC_SpinBox:
      if (const auto* box = as<QStyleOptionSpinBox>(option)) {
        paintSpinBox(*painter, *box, proxy()->subControlRect(CC_SpinBox, box, SC_SpinBoxUp, widget),
                     proxy()->subControlRect(CC_SpinBox, box, SC_SpinBoxDown, widget), widget);
        return;
      }
      break;
    case CC_ScrollBar:
      if (const auto* bar = as<QStyleOptionSlider>(option)) {
        painter->fillRect(option->rect, groundBeside(*bar, widget));
        paintScrollBar(*painter, *bar, proxy()->subControlRect(CC_ScrollBar, bar, SC_ScrollBarSlider, widget));
        return;
      }
      break;
    default: break;
  }
  QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                            const QWidget* widget) const {
  if (control == CC_ScrollBar) {
    const auto* bar = as<QStyleOptionSlider>(option);
    return bar != nullptr ? scrollBarPart(*bar, part) : QRect();
  }
  if (control == CC_ComboBox && part == SC_ComboBoxEditField) return option->rect.adjusted(8, 1, -26, -1);
  return QProxyStyle::subControlRect(control, option, part, widget);
}

QRect Style::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const {
  const QRect rect = QProxyStyle::subElementRect(element, option, widget);
  if (element == SE_LineEditContents && rect.height() > 20) return rect.adjusted(5, 0, -5, 0);
  return rect;
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const {
  switch (metric) {
    case PM_ScrollBarExtent: return kScrollBarWidth;
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:  // buttons are lighter than what stands above them
      if (qobject_cast<const QDialog*>(widget) == nullptr) break;
      return metric == PM_LayoutBottomMargin ? spacing::large : spacing::huge;
    case PM_SplitterWidth: return 5;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: return 17;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_TabBarIconSize: return 18;
    case PM_ToolBarIconSize: return 20;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarBaseHeight:
    case PM_TabBarBaseOverlap:
    case PM_ComboBoxFrameWidth: return metric == PM_ComboBoxFrameWidth ? 2 : 0;
    case PM_TabBarTabHSpace: return 28;
    case PM_TabBarTabVSpace: return 22;
    case PM_MenuPanelWidth: return 1;
    case PM_MenuHMargin: return 3;
    case PM_MenuVMargin: return 4;
    case PM_FocusFrameHMargin: return 7;
    case PM_HeaderMargin: return 4;
    case PM_HeaderMarkSize: return 14;
    case PM_MenuBarVMargin: return 2;
    default: break;
  }
  return QProxyStyle::pixelMetric(metric, option, widget);
}

int Style::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* result) const {
  switch (hint) {
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_ComboBox_Popup: return 0;
    case SH_ToolTip_WakeUpDelay: return 500;
    case SH_ItemView_ShowDecorationSelected:
    case SH_UnderlineShortcut: return 1;
    default: return QProxyStyle::styleHint(hint, option, widget, result);
  }
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                              const QWidget* widget) const {
  QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
  const int height = std::max(kControlHeight, option != nullptr ? option->fontMetrics.height() + 10 : 0);
  switch (type) {
    case CT_PushButton: return {std::max(72, result.width() + 12), height};
    case CT_ComboBox: return {result.width() + 12, height};
    case CT_LineEdit: return {result.width(), height};
    case CT_SpinBox:
      // Fusion leaves no room for our insets: a date would lose its last digits.
      return {result.width() + kSpinInsets, height};
    case CT_TabBarTab: return {result.width() + strongSurplus(option), result.height()};
    case CT_ToolButton: return {std::max(result.width(), height), height};
    case CT_MenuItem: return {result.width() + 12, result.height() + 4};
    case CT_ItemViewItem:  // what drops down is a menu to the eye
      if (widget != nullptr && widget->window()->windowType() == Qt::Popup) return result.expandedTo(QSize(0, height));
      return result;
    case CT_MenuBarItem: return {result.width() + 6, result.height() + 4};
    case CT_HeaderSection:
      return {result.width() + 2 * headerInset(widget),
              std::max({spacing::rowHeight, result.height(), option != nullptr ? option->fontMetrics.height() + 10 : 0})};
    default: return result;
  }
}

void Style::polish(QWidget* widget) {
  QProxyStyle::polish(widget);
  const bool hovers = qobject_cast<QLineEdit*>(widget) != nullptr || qobject_cast<QComboBox*>(widget) != nullptr ||
                      qobject_cast<QAbstractButton*>(widget) != nullptr || widget->property("field").toBool();
  if (hovers) widget->setAttribute(Qt::WA_Hover);
  // The frame has painted the round field already; a square viewport would cut its corners off.
  if (auto* text = qobject_cast<QPlainTextEdit*>(widget)) text->viewport()->setAutoFillBackground(false);
}

}  // namespace kontor::ui
