// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/report/reviewrisks.h"

#include "model/report/reviewcriteria.h"

#include <algorithm>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

// Millimetres of the page.
constexpr double kHeadHeight = 8;
constexpr double kBarHeight = 8.5;
constexpr double kTopBarHeight = 6; // on a landscape page
constexpr double kMapHeight = 98;
constexpr double kPairHeight = 84;

class RiskSections
{
public:
    RiskSections(const ReviewData& data, const ChartPainter& charts)
        : m_data(data)
        , m_charts(charts)
        , m_words(data.language)
    {
    }

    QList<PdfBlock> blocks();

private:
    void categories();
    void categories(const ReviewMethod& method);
    void draw(const ReviewMethod& method, Picture kind);
    void pictures();
    void topRisks();
    void sayMethod(const ReviewMethod& method);

    void add(PdfBlock block) { m_blocks.append(std::move(block)); }

    void say(const QString& text, PdfTextStyle style = PdfTextStyle::Body)
    {
        add(PdfParagraph{text, style});
    }

    const ReviewData& m_data;
    const ChartPainter& m_charts;
    Wording m_words;
    QList<PdfBlock> m_blocks;
};

QList<PdfBlock> RiskSections::blocks()
{
    add(PdfPageBreak{});
    categories();
    pictures();
    topRisks();
    return m_blocks;
}

void RiskSections::sayMethod(const ReviewMethod& method)
{
    if (m_data.methods.size() > 1) {
        add(PdfHeading{2, method.label});
    }
}

void RiskSections::categories()
{
    add(PdfHeading{1,
                   m_words(u"２　脅威の５つの区分とリスクレベル",
                           u"2 The five threat categories and risk levels")});
    if (m_data.methods.size() > 1) {
        say(m_words(u"評価の方法が異なる数値は比べられないため、方法ごとに分けて示します。",
                    u"Scores of different methods can't be compared; each method stands alone."));
    }
    for (const ReviewMethod& method : m_data.methods) {
        sayMethod(method);
        categories(method);
    }
}

void RiskSections::categories(const ReviewMethod& method)
{
    if (method.pairs == 0) {
        say(m_words(u"この年度の評価はまだありません。", u"Nothing was scored in this cycle yet."));
        return;
    }
    PdfTable table;
    table.caption =
        m_words(u"評価した組（情報資産×脅威）の件数", u"Scored pairs of asset and threat");
    table.columns = {{m_words(u"脅威の区分", u"Threat category"), 5},
                     {m_words(u"条項", u"Clause"), 1.4, PdfAlign::Center}};
    for (const ReviewLevel& level : method.levels) {
        table.columns.append({level.label, 1.8, PdfAlign::Right});
    }
    table.columns.append({m_words(u"計", u"Total"), 1.5, PdfAlign::Right});
    const auto row = [&](const QString& label,
                         const QString& clause,
                         const QList<qint64>& counts,
                         qint64 total,
                         bool isBold) {
        QList<PdfCell> cells{{label, {}, isBold}, {clause}};
        for (const qint64 count : counts) {
            cells.append({figure(count), {}, isBold});
        }
        cells.append({figure(total), {}, true});
        table.rows.append(cells);
    };
    for (const ReviewCategory& category : method.categories) {
        row(category.label, category.clause, category.pairsByLevel, category.pairs, false);
    }
    row(m_words(u"計", u"Total"), {}, method.pairsByLevel, method.pairs, true);
    row(m_words(u"情報資産（最も高い脅威で数える）", u"Assets, each at its highest"),
        {},
        method.assetsByLevel,
        method.assets,
        true);
    add(table);
    if (method.agreed > 0) {
        say(m_words(u"%1組は委員会が合議した値です。",
                    u"%1 pairs have a value that the committee agreed on.")
                .arg(figure(method.agreed)),
            PdfTextStyle::Note);
    }
    if (method.severalRaters > 0) {
        say(m_words(u"%1組は複数の評価者が評価しました。協議で決まるまでは、最も高い値を使います。",
                    u"%1 pairs were scored by several raters; the highest value counts until they "
                    u"agree.")
                .arg(figure(method.severalRaters)),
            PdfTextStyle::Note);
    }
    draw(method, Picture::Categories);
}

/// The finding as its caption, and the picture; what is not drawn says why.
void RiskSections::draw(const ReviewMethod& method, Picture kind)
{
    const PaperPicture* picture = method.picture(kind);
    if (picture == nullptr) {
        return;
    }
    if (!picture->isDrawn()) {
        say(picture->title);
        return;
    }
    const double bars = picture->bars ? double(picture->bars->bars.size()) : 0;
    const double bar = kind == Picture::TopRisks ? kTopBarHeight : kBarHeight;
    const double height = picture->bars    ? kHeadHeight + bar * bars
                          : picture->after ? kPairHeight
                                           : kMapHeight;
    add(PdfDrawing{height,
                   [picture = *picture, &charts = m_charts](QPainter& painter, const QRectF& area) {
                       charts.paint(picture, painter, area);
                   },
                   picture->title});
    say(picture->note, PdfTextStyle::Note);
}

void RiskSections::pictures()
{
    add(PdfHeading{1, m_words(u"３　リスクの分布と移り変わり", u"3 How the risks stand")});
    bool isScored = false;
    for (const ReviewMethod& method : m_data.methods) {
        if (method.pairs == 0) {
            continue;
        }
        isScored = true;
        sayMethod(method);
        for (const Picture kind :
             {Picture::HeatMap, Picture::Residual, Picture::Trend, Picture::Units}) {
            draw(method, kind);
        }
    }
    if (!isScored) {
        say(m_words(u"図に示せる評価はまだありません。", u"There is nothing to draw yet."));
    }
    if (m_data.edition == Edition::Public) {
        say(m_words(u"所属ごとの図は、悪用を避けるため公開版には載せません。",
                    u"The chart by unit is left out of the public edition."));
    }
}

void RiskSections::topRisks()
{
    if (m_data.edition == Edition::Public) {
        add(PdfHeading{1, m_words(u"４　特に高いリスク", u"4 Highest risks")});
        say(m_words(u"個々のリスクは、悪用を避けるため公開版には載せません。",
                    u"Single risks are left out of the public edition, so that nobody exploits "
                    u"them."));
        return;
    }
    add(PdfPageBreak{PdfOrientation::Landscape});
    add(PdfHeading{1, m_words(u"４　特に高いリスク", u"4 Highest risks")});
    for (const ReviewMethod& method : m_data.methods) {
        sayMethod(method);
        if (method.pairs > 0) {
            draw(method, Picture::TopRisks);
        }
        PdfTable table;
        table.caption =
            m_words(u"リスク値の高い順に %1件", u"The %1 highest").arg(method.top.size());
        table.emptyHint = m_words(u"評価はまだありません。", u"Nothing was scored yet.");
        table.columns = {{m_words(u"順", u"No."), 0.8, PdfAlign::Right},
                         {m_words(u"情報資産・所属", u"Asset, unit"), 5},
                         {m_words(u"脅威", u"Threat"), 4},
                         {m_words(u"リスク値", u"Risk"), 1.4, PdfAlign::Right},
                         {m_words(u"レベル", u"Level"), 1.9, PdfAlign::Center},
                         {m_words(u"算出の説明", u"Explanation"), 9}};
        for (const ReviewRisk& risk : method.top) {
            table.rows.append(
                {PdfCell{QString::number(table.rows.size() + 1)},
                 PdfCell{u"%1\n%2　%3"_s.arg(risk.asset, risk.code, risk.unit)},
                 PdfCell{m_words(u"%1（%2）", u"%1 (%2)").arg(risk.threat, risk.clause)},
                 PdfCell{risk.value, {}, true},
                 PdfCell{{}, {risk.level.label, toneFromKey(risk.level.id)}},
                 PdfCell{risk.explanation}});
        }
        add(table);
    }
    add(PdfPageBreak{});
}

} // namespace

QList<PdfBlock> reviewRisks(const ReviewData& data, const ChartPainter& charts)
{
    return RiskSections(data, charts).blocks();
}

} // namespace daicho
