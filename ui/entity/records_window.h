// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/entity/page_description.h"
#include "ui/page.h"

#include <QDialog>

#include <functional>

namespace kontor::ui {

class EntityPage;

/// A page of records before the window, for those that have no tab of their own. It saves before it closes.
class RecordsWindow : public QDialog {
  Q_OBJECT

 public:
  RecordsWindow(const PageContext& context, const PageDescription& description, QWidget* parent);

  EntityPage& page() const { return *m_page; }
  void reject() override;

 Q_SIGNALS:
  /// A place elsewhere is wanted; the window is closed.
  void placeRequested(const kontor::ui::Place& place);

 private:
  void leave(const std::function<void()>& then);

  PageContext m_context;
  EntityPage* m_page;
};

}  // namespace kontor::ui
