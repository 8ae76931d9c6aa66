// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/service/papers/papertables.h"

#include "model/core/wording.h"

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

QList<ColumnSpec> commonColumns(const Wording& words)
{
    return {{words(u"番号", u"No."), ColumnKind::Integer, 7},
            {words(u"資産番号", u"Asset number"), ColumnKind::Text, 12},
            {words(u"資産名", u"Asset"), ColumnKind::Text, 28},
            {words(u"所属", u"Unit"), ColumnKind::Text, 18},
            {words(u"脅威", u"Threat"), ColumnKind::Text, 30},
            {words(u"該当する資産の数", u"Assets it holds for"), ColumnKind::Integer, 10},
            {words(u"評価者ごとの値", u"What raters gave"), ColumnKind::Text, 40, true},
            {words(u"最小–最大", u"Range"), ColumnKind::Text, 10, false, CellAlign::Centre}};
}

QVariantList commonCells(const PaperRisk& risk)
{
    QStringList ratings;
    for (const PaperRating& rating : risk.ratings) {
        ratings.append(u"%1 %2 %3"_s.arg(rating.rater, rating.value, rating.note).trimmed());
    }
    return {risk.line,
            risk.code,
            risk.asset,
            risk.unit,
            risk.threat,
            risk.holdsFor,
            ratings.join(u'\n'),
            risk.range};
}

QString scoreText(const PaperScore& score)
{
    return u"%1 %2（%3）"_s.arg(score.value, score.level, score.inputs).trimmed();
}

} // namespace

ShownTable focusTable(const ConsensusPaper& paper)
{
    const Wording words(paper.head.language);
    ShownTable table;
    table.title = words(u"協議するリスク", u"Risks to talk about");
    table.columns = commonColumns(words);
    table.columns.append(
        {words(u"決定の案（中央値）", u"Proposed (median)"), ColumnKind::Text, 30, true});
    table.columns.append({words(u"決定", u"Decision"), ColumnKind::Text, 20, true});
    table.columns.append({words(u"理由", u"Reason"), ColumnKind::Text, 40, true});
    for (const PaperRisk& risk : paper.focus) {
        table.rows.append(commonCells(risk) +
                          QVariantList{scoreText(risk.median), QString(), QString()});
    }
    return table;
}

ShownTable decidedTable(const ConsensusPaper& paper)
{
    const Wording words(paper.head.language);
    ShownTable table;
    table.title = words(u"合議した値", u"Agreed values");
    table.columns = commonColumns(words);
    table.columns.append({words(u"合議した値", u"Agreed"), ColumnKind::Text, 30, true});
    table.columns.append({words(u"理由", u"Reason"), ColumnKind::Text, 40, true});
    table.columns.append({words(u"決定者", u"Decided by"), ColumnKind::Text, 22});
    table.columns.append({words(u"決定日", u"Decided on"), ColumnKind::Date, 12});
    for (const PaperRisk& risk : paper.decided) {
        table.rows.append(
            commonCells(risk) +
            QVariantList{scoreText(risk.agreed), risk.reason, risk.decidedBy, risk.decidedOn});
    }
    return table;
}

} // namespace daicho
