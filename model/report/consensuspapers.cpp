// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/report/consensuspapers.h"

#include "model/core/wareki.h"
#include "model/core/wording.h"

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

class PaperSections
{
public:
    explicit PaperSections(const ConsensusPaper& paper)
        : m_paper(paper)
        , m_words(paper.head.language)
    {
    }

    QString year() const { return formatFiscalYear(m_paper.head.year, style()); }

    QString committeeTitle() const
    {
        return m_words(u"%1　資料", u"Papers for the %1").arg(m_paper.body);
    }

    QString minutesTitle() const
    {
        return m_words(u"%1　議事録", u"Minutes of the %1").arg(m_paper.body);
    }

    void title(const QString& title)
    {
        add(PdfHeading{1, title});
        PdfKeyValueTable facts;
        const QString about = m_paper.round.isEmpty() ? year() : year() + u"　"_s + m_paper.round;
        facts.rows = {
            {m_words(u"件名", u"Subject"),
             {m_words(u"リスクの評価　%1", u"Risk scoring, %1").arg(about)}},
            {m_words(u"作成", u"Made by"),
             {u"%1　%2　%3"_s.arg(m_paper.head.city, m_paper.head.post, date(m_paper.head.date))}},
            {m_words(u"評価の方法", u"Method"), {m_paper.method}}};
        add(facts);
    }

    void overview()
    {
        add(PdfHeading{2, m_words(u"全体の状況", u"Overview")});
        PdfTable counts{
            {},
            {{m_words(u"評価した組", u"Pairs"), 1, PdfAlign::Center},
             {m_words(u"合議済", u"Agreed"), 1, PdfAlign::Center},
             {m_words(u"全員一致（未決）", u"Same, open"), 1, PdfAlign::Center},
             {m_words(u"意見が分かれた（未決）", u"Differing, open"), 1.3, PdfAlign::Center},
             {m_words(u"評価が1人以下", u"One rating or none"), 1, PdfAlign::Center}}};
        counts.rows = {{number(m_paper.pairs),
                        number(m_paper.agreed),
                        number(m_paper.equal),
                        number(m_paper.differing),
                        number(m_paper.unrated)}};
        add(counts);
        levels();
        raters();
    }

    void agreementLine()
    {
        for (const PaperAlpha& alpha : m_paper.alphas) {
            if (&alpha == &m_paper.alphas.last()) {
                add(PdfParagraph{
                    m_words(u"評価者の一致の程度：Krippendorffのα（順序尺度、%1）= %2。%3",
                            u"Agreement of the raters: Krippendorff's α (ordinal, %1) = %2. %3")
                        .arg(alpha.figure, alphaText(alpha), alpha.verdict),
                    PdfTextStyle::Finding});
            }
        }
    }

    void focus()
    {
        add(PdfHeading{2,
                       m_words(u"協議いただくリスク（%1件）", u"Risks to talk about (%1)")
                           .arg(m_paper.focus.size())});
        if (m_paper.focus.isEmpty()) {
            add(PdfParagraph{m_words(u"意見の分かれたリスクも、高いリスクもありません。",
                                     u"No risk is disputed, and none is high.")});
            return;
        }
        PdfTable table{{},
                       {{m_words(u"番号", u"No."), 0.45, PdfAlign::Center},
                        {m_words(u"資産と脅威", u"Asset and threat"), 2.6},
                        {m_words(u"評価者ごとの値", u"What raters gave"), 2},
                        {m_words(u"最小–最大", u"Range"), 0.8, PdfAlign::Center},
                        {m_words(u"決定の案（中央値）", u"Proposed (median)"), 1.9}}};
        for (const PaperRisk& risk : m_paper.focus) {
            table.rows.append({{QString::number(risk.line)},
                               {subject(risk)},
                               {ratings(risk)},
                               {risk.range},
                               score(risk.median)});
        }
        add(table);
    }

    void decisions()
    {
        add(PdfHeading{2, m_words(u"決定したこと", u"Decisions")});
        PdfTable table{{},
                       {{m_words(u"番号", u"No."), 0.45, PdfAlign::Center},
                        {m_words(u"資産と脅威", u"Asset and threat"), 2.5},
                        {m_words(u"合議した値", u"Agreed"), 1.7},
                        {m_words(u"理由", u"Reason"), 2},
                        {m_words(u"決定者・決定日", u"Decided"), 1.3}}};
        for (const PaperRisk& risk : m_paper.decided) {
            table.rows.append({{QString::number(risk.line)},
                               {subject(risk)},
                               score(risk.agreed),
                               {risk.reason},
                               {risk.decidedBy + u'\n' + date(risk.decidedOn)}});
        }
        table.emptyHint = m_words(u"まだ何も合議していません。", u"Nothing is agreed yet.");
        add(table);
        const qint64 open = m_paper.equal + m_paper.differing + m_paper.unrated;
        if (open > 0) {
            add(PdfParagraph{
                m_words(u"%1組はまだ決まっていません。", u"%1 pairs are still open.").arg(open),
                PdfTextStyle::Note});
        }
    }

    void appendix()
    {
        add(PdfPageBreak{PdfOrientation::Landscape});
        add(PdfHeading{1, m_words(u"付録", u"Appendix")});
        add(PdfHeading{2, m_words(u"評価者の一致の程度", u"Agreement of the raters")});
        PdfTable table{{},
                       {{m_words(u"項目", u"Figure"), 1.2},
                        {m_words(u"α（順序尺度）", u"α (ordinal)"), 0.8, PdfAlign::Center},
                        {m_words(u"読み方", u"Reading"), 3}}};
        for (const PaperAlpha& alpha : m_paper.alphas) {
            table.rows.append({{alpha.figure}, {alphaText(alpha)}, {alpha.verdict}});
        }
        add(table);
        add(PdfParagraph{m_words(u"2人以上が評価した%1組から計算しました。",
                                 u"Computed from %1 pairs with two or more raters.")
                             .arg(m_paper.alphaPairs)});
        add(PdfParagraph{m_paper.alphaMeaning});
        add(PdfParagraph{m_paper.alphaSource, PdfTextStyle::Note});
        add(PdfHeading{2, m_words(u"評価者ごとの値", u"What each rater gave")});
        PdfTable given{{},
                       {{m_words(u"番号", u"No."), 0.4, PdfAlign::Center},
                        {m_words(u"資産と脅威", u"Asset and threat"), 2.6},
                        {m_words(u"評価者ごとの値", u"What raters gave"), 2.6},
                        {m_words(u"最小–最大", u"Range"), 0.8, PdfAlign::Center},
                        {m_words(u"合議した値", u"Agreed"), 1.8}}};
        for (const PaperRisk& risk : m_paper.decided) {
            if (!risk.ratings.isEmpty()) {
                given.rows.append({{QString::number(risk.line)},
                                   {subject(risk)},
                                   {ratings(risk)},
                                   {risk.range},
                                   score(risk.agreed)});
            }
        }
        if (!given.rows.isEmpty()) {
            add(given);
            return;
        }
        add(PdfParagraph{m_words(u"決定したリスクに、評価者ごとの値はありません。",
                                 u"No rater gave a value to the risks that were decided.")});
    }

    void raters()
    {
        PdfTable table{m_words(u"評価者の進み具合", u"Raters"),
                       {{m_words(u"評価者", u"Rater"), 3},
                        {m_words(u"担当した組", u"Items"), 1, PdfAlign::Right},
                        {m_words(u"評価済", u"Scored"), 1, PdfAlign::Right},
                        {m_words(u"わからない", u"Don't know"), 1, PdfAlign::Right}}};
        for (const PaperRater& rater : m_paper.raters) {
            table.rows.append(
                {{rater.rater}, number(rater.items), number(rater.scored), number(rater.unknown)});
        }
        if (!table.rows.isEmpty()) {
            add(table);
        }
    }

    QList<PdfBlock> blocks() const { return m_blocks; }

private:
    DateStyle style() const
    {
        return m_words.language() == Language::Japanese ? DateStyle::Wareki : DateStyle::Iso;
    }

    QString date(QDate date) const { return formatDate(date, style()); }

    static PdfCell number(qint64 count) { return {QString::number(count)}; }

    QString alphaText(const PaperAlpha& alpha) const
    {
        return alpha.alpha ? QString::number(*alpha.alpha, 'f', 3) : u"–"_s;
    }

    void levels()
    {
        PdfTable table{m_words(u"リスクレベルごとの組の数（合議した値、なければ中央値）",
                               u"Pairs by level (agreed value, else the median)"),
                       {}};
        QList<PdfCell> row;
        for (const PaperLevel& level : m_paper.levels) {
            table.columns.append({level.label, 1, PdfAlign::Center});
            row.append({QString::number(level.pairs)});
        }
        if (!row.isEmpty()) {
            table.rows = {row};
            add(table);
        }
    }

    QString subject(const PaperRisk& risk) const
    {
        QString text = u"%1 %2（%3）\n%4"_s.arg(risk.code, risk.asset, risk.unit, risk.threat);
        if (risk.unit.isEmpty()) {
            text.remove(u"（）"_s);
        }
        if (risk.holdsFor > 1) {
            text += m_words(u"\n同種の資産%1件に適用", u"\nholds for %1 alike assets")
                        .arg(risk.holdsFor);
        }
        return text;
    }

    QString ratings(const PaperRisk& risk) const
    {
        QStringList lines;
        for (const PaperRating& rating : risk.ratings) {
            QString line = m_words(u"%1：%2", u"%1: %2").arg(rating.rater, rating.value);
            if (rating.isFarOff) {
                line += m_words(u"（離れた値）", u" (far off)");
            }
            lines.append(line);
            if (!rating.note.isEmpty()) {
                lines.append(u"　"_s + rating.note);
            }
        }
        return lines.join(u'\n');
    }

    static PdfCell score(const PaperScore& score)
    {
        if (score.isEmpty()) {
            return {};
        }
        return {(score.value.isEmpty() ? QString() : score.value + u'\n') + score.inputs,
                {score.level, toneFromKey(score.levelId)}};
    }

    template <class Block>
    void add(const Block& block)
    {
        m_blocks.append(block);
    }

    const ConsensusPaper& m_paper;
    Wording m_words;
    QList<PdfBlock> m_blocks;
};

PdfDocument
documentOf(const ConsensusPaper& paper, const PaperSections& sections, const QString& title)
{
    PdfDocument document;
    document.title = title;
    document.subject = paper.head.city + u' ' + sections.year();
    document.author = paper.head.city;
    document.creator = u"Daicho"_s;
    document.language = paper.head.language;
    document.created = paper.head.created;
    document.header = {u"%1　%2"_s.arg(paper.head.city + u' ' + title, sections.year()),
                       paper.head.marking};
    document.blocks = sections.blocks();
    return document;
}

} // namespace

PdfDocument committeePapers(const ConsensusPaper& paper)
{
    PaperSections sections(paper);
    sections.title(sections.committeeTitle());
    sections.overview();
    sections.agreementLine();
    PdfDocument document = documentOf(paper, sections, sections.committeeTitle());
    PaperSections rest(paper);
    rest.focus();
    document.blocks.append(PdfPageBreak{PdfOrientation::Landscape});
    document.blocks.append(rest.blocks());
    return document;
}

PdfDocument minutes(const ConsensusPaper& paper)
{
    PaperSections sections(paper);
    sections.title(sections.minutesTitle());
    sections.raters();
    sections.agreementLine();
    sections.decisions();
    sections.appendix();
    return documentOf(paper, sections, sections.minutesTitle());
}

} // namespace daicho
