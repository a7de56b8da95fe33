// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/commands.h"

#include "ui/icons.h"

#include <QAction>
#include <QCoreApplication>
#include <QKeySequence>
#include <QRegularExpression>

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
    {Command::DemoBook, kBook, QT_TRANSLATE_NOOP("Command", "Look around in the &demo book"), "demo", ""},
    {Command::Import, kBook, QT_TRANSLATE_NOOP("Command", "&Import files…"), "import", "Ctrl+I"},
    {Command::RecentImports, kBook, QT_TRANSLATE_NOOP("Command", "&Recent imports…"), "clock", "Ctrl+Shift+I"},
    {Command::Settings, kBook, QT_TRANSLATE_NOOP("Command", "&Settings…"), "settings", "Ctrl+,"},
    {Command::Quit, kBook, QT_TRANSLATE_NOOP("Command", "&Quit"), "", "Ctrl+Q"},
    {Command::Undo, kEdit, QT_TRANSLATE_NOOP("Command", "&Undo"), "undo", "Ctrl+Z"},
    {Command::Redo, kEdit, QT_TRANSLATE_NOOP("Command", "&Redo"), "redo", "Ctrl+Shift+Z"},
    {Command::NewRecord, kEdit, QT_TRANSLATE_NOOP("Command", "Ne&w…"), "plus", "Ctrl+Shift+N"},
    {Command::Copy, kEdit, QT_TRANSLATE_NOOP("Command", "&Copy rows"), "copy", "Ctrl+C"},
    {Command::Paste, kEdit, QT_TRANSLATE_NOOP("Command", "&Paste rows…"), "paste", "Ctrl+V"},
    {Command::EditSelected, kEdit, QT_TRANSLATE_NOOP("Command", "&Edit selected…"), "edit", "Ctrl+E"},
    {Command::Archive, kEdit, QT_TRANSLATE_NOOP("Command", "&Archive"), "archive", "Del"},
    {Command::Unarchive, kEdit, QT_TRANSLATE_NOOP("Command", "&Bring back"), "unarchive", "Shift+Del"},
    {Command::Save, kEdit, QT_TRANSLATE_NOOP("Command", "&Save"), "check", "Ctrl+S"},
    {Command::Discard, kEdit, QT_TRANSLATE_NOOP("Command", "&Discard changes"), "close", "Esc"},
    {Command::ExportSelection, kEdit, QT_TRANSLATE_NOOP("Command", "E&xport selection…"), "export", ""},
    {Command::ExportList, kEdit, QT_TRANSLATE_NOOP("Command", "Export &list…"), "export", "Ctrl+Shift+E"},
    {Command::Find, kView, QT_TRANSLATE_NOOP("Command", "Find &anything…"), "search", "Ctrl+K"},
    {Command::Filter, kView, QT_TRANSLATE_NOOP("Command", "&Filter"), "filter", "Ctrl+F"},
    {Command::ShowArchived, kView, QT_TRANSLATE_NOOP("Command", "Show a&rchived"), "archive", ""},
    {Command::TogglePanel, kView, QT_TRANSLATE_NOOP("Command", "&Details"), "panel", "F9"},
    {Command::OpenConversation, kView, QT_TRANSLATE_NOOP("Command", "Sho&w conversation"), "eye", "Ctrl+Shift+M"},
    {Command::Refresh, kView, QT_TRANSLATE_NOOP("Command", "&Read again"), "refresh", "F5"},
    {Command::ThemeSystem, kView, QT_TRANSLATE_NOOP("Command", "Colours of the &system"), "", ""},
    {Command::ThemeLight, kView, QT_TRANSLATE_NOOP("Command", "&Light"), "", ""},
    {Command::ThemeDark, kView, QT_TRANSLATE_NOOP("Command", "&Dark"), "", ""},
    {Command::Shortcuts, kHelp, QT_TRANSLATE_NOOP("Command", "&Keys"), "keyboard", "F1; ?"},
    {Command::About, kHelp, QT_TRANSLATE_NOOP("Command", "&About Kontor"), "info", ""},
};

}  // namespace

std::span<const CommandInfo> commands() {
  return kCommands;
}

QString commandText(const CommandInfo& info) {
  return QCoreApplication::translate("Command", info.text);
}

QString commandText(Command command) {
  return commandText(*std::ranges::find(kCommands, command, &CommandInfo::command));
}

QString withoutMnemonic(QString text) {
  // Chinese texts carry their mnemonic behind them: 新建账本(&N)…
  static const QRegularExpression mnemonic(QStringLiteral("\\(&.\\)|&|…"));
  return text.remove(mnemonic).trimmed();
}

QString plainText(const CommandInfo& info) {
  return withoutMnemonic(commandText(info));
}

QString keyText(const CommandInfo& info) {
  const auto keys = QKeySequence::listFromString(QString::fromLatin1(info.shortcut), QKeySequence::PortableText);
  return keys.isEmpty() ? QString() : keys.front().toString(QKeySequence::NativeText);
}

QAction* makeAction(Command command, QObject* parent) {
  const CommandInfo& info = *std::ranges::find(kCommands, command, &CommandInfo::command);
  auto* action = new QAction(commandText(info), parent);
  const QString iconName = QString::fromLatin1(info.icon);
  if (!iconName.isEmpty()) action->setIcon(icon(iconName));
  action->setProperty(kIconNameProperty, iconName);
  action->setIconText(plainText(info));
  action->setShortcuts(QKeySequence::listFromString(QString::fromLatin1(info.shortcut), QKeySequence::PortableText));
  QString hint = plainText(info);
  if (const QString keys = keyText(info); !keys.isEmpty()) hint += QStringLiteral(" (%1)").arg(keys);
  action->setToolTip(hint);
  return action;
}

}  // namespace kontor::ui
