// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/items/risklistmodel.h"
#include "tests/model/service/figures/scoredrisks.h"
#include "tests/support/pagefixture.h"
#include "tests/support/testmain.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

/// More risks than a page holds, the only critical one on top; how many there are.
int fill(Session& session)
{
    int count = 0;
    for (int i = 0; count <= RiskListModel::kPage; ++i) {
        const AssetId asset = addAsset(session, u"資産%1"_s.arg(i));
        for (const Threat& threat : session.environment().catalogue.threats().items) {
            const bool isFirst = count == 0;
            score(session, asset, threat.id, isFirst ? 5 : 1, isFirst ? 5 : 1);
            ++count;
        }
    }
    return count;
}

} // namespace

class TestRiskListModel : public QObject
{
    Q_OBJECT

private slots:

    void valuesAreReadAsTheyComeIntoView()
    {
        PageFixture fixture;
        Session& session = fixture.session();
        const int count = fill(session);
        RiskListModel model(fixture.reader());
        const QAbstractItemModelTester tester(&model);
        const Result<RiskKeys> risks = riskKeysBehind(session, {}, RiskListModel::kPage);
        QVERIFY_OK(risks);

        model.setRisks(*risks, *RiskLineWords::of(session));

        QCOMPARE(model.rowCount(), count);
        const QModelIndex first = model.index(0, RiskListModel::kLevelColumn);
        QCOMPARE(first.data(RiskListModel::LevelRole).toString(), u"critical"_s);
        QCOMPARE(model.index(0, 1).data().toString(), u"資産0"_s);
        QSignalSpy changed(&model, &RiskListModel::dataChanged);
        const QModelIndex last = model.index(count - 1, 1);
        QVERIFY(model.line(count - 1) == nullptr);
        last.data();
        QTRY_COMPARE(changed.size(), 1);
        QVERIFY(model.line(count - 1) != nullptr);
        QVERIFY(last.data().toString().startsWith(u"資産"_s));
        QCOMPARE(changed.first().at(1).toModelIndex().row(), count - 1);
    }

    void anEmptyListHasItsTitles()
    {
        PageFixture fixture;
        RiskListModel model(fixture.reader());
        model.setRisks({}, *RiskLineWords::of(fixture.session()));
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.columnCount(), RiskLineWords::titles().size());
        QVERIFY(!model.headerData(0, Qt::Horizontal).toString().isEmpty());
    }
};

} // namespace daicho

DAICHO_TEST(daicho::TestRiskListModel)
#include "tst_risklistmodel.moc"
