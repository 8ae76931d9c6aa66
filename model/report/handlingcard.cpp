// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/report/handlingcard.h"

#include "model/core/wareki.h"
#include "model/core/wording.h"

#include <algorithm>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kExamples = 4;

struct OccasionWords
{
    HandlingOccasion occasion;
    QStringView ja;
    QStringView en;
    QList<QStringView> signs; ///< what a restriction says that belongs here
};

const QList<OccasionWords>& occasionWords()
{
    static const QList<OccasionWords> words{
        {HandlingOccasion::Keep,
         u"しまうとき",
         u"When you store it",
         {u"保管", u"保存", u"施錠できる", u"鍵の"}},
        {HandlingOccasion::Use, u"使うとき・写すとき", u"When you use or copy it", {}},
        {HandlingOccasion::Send,
         u"送るとき",
         u"When you send it",
         {u"送信", u"回線", u"送付", u"メール"}},
        {HandlingOccasion::Carry,
         u"持ち出すとき・運ぶとき",
         u"When you carry it out",
         {u"運搬", u"庁外", u"持ち出", u"持出", u"搬送"}},
        {HandlingOccasion::Dispose,
         u"捨てるとき",
         u"When you dispose of it",
         {u"廃棄", u"消去", u"捨て"}},
        {HandlingOccasion::Prepare,
         u"失わないための備え",
         u"So that it is not lost",
         {u"バックアップ", u"復旧", u"予備", u"冗長"}}};
    return words;
}

/// Classes whose rules are the same and that stand beside each other are told of once.
QList<QList<HandlingClass>> grouped(const QList<HandlingClass>& classes)
{
    QList<QList<HandlingClass>> groups;
    for (const HandlingClass& one : classes) {
        if (!groups.isEmpty() && groups.last().first().property == one.property &&
            groups.last().first().rules == one.rules) {
            groups.last().append(one);
        } else {
            groups.append({one});
        }
    }
    return groups;
}

class CardSections
{
public:
    explicit CardSections(const HandlingCardData& data)
        : m_data(data)
        , m_words(data.head.language)
    {
    }

    QList<PdfBlock> blocks();

    QString title() const { return m_words(u"取扱いカード", u"Handling card"); }

    QString year() const
    {
        return m_words.language() == Language::Japanese
                   ? formatFiscalYear(m_data.head.year, DateStyle::Wareki)
                   : u"Fiscal year %1"_s.arg(m_data.head.year);
    }

private:
    void titleBlock();
    void overview();
    void rules(const QList<HandlingClass>& group);
    void added();
    void unclassified();

    void add(PdfBlock block) { m_blocks.append(std::move(block)); }

    QString count(qint64 number) const { return m_words(u"%1件", u"%1").arg(number); }

    QString examples(const HeldAssets& held) const;

    const HandlingCardData& m_data;
    Wording m_words;
    QList<PdfBlock> m_blocks;
};

QString CardSections::examples(const HeldAssets& held) const
{
    const QString names = held.examples.join(m_words(u"、", u", "));
    const qint64 more = held.count - held.examples.size();
    return more > 0 ? m_words(u"%1　ほか%2件", u"%1 and %2 more").arg(names).arg(more) : names;
}

void CardSections::titleBlock()
{
    const DocumentHead& head = m_data.head;
    add(PdfHeading{1, m_words(u"%1　%2", u"%1: %2").arg(title(), head.unit)});
    PdfKeyValueTable table;
    const auto row = [&table](const QString& label, const QString& value) {
        if (!value.isEmpty()) {
            table.rows.append({label, {value}});
        }
    };
    row(m_words(u"所属", u"Unit"), head.city + u' ' + head.unit);
    row(m_words(u"所属長", u"Head"), head.post);
    row(m_words(u"版", u"Edition"), m_words(u"%1版", u"%1").arg(year()));
    row(m_words(u"作成日", u"Date"),
        formatDate(head.date,
                   m_words.language() == Language::Japanese ? DateStyle::Wareki : DateStyle::Iso));
    row(m_words(u"対象", u"Covers"),
        m_words(u"この所属にある情報資産 %1件", u"%1 information assets held here")
            .arg(m_data.assets));
    add(table);
}

void CardSections::overview()
{
    add(PdfHeading{2, m_words(u"ここにあるもの", u"What is held here")});
    PdfTable table;
    table.columns = {{m_words(u"分類", u"Class"), 3},
                     {m_words(u"どういうものか", u"What it means"), 6},
                     {m_words(u"件数", u"Assets"), 1.3, PdfAlign::Right},
                     {m_words(u"たとえば", u"For example"), 6}};
    for (const HandlingClass& one : m_data.classes) {
        table.rows.append({PdfCell{one.label, {}, true},
                           PdfCell{one.criterion},
                           PdfCell{count(one.held.count)},
                           PdfCell{examples(one.held)}});
    }
    table.emptyHint = m_words(u"分類の決まったものはまだありません。", u"Nothing has a class yet.");
    add(table);
}

void CardSections::rules(const QList<HandlingClass>& group)
{
    QStringList labels;
    for (const HandlingClass& one : group) {
        labels.append(one.label);
    }
    add(PdfHeading{2, labels.join(m_words(u"・", u", "))});
    const QList<HandlingRule>& rules = group.first().rules;
    if (rules.isEmpty()) {
        add(PdfParagraph{m_words(u"特別な取扱いの決まりはありません。ふだんどおりに扱えます。",
                                 u"No special rule applies. Handle it as usual.")});
        return;
    }
    PdfTable table;
    table.columns = {{m_words(u"いつ", u"When"), 3}, {m_words(u"すること", u"What to do"), 9}};
    for (const OccasionWords& words : occasionWords()) {
        QStringList lines;
        for (const HandlingRule& rule : rules) {
            if (rule.occasions.contains(words.occasion)) {
                lines.append(m_words(u"・%1", u"• %1").arg(rule.text));
            }
        }
        if (!lines.isEmpty()) {
            table.rows.append(
                {PdfCell{m_words(words.ja, words.en), {}, true}, PdfCell{lines.join(u'\n')}});
        }
    }
    add(table);
}

void CardSections::added()
{
    if (m_data.added.isEmpty()) {
        return;
    }
    add(PdfHeading{2, m_words(u"一部のものだけの決まり", u"Rules for single assets")});
    PdfTable table;
    table.columns = {{m_words(u"すること", u"What to do"), 6},
                     {m_words(u"件数", u"Assets"), 1.3, PdfAlign::Right},
                     {m_words(u"どれが対象か", u"Which"), 6}};
    for (const AddedRestriction& one : m_data.added) {
        table.rows.append(
            {PdfCell{one.text}, PdfCell{count(one.held.count)}, PdfCell{examples(one.held)}});
    }
    add(table);
}

void CardSections::unclassified()
{
    if (m_data.unclassified.count == 0) {
        return;
    }
    add(PdfParagraph{
        m_words(u"分類がまだ決まっていないものが%1件あります（%2）。決まるまでは、いちばん厳しい"
                u"扱いをし、迷ったら所属長に確かめてください。",
                u"%1 assets have no class yet (%2). Until they have, handle them as strictly as "
                u"anything here, and ask the head of the unit when in doubt.")
            .arg(m_data.unclassified.count)
            .arg(examples(m_data.unclassified)),
        PdfTextStyle::Finding});
}

QList<PdfBlock> CardSections::blocks()
{
    titleBlock();
    add(PdfParagraph{
        m_words(u"書類・媒体・画面にある分類の表示を見て、同じ分類の欄のとおりに扱って"
                u"ください。一つのものに分類がいくつかあるときは、すべての欄に従います。"
                u"表示がなく分からないときは、扱う前に所属長に確かめてください。",
                u"Look at the class shown on the document, the medium or the screen "
                u"and follow the table of that class. Where several classes are "
                u"shown, follow all of their tables. Where none is shown, ask the "
                u"head of the unit first.")});
    unclassified();
    overview();
    for (const QList<HandlingClass>& group : grouped(m_data.classes)) {
        rules(group);
    }
    added();
    return m_blocks;
}

} // namespace

QList<HandlingOccasion> occasionsOf(const QString& restriction)
{
    QList<HandlingOccasion> occasions;
    for (const OccasionWords& words : occasionWords()) {
        if (std::ranges::any_of(words.signs,
                                [&](QStringView sign) { return restriction.contains(sign); })) {
            occasions.append(words.occasion);
        }
    }
    return occasions.isEmpty() ? QList{HandlingOccasion::Use} : occasions;
}

void HeldAssets::add(const QString& name)
{
    ++count;
    if (examples.size() < kExamples && !examples.contains(name)) {
        examples.append(name);
    }
}

PdfDocument handlingCard(const HandlingCardData& data)
{
    CardSections sections(data);
    PdfDocument document;
    document.title = sections.title() + u' ' + data.head.unit;
    document.subject = data.head.city + u' ' + sections.year();
    document.author = data.head.city;
    document.creator = u"Daicho"_s;
    document.language = data.head.language;
    document.created = data.head.created;
    document.header = {u"%1　%2"_s.arg(data.head.city + u' ' + document.title, sections.year()),
                       data.head.marking};
    document.blocks = sections.blocks();
    return document;
}

} // namespace daicho
