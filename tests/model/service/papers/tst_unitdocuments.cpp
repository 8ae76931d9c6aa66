// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/assetservice.h"
#include "model/service/historyservice.h"
#include "model/service/papers/handover.h"
#include "model/service/papers/unitdocuments.h"
#include "model/service/papers/unitpapers.h"
#include "model/service/stocktake/reorganisationservice.h"
#include "model/service/unitservice.h"
#include "model/sheet/opentable.h"
#include "tests/support/registerfixture.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;
using namespace daicho;

/// A department with a section below it, each with assets.
class TestUnitDocuments : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void theCardTellsOfClassesHeldHereOnly();
    void theCardNamesAddedRestrictionsAndWhatLacksAClass();
    void disposedAndExcludedAssetsAreNotOnTheCard();
    void wordsOfARestrictionTellItsOccasions_data();
    void wordsOfARestrictionTellItsOccasions();
    void labelsAreForWhatIsTakenIntoTheHand();
    void theHandoverNamesOpenWorkAndPlans();
    void theHandoverReadsBackAsAWorkbook();
    void aUnitIncludesThoseBelowIt();
    void anExportIsNoted();
    void nothingIsLeftOfARefusedExport();

private:
    Unit addUnit(const QString& code, const QString& name, UnitId parent);
    Asset addAsset(const QString& name, const QString& confidentiality, UnitId unit);
    Asset save(const Asset& base, const Asset& edited);
    UnitHolding holdingOf(const QString& code);

    Session& session() { return m_fixture->session(); }

    std::unique_ptr<RegisterFixture> m_fixture;
    std::unique_ptr<DocumentDesk> m_desk;
    Unit m_department;
    Unit m_section;
};

void TestUnitDocuments::init()
{
    m_desk.reset();
    m_fixture = std::make_unique<RegisterFixture>();
    m_fixture->create();
    m_department = addUnit(u"10"_s, u"総務部"_s, {});
    m_section = addUnit(u"11"_s, u"税務課"_s, m_department.id);
    addAsset(u"課税台帳"_s, u"3B"_s, m_section.id);
    addAsset(u"広報紙"_s, u"1"_s, m_section.id);
    addAsset(u"部の予算書"_s, u"2"_s, m_department.id);
}

Unit TestUnitDocuments::addUnit(const QString& code, const QString& name, UnitId parent)
{
    Unit unit;
    unit.code = code;
    unit.name = name;
    unit.parent = parent;
    unit.head = name + u"長"_s;
    return session().units().add(unit).value_or(Unit());
}

Asset TestUnitDocuments::addAsset(const QString& name, const QString& confidentiality, UnitId unit)
{
    Asset asset;
    asset.name = name;
    asset.unit = unit;
    asset.media = u"paper"_s;
    asset.confidentiality = confidentiality;
    if (!confidentiality.isEmpty()) {
        asset.integrity = u"2"_s;
        asset.availability = u"1"_s;
    }
    return session().assets().add(asset).value_or(Asset());
}

Asset TestUnitDocuments::save(const Asset& base, const Asset& edited)
{
    const Result<Asset> saved = session().assets().update(base, edited, u"試験"_s);
    if (!saved) {
        qFatal("%s", qPrintable(saved.error().message));
    }
    return *saved;
}

UnitHolding TestUnitDocuments::holdingOf(const QString& code)
{
    auto desk = DocumentDesk::create(session());
    const Result<Unit> unit = session().units().unit(code);
    if (!desk || !unit) {
        qFatal("the desk can't be made");
    }
    m_desk = std::move(*desk);
    const Result<UnitHolding> holding = m_desk->holding(*unit);
    return holding ? *holding : UnitHolding{};
}

void TestUnitDocuments::theCardTellsOfClassesHeldHereOnly()
{
    const UnitHolding holding = holdingOf(u"11"_s);
    const HandlingCardData card = handlingCardData(*m_desk, holding);

    QStringList lines;
    for (const HandlingClass& one : card.classes) {
        QStringList rules;
        for (const HandlingRule& rule : one.rules) {
            rules.append(rule.id);
        }
        lines.append(u"%1 %2 %3 %4"_s.arg(one.label)
                         .arg(one.held.count)
                         .arg(one.held.examples.join(u'+'), rules.join(u' ')));
    }
    QCOMPARE(lines,
             QStringList({u"自治体機密性3B 1 課税台帳 H01 H02 H03 H04 H05 H06 H07 H08"_s,
                          u"自治体機密性1 1 広報紙 "_s,
                          u"自治体完全性2 2 課税台帳+広報紙 H07 H08 H09 H10"_s}));
    QCOMPARE(card.assets, 2);
    QCOMPARE(card.head.unit, u"総務部 税務課"_s);
    QCOMPARE(card.head.post, u"税務課長"_s);
    QCOMPARE(card.head.date, QDate(2026, 4, 1));
}

void TestUnitDocuments::theCardNamesAddedRestrictionsAndWhatLacksAClass()
{
    const Asset open = addAsset(u"未整理の箱"_s, {}, m_section.id);
    Asset edited = open;
    edited.restrictionsAdded = {u"H12"_s};
    save(open, edited);

    const UnitHolding holding = holdingOf(u"11"_s);
    const HandlingCardData card = handlingCardData(*m_desk, holding);

    QCOMPARE(card.unclassified.count, 1);
    QCOMPARE(card.unclassified.examples, QStringList{u"未整理の箱"_s});
    QCOMPARE(card.added.size(), 1);
    QVERIFY(card.added.first().text.contains(u"番号"_s));
}

void TestUnitDocuments::disposedAndExcludedAssetsAreNotOnTheCard()
{
    const Asset gone = addAsset(u"廃棄した帳簿"_s, u"3A"_s, m_section.id);
    Asset edited = gone;
    edited.disposedOn = QDate(2026, 3, 31);
    edited.disposalMethod =
        session().environment().catalogue.choices(u"disposal_method"_s).items().at(0).id;
    save(gone, edited);
    const Asset out = addAsset(u"対象外の本"_s, u"3C"_s, m_section.id);
    edited = out;
    edited.exclusion = session().environment().catalogue.choices(u"exclusion"_s).items().at(0).id;
    edited.exclusionReason = u"市販の本"_s;
    save(out, edited);

    const UnitHolding holding = holdingOf(u"11"_s);
    const HandlingCardData card = handlingCardData(*m_desk, holding);

    QCOMPARE(holding.assets.size(), 3); // the excluded one is still to be handed over
    QCOMPARE(card.assets, 2);
    for (const HandlingClass& one : card.classes) {
        QVERIFY(!one.label.contains(u"3A"_s) && !one.label.contains(u"3C"_s));
    }
}

void TestUnitDocuments::wordsOfARestrictionTellItsOccasions_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QList<HandlingOccasion>>("occasions");

    using enum HandlingOccasion;
    QTest::newRow("store") << u"媒体は施錠できる場所に保管する"_s << QList{Keep};
    QTest::newRow("two") << u"送信時は暗号化・パスワード、運搬時は施錠または暗号化"_s
                         << QList{Send, Carry};
    QTest::newRow("dispose") << u"復元できない方法で廃棄する"_s << QList{Dispose};
    QTest::newRow("backup") << u"バックアップを取る"_s << QList{Prepare};
    QTest::newRow("else") << u"必要な分を超えて複製・配付しない"_s << QList{Use};
    QTest::newRow("nothing") << QString() << QList{Use};
}

void TestUnitDocuments::wordsOfARestrictionTellItsOccasions()
{
    QFETCH(const QString, words);

    QTEST(occasionsOf(words), "occasions");
}

void TestUnitDocuments::labelsAreForWhatIsTakenIntoTheHand()
{
    const Asset server = addAsset(u"税務システム"_s, u"3B"_s, m_section.id);
    Asset edited = server;
    edited.media = u"server_mn"_s;
    save(server, edited);
    const Asset ledger = addAsset(u"申告書つづり"_s, u"3C"_s, m_section.id);
    edited = ledger;
    edited.retentionUntil = QDate(2031, 3, 31);
    edited.takeout = u"none"_s;
    save(ledger, edited);

    const UnitHolding holding = holdingOf(u"11"_s);
    const AssetLabelsData data = assetLabelsData(*m_desk, holding);

    QCOMPARE(data.labels.size(), 3);
    const AssetLabel& label = data.labels.last();
    QCOMPARE(label.name, u"申告書つづり"_s);
    QCOMPARE(label.code, ledger.displayCode());
    QCOMPARE(label.marking, u"自治体機密性3C"_s);
    QCOMPARE(label.retention, u"保存期限 令和13年3月31日"_s);
    QCOMPARE(label.handling, u"持出し禁止"_s);
    QVERIFY(label.unit.contains(u"税務課"_s));
}

void TestUnitDocuments::theHandoverNamesOpenWorkAndPlans()
{
    Reorganisation later;
    later.kind = ReorganisationKind::Rename;
    later.effectiveOn = QDate(2027, 4, 1);
    later.sources = {m_section.uid};
    later.targets = {{m_section.uid, u"11"_s, u"課税課"_s, {}, {}, {}, m_department.uid, {}}};
    QVERIFY_OK(ReorganisationService(session()).plan(later, {}));
    const Asset open = addAsset(u"未整理の箱"_s, {}, m_section.id);
    Asset edited = open;
    edited.contractor = u"みほん運送"_s;
    save(open, edited);
    NoProgress progress;

    const UnitHolding holding = holdingOf(u"11"_s);
    const auto sheets = Handover(session(), *m_desk).sheets(holding, progress);

    QVERIFY_OK(sheets);
    QHash<QString, QString> overview;
    for (const QVariantList& row : sheets->at(0).rows) {
        overview.insert(row[0].toString(), row[1].toString());
    }
    QCOMPARE(overview.value(u"情報資産の数"_s), u"3"_s);
    QCOMPARE(overview.value(u"　うち分類が未定"_s), u"1"_s);
    QCOMPARE(overview.value(u"　うちリスク値が未評価"_s), u"3"_s);
    QCOMPARE(overview.value(u"委託先"_s), u"みほん運送"_s);
    QCOMPARE(overview.value(u"予定されている組織改編"_s),
             u"令和9年4月1日　名称等の変更（→ 課税課）"_s);
    const QVariantList box = sheets->at(1).rows.last();
    QVERIFY2(box.last().toString().startsWith(u"分類が未定、リスク値が未評価"_s),
             qPrintable(box.last().toString()));
    QVERIFY(!sheets->at(2).rows.isEmpty());
    const QVariantList newest = sheets->at(3).rows.first();
    QCOMPARE(newest[0].toDate(), QDate(2026, 4, 1));
    QVERIFY2(newest[3].toString().contains(u"（空） → みほん運送"_s),
             qPrintable(newest[3].toString()));
    QCOMPARE(newest[4].toString(), u"試験"_s);
}

void TestUnitDocuments::theHandoverReadsBackAsAWorkbook()
{
    NoProgress progress;
    const QString path = m_fixture->path(u"handover.xlsx"_s);

    QVERIFY_OK(UnitDocuments(session()).write({UnitDocument::Handover, path, u"11"_s}, progress));

    const auto book = openTable(path);
    QVERIFY_OK(book);
    QStringList names;
    for (const SheetInfo& sheet : (*book)->sheets()) {
        names.append(sheet.name);
    }
    QCOMPARE(names,
             QStringList({u"引継書"_s, u"情報資産"_s, u"残っていること"_s, u"最近の変更"_s}));
    QStringList assets;
    QVERIFY_OK((*book)->readRows(
        1,
        [&assets](const SheetRow& row) {
            assets.append(row.text(1));
            return true;
        },
        progress));
    QCOMPARE(assets, QStringList({u"資産名"_s, u"課税台帳"_s, u"広報紙"_s}));
}

void TestUnitDocuments::aUnitIncludesThoseBelowIt()
{
    QCOMPARE(holdingOf(u"10"_s).assets.size(), 3);
    QCOMPARE(holdingOf(u"11"_s).assets.size(), 2);
}

void TestUnitDocuments::anExportIsNoted()
{
    NoProgress progress;
    const QString folder = m_fixture->path(u"cards"_s);

    const auto result =
        UnitDocuments(session()).write({UnitDocument::HandlingCard, folder, {}}, progress);

    QVERIFY_OK(result);
    QCOMPARE(result->files, 2);
    QCOMPARE(QDir(folder).entryList(QDir::Files | QDir::Hidden),
             QStringList({u"10_総務部.pdf"_s, u"11_税務課.pdf"_s}));
    const auto entries = session().history().entries(1);
    QVERIFY_OK(entries);
    QCOMPARE(entries->first().head.kind, EntryKind::Export);
    QVERIFY(entries->first().head.arguments.contains(u"handling-card"_s));
}

void TestUnitDocuments::nothingIsLeftOfARefusedExport()
{
    addUnit(u"20"_s, u"空の課"_s, {});
    NoProgress progress;
    UnitDocuments documents(session());
    const QString path = m_fixture->path(u"none.pdf"_s);

    const auto empty = documents.write({UnitDocument::HandlingCard, path, u"20"_s}, progress);
    const auto unknown = documents.write({UnitDocument::Labels, path, u"99"_s}, progress);
    const auto wrong = documents.write({UnitDocument::Handover, path, u"11"_s}, progress);
    const auto many = documents.write({UnitDocument::Labels, path, {}}, progress);

    QVERIFY(!empty && !unknown && !wrong && !many);
    QCOMPARE(empty.error().kind, ErrorKind::NotFound);
    QVERIFY(empty.error().message.contains(u"20"_s));
    QCOMPARE(unknown.error().kind, ErrorKind::NotFound);
    QCOMPARE(wrong.error().kind, ErrorKind::InvalidInput);
    QCOMPARE(many.error().kind, ErrorKind::InvalidInput);
    QVERIFY(!QFile::exists(path));
}

DAICHO_TEST(TestUnitDocuments)
#include "tst_unitdocuments.moc"
