// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/register/relation.h"
#include "model/service/assetservice.h"
#include "model/service/classificationservice.h"
#include "model/service/classify/classifyqueue.h"
#include "model/service/figures/agenda.h"
#include "model/service/figures/statisticsservice.h"
#include "model/service/historyservice.h"
#include "model/store/classifyqueuestore.h"
#include "tests/support/registerfixture.h"
#include "tests/support/testmain.h"

namespace daicho {

using namespace Qt::StringLiterals;

/// Classes that are raised, lowered, set by hand and for several assets; the work list; what the
/// end of secrecy and the setting on paper do.
class TestClassification : public QObject
{
    Q_OBJECT

private slots:

    void init()
    {
        m_fixture = std::make_unique<RegisterFixture>();
        m_session = &m_fixture->create();
    }

    void everyPropertyNeedsGroundsToBecomeLower_data()
    {
        QTest::addColumn<QString>("classes");
        QTest::addColumn<bool>("lowers");
        const QStringList all{u"3A"_s, u"3B"_s, u"3C"_s, u"2"_s, u"1"_s, QString()};
        for (const QString& c : all) {
            for (const QString& i : {u"2"_s, u"1"_s, QString()}) {
                for (const QString& a : {u"2"_s, u"1"_s, QString()}) {
                    // From 3B/2/1.
                    const bool lowers =
                        (c != u"3A"_s && c != u"3B"_s) || i != u"2"_s || a.isEmpty();
                    const QString classes = QStringList{c, i, a}.join(u'/');
                    QTest::newRow(qPrintable(classes)) << classes << lowers;
                }
            }
        }
    }

    void everyPropertyNeedsGroundsToBecomeLower()
    {
        QFETCH(QString, classes);
        QFETCH(bool, lowers);
        const Asset base = add(u"住民記録"_s, u"3B"_s, u"2"_s, u"1"_s);
        Asset edited = base;
        edited.confidentiality = classes.section(u'/', 0, 0);
        edited.integrity = classes.section(u'/', 1, 1);
        edited.availability = classes.section(u'/', 2, 2);
        const auto refused = m_session->assets().update(base, edited);
        QCOMPARE(refused.has_value(), !lowers);
        if (!lowers) {
            return;
        }
        QCOMPARE(refused.error().kind, ErrorKind::InvalidInput);
        QCOMPARE(refused.error().where, u"class_reason"_s);
        edited.classReason = u"公表した"_s;
        const auto half = m_session->assets().update(base, edited);
        QVERIFY(!half);
        QCOMPARE(half.error().where, u"class_approver"_s);
        edited.classApprover = u"総務部長"_s;
        QVERIFY_OK(m_session->assets().update(base, edited));
    }

    void groundsOfAnEarlierClassDoNotServeAgain()
    {
        Asset base = add(u"名簿"_s, u"3B"_s, u"2"_s, u"2"_s);
        Asset edited = base;
        edited.confidentiality = u"3C"_s;
        edited.classReason = u"一部を公表"_s;
        edited.classApprover = u"総務部長"_s;
        const auto lowered = m_session->assets().update(base, edited);
        QVERIFY_OK(lowered);
        Asset again = *lowered;
        again.confidentiality = u"2"_s;
        QVERIFY(!m_session->assets().update(*lowered, again));
        QVERIFY_OK(m_session->assets().update(*lowered, again, u"全部を公表"_s));
        QCOMPARE(stored(base.id).classReason, u"全部を公表"_s);
    }

    void byHandSaysSoAndRaisingDropsTheReason()
    {
        const Asset base = add(u"会議資料"_s, u"2"_s, u"1"_s, u"1"_s);
        Asset edited = base;
        edited.confidentiality = u"3C"_s;
        const auto raised = m_session->assets().update(base, edited);
        QVERIFY_OK(raised);
        QCOMPARE(raised->classBasis, u"hand"_s);
        QCOMPARE(raised->scheme, u"mic-r6.10@1"_s);
        QCOMPARE(raised->classifiedBy, u"情報政策課長"_s);
        QVERIFY(raised->classReason.isEmpty() && raised->classApprover.isEmpty());
    }

    void severalAssetsAreOneEntry()
    {
        const QList<Asset> assets{add(u"一"_s), add(u"二"_s, u"2"_s, u"1"_s, u"1"_s), add(u"三"_s)};
        const auto preview = service().preview(assets, yesTo({u"Q2"_s, u"I2"_s}));
        QVERIFY_OK(preview);
        QCOMPARE(preview->size(), 3);
        QCOMPARE(preview->at(1).after, (std::array{u"3B"_s, u"2"_s, u"1"_s}));
        QVERIFY(preview->at(1).lowerings.isEmpty());
        const qint64 before = entries();
        QVERIFY_OK(service().classify(assets, {yesTo({u"Q2"_s, u"I2"_s})}));
        QCOMPARE(entries(), before + 1);
        for (const Asset& asset : assets) {
            QCOMPARE(stored(asset.id).confidentiality, u"3B"_s);
            QCOMPARE(stored(asset.id).classBasis, u"questions"_s);
        }
        QVERIFY_OK(m_session->history().undo());
        QVERIFY(stored(assets[0].id).confidentiality.isEmpty());
        QCOMPARE(stored(assets[1].id).confidentiality, u"2"_s);
    }

    void oneThatWouldBecomeLowerStopsThemAll()
    {
        const QList<Asset> assets{add(u"一"_s), add(u"二"_s, u"3A"_s, u"1"_s, u"1"_s)};
        const auto refused = service().classify(assets, {yesTo({u"Q4"_s})});
        QVERIFY(!refused);
        QCOMPARE(refused.error().where, u"class_reason"_s);
        QVERIFY(refused.error().message.contains(u"二"_s));
        QVERIFY(stored(assets[0].id).confidentiality.isEmpty());
    }

    void theHighestOfThePartsIsSaid()
    {
        const Asset server = add(u"サーバ"_s);
        const Asset one = add(u"台帳"_s, u"3C"_s, u"2"_s, u"1"_s);
        const Asset two = add(u"名簿"_s, u"3B"_s, u"1"_s, u"1"_s);
        relate(one, server, u"stored_in"_s);
        relate(two, server, u"processed_by"_s);
        const auto parts = service().parts(server);
        QVERIFY_OK(parts);
        QCOMPARE(parts->parts, 2);
        QCOMPARE(parts->highest, (std::array{u"3B"_s, u"2"_s, u"1"_s}));
        const Asset copy = add(u"名簿の写し"_s);
        relate(copy, two, u"copy_of"_s);
        QCOMPARE(service().parts(copy)->highest[0], u"3B"_s);
        QCOMPARE(service().parts(one)->parts, 0);
    }

    void theWorkListSaysWhyAnAssetWaits()
    {
        const Asset open = add(u"未分類"_s);
        Asset ended = draft(u"終わった"_s, u"3A"_s, u"1"_s, u"1"_s);
        ended.secrecyUntil = QDate(2026, 3, 31);
        const Asset old = *m_session->assets().add(ended);
        ended.name = u"まもなく"_s;
        ended.secrecyUntil = QDate(2026, 6, 30);
        const Asset soon = *m_session->assets().add(ended);
        ended.name = u"まだ先"_s;
        ended.secrecyUntil = QDate(2026, 7, 1);
        const Asset later = *m_session->assets().add(ended);
        Asset other = draft(u"旧基準"_s, u"2"_s, u"1"_s, u"1"_s);
        other.scheme = u"mic-3level@1"_s;
        const Asset migrate = *m_session->assets().add(other);

        QCOMPARE(listed(ClassifyList::Unclassified),
                 (std::vector<ClassifyItem>{{open.id, ClassifyReason::Unclassified}}));
        QCOMPARE(listed(ClassifyList::Review),
                 (std::vector<ClassifyItem>{{old.id, ClassifyReason::SecrecyEnded},
                                            {migrate.id, ClassifyReason::OtherScheme}}));
        QCOMPARE(listed(ClassifyList::Secrecy),
                 (std::vector<ClassifyItem>{{old.id, ClassifyReason::SecrecyEnded},
                                            {soon.id, ClassifyReason::SecrecyEnding}}));
        QCOMPARE(listed(ClassifyList::All).size(), size_t(5));
        QCOMPARE(listed(ClassifyList::All)[3].reason, ClassifyReason::None);
        QCOMPARE(listed(ClassifyList::All)[3].id, later.id);
        // Nothing changes by itself when the day has passed.
        QCOMPARE(stored(old.id).confidentiality, u"3A"_s);
        const auto agenda = agendaOf(*m_session);
        QVERIFY_OK(agenda);
        const auto due = [&agenda](DueKind kind) {
            qint64 count = 0;
            for (const DueItem& item : agenda->due) {
                count += item.kind == kind ? item.count : 0;
            }
            return count;
        };
        QCOMPARE(due(DueKind::SecrecyEnded), 1);
        QCOMPARE(due(DueKind::SecrecyEnding), 1);
    }

    void paperStandsAsideWhereTheSettingSaysSo_data()
    {
        QTest::addColumn<bool>("inScope");
        QTest::newRow("belongs") << true;
        QTest::newRow("stands aside") << false;
    }

    void paperStandsAsideWhereTheSettingSaysSo()
    {
        QFETCH(bool, inScope);
        m_fixture = std::make_unique<RegisterFixture>();
        m_session = &m_fixture->create({u"みほん市"_s, {}, {}, inScope});
        Asset paper = draft(u"紙の台帳"_s, {}, {}, {});
        paper.media = u"paper"_s;
        QVERIFY_OK(m_session->assets().add(paper));
        add(u"システム"_s);
        const auto counts = StatisticsService(*m_session).assetCounts();
        QVERIFY_OK(counts);
        QCOMPARE(counts->total, 2);
        QCOMPARE(counts->inScope, inScope ? 2 : 1);
        QCOMPARE(counts->excluded, inScope ? 0 : 1);
        QCOMPARE(counts->unclassified, inScope ? 2 : 1);
        const auto paperOnly =
            std::ranges::find(counts->exclusions, u"paper_only"_s, &KeyCount::key);
        QCOMPARE(paperOnly != counts->exclusions.end(), !inScope);
        if (!inScope) {
            QCOMPARE(paperOnly->count, 1);
            QVERIFY(paperOnly->label != paperOnly->key);
        }
        QCOMPARE(StatisticsService(*m_session).missing(5)->unclassified.size(), inScope ? 2 : 1);
        QCOMPARE(listed(ClassifyList::Unclassified).size(), size_t(inScope ? 2 : 1));
        AssetFilter excluded;
        excluded.excluded = true;
        QCOMPARE(m_session->assets().count(excluded).value_or(-1), inScope ? 0 : 1);
    }

private:
    ClassificationService service() { return ClassificationService(*m_session); }

    static Asset draft(const QString& name, const QString& c, const QString& i, const QString& a)
    {
        Asset asset;
        asset.name = name;
        asset.confidentiality = c;
        asset.integrity = i;
        asset.availability = a;
        return asset;
    }

    Asset
    add(const QString& name, const QString& c = {}, const QString& i = {}, const QString& a = {})
    {
        return m_session->assets().add(draft(name, c, i, a)).value_or(Asset());
    }

    void relate(const Asset& from, const Asset& to, const QString& kind)
    {
        Relation relation;
        relation.from = from.id;
        relation.to = to.id;
        relation.kind = kind;
        auto recorder = m_session->record(u"relation.create"_s);
        QVERIFY_OK(recorder);
        QVERIFY_OK((*recorder)->insert(m_session->tables().relation,
                                       fieldValues(relation, relationFields())));
        QVERIFY_OK(m_session->commit(**recorder));
    }

    Asset stored(AssetId id) const { return m_session->assets().asset(id).value_or(Asset()); }

    qint64 entries() const
    {
        return m_session->history().entries(1).value_or(QList<JournalEntry>()).first().seq;
    }

    std::vector<ClassifyItem> listed(ClassifyList list)
    {
        return readClassifyQueue(*m_session, {list, {}}).value_or(ClassifyQueue()).items;
    }

    /// Yes to these questions of the default scheme, no to the others.
    QMap<QString, QString> yesTo(const QStringList& ids) const
    {
        QMap<QString, QString> answers;
        const Scheme scheme = *m_session->scheme();
        for (const Question& question : scheme.questions) {
            answers.insert(question.id, ids.contains(question.id) ? u"yes"_s : u"no"_s);
        }
        return answers;
    }

    std::unique_ptr<RegisterFixture> m_fixture;
    Session* m_session = nullptr;
};

DAICHO_TEST(TestClassification)

} // namespace daicho

#include "tst_classification.moc"
