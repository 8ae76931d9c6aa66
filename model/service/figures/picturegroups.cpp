// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/figures/picturecounts.h"
#include "model/service/figures/picturemaker.h"
#include "model/service/session.h"
#include "model/service/unitservice.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

constexpr int kYears = 10;   // shown at most
constexpr int kDeepest = 64; // a chain of units that is longer turns in a circle

QString number(qint64 value)
{
    return QLocale().toString(value);
}

void addTo(RiskGroup& sum, const RiskGroup& part)
{
    sum.pairs += part.pairs;
    sum.assets += part.assets;
    for (const LevelCount& level : part.levels) {
        const auto found = std::ranges::find(sum.levels, level.level, &LevelCount::level);
        if (found == sum.levels.end()) {
            sum.levels.append(level);
        } else {
            found->pairs += level.pairs;
            found->assets += level.assets;
        }
    }
}

/// The unit right below `top` in which a unit stands, or `top` itself; none where it stands
/// outside.
std::optional<UnitId> branchOf(const QHash<UnitId, Unit>& units, UnitId top, UnitId unit)
{
    if (unit == top) {
        return top;
    }
    if (!units.contains(unit)) {
        return top ? std::nullopt : std::optional(UnitId());
    }
    for (int i = 0; i < kDeepest; ++i) {
        const UnitId parent = units.value(unit).parent;
        if (parent == top || (!top && !units.contains(parent))) {
            return unit;
        }
        if (!units.contains(parent)) {
            return std::nullopt;
        }
        unit = parent;
    }
    return std::nullopt;
}

} // namespace

void PictureMaker::addGap(const QString& label, const QString& why)
{
    addBar(label, {}, {});
    m_picture.bars->bars.last().total = why;
    for (qsizetype i = 1; i < m_picture.rows.last().size(); ++i) {
        m_picture.rows.last()[i] = u"–"_s;
    }
}

void PictureMaker::sayWorst(const QString& label, qint64 most)
{
    m_picture.title = most <= 0
                          ? m_words(u"高いリスクはありません", u"No risk is at the highest levels")
                          : m_words(u"高いリスクが最も多いのは%1（%2件）です",
                                    u"Most risks at the highest levels: %1 (%2)")
                                .arg(label, number(most));
}

Result<void> PictureMaker::makeCategories()
{
    const Result<RiskCounts> own = counts(Grouping::Category, m_cycle);
    if (!own) {
        return failure(own);
    }
    beginBars(m_words(u"区分", u"Category"));
    QString worst;
    qint64 most = 0;
    for (const RiskGroup& group : own->groups) {
        addBar(group.label, group, {.category = group.key});
        if (high(group) > most) {
            most = high(group);
            worst = group.label;
        }
    }
    sayWorst(worst, most);
    if (own->whole.pairs == 0) {
        m_picture.title =
            m_words(u"%1はまだ評価がありません。", u"Nothing has been scored in %1 yet.")
                .arg(yearText(m_cycle));
    }
    return {};
}

/// Of the units right below `top`, each with all that stand below it, in their order; `top` itself
/// last, where it has assets of its own.
Result<QList<PictureMaker::UnitCounts>> PictureMaker::unitCounts(UnitId top) const
{
    const Result<QList<Unit>> all = m_session.units().units();
    const auto table = m_counts.table(m_session, Grouping::Unit, m_cycle);
    if (!all || !table) {
        return !all ? failure(all) : failure(table);
    }
    QHash<UnitId, Unit> units;
    QHash<QString, UnitId> byCode;
    for (const Unit& unit : *all) {
        units.insert(unit.id, unit);
        byCode.insert(unit.code, unit.id);
    }
    QHash<UnitId, UnitCounts> sums;
    for (const StatisticsRow& row : table->rows) {
        if (const auto branch = branchOf(units, top, byCode.value(row.key))) {
            sums[*branch].assets += row.assets.value_or(0);
            sums[*branch].unscored += row.unscored.value_or(0);
        }
    }
    const auto own = std::ranges::find(table->methods, m_method.header.id, &RiskCounts::method);
    if (own != table->methods.end()) {
        for (const RiskGroup& group : own->groups) {
            if (const auto branch = branchOf(units, top, byCode.value(group.key))) {
                addTo(sums[*branch].risks, group);
            }
        }
    }
    QList<UnitCounts> list;
    for (auto sum = sums.begin(); sum != sums.end(); ++sum) {
        const bool isAlone = sum.key() == top;
        sum->mark = {.unit = sum.key(), .isUnitAlone = isAlone};
        const QString name = units.value(sum.key()).name;
        sum->risks.label = !sum.key() ? m_words(u"所属なし", u"No unit")
                           : isAlone  ? m_words(u"%1（直属）", u"%1 itself").arg(name)
                                      : name;
        const auto isBelow = [&](const Unit& unit) { return unit.parent == sum.key(); };
        if (!isAlone && std::ranges::any_of(*all, isBelow)) {
            sum->part = sum.key();
        }
        if (sum->risks.pairs > 0 || sum->assets > 0) {
            list.append(*sum);
        }
    }
    std::ranges::sort(list, {}, [&](const UnitCounts& one) {
        const Unit unit = units.value(one.mark.unit);
        return std::make_tuple(one.mark.isUnitAlone, unit.position.value_or(0), unit.code, unit.id);
    });
    return list;
}

Result<void> PictureMaker::makeUnits(UnitId top)
{
    const Result<QList<UnitCounts>> units = unitCounts(top);
    if (!units) {
        return failure(units);
    }
    beginBars(m_words(u"所属", u"Unit"));
    m_picture.header.append(m_words(u"未評価の資産", u"Assets not scored"));
    QString worst;
    qint64 most = 0;
    qint64 pairs = 0;
    for (const UnitCounts& unit : *units) {
        addBar(unit.risks.label, unit.risks, unit.mark);
        m_picture.parts.append(unit.part);
        m_picture.rows.last().append(number(unit.unscored));
        if (unit.risks.pairs == 0) {
            m_picture.bars->bars.last().total =
                m_words(u"未評価（資産%1件）", u"not scored (%1 assets)").arg(number(unit.assets));
        }
        pairs += unit.risks.pairs;
        if (high(unit.risks) > most) {
            most = high(unit.risks);
            worst = unit.risks.label;
        }
    }
    sayWorst(worst, most);
    if (pairs == 0) {
        m_picture.title =
            m_words(u"%1はまだ評価がありません。", u"Nothing has been scored in %1 yet.")
                .arg(yearText(m_cycle));
    }
    return {};
}

/// Year by year up to the cycle; a year without scores of the method stays as a gap.
Result<void> PictureMaker::makeTrend()
{
    const Result<QList<int>> scored = RiskLineStore(m_session.database()).cycles();
    if (!scored) {
        return failure(scored);
    }
    beginBars(m_words(u"年度", u"Year"));
    QList<YearHigh> highs;
    const int first = scored->isEmpty() ? m_cycle : scored->first();
    for (int cycle = std::max(first, m_cycle - kYears + 1); cycle <= m_cycle; ++cycle) {
        const bool hasScores = scored->contains(cycle);
        const Result<RiskCounts> own =
            hasScores ? counts(Grouping::Category, cycle) : Result<RiskCounts>(RiskCounts());
        if (!own) {
            return failure(own);
        }
        if (own->whole.pairs > 0) {
            addBar(yearText(cycle), own->whole, {.cycle = cycle});
            highs.append({cycle, high(own->whole)});
        } else if (hasScores || !highs.isEmpty()) {
            addGap(yearText(cycle),
                   hasScores ? m_words(u"別の方法で評価", u"scored by another method")
                             : m_words(u"評価なし", u"not scored"));
        }
    }
    if (highs.isEmpty()) {
        m_picture.rows.clear();
        m_picture.bars.reset();
        m_picture.title = m_words(u"この方法で評価した年度はまだありません。",
                                  u"No year has been scored by this method yet.");
        return {};
    }
    if (highs.size() < 2) {
        m_picture.title =
            m_words(u"この方法で評価したのは%1だけです。前年度との比較は、次の年度からできます。",
                    u"Only %1 has been scored by this method so far; there is nothing "
                    u"to compare it with yet.")
                .arg(yearText(highs.last().first));
        return {};
    }
    m_picture.title = comparison(highs.at(highs.size() - 2), highs.last());
    return {};
}

QString PictureMaker::comparison(const YearHigh& before, const YearHigh& last) const
{
    const qint64 more = last.second - before.second;
    const QString sentence =
        more == 0  ? m_words(u"%1の高いリスクは%2件で、%3と同じです",
                            u"%1: %2 risks at the highest levels, as many as in %3")
        : more > 0 ? m_words(u"%1の高いリスクは%2件で、%3より%4件増えました",
                             u"%1: %2 risks at the highest levels, %4 more than in %3")
                   : m_words(u"%1の高いリスクは%2件で、%3より%4件減りました",
                             u"%1: %2 risks at the highest levels, %4 fewer than in %3");
    const QString said =
        sentence.arg(yearText(last.first), number(last.second), yearText(before.first));
    return more == 0 ? said : said.arg(number(std::abs(more)));
}

Result<QString> PictureMaker::change(const RiskGroup& now) const
{
    const Result<QList<int>> scored = RiskLineStore(m_session.database()).cycles();
    if (!scored) {
        return failure(scored);
    }
    const auto next = std::ranges::lower_bound(*scored, m_cycle);
    if (next == scored->begin() || now.pairs == 0) {
        return QString();
    }
    const int before = *std::prev(next);
    const Result<RiskCounts> then = counts(Grouping::Category, before);
    if (!then || then->whole.pairs == 0) {
        return then ? Result<QString>(QString()) : failure(then);
    }
    return comparison({before, high(then->whole)}, {m_cycle, high(now)});
}

} // namespace daicho
