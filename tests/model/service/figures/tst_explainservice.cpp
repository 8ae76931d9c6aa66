// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/assetservice.h"
#include "model/service/figures/explainservice.h"
#include "model/service/scoringservice.h"
#include "tests/support/registerfixture.h"
#include "tests/support/testmain.h"

#include <QJsonArray>

#include <algorithm>

namespace daicho {

using namespace Qt::StringLiterals;

class TestExplainService : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void aClassByQuestionsShowsEachAnswer();
    void aClassByHandShowsItsReason();
    void anAssetWithoutClassesSaysSo();
    void restrictionsSayWhyTheyApply();
    void theNewestEntryThatTouchedTheClassIsNamed();
    void aScoreShowsItsFormulaWithFigures();
    void oneThreatLeavesTheOthersOut();
    void anUnknownThreatIsNotFound();
    void linesNameTheFacts();

private:
    Explanation explained(const QString& threat = {}) const;

    std::unique_ptr<RegisterFixture> m_fixture;
    Session* m_session = nullptr;
    AssetId m_id;
};

void TestExplainService::init()
{
    m_fixture = std::make_unique<RegisterFixture>();
    m_session = &m_fixture->create();
    Asset asset;
    asset.name = u"住民記録"_s;
    asset.kind = u"information"_s;
    const Result<Asset> added = m_session->assets().add(asset);
    QVERIFY_OK(added);
    m_id = added->id;
}

void TestExplainService::cleanup()
{
    m_session = nullptr;
    m_fixture.reset();
}

Explanation TestExplainService::explained(const QString& threat) const
{
    const Result<Asset> asset = m_session->assets().asset(m_id);
    const Result<Explanation> result = ExplainService(*m_session).explain(*asset, threat);
    return result ? *result : Explanation();
}

void TestExplainService::aClassByQuestionsShowsEachAnswer()
{
    const Result<Scheme> scheme = m_session->scheme();
    QVERIFY_OK(scheme);
    QMap<QString, QString> answers;
    for (const Question& question : scheme->questions) {
        answers.insert(question.id, question.yesClass == "3B"_L1 ? u"yes"_s : u"no"_s);
    }
    QVERIFY_OK(m_session->assets().classify(*m_session->assets().asset(m_id), answers));

    const ExplainedClassification given = explained().classification;

    QCOMPARE(given.scheme, u"mic-r6.10"_s);
    QCOMPARE(given.version, scheme->header.version);
    QCOMPARE(given.basis, u"questions"_s);
    QCOMPARE(given.classes.first().value, u"3B"_s);
    QCOMPARE(given.by, u"情報政策課長"_s);
    QCOMPARE(given.on, QDate(2026, 4, 1));
    const auto settling = std::ranges::find(given.answers, u"3B"_s, &ExplainedAnswer::givenClass);
    QVERIFY(settling != given.answers.end());
    QCOMPARE(settling->answer, u"yes"_s);
    QVERIFY(!settling->text.isEmpty());
}

void TestExplainService::aClassByHandShowsItsReason()
{
    const Asset base = *m_session->assets().asset(m_id);
    Asset edited = base;
    edited.confidentiality = u"2"_s;
    edited.integrity = u"1"_s;
    edited.availability = u"1"_s;
    edited.classBasis = u"hand"_s;
    edited.classReason = u"前年度のまま"_s;
    QVERIFY_OK(m_session->assets().update(base, edited));

    const QJsonObject json = toJson(explained(), Language::Japanese)["class"_L1].toObject();

    QCOMPARE(json["basis"_L1].toString(), u"hand"_s);
    QCOMPARE(json["reason"_L1].toString(), u"前年度のまま"_s);
    QCOMPARE(json["confidentiality"_L1].toString(), u"2"_s);
    QVERIFY(json["answers"_L1].toArray().isEmpty());
}

void TestExplainService::anAssetWithoutClassesSaysSo()
{
    const Explanation explanation = explained();

    QCOMPARE(explanation.classification.basis, QString());
    QVERIFY(explanation.classification.restrictions.isEmpty());
    const QJsonObject json = toJson(explanation, Language::Japanese)["class"_L1].toObject();
    QVERIFY(json["confidentiality"_L1].isNull());
    QVERIFY(explanationLines(explanation, Language::Japanese).contains(u"自治体機密性：未分類"_s));
}

void TestExplainService::restrictionsSayWhyTheyApply()
{
    const Asset base = *m_session->assets().asset(m_id);
    Asset edited = base;
    edited.confidentiality = u"3B"_s;
    QVERIFY_OK(m_session->assets().update(base, edited));

    const QList<ExplainedRestriction> restrictions = explained().classification.restrictions;

    QVERIFY(!restrictions.isEmpty());
    QCOMPARE(restrictions.first().reason, u"自治体機密性3Bのため"_s);
}

void TestExplainService::theNewestEntryThatTouchedTheClassIsNamed()
{
    const Asset base = *m_session->assets().asset(m_id);
    Asset edited = base;
    edited.integrity = u"2"_s;
    const Result<Asset> updated = m_session->assets().update(base, edited);
    QVERIFY_OK(updated);
    Asset renamed = *updated;
    renamed.name = u"住民記録システム"_s;
    QVERIFY_OK(m_session->assets().update(*updated, renamed));

    const std::optional<ExplainedEntry> entry = explained().classification.entry;

    QVERIFY(entry.has_value());
    QCOMPARE(entry->seq, 3);
    QCOMPARE(entry->by, u"情報政策課長"_s);
    QCOMPARE(entry->file, QString());
}

void TestExplainService::aScoreShowsItsFormulaWithFigures()
{
    const ScoreInputs inputs{{u"likelihood"_s, u"3"_s}, {u"loss"_s, u"5"_s}};
    QVERIFY_OK(m_session->scoring().save({m_id, u"A01"_s, inputs, {}, {}, {}, u"確認済"_s}));

    const QJsonObject json = toJson(explained(u"A01"_s), Language::Japanese);

    const QJsonObject score = json["scores"_L1].toArray().first().toObject();
    QCOMPARE(score["threat"_L1].toString(), u"A01"_s);
    QCOMPARE(score["clause"_L1].toString(), u"３⑴"_s);
    QCOMPARE(score["risk"_L1].toInt(), 15);
    QCOMPARE(score["level"_L1].toString(), u"high"_s);
    QCOMPARE(score["acceptable"_L1].toBool(true), false);
    QCOMPARE(score["approver_required"_L1].toBool(), true);
    QCOMPARE(score["cycle"_L1].toInt(), 2026);
    QCOMPARE(score["rater"_L1].toString(), u"情報政策課長"_s);
    QCOMPARE(score["note"_L1].toString(), u"確認済"_s);
    QCOMPARE(score["steps"_L1].toArray().first()["formula"_L1].toString(),
             u"発生の可能性 3 × 発生時の損失 5 = 15"_s);
}

void TestExplainService::oneThreatLeavesTheOthersOut()
{
    const ScoreInputs inputs{{u"likelihood"_s, u"1"_s}, {u"loss"_s, u"1"_s}};
    for (const QString& threat : {u"A01"_s, u"B01"_s, u"C01"_s}) {
        QVERIFY_OK(m_session->scoring().save({m_id, threat, inputs, {}, {}, {}, {}}));
    }

    QCOMPARE(explained().scores.size(), 3);
    QCOMPARE(explained(u"B01"_s).scores.size(), 1);
    QCOMPARE(explained(u"B02"_s).scores.size(), 0);
}

void TestExplainService::anUnknownThreatIsNotFound()
{
    const Result<Asset> asset = m_session->assets().asset(m_id);

    const auto result = ExplainService(*m_session).explain(*asset, u"Z99"_s);

    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::NotFound);
    QCOMPARE(result.error().where, u"Z99"_s);
}

void TestExplainService::linesNameTheFacts()
{
    const ScoreInputs inputs{{u"likelihood"_s, u"2"_s}, {u"loss"_s, u"2"_s}};
    QVERIFY_OK(m_session->scoring().save({m_id, u"A01"_s, inputs, {}, {}, {}, {}}));

    const QStringList lines = explanationLines(explained(), Language::Japanese);

    QCOMPARE(lines.first(), u"A000001 住民記録"_s);
    QVERIFY(lines.contains(u"A01 外部からの不正アクセス（３⑴） 令和8年度"_s));
    QVERIFY(lines.contains(u"  リスク値：発生の可能性 2 × 発生時の損失 2 = 4"_s));
    QVERIFY(lines.contains(u"  受容の判定：4 ≤ 4 → 受容できる"_s));
    QVERIFY(lines.contains(u"  評価した日時：2026-04-01 09:00"_s));
}

} // namespace daicho

DAICHO_TEST(daicho::TestExplainService)
#include "tst_explainservice.moc"
