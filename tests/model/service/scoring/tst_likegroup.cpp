// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/likegroupsql.h"
#include "model/store/statement.h"
#include "tests/model/service/scoring/roundcity.h"
#include "tests/support/testmain.h"

namespace daicho {

using namespace Qt::StringLiterals;

class TestLikeGroup : public QObject
{
    Q_OBJECT

private slots:

    void theKeyHoldsWhatMakesAssetsAlike_data()
    {
        QTest::addColumn<QString>("changed");
        QTest::addColumn<bool>("alike");
        for (const auto& field : {"kind",
                                  "zone",
                                  "media",
                                  "confidentiality",
                                  "integrity",
                                  "availability",
                                  "contractor",
                                  "cloud",
                                  "personal",
                                  "specific"}) {
            QTest::newRow(field) << QString::fromLatin1(field) << false;
        }
        for (const auto& field : {"name", "unit", "place", "persons"}) {
            QTest::newRow(field) << QString::fromLatin1(field) << true;
        }
    }

    void theKeyHoldsWhatMakesAssetsAlike()
    {
        QFETCH(QString, changed);
        QFETCH(bool, alike);
        const Asset one = serverAsset(u"一"_s);
        Asset other = one;
        const QHash<QString, QString Asset::*> texts{
            {u"kind"_s, &Asset::kind},
            {u"zone"_s, &Asset::zone},
            {u"media"_s, &Asset::media},
            {u"confidentiality"_s, &Asset::confidentiality},
            {u"integrity"_s, &Asset::integrity},
            {u"availability"_s, &Asset::availability},
            {u"contractor"_s, &Asset::contractor},
            {u"cloud"_s, &Asset::cloudProvider},
            {u"name"_s, &Asset::name}};
        if (texts.contains(changed)) {
            other.*texts.value(changed) = u"other"_s;
        } else if (changed == "personal"_L1) {
            other.personal = true;
        } else if (changed == "specific"_L1) {
            other.specific = false;
        } else if (changed == "unit"_L1) {
            other.unit.value = 7;
        } else if (changed == "place"_L1) {
            other.place.value = 7;
        } else {
            other.personCount = 7;
        }

        QCOMPARE(likeGroupKey(one) == likeGroupKey(other), alike);
        QCOMPARE(isInLikeGroup(other, likeGroupKey(one)), alike);
        QVERIFY(isInLikeGroup(other, {}));
    }

    void scopesPartByPlaceUnitAndContractor()
    {
        Asset one = serverAsset(u"一"_s);
        one.contractor = u"みほん情報"_s;
        one.place.value = 1;
        one.unit.value = 1;
        Asset other = one;
        other.contractor = u"見本システム"_s;
        other.place.value = 2;
        other.unit.value = 2;

        for (const LikeScope scope : {LikeScope::Place, LikeScope::Unit, LikeScope::Contractor}) {
            const QString key = likeGroupKey(one, scope);
            QCOMPARE(scopeOfLikeGroup(key), scope);
            QVERIFY(isInLikeGroup(one, key));
            QVERIFY(!isInLikeGroup(other, key));
        }
        one.contractor.clear();
        QCOMPARE(likeGroupKey(one, LikeScope::Contractor), likeGroupKey(one, LikeScope::Unit));
    }

    void theRegisterYieldsTheSameKeys()
    {
        RegisterFixture fixture;
        Session& session = sampleCity(fixture);
        for (const LikeScope scope :
             {LikeScope::Anywhere, LikeScope::Place, LikeScope::Unit, LikeScope::Contractor}) {
            Statement rows(session.database(),
                           "SELECT a.id, " + likeGroupSql("a", scope) + " FROM asset a");
            int count = 0;
            for (;;) {
                const Result<bool> row = rows.step();
                QVERIFY_OK(row);
                if (!*row) {
                    break;
                }
                const Result<Asset> asset = session.assets().asset(AssetId{rows.integer(0)});
                QVERIFY_OK(asset);
                QCOMPARE(rows.text(1), likeGroupKey(*asset, scope));
                ++count;
            }
            QVERIFY(count > 300);
        }
    }
};

DAICHO_TEST(TestLikeGroup)

} // namespace daicho

#include "tst_likegroup.moc"
