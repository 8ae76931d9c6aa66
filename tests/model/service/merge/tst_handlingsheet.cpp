// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/core/progress.h"
#include "model/service/stocktake/departmentexport.h"
#include "model/service/stocktake/restrictionservice.h"
#include "model/service/stocktake/stocktakeservice.h"
#include "model/sheet/opentable.h"
#include "tests/model/service/merge/returndesk.h"

#include <QDir>

namespace daicho {

/// The sheet about handling in a department's workbook, out and back.
class TestHandlingSheet : public QObject
{
    Q_OBJECT

private:
    static constexpr int kYear = 2026;

    static void classify(ReturnDesk& desk, const QString& code, const QString& id)
    {
        desk.change(code, &Asset::confidentiality, id);
        desk.change(code, &Asset::integrity, u"1"_s);
        desk.change(code, &Asset::availability, u"1"_s);
    }

    static QList<RestrictionQuestion> questions(ReturnDesk& desk)
    {
        return *RestrictionService(desk.session()).questions(desk.general.id, kYear);
    }

    static RestrictionAnswer first(ReturnDesk& desk, const QString& answer, const QString& gap = {})
    {
        const RestrictionQuestion question = questions(desk).first();
        return {question.property, question.classId, question.restriction, answer, gap};
    }

    /// The department workbook of 総務課 with the sheet about handling.
    static QString workbook(ReturnDesk& desk)
    {
        Campaign edited = desk.campaign;
        edited.sheets = {u"handling"_s};
        const auto campaign = StocktakeService(desk.session()).update(desk.campaign, edited);
        if (!campaign) {
            qFatal("%s", qPrintable(campaign.error().message));
        }
        desk.campaign = *campaign;
        NoProgress progress;
        const auto written =
            DepartmentExport(desk.session())
                .write(*campaign, {desk.general.id}, desk.path(u"out"_s), progress);
        if (!written) {
            qFatal("%s", qPrintable(written.error().message));
        }
        const QDir folder(desk.path(u"out"_s));
        return folder.filePath(folder.entryList({u"*.xlsx"_s}).first());
    }

    static MergeReport mergeFile(ReturnDesk& desk, const QString& path)
    {
        NoProgress progress;
        const auto reports = MergeService(desk.session()).merge({path}, {}, progress);
        if (!reports) {
            qFatal("%s", qPrintable(reports.error().message));
        }
        return reports->first();
    }

    /// A returned book with the answers on a further sheet.
    static QString returned(ReturnDesk& desk, const QList<QStringList>& answers)
    {
        ReturnedBook book = desk.book(desk.general);
        const QString path = desk.path(u"総務課.xlsx"_s);
        book.further = {{u"番号"_s,
                         u"取扱いの決まり"_s,
                         u"守られていますか"_s,
                         u"守れていないときの理由・困っていること"_s,
                         u"照合値"_s}};
        book.further += answers;
        book.write(path);
        return path;
    }

private slots:

    void theWorkbookAsksWithLastYearsAnswersAndComesBack()
    {
        ReturnDesk desk;
        classify(desk, u"A000002"_s, u"3B"_s);
        RestrictionService service(desk.session());
        QVERIFY_OK(service.answer(desk.general.id, kYear - 1, {first(desk, u"partly"_s)}));
        const QString path = workbook(desk);

        const MergeReport report = mergeFile(desk, path);

        QCOMPARE(report.restrictions, 0);
        QVERIFY(report.waiting.isEmpty());
        const auto source = openTable(path);
        QVERIFY_OK(source);
        QStringList texts;
        NoProgress progress;
        for (int sheet = 0; sheet < (*source)->sheets().size(); ++sheet) {
            QVERIFY_OK((*source)->readRows(
                sheet,
                [&texts](const SheetRow& row) {
                    for (const Cell& cell : row.cells) {
                        texts.append(cell.text);
                    }
                    return true;
                },
                progress));
        }
        QVERIFY(texts.contains(u"一部守られていない"_s));
        QVERIFY(texts.contains(u"K1|confidentiality|3B|H01"_s));
    }

    void answersOfTheFurtherSheetGoIn()
    {
        ReturnDesk desk;
        classify(desk, u"A000002"_s, u"3B"_s);
        const QString path = returned(
            desk,
            {{u"H01"_s, u""_s, u"守られている"_s, u""_s, u"K1|confidentiality|3B|H01"_s},
             {u"H02"_s, u""_s, u"いいえ"_s, u"複写が多い"_s, u"K1|confidentiality|3B|H02"_s},
             {u"H03"_s, u""_s, u""_s, u""_s, u"K1|confidentiality|3B|H03"_s}});

        const MergeReport report = mergeFile(desk, path);

        QCOMPARE(report.restrictions, 2);
        QVERIFY(report.isSettled());
        const auto checks =
            RestrictionStore(desk.session().tables().restrictionCheck).of(kYear, desk.general.id);
        QVERIFY_OK(checks);
        QCOMPARE(checks->size(), 2);
        QCOMPARE(checks->at(0).answer, u"kept"_s);
        QCOMPARE(checks->at(1).answer, u"not_kept"_s);
        QCOMPARE(checks->at(1).gap, u"複写が多い"_s);
        QCOMPARE(checks->at(1).answeredBy, u"総務課長"_s);
        QCOMPARE(mergeFile(desk, path).restrictions, 0);
        QVERIFY(desk.isSound());
    }

    void anAnswerGivenMeanwhileIsNotOverwritten()
    {
        ReturnDesk desk;
        classify(desk, u"A000002"_s, u"3B"_s);
        RestrictionService service(desk.session());
        QVERIFY_OK(service.answer(desk.general.id, kYear, {first(desk, u"kept"_s)}));
        const QString path =
            returned(desk, {{u"H01"_s, u""_s, u"いいえ"_s, u""_s, u"K1|confidentiality|3B|H01"_s}});
        QVERIFY_OK(service.answer(desk.general.id, kYear, {first(desk, u"partly"_s)}));

        const MergeReport report = mergeFile(desk, path);

        QCOMPARE(report.restrictions, 0);
        QCOMPARE(report.waiting.size(), 1);
        QCOMPARE(report.waiting[0].what, MergeWhat::Check);
        QCOMPARE(questions(desk).first().answer->answer, u"partly"_s);
        QCOMPARE(MergeService(desk.session()).waiting()->size(), 1);
        QVERIFY_OK(MergeService(desk.session()).reject(desk.waitingUids(), u"電話で確認済み"_s));
        QVERIFY(mergeFile(desk, path).isSettled());
    }

    void wordsThatAreNoAnswerWait_data()
    {
        QTest::addColumn<QString>("answer");
        QTest::addColumn<QString>("key");
        QTest::addColumn<int>("waiting");
        QTest::addColumn<int>("warnings");
        const QString key = u"K1|confidentiality|3B|H01"_s;
        QTest::newRow("no answer") << u"たぶん"_s << key << 1 << 0;
        QTest::newRow("no such class") << u"はい"_s << u"K1|confidentiality|9Z|H01"_s << 0 << 1;
        QTest::newRow("a key that is none") << u"はい"_s << u"K1|secrecy|3B"_s << 0 << 0;
        QTest::newRow("key cut off") << u"はい"_s << u"K1|"_s << 0 << 0;
    }

    void wordsThatAreNoAnswerWait()
    {
        QFETCH(const QString, answer);
        QFETCH(const QString, key);
        QFETCH(const int, waiting);
        QFETCH(const int, warnings);
        ReturnDesk desk;
        classify(desk, u"A000002"_s, u"3B"_s);

        const MergeReport report =
            mergeFile(desk, returned(desk, {{u"H01"_s, u""_s, answer, u""_s, key}}));

        QCOMPARE(report.waiting.size(), waiting);
        QCOMPARE(report.warnings.size(), warnings);
        QCOMPARE(report.restrictions, 0);
    }
};

DAICHO_TEST(TestHandlingSheet)

} // namespace daicho

#include "tst_handlingsheet.moc"
