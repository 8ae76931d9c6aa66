// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/core/progress.h"
#include "model/service/checks/checkservice.h"
#include "model/service/papers/unitpapers.h"
#include "model/service/relationservice.h"
#include "model/service/stocktake/restrictionservice.h"
#include "model/service/transfer/exportservice.h"
#include "model/store/partstore.h"
#include "model/store/treatmentstore.h"
#include "tests/model/service/merge/returndesk.h"

namespace daicho {

/// Whether the handling restrictions are kept: 総務課 has one asset of class 3B.
class TestRestrictions : public QObject
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

    static QStringList unitFindings(ReturnDesk& desk)
    {
        QStringList found;
        NoProgress progress;
        const auto counts = CheckService(desk.session())
                                .visit(
                                    {},
                                    [&found](const Finding& finding) {
                                        if (finding.rule == u"K17"_s) {
                                            found.append(finding.name);
                                        }
                                        return Result<void>();
                                    },
                                    progress);
        return counts ? found : QStringList{counts.error().message};
    }

private slots:

    void aUnitIsAskedAboutTheClassesItHolds()
    {
        ReturnDesk desk;
        QVERIFY(questions(desk).isEmpty());
        classify(desk, u"A000002"_s, u"3B"_s);

        const QList<RestrictionQuestion> asked = questions(desk);

        QVERIFY(asked.size() >= 5);
        for (const RestrictionQuestion& question : asked) {
            QCOMPARE(question.classId, u"3B"_s);
            QCOMPARE(question.assets, 1);
            QVERIFY(!question.answer);
            QVERIFY(!question.text.isEmpty());
        }
        const auto progress = RestrictionService(desk.session()).progress(kYear);
        QVERIFY_OK(progress);
        QCOMPARE(progress->size(), 1);
        QCOMPARE(progress->first().asked, asked.size());
        QCOMPARE(progress->first().answered, 0);
    }

    void whatIsInheritedIsAskedAboutToo()
    {
        ReturnDesk desk;
        classify(desk, u"A000004"_s, u"3B"_s); // of 市民課
        Relation relation;
        relation.from = desk.asset(u"A000004"_s).id;
        relation.to = desk.asset(u"A000001"_s).id; // of 総務課
        relation.kind = u"stored_in"_s;
        QVERIFY_OK(RelationService(desk.session()).add(relation));

        QVERIFY(!questions(desk).isEmpty());
        QCOMPARE(questions(desk).first().classId, u"3B"_s);
    }

    void anAnswerIsKeptOnceAndCanBeTakenBack()
    {
        ReturnDesk desk;
        classify(desk, u"A000002"_s, u"3B"_s);
        RestrictionService service(desk.session());
        const RestrictionAnswer answer = first(desk, u"partly"_s, u"  鍵のない棚がある "_s);

        QVERIFY_OK(service.answer(desk.general.id, kYear, {answer}));

        const auto kept = questions(desk).first().answer;
        QVERIFY(kept.has_value());
        QCOMPARE(kept->answer, u"partly"_s);
        QCOMPARE(kept->gap, u"鍵のない棚がある"_s);
        QCOMPARE(kept->answeredBy, desk.session().actor().post);
        const qint64 entries = desk.entries();
        const auto again = service.answer(desk.general.id, kYear, {answer});
        QVERIFY_OK(again);
        QVERIFY(!again->has_value());
        QCOMPARE(desk.entries(), entries);
        QVERIFY_OK(desk.session().history().undo());
        QVERIFY(!questions(desk).first().answer);
        QVERIFY(desk.isSound());
    }

    void aWrongAnswerWritesNothing_data()
    {
        QTest::addColumn<QString>("restriction");
        QTest::addColumn<QString>("classId");
        QTest::addColumn<QString>("answer");
        QTest::newRow("no such restriction") << u"H99"_s << u"3B"_s << u"kept"_s;
        QTest::newRow("no such class") << u"H01"_s << u"9"_s << u"kept"_s;
        QTest::newRow("not of the class") << u"H12"_s << u"1"_s << u"kept"_s;
        QTest::newRow("no such answer") << u"H01"_s << u"3B"_s << u"maybe"_s;
    }

    void aWrongAnswerWritesNothing()
    {
        QFETCH(const QString, restriction);
        QFETCH(const QString, classId);
        QFETCH(const QString, answer);
        ReturnDesk desk;
        classify(desk, u"A000002"_s, u"3B"_s);
        const qint64 entries = desk.entries();

        const auto written =
            RestrictionService(desk.session())
                .answer(desk.general.id,
                        kYear,
                        {first(desk, u"kept"_s),
                         {Property::Confidentiality, classId, restriction, answer, {}}});

        QVERIFY(!written);
        QCOMPARE(written.error().kind, ErrorKind::InvalidInput);
        QCOMPARE(desk.entries(), entries);
        QVERIFY(!questions(desk).first().answer);
    }

    void aGapIsFoundByTheLedgerCheckAndBecomesAMeasure()
    {
        ReturnDesk desk;
        classify(desk, u"A000002"_s, u"3B"_s);
        RestrictionService service(desk.session());
        QCOMPARE(unitFindings(desk), QStringList());
        QVERIFY_OK(service.answer(
            desk.general.id, kYear, {first(desk, u"not_kept"_s, u"鍵のない棚がある"_s)}));
        QCOMPARE(unitFindings(desk), QStringList{u"総務課"_s});
        const QString uid = questions(desk).first().answer->uid;

        const auto measure = service.planMeasure(uid);

        QVERIFY_OK(measure);
        QCOMPARE(measure->origin, u"restriction"_s);
        QCOMPARE(measure->unit, desk.general.id);
        QCOMPARE(measure->note, u"鍵のない棚がある"_s);
        QCOMPARE(questions(desk).first().answer->measure, measure->uid);
        QCOMPARE(questions(desk).first().measureCode, measure->code);
        const auto twice = service.planMeasure(uid);
        QVERIFY(!twice);
        QCOMPARE(twice.error().kind, ErrorKind::InvalidInput);
        QVERIFY_OK(desk.session().history().undo());
        QVERIFY(questions(desk).first().answer->measure.isEmpty());
        QVERIFY(MeasureStore(desk.session().tables().measure).all()->isEmpty());
        QVERIFY(desk.isSound());
    }

    void whatIsKeptNeedsNoMeasure()
    {
        ReturnDesk desk;
        classify(desk, u"A000002"_s, u"3B"_s);
        RestrictionService service(desk.session());
        QVERIFY_OK(service.answer(desk.general.id, kYear, {first(desk, u"kept"_s)}));

        QVERIFY(!service.planMeasure(questions(desk).first().answer->uid));
        QVERIFY(!service.planMeasure(u"nothing"_s));
        QCOMPARE(unitFindings(desk), QStringList());
    }

    void theListTellsAnswersAndMeasures()
    {
        ReturnDesk desk;
        classify(desk, u"A000002"_s, u"3B"_s);
        RestrictionService service(desk.session());
        QVERIFY_OK(service.answer(
            desk.general.id, kYear, {first(desk, u"not_kept"_s, u"鍵のない棚がある"_s)}));
        QVERIFY_OK(service.planMeasure(questions(desk).first().answer->uid, u"鍵を買う"_s));
        ExportOptions options;
        options.what = ExportWhat::Restrictions;
        options.path = desk.path(u"list.csv"_s);
        NoProgress progress;

        const auto rows = ExportService(desk.session()).write(options, progress);

        QVERIFY_OK(rows);
        QCOMPARE(*rows, 1);
        QFile file(options.path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        QVERIFY2(text.contains(u"守られていない"_s), qPrintable(text));
        QVERIFY(text.contains(u"鍵のない棚がある"_s));
        QVERIFY(text.contains(u"鍵を買う"_s));
    }

    void theCardShowsWhatIsNotKept()
    {
        ReturnDesk desk;
        classify(desk, u"A000002"_s, u"3B"_s);
        QVERIFY_OK(RestrictionService(desk.session())
                       .answer(desk.general.id,
                               kYear,
                               {first(desk, u"not_kept"_s, u"鍵のない棚がある"_s)}));
        const auto documents = DocumentDesk::create(desk.session());
        QVERIFY_OK(documents);
        const auto holding = (*documents)->holding(desk.general);
        QVERIFY_OK(holding);
        const auto checks =
            RestrictionStore(desk.session().tables().restrictionCheck).of(kYear, desk.general.id);

        const HandlingCardData card = handlingCardData(**documents, *holding, *checks);

        QVERIFY(card.classes.first().rules.first().text.contains(u"鍵のない棚がある"_s));
        QVERIFY(!card.classes.first().rules.last().text.contains(u"鍵のない棚がある"_s));
    }

    void aPartIsAsHighAsWhatItInherits()
    {
        ReturnDesk desk;
        classify(desk, u"A000004"_s, u"3B"_s);
        const auto relate = [&desk](const QString& from, const QString& to) {
            Relation relation;
            relation.from = desk.asset(from).id;
            relation.to = desk.asset(to).id;
            relation.kind = u"stored_in"_s;
            QVERIFY_OK(RelationService(desk.session()).add(relation));
        };
        relate(u"A000004"_s, u"A000001"_s);
        relate(u"A000001"_s, u"A000002"_s);

        const auto parts =
            PartStore(desk.session().database()).classes(desk.asset(u"A000002"_s).id);

        QVERIFY_OK(parts);
        QCOMPARE(parts->size(), 1);
        QCOMPARE(parts->first()[0], u"3B"_s);
    }
};

DAICHO_TEST(TestRestrictions)

} // namespace daicho

#include "tst_restrictions.moc"
