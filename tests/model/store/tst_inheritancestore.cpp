// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/assetservice.h"
#include "model/service/historyservice.h"
#include "model/service/relationservice.h"
#include "tests/support/registerfixture.h"
#include "tests/support/testmain.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

AssetId addAsset(Session& session, const QString& name, const QString& confidentiality)
{
    Asset asset;
    asset.name = name;
    asset.kind = u"information"_s;
    asset.confidentiality = confidentiality;
    const Result<Asset> added = session.assets().add(asset);
    return added ? added->id : AssetId();
}

QString effective(Session& session, AssetId asset)
{
    const Result<ShownClasses> classes = RelationService(session).classes(asset.value);
    return classes ? classes->effective[0] : u"?"_s;
}

Result<Relation> relate(Session& session, AssetId from, const QString& kind, AssetId to)
{
    Relation relation;
    relation.from = from;
    relation.to = to;
    relation.kind = kind;
    return RelationService(session).add(relation);
}

/// '' where every stored value is what the records lead to.
QString mismatches(Session& session)
{
    NoProgress progress;
    const auto found = InheritanceStore(session.database()).mismatches(progress);
    if (!found) {
        return found.error().message;
    }
    return found->isEmpty() ? QString()
                            : u"%1: %2 instead of %3"_s.arg(found->first().node)
                                  .arg(found->first().stored, found->first().expected);
}

} // namespace

class TestInheritanceStore : public QObject
{
    Q_OBJECT

private slots:

    void needFlowsToWhatHoldsTheInformation()
    {
        RegisterFixture file;
        Session& session = file.create();
        const AssetId data = addAsset(session, u"住民情報"_s, u"3B"_s);
        const AssetId system = addAsset(session, u"住民システム"_s, u"2"_s);
        const AssetId server = addAsset(session, u"サーバ"_s, {});
        const AssetId manual = addAsset(session, u"手順書"_s, u"1"_s);
        const AssetId copy = addAsset(session, u"写し"_s, {});
        QVERIFY_OK(relate(session, data, u"processed_by"_s, system));
        QVERIFY_OK(relate(session, system, u"runs_on"_s, server));
        QVERIFY_OK(relate(session, system, u"documented_by"_s, manual));
        QVERIFY_OK(relate(session, copy, u"copy_of"_s, data));

        QCOMPARE(effective(session, system), u"3B"_s);
        QCOMPARE(effective(session, server), u"3B"_s);
        QCOMPARE(effective(session, copy), u"3B"_s);
        QCOMPARE(effective(session, manual), u"1"_s);
        QCOMPARE(mismatches(session), QString());
        AssetFilter filter;
        filter.anyOf.insert(u"effective_confidentiality"_s, {u"3B"_s});
        QCOMPARE(*session.assets().count(filter), 4);
        const auto path = RelationService(session).path(server.value, Property::Confidentiality);
        QVERIFY_OK(path);
        QCOMPARE(path->size(), 3);
        QCOMPARE(path->last().node, data.value);
        QCOMPARE(path->last().link, u"processed_by"_s);
    }

    void removalUndoAndDisposalAreFollowed()
    {
        RegisterFixture file;
        Session& session = file.create();
        RelationService relations(session);
        const AssetId data = addAsset(session, u"住民情報"_s, u"3B"_s);
        const AssetId one = addAsset(session, u"システム一"_s, {});
        const AssetId two = addAsset(session, u"システム二"_s, {});
        const Result<Relation> first = relate(session, data, u"stored_in"_s, one);
        QVERIFY_OK(first);
        QVERIFY_OK(relate(session, one, u"runs_on"_s, two));
        QVERIFY_OK(relate(session, two, u"runs_on"_s, one));
        QCOMPARE(effective(session, two), u"3B"_s);
        QCOMPARE(relations.cycles()->size(), 1);
        QCOMPARE(relations.cycleThrough(one)->size(), 2);

        QVERIFY_OK(relations.remove(*first));
        QCOMPARE(effective(session, one), QString());
        QCOMPARE(effective(session, two), QString());
        QVERIFY_OK(session.history().undo());
        QCOMPARE(effective(session, two), u"3B"_s);

        Asset disposed = *session.assets().asset(data);
        const Asset before = disposed;
        disposed.disposedOn = QDate(2026, 4, 1);
        QVERIFY_OK(session.assets().update(before, disposed));
        QCOMPARE(effective(session, two), QString());
        QCOMPARE(mismatches(session), QString());
    }

    void anOverrideGoesBeforeWhatFlowsIn()
    {
        RegisterFixture file;
        Session& session = file.create();
        RelationService relations(session);
        const AssetId data = addAsset(session, u"住民情報"_s, u"3B"_s);
        const AssetId system = addAsset(session, u"システム"_s, {});
        QVERIFY_OK(relate(session, data, u"stored_in"_s, system));
        ClassOverride decision;
        decision.asset = system;
        decision.property = u"confidentiality"_s;
        decision.schemeClass = u"2"_s;
        decision.kind = u"distributive"_s;
        QVERIFY(!relations.setOverride(decision));
        decision.reason = u"一部だけを置く"_s;
        QVERIFY_OK(relations.setOverride(decision));
        QCOMPARE(effective(session, system), u"2"_s);
        QCOMPARE(mismatches(session), QString());
        QVERIFY_OK(relations.removeOverride(system, Property::Confidentiality));
        QCOMPARE(effective(session, system), u"3B"_s);
    }

    void whatCanNotBeRelatedSaysWhy()
    {
        RegisterFixture file;
        Session& session = file.create();
        const AssetId one = addAsset(session, u"一"_s, {});
        const AssetId two = addAsset(session, u"二"_s, {});
        QCOMPARE(relate(session, one, u"stored_in"_s, one).error().where, u"to"_s);
        QCOMPARE(relate(session, one, u"eats"_s, two).error().where, u"kind"_s);
        QVERIFY(!relate(session, one, u"stored_in"_s, AssetId{999}));
        QVERIFY_OK(relate(session, one, u"stored_in"_s, two));
        QVERIFY(!relate(session, one, u"stored_in"_s, two));
        Asset gone = *session.assets().asset(two);
        const Asset before = gone;
        gone.disposedOn = QDate(2026, 4, 1);
        QVERIFY_OK(session.assets().update(before, gone));
        QCOMPARE(relate(session, one, u"runs_on"_s, two).error().where, u"to"_s);
    }

    void settlingAlongIsWhatDerivingAllGives()
    {
        RegisterFixture file;
        Session& session = file.create();
        RelationService relations(session);
        QRandomGenerator random(11);
        const QStringList classes{{}, u"1"_s, u"2"_s, u"3C"_s, u"3B"_s, u"3A"_s};
        const QStringList kinds{
            u"stored_in"_s, u"runs_on"_s, u"documented_by"_s, u"copy_of"_s, u"part_of"_s};
        QList<AssetId> assets;
        for (int i = 0; i < 12; ++i) {
            assets.append(addAsset(session, u"資産%1"_s.arg(i), classes[random.bounded(6)]));
        }
        const auto some = [&] { return assets[random.bounded(assets.size())]; };
        for (int step = 0; step < 150; ++step) {
            const AssetId asset = some();
            const Result<Asset> found = session.assets().asset(asset);
            if (!found) {
                continue; // taken back with its entry
            }
            const Asset base = *found;
            Asset edited = base;
            switch (random.bounded(6)) {
            case 0:
            case 1:
                static_cast<void>(relate(session, asset, kinds[random.bounded(5)], some()));
                break;
            case 2: {
                const auto own = relations.relationsOf(asset);
                if (!own->isEmpty()) {
                    QVERIFY_OK(relations.remove(own->first().relation));
                }
                break;
            }
            case 3:
                static_cast<void>(session.history().undo());
                break;
            default:
                edited.confidentiality = classes[random.bounded(6)];
                edited.system = random.bounded(3) == 0 ? some() : AssetId();
                edited.classReason = u"試験"_s;
                edited.classApprover = u"情報政策課長"_s;
                static_cast<void>(session.assets().update(base, edited));
            }
            const QString wrong = mismatches(session);
            QVERIFY2(wrong.isEmpty(), qPrintable(u"step %1: %2"_s.arg(step).arg(wrong)));
        }
    }
};

DAICHO_TEST(TestInheritanceStore)

} // namespace daicho

#include "tst_inheritancestore.moc"
