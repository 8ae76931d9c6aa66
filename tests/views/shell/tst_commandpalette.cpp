// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testmain.h"
#include "views/shell/commandpalette.h"
#include "views/widgets/searchfield.h"

#include <QPointer>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

QList<PaletteItem> named(const QStringList& texts)
{
    QList<PaletteItem> items;
    for (const QString& text : texts) {
        items << PaletteItem{u"ページ"_s, text, {}, {}, true, [] {}};
    }
    return items;
}

QStringList texts(const QList<PaletteItem>& items)
{
    QStringList result;
    for (const PaletteItem& item : items) {
        result << item.text;
    }
    return result;
}

/// Answers when it is told to, like a search in another thread.
class SlowSource final : public PaletteSource
{
public:
    void find(const QString& text, int, const Done& done) override
    {
        waiting << std::pair(text, done);
    }

    QList<std::pair<QString, Done>> waiting;
};

} // namespace

class TestCommandPalette : public QObject
{
    Q_OBJECT
private slots:

    void itemsMatchByFoldedWords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("found");
        const QStringList all{
            u"台帳"_s, u"リスク分析"_s, u"リスク一覧を書き出す"_s, u"Open register"_s};
        QTest::newRow("nothing typed finds all") << QString() << all;
        QTest::newRow("part") << u"分析"_s << QStringList{u"リスク分析"_s};
        QTest::newRow("hiragana finds katakana") << u"りすく"_s << QStringList{all[1], all[2]};
        QTest::newRow("half width") << u"ﾘｽｸ"_s << QStringList{all[1], all[2]};
        QTest::newRow("case and width") << u"ＯＰＥＮ"_s << QStringList{all[3]};
        QTest::newRow("all words") << u"書き出す リスク"_s << QStringList{all[2]};
        QTest::newRow("none") << u"zzz"_s << QStringList();
    }

    void itemsMatchByFoldedWords()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, found);
        const auto items =
            named({u"台帳"_s, u"リスク分析"_s, u"リスク一覧を書き出す"_s, u"Open register"_s});
        QCOMPARE(texts(matchingItems(items, text, 10)), found);
    }

    void whatBeginsWithTheTextComesFirst()
    {
        const auto items = named({u"書き出すリスク"_s, u"リスク分析"_s});
        QCOMPARE(texts(matchingItems(items, u"リスク"_s, 10)),
                 (QStringList{u"リスク分析"_s, u"書き出すリスク"_s}));
        QCOMPARE(matchingItems(items, u"リスク"_s, 1).size(), 1);
    }

    void enterRunsTheFirstAndCloses()
    {
        QStringList ran;
        ListSource source([&ran] {
            return QList<PaletteItem>{
                {u"操作"_s, u"開く"_s, {}, {}, true, [&ran] { ran << u"open"_s; }},
                {u"操作"_s, u"閉じる"_s, {}, {}, true, [&ran] { ran << u"close"_s; }},
            };
        });
        const QPointer<CommandPalette> palette = new CommandPalette({&source}, nullptr);
        palette->show();
        auto* field = palette->findChild<SearchField*>();

        field->search(u"閉"_s);
        QTest::keyClick(field, Qt::Key_Return);

        QCOMPARE(ran, QStringList{u"close"_s});
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(!palette);
    }

    void arrowsPassOverWhatIsNotPossible()
    {
        QStringList ran;
        ListSource source([&ran] {
            return QList<PaletteItem>{
                {u"操作"_s, u"一"_s, {}, {}, true, [&ran] { ran << u"1"_s; }},
                {u"操作"_s, u"二"_s, {}, {}, false, [&ran] { ran << u"2"_s; }},
                {u"操作"_s, u"三"_s, {}, {}, true, [&ran] { ran << u"3"_s; }},
            };
        });
        auto* palette = new CommandPalette({&source}, nullptr);
        palette->show();
        auto* field = palette->findChild<SearchField*>();

        QTest::keyClick(field, Qt::Key_Down);
        QTest::keyClick(field, Qt::Key_Return);

        QCOMPARE(ran, QStringList{u"3"_s});
    }

    void answersToAnOlderTextAreDropped()
    {
        SlowSource source;
        CommandPalette palette({&source}, nullptr);
        palette.setAttribute(Qt::WA_DeleteOnClose, false);
        palette.search(u"住"_s);
        palette.search(u"住基"_s);
        QCOMPARE(source.waiting.size(), 3);

        source.waiting[1].second(named({u"住所録"_s}));
        QCOMPARE(palette.shownTexts(), QStringList());

        source.waiting[2].second(named({u"住基システム"_s}));
        QCOMPARE(palette.shownTexts(), QStringList{u"住基システム"_s});
    }

    void anAnswerAfterClosingIsHarmless()
    {
        SlowSource source;
        {
            const CommandPalette palette({&source}, nullptr);
        }
        source.waiting.first().second(named({u"住基システム"_s}));
    }
};

} // namespace daicho

DAICHO_TEST(daicho::TestCommandPalette)
#include "tst_commandpalette.moc"
