// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/imported_files.h"

#include "models/imports/import_work.h"
#include "models/words/text.h"
#include "ui/dialogs.h"
#include "ui/entity/entity_page.h"
#include "ui/entity/special_actions.h"
#include "ui/list/list_view.h"
#include "ui/settings.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QUrl>

#include <algorithm>

namespace kontor::ui {
namespace {

constexpr qsizetype kRemembered = 500;  // files
constexpr qsizetype kParts = 3;         // of each: hash, file, rejects

using Found = std::function<void(const models::ImportedFile& file, const ImportedPlace& place)>;

struct Texts {
  Q_DECLARE_TR_FUNCTIONS(kontor::ui::ImportedFiles)
};

qsizetype placeIn(const QStringList& known, const QString& hash) {
  for (qsizetype at = 0; at + kParts <= known.size(); at += kParts)
    if (known[at] == hash) return at;
  return -1;
}

/// Looks up the selected import.
void withImport(EntityPage& page, const Found& found) {
  const auto runs = page.list()->selectedIds();
  if (runs.empty()) return;
  models::findImported(page.context().session, &page, runs.front(), [&page, found](const models::ImportedFile& file) {
    found(file, importedPlace(page.context().settings, file.hash));
  });
}

/// Asks for a file that is not where it was, or of which this computer knows nothing.
void askWhere(EntityPage& page, const models::ImportedFile& file, const Found& found) {
  const Dialogs::FileRequest request{Texts::tr("Where is %1 now?").arg(file.name),
                                     page.context().settings.value(Setting::LastFolder).toString(),
                                     Texts::tr("All files (*)"), QString()};
  page.context().dialogs.openFiles(&page, request, [&page, file, found](const QStringList& paths) {
    if (paths.isEmpty()) return;
    page.context().session.compute(
        &page, [path = paths.front()](std::stop_token) { return models::contentHash(path); },
        [&page, file, found, path = paths.front()](const QString& hash) {
          if (hash != file.hash) {
            Q_EMIT page.noticed(Texts::tr("%1 is not the file that was imported").arg(QFileInfo(path).fileName()));
            return;
          }
          noteImported(page.context().settings, hash, {path, {}});
          found(file, importedPlace(page.context().settings, hash));
        });
  });
}

void withFile(EntityPage& page, const Found& found) {
  withImport(page, [&page, found](const models::ImportedFile& file, const ImportedPlace& place) {
    QFileInfo::exists(place.file) ? found(file, place) : askWhere(page, file, found);
  });
}

void openOutside(EntityPage& page, const QString& path) {
  if (!QDesktopServices::openUrl(QUrl::fromLocalFile(path)))
    Q_EMIT page.noticed(Texts::tr("No program here can show %1").arg(path));
}

void openImported(EntityPage& page) {
  withFile(page, [&page](const models::ImportedFile&, const ImportedPlace& place) { openOutside(page, place.file); });
}

// The file that they were saved in; else they are found again by reading the whole file once more.
void openLeftOut(EntityPage& page) {
  withImport(page, [&page](const models::ImportedFile& file, const ImportedPlace& place) {
    if (file.leftOut == 0) {
      Q_EMIT page.noticed(Texts::tr("No row of %1 was left out").arg(file.name));
    } else if (QFileInfo::exists(place.rejects)) {
      openOutside(page, place.rejects);
    } else {
      withFile(page, [&page](const models::ImportedFile&, const ImportedPlace& found) {
        Q_EMIT page.importRequested({found.file});
      });
    }
  });
}

void showImportedOrders(EntityPage& page) {
  const auto runs = page.list()->selectedIds();
  if (runs.empty()) return;
  Q_EMIT page.placeRequested({pageOf(domain::Entity::SalesOrder), QStringLiteral("import_run:#%1").arg(runs.front()), 0});
}

void undoSelectedImport(EntityPage& page) {
  const auto runs = page.list()->selectedIds();
  if (!runs.empty()) models::undoImport(page.context().session, &page, runs.front());
}

}  // namespace

ImportedPlace importedPlace(const Settings& settings, const QString& hash) {
  const QStringList known = settings.value(Setting::ImportedFiles).toStringList();
  const qsizetype at = placeIn(known, hash);
  return at < 0 ? ImportedPlace() : ImportedPlace{known[at + 1], known[at + 2]};
}

void noteImported(Settings& settings, const QString& hash, const ImportedPlace& place) {
  QStringList known = settings.value(Setting::ImportedFiles).toStringList();
  const ImportedPlace before = importedPlace(settings, hash);
  if (const qsizetype at = placeIn(known, hash); at >= 0) known.remove(at, kParts);
  known = QStringList{hash, place.file.isEmpty() ? before.file : place.file,
                      place.rejects.isEmpty() ? before.rejects : place.rejects} +
          known;
  settings.set(Setting::ImportedFiles, QStringList(known.mid(0, kRemembered * kParts)));
}

MakeAction openImportedAction() {
  return pageAction("open", QT_TRANSLATE_NOOP("Page", "Open the file"), openImported);
}

MakeAction leftOutRowsAction() {
  return pageAction("warning", QT_TRANSLATE_NOOP("Page", "Rows left out…"), openLeftOut);
}

MakeAction importedOrdersAction() {
  return pageAction("orders", QT_TRANSLATE_NOOP("Page", "Show the orders"), showImportedOrders);
}

MakeAction undoImportAction() {
  return pageAction("undo", QT_TRANSLATE_NOOP("Page", "Undo this import"), undoSelectedImport);
}

}  // namespace kontor::ui
