// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/merge/resultsheet.h"
#include "model/sheet/opentable.h"
#include "tests/model/service/merge/returndesk.h"

#include <QDir>

namespace daicho {

/// What of a return waits for a person, and what his decision does.
class TestMergeDecisions : public QObject
{
    Q_OBJECT

private slots:

    void aNewRowBecomesAnAssetOnceAccepted()
    {
        ReturnDesk desk;
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
        ReturnDesk desk;
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
        ReturnDesk desk;
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
        ReturnDesk desk;
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
        ReturnDesk desk;
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
        ReturnDesk desk;
        ReturnedBook giver = desk.book(desk.general);
        giver.cell(u"A000003"_s, u"確認"_s) = u"移管"_s;
        giver.cell(u"A000003"_s, u"移管先"_s) = u"市民課"_s;
        desk.merge(giver);

        QVERIFY_OK(MergeService(desk.session()).accept(desk.waitingUids()));

        QCOMPARE(desk.asset(u"A000003"_s).unit, desk.citizens.id);
    }

    void aValueThatCannotBeReadWaitsAndTheRestGoesIn()
    {
        ReturnDesk desk;
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

    void whatWouldBreakARuleWaitsAndTheRestGoesIn()
    {
        ReturnDesk desk;
        desk.change(u"A000002"_s, &Asset::confidentiality, u"1"_s);
        ReturnedBook book = desk.book(desk.general);
        book.cell(u"A000002"_s, u"個人情報"_s) = u"有"_s;
        book.cell(u"A000002"_s, u"備考"_s) = u"写しあり"_s;

        const MergeReport report = desk.merge(book);

        QCOMPARE(whats(report), QStringList{u"3 A000002 check"_s});
        QVERIFY2(report.waiting[0].reason.startsWith(u"K12: "_s),
                 qPrintable(report.waiting[0].reason));
        QVERIFY(!report.isSettled());
        QCOMPARE(desk.asset(u"A000002"_s).note, u"写しあり"_s);
        QVERIFY(!desk.asset(u"A000002"_s).personal.value_or(false));
        QVERIFY(desk.isSound());
    }

    void aBrokenRuleIsAcceptedWithAReason()
    {
        ReturnDesk desk;
        desk.change(u"A000002"_s, &Asset::confidentiality, u"1"_s);
        ReturnedBook book = desk.book(desk.general);
        book.cell(u"A000002"_s, u"個人情報"_s) = u"有"_s;
        desk.merge(book);

        QVERIFY_OK(MergeService(desk.session()).accept(desk.waitingUids(), u"公表済みの名簿"_s));

        QCOMPARE(desk.asset(u"A000002"_s).personal, std::optional(true));
        const auto items = MergeItemStore(desk.session().tables().mergeItem)
                               .ofUnit(desk.campaign.uid, desk.general.id);
        QVERIFY_OK(items);
        QCOMPARE(items->first().decisionReason, u"公表済みの名簿"_s);
        QVERIFY(desk.merge(book).isSettled());
        QVERIFY(desk.isSound());
    }

    void aRejectedBreachIsNotAskedAboutAgain()
    {
        ReturnDesk desk;
        desk.change(u"A000002"_s, &Asset::confidentiality, u"1"_s);
        ReturnedBook book = desk.book(desk.general);
        book.cell(u"A000002"_s, u"個人情報"_s) = u"有"_s;
        desk.merge(book);
        QVERIFY_OK(MergeService(desk.session()).reject(desk.waitingUids(), u"分類が先です"_s));

        QVERIFY(desk.merge(book).isSettled());

        QVERIFY(!desk.asset(u"A000002"_s).personal.value_or(false));
        QVERIFY(desk.waiting().isEmpty());
    }

    void whatWasWrongBeforeIsNotTheAnswersFault()
    {
        ReturnDesk desk;
        desk.change(u"A000002"_s, &Asset::confidentiality, u"1"_s);
        const Asset base = desk.asset(u"A000002"_s);
        Asset edited = base;
        edited.personal = true;
        QVERIFY_OK(desk.session().assets().update(base, edited));
        ReturnedBook book = desk.book(desk.general);
        book.cell(u"A000002"_s, u"備考"_s) = u"写しあり"_s;

        QVERIFY(desk.merge(book).isSettled());

        QCOMPARE(desk.asset(u"A000002"_s).note, u"写しあり"_s);
    }

    void aClassThatBreaksARuleWaitsWithItsAnswers()
    {
        ReturnDesk desk;
        const Asset base = desk.asset(u"A000002"_s);
        Asset edited = base;
        edited.personal = true;
        QVERIFY_OK(desk.session().assets().update(base, edited));
        ReturnedBook book = desk.book(desk.general);
        for (const QString& question : {u"Q1"_s, u"Q2"_s, u"Q3"_s, u"Q4"_s, u"I2"_s, u"A2"_s}) {
            book.cell(u"A000002"_s, question) = u"いいえ"_s;
        }

        const MergeReport report = desk.merge(book);

        QCOMPARE(whats(report), QStringList{u"3 A000002 check"_s});
        QVERIFY(desk.asset(u"A000002"_s).confidentiality.isEmpty());
        QVERIFY_OK(MergeService(desk.session()).accept(desk.waitingUids(), u"確認済み"_s));
        QCOMPARE(desk.asset(u"A000002"_s).confidentiality, u"1"_s);
        QVERIFY(!desk.asset(u"A000002"_s).classAnswers.isEmpty());
        QVERIFY(desk.isSound());
    }

    void aNewRowThatBreaksARuleWaitsWhateverTheOptions()
    {
        ReturnDesk desk;
        ReturnedBook book = desk.book(desk.general);
        const qsizetype row = book.addRow();
        book.at(row, u"資産名"_s) = u"新しい名簿"_s;
        book.at(row, u"個人情報"_s) = u"有"_s;
        for (const QString& question : {u"Q1"_s, u"Q2"_s, u"Q3"_s, u"Q4"_s, u"I2"_s, u"A2"_s}) {
            book.at(row, question) = u"いいえ"_s;
        }
        MergeOptions options;
        options.accept = {MergeWhat::New};

        const MergeReport report = desk.merge(book, options);

        QCOMPARE(whats(report), QStringList{u"5  new"_s});
        QVERIFY(report.waiting[0].reason.contains(u"K12"_s));
        QCOMPARE(report.added, 0);
    }

    void aCorrectedReturnTakesThePlaceOfTheEarlierOne()
    {
        ReturnDesk desk;
        ReturnedBook book = desk.book(desk.general);
        book.cell(u"A000001"_s, u"確認"_s) = u"廃止"_s;
        desk.merge(book);
        QCOMPARE(desk.waiting().size(), 1);

        book.cell(u"A000001"_s, u"確認"_s) = u"変更なし"_s;
        QVERIFY(desk.merge(book).isSettled());

        QVERIFY(desk.waiting().isEmpty());
    }

    void theUnitGetsItsResultBack()
    {
        ReturnDesk desk;
        ReturnedBook book = desk.book(desk.general);
        book.cell(u"A000001"_s, u"備考"_s) = u"改めた"_s;
        book.cell(u"A000002"_s, u"確認"_s) = u"廃止"_s;
        desk.merge(book);
        QVERIFY_OK(MergeService(desk.session()).reject(desk.waitingUids(), u"まだ使っています"_s));
        NoProgress progress;

        const auto written =
            writeResultSheets(desk.session(), desk.campaign.uid, desk.path(u"results"_s), progress);

        QVERIFY_OK(written);
        QCOMPARE(*written, QStringList{u"U001_総務課_結果票.xlsx"_s});
        const auto source = openTable(desk.path(u"results/"_s + written->first()));
        QVERIFY_OK(source);
        QStringList lines;
        for (int sheet = 0; sheet < (*source)->sheets().size(); ++sheet) {
            QVERIFY_OK((*source)->readRows(
                sheet,
                [&lines](const SheetRow& row) {
                    QStringList texts;
                    for (const Cell& cell : row.cells) {
                        texts.append(cell.text);
                    }
                    lines.append(texts.join(u'|'));
                    return true;
                },
                progress));
        }
        QVERIFY2(lines.contains(u"A000001|文書目録|確認済|2026-05-20|総務課長"_s),
                 qPrintable(lines.join(u'\n')));
        QVERIFY2(lines.contains(u"2026-04-01|A000001|文書目録|備考|改めた|総務係長|情報政策課長"_s),
                 qPrintable(lines.join(u'\n')));
        QVERIFY(lines.last().startsWith(u"3|A000002|"_s));
        QVERIFY(lines.last().contains(u"採用せず"_s));
        QVERIFY(lines.last().endsWith(u"まだ使っています"_s));
    }
};

DAICHO_TEST(TestMergeDecisions)

} // namespace daicho

#include "tst_mergedecisions.moc"
