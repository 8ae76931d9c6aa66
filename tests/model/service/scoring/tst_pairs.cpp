// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/historyservice.h"
#include "model/service/pairservice.h"
#include "model/service/scoringservice.h"
#include "tests/model/service/scoring/roundcity.h"
#include "tests/support/testmain.h"

#include <algorithm>

namespace daicho {

using namespace Qt::StringLiterals;

class TestPairs : public QObject
{
    Q_OBJECT

private:
    static QStringList ids(const QList<const Threat*>& threats)
    {
        QStringList list;
        for (const Threat* threat : threats) {
            list.append(threat->id);
        }
        return list;
    }

    static ScoreDraft draftOf(const Asset& asset, const QString& threat)
    {
        ScoreDraft draft;
        draft.asset = asset.id;
        draft.threat = threat;
        draft.inputs = {{u"likelihood"_s, u"2"_s}, {u"loss"_s, u"3"_s}};
        return draft;
    }

private slots:

    void factsOfTheAssetDecide()
    {
        RegisterFixture fixture;
        Session& session = fixture.create();
        const ThreatCatalogue& threats = session.environment().catalogue.threats();
        Asset paper;
        paper.kind = u"information"_s;
        paper.media = u"paper"_s;
        paper.zone = u"paper"_s;

        const QStringList onPaper = ids(threatsOffered(threats, pairFacts(paper)));
        QVERIFY(onPaper.contains(u"B15"_s));  // left lying about
        QVERIFY(!onPaper.contains(u"A04"_s)); // ransomware
        QVERIFY(!onPaper.contains(u"E01"_s)); // power failure
        // A fact that is not known excludes nothing.
        QCOMPARE(threatsOffered(threats, pairFacts(Asset())).size(), threats.items.size());
    }

    void contractorAndCloudAreFacts()
    {
        Asset asset = serverAsset(u"一"_s);
        QCOMPARE(pairFacts(asset).contractor, QString());
        QCOMPARE(pairFacts(asset).cloud, u"no"_s);
        QCOMPARE(pairFacts(asset).paper, u"no"_s);
        asset.contractor = u"なし"_s;
        asset.cloudProvider = u"みほんクラウド"_s;
        QCOMPARE(pairFacts(asset).contractor, u"no"_s);
        QCOMPARE(pairFacts(asset).cloud, u"yes"_s);
        asset.contractor = u"みほん情報"_s;
        QCOMPARE(pairFacts(asset).contractor, u"yes"_s);

        Threat threat;
        threat.applies = {{u"contractor"_s, {u"yes"_s}}};
        QVERIFY(concerns(threat, pairFacts(asset)));
        asset.contractor = u"無"_s;
        QVERIFY(!concerns(threat, pairFacts(asset)));
        asset.contractor.clear();
        QVERIFY(concerns(threat, pairFacts(asset)));
    }

    void aPairIsRuledOutWithAReasonAndBroughtBack()
    {
        RegisterFixture fixture;
        Session& session = fixture.create();
        const Result<Asset> asset = session.assets().add(serverAsset(u"一"_s));
        QVERIFY_OK(asset);
        PairService pairs(session);
        const auto before = pairs.threatsFor(*asset);
        QVERIFY_OK(before);

        const auto out = pairs.exclude(asset->id, u"A04"_s, u"  閉じた装置で外部と接続しない  "_s);
        QVERIFY_OK(out);
        QCOMPARE(out->reason, u"閉じた装置で外部と接続しない"_s);
        QCOMPARE(out->decidedBy, u"情報政策課長"_s);
        QCOMPARE(pairs.threatsFor(*asset)->size(), before->size() - 1);
        QVERIFY(!ids(session.scoring().threatsFor(*asset)).contains(u"A04"_s));
        const auto refused = session.scoring().save(draftOf(*asset, u"A04"_s));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::InvalidInput);
        QVERIFY(refused.error().message.contains(u"閉じた装置"_s));
        QCOMPARE(pairs.ruledOut()->size(), 1);
        QCOMPARE(pairs.ruledOut()->first().code, asset->displayCode());

        QVERIFY_OK(session.history().undo());
        QCOMPARE(pairs.threatsFor(*asset)->size(), before->size());
        QVERIFY_OK(session.history().redo());
        QCOMPARE(pairs.ruledOut()->size(), 1);
        QVERIFY_OK(pairs.bringBack(pairs.ruledOut()->first().exclusion));
        QVERIFY(pairs.ruledOut()->isEmpty());
        QVERIFY_OK(session.scoring().save(draftOf(*asset, u"A04"_s)));
    }

    void nothingIsRuledOutWithoutSense()
    {
        RegisterFixture fixture;
        Session& session = fixture.create();
        const Result<Asset> asset = session.assets().add(serverAsset(u"一"_s));
        PairService pairs(session);

        QCOMPARE(pairs.exclude(asset->id, u"A04"_s, u" "_s).error().kind, ErrorKind::InvalidInput);
        QCOMPARE(pairs.exclude(asset->id, u"X99"_s, u"理由"_s).error().kind, ErrorKind::NotFound);
        QCOMPARE(pairs.exclude(AssetId{99}, u"A04"_s, u"理由"_s).error().kind, ErrorKind::NotFound);
        // Does not concern a server anyway.
        QCOMPARE(pairs.exclude(asset->id, u"B15"_s, u"理由"_s).error().kind,
                 ErrorKind::InvalidInput);
        QVERIFY_OK(pairs.exclude(asset->id, u"A04"_s, u"理由"_s));
        QCOMPARE(pairs.exclude(asset->id, u"A04"_s, u"理由"_s).error().kind,
                 ErrorKind::InvalidInput);
        QCOMPARE(pairs.ruledOut()->size(), 1);
    }

    void completenessCountsEachCategory()
    {
        RegisterFixture fixture;
        Session& session = fixture.create();
        const Result<Asset> asset = session.assets().add(serverAsset(u"一"_s));
        PairService pairs(session);
        const auto before = pairs.ofAsset(*asset, 2026);
        QVERIFY_OK(before);
        QCOMPARE(before->size(), 5);
        QCOMPARE(before->first().scored, 0);

        QVERIFY_OK(session.scoring().save(draftOf(*asset, u"A01"_s)));
        QVERIFY_OK(session.scoring().save(draftOf(*asset, u"C01"_s)));
        QVERIFY_OK(pairs.exclude(asset->id, u"A04"_s, u"理由"_s));
        const auto after = pairs.ofAsset(*asset, 2026);
        QCOMPARE(after->at(0).scored, 1);
        QCOMPARE(after->at(0).total, before->at(0).total - 1);
        QCOMPARE(after->at(2).scored, 1);
        const auto units = pairs.byUnit(2026);
        QVERIFY_OK(units);
        QCOMPARE(units->size(), 1);
        QCOMPARE(units->first().scored(), 2);
        QCOMPARE(units->first().total(), pairs.threatsFor(*asset)->size());
        QCOMPARE(units->first().categories, *after);
    }
};

DAICHO_TEST(TestPairs)

} // namespace daicho

#include "tst_pairs.moc"
