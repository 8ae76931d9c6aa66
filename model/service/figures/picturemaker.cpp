// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/figures/picturemaker.h"

#include "model/core/wareki.h"
#include "model/risk/score.h"
#include "model/service/figures/picturecounts.h"
#include "model/service/session.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

constexpr int kTop = 20;

QString number(qint64 value)
{
    return QLocale().toString(value);
}

} // namespace

PictureMaker::PictureMaker(Session& session, Method method, int cycle, PictureCounts& counts)
    : m_session(session)
    , m_counts(counts)
    , m_method(std::move(method))
    , m_cycle(cycle)
    , m_words(session.language())
{
}

QString PictureMaker::yearText(int cycle) const
{
    return m_words.language() == Language::Japanese ? formatFiscalYear(cycle, DateStyle::Wareki)
                                                    : u"FY %1"_s.arg(cycle);
}

QString PictureMaker::noteText() const
{
    return m_words(u"%1、%2。決定値、なければ評価者の最高値",
                   u"%1, %2 (agreed scores, else the highest of the raters)")
        .arg(yearText(m_cycle), m_method.header.label.in(m_words.language()));
}

QString PictureMaker::wordOf(const QString& level) const
{
    const RiskLevel* found = m_method.findLevel(level);
    return found == nullptr ? level : found->label.in(m_words.language());
}

QStringList PictureMaker::levelIds() const
{
    QStringList ids;
    for (const RiskLevel& level : m_method.levels) {
        ids.append(level.id);
    }
    return ids;
}

QStringList PictureMaker::highLevels() const
{
    const QStringList levels = levelIds();
    return levels.size() > 3 ? levels.last(2) : levels.last(std::min<qsizetype>(1, levels.size()));
}

qint64 PictureMaker::high(const RiskGroup& group) const
{
    const QStringList levels = highLevels();
    qint64 pairs = 0;
    for (const LevelCount& level : group.levels) {
        pairs += levels.contains(level.level) ? level.pairs : 0;
    }
    return pairs;
}

qint64 PictureMaker::high(const HeatMapCounts& map) const
{
    const QStringList levels = highLevels();
    qint64 pairs = 0;
    for (size_t i = 0; i < map.axes.cells.size(); ++i) {
        const bool isHigh = levels.contains(map.axes.cells[i].level);
        pairs += isHigh ? map.pairs.value(qsizetype(i)) : 0;
    }
    return pairs;
}

Result<RiskCounts> PictureMaker::counts(Grouping by, int cycle) const
{
    Result<StatisticsTable> table = m_counts.table(m_session, by, cycle);
    if (!table) {
        return failure(table);
    }
    const auto own = std::ranges::find(table->methods, m_method.header.id, &RiskCounts::method);
    return own == table->methods.end() ? RiskCounts() : *own;
}

PaperHeatMap PictureMaker::paperMap(const HeatMapCounts& map) const
{
    const Language language = m_words.language();
    const auto labels = [language](const HeatMapAxis& axis) {
        QStringList list;
        for (const ScaleStep& step : axis.steps) {
            list.append((step.key() + u' ' + step.label.in(language)).trimmed());
        }
        return list;
    };
    PaperHeatMap paper{map.axes.y.label.in(language),
                       map.axes.x.label.in(language),
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
    const Language language = m_words.language();
    m_picture.header = {before.axes.x.label.in(language),
                        before.axes.y.label.in(language),
                        m_words(u"リスクレベル", u"Level"),
                        after == nullptr ? m_words(u"件数", u"Risks") : m_words(u"現在", u"Now")};
    if (after != nullptr) {
        m_picture.header.append(m_picture.afterTitle);
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
        m_picture.title =
            map ? m_words(u"%1はまだ評価がありません。", u"Nothing has been scored in %1 yet.")
                      .arg(yearText(m_cycle))
                : m_words(u"この方法にはヒートマップがありません。",
                          u"The method has no heat map.");
        return {};
    }
    m_picture.map = paperMap(*map);
    if (map->elsewhere > 0) {
        m_picture.note += m_words(u"。ほかに、図に置けない評価が%1件あります",
                                  u"; %1 more pairs have no place in the map")
                              .arg(number(map->elsewhere));
    }
    if (!withResidual) {
        m_picture.title =
            m_words(u"%2件のうち%1件が「%3」以上です",
                    u"%1 of %2 risks are at the highest levels (from “%3”)")
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
    m_picture.mapTitle = m_words(u"現在", u"Now");
    m_picture.afterTitle = m_words(u"対策後（見込みを含む）", u"After treatment (or as expected)");
    m_picture.title = *moved == 0
                          ? m_words(u"対策後のリスクがまだ入力されていません。",
                                    u"No measure says yet what it leaves of a risk.")
                          : m_words(u"対策により、高いリスクが%1件から%2件になる見込みです",
                                    u"Treatment takes the highest levels from %1 to %2 risks")
                                .arg(number(high(*map)), number(high(after)));
    addMapRows(*map, &after);
    return {};
}

/// Bars by level, in a table of these columns.
void PictureMaker::beginBars(const QString& what)
{
    m_picture.bars = PaperBars{m_words(u"件", u"risks"), {}, 0};
    m_picture.header = {what};
    for (const RiskLevel& level : m_method.levels) {
        m_picture.header.append(level.label.in(m_words.language()));
    }
    m_picture.header.append(m_words(u"計", u"In all"));
}

void PictureMaker::addBar(const QString& label, const RiskGroup& group, const RiskFilter& mark)
{
    PaperBar bar{label, {}, number(group.pairs)};
    QStringList row{label};
    for (const QString& level : levelIds()) {
        const auto found = std::ranges::find(group.levels, level, &LevelCount::level);
        const qint64 pairs = found == group.levels.end() ? 0 : found->pairs;
        bar.segments.append({pairs, level, wordOf(level)});
        row.append(number(pairs));
    }
    if (m_method.levels.empty()) {
        bar.segments.append({group.pairs, {}, {}});
    }
    row.append(number(group.pairs));
    m_picture.rows.append(row);
    m_picture.bars->bars.append(bar);
    m_picture.bars->longest = std::max(m_picture.bars->longest, group.pairs);
    m_picture.marks.append(mark);
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
    m_picture.bars = PaperBars{m_words(u"リスク値", u"risk value"), {}, 0};
    m_picture.header = {m_words(u"資産", u"Asset"),
                        m_words(u"脅威", u"Threat"),
                        m_words(u"リスク値", u"Risk value"),
                        m_words(u"リスクレベル", u"Level")};
    for (const RiskLine& line : *lines) {
        const Threat* threat = m_session.environment().catalogue.threat(line.threat);
        const QString what = threat == nullptr ? line.threat : threat->label.in(m_words.language());
        // Where a method has levels but no values, the place of the level is the length.
        const auto place = double(levelIds().indexOf(line.level) + 1);
        const auto value = static_cast<qint64>(line.value.value_or(place));
        const QString shown = line.value ? figureText(*line.value) : QString();
        m_picture.bars->bars.append({line.name + u" × "_s + what,
                                     {{value, line.level, wordOf(line.level)}},
                                     shown.isEmpty() ? wordOf(line.level) : shown});
        m_picture.bars->longest = std::max(m_picture.bars->longest, value);
        m_picture.marks.append({.asset = line.asset});
        m_picture.rows.append(
            {line.code + u' ' + line.name, line.threat + u' ' + what, shown, wordOf(line.level)});
    }
    m_picture.title =
        lines->isEmpty()
            ? m_words(u"%1はまだ評価がありません。", u"Nothing has been scored in %1 yet.")
                  .arg(yearText(m_cycle))
            : m_words(u"最も高いリスクは「%1」（%2）です", u"The highest risk: “%1” (%2)")
                  .arg(m_picture.bars->bars.first().label, m_picture.bars->bars.first().total);
    return {};
}

Result<void> PictureMaker::draw(Picture picture, UnitId unit)
{
    switch (picture) {
    case Picture::HeatMap:
        return makeHeatMap(false);
    case Picture::Residual:
        return makeHeatMap(true);
    case Picture::Categories:
        return makeCategories();
    case Picture::Units:
        return makeUnits(unit);
    case Picture::Trend:
        return makeTrend();
    case Picture::TopRisks:
        break;
    }
    return makeTop();
}

Result<RiskPicture> PictureMaker::make(Picture picture, UnitId unit)
{
    m_picture = {};
    m_picture.kind = picture;
    m_picture.note = noteText();
    const Result<void> made = draw(picture, unit);
    return made ? Result<RiskPicture>(std::move(m_picture)) : failure(made);
}

} // namespace daicho
