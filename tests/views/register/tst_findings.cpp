// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/assetservice.h"
#include "tests/support/pagefixture.h"
#include "tests/support/testmain.h"
#include "tests/views/shell/fakecontext.h"
#include "views/register/checkdialog.h"
#include "views/register/editorpanel.h"
#include "views/register/findingspanel.h"
#include "views/register/registerpage.h"
#include "views/register/registertable.h"
#include "views/widgets/formfield.h"

#include <QComboBox>
#include <QLabel>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>

namespace daicho {

using namespace Qt::StringLiterals;

class TestFindings : public QObject
{
    Q_OBJECT

private:
    /// Personal information that is public: K12 and what a bare asset lacks.
    static Asset addFaulty(PageFixture& fixture)
    {
        Asset asset;
        asset.name = u"名簿"_s;
        asset.personal = true;
        asset.confidentiality = u"1"_s;
        return fixture.session().assets().add(asset).value_or(Asset());
    }

    static QTableView* table(const QDialog& dialog)
    {
        return dialog.findChild<QTableView*>(u"checkTable"_s);
    }

private slots:

    void theEditorShowsWhatStandsAgainstTheAsset()
    {
        PageFixture fixture;
        addFaulty(fixture);
        FakeContext context;
        RegisterPage page(fixture.services(), context);
        page.resize(1400, 800);
        page.show();
        auto* rows = page.findChild<RegisterTable*>();
        QTRY_COMPARE(rows->model()->rowCount(), 1);
        rows->selectRow(0);
        auto* panel = page.findChild<FindingsPanel*>();
        QTRY_VERIFY(panel->topLevelItemCount() > 1);
        QStringList messages;
        for (int i = 0; i < panel->topLevelItemCount(); ++i) {
            messages.append(panel->topLevelItem(i)->text(0));
        }
        QVERIFY2(messages.join(u'\n').contains(u"「1」"_s), qPrintable(messages.join(u'\n')));
        auto* tabs = page.findChild<QTabWidget*>(u"editorTabs"_s);
        QVERIFY(tabs->tabText(3).contains(QString::number(panel->topLevelItemCount())));

        QSignalSpy wanted(panel, &FindingsPanel::fieldWanted);
        emit panel->itemActivated(panel->topLevelItem(0), 0);
        QCOMPARE(wanted.value(0).value(0).toString(), u"confidentiality"_s);
        QCOMPARE(tabs->currentIndex(), 0);
    }

    void theWholeRegisterIsCheckedAsAJob()
    {
        PageFixture fixture;
        const Asset asset = addFaulty(fixture);
        CheckDialog dialog(fixture.services(), DateStyle::Iso);
        dialog.show();
        dialog.check();
        QTRY_VERIFY(table(dialog)->model()->rowCount() > 1);
        QVERIFY(dialog.findChild<QLabel*>(u"checkSummary"_s)->text().startsWith(u"1 errors"_s));
        QCOMPARE(table(dialog)->model()->index(0, 1).data().toString(), u"K12"_s);

        dialog.findChild<QComboBox*>()->setCurrentIndex(1);
        QCOMPARE(table(dialog)->model()->rowCount(), 1);
        QSignalSpy wanted(&dialog, &CheckDialog::wanted);
        emit table(dialog)->activated(table(dialog)->model()->index(0, 0));
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().first().value<AssetId>(), asset.id);
        QCOMPARE(wanted.first().at(1).toString(), u"confidentiality"_s);
    }
};

DAICHO_TEST(TestFindings)

} // namespace daicho

#include "tst_findings.moc"
