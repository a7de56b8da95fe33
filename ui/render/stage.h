// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/main_window.h"
#include "ui/render.h"

namespace kontor::ui {

/// A window over an open book, with what a moment needs of it.
struct Stage {
  MainWindow& window;
  SeeView see;
  std::function<void()> settle;  ///< returns when all that was begun is on the screen

  /// Brings the page to the front; null when there is none.
  Page* turnTo(const QString& page) {
    window.showPage(page);
    settle();
    return window.page(page);
  }
  /// The first part of this kind on a page that is brought to the front; null when there is none.
  template <class Part>
  Part* part(const QString& page) {
    const Page* shown = turnTo(page);
    return shown == nullptr ? nullptr : shown->findChild<Part*>();
  }
  /// What has just come up, such as a dialog; null when nothing did.
  template <class Dialog>
  Dialog* opened() {
    settle();
    for (Dialog* dialog : window.findChildren<Dialog*>()) {
      if (dialog->isVisible()) return dialog;
    }
    return nullptr;
  }
};

// What the window shows only for a moment. Each function brings some of it up, has it seen, and puts everything back as it
// was; what is not there in this book is left out. They write to the book, and take it back.

/// Menus, questions, short words, waiting.
void visitWindowMoments(Stage& stage);
/// What lies below the edge of pages, choices of lists, filled forms, faults.
void visitPageMoments(Stage& stage);
/// Files of every kind, on their way into the book.
void visitImportMoments(Stage& stage);

}  // namespace kontor::ui
