// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/verbs/statisticstext.h"

#include "app/cli/texttable.h"
#include "model/service/session.h"

#include <QCoreApplication>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(StatisticsText)
};

QString countOrDash(const std::optional<qint64>& count)
{
    return count ? QString::number(*count) : u"-"_s;
}

QString labelOf(const QString& key, const QString& label)
{
    if (key.isEmpty()) {
        return Words::tr("(not filled in)");
    }
    return label.isEmpty() ? key : label;
}

} // namespace

QStringList StatisticsText::lines(const Overview& overview) const
{
    const AssetCounts& assets = overview.assets;
    QStringList lines{Words::tr("Cycle %1").arg(overview.cycle), QString()};
    TextTable totals({1});
    totals.add({Words::tr("Assets"), QString::number(assets.total)});
    totals.add({Words::tr("In scope"), QString::number(assets.inScope)});
    totals.add({Words::tr("Out of scope"), QString::number(assets.excluded)});
    totals.add({Words::tr("Not classified"), QString::number(assets.unclassified)});
    totals.add({Words::tr("Not scored"), QString::number(assets.unscored)});
    lines += totals.lines();
    lines += countLines(Words::tr("Bodies"), overview.bodyKinds);
    lines += countLines(Words::tr("Kinds"), assets.kinds);
    lines += countLines(Words::tr("Zones"), assets.zones);
    lines += countLines(Words::tr("Confidentiality"), assets.classes[0]);
    lines += countLines(Words::tr("Integrity"), assets.classes[1]);
    lines += countLines(Words::tr("Availability"), assets.classes[2]);
    for (const RiskCounts& counts : overview.methods) {
        lines += riskLines(counts);
    }
    for (const HeatMapCounts& map : overview.heatMaps) {
        lines += heatMapLines(map);
    }
    return lines;
}

QStringList StatisticsText::lines(const StatisticsTable& table) const
{
    QStringList lines{Words::tr("Cycle %1").arg(table.cycle), QString()};
    TextTable rows({1, 2, 3});
    rows.add(
        {QString(), Words::tr("In scope"), Words::tr("Not classified"), Words::tr("Not scored")});
    for (const StatisticsRow& row : table.rows) {
        rows.add({labelOf(row.key, row.label),
                  countOrDash(row.assets),
                  countOrDash(row.unclassified),
                  countOrDash(row.unscored)});
    }
    lines += rows.lines();
    for (const RiskCounts& counts : table.methods) {
        lines += riskLines(counts);
    }
    return lines;
}

QStringList StatisticsText::countLines(const QString& title, const QList<KeyCount>& counts) const
{
    TextTable table({1});
    for (const KeyCount& count : counts) {
        table.add({labelOf(count.key, count.label), QString::number(count.count)});
    }
    return QStringList{QString(), title} + table.lines(u"  "_s);
}

QStringList StatisticsText::riskLines(const RiskCounts& counts) const
{
    const auto row = [](const QString& label, const RiskGroup& group) {
        QStringList cells{label, QString::number(group.pairs)};
        for (const LevelCount& level : group.levels) {
            cells.append(QString::number(level.pairs));
        }
        return cells;
    };
    QStringList header{QString(), Words::tr("Scores")};
    QSet<int> right{1};
    for (const LevelCount& level : counts.whole.levels) {
        right.insert(static_cast<int>(header.size()));
        header.append(levelLabel(counts.method, level.level));
    }
    TextTable table(right);
    table.add(header);
    for (const RiskGroup& group : counts.groups) {
        table.add(row(labelOf(group.key, group.label), group));
    }
    table.add(row(Words::tr("Total"), counts.whole));
    return QStringList{QString(), Words::tr("Scores by %1").arg(counts.method)} +
           table.lines(u"  "_s);
}

QStringList StatisticsText::heatMapLines(const HeatMapCounts& map) const
{
    const Language language = m_session.language();
    const qsizetype columns = static_cast<qsizetype>(map.axes.x.steps.size());
    const qsizetype rows = static_cast<qsizetype>(map.axes.y.steps.size());
    QSet<int> right;
    QStringList header{QString()};
    for (const ScaleStep& step : map.axes.x.steps) {
        right.insert(static_cast<int>(header.size()));
        header.append(step.key());
    }
    TextTable table(right);
    for (qsizetype y = rows - 1; y >= 0; --y) {
        QStringList row{map.axes.y.steps[static_cast<size_t>(y)].key()};
        for (qsizetype x = 0; x < columns; ++x) {
            row.append(QString::number(map.pairs.value(y * columns + x)));
        }
        table.add(row);
    }
    table.add(header);
    return QStringList{
               QString(),
               Words::tr("Heat map of %1: %2 upwards, %3 to the right")
                   .arg(map.method, map.axes.y.label.in(language), map.axes.x.label.in(language))} +
           table.lines(u"  "_s);
}

QString StatisticsText::levelLabel(const QString& method, const QString& level) const
{
    const Result<Method> known = m_session.method(method);
    const RiskLevel* const found = known ? known->findLevel(level) : nullptr;
    return found == nullptr ? labelOf(level, {}) : found->label.in(m_session.language());
}

} // namespace daicho
