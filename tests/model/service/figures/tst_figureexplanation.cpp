// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/figures/figureexplanation.h"
#include "model/service/figures/riskpicture.h"
#include "model/service/treatment/treatmentservice.h"
#include "tests/model/service/figures/scoredrisks.h"
#include "tests/support/registerfixture.h"
#include "tests/support/testmain.h"

namespace daicho {

using namespace Qt::StringLiterals;

/// How figures explain themselves.
class TestFigureExplanation : public QObject
{
    Q_OBJECT

private slots:

    void aScoreExplainsItself()
    {
        RegisterFixture fixture;
        Session& session = fixture.create();
        const AssetId asset = addAsset(session, u"住民票"_s);
        score(session, asset, u"A04"_s, 3, 4, u"市民課長"_s);
        score(session, asset, u"A04"_s, 2, 2, u"総務課長"_s);

        const Result<ExplainedFigure> figure =
            explainPair(session, *session.assets().asset(asset), u"A04"_s);

        QVERIFY_OK(figure);
        QCOMPARE(figure->level, u"high"_s);
        QVERIFY(figure->value.startsWith(u"12"_s));
        const QString text = figure->text();
        for (const QString& word : {u"= 12"_s, u"市民課長"_s, u"総務課長"_s}) {
            QVERIFY2(text.contains(word), qPrintable(text));
        }
        const Result<ExplainedFigure> open =
            explainPair(session, *session.assets().asset(asset), u"E01"_s);
        QVERIFY_OK(open);
        QVERIFY(open->level.isEmpty());
        QVERIFY(!explainPair(session, *session.assets().asset(asset), u"X99"_s));
    }

    void aClassAndAPictureExplainThemselves()
    {
        RegisterFixture fixture;
        Session& session = fixture.create();
        const AssetId asset = addAsset(session, u"住民票"_s);
        QVERIFY_OK(explainClasses(session, *session.assets().asset(asset)));
        score(session, asset, u"A04"_s, 3, 4);
        const Result<RiskPicture> picture = riskPicture(session, Picture::HeatMap);
        const Result<ExplainedFigure> figure = explainPicture(session, *picture);
        QVERIFY_OK(figure);
        QVERIFY(figure->text().contains(picture->note));
    }

    void aTreatedRiskExplainsWhatItsMeasureLeaves()
    {
        RegisterFixture fixture;
        Session& session = fixture.create();
        const AssetId asset = addAsset(session, u"住民票"_s);
        score(session, asset, u"A04"_s, 4, 5);
        TreatmentService service(session);
        Measure measure;
        measure.title = u"多要素認証"_s;
        measure.option = u"reduce"_s;
        QVERIFY_OK(service.add(measure, {{asset, u"A04"_s}}));

        const Asset stored = *session.assets().asset(asset);
        const Result<ExplainedFigure> planned = explainPair(session, stored, u"A04"_s);
        QVERIFY_OK(planned);
        QVERIFY(planned->text().contains(u"Not estimated yet."_s));

        QVERIFY_OK(service.saveResidual({asset, u"A04"_s},
                                        {{u"likelihood"_s, u"2"_s}, {u"loss"_s, u"3"_s}}));
        const Result<ExplainedFigure> figure = explainPair(session, stored, u"A04"_s);

        QVERIFY_OK(figure);
        const QString text = figure->text();
        for (const QString& word : {u"多要素認証"_s, u"= 6"_s, u"forecast"_s, u"= 20"_s}) {
            QVERIFY2(text.contains(word), qPrintable(text));
        }
    }

    void aLevelIsExplainedByTheHighestThreat()
    {
        RegisterFixture fixture;
        Session& session = fixture.create();
        const AssetId asset = addAsset(session, u"住民票"_s);
        const Asset stored = *session.assets().asset(asset);
        const Result<ExplainedFigure> open = explainLevel(session, stored);
        QVERIFY_OK(open);
        QVERIFY(open->level.isEmpty());
        score(session, asset, u"E01"_s, 1, 1);
        score(session, asset, u"A04"_s, 5, 5);

        const Result<ExplainedFigure> figure = explainLevel(session, stored);

        QVERIFY_OK(figure);
        QCOMPARE(figure->level, u"critical"_s);
        QVERIFY(figure->title.contains(u"A04"_s));
    }

    void aMarkNamesTheHighestOfWhatItCounts()
    {
        RegisterFixture fixture;
        Session& session = fixture.create();
        const AssetId asset = addAsset(session, u"住民票"_s);
        score(session, asset, u"A04"_s, 3, 4, u"市民課長"_s);
        const Result<RiskPicture> picture = riskPicture(session, Picture::HeatMap);
        const RiskFilter place{.x = 3, .y = 4};
        const int mark = int(picture->marks.indexOf(place));
        QVERIFY(mark >= 0);

        const Result<ExplainedFigure> figure = explainPicture(session, *picture, mark);

        QVERIFY_OK(figure);
        QVERIFY(figure->text().contains(u"市民課長"_s));
        QVERIFY(figure->text().contains(u"住民票"_s));
        QVERIFY(!explainPicture(session, *picture)->text().contains(u"市民課長"_s));
    }

    void homeExplainsItsCounts()
    {
        RegisterFixture fixture;
        Session& session = fixture.create();
        addAsset(session, u"住民票"_s);
        score(session, addAsset(session, u"税務"_s), u"A04"_s, 3, 4);

        const Result<ExplainedFigure> figure = explainStanding(session);

        QVERIFY_OK(figure);
        const QString text = figure->text();
        for (const QString& word : {u"2 − 0 = 2"_s, u"after change"_s, u"2: every record"_s}) {
            QVERIFY2(text.contains(word), qPrintable(text));
        }
    }
};

} // namespace daicho

DAICHO_TEST(daicho::TestFigureExplanation)
#include "tst_figureexplanation.moc"
