// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/single_instance.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QDir>
#include <QFileInfo>
#include <QLocalSocket>
#include <QStandardPaths>
#include <QThread>

namespace kontor::app {
namespace {

constexpr int kPatienceMs = 1000;
constexpr int kRetryMs = 50;

/// A socket of this account and book. Sockets have short names and other accounts see them, so the path shows only as a
/// hash.
QString socketName(const QString& bookPath) {
  const QFileInfo info(bookPath);
  const QString path = info.exists() ? info.canonicalFilePath() : info.absoluteFilePath();
  const QByteArray hash = QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256).toHex().first(16);
  const QDir folder(QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation));
  return folder.filePath(QStringLiteral("kontor-%1").arg(QString::fromLatin1(hash)));
}

}  // namespace

SingleInstance::SingleInstance(QObject* parent) : QObject(parent) {
  m_server.setSocketOptions(QLocalServer::UserAccessOption);
  connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::answer);
}

bool SingleInstance::handOver(const QString& bookPath) {
  const QDeadlineTimer patience(kPatienceMs);
  const auto isAnswered = [name = socketName(bookPath)] {
    QLocalSocket socket;
    socket.connectToServer(name);
    // The answer matters: a socket that a dead process left behind takes no connection.
    return socket.waitForConnected(kPatienceMs) && socket.waitForReadyRead(kPatienceMs);
  };
  bool answered = isAnswered();
  // A window that was started a moment ago owns the book before it listens.
  while (!answered && QFile::exists(bookPath + QStringLiteral("-lock")) && !patience.hasExpired()) {
    QThread::msleep(kRetryMs);
    answered = isAnswered();
  }
  return answered;
}

void SingleInstance::listen(const QString& bookPath) {
  m_server.close();
  if (bookPath.isEmpty()) return;
  QLocalServer::removeServer(socketName(bookPath));
  m_server.listen(socketName(bookPath));
}

void SingleInstance::answer() {
  while (QLocalSocket* socket = m_server.nextPendingConnection()) {
    connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
    socket->write("raised\n");
    socket->disconnectFromServer();
    Q_EMIT raiseRequested();
  }
}

}  // namespace kontor::app
