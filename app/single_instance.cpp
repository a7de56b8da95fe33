// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/single_instance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QLocalSocket>
#include <QStandardPaths>

namespace kontor::app {
namespace {

constexpr int kPatienceMs = 1000;

/// A socket of this account and book. Sockets have short names and other accounts see them, so the path shows only as a hash.
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
  QLocalSocket socket;
  socket.connectToServer(socketName(bookPath));
  // The answer matters: a socket that a dead process left behind takes no connection.
  return socket.waitForConnected(kPatienceMs) && socket.waitForReadyRead(kPatienceMs);
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
