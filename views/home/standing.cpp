// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/home/standing.h"

#include "model/catalogue/method.h"

#include <QCoreApplication>
#include <QLocale>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Standing)
};

QString levelWord(const Method& method, const QString& level, Language language)
{
    const RiskLevel* found = method.findLevel(level);
    return found != nullptr ? found->label.in(language) : QString();
}

QStringList stepLabels(const HeatMapAxis& axis, Language language)
{
    QStringList labels;
    for (const ScaleStep& step : axis.steps) {
        const QString word = step.label.in(language);
        labels << (word.isEmpty() ? step.key() : u"%1 %2"_s.arg(step.key(), word));
    }
    return labels;
}

} // namespace

HeatMapData heatMapData(const HeatMapCounts& counts, const Method& method, Language language)
{
    HeatMapData data{.rowAxis = counts.axes.y.label.in(language),
                     .columnAxis = counts.axes.x.label.in(language),
                     .rowLabels = stepLabels(counts.axes.y, language),
                     .columnLabels = stepLabels(counts.axes.x, language)};
    for (size_t i = 0; i < counts.axes.cells.size(); ++i) {
        const QString level = counts.axes.cells[i].level;
        data.cells << HeatMapCell{.count = counts.pairs.value(qsizetype(i)),
                                  .level = level,
                                  .levelWord = levelWord(method, level, language)};
    }
    return data;
}

BarChartData levelBars(const RiskCounts& counts, const Method& method, Language language)
{
    BarChartData data{.title = Words::tr("Scores by threat category"), .unit = Words::tr("scores")};
    for (const RiskGroup& group : counts.groups) {
        Bar bar{.label = group.label, .total = QLocale().toString(group.pairs)};
        for (const LevelCount& level : group.levels) {
            bar.segments << BarSegment{
                level.level, levelWord(method, level.level, language), level.pairs};
        }
        data.bars << bar;
        data.longest = qMax(data.longest, group.pairs);
    }
    return data;
}

BarChartData countBars(const QList<KeyCount>& counts, const QString& title)
{
    BarChartData data{.title = title, .unit = Words::tr("assets")};
    for (const KeyCount& count : counts) {
        const QString label = !count.label.isEmpty() ? count.label
                              : count.key.isEmpty()  ? Words::tr("Not filled in")
                                                     : count.key;
        data.bars << Bar{.label = label,
                         .segments = {BarSegment{{}, {}, count.count}},
                         .total = QLocale().toString(count.count)};
        data.longest = qMax(data.longest, count.count);
    }
    return data;
}

} // namespace daicho
