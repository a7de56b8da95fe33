// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs.h"

namespace kontor::ui {

/// The real file choosers and message boxes.
class SystemDialogs : public Dialogs {
 public:
  void openFiles(QWidget* parent, const FileRequest& request, std::function<void(const QStringList&)> done) override;
  void saveFile(QWidget* parent, const FileRequest& request, std::function<void(const QString&)> done) override;
  void openFolder(QWidget* parent, const FileRequest& request, std::function<void(const QString&)> done) override;
  void tell(QWidget* parent, const QString& sentence, const QString& details) override;
  void ask(QWidget* parent, const Question& question, std::function<void()> go) override;
};

}  // namespace kontor::ui
