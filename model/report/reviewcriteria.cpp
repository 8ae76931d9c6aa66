// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/report/reviewcriteria.h"

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

QString provenance(const Wording& words, const QString& source, bool isVerified)
{
    return words(u"出典：%1（%2）", u"Source: %1 (%2)")
        .arg(source, isVerified ? words(u"検証済", u"verified") : words(u"未検証", u"unverified"));
}

PdfTable scaleTable(const Wording& words, const ReviewScale& scale)
{
    PdfTable table;
    table.caption = scale.label;
    table.columns = {{words(u"値", u"Value"), 1, PdfAlign::Center},
                     {words(u"目安", u"Criterion"), 6}};
    for (const ReviewCriterion& step : scale.steps) {
        table.rows.append({PdfCell{step.value}, PdfCell{step.text}});
    }
    return table;
}

void addScales(QList<PdfBlock>& blocks, const Wording& words, const ReviewCriteria& criteria)
{
    for (const ReviewScale& scale : criteria.scales) {
        blocks.append(scaleTable(words, scale));
        const QString source = provenance(words, scale.source, scale.verified);
        blocks.append(PdfParagraph{
            scale.question.isEmpty()
                ? source
                : words(u"問い：「%1」　%2", u"Question: “%1” %2").arg(scale.question, source),
            PdfTextStyle::Note});
    }
}

void addBands(QList<PdfBlock>& blocks, const Wording& words, const ReviewCriteria& criteria)
{
    PdfTable table;
    table.caption = words(u"リスクレベルと、受容を決める人", u"Risk levels and who accepts");
    table.columns = {{words(u"レベル", u"Level"), 2, PdfAlign::Center},
                     {words(u"リスク値", u"Risk value"), 2, PdfAlign::Center},
                     {words(u"意味", u"Meaning"), 5},
                     {words(u"受容を決める人", u"Approver"), 4}};
    for (const ReviewBand& band : criteria.bands) {
        table.rows.append({PdfCell{{}, {band.level.label, toneFromKey(band.level.id)}},
                           PdfCell{band.range},
                           PdfCell{band.meaning},
                           PdfCell{band.approver}});
    }
    blocks.append(table);
    if (!criteria.acceptance.isEmpty()) {
        blocks.append(PdfBulletList{criteria.acceptance});
    }
}

QString titleOf(const Wording& words, const ReviewCriteria& criteria)
{
    return words(u"%1（%2　版%3）", u"%1 (%2, version %3)")
        .arg(criteria.label, criteria.id, criteria.version);
}

} // namespace

QString figure(qint64 count)
{
    return QLocale(QLocale::English).toString(count);
}

QList<PdfBlock> reviewCriteria(const ReviewData& data)
{
    const Wording words(data.language);
    QList<PdfBlock> blocks;
    blocks.append(PdfHeading{1, words(u"付録　評価と分類の基準", u"Appendix: Criteria")});
    blocks.append(PdfParagraph{words(
        u"この報告書の数値は、次の基準で評価し、分類したものです。「未検証」は、出典の原文との"
        u"照合がまだ済んでいないことを示します。",
        u"The figures of this report were judged by these criteria. “Unverified” means that nobody "
        u"has compared the fact with the original yet.")});
    for (const ReviewCriteria& method : data.methodCriteria) {
        blocks.append(
            PdfHeading{2, words(u"評価の方法　%1", u"Method: %1").arg(titleOf(words, method))});
        blocks.append(
            PdfParagraph{provenance(words, method.source, method.verified), PdfTextStyle::Note});
        if (!method.bands.isEmpty()) {
            addBands(blocks, words, method);
        }
        addScales(blocks, words, method);
    }
    blocks.append(
        PdfHeading{2, words(u"分類の基準　%1", u"Scheme: %1").arg(titleOf(words, data.scheme))});
    blocks.append(PdfParagraph{provenance(words, data.scheme.source, data.scheme.verified),
                               PdfTextStyle::Note});
    addScales(blocks, words, data.scheme);
    return blocks;
}

} // namespace daicho
