// SPDX-FileCopyrightText: 2026 The Kontor authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/page_test.h"
#include "ui/entity/attachment_viewer.h"
#include "ui/entity/attachments_section.h"
#include "ui/settings_dialog.h"

#include <QAbstractItemModelTester>
#include <QBuffer>
#include <QCheckBox>
#include <QLabel>
#include <QListView>
#include <QToolButton>
#include <QPainter>
#include <QPdfWriter>
#include <QSignalSpy>

using namespace kontor;
using namespace kontor::ui;
using domain::Entity;
using kontor::testing::keepPictures;
using kontor::testing::PageDriver;

class SkusPageTest : public testing::PageTest {
  Q_OBJECT

 public:
  SkusPageTest() : PageTest(QStringLiteral("skus")) {}

 private Q_SLOTS:
  void showsWhatBelongsToASku() {
    QCOMPARE(m->model().rowCount(), 2);
    QVERIFY(m->show(m->goods.lamp));
    const RecordPanel& panel = m->panel();
    QCOMPARE(m->cell(m->goods.lamp, "on_hand"), QStringLiteral("40"));
    QCOMPARE(panel.part(Entity::StockLevel)->table()->item(0, 0)->text(), QStringLiteral("YIWU"));
    QCOMPARE(panel.part(Entity::StockMove)->table()->rowCount(), 1);
    QCOMPARE(panel.part(Entity::Listing)->table()->rowCount(), 1);
    QCOMPARE(panel.part(Entity::SalesOrderLine)->table()->item(0, 0)->text(), QStringLiteral("302-1"));
    QCOMPARE(testing::namelessWidgets(m->page()).join(QLatin1Char(' ')), QString());
    keepPictures(*m->window, QStringLiteral("skus"));
  }

  void makesEditsAndUndoes() {
    RecordDialog* dialog = m->makeNew();
    QVERIFY(dialog != nullptr);
    PageDriver::type(*dialog->form(), "code", QStringLiteral("VASE-1"));
    PageDriver::type(*dialog->form(), "name_zh", QStringLiteral("花瓶"));
    PageDriver::type(*dialog->form(), "weight", QStringLiteral("1.2 kg"));
    qobject_cast<QCheckBox*>(dialog->form()->editor("fragile")->input())->setChecked(true);
    PageDriver::type(*dialog->form(), "supplier", QStringLiteral("义乌灯具"));
    QVERIFY(PageDriver::hasFound(*dialog, "supplier"));
    keepPictures(*dialog, QStringLiteral("sku-new"));
    QTest::mouseClick(dialog->saveButton(), Qt::LeftButton);
    QTRY_COMPARE(m->model().rowCount(), 3);
    QVERIFY(m->settle());
    QCOMPARE(m->number("SELECT weight_g FROM sku WHERE code = 'VASE-1' AND fragile = 1"), 1200);
    QCOMPARE(m->number("SELECT supplier_id FROM sku WHERE code = 'VASE-1'"), m->goods.supplier);
    QTRY_COMPARE(m->panel().record().title(), QStringLiteral("VASE-1"));
    m->typeInPanel("code", QStringLiteral("LAMP-1"));
    m->panel().saveAction()->trigger();
    QTRY_COMPARE(m->panel().form()->editor("code")->issueText(), QStringLiteral("\"LAMP-1\" is already taken"));
    m->panel().discardAction()->trigger();
    m->typeInPanel("brand", QStringLiteral("Kontor"));
    m->panel().saveAction()->trigger();
    QTRY_COMPARE(m->text("SELECT brand FROM sku WHERE code = 'VASE-1'"), QStringLiteral("Kontor"));
    QVERIFY(m->settle());
    QVERIFY(m->panel().historyText().contains(QStringLiteral("SKU edited: VASE-1")));
    QVERIFY(m->undo());
    QTRY_COMPARE(m->text("SELECT brand FROM sku WHERE code = 'VASE-1'"), QString());
  }

  void anotherLanguageLosesNothingThatIsTyped() {
    const auto choose = [this](const QString& code) {
      m->window->showSettings();
      auto* settings = m->window->findChild<SettingsDialog*>();
      QComboBox* box = settings->languageBox();
      box->setCurrentIndex(box->findData(code));
      Q_EMIT box->activated(box->currentIndex());
      QTest::qWait(0);
    };
    QVERIFY(m->show(m->goods.lamp));
    m->typeInPanel("weight", QStringLiteral("heavy"));
    choose(QStringLiteral("zh_CN"));
    QVERIFY(m->settle());
    QCOMPARE(m->title(), QStringLiteral("SKUs"));
    QCOMPARE(m->panel().record().editText(*domain::findField(Entity::Sku, "weight")), QStringLiteral("heavy"));
    m->typeInPanel("weight", QStringLiteral("1.5 kg"));
    choose(QStringLiteral("zh_CN"));
    QTRY_VERIFY(m->title() != QStringLiteral("SKUs"));
    QTRY_COMPARE(m->number("SELECT weight_g FROM sku WHERE code = 'LAMP-1'"), 1500);
    QTRY_VERIFY(m->window->findChild<SettingsDialog*>() != nullptr);
    choose(QStringLiteral("en"));
    QTRY_COMPARE(m->title(), QStringLiteral("SKUs"));
  }

  void anUnknownReferenceIsShownAtItsField() {
    QVERIFY(m->show(m->goods.lamp));
    m->typeInPanel("supplier", QStringLiteral("Nobody at all"));
    QVERIFY(m->settle());
    QCOMPARE(m->panel().form()->editor("supplier")->issueText(), QStringLiteral("\"Nobody at all\" does not exist"));
    QVERIFY(!m->panel().saveAction()->isEnabled());
    m->typeInPanel("supplier", QStringLiteral("jingdezhen pottery"));
    QTRY_VERIFY(m->panel().form()->editor("supplier")->issueText().isEmpty());
    m->panel().saveAction()->trigger();
    QTRY_COMPARE(m->number("SELECT supplier_id FROM sku WHERE code = 'LAMP-1'"), m->goods.otherSupplier);
  }

  void aReferenceLeadsOn() {
    QVERIFY(m->show(m->goods.lamp));
    QTest::mouseClick(m->panel().form()->editor("supplier")->goButton(), Qt::LeftButton);
    auto* suppliers = static_cast<EntityPage*>(m->window->page(QStringLiteral("suppliers")));
    QTRY_COMPARE(suppliers->panel()->record().id(), m->goods.supplier);
  }

  void aKitCannotHoldItself() {
    QVERIFY(m->show(m->goods.cup));
    RelatedSection* parts = m->panel().part(Entity::KitComponent);
    parts->addAction()->trigger();
    RecordDialog* dialog = m->ready(parts->dialog());
    QVERIFY(dialog != nullptr);
    PageDriver::type(*dialog->form(), "sku", QStringLiteral("CUP-1"));
    QVERIFY(PageDriver::hasFound(*dialog, "sku"));
    QTest::mouseClick(dialog->saveButton(), Qt::LeftButton);
    QTRY_COMPARE(dialog->form()->editor("sku")->issueText(), QStringLiteral("A kit cannot be a part of itself"));
    PageDriver::type(*dialog->form(), "sku", QStringLiteral("LAMP-1"));
    QVERIFY(PageDriver::hasFound(*dialog, "sku"));
    QTest::mouseClick(dialog->saveButton(), Qt::LeftButton);
    QTRY_COMPARE(parts->table()->rowCount(), 1);
  }

  void keepsPicturesAndDocuments() {
    QVERIFY(m->show(m->goods.lamp));
    AttachmentsSection& files = *m->panel().attachments();
    QAbstractItemModelTester tester(&files.model());
    QImage picture(400, 200, QImage::Format_RGB32);
    picture.fill(QColor(200, 120, 40));
    QVERIFY(picture.save(m->file(QStringLiteral("lamp.png"))));
    QFile document(m->file(QStringLiteral("test.pdf")));
    QVERIFY(document.open(QIODevice::WriteOnly));
    document.write("%PDF-1.4\n%%EOF\n");
    document.close();
    QFile empty(m->file(QStringLiteral("empty.txt")));
    QVERIFY(empty.open(QIODevice::WriteOnly));
    empty.close();
    QString refused;
    connect(&files, &AttachmentsSection::noticed, this, [&refused](const QString& sentence) { refused = sentence; });
    m->dialogs.files = {m->file(QStringLiteral("lamp.png")), document.fileName(), empty.fileName()};
    files.addAction()->trigger();
    QTRY_COMPARE(files.model().rowCount(), 2);
    QCOMPARE(refused, QStringLiteral("empty.txt: The file is empty"));
    const QModelIndex first = files.model().index(0, 0);
    QCOMPARE(first.data().toString(), QStringLiteral("lamp.png"));
    QCOMPARE(first.data(Qt::DecorationRole).value<QImage>().size(), QSize(96, 48));
    QVERIFY(!files.model().index(1, 0).data(Qt::DecorationRole).isValid());
    keepPictures(*m->panel().form()->parentWidget(), QStringLiteral("sku-panel"));
    QString path;
    files.model().copyOut(files.model().info(1)->id, QStringLiteral("test.pdf"), [&path](const QString& written) { path = written; });
    QTRY_VERIFY(!path.isEmpty());
    QFile copy(path);
    QVERIFY(copy.open(QIODevice::ReadOnly));
    QCOMPARE(copy.readAll(), QByteArray("%PDF-1.4\n%%EOF\n"));
    files.list()->setCurrentIndex(first);
    files.removeAction()->trigger();
    QTRY_COMPARE(files.model().rowCount(), 1);
    QVERIFY(m->settle());
    QVERIFY(m->undo());
    QTRY_COMPARE(files.model().rowCount(), 2);
  }

  void showsPicturesAndPdfs() {
    QVERIFY(m->show(m->goods.lamp));
    AttachmentsSection& files = *m->panel().attachments();
    const QString pdf = m->file(QStringLiteral("pages.pdf"));
    {
      QPdfWriter writer(pdf);
      QPainter painter(&writer);
      painter.fillRect(QRect(0, 0, writer.width(), writer.height()), Qt::red);
      writer.newPage();
      painter.fillRect(QRect(0, 0, writer.width(), writer.height()), Qt::blue);
    }
    QFile broken(m->file(QStringLiteral("broken.pdf")));
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write("%PDF-1.4\n%%EOF\n");
    broken.close();
    files.model().add({pdf, broken.fileName()});
    QTRY_COMPARE(files.model().rowCount(), 2);
    const auto small = files.model().index(0, 0).data(Qt::DecorationRole).value<QImage>();
    QCOMPARE(small.pixelColor(small.rect().center()), QColor(Qt::red));

    Q_EMIT files.list()->activated(files.model().index(0, 0));
    auto* viewer = files.findChild<AttachmentViewer*>();
    QVERIFY(viewer != nullptr);
    QSignalSpy drawn(viewer, &AttachmentViewer::drawn);
    QTRY_VERIFY(!drawn.isEmpty());
    QCOMPARE(viewer->placeText(), QStringLiteral("Page 1 of 2"));
    drawn.clear();
    viewer->nextAction()->trigger();
    QTRY_VERIFY(!drawn.isEmpty());
    QCOMPARE(viewer->placeText(), QStringLiteral("Page 2 of 2"));
    QVERIFY(!viewer->nextAction()->isEnabled());
    const QImage page = viewer->picture()->pixmap(Qt::ReturnByValue).toImage();
    QCOMPARE(page.pixelColor(page.rect().center()), QColor(Qt::blue));
    keepPictures(*viewer, QStringLiteral("attachment-viewer"));
    delete viewer;

    Q_EMIT files.list()->activated(files.model().index(1, 0));
    viewer = files.findChild<AttachmentViewer*>();
    QVERIFY(viewer != nullptr);
    QTRY_VERIFY(viewer->picture()->text().contains(QStringLiteral("damaged or locked")));
  }
};

QTEST_MAIN(SkusPageTest)
#include "skus_page_test.moc"
