// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/core/progress.h"
#include "model/service/session.h"
#include "model/service/stocktake/restrictionservice.h"
#include "model/service/transfer/exportservice.h"
#include "model/service/transfer/importservice.h"
#include "model/service/unitservice.h"
#include "model/sheet/opentable.h"
#include "tests/support/registerfixture.h"
#include "tests/support/testmain.h"

#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace daicho;

/// Answers to handling restrictions as a list that goes out and comes back.
class TestRestrictionImport : public QObject
{
    Q_OBJECT

private:
    static constexpr int kYear = 2026;

    static UnitId addUnit(Session& session, const QString& code, const QString& name)
    {
        Unit unit;
        unit.code = code;
        unit.name = name;
        const Result<Unit> added = session.units().add(unit);
        return added ? added->id : UnitId();
    }

    /// The first restrictions that class 3A has, each answered.
    static QList<RestrictionAnswer> someAnswers(Session& session)
    {
        QList<RestrictionAnswer> answers;
        const QStringList words{u"kept"_s, u"not_kept"_s, u"partly"_s};
        const Result<Scheme> scheme = session.scheme();
        if (!scheme) {
            return answers;
        }
        for (const HandlingRestriction& rule : scheme->restrictions) {
            if (rule.classes[0].contains(u"3A"_s) && answers.size() < words.size()) {
                const QString& word = words[answers.size()];
                answers.append({Property::Confidentiality,
                                u"3A"_s,
                                rule.id,
                                word,
                                word == "kept"_L1 ? QString() : u"鍵が足りない"_s});
            }
        }
        return answers;
    }

    static Result<qint64> write(Session& session, const QString& path)
    {
        ExportOptions options;
        options.what = ExportWhat::Restrictions;
        options.path = path;
        NoProgress progress;
        return ExportService(session).write(options, progress);
    }

    static Result<ImportReport> read(Session& session, const QString& path)
    {
        const Result<std::unique_ptr<TableSource>> source = openTable(path);
        if (!source) {
            return failure(source);
        }
        ImportRun run;
        run.fileName = u"answers"_s;
        run.options.into = ImportTarget::Restrictions;
        NoProgress progress;
        return ImportService(session).run(**source, run, progress);
    }

    static QString content(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

    static bool save(const QString& path, const QString& text)
    {
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) > 0;
    }

private slots:

    void whatWasExportedImportsWithoutAChange_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("xlsx") << u"answers.xlsx"_s;
        QTest::newRow("csv") << u"answers.csv"_s;
    }

    void whatWasExportedImportsWithoutAChange()
    {
        QFETCH(const QString, name);
        RegisterFixture fixture;
        Session& session = fixture.create();
        const UnitId unit = addUnit(session, u"10"_s, u"市民課"_s);
        const QList<RestrictionAnswer> answers = someAnswers(session);
        QVERIFY_OK(RestrictionService(session).answer(unit, kYear, answers));
        QCOMPARE(*write(session, fixture.path(name)), 3);

        const Result<ImportReport> same = read(session, fixture.path(name));

        QVERIFY_OK(same);
        QVERIFY(same->rejected.isEmpty());
        QVERIFY(same->warnings.isEmpty());
        QCOMPARE(same->unchanged, 3);
        QVERIFY(!same->entry.has_value());

        RegisterFixture other;
        Session& empty = other.create();
        addUnit(empty, u"10"_s, u"市民課"_s);
        const Result<ImportReport> fresh = read(empty, fixture.path(name));
        QVERIFY_OK(fresh);
        QCOMPARE(fresh->added, 3);
        const auto stored = RestrictionStore(empty.tables().restrictionCheck).newestFirst();
        QVERIFY_OK(stored);
        QCOMPARE(stored->size(), 3);
        QCOMPARE(stored->first().scheme, empty.scheme()->header.id);
        QCOMPARE(stored->first().classId, u"3A"_s);
    }

    void oneChangedAnswerIsOneChange()
    {
        RegisterFixture fixture;
        Session& session = fixture.create();
        const UnitId unit = addUnit(session, u"10"_s, u"市民課"_s);
        QVERIFY_OK(RestrictionService(session).answer(unit, kYear, someAnswers(session)));
        const QString path = fixture.path(u"answers.csv"_s);
        QVERIFY_OK(write(session, path));
        QString text = content(path);
        QVERIFY(text.contains(u"一部守られていない"_s));
        QVERIFY(save(path, text.replace(u"一部守られていない"_s, u"該当なし"_s)));

        const Result<ImportReport> report = read(session, path);

        QVERIFY_OK(report);
        QCOMPARE(report->updated, 1);
        QCOMPARE(report->unchanged, 2);
        const auto stored = RestrictionStore(session.tables().restrictionCheck).of(kYear, unit);
        QVERIFY_OK(stored);
        QVERIFY(std::ranges::any_of(*stored, [](const RestrictionCheck& check) {
            return check.answer == "not_applicable"_L1;
        }));
    }

    void aHandWrittenListTellsRestrictionsByTheirWords()
    {
        RegisterFixture fixture;
        Session& session = fixture.create();
        const UnitId unit = addUnit(session, u"10"_s, u"市民課"_s);
        const QString rule = someAnswers(session).first().restriction;
        const QString words = session.scheme()->findRestriction(rule)->label.ja;
        const QString path = fixture.path(u"list.csv"_s);
        QVERIFY(save(path,
                     u"年度,所属,性質,分類,取扱制限,実施状況\n令和8年度,10,機密性,3A,\""_s + words +
                         u"\",はい\n"_s));

        const Result<ImportReport> report = read(session, path);

        QVERIFY_OK(report);
        for (const ImportProblem& problem : report->rejected) {
            qWarning() << problem.column() << problem.value << problem.reason;
        }
        QVERIFY(report->rejected.isEmpty());
        QCOMPARE(report->added, 1);
        const auto stored = RestrictionStore(session.tables().restrictionCheck).of(kYear, unit);
        QVERIFY_OK(stored);
        QCOMPARE(stored->first().restriction, rule);
        QCOMPARE(stored->first().answer, u"kept"_s);
        QCOMPARE(stored->first().answeredBy, session.actor().post);
        QVERIFY(stored->first().answeredOn.isValid());
    }

    void whatTheSchemeDoesNotHaveIsRejected_data()
    {
        QTest::addColumn<QString>("row");
        QTest::newRow("unit") << u"2026,99,機密性,3A,H01,はい"_s;
        QTest::newRow("year") << u"いつか,10,機密性,3A,H01,はい"_s;
        QTest::newRow("property") << u"2026,10,真正性,3A,H01,はい"_s;
        QTest::newRow("class") << u"2026,10,機密性,9,H01,はい"_s;
        QTest::newRow("restriction") << u"2026,10,機密性,3A,H99,はい"_s;
        QTest::newRow("restriction of another class") << u"2026,10,機密性,1,H01,はい"_s;
        QTest::newRow("answer") << u"2026,10,機密性,3A,H01,たぶん"_s;
        QTest::newRow("nothing") << u"2026,10,,,,はい"_s;
    }

    void whatTheSchemeDoesNotHaveIsRejected()
    {
        QFETCH(const QString, row);
        RegisterFixture fixture;
        Session& session = fixture.create();
        addUnit(session, u"10"_s, u"市民課"_s);
        const QString path = fixture.path(u"list.csv"_s);
        QVERIFY(save(path, u"年度,所属,性質,分類,制限番号,実施状況\n"_s + row + u'\n'));

        const Result<ImportReport> report = read(session, path);

        QVERIFY_OK(report);
        QCOMPARE(report->rejectedRows, 1);
        QCOMPARE(report->added, 0);
        QVERIFY(!report->entry.has_value());
    }

    void theSameRestrictionTwiceIsAProblem()
    {
        RegisterFixture fixture;
        Session& session = fixture.create();
        addUnit(session, u"10"_s, u"市民課"_s);
        const QString rule = someAnswers(session).first().restriction;
        const QString row = u"2026,10,機密性,3A,"_s + rule + u",はい\n"_s;
        const QString path = fixture.path(u"list.csv"_s);
        QVERIFY(save(path, u"年度,所属,性質,分類,制限番号,実施状況\n"_s + row + row));

        const Result<ImportReport> report = read(session, path);

        QVERIFY_OK(report);
        QCOMPARE(report->added, 1);
        QCOMPARE(report->rejectedRows, 1);
        QVERIFY(report->rejected.first().reason.contains(u'2'));
    }
};

DAICHO_TEST(TestRestrictionImport)
#include "tst_restrictionimport.moc"
