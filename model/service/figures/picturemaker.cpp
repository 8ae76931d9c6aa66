// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/figures/picturemaker.h"

#include "model/core/wareki.h"
#include "model/risk/score.h"
#include "model/service/figures/statisticsservice.h"
#include "model/service/session.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RiskPicture)
};

constexpr int kTop = 20;
constexpr qsizetype kBars = 40;

QString number(qint64 value)
{
    return QLocale().toString(value);
}

} // namespace

PictureMaker::PictureMaker(Session& session, Method method, int cycle)
    : m_session(session)
    , m_method(std::move(method))
    , m_cycle(cycle)
    , m_language(session.language())
{
    m_picture.note = noteText();
}

QString PictureMaker::noteText() const
{
    const bool isJapanese = m_language == Language::Japanese;
    const QString year = formatFiscalYear(m_cycle, isJapanese ? DateStyle::Wareki : DateStyle::Iso);
    //: Fiscal year and method.
    return Words::tr("%1, %2 (agreed scores, else the highest of the raters)")
        .arg(year, m_method.header.label.in(m_language));
}

QString PictureMaker::wordOf(const QString& level) const
{
    const RiskLevel* found = m_method.findLevel(level);
    return found == nullptr ? level : found->label.in(m_language);
}

QStringList PictureMaker::highLevels() const
{
    QStringList levels;
    const size_t count = m_method.levels.size();
    for (size_t i = count > 3 ? count - 2 : count > 0 ? count - 1 : 0; i < count; ++i) {
        levels.append(m_method.levels[i].id);
    }
    return levels;
}

qint64 PictureMaker::high(const RiskGroup& group) const
{
    qint64 pairs = 0;
    for (const LevelCount& level : group.levels) {
        pairs += highLevels().contains(level.level) ? level.pairs : 0;
    }
    return pairs;
}

qint64 PictureMaker::high(const HeatMapCounts& map) const
{
    qint64 pairs = 0;
    for (size_t i = 0; i < map.axes.cells.size(); ++i) {
        const bool isHigh = highLevels().contains(map.axes.cells[i].level);
        pairs += isHigh ? map.pairs.value(qsizetype(i)) : 0;
    }
    return pairs;
}

Result<RiskCounts> PictureMaker::counts(Grouping by, int cycle) const
{
    Result<StatisticsTable> table = StatisticsService(m_session).table(by, cycle);
    if (!table) {
        return failure(table);
    }
    const auto own = std::ranges::find(table->methods, m_method.header.id, &RiskCounts::method);
    return own == table->methods.end() ? RiskCounts() : *own;
}

PaperHeatMap PictureMaker::paperMap(const HeatMapCounts& map) const
{
    const auto labels = [this](const HeatMapAxis& axis) {
        QStringList list;
        for (const ScaleStep& step : axis.steps) {
            list.append((step.key() + u' ' + step.label.in(m_language)).trimmed());
        }
        return list;
    };
    PaperHeatMap paper{map.axes.y.label.in(m_language),
                       map.axes.x.label.in(m_language),
                       labels(map.axes.y),
                       labels(map.axes.x),
                       {}};
    for (size_t i = 0; i < map.axes.cells.size(); ++i) {
        const QString& level = map.axes.cells[i].level;
        paper.cells.append({map.pairs.value(qsizetype(i)), level, wordOf(level)});
    }
    return paper;
}

void PictureMaker::addMapRows(const HeatMapCounts& before, const HeatMapCounts* after)
{
    m_picture.header = {before.axes.x.label.in(m_language),
                        before.axes.y.label.in(m_language),
                        Words::tr("Level"),
                        after == nullptr ? Words::tr("Risks") : Words::tr("Now")};
    if (after != nullptr) {
        m_picture.header.append(Words::tr("After treatment"));
    }
    for (size_t i = 0; i < before.axes.cells.size(); ++i) {
        const HeatMapPlace& place = before.axes.cells[i];
        const auto at = qsizetype(i);
        m_picture.marks.append({.x = place.x, .y = place.y});
        QStringList row{figureText(place.x),
                        figureText(place.y),
                        wordOf(place.level),
                        number(before.pairs.value(at))};
        if (after != nullptr) {
            row.append(number(after->pairs.value(at)));
        }
        m_picture.rows.append(row);
    }
}

Result<void> PictureMaker::makeHeatMap(bool withResidual)
{
    const Result<RiskCounts> own = counts(Grouping::Category, m_cycle);
    if (!own) {
        return failure(own);
    }
    const std::optional<HeatMapCounts> map = heatMapOf(m_method, *own);
    if (!map || own->whole.pairs == 0) {
        m_picture.title = map ? Words::tr("Nothing has been scored in this cycle yet.")
                              : Words::tr("The method has no heat map.");
        return {};
    }
    m_picture.map = paperMap(*map);
    if (!withResidual) {
        m_picture.title =
            Words::tr("%1 of %2 risks are at the highest levels (%3)")
                .arg(number(high(*map)), number(own->whole.pairs), wordOf(highLevels().value(0)));
        addMapRows(*map, nullptr);
        return {};
    }
    HeatMapCounts after = *map;
    const Result<qint64> moved = addResidual(after);
    if (!moved) {
        return failure(moved);
    }
    m_picture.after = paperMap(after);
    m_picture.mapTitle = Words::tr("Now");
    m_picture.afterTitle = Words::tr("After treatment");
    m_picture.title = *moved == 0
                          ? Words::tr("No measure says yet what it leaves of a risk.")
                          : Words::tr("Treatment takes the highest levels from %1 to %2 risks")
                                .arg(number(high(*map)), number(high(after)));
    addMapRows(*map, &after);
    return {};
}

void PictureMaker::addBar(const QString& label, const RiskGroup& group, const RiskFilter& mark)
{
    PaperBar bar{label, {}, number(group.pairs)};
    QStringList row{label};
    for (const LevelCount& level : group.levels) {
        bar.segments.append({level.pairs, level.level, wordOf(level.level)});
        row.append(number(level.pairs));
    }
    row.append(number(group.pairs));
    m_picture.rows.append(row);
    if (m_picture.bars->bars.size() < kBars) {
        m_picture.bars->bars.append(bar);
        m_picture.bars->longest = std::max(m_picture.bars->longest, group.pairs);
        m_picture.marks.append(mark);
    }
}

Result<void> PictureMaker::makeGroups(Grouping by)
{
    const Result<RiskCounts> own = counts(by, m_cycle);
    if (!own) {
        return failure(own);
    }
    m_picture.bars = PaperBars{Words::tr("risks"), {}, 0};
    m_picture.header = {by == Grouping::Unit ? Words::tr("Unit") : Words::tr("Category")};
    for (const RiskLevel& level : m_method.levels) {
        m_picture.header.append(level.label.in(m_language));
    }
    m_picture.header.append(Words::tr("In all"));
    const RiskGroup* worst = nullptr;
    for (const RiskGroup& group : own->groups) {
        if (by == Grouping::Unit && group.pairs == 0) {
            continue;
        }
        RiskFilter mark;
        if (by == Grouping::Unit) {
            mark.unit.value = group.key.toLongLong();
        } else {
            mark.category = group.key;
        }
        addBar(group.label, group, mark);
        worst = worst == nullptr || high(group) > high(*worst) ? &group : worst;
    }
    m_picture.title = worst == nullptr || high(*worst) == 0
                          ? Words::tr("No risk is at the highest levels")
                          : Words::tr("Most risks at the highest levels: %1 (%2)")
                                .arg(worst->label, number(high(*worst)));
    return {};
}

Result<void> PictureMaker::makeTrend()
{
    const Result<QList<int>> cycles = RiskLineStore(m_session.database()).cycles();
    if (!cycles) {
        return failure(cycles);
    }
    m_picture.bars = PaperBars{Words::tr("risks"), {}, 0};
    m_picture.header = {Words::tr("Year")};
    for (const RiskLevel& level : m_method.levels) {
        m_picture.header.append(level.label.in(m_language));
    }
    m_picture.header.append(Words::tr("In all"));
    const DateStyle style = m_language == Language::Japanese ? DateStyle::Wareki : DateStyle::Iso;
    QList<qint64> highs;
    for (const int cycle : *cycles) {
        const Result<RiskCounts> own = counts(Grouping::Category, cycle);
        if (!own) {
            return failure(own);
        }
        if (own->whole.pairs > 0) {
            addBar(formatFiscalYear(cycle, style), own->whole, {});
            highs.append(high(own->whole));
        }
    }
    if (highs.size() < 2) {
        m_picture.title = Words::tr("Only one year has been scored by this method so far.");
        return {};
    }
    const qint64 last = highs.last();
    const qint64 before = highs.at(highs.size() - 2);
    m_picture.title = last == before ? Words::tr("As many risks at the highest levels as last time "
                                                 "(%1)")
                                           .arg(number(last))
                      : last > before
                          ? Words::tr("Risks at the highest levels: %1, %2 more than last time")
                                .arg(number(last), number(last - before))
                          : Words::tr("Risks at the highest levels: %1, %2 fewer than last time")
                                .arg(number(last), number(before - last));
    return {};
}

Result<void> PictureMaker::makeTop()
{
    RiskSelection selection{.cycle = m_cycle, .method = m_method.header.id};
    selection.limit = kTop;
    selection.methods.insert(m_method.header.id, RatedMethod::of(m_method));
    const auto lines = RiskLineStore(m_session.database()).lines(selection);
    if (!lines) {
        return failure(lines);
    }
    m_picture.bars = PaperBars{Words::tr("risk value"), {}, 0};
    m_picture.header = {
        Words::tr("Asset"), Words::tr("Threat"), Words::tr("Risk value"), Words::tr("Level")};
    for (const RiskLine& line : *lines) {
        const Threat* threat = m_session.environment().catalogue.threat(line.threat);
        const QString what = threat == nullptr ? line.threat : threat->label.in(m_language);
        const auto value = static_cast<qint64>(line.value.value_or(0));
        m_picture.bars->bars.append({line.name + u" × "_s + what,
                                     {{value, line.level, wordOf(line.level)}},
                                     number(value)});
        m_picture.bars->longest = std::max(m_picture.bars->longest, value);
        m_picture.marks.append({.asset = line.asset});
        m_picture.rows.append({line.code + u' ' + line.name,
                               line.threat + u' ' + what,
                               line.value ? figureText(*line.value) : QString(),
                               wordOf(line.level)});
    }
    m_picture.title = lines->isEmpty()
                          ? Words::tr("Nothing has been scored in this cycle yet.")
                          : Words::tr("The %n highest risks", nullptr, int(lines->size()));
    return {};
}

Result<RiskPicture> PictureMaker::make(Picture picture)
{
    m_picture.kind = picture;
    Result<void> made;
    switch (picture) {
    case Picture::HeatMap:
        made = makeHeatMap(false);
        break;
    case Picture::Residual:
        made = makeHeatMap(true);
        break;
    case Picture::Categories:
        made = makeGroups(Grouping::Category);
        break;
    case Picture::Units:
        made = makeGroups(Grouping::Unit);
        break;
    case Picture::Trend:
        made = makeTrend();
        break;
    case Picture::TopRisks:
        made = makeTop();
        break;
    }
    return made ? Result<RiskPicture>(std::move(m_picture)) : failure(made);
}

} // namespace daicho
