// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/model/service/merge/returndesk.h"

#include <QDir>
#include <QFile>

namespace daicho {

class TestMergeService : public QObject
{
    Q_OBJECT

private slots:

    void whatOnlyTheDepartmentChangedGoesIn()
    {
        ReturnDesk desk;
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
        ReturnDesk desk;
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
        ReturnDesk desk;
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
        ReturnDesk desk;
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
        ReturnDesk desk;
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
            ReturnDesk desk;
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
        ReturnDesk desk;
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
        ReturnDesk desk;
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
        ReturnDesk desk;
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
        ReturnDesk desk;
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
        ReturnDesk desk;
        ReturnedBook book = desk.book(desk.general);
        book.rows.append(QStringList(book.rows[0]));
        QVERIFY(desk.merge(book).isSettled());

        book.at(3, u"備考"_s) = u"別の答え"_s;
        const MergeReport report = desk.merge(book);

        QCOMPARE(whats(report), QStringList{u"5 A000001 duplicate"_s});
    }

    void anotherRegistersWorkbookIsRefused()
    {
        ReturnDesk desk;
        ReturnDesk other;
        ReturnedBook book = other.book(other.general);

        const MergeReport report = desk.merge(book);

        QVERIFY(report.error.has_value());
        QVERIFY(report.error->message.contains(u"総務課.xlsx"_s));
        QVERIFY(!report.entry.has_value());
    }

    void anOlderCampaignIsRefusedByName()
    {
        ReturnDesk desk;
        ReturnedBook book = desk.book(desk.general);
        makeCampaign(desk.session(), 2027, {desk.general});

        const MergeReport report = desk.merge(book);

        QVERIFY(report.error.has_value());
        QVERIFY2(report.error->message.contains(u"2026年度 棚卸し"_s),
                 qPrintable(report.error->message));
    }

    void aDryRunWritesNothing()
    {
        ReturnDesk desk;
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
        ReturnDesk desk;
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

    void oneBrokenFileAmongThreeHundredIsNamed()
    {
        ReturnDesk desk;
        QVERIFY(QDir(desk.path(u"."_s)).mkdir(u"returned"_s));
        constexpr int kFiles = 300;
        constexpr int kBroken = 123;
        QList<Unit> units;
        for (int i = 0; i < kFiles; ++i) {
            units.append(*desk.session().units().add(
                ReturnDesk::unit(u"T%1"_s.arg(i, 3, 10, QChar(u'0')), u"第%1課"_s.arg(i))));
            Asset asset;
            asset.name = u"名簿%1"_s.arg(i);
            asset.kind = u"information"_s;
            asset.unit = units.last().id;
            QVERIFY_OK(desk.session().assets().add(asset));
        }
        const Campaign campaign = makeCampaign(desk.session(), 2026, units);
        for (int i = 0; i < kFiles; ++i) {
            const QString path = desk.path(u"returned/T%1.xlsx"_s.arg(i, 3, 10, QChar(u'0')));
            ReturnedBook book(desk.session(), campaign.uid, units[i]);
            book.start[3].second = u"はい"_s;
            book.write(path);
            if (i == kBroken) {
                QFile broken(path);
                QVERIFY(broken.resize(broken.size() / 2));
            }
        }
        NoProgress progress;

        const auto reports =
            MergeService(desk.session()).merge({desk.path(u"returned"_s)}, {}, progress);

        QVERIFY_OK(reports);
        QCOMPARE(reports->size(), kFiles);
        QStringList refused;
        int confirmed = 0;
        for (const MergeReport& report : *reports) {
            confirmed += report.confirmed;
            if (report.error) {
                refused.append(report.file);
            }
        }
        QCOMPARE(refused, QStringList{u"T123.xlsx"_s});
        QCOMPARE(confirmed, kFiles - 1);
        QCOMPARE(
            desk.session().database().number("SELECT count(*) FROM asset WHERE confirmed_on <> ''"),
            kFiles - 1);
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

        ReturnDesk desk;
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
