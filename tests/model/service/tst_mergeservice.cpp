// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/core/progress.h"
#include "model/service/assetservice.h"
#include "model/service/historyservice.h"
#include "model/service/mergeservice.h"
#include "model/service/unitservice.h"
#include "model/store/campaignstore.h"
#include "model/store/mergeitemstore.h"
#include "tests/support/registerfixture.h"
#include "tests/support/returnedbook.h"
#include "tests/support/testmain.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

/// Two units: A000001 to A000003 are of 総務課, A000004 is of 市民課.
class Desk : public RegisterFixture
{
public:
    Desk()
    {
        create();
        general = *session().units().add(unit(u"U001"_s, u"総務課"_s));
        citizens = *session().units().add(unit(u"U002"_s, u"市民課"_s));
        for (const QString& name :
             {u"文書目録"_s, u"職員名簿"_s, u"入札予定価格"_s, u"住民記録"_s}) {
            Asset asset;
            asset.name = name;
            asset.kind = u"information"_s;
            asset.business = u"総務"_s;
            asset.personCount = 100;
            asset.unit = name == u"住民記録" ? citizens.id : general.id;
            assets.append(*session().assets().add(asset));
        }
        campaign = makeCampaign(session(), 2026, {general, citizens});
    }

    static Unit unit(const QString& code, const QString& name)
    {
        Unit made;
        made.code = code;
        made.name = name;
        return made;
    }

    ReturnedBook book(const Unit& of)
    {
        ReturnedBook book(session(), campaign.uid, of);
        book.start[4].second = u"総務係長"_s;
        book.start[5].second = u"総務課長"_s;
        book.start[6].second = u"令和8年5月20日"_s;
        return book;
    }

    Asset asset(const QString& code) { return *session().assets().byCode(code); }

    /// Changes one field in the register, after the workbook was sent.
    void change(const QString& code, QString Asset::*member, const QString& value)
    {
        const Asset base = asset(code);
        Asset edited = base;
        edited.*member = value;
        QVERIFY_OK(session().assets().update(base, edited));
    }

    MergeReport merge(const ReturnedBook& book,
                      const MergeOptions& options = {},
                      const QString& name = u"総務課.xlsx"_s)
    {
        book.write(path(name));
        NoProgress progress;
        const auto reports = MergeService(session()).merge({path(name)}, options, progress);
        if (!reports) {
            qFatal(
                "%s / %s", qPrintable(reports.error().message), qPrintable(reports.error().detail));
        }
        return reports->first();
    }

    qint64 entries() { return *session().database().number("SELECT entries FROM register"); }

    QStringList waiting()
    {
        QStringList lines;
        const auto answers = MergeService(session()).waiting();
        if (!answers) {
            qFatal("%s", qPrintable(answers.error().message));
        }
        for (const WaitingAnswer& answer : *answers) {
            lines.append(QStringList{answer.item.what,
                                     answer.unit,
                                     answer.code,
                                     answer.field,
                                     answer.base,
                                     answer.ours,
                                     answer.theirs}
                             .join(u'|'));
        }
        return lines;
    }

    QStringList waitingUids()
    {
        QStringList uids;
        const auto items = MergeItemStore(session().tables().mergeItem).waiting();
        for (const MergeItem& item : *items) {
            uids.append(item.uid);
        }
        return uids;
    }

    QString status(const Unit& of)
    {
        return (*CampaignUnitStore(session().tables().campaignUnit).of(campaign.uid, of.id))
            ->status;
    }

    bool isSound()
    {
        NoProgress progress;
        const auto problems = session().history().verify(progress);
        return problems && problems->isEmpty();
    }

    Unit general;
    Unit citizens;
    QList<Asset> assets;
    Campaign campaign;
};

QStringList whats(const MergeReport& report)
{
    QStringList words;
    for (const MergeWaiting& item : report.waiting) {
        words.append(u"%1 %2 %3"_s.arg(item.row).arg(item.code, toKey(item.what)));
    }
    return words;
}

} // namespace

class TestMergeService : public QObject
{
    Q_OBJECT

private slots:

    void whatOnlyTheDepartmentChangedGoesIn()
    {
        Desk desk;
        ReturnedBook book = desk.book(desk.general);
        book.cell(u"A000002"_s, u"備考"_s) = u"紙でも保管"_s;
        book.cell(u"A000002"_s, u"確認"_s) = u"修正"_s;
        book.cell(u"A000001"_s, u"確認"_s) = u"変更なし"_s;
        desk.change(u"A000001"_s, &Asset::note, u"情報政策課で記入"_s);

        const MergeReport report = desk.merge(book);

        QVERIFY(report.isSettled());
        QCOMPARE(report.rows, 3);
        QCOMPARE(report.updated, 1);
        QCOMPARE(report.unchanged, 2);
        QCOMPARE(report.confirmed, 2);
        QCOMPARE(report.unconfirmed, 1);
        QVERIFY(report.entry.has_value());
        QCOMPARE(desk.asset(u"A000002"_s).note, u"紙でも保管"_s);
        QCOMPARE(desk.asset(u"A000001"_s).note, u"情報政策課で記入"_s);
        QVERIFY(desk.isSound());
    }

    void anUntouchedRowIsNotConfirmed()
    {
        Desk desk;
        ReturnedBook book = desk.book(desk.general);
        book.cell(u"A000001"_s, u"確認"_s) = u"変更なし"_s;

        desk.merge(book);

        const Asset confirmed = desk.asset(u"A000001"_s);
        QCOMPARE(confirmed.confirmedOn, QDate(2026, 5, 20));
        QCOMPARE(confirmed.confirmedBy, u"総務課長"_s);
        QCOMPARE(confirmed.stocktakeYear, std::optional<int>(2026));
        QVERIFY(!desk.asset(u"A000002"_s).confirmedOn.isValid());
        QCOMPARE(desk.status(desk.general), u"returned"_s);
    }

    void allUnchangedConfirmsEveryRow()
    {
        Desk desk;
        ReturnedBook book = desk.book(desk.general);
        book.start[3].second = u"はい"_s;

        const MergeReport report = desk.merge(book);

        QCOMPARE(report.confirmed, 3);
        QCOMPARE(report.unconfirmed, 0);
        QCOMPARE(desk.asset(u"A000003"_s).confirmedOn, QDate(2026, 5, 20));
        QCOMPARE(desk.status(desk.general), u"accepted"_s);
        QVERIFY(desk.isSound());
    }

    void theSameFileTwiceChangesNothing()
    {
        Desk desk;
        ReturnedBook book = desk.book(desk.general);
        book.start[3].second = u"はい"_s;
        book.cell(u"A000002"_s, u"備考"_s) = u"紙でも保管"_s;
        book.cell(u"A000001"_s, u"確認"_s) = u"廃止"_s;
        const qsizetype added = book.addRow();
        book.at(added, u"資産名"_s) = u"新しい名簿"_s;
        const MergeReport first = desk.merge(book);
        const qint64 entries = desk.entries();

        const MergeReport second = desk.merge(book);

        QVERIFY(!second.entry.has_value());
        QCOMPARE(desk.entries(), entries);
        QCOMPARE(whats(second), whats(first));
        QCOMPARE(second.updated, 0);
        QCOMPARE(desk.waiting().size(), 2);
    }

    void aConflictWaitsAndShowsBothSides()
    {
        Desk desk;
        ReturnedBook book = desk.book(desk.general);
        book.cell(u"A000001"_s, u"備考"_s) = u"課の答え"_s;
        desk.change(u"A000001"_s, &Asset::note, u"台帳の値"_s);

        const MergeReport report = desk.merge(book);

        QCOMPARE(report.conflicts.size(), 1);
        QCOMPARE(report.conflicts[0].field, u"note"_s);
        QCOMPARE(report.conflicts[0].base, QString());
        QCOMPARE(report.conflicts[0].ours, u"台帳の値"_s);
        QCOMPARE(report.conflicts[0].theirs, u"課の答え"_s);
        QCOMPARE(desk.asset(u"A000001"_s).note, u"台帳の値"_s);
        QCOMPARE(desk.waiting(), QStringList{u"conflict|総務課|A000001|備考||台帳の値|課の答え"_s});
    }

    void aConflictIsDecidedByTheOptions()
    {
        for (const bool theirs : {true, false}) {
            Desk desk;
            ReturnedBook book = desk.book(desk.general);
            book.cell(u"A000001"_s, u"備考"_s) = u"課の答え"_s;
            desk.change(u"A000001"_s, &Asset::note, u"台帳の値"_s);
            MergeOptions options;
            options.conflicts =
                theirs ? MergeOptions::Conflicts::TakeTheirs : MergeOptions::Conflicts::KeepOurs;

            const MergeReport report = desk.merge(book, options);

            QVERIFY(report.conflicts.isEmpty());
            QCOMPARE(desk.asset(u"A000001"_s).note, theirs ? u"課の答え"_s : u"台帳の値"_s);
            QVERIFY(desk.waiting().isEmpty());
            QVERIFY(desk.isSound());
            const qint64 entries = desk.entries();
            QVERIFY(desk.merge(book).isSettled());
            QCOMPARE(desk.entries(), entries);
        }
    }

    void sortedMovedAndInsertedRowsFindTheirAssets()
    {
        Desk desk;
        ReturnedBook book = desk.book(desk.general);
        book.cell(u"A000003"_s, u"備考"_s) = u"改めた"_s;
        std::reverse(book.rows.begin(), book.rows.end());
        book.rows.insert(1, QStringList(book.titles.size()));
        book.reorder({u"備考"_s, u"確認"_s, u"資産名"_s});
        book.titles[2] = u"資産名\n（変更可）"_s;

        const MergeReport report = desk.merge(book);

        QVERIFY(report.isSettled());
        QCOMPARE(report.updated, 1);
        QCOMPARE(desk.asset(u"A000003"_s).note, u"改めた"_s);
    }

    void aWorkbookWithoutItsFirstSheetMergesAllTheSame()
    {
        Desk desk;
        ReturnedBook book = desk.book(desk.general);
        book.withStart = false;
        book.sheetName = u"Sheet1"_s;
        book.cell(u"A000003"_s, u"備考"_s) = u"改めた"_s;

        const MergeReport report = desk.merge(book);

        QCOMPARE(report.unitName, u"総務課"_s);
        QCOMPARE(report.updated, 1);
        QCOMPARE(desk.status(desk.general), u"returned"_s);
    }

    void withoutMarksTheNumberCountsAfterAsking()
    {
        Desk desk;
        ReturnedBook book = desk.book(desk.general);
        book.cell(u"A000003"_s, u"備考"_s) = u"改めた"_s;
        book.dropColumn(ReturnedBook::tokenTitle());

        const MergeReport asked = desk.merge(book);

        QCOMPARE(whats(asked), QStringList{u"4 A000003 number"_s});
        QCOMPARE(asked.unconfirmed, 2);
        QCOMPARE(desk.asset(u"A000003"_s).note, QString());

        MergeOptions options;
        options.accept = {MergeWhat::Number};
        const MergeReport report = desk.merge(book, options);

        QVERIFY(report.isSettled());
        QCOMPARE(desk.asset(u"A000003"_s).note, u"改めた"_s);
        QVERIFY(desk.waiting().isEmpty());
    }

    void aMarkOnAnotherRowIsNotBelieved()
    {
        Desk desk;
        ReturnedBook book = desk.book(desk.general);
        const QString foreign = book.cell(u"A000001"_s, ReturnedBook::tokenTitle());
        book.cell(u"A000003"_s, ReturnedBook::tokenTitle()) = foreign;
        book.cell(u"A000003"_s, u"備考"_s) = u"改めた"_s;

        const MergeReport report = desk.merge(book);

        QCOMPARE(whats(report), QStringList{u"4 A000003 number"_s});
        QCOMPARE(desk.asset(u"A000001"_s).note, QString());
        QCOMPARE(desk.asset(u"A000003"_s).note, QString());
        QVERIFY_OK(MergeService(desk.session()).accept(desk.waitingUids()));
        QCOMPARE(desk.asset(u"A000003"_s).note, u"改めた"_s);
    }

    void aCopiedRowIsAskedAboutOnce()
    {
        Desk desk;
        ReturnedBook book = desk.book(desk.general);
        book.rows.append(QStringList(book.rows[0]));
        QVERIFY(desk.merge(book).isSettled());

        book.at(3, u"備考"_s) = u"別の答え"_s;
        const MergeReport report = desk.merge(book);

        QCOMPARE(whats(report), QStringList{u"5 A000001 duplicate"_s});
    }

    void aNewRowBecomesAnAssetOnceAccepted()
    {
        Desk desk;
        ReturnedBook book = desk.book(desk.general);
        const qsizetype row = book.addRow();
        book.at(row, u"資産名"_s) = u"新しい名簿"_s;
        book.at(row, u"個人情報"_s) = u"有"_s;
        for (const QString& question : {u"Q1"_s, u"Q2"_s, u"Q3"_s, u"Q4"_s, u"I2"_s, u"A2"_s}) {
            book.at(row, question) = question == u"Q2" ? u"はい"_s : u"いいえ"_s;
        }
        const MergeReport report = desk.merge(book);
        QCOMPARE(whats(report), QStringList{u"5  new"_s});
        QCOMPARE(report.added, 0);

        QVERIFY_OK(MergeService(desk.session()).accept(desk.waitingUids()));

        const Asset added = desk.asset(u"A000005"_s);
        QCOMPARE(added.name, u"新しい名簿"_s);
        QCOMPARE(added.unit, desk.general.id);
        QCOMPARE(added.confidentiality, u"3B"_s);
        QCOMPARE(added.classifiedBy, u"総務課長"_s);
        QCOMPARE(added.confirmedBy, u"総務課長"_s);
        QVERIFY(desk.merge(book).isSettled());
        QVERIFY(!desk.session().assets().byCode(u"A000006"_s));
        QVERIFY(desk.isSound());
    }

    void takingAnAcceptanceBackLetsItWaitAgain()
    {
        Desk desk;
        ReturnedBook book = desk.book(desk.general);
        const qsizetype row = book.addRow();
        book.at(row, u"資産名"_s) = u"新しい名簿"_s;
        desk.merge(book);
        QVERIFY_OK(MergeService(desk.session()).accept(desk.waitingUids()));

        QVERIFY_OK(desk.session().history().undo());

        QCOMPARE(desk.waiting().size(), 1);
        QVERIFY(!desk.session().assets().byCode(u"A000005"_s));
        QVERIFY(desk.isSound());
    }

    void aRetirementWaitsAndKeepsTheRecord()
    {
        Desk desk;
        ReturnedBook book = desk.book(desk.general);
        book.cell(u"A000002"_s, u"確認"_s) = u"廃止"_s;
        book.cell(u"A000002"_s, u"廃止方法"_s) = u"消去"_s;
        book.cell(u"A000002"_s, u"廃止日"_s) = u"R8.5.1"_s;
        QCOMPARE(whats(desk.merge(book)), QStringList{u"3 A000002 retired"_s});
        QVERIFY(!desk.asset(u"A000002"_s).isDisposedOf());

        QVERIFY_OK(MergeService(desk.session()).accept(desk.waitingUids()));

        const Asset gone = desk.asset(u"A000002"_s);
        QCOMPARE(gone.disposedOn, QDate(2026, 5, 1));
        QCOMPARE(gone.disposalMethod, u"erased"_s);
    }

    void aLoweredClassWaitsForItsApproval()
    {
        Desk desk;
        const Asset base = desk.asset(u"A000002"_s);
        Asset classified = base;
        classified.confidentiality = u"3B"_s;
        classified.integrity = u"1"_s;
        classified.availability = u"1"_s;
        QVERIFY_OK(desk.session().assets().update(base, classified));
        ReturnedBook book = desk.book(desk.general);
        for (const QString& question : {u"Q1"_s, u"Q2"_s, u"Q3"_s, u"Q4"_s, u"I2"_s, u"A2"_s}) {
            book.cell(u"A000002"_s, question) =
                question == u"Q4" || question == u"I2" ? u"はい"_s : u"いいえ"_s;
        }

        const MergeReport report = desk.merge(book);

        QCOMPARE(whats(report), QStringList{u"3 A000002 lowered"_s});
        QCOMPARE(desk.asset(u"A000002"_s).confidentiality, u"3B"_s);
        QCOMPARE(desk.asset(u"A000002"_s).integrity, u"2"_s);

        QVERIFY_OK(MergeService(desk.session()).accept(desk.waitingUids(), u"個人情報を外した"_s));
        const Asset lowered = desk.asset(u"A000002"_s);
        QCOMPARE(lowered.confidentiality, u"2"_s);
        QCOMPARE(lowered.classReason, u"個人情報を外した"_s);
        QCOMPARE(lowered.classApprover, u"情報政策課長"_s);
        QVERIFY(desk.isSound());
    }

    void aTransferIsCompleteOnceTheReceivingUnitConfirms_data()
    {
        QTest::addColumn<bool>("receiverFirst");
        QTest::newRow("giver first") << false;
        QTest::newRow("receiver first") << true;
    }

    void aTransferIsCompleteOnceTheReceivingUnitConfirms()
    {
        QFETCH(const bool, receiverFirst);
        Desk desk;
        ReturnedBook giver = desk.book(desk.general);
        giver.cell(u"A000003"_s, u"確認"_s) = u"移管"_s;
        giver.cell(u"A000003"_s, u"移管先"_s) = u"市民課"_s;
        ReturnedBook receiver = desk.book(desk.citizens);
        const qsizetype row = receiver.addRow();
        receiver.at(row, u"資産番号"_s) = u"A000003"_s;
        receiver.at(row, u"資産名"_s) = u"入札予定価格"_s;
        const QString first = receiverFirst ? u"市民課.xlsx"_s : u"総務課.xlsx"_s;
        const QString second = receiverFirst ? u"総務課.xlsx"_s : u"市民課.xlsx"_s;

        const MergeReport one = desk.merge(receiverFirst ? receiver : giver, {}, first);
        QCOMPARE(one.waiting.size(), 1);
        QCOMPARE(toKey(one.waiting[0].what), u"moved"_s);
        QCOMPARE(desk.asset(u"A000003"_s).unit, desk.general.id);
        const MergeReport two = desk.merge(receiverFirst ? giver : receiver, {}, second);

        QVERIFY(two.isSettled());
        QCOMPARE(desk.asset(u"A000003"_s).unit, desk.citizens.id);
        QVERIFY(desk.waiting().isEmpty());
        const qint64 entries = desk.entries();
        QVERIFY(desk.merge(giver, {}, u"総務課.xlsx"_s).isSettled());
        QVERIFY(desk.merge(receiver, {}, u"市民課.xlsx"_s).isSettled());
        QCOMPARE(desk.entries(), entries);
        QVERIFY(desk.isSound());
    }

    void theReviewerConfirmsInTheNameOfTheReceivingUnit()
    {
        Desk desk;
        ReturnedBook giver = desk.book(desk.general);
        giver.cell(u"A000003"_s, u"確認"_s) = u"移管"_s;
        giver.cell(u"A000003"_s, u"移管先"_s) = u"市民課"_s;
        desk.merge(giver);

        QVERIFY_OK(MergeService(desk.session()).accept(desk.waitingUids()));

        QCOMPARE(desk.asset(u"A000003"_s).unit, desk.citizens.id);
    }

    void aValueThatCannotBeReadWaitsAndTheRestGoesIn()
    {
        Desk desk;
        ReturnedBook book = desk.book(desk.general);
        book.cell(u"A000001"_s, u"本人数"_s) = u"約百人くらい"_s;
        book.cell(u"A000001"_s, u"備考"_s) = u"改めた"_s;

        const MergeReport report = desk.merge(book);

        QCOMPARE(report.rejected.size(), 1);
        QCOMPARE(report.rejected[0].row, 2);
        QCOMPARE(whats(report), QStringList{u"2 A000001 check"_s});
        QCOMPARE(desk.asset(u"A000001"_s).note, u"改めた"_s);
        QCOMPARE(desk.asset(u"A000001"_s).personCount, std::optional<qint64>(100));
        const auto accepted = MergeService(desk.session()).accept(desk.waitingUids());
        QVERIFY(!accepted);
        QCOMPARE(accepted.error().kind, ErrorKind::InvalidInput);
        QVERIFY_OK(MergeService(desk.session()).reject(desk.waitingUids()));
        QVERIFY(desk.waiting().isEmpty());
    }

    void aCorrectedReturnTakesThePlaceOfTheEarlierOne()
    {
        Desk desk;
        ReturnedBook book = desk.book(desk.general);
        book.cell(u"A000001"_s, u"確認"_s) = u"廃止"_s;
        desk.merge(book);
        QCOMPARE(desk.waiting().size(), 1);

        book.cell(u"A000001"_s, u"確認"_s) = u"変更なし"_s;
        QVERIFY(desk.merge(book).isSettled());

        QVERIFY(desk.waiting().isEmpty());
    }

    void anotherRegistersWorkbookIsRefused()
    {
        Desk desk;
        Desk other;
        ReturnedBook book = other.book(other.general);

        const MergeReport report = desk.merge(book);

        QVERIFY(report.error.has_value());
        QVERIFY(report.error->message.contains(u"総務課.xlsx"_s));
        QVERIFY(!report.entry.has_value());
    }

    void anOlderCampaignIsRefusedByName()
    {
        Desk desk;
        ReturnedBook book = desk.book(desk.general);
        makeCampaign(desk.session(), 2027, {desk.general});

        const MergeReport report = desk.merge(book);

        QVERIFY(report.error.has_value());
        QVERIFY2(report.error->message.contains(u"2026年度 棚卸し"_s),
                 qPrintable(report.error->message));
    }

    void aDryRunWritesNothing()
    {
        Desk desk;
        ReturnedBook book = desk.book(desk.general);
        book.cell(u"A000001"_s, u"備考"_s) = u"改めた"_s;
        const qint64 entries = desk.entries();
        MergeOptions options;
        options.dryRun = true;

        const MergeReport report = desk.merge(book, options);

        QCOMPARE(report.updated, 1);
        QVERIFY(!report.entry.has_value());
        QCOMPARE(desk.entries(), entries);
        QCOMPARE(desk.asset(u"A000001"_s).note, QString());
    }

    void oneBrokenFileStopsNoOther()
    {
        Desk desk;
        QVERIFY(QDir(desk.path(u"."_s)).mkdir(u"returned"_s));
        for (int i = 0; i < 20; ++i) {
            ReturnedBook book = desk.book(i % 2 == 0 ? desk.general : desk.citizens);
            book.start[3].second = u"はい"_s;
            book.write(desk.path(u"returned/%1.xlsx"_s.arg(i, 2, 10, QChar(u'0'))));
        }
        QFile broken(desk.path(u"returned/07.xlsx"_s));
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write("PK\x03\x04 cut off");
        broken.close();
        QFile lock(desk.path(u"returned/~$09.xlsx"_s));
        QVERIFY(lock.open(QIODevice::WriteOnly));
        NoProgress progress;

        const auto reports =
            MergeService(desk.session()).merge({desk.path(u"returned"_s)}, {}, progress);

        QVERIFY_OK(reports);
        QCOMPARE(reports->size(), 20);
        QStringList refused;
        for (const MergeReport& report : *reports) {
            if (report.error) {
                refused.append(report.file);
            }
        }
        QCOMPARE(refused, (QStringList{u"07.xlsx"_s, u"09.xlsx"_s}));
        QVERIFY(desk.asset(u"A000004"_s).confirmedOn.isValid());
        QVERIFY(desk.isSound());
    }

    void aCancelledMergeLeavesTheRegisterAsItWas()
    {
        class Cancelled final : public Progress
        {
        public:
            void report(qint64 done, qint64) override { m_done = done; }

            bool isCancelled() const override { return m_done > 0; }

        private:
            qint64 m_done = 0;
        };

        Desk desk;
        ReturnedBook book = desk.book(desk.general);
        book.start[3].second = u"はい"_s;
        book.write(desk.path(u"1.xlsx"_s));
        book.write(desk.path(u"2.xlsx"_s));
        const qint64 entries = desk.entries();
        Cancelled progress;

        const auto reports =
            MergeService(desk.session())
                .merge({desk.path(u"1.xlsx"_s), desk.path(u"2.xlsx"_s)}, {}, progress);

        QVERIFY(!reports);
        QCOMPARE(reports.error().kind, ErrorKind::Cancelled);
        QCOMPARE(desk.entries(), entries);
        QVERIFY(!desk.asset(u"A000001"_s).confirmedOn.isValid());
    }
};

DAICHO_TEST(TestMergeService)

} // namespace daicho

#include "tst_mergeservice.moc"
