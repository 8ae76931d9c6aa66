// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/assetservice.h"
#include "model/service/figures/keptfigures.h"
#include "model/service/figures/statisticsjson.h"
#include "model/service/historyservice.h"
#include "model/service/scoringservice.h"
#include "model/service/unitservice.h"
#include "tests/support/registerfixture.h"
#include "tests/support/testmain.h"

#include <QJsonDocument>
#include <QRandomGenerator>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

constexpr int kAssets = 24;
const QStringList kThreats = {u"A01"_s, u"A02"_s, u"B01"_s, u"C01"_s, u"D01"_s, u"E01"_s};
const QStringList kRaters = {u"情報政策課長"_s, u"市民課長"_s, u"税務課長"_s};
const QStringList kZones = {u"mynumber"_s, u"lgwan"_s, u"internet"_s, QString()};
const QStringList kClasses = {u"3A"_s, u"2"_s, u"1"_s, QString()};

QByteArray textOf(const Overview& overview)
{
    QByteArray text = QJsonDocument(toJson(overview, Language::Japanese)).toJson();
    for (const RiskCounts& counts : overview.methods) {
        for (const TopRisk& top : counts.top) {
            text += QByteArray::number(top.assessment) + ' ' + QByteArray::number(top.asset) +
                    top.threat.toUtf8() + top.level.toUtf8() + '\n';
        }
    }
    return text;
}

} // namespace

/// What is kept up is what a reading of all gives.
class TestKeptFigures : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void randomChangesGiveWhatAReadingOfAllGives();
    void nothingIsReadAnewForAFewChanges();
    void manyChangesAreReadAnew();
    void anotherMethodOfTheRegisterIsReadAnew();
    void paperThatIsLeftOutStandsAside();
    void aScoreThatIsTakenBackGoes();
    void entriesOfAnotherSessionCount();

private:
    QByteArray kept() { return textOf(*m_figures.overview(*m_session)); }

    QByteArray whole() const { return textOf(*StatisticsService(*m_session).overview()); }

    void changeSomething(QRandomGenerator& random);
    Result<SavedScore> score(qint64 asset, const QString& threat, int likelihood, int loss);

    std::unique_ptr<RegisterFixture> m_fixture;
    Session* m_session = nullptr;
    KeptFigures m_figures;
    QList<AssetId> m_assets;
};

void TestKeptFigures::init()
{
    m_fixture = std::make_unique<RegisterFixture>();
    m_session = &m_fixture->create();
    m_figures = {};
    m_assets.clear();
    for (int i = 0; i < kAssets; ++i) {
        Asset asset;
        asset.name = u"資産%1"_s.arg(i);
        asset.kind = i % 3 == 0 ? u"system"_s : u"information"_s;
        asset.zone = kZones[i % kZones.size()];
        const Result<Asset> added = m_session->assets().add(asset);
        QVERIFY_OK(added);
        m_assets.append(added->id);
    }
}

void TestKeptFigures::cleanup()
{
    m_fixture.reset();
}

Result<SavedScore>
TestKeptFigures::score(qint64 asset, const QString& threat, int likelihood, int loss)
{
    ScoreDraft draft;
    draft.asset = AssetId{asset};
    draft.threat = threat;
    draft.inputs = {{u"likelihood"_s, QString::number(likelihood)},
                    {u"loss"_s, QString::number(loss)}};
    return m_session->scoring().save(draft);
}

void TestKeptFigures::changeSomething(QRandomGenerator& random)
{
    const AssetId id = m_assets[random.bounded(m_assets.size())];
    const int what = random.bounded(10);
    if (what == 0) {
        // A later change of somebody may stand in the way.
        static_cast<void>(m_session->history().undo());
    } else if (what == 1) {
        const Result<Asset> asset = m_session->assets().asset(id);
        // One that was scored stays.
        if (asset && m_session->assets().remove(*asset)) {
            m_assets.removeOne(id);
        }
    } else if (what < 4) {
        const Result<Asset> before = m_session->assets().asset(id);
        if (!before) {
            return; // taken back meanwhile
        }
        Asset after = *before;
        after.zone = kZones[random.bounded(kZones.size())];
        after.confidentiality = kClasses[random.bounded(kClasses.size())];
        after.media = random.bounded(2) == 0 ? u"paper"_s : QString();
        after.exclusion = random.bounded(4) == 0 ? u"school"_s : QString();
        after.exclusionReason = u"教育委員会の定めによる"_s;
        // The register refuses some of these together.
        static_cast<void>(m_session->assets().update(*before, after));
    } else {
        ScoreDraft draft;
        draft.asset = id;
        draft.threat = kThreats[random.bounded(kThreats.size())];
        draft.rater = kRaters[random.bounded(kRaters.size())];
        draft.inputs = {{u"likelihood"_s, QString::number(random.bounded(1, 6))},
                        {u"loss"_s, QString::number(random.bounded(1, 6))}};
        // Those of excluded assets are refused.
        static_cast<void>(m_session->scoring().save(draft));
    }
}

void TestKeptFigures::randomChangesGiveWhatAReadingOfAllGives()
{
    QRandomGenerator random(7);
    QCOMPARE(kept(), whole());
    for (int round = 0; round < 120; ++round) {
        for (int i = random.bounded(3); i >= 0; --i) {
            changeSomething(random);
        }
        QCOMPARE(kept(), whole());
    }
    // Now and then the order of a pair that lost a score can't be told.
    QVERIFY2(m_figures.followings() > 90, qPrintable(QString::number(m_figures.followings())));
}

void TestKeptFigures::nothingIsReadAnewForAFewChanges()
{
    QCOMPARE(kept(), whole());
    QVERIFY_OK(score(m_assets[0].value, u"A01"_s, 5, 5));
    QVERIFY_OK(score(m_assets[1].value, u"B01"_s, 3, 2));

    QCOMPARE(kept(), whole());
    QCOMPARE(kept(), whole());

    QCOMPARE(m_figures.wholeReadings(), 1);
    QCOMPARE(m_figures.followings(), 1);
}

void TestKeptFigures::manyChangesAreReadAnew()
{
    QCOMPARE(kept(), whole());
    for (int i = 0; i < 70; ++i) {
        QVERIFY_OK(score(m_assets[i % kAssets].value, u"A01"_s, i % 5 + 1, i / 5 % 5 + 1));
    }

    QCOMPARE(kept(), whole());
    QCOMPARE(m_figures.wholeReadings(), 2);
}

void TestKeptFigures::anotherMethodOfTheRegisterIsReadAnew()
{
    QVERIFY_OK(score(m_assets[0].value, u"A01"_s, 5, 5));
    QCOMPARE(kept(), whole());
    const Result<RegisterInfo> info = m_session->info();
    RegisterInfo edited = *info;
    edited.method = u"ipa-3.1"_s;
    QVERIFY_OK(m_session->updateInfo(*info, edited));

    QCOMPARE(kept(), whole());
    QCOMPARE(m_figures.overview(*m_session)->methods.first().method, u"ipa-3.1"_s);
}

void TestKeptFigures::paperThatIsLeftOutStandsAside()
{
    const Result<RegisterInfo> info = m_session->info();
    RegisterInfo edited = *info;
    edited.paperInScope = false;
    QVERIFY_OK(m_session->updateInfo(*info, edited));
    QVERIFY_OK(score(m_assets[0].value, u"A01"_s, 5, 5));
    QCOMPARE(kept(), whole());
    const Result<Asset> before = m_session->assets().asset(m_assets[0]);
    Asset after = *before;
    after.media = u"paper"_s;
    QVERIFY_OK(m_session->assets().update(*before, after));

    QCOMPARE(kept(), whole());
    QCOMPARE(m_figures.wholeReadings(), 1);
    QCOMPARE(m_figures.overview(*m_session)->assets.excluded, 1);
}

void TestKeptFigures::aScoreThatIsTakenBackGoes()
{
    QCOMPARE(kept(), whole());
    QVERIFY_OK(score(m_assets[0].value, u"A01"_s, 5, 5));
    QCOMPARE(kept(), whole());
    QVERIFY_OK(m_session->history().undo());

    QCOMPARE(kept(), whole());
    QCOMPARE(m_figures.overview(*m_session)->methods.first().whole.pairs, 0);
    QCOMPARE(m_figures.wholeReadings(), 1);
}

void TestKeptFigures::entriesOfAnotherSessionCount()
{
    QCOMPARE(kept(), whole());
    const auto other = m_fixture->open(u"市民課長"_s);
    Asset asset;
    asset.name = u"別の端末から"_s;
    asset.kind = u"system"_s;
    QVERIFY_OK(other->assets().add(asset));

    QCOMPARE(kept(), whole());
    QCOMPARE(m_figures.overview(*m_session)->assets.total, kAssets + 1);
    QCOMPARE(m_figures.wholeReadings(), 1);
}

} // namespace daicho

DAICHO_TEST(daicho::TestKeptFigures)
#include "tst_keptfigures.moc"
