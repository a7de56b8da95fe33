// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace kontor::ui {

class Dialogs;
class Page;

/// Saves what is typed on a page and goes on by `then`, later, when the page may go. What cannot be saved stays on the
/// screen, and `then` comes only when the user discards it. Without anything typed `then` comes at once.
void leavePage(Page& page, Dialogs& dialogs, const std::function<void()>& then);

}  // namespace kontor::ui
