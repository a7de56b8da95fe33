// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/commands.h"

#include "ui/icons.h"

#include <QAction>
#include <QCoreApplication>
#include <QKeySequence>

#include <algorithm>

namespace kontor::ui {
namespace {

constexpr char kBook[] = QT_TRANSLATE_NOOP("Command", "Book");
constexpr char kEdit[] = QT_TRANSLATE_NOOP("Command", "Edit");
constexpr char kView[] = QT_TRANSLATE_NOOP("Command", "View");
constexpr char kHelp[] = QT_TRANSLATE_NOOP("Command", "Help");

constexpr CommandInfo kCommands[] = {
    {Command::NewBook, kBook, QT_TRANSLATE_NOOP("Command", "&New book…"), "new-book", "Ctrl+N"},
    {Command::OpenBook, kBook, QT_TRANSLATE_NOOP("Command", "&Open a book…"), "open", "Ctrl+O"},
    {Command::Import, kBook, QT_TRANSLATE_NOOP("Command", "&Import files…"), "import", "Ctrl+I"},
    {Command::Quit, kBook, QT_TRANSLATE_NOOP("Command", "&Quit"), "", "Ctrl+Q"},
    {Command::Undo, kEdit, QT_TRANSLATE_NOOP("Command", "&Undo"), "undo", "Ctrl+Z"},
    {Command::Redo, kEdit, QT_TRANSLATE_NOOP("Command", "&Redo"), "redo", "Ctrl+Shift+Z"},
    {Command::Copy, kEdit, QT_TRANSLATE_NOOP("Command", "&Copy rows"), "copy", "Ctrl+C"},
    {Command::EditSelected, kEdit, QT_TRANSLATE_NOOP("Command", "&Edit selected…"), "edit", "Ctrl+E"},
    {Command::Archive, kEdit, QT_TRANSLATE_NOOP("Command", "&Archive"), "archive", "Del"},
    {Command::Unarchive, kEdit, QT_TRANSLATE_NOOP("Command", "&Bring back"), "unarchive", "Shift+Del"},
    {Command::Save, kEdit, QT_TRANSLATE_NOOP("Command", "&Save"), "check", "Ctrl+S"},
    {Command::Discard, kEdit, QT_TRANSLATE_NOOP("Command", "&Discard changes"), "close", "Esc"},
    {Command::Filter, kView, QT_TRANSLATE_NOOP("Command", "&Filter"), "search", "Ctrl+F"},
    {Command::ShowArchived, kView, QT_TRANSLATE_NOOP("Command", "Show a&rchived"), "archive", ""},
    {Command::TogglePanel, kView, QT_TRANSLATE_NOOP("Command", "&Details"), "panel", "F9"},
    {Command::Refresh, kView, QT_TRANSLATE_NOOP("Command", "&Read again"), "refresh", "F5"},
    {Command::ThemeSystem, kView, QT_TRANSLATE_NOOP("Command", "Colours of the &system"), "", ""},
    {Command::ThemeLight, kView, QT_TRANSLATE_NOOP("Command", "&Light"), "", ""},
    {Command::ThemeDark, kView, QT_TRANSLATE_NOOP("Command", "&Dark"), "", ""},
    {Command::Shortcuts, kHelp, QT_TRANSLATE_NOOP("Command", "&Keys"), "", "F1"},
    {Command::About, kHelp, QT_TRANSLATE_NOOP("Command", "&About Kontor"), "info", ""},
};

}  // namespace

std::span<const CommandInfo> commands() {
  return kCommands;
}

QString commandText(const CommandInfo& info) {
  return QCoreApplication::translate("Command", info.text);
}

QAction* makeAction(Command command, QObject* parent) {
  const CommandInfo& info = *std::ranges::find(kCommands, command, &CommandInfo::command);
  auto* action = new QAction(commandText(info), parent);
  const QString iconName = QString::fromLatin1(info.icon);
  const QKeySequence keys(QString::fromLatin1(info.shortcut), QKeySequence::PortableText);
  if (!iconName.isEmpty()) action->setIcon(icon(iconName));
  action->setShortcut(keys);
  QString hint = commandText(info).remove(QLatin1Char('&')).remove(QChar(0x2026));
  if (!keys.isEmpty()) hint += QStringLiteral(" (%1)").arg(keys.toString(QKeySequence::NativeText));
  action->setToolTip(hint);
  return action;
}

}  // namespace kontor::ui
