// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/system_dialogs.h"

#include "ui/icons.h"
#include "ui/theme.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>

namespace kontor::ui {
namespace {

constexpr int kBoxIconSize = 28;

QFileDialog* fileDialog(QWidget* parent, const Dialogs::FileRequest& request) {
  auto* dialog = new QFileDialog(parent, request.title, request.folder, request.filter);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  return dialog;
}

QMessageBox* messageBox(QWidget* parent, const QString& sentence, const QString& details) {
  auto* box = new QMessageBox(QMessageBox::NoIcon, QString(), sentence, QMessageBox::NoButton, parent);
  box->setAttribute(Qt::WA_DeleteOnClose);
  box->setIconPixmap(iconPixmap(QStringLiteral("warning"), themeOf(box).warning, kBoxIconSize, box->devicePixelRatioF()));
  box->setInformativeText(details);
  return box;
}

}  // namespace

void SystemDialogs::openFiles(QWidget* parent, const FileRequest& request, std::function<void(const QStringList&)> done) {
  QFileDialog* dialog = fileDialog(parent, request);
  dialog->setFileMode(QFileDialog::ExistingFiles);
  QObject::connect(dialog, &QDialog::finished, parent, [dialog, done = std::move(done)](int result) {
    done(result == QDialog::Accepted ? dialog->selectedFiles() : QStringList());
  });
  dialog->open();
}

void SystemDialogs::saveFile(QWidget* parent, const FileRequest& request, std::function<void(const QString&)> done) {
  QFileDialog* dialog = fileDialog(parent, request);
  dialog->setAcceptMode(QFileDialog::AcceptSave);
  dialog->setFileMode(QFileDialog::AnyFile);
  dialog->setDefaultSuffix(request.suffix);
  // The name follows the kind of file that is chosen.
  QObject::connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString& filter) {
    const QString suffix = filter.section(QLatin1String("*."), 1, 1).section(QLatin1Char(')'), 0, 0);
    const QFileInfo chosen(dialog->selectedFiles().value(0));
    dialog->setDefaultSuffix(suffix);
    dialog->selectFile(chosen.dir().filePath(chosen.completeBaseName() + QLatin1Char('.') + suffix));
  });
  QObject::connect(dialog, &QDialog::finished, parent, [dialog, done = std::move(done)](int result) {
    done(result == QDialog::Accepted ? dialog->selectedFiles().value(0) : QString());
  });
  dialog->open();
}

void SystemDialogs::openFolder(QWidget* parent, const FileRequest& request, std::function<void(const QString&)> done) {
  QFileDialog* dialog = fileDialog(parent, request);
  dialog->setFileMode(QFileDialog::Directory);
  dialog->setOption(QFileDialog::ShowDirsOnly);
  QObject::connect(dialog, &QDialog::finished, parent, [dialog, done = std::move(done)](int result) {
    done(result == QDialog::Accepted ? dialog->selectedFiles().value(0) : QString());
  });
  dialog->open();
}

void SystemDialogs::tell(QWidget* parent, const QString& sentence, const QString& details) {
  QMessageBox* box = messageBox(parent, sentence, details);
  box->addButton(QMessageBox::Close);
  box->open();
}

void SystemDialogs::ask(QWidget* parent, const Question& question, std::function<void()> go) {
  QMessageBox* box = messageBox(parent, question.sentence, question.details);
  QPushButton* const stay = box->addButton(question.stay, QMessageBox::RejectRole);
  QPushButton* const leave = box->addButton(question.go, QMessageBox::DestructiveRole);
  box->setDefaultButton(stay);
  box->setEscapeButton(stay);
  QObject::connect(box, &QMessageBox::buttonClicked, parent, [leave, go = std::move(go)](const QAbstractButton* clicked) {
    if (clicked == leave) go();
  });
  box->open();
}

}  // namespace kontor::ui
