// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <span>

class QAction;
class QObject;

namespace kontor::ui {

/// Everything a user can do by a menu or a key.
enum class Command {
  NewBook,
  OpenBook,
  DemoBook,
  Import,
  RecentImports,
  Settings,
  Quit,
  Undo,
  Redo,
  NewRecord,
  Copy,
  Paste,
  EditSelected,
  Archive,
  Unarchive,
  Save,
  Discard,
  ExportSelection,
  ExportList,
  Find,
  Filter,
  ShowArchived,
  TogglePanel,
  OpenConversation,
  Refresh,
  ThemeSystem,
  ThemeLight,
  ThemeDark,
  Shortcuts,
  About,
};

/// One line of the table of commands: menus, shortcuts and the overview come from it.
struct CommandInfo {
  Command command;
  const char* group;     ///< heading in the overview, to be translated in the context Command
  const char* text;      ///< to be translated in the context Command
  const char* icon;      ///< empty: none
  const char* shortcut;  ///< portable text, several separated by "; ", empty: none
};

std::span<const CommandInfo> commands();
QString commandText(const CommandInfo& info);
QString commandText(Command command);
/// A text of a menu without its mnemonic and dots, for lists and hints.
QString withoutMnemonic(QString text);
QString plainText(const CommandInfo& info);
/// The first key of a command as this computer writes it; empty when it has none.
QString keyText(const CommandInfo& info);
/// Property of actions: the name of their icon.
inline constexpr char kIconNameProperty[] = "iconName";
/// A new action with text, icon and shortcut of the table.
QAction* makeAction(Command command, QObject* parent);

}  // namespace kontor::ui
