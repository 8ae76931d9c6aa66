// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/figures/riskpicture.h"
#include "model/service/unitservice.h"
#include "tests/model/service/figures/scoredrisks.h"
#include "tests/support/registerfixture.h"
#include "tests/support/testmain.h"

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

UnitId addUnit(Session& session, const QString& code, const QString& name, UnitId parent = {})
{
    Unit unit;
    unit.code = code;
    unit.name = name;
    unit.parent = parent;
    const Result<Unit> added = session.units().add(unit);
    return added ? added->id : UnitId();
}

/// 市民部 (with 市民課, which has 戸籍係, and 税務課), 総務部 without scores, and an asset of no
/// unit.
struct City
{
    explicit City(Session& session)
        : citizens(addUnit(session, u"02"_s, u"市民部"_s))
        , office(addUnit(session, u"021"_s, u"市民課"_s, citizens))
        , family(addUnit(session, u"0211"_s, u"戸籍係"_s, office))
        , taxes(addUnit(session, u"022"_s, u"税務課"_s, citizens))
        , affairs(addUnit(session, u"01"_s, u"総務部"_s))
    {
        addAsset(session, u"例規"_s, affairs);
        score(session, addAsset(session, u"部の記録"_s, citizens), u"A04"_s, 2, 2);
        score(session, addAsset(session, u"住民票"_s, office), u"A04"_s, 5, 5);
        const AssetId register1 = addAsset(session, u"戸籍"_s, family);
        score(session, register1, u"A04"_s, 3, 4);
        score(session, register1, u"E01"_s, 1, 1);
        score(session, addAsset(session, u"課税台帳"_s, taxes), u"A04"_s, 3, 3);
        score(session, addAsset(session, u"名簿"_s), u"A04"_s, 1, 1);
    }

    UnitId citizens;
    UnitId office;
    UnitId family;
    UnitId taxes;
    UnitId affairs;
};

QStringList linesOf(const RiskPicture& picture)
{
    QStringList lines;
    for (const PaperBar& bar : picture.bars->bars) {
        lines.append(bar.label + u' ' + bar.total);
    }
    return lines;
}

qint64 pairsOf(const PaperBar& bar)
{
    qint64 pairs = 0;
    for (const PaperCell& segment : bar.segments) {
        pairs += segment.count;
    }
    return pairs;
}

} // namespace

/// Pictures with one bar for each unit or year.
class TestPictureGroups : public QObject
{
    Q_OBJECT

private slots:

    void aUnitCountsWithAllThatStandBelowIt()
    {
        RegisterFixture fixture;
        Session& session = fixture.create();
        const City city(session);

        const Result<RiskPicture> picture = riskPicture(session, Picture::Units);

        QVERIFY_OK(picture);
        QCOMPARE(linesOf(*picture),
                 (QStringList{u"総務部 未評価（資産1件）"_s, u"市民部 5"_s, u"所属なし 1"_s}));
        QCOMPARE(picture->parts, (QList<UnitId>{{}, city.citizens, {}}));
        QCOMPARE(picture->rows.first().last(), u"1"_s);
        qint64 all = 0;
        for (const PaperBar& bar : picture->bars->bars) {
            all += pairsOf(bar);
        }
        QCOMPARE(all, risksBehind(session, {})->size());
    }

    void theUnitsOfOneLevelAddUpToTheUnitAbove()
    {
        RegisterFixture fixture;
        Session& session = fixture.create();
        const City city(session);

        const Result<RiskPicture> parts = riskPicture(session, Picture::Units, {{}, city.citizens});
        const Result<RiskPicture> deeper = riskPicture(session, Picture::Units, {{}, city.office});

        QVERIFY_OK(parts);
        QCOMPARE(linesOf(*parts),
                 (QStringList{u"市民課 3"_s, u"税務課 1"_s, u"市民部（直属） 1"_s}));
        QVERIFY_OK(deeper);
        QCOMPARE(linesOf(*deeper), (QStringList{u"戸籍係 2"_s, u"市民課（直属） 1"_s}));
    }

    void everyBarListsAsManyRisksAsItShows()
    {
        RegisterFixture fixture;
        Session& session = fixture.create();
        const City city(session);
        for (const UnitId top : {UnitId(), city.citizens, city.office, city.family}) {
            const Result<RiskPicture> picture = riskPicture(session, Picture::Units, {{}, top});
            QVERIFY_OK(picture);
            for (qsizetype i = 0; i < picture->marks.size(); ++i) {
                const auto risks = risksBehind(session, picture->marks[i]);
                QVERIFY_OK(risks);
                QCOMPARE(risks->size(), pairsOf(picture->bars->bars[i]));
            }
        }
    }

    void aYearWithoutScoresStaysAsAGap()
    {
        RegisterFixture fixture;
        Session& session = fixture.create();
        const AssetId asset = addAsset(session, u"住民票"_s);
        const AssetId other = addAsset(session, u"税務"_s);
        const int cycle = session.info()->cycle.value_or(0);
        score(session, asset, u"A04"_s, 5, 5, {}, cycle - 3);
        score(session, other, u"A04"_s, 4, 5, {}, cycle - 3);
        score(session, asset, u"A04"_s, 5, 5, {}, cycle - 1);
        score(session, asset, u"A04"_s, 1, 1, {}, cycle);
        score(session, asset, u"A04"_s, 5, 5, {}, cycle + 1);

        const Result<RiskPicture> picture = riskPicture(session, Picture::Trend);

        QVERIFY_OK(picture);
        QCOMPARE(picture->rows.size(), 4);
        QCOMPARE(linesOf(*picture).at(1), u"令和6年度 評価なし"_s);
        QCOMPARE(picture->rows[1][1], u"–"_s);
        QCOMPARE(picture->bars->bars.first().segments.last().count, 2);
        QCOMPARE(picture->bars->bars.last().segments.first().count, 1);
        QCOMPARE(picture->title, u"令和8年度の高いリスクは0件で、令和7年度より1件減りました"_s);
        QCOMPARE(risksBehind(session, picture->marks.first())->size(), 2);
        QVERIFY(picture->marks.at(1).isEmpty());

        const Result<RiskPicture> before = riskPicture(session, Picture::Trend, {cycle - 1, {}});
        QVERIFY_OK(before);
        QCOMPARE(before->title, u"令和7年度の高いリスクは1件で、令和5年度より1件減りました"_s);
    }

    void aYearThatWaitsForItsScoresIsAGapToo()
    {
        RegisterFixture fixture;
        Session& session = fixture.create();
        const AssetId asset = addAsset(session, u"住民票"_s);
        const int cycle = session.info()->cycle.value_or(0);
        score(session, asset, u"A04"_s, 5, 5, {}, cycle - 1);

        const Result<RiskPicture> picture = riskPicture(session, Picture::Trend);

        QVERIFY_OK(picture);
        QCOMPARE(linesOf(*picture), (QStringList{u"令和7年度 1"_s, u"令和8年度 評価なし"_s}));
        QVERIFY(picture->title.contains(u"令和7年度だけ"_s));
    }

    void oneYearAndNoneSaySo()
    {
        RegisterFixture fixture;
        Session& session = fixture.create();
        const Result<RiskPicture> none = riskPicture(session, Picture::Trend);
        QVERIFY_OK(none);
        QVERIFY(none->isEmpty());
        QVERIFY(!none->isDrawn());
        QVERIFY(!none->title.isEmpty());

        score(session, addAsset(session, u"住民票"_s), u"A04"_s, 5, 5);
        const Result<RiskPicture> one = riskPicture(session, Picture::Trend);
        QVERIFY_OK(one);
        QCOMPARE(one->rows.size(), 1);
        QVERIFY(one->title.contains(u"比較は、次の年度から"_s));
    }
};

} // namespace daicho

DAICHO_TEST(daicho::TestPictureGroups)
#include "tst_picturegroups.moc"
