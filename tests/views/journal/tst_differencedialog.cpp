// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/assetservice.h"
#include "tests/support/pagefixture.h"
#include "tests/support/testmain.h"
#include "views/journal/differencedialog.h"

#include <QLabel>
#include <QLineEdit>
#include <QTableView>

namespace daicho {

using namespace Qt::StringLiterals;

class TestDifferenceDialog : public QObject
{
    Q_OBJECT

private slots:

    void changesBetweenTwoEntriesAreListedPerField()
    {
        PageFixture fixture;
        Asset asset;
        asset.name = u"名簿"_s;
        asset = *fixture.session().assets().add(asset);
        Asset edited = asset;
        edited.name = u"名簿（正）"_s;
        QVERIFY_OK(fixture.session().assets().update(asset, edited));
        DifferenceDialog dialog(fixture.services(), DateStyle::Iso);
        dialog.setPoints(u"#2"_s, u"#3"_s);
        dialog.show();
        dialog.compare();
        auto* table = dialog.findChild<QTableView*>(u"differenceTable"_s);
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QStringList cells;
        for (int column = 0; column < table->model()->columnCount(); ++column) {
            cells << table->model()->index(0, column).data().toString();
        }
        QCOMPARE(cells.first(), u"Changed"_s);
        QCOMPARE(cells.mid(4), (QStringList{u"名簿"_s, u"名簿（正）"_s}));
        QVERIFY(dialog.findChild<QLabel*>(u"differenceSummary"_s)->text().contains(u"1 changed"_s));
    }

    void whatIsNoPointIsSaidInTheDialog()
    {
        PageFixture fixture;
        DifferenceDialog dialog(fixture.services(), DateStyle::Iso);
        dialog.setPoints(u"#1"_s, u"#99"_s);
        dialog.compare();
        auto* summary = dialog.findChild<QLabel*>(u"differenceSummary"_s);
        QTRY_VERIFY(summary->text().contains(u"#99"_s));
        QCOMPARE(dialog.findChild<QTableView*>()->model()->rowCount(), 0);
    }
};

DAICHO_TEST(TestDifferenceDialog)

} // namespace daicho

#include "tst_differencedialog.moc"
