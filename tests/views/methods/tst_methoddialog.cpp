// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/catalogue/catalogue.h"
#include "model/catalogue/methodwriter.h"
#include "model/service/assetservice.h"
#include "model/service/scoringservice.h"
#include "tests/support/pagefixture.h"
#include "tests/support/testmain.h"
#include "views/methods/methoddialog.h"
#include "views/methods/methodeditor.h"
#include "views/methods/rescoredialog.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTimer>

namespace daicho {

using namespace Qt::StringLiterals;

/// The window's ways with methods: looking, editing, files, trying, choosing.
class TestMethodDialog : public QObject
{
    Q_OBJECT

private slots:

    void theMethodInUseIsMarkedAndOthersStandBelow()
    {
        PageFixture fixture;
        MethodDialog dialog(fixture.services());
        const auto* list = dialog.findChild<QListWidget*>(u"methodList"_s);
        QCOMPARE(list->count(), 17); // with the heading
        QVERIFY(list->item(0)->text().endsWith(u"in use"_s));
        QCOMPARE(list->item(3)->text(), u"Others"_s);
        QCOMPARE(list->currentRow(), 0);
        QVERIFY(!dialog.findChild<QPushButton*>(u"useMethod"_s)->isEnabled());
        QVERIFY(!dialog.findChild<QPushButton*>(u"editMethod"_s)->isEnabled());
        dialog.select(u"product-27"_s);
        const QString about = dialog.findChild<QLabel*>(u"methodAbout"_s)->text();
        QVERIFY(about.contains(u"重要度 × 脅威 × 脆弱性"_s));
        QVERIFY(about.contains(u"Not yet compared"_s));
        QVERIFY(dialog.findChild<QPushButton*>(u"useMethod"_s)->isEnabled());
    }

    void productsMethodsAreOnlyLookedAt()
    {
        PageFixture fixture;
        MethodEditor view(
            method(fixture, u"nist-800-30"_s), roles(fixture), Language::English, true);
        QCOMPARE(view.findChild<QTabWidget*>(u"methodTabs"_s)->count(), 7);
        QVERIFY(view.findChild<QPushButton*>(u"saveMethod"_s) == nullptr);
        QVERIFY(view.findChild<QPushButton*>(u"addScaleStep"_s) == nullptr);
        const auto* scale = view.findChild<QTableWidget*>(u"methodScaleTable"_s);
        QCOMPARE(scale->item(3, 1)->text(), u"80–95"_s);
        const auto* matrix = view.findChild<QTableWidget*>(u"methodMatrix"_s);
        QCOMPARE(matrix->rowCount(), 5);
        QCOMPARE(matrix->item(0, 0)->text(), u"l"_s); // very high, very low in table G-5
        QVERIFY(view.findChild<QLabel*>(u"methodSource"_s)->text().contains(u"not yet"_s));
    }

    void whatIsBrokenIsSaidWhileOneTypes()
    {
        PageFixture fixture;
        MethodEditor editor(
            copyOf(fixture, u"iso27005-2022"_s), roles(fixture), Language::English, false);
        auto* save = editor.findChild<QPushButton*>(u"saveMethod"_s);
        QVERIFY(save->isEnabled());
        auto* matrix = editor.findChild<QTableWidget*>(u"methodMatrix"_s);
        matrix->item(4, 0)->setText(u"zz"_s);
        QTRY_VERIFY(!save->isEnabled());
        QVERIFY(editor.findChild<QLabel*>(u"methodProblem"_s)->text().contains(u"zz"_s));
        matrix->item(4, 0)->setText(u"Ｌ"_s);
        QTRY_VERIFY(save->isEnabled());
        QCOMPARE(editor.method().steps[0].table.at({u"1"_s, u"1"_s}).toString(), u"l"_s);
    }

    void bandsAndAcceptanceAreEdited()
    {
        PageFixture fixture;
        MethodEditor editor(
            copyOf(fixture, u"policy-5x5"_s), roles(fixture), Language::English, false);
        auto* levels = editor.findChild<QTableWidget*>(u"methodLevelTable"_s);
        levels->item(1, 2)->setText(u"５"_s); // medium to 5: 6 to 9 belong to nothing
        QTRY_VERIFY(editor.findChild<QLabel*>(u"methodProblem"_s)->text().contains(u"6, 8, 9"_s));
        levels->item(2, 1)->setText(u"6"_s);
        QTRY_VERIFY(editor.findChild<QPushButton*>(u"saveMethod"_s)->isEnabled());
        QVERIFY(editor.findChild<QLabel*>(u"methodWarning"_s)->text().contains(u"only the risk"_s));
        auto* kind = editor.findChild<QComboBox*>(u"methodAcceptanceKind"_s);
        kind->setCurrentIndex(kind->findData(int(AcceptanceKind::PerValue)));
        emit kind->activated(kind->currentIndex());
        QTRY_COMPARE(editor.findChild<QTableWidget*>(u"methodAcceptanceTable"_s)->rowCount(), 5);
        editor.findChild<QLineEdit*>(u"methodNameJa"_s)->setText(u"市の方法"_s);
        editor.accept();
        QCOMPARE(editor.result(), int(QDialog::Accepted));
        QCOMPARE(editor.method().header.label.ja, u"市の方法"_s);
        QCOMPARE(editor.method().acceptance.perValueOf, u"likelihood"_s);
    }

    void methodsGoOutAndComeBackAsFiles()
    {
        PageFixture fixture;
        QTemporaryDir folder;
        const QString path = folder.filePath(u"m.json"_s);
        MethodDialog dialog(fixture.services());
        dialog.writeOut(path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QByteArray json = file.readAll();
        json.replace("\"id\": \"policy-5x5\"", "\"id\": \"city-method-1\"");
        file.resize(0);
        file.seek(0);
        file.write(json);
        file.close();
        dialog.takeIn(path);
        const auto* list = dialog.findChild<QListWidget*>(u"methodList"_s);
        QCOMPARE(list->count(), 18);
        QVERIFY(list->currentItem()->text().endsWith(u"our own"_s));
        QVERIFY(dialog.findChild<QPushButton*>(u"editMethod"_s)->isEnabled());
    }

    void savingShowsWhatWouldChangeFirst()
    {
        PageFixture fixture;
        const auto first = saveMethod(fixture.session(), copyOf(fixture, u"policy-5x5"_s));
        QVERIFY_OK(first);
        QVERIFY_OK(chooseMethod(fixture.session(), first->header.id));
        score(fixture, u"2"_s, u"3"_s);
        MethodDraft stricter(*first);
        stricter.setBand(1, 5, 5);
        stricter.setBand(2, 6, 16);
        MethodDialog dialog(fixture.services());
        QString sentence;
        QTimer::singleShot(0, &dialog, [&] {
            auto* preview = dialog.findChild<RescoreDialog*>();
            QSignalSpy prepared(preview, &RescoreDialog::prepared);
            if (prepared.wait(5000)) {
                sentence = preview->findChild<QLabel*>(u"rescoreSentence"_s)->text();
                preview->findChild<QPushButton*>(u"withoutRescore"_s)->click();
            } else {
                preview->reject();
            }
        });
        dialog.save(stricter.method());
        QVERIFY2(sentence.startsWith(u"1 of 1 scores"_s), qPrintable(sentence));
        QCOMPARE(MethodService(fixture.session()).method(first->header.id)->header.version, u"2"_s);
        const auto scores = fixture.session().scoring().scores(AssetId{1});
        QCOMPARE(scores->first().level, u"medium"_s); // as it was judged
    }

    void whatIfStoresNothing()
    {
        PageFixture fixture;
        score(fixture, u"2"_s, u"3"_s);
        RescoreDialog dialog(fixture.services(), method(fixture, u"ipa-3.1"_s), RescoreAim::Look);
        QSignalSpy prepared(&dialog, &RescoreDialog::prepared);
        QVERIFY(prepared.wait(5000));
        QVERIFY(dialog.findChild<QPushButton*>(u"withRescore"_s) == nullptr);
        QCOMPARE(dialog.report().impossible, 1);
        auto* given = dialog.findChild<QTableWidget*>(u"rescoreGiven"_s);
        QVERIFY(given->rowCount() > 0);
        for (int row = 0; row < given->rowCount(); ++row) {
            auto* box = qobject_cast<QComboBox*>(given->cellWidget(row, 2));
            box->setCurrentIndex(box->count() - 1);
            emit box->activated(box->currentIndex());
        }
        QTRY_COMPARE(dialog.report().impossible, 0);
        QCOMPARE(dialog.findChild<QTableWidget*>(u"rescoreLines"_s)->rowCount(), 1);
        const auto scores = fixture.session().scoring().scores(AssetId{1});
        QCOMPARE(scores->first().method, u"policy-5x5"_s);
    }

private:
    static const Method& method(PageFixture& fixture, const QString& id)
    {
        return *fixture.session().environment().catalogue.method(id);
    }

    static const ChoiceSet& roles(PageFixture& fixture)
    {
        return fixture.session().environment().catalogue.choices(u"actor_role"_s);
    }

    static Method copyOf(PageFixture& fixture, const QString& id)
    {
        return MethodDraft::copyOf(method(fixture, id), u"city-method-1"_s, {u"写し"_s, u"Copy"_s})
            .method();
    }

    static void score(PageFixture& fixture, const QString& likelihood, const QString& loss)
    {
        Asset asset;
        asset.code = u"A000001"_s;
        asset.name = u"住民記録"_s;
        const auto saved = fixture.session().assets().add(asset);
        QVERIFY_OK(saved);
        ScoreDraft draft;
        draft.asset = saved->id;
        draft.threat = u"A01"_s;
        draft.inputs = {{u"likelihood"_s, likelihood}, {u"loss"_s, loss}};
        QVERIFY_OK(fixture.session().scoring().save(draft));
    }
};

DAICHO_TEST(TestMethodDialog)

} // namespace daicho

#include "tst_methoddialog.moc"
