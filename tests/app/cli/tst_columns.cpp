// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/cli/clifixture.h"
#include "tests/support/testmain.h"

#include <QJsonArray>

namespace daicho {

using namespace Qt::StringLiterals;

class TestColumns : public QObject
{
    Q_OBJECT

private slots:

    void showsWhatAnImportSees()
    {
        CliFixture cli;
        const QString path =
            cli.write(u"t.csv"_s, "情報資産台帳\nNo,資産名,機密性,色\n1,税,2,青\n2,戸籍,2,赤\n");

        const CliOutcome outcome = cli.run({u"columns"_s, path});

        QCOMPARE(outcome.code, 0);
        QCOMPARE(outcome.words, QString());
        QCOMPARE(outcome.out,
                 u"Encoding: UTF-8\n"
                 "\n"
                 "Sheet “t”: header in row 2, 2 records\n"
                 "  A  No      (running number, not kept)\n"
                 "  B  資産名  → Name (name)                        1.00\n"
                 "  C  機密性  → Confidentiality (confidentiality)  1.00\n"
                 "  D  色      (kept as another column)\n"
                 "\n"
                 "An import takes the sheet “t”.\n"_s);
    }

    void showsItToPrograms()
    {
        CliFixture cli;
        const QString path = cli.write(u"t.csv"_s, "資産名,色\n税,青\n戸籍,赤\n");

        const QJsonObject json = cli.run({u"columns"_s, path, u"--json"_s}).json();

        QCOMPARE(json.value(u"encoding"_s), u"UTF-8"_s);
        const QJsonObject sheet = json.value(u"sheets"_s).toArray().at(0).toObject();
        QCOMPARE(sheet.value(u"name"_s), u"t"_s);
        QCOMPARE(sheet.value(u"header_row"_s), 1);
        QCOMPARE(sheet.value(u"rows"_s), 2);
        QCOMPARE(sheet.value(u"columns"_s).toArray(),
                 (QJsonArray{QJsonObject{{u"letter"_s, u"A"_s},
                                         {u"header"_s, u"資産名"_s},
                                         {u"field"_s, u"name"_s},
                                         {u"confidence"_s, 1},
                                         {u"hidden"_s, false},
                                         {u"running_number"_s, false}},
                             QJsonObject{{u"letter"_s, u"B"_s},
                                         {u"header"_s, u"色"_s},
                                         {u"field"_s, QJsonValue()},
                                         {u"confidence"_s, 0},
                                         {u"hidden"_s, false},
                                         {u"running_number"_s, false}}}));
    }

    void aSheetThatIsNotThereIsMisuse()
    {
        CliFixture cli;
        const QString path = cli.write(u"t.csv"_s, "資産名\n税\n");

        const CliOutcome outcome = cli.run({u"columns"_s, path, u"--sheet=表"_s, u"--json"_s});

        QCOMPARE(outcome.code, 2);
        QCOMPARE(outcome.error().value(u"kind"_s), u"not_found"_s);
    }
};

DAICHO_TEST(TestColumns)

} // namespace daicho

#include "tst_columns.moc"
