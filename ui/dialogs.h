// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <functional>

class QWidget;

namespace kontor::ui {

/// The seam to file choosers and message boxes, so that tests can drive the real window. Answers come later, never
/// from inside the call's own event loop; an empty answer means that the user gave up.
class Dialogs {
 public:
  struct FileRequest {
    QString title;
    QString folder;
    QString filter;  ///< "Books (*.kontor)"
    QString suffix;  ///< added to a name without one when saving
  };
  /// A question with two answers; `stay` is the safe one, and what giving up means.
  struct Question {
    QString sentence;
    QString details;
    QString go;
    QString stay;
  };

  virtual ~Dialogs() = default;
  virtual void openFiles(QWidget* parent, const FileRequest& request, std::function<void(const QStringList&)> done) = 0;
  virtual void saveFile(QWidget* parent, const FileRequest& request, std::function<void(const QString&)> done) = 0;
  virtual void openFolder(QWidget* parent, const FileRequest& request, std::function<void(const QString&)> done) = 0;
  /// Says something that must not be overlooked, with the details beside it.
  virtual void tell(QWidget* parent, const QString& sentence, const QString& details) = 0;
  /// `go` comes when that was the answer; the other one changes nothing.
  virtual void ask(QWidget* parent, const Question& question, std::function<void()> go) = 0;
};

}  // namespace kontor::ui
