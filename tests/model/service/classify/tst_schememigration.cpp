// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/catalogue/schemedraft.h"
#include "model/catalogue/schemewriter.h"
#include "model/service/assetservice.h"
#include "model/service/classify/classifyqueue.h"
#include "model/service/classify/schememigration.h"
#include "model/service/historyservice.h"
#include "model/service/schemeservice.h"
#include "tests/support/registerfixture.h"
#include "tests/support/testmain.h"

namespace daicho {

using namespace Qt::StringLiterals;

/// The city's own schemes and their versions; changing over from one scheme to another.
class TestSchemeMigration : public QObject
{
    Q_OBJECT

private slots:

    void init()
    {
        m_fixture = std::make_unique<RegisterFixture>();
        m_session = &m_fixture->create({u"みほん市"_s, u"mic-3level"_s, {}, true});
    }

    void everyBuiltInSchemeBeginsARegister_data()
    {
        QTest::addColumn<QString>("scheme");
        for (const QString& id : {u"mic-r6.10"_s, u"mic-3level"_s, u"mic-2003"_s, u"juyo-3"_s}) {
            QTest::newRow(qPrintable(id)) << id;
        }
    }

    void everyBuiltInSchemeBeginsARegister()
    {
        QFETCH(QString, scheme);
        RegisterFixture fixture;
        const Session& session = fixture.create({u"みほん市"_s, scheme, {}, true});
        QCOMPARE(session.scheme()->header.id, scheme);
    }

    void whatFollowsByItselfIsNotAsked()
    {
        add(u"広報紙"_s, u"1"_s, u"2"_s, u"1"_s);
        const MigrationPlan plan = planTo(u"mic-r6.10"_s);
        QCOMPARE(plan.groups.size(), size_t(3));
        QCOMPARE(plan.openAssets(), 0);
        QVERIFY_OK(apply(plan));
        const Asset after = stored(u"広報紙"_s);
        QCOMPARE(classes(after), u"1/2/1"_s);
        QCOMPARE(after.scheme, u"mic-r6.10@1"_s);
        QCOMPARE(m_session->scheme()->header.id, u"mic-r6.10"_s);
    }

    void proposalsAreGroupedByReason()
    {
        add(u"税の台帳"_s, u"3"_s, u"2"_s, u"2"_s, true);
        add(u"名簿"_s, u"3"_s, u"2"_s, u"2"_s, true);
        add(u"設計書"_s, u"3"_s, u"1"_s, u"1"_s);
        add(u"予定価格"_s, u"2"_s, u"2"_s, u"1"_s);
        add(u"会議資料"_s, u"2"_s, u"1"_s, u"1"_s);
        MigrationPlan plan = planTo(u"mic-r6.10"_s);
        QStringList asked;
        for (const MigrationGroup& group : plan.groups) {
            if (group.needsDecision()) {
                asked.append(u"%1>%2:%3"_s.arg(group.from, group.proposal.to).arg(group.count));
            }
        }
        QCOMPARE(asked, QStringList({u"3>3B:2"_s, u"3>3C:1"_s, u"2>3C:1"_s, u"2>2:1"_s}));
        QCOMPARE(plan.openAssets(), 5);
        plan.takeProposals();
        QCOMPARE(plan.openAssets(), 0);
        QCOMPARE(plan.loweredAssets(), 0);
        const qint64 before = newest();
        QVERIFY_OK(apply(plan, {u"令和6年の基準へ"_s}));
        QCOMPARE(newest(), before + 1);
        QCOMPARE(classes(stored(u"税の台帳"_s)), u"3B/2/2"_s);
        QCOMPARE(classes(stored(u"設計書"_s)), u"3C/1/1"_s);
        QCOMPARE(classes(stored(u"予定価格"_s)), u"3C/2/1"_s);
        QCOMPARE(classes(stored(u"会議資料"_s)), u"2/1/1"_s);
        QCOMPARE(stored(u"名簿"_s).classBasis, u"migrated"_s);
        QVERIFY(stored(u"名簿"_s).classReason.startsWith(u"令和6年の基準へ"_s));
        // Taken back as a whole.
        QVERIFY_OK(m_session->history().undo());
        QCOMPARE(m_session->scheme()->header.id, u"mic-3level"_s);
        QCOMPARE(classes(stored(u"税の台帳"_s)), u"3/2/2"_s);
    }

    void oneIsDecidedDifferentlyFromItsGroup()
    {
        add(u"名簿"_s, u"3"_s, u"2"_s, u"2"_s, true);
        const Asset secret = add(u"秘密文書"_s, u"3"_s, u"2"_s, u"2"_s, true);
        MigrationPlan plan = planTo(u"mic-r6.10"_s);
        plan.takeProposals();
        const int group = groupOf(plan, u"3"_s);
        plan.decideFor(secret.id, group, u"3A"_s);
        QCOMPARE(plan.loweredAssets(), 0);
        QCOMPARE(plan.assetsOf(group, 1, 5), QList<AssetId>{secret.id});
        QVERIFY_OK(apply(plan));
        QCOMPARE(stored(u"名簿"_s).confidentiality, u"3B"_s);
        QCOMPARE(stored(u"秘密文書"_s).confidentiality, u"3A"_s);
    }

    void whatStaysOpenGoesToTheWorkList()
    {
        const Asset asset = add(u"名簿"_s, u"3"_s, u"2"_s, u"2"_s);
        QVERIFY_OK(apply(planTo(u"mic-r6.10"_s)));
        QCOMPARE(classes(stored(u"名簿"_s)), u"/2/2"_s);
        const auto queue = readClassifyQueue(*m_session, {});
        QVERIFY_OK(queue);
        QCOMPARE(queue->items,
                 (std::vector<ClassifyItem>{{asset.id, ClassifyReason::Unclassified}}));
    }

    void belowTheProposalNeedsAnApprover()
    {
        add(u"名簿"_s, u"3"_s, u"2"_s, u"2"_s, true);
        MigrationPlan plan = planTo(u"mic-r6.10"_s);
        plan.decide(groupOf(plan, u"3"_s), u"3C"_s);
        QCOMPARE(plan.loweredAssets(), 1);
        const auto refused = apply(plan);
        QVERIFY(!refused);
        QCOMPARE(refused.error().where, u"class_approver"_s);
        QVERIFY_OK(apply(plan, {{}, u"総務部長"_s}));
        QCOMPARE(stored(u"名簿"_s).classApprover, u"総務部長"_s);
    }

    void countsStandBeforeAndAfter()
    {
        add(u"甲"_s, u"3"_s, u"2"_s, u"2"_s, true);
        add(u"乙"_s, u"1"_s, u"1"_s, u"1"_s);
        MigrationPlan plan = planTo(u"mic-r6.10"_s);
        plan.takeProposals();
        QMap<QString, std::pair<qint64, qint64>> found;
        for (const ClassCounts& count : plan.counts()) {
            if (count.property == Property::Confidentiality) {
                found.insert(count.id, {count.before, count.after});
            }
        }
        QCOMPARE(found.value(u"3"_s), (std::pair<qint64, qint64>(1, 0)));
        QCOMPARE(found.value(u"3B"_s), (std::pair<qint64, qint64>(0, 1)));
        QCOMPARE(found.value(u"1"_s), (std::pair<qint64, qint64>(1, 1)));
    }

    void aChangeMeanwhileStopsIt()
    {
        const Asset asset = add(u"名簿"_s, u"2"_s, u"2"_s, u"2"_s);
        MigrationPlan plan = planTo(u"mic-r6.10"_s);
        plan.takeProposals();
        Asset edited = asset;
        edited.confidentiality = u"3"_s;
        QVERIFY_OK(m_session->assets().update(asset, edited));
        const auto stopped = apply(plan);
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().kind, ErrorKind::Conflict);
        QCOMPARE(m_session->scheme()->header.id, u"mic-3level"_s);
    }

    void threePropertiesBecomeOneAndBack()
    {
        add(u"甲"_s, u"1"_s, u"2"_s, u"1"_s);
        MigrationPlan plan = planTo(u"juyo-3"_s);
        plan.takeProposals();
        QVERIFY_OK(apply(plan));
        QCOMPARE(classes(stored(u"甲"_s)), u"3/3/3"_s);
        MigrationPlan back = planTo(u"mic-r6.10"_s);
        QCOMPARE(back.groups.size(), size_t(3));
        back.takeProposals();
        QVERIFY_OK(apply(back));
        QCOMPARE(classes(stored(u"甲"_s)), u"3C/2/2"_s);
    }

    void theCitysSchemeIsSavedInVersions()
    {
        const Scheme first = save(ownScheme());
        QCOMPARE(first.header.version, u"1"_s);
        SchemeDraft draft(first);
        draft.renameClass(Property::Confidentiality, 0, u"特"_s);
        const Scheme second = save(draft.scheme());
        QCOMPARE(second.header.version, u"2"_s);
        const SchemeService schemes(*m_session);
        QVERIFY(schemes.scheme(u"city-1"_s)->findClass(Property::Confidentiality, u"特"_s));
        QVERIFY(schemes.named(u"city-1@1"_s)->findClass(Property::Confidentiality, u"3A"_s));
        QCOMPARE(schemes.freeId().value_or(QString()), u"city-2"_s);
        // Journaled: taking back the second leaves the first.
        QVERIFY_OK(m_session->history().undo());
        QCOMPARE(schemes.scheme(u"city-1"_s)->header.version, u"1"_s);
        // A version number is never used twice.
        QCOMPARE(save(draft.scheme()).header.version, u"3"_s);
    }

    void theProductsSchemesAreNotOverwritten()
    {
        Scheme scheme = ownScheme();
        scheme.header.id = u"mic-r6.10"_s;
        const auto refused = saveScheme(*m_session, scheme);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::InvalidInput);
    }

    void aNewVersionInForceTakesTheAssetsAlong()
    {
        add(u"甲"_s, u"3"_s, u"2"_s, u"1"_s);
        const Scheme own = save(
            SchemeDraft::copyOf(*m_session->scheme(), u"city-1"_s, {u"市"_s, u"City"_s}).scheme());
        MigrationPlan over = planTo(own);
        QCOMPARE(over.openAssets(), 0); // a copy means the same
        QVERIFY_OK(apply(over));
        QVERIFY(!saveScheme(*m_session, own));
        SchemeDraft draft(*m_session->scheme());
        draft.renameClass(Property::Confidentiality, 0, u"特"_s);
        MigrationPlan next = planTo(draft.scheme(), true);
        QCOMPARE(next.openAssets(), 1);
        next.takeProposals();
        QVERIFY_OK(apply(next));
        QCOMPARE(m_session->scheme()->header.version, u"2"_s);
        QCOMPARE(classes(stored(u"甲"_s)), u"特/2/1"_s);
        QCOMPARE(stored(u"甲"_s).scheme, u"city-1@2"_s);
        QVERIFY_OK(m_session->history().undo());
        QCOMPARE(m_session->scheme()->header.version, u"1"_s);
        QCOMPARE(classes(stored(u"甲"_s)), u"3/2/1"_s);
    }

    void schemesTravelAsFiles()
    {
        const QByteArray json = writeScheme(ownScheme());
        QVERIFY_OK(takeInScheme(*m_session, json, u"city.json"_s));
        QCOMPARE(SchemeService(*m_session).schemes()->last().scheme.header.id, u"city-1"_s);
        QVERIFY(SchemeService(*m_session).schemes()->last().isOwn);
        const auto broken = takeInScheme(*m_session, json.left(200), u"city.json"_s);
        QVERIFY(!broken);
        QVERIFY(broken.error().message.contains(u"city.json"_s));
    }

    void aTamperedSchemeIsNotTaken()
    {
        save(ownScheme());
        m_fixture->close();
        m_fixture->tamper("UPDATE catalogue_document SET json = replace(json, '3A', '9A') "
                          "WHERE id = 'city-1'");
        const auto session = m_fixture->open();
        const auto read = SchemeService(*session).scheme(u"city-1"_s);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, ErrorKind::Damaged);
    }

private:
    Asset add(const QString& name,
              const QString& c,
              const QString& i,
              const QString& a,
              bool personal = false)
    {
        Asset asset;
        asset.name = name;
        asset.confidentiality = c;
        asset.integrity = i;
        asset.availability = a;
        asset.scheme = m_session->scheme()->header.id + u"@1"_s;
        asset.personal = personal;
        return m_session->assets().add(asset).value_or(Asset());
    }

    Scheme ownScheme() const
    {
        return SchemeDraft::copyOf(*m_session->environment().catalogue.scheme(u"mic-r6.10"_s),
                                   u"city-1"_s,
                                   {u"市の基準"_s, u"City scheme"_s})
            .scheme();
    }

    Scheme save(const Scheme& scheme) { return saveScheme(*m_session, scheme).value_or(Scheme()); }

    MigrationPlan planTo(const QString& id)
    {
        return planTo(*m_session->environment().catalogue.scheme(id));
    }

    MigrationPlan planTo(const Scheme& scheme, bool isNewVersion = false)
    {
        NoProgress progress;
        return planMigration(*m_session, scheme, isNewVersion, progress).value_or(MigrationPlan());
    }

    Result<std::optional<EntryRef>> apply(const MigrationPlan& plan,
                                          const MigrationOrder& order = {})
    {
        NoProgress progress;
        return applyMigration(*m_session, plan, order, progress);
    }

    static int groupOf(const MigrationPlan& plan, const QString& from)
    {
        for (size_t i = 0; i < plan.groups.size(); ++i) {
            if (plan.groups[i].from == from) {
                return static_cast<int>(i);
            }
        }
        return -1;
    }

    Asset stored(const QString& name) const
    {
        Asset found;
        const Result<void> visited =
            m_session->assets().visit({}, {}, [&](const Asset& asset) -> Result<void> {
                found = asset.name == name ? asset : found;
                return {};
            });
        return visited ? found : Asset();
    }

    static QString classes(const Asset& asset)
    {
        return QStringList{asset.confidentiality, asset.integrity, asset.availability}.join(u'/');
    }

    qint64 newest() const
    {
        return m_session->history().entries(1).value_or(QList<JournalEntry>()).first().seq;
    }

    std::unique_ptr<RegisterFixture> m_fixture;
    Session* m_session = nullptr;
};

DAICHO_TEST(TestSchemeMigration)

} // namespace daicho

#include "tst_schememigration.moc"
