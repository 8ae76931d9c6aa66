// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/report/reviewdocument.h"

#include "model/core/wareki.h"
#include "model/core/wording.h"
#include "model/report/reviewcriteria.h"
#include "model/report/reviewrisks.h"

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

/// Words and lays out one section after the other.
class ReviewSections
{
public:
    ReviewSections(const ReviewData& data, const ChartPainter& charts)
        : m_data(data)
        , m_charts(charts)
        , m_words(data.language)
    {
    }

    QList<PdfBlock> blocks();
    PdfCover cover() const;
    QString title() const;
    QString year() const;

private:
    void summary();
    void scope();
    void exclusions();
    void missing();
    void missing(const QString& caption, qint64 count, const QList<ReviewMissing>& assets);
    void countTable(const QString& caption, const QString& what, const QList<ReviewCount>& counts);

    void add(PdfBlock block) { m_blocks.append(std::move(block)); }

    void say(const QString& text, PdfTextStyle style = PdfTextStyle::Body)
    {
        add(PdfParagraph{text, style});
    }

    bool isPublic() const { return m_data.edition == Edition::Public; }

    QString date(QDate date) const;

    const ReviewData& m_data;
    const ChartPainter& m_charts;
    Wording m_words;
    QList<PdfBlock> m_blocks;
};

QString ReviewSections::title() const
{
    return m_words(u"情報セキュリティ見直し報告書", u"Information security review report");
}

QString ReviewSections::year() const
{
    return m_data.language == Language::Japanese ? formatFiscalYear(m_data.cycle, DateStyle::Wareki)
                                                 : u"Fiscal year %1"_s.arg(m_data.cycle);
}

QString ReviewSections::date(QDate date) const
{
    return formatDate(date,
                      m_data.language == Language::Japanese ? DateStyle::Wareki : DateStyle::Iso);
}

PdfCover ReviewSections::cover() const
{
    PdfCover cover;
    cover.title = title();
    cover.subtitleLines = {m_data.city, year()};
    cover.marking = m_data.marking;
    cover.meta = {
        {m_words(u"版", u"Edition"),
         isPublic() ? m_words(u"公開版", u"Public") : m_words(u"非公開版", u"Non-public")},
        {m_words(u"作成日", u"Date"), date(m_data.date)},
        {m_words(u"対象", u"In scope"),
         m_words(u"情報資産 %1件", u"%1 information assets").arg(figure(m_data.inScope))},
        {m_words(u"台帳の確認値", u"Digest of the register"), m_data.digest},
    };
    return cover;
}

QList<PdfBlock> ReviewSections::blocks()
{
    add(PdfContents{m_words(u"目次", u"Contents"), 1});
    summary();
    add(PdfPageBreak{});
    scope();
    m_blocks += reviewRisks(m_data, m_charts);
    missing();
    add(PdfPageBreak{});
    m_blocks += reviewCriteria(m_data);
    return m_blocks;
}

void ReviewSections::summary()
{
    add(PdfHeading{1, m_words(u"要旨", u"Summary")});
    QStringList points;
    points.append(m_words(u"台帳の情報資産 %1件のうち、適用除外 %2件を除く %3件が対象です。",
                          u"Of %1 information assets of the register, %2 are out of scope and %3 "
                          u"in scope.")
                      .arg(figure(m_data.total), figure(m_data.excluded), figure(m_data.inScope)));
    for (const ReviewMethod& method : m_data.methods) {
        QStringList levels;
        for (qsizetype i = method.levels.size() - 1; i >= 0; --i) {
            levels.append(m_words(u"「%1」%2件", u"%2 “%1”")
                              .arg(method.levels[i].label, figure(method.assetsByLevel[i])));
        }
        const QString counted =
            m_words(u"評価した情報資産 %1件のリスクは、%2です。", u"Of %1 assets scored, %2.")
                .arg(figure(method.assets), levels.join(m_words(u"、", u", ")));
        points.append(m_data.methods.size() == 1
                          ? counted
                          : m_words(u"%1：%2", u"%1: %2").arg(method.label, counted));
    }
    points.append(m_words(u"まだ分類していない情報資産は %1件、評価していない情報資産は %2件です。",
                          u"%1 assets are not classified yet, %2 not scored.")
                      .arg(figure(m_data.unclassified), figure(m_data.unscored)));
    add(PdfBulletList{points});
    say(m_words(u"情報資産のリスクは、その資産に当たる脅威のうち最も高いものとし、合計はしません。"
                u"未評価は、リスクが低いことを意味しません。",
                u"The risk of an asset is the highest of its threats, never their sum. Not scored "
                u"does not mean a low risk."),
        PdfTextStyle::Note);
}

void ReviewSections::countTable(const QString& caption,
                                const QString& what,
                                const QList<ReviewCount>& counts)
{
    PdfTable table;
    table.caption = caption;
    table.columns = {{what, 5},
                     {m_words(u"件数", u"Count"), 1.4, PdfAlign::Right},
                     {m_words(u"割合", u"Share"), 1.4, PdfAlign::Right}};
    qint64 total = 0;
    for (const ReviewCount& count : counts) {
        total += count.count;
    }
    const auto row = [&](const QString& label, qint64 count, bool isBold) {
        const QString share =
            total == 0 ? u"–"_s
                       : QString::number(100.0 * double(count) / double(total), 'f', 1) + u'%';
        table.rows.append({PdfCell{label, {}, isBold},
                           PdfCell{figure(count), {}, isBold},
                           PdfCell{share, {}, isBold}});
    };
    for (const ReviewCount& count : counts) {
        row(count.label, count.count, false);
    }
    row(m_words(u"計", u"Total"), total, true);
    add(table);
}

void ReviewSections::scope()
{
    add(PdfHeading{1, m_words(u"１　対象範囲と件数", u"1 Scope and counts")});
    add(PdfHeading{2, m_words(u"１.１　対象範囲と適用除外", u"1.1 Scope and exclusions")});
    add(PdfKeyValueTable{
        {{m_words(u"台帳の情報資産", u"Assets in the register"), {figure(m_data.total)}},
         {m_words(u"適用除外", u"Out of scope"), {figure(m_data.excluded)}},
         {m_words(u"対象", u"In scope"), {figure(m_data.inScope), {}, true}},
         {m_words(u"紙だけの情報", u"Information only on paper"),
          {m_data.paperInScope
               ? m_words(u"台帳の対象に含める設定です。", u"Belongs to the register.")
               : m_words(u"台帳の対象に含めない設定です。", u"Does not belong to the register.")}}},
        2,
        5});
    exclusions();
    add(PdfHeading{2, m_words(u"１.２　種別・区分・分類ごとの件数", u"1.2 Counts")});
    say(m_words(u"適用除外を除く %1件の内訳です。", u"Of the %1 assets in scope.")
            .arg(figure(m_data.inScope)));
    const QString value = m_words(u"区分", u"Value");
    countTable(m_words(u"機関", u"Bodies"), value, m_data.bodyKinds);
    countTable(m_words(u"資産の種別", u"Kinds of assets"), value, m_data.kinds);
    countTable(m_words(u"ネットワーク区分", u"Network zones"), value, m_data.zones);
    for (const ReviewData::ClassCounts& property : m_data.classes) {
        countTable(property.property, m_words(u"分類", u"Class"), property.counts);
    }
}

void ReviewSections::exclusions()
{
    if (m_data.excluded == 0) {
        return;
    }
    countTable(m_words(u"適用除外の件数", u"Exclusions"),
               m_words(u"適用除外の区分", u"Ground"),
               m_data.exclusionGrounds);
    if (isPublic()) {
        return;
    }
    PdfTable table;
    table.caption = m_words(u"適用除外とした情報資産", u"Assets out of scope");
    table.columns = {{m_words(u"資産番号", u"Number"), 2.2},
                     {m_words(u"資産名・所属", u"Asset, unit"), 4},
                     {m_words(u"区分と理由", u"Ground and reason"), 5},
                     {m_words(u"決めた人・日", u"Decided by, on"), 3}};
    for (const ReviewExclusion& each : m_data.exclusions) {
        const auto lines = [](const QString& first, const QString& second) {
            return second.isEmpty() ? first : first + u'\n' + second;
        };
        table.rows.append({PdfCell{each.code},
                           PdfCell{lines(each.name, each.unit)},
                           PdfCell{lines(each.ground, each.reason)},
                           PdfCell{lines(each.decidedBy, date(each.decidedOn))}});
    }
    add(table);
    if (const qint64 more = m_data.excluded - m_data.exclusions.size(); more > 0) {
        say(m_words(u"このほか %1件。", u"And %1 more.").arg(figure(more)), PdfTextStyle::Note);
    }
}

void ReviewSections::missing()
{
    add(PdfHeading{1, m_words(u"５　未分類・未評価の情報資産", u"5 Not classified, not scored")});
    if (isPublic()) {
        add(PdfKeyValueTable{
            {{m_words(u"未分類", u"Not classified"), {figure(m_data.unclassified)}},
             {m_words(u"未評価", u"Not scored"), {figure(m_data.unscored)}}}});
        return;
    }
    missing(m_words(u"未分類（機密性・完全性・可用性のいずれかがない）",
                    u"Not classified (at least one class is missing)"),
            m_data.unclassified,
            m_data.unclassifiedAssets);
    missing(m_words(u"未評価（この年度の評価が一つもない）", u"Not scored in this cycle"),
            m_data.unscored,
            m_data.unscoredAssets);
}

void ReviewSections::missing(const QString& caption,
                             qint64 count,
                             const QList<ReviewMissing>& assets)
{
    PdfTable table;
    table.caption = m_words(u"%1　%2件", u"%1: %2").arg(caption, figure(count));
    table.emptyHint = m_words(u"ありません。", u"None.");
    table.columns = {{m_words(u"資産番号", u"Number"), 2},
                     {m_words(u"資産名", u"Asset"), 5},
                     {m_words(u"所属", u"Unit"), 4}};
    for (const ReviewMissing& asset : assets) {
        table.rows.append({PdfCell{asset.code}, PdfCell{asset.name}, PdfCell{asset.unit}});
    }
    add(table);
    if (const qint64 more = count - assets.size(); more > 0) {
        say(m_words(u"このほか %1件。", u"And %1 more.").arg(figure(more)), PdfTextStyle::Note);
    }
}

} // namespace

PdfDocument reviewDocument(const ReviewData& data, const ChartPainter& charts)
{
    ReviewSections sections(data, charts);
    PdfDocument document;
    document.title = sections.title();
    document.subject = data.city + u' ' + sections.year();
    document.author = data.city;
    document.creator = u"Daicho"_s;
    document.language = data.language;
    document.created = data.created;
    document.cover = sections.cover();
    document.header = {u"%1　%2"_s.arg(data.city + u' ' + sections.title(), sections.year()),
                       data.marking};
    document.blocks = sections.blocks();
    return document;
}

} // namespace daicho
