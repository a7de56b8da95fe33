// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>
#include <QObject>
#include <QString>

namespace kontor::app {

/// One window per book and account: the window that shows a book listens, a later start asks it to come to the front
/// and ends.
class SingleInstance : public QObject {
  Q_OBJECT

 public:
  explicit SingleInstance(QObject* parent = nullptr);

  /// True when a window of this account shows the book and was told to come to the front.
  static bool handOver(const QString& bookPath);
  /// From now on later starts with this book are heard; empty: none.
  void listen(const QString& bookPath);

 Q_SIGNALS:
  void raiseRequested();

 private:
  void answer();

  QLocalServer m_server;
};

}  // namespace kontor::app
