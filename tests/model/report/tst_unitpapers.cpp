// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/report/assetlabels.h"
#include "model/report/handlingcard.h"
#include "tests/model/report/pdf/pdfread.h"
#include "tests/support/testmain.h"

#include <QFile>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

DocumentHead aHead()
{
    DocumentHead head;
    head.city = u"みほん市"_s;
    head.unit = u"総務部 税務課"_s;
    head.post = u"税務課長"_s;
    head.marking = u"非公開版・自治体機密性3C"_s;
    head.year = 2026;
    head.date = QDate(2026, 4, 1);
    head.created = QDateTime(QDate(2026, 4, 1), QTime(9, 0), Qt::UTC);
    return head;
}

HandlingRule aRule(const QString& id, const QString& text)
{
    return {id, text, occasionsOf(text)};
}

HandlingClass aClass(const QString& label, int count, const QList<HandlingRule>& rules)
{
    HandlingClass one{u"自治体機密性"_s, label, label + u"の説明"_s, {}, rules};
    for (int i = 1; i <= count; ++i) {
        one.held.add(u"%1の資産%2"_s.arg(label).arg(i));
    }
    return one;
}

HandlingCardData aCard()
{
    const QList<HandlingRule> rules{
        aRule(u"H04"_s, u"送信時は暗号化・パスワード、運搬時は施錠または暗号化"_s),
        aRule(u"H05"_s, u"復元できない方法で廃棄する"_s),
        aRule(u"H08"_s, u"媒体は施錠できる場所に保管する"_s)};
    HandlingCardData card;
    card.head = aHead();
    card.assets = 9;
    card.classes = {aClass(u"機密性3B"_s, 6, rules),
                    aClass(u"機密性2"_s, 1, rules),
                    aClass(u"機密性1"_s, 1, {})};
    AddedRestriction added{u"部数に番号を付ける"_s, {}};
    added.held.add(u"議案の原案"_s);
    card.added = {added};
    card.unclassified.add(u"未整理の箱"_s);
    return card;
}

AssetLabelsData someLabels(int count)
{
    AssetLabelsData data;
    data.head = aHead();
    for (int i = 1; i <= count; ++i) {
        data.labels.append({u"自治体機密性3B"_s,
                            u"A%1"_s.arg(i, 6, 10, QChar(u'0')),
                            u"申告書つづり%1"_s.arg(i),
                            u"税務課"_s,
                            u"保存期限 令和13年3月31日"_s,
                            u"持出し禁止"_s});
    }
    return data;
}

} // namespace

class TestUnitPapers : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void theCardReadsAsTheGoldenText();
    void classesWithTheSameRulesAreToldOfOnce();
    void aCardWithoutClassesSaysSo();
    void theCardSpeaksEnglish();
    void labelsFillSheetsOfTwentyFour();
    void aLabelSaysWhatItsBinderIs();
    void namesOfAnyLengthAreCut();
};

void TestUnitPapers::initTestCase()
{
    if (!canReadPdf()) {
        QSKIP("pdftotext is not installed (package poppler-utils)");
    }
}

/// DAICHO_UPDATE_GOLDEN=1 rewrites the file.
void TestUnitPapers::theCardReadsAsTheGoldenText()
{
    const QString text = pagesOf(rendered(handlingCard(aCard())), true).join(QChar::FormFeed);

    QFile file(QStringLiteral(DAICHO_GOLDEN "/handlingcard.txt"));
    if (qEnvironmentVariableIsSet("DAICHO_UPDATE_GOLDEN")) {
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8());
        file.close();
    }
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(text.split(u'\n'), QString::fromUtf8(file.readAll()).split(u'\n'));
}

void TestUnitPapers::classesWithTheSameRulesAreToldOfOnce()
{
    const QString text = textOf(rendered(handlingCard(aCard())));

    QVERIFY(text.contains(u"機密性3B・機密性2"_s));
    QCOMPARE(text.count(u"媒体は施錠できる場所に保管する"_s), 1);
    QVERIFY(text.contains(u"機密性3Bの資産4ほか2件"_s));
}

void TestUnitPapers::aCardWithoutClassesSaysSo()
{
    HandlingCardData card = aCard();
    card.classes.clear();

    const QString text = textOf(rendered(handlingCard(card)));

    QVERIFY(text.contains(u"分類の決まったものはまだありません。"_s));
    QVERIFY(text.contains(u"いちばん厳しい"_s));
}

void TestUnitPapers::theCardSpeaksEnglish()
{
    HandlingCardData card = aCard();
    card.head.language = Language::English;

    const QString text = textOf(rendered(handlingCard(card)));

    QVERIFY(text.contains(u"Handlingcard"_s));
    QVERIFY(text.contains(u"2026-04-01"_s));
    QVERIFY(text.contains(u"Nospecialruleapplies"_s));
}

void TestUnitPapers::labelsFillSheetsOfTwentyFour()
{
    const QStringList pages = pagesOf(rendered(assetLabels(someLabels(25))));

    QCOMPARE(pages.size(), 2);
    QCOMPARE(pages.at(0).count(u"申告書つづり"_s), 24);
    QCOMPARE(pages.at(1).count(u"申告書つづり"_s), 1);
    QVERIFY(!pages.at(0).contains(u"1 / 2"_s)); // nothing but labels on the sheet
}

void TestUnitPapers::aLabelSaysWhatItsBinderIs()
{
    const QString text = textOf(rendered(assetLabels(someLabels(1))));

    for (const QString& word : {u"自治体機密性3B"_s,
                                u"A000001"_s,
                                u"申告書つづり1"_s,
                                u"税務課"_s,
                                u"保存期限令和13年3月31日"_s,
                                u"持出し禁止"_s}) {
        QVERIFY2(text.contains(word), qPrintable(word));
    }
}

void TestUnitPapers::namesOfAnyLengthAreCut()
{
    AssetLabelsData data = someLabels(1);
    data.labels[0].name = QString(500, u'長') + u"尾"_s;
    data.labels[0].unit = QString(300, u'課');

    const QString text = textOf(rendered(assetLabels(data)));

    QVERIFY(text.contains(u"長長長"_s));
    QVERIFY(!text.contains(u'尾'));
    QVERIFY(text.contains(u"持出し禁止"_s));
}

} // namespace daicho

DAICHO_TEST(daicho::TestUnitPapers)
#include "tst_unitpapers.moc"
