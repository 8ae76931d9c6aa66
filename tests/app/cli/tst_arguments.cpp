// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/arguments.h"
#include "tests/support/testmain.h"

namespace daicho {

using namespace Qt::StringLiterals;

class TestArguments : public QObject
{
    Q_OBJECT

private slots:

    void pairsAreReadInAnyWidth()
    {
        Arguments arguments;
        for (const QString& typed : {u"likelihood=3"_s, u"ｌｏｓｓ＝４"_s, u" note = a=b "_s}) {
            arguments.add(u"KEY=VALUE"_s, typed);
        }

        const auto pairs = arguments.assignments(u"KEY=VALUE"_s);

        QVERIFY_OK(pairs);
        QCOMPARE(*pairs,
                 (QMap<QString, QString>{
                     {u"likelihood"_s, u"3"_s}, {u"loss"_s, u"４"_s}, {u"note"_s, u"a=b"_s}}));
    }

    void whatIsNoPairIsRefused_data()
    {
        QTest::addColumn<QStringList>("typed");
        QTest::addColumn<QString>("where");

        QTest::newRow("no sign") << QStringList{u"loss"_s} << u"loss"_s;
        QTest::newRow("no key") << QStringList{u"=4"_s} << u"=4"_s;
        QTest::newRow("twice") << QStringList{u"loss=4"_s, u"ｌｏｓｓ=5"_s} << u"loss"_s;
    }

    void whatIsNoPairIsRefused()
    {
        QFETCH(QStringList, typed);
        QFETCH(QString, where);
        Arguments arguments;
        for (const QString& text : typed) {
            arguments.add(u"KEY=VALUE"_s, text);
        }

        const auto pairs = arguments.assignments(u"KEY=VALUE"_s);

        QVERIFY(!pairs);
        QCOMPARE(pairs.error().kind, ErrorKind::InvalidInput);
        QCOMPARE(pairs.error().where, where);
    }

    void integersAreReadInAnyWidth()
    {
        QCOMPARE(parseInteger(u"12"_s), std::optional<qint64>(12));
        QCOMPARE(parseInteger(u" １２ "_s), std::optional<qint64>(12));
        QCOMPARE(parseInteger(u"-1"_s), std::optional<qint64>(-1));
        QVERIFY(!parseInteger(u"1.5"_s));
        QVERIFY(!parseInteger({}));
    }

    void fiscalYearsAreReadInEverySpelling()
    {
        Arguments arguments;
        arguments.add(u"--cycle"_s, u"令和８年度"_s);
        arguments.add(u"--bad"_s, u"令和0年度"_s);

        const auto year = arguments.fiscalYear(u"--cycle"_s);
        const auto none = arguments.fiscalYear(u"--none"_s);
        const auto bad = arguments.fiscalYear(u"--bad"_s);

        QVERIFY_OK(year);
        QCOMPARE(*year, std::optional<int>(2026));
        QVERIFY_OK(none);
        QVERIFY(!*none);
        QVERIFY(!bad);
        QCOMPARE(bad.error().where, u"--bad"_s);
    }
};

DAICHO_TEST(TestArguments)

} // namespace daicho

#include "tst_arguments.moc"
