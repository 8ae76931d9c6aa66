// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/helpdialog.h"
#include "tests/app/gui/stage.h"
#include "tests/support/testmain.h"
#include "views/shell/page.h"

#include <QFile>

namespace daicho {

using namespace Qt::StringLiterals;

class TestHelp : public QObject
{
    Q_OBJECT

private slots:

    void helpFollowsThePageThenTheRole_data()
    {
        using Reader = HelpDialog::Reader;
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("role");
        QTest::addColumn<Reader>("reader");
        QTest::newRow("score") << u"score"_s << u"department_head"_s << Reader::Committee;
        QTest::newRow("charts") << u"pictures"_s << u"policy_reviewer"_s << Reader::Committee;
        QTest::newRow("committee") << u"home"_s << u"committee_member"_s << Reader::Committee;
        QTest::newRow("head") << u"register"_s << u"department_head"_s << Reader::Department;
        QTest::newRow("reviewer") << u"register"_s << u"policy_reviewer"_s << Reader::Reviewer;
        QTest::newRow("nothing open") << QString() << QString() << Reader::Reviewer;
    }

    void helpFollowsThePageThenTheRole()
    {
        QFETCH(QString, page);
        QFETCH(QString, role);
        QFETCH(HelpDialog::Reader, reader);
        QVERIFY(HelpDialog::readerOf(page, role) == reader);
    }

    void everyPageHasItsChapter()
    {
        Stage stage;
        QVERIFY_OK(stage.composition.start());
        QVERIFY(stage.makeNew(u"あおば町"_s));
        while (stage.window().makeNextPage()) {
        }
        QFile file(u":/help/reviewer.md"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
        const QList<Page*> pages = stage.window().findChildren<Page*>();
        QVERIFY(pages.size() > 8);

        for (const Page* page : pages) {
            QVERIFY2(lines.contains(u"## "_s + page->title()), qPrintable(page->title()));
        }
    }

    void theCommitteesPageTellsOfEveryKey()
    {
        QFile file(u":/help/committee-member.md"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        for (const QString& word : {u"## リスク分析"_s,
                                    u"## リスクの図"_s,
                                    u"**1〜5**"_s,
                                    u"**Backspace**"_s,
                                    u"**H**"_s,
                                    u"**D**"_s,
                                    u"**S**"_s,
                                    u"**F9**"_s,
                                    u"**T**"_s,
                                    u"**Ctrl+D**"_s}) {
            QVERIFY2(text.contains(word), qPrintable(word));
        }
    }
};

} // namespace daicho

DAICHO_TEST(daicho::TestHelp)
#include "tst_help.moc"
