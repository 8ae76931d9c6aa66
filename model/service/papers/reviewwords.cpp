// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/papers/reviewwords.h"

#include "model/catalogue/catalogue.h"
#include "model/risk/score.h"

#include <algorithm>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

QList<ReviewCount> counts(const QList<KeyCount>& list)
{
    QList<ReviewCount> result;
    for (const KeyCount& count : list) {
        result.append({count.label, count.count});
    }
    return result;
}

QList<qint64> byLevel(const RiskGroup& group, qint64 LevelCount::*figure)
{
    QList<qint64> result;
    for (const LevelCount& level : group.levels) {
        result.append(level.*figure);
    }
    return result;
}

} // namespace

QString ReviewWords::marking(Edition edition, const Scheme& scheme) const
{
    const SchemeScale& scale = scheme.scale(Property::Confidentiality);
    // A public report bears the lowest class; one that tells weaknesses that of risk ledgers and
    // audit papers: 3C where the scheme has it, else the lowest that is not public.
    const SchemeClass* own = &scale.classes.back();
    if (edition == Edition::Internal) {
        const SchemeClass* ledger = scheme.findClass(Property::Confidentiality, u"3C"_s);
        own = ledger != nullptr          ? ledger
              : scale.classes.size() > 1 ? &scale.classes[scale.classes.size() - 2]
                                         : own;
    }
    return m_words(u"%1・%2", u"%1, %2")
        .arg(edition == Edition::Public ? m_words(u"公開版", u"Public edition")
                                        : m_words(u"非公開版", u"Non-public edition"),
             text(own->label));
}

void ReviewWords::count(const Overview& overview, const Scheme& scheme, ReviewData& data) const
{
    const AssetCounts& assets = overview.assets;
    data.cycle = overview.cycle;
    data.total = assets.total;
    data.inScope = assets.inScope;
    data.excluded = assets.excluded;
    data.unclassified = assets.unclassified;
    data.unscored = assets.unscored;
    data.exclusionGrounds = counts(assets.exclusions);
    data.bodyKinds = counts(overview.bodyKinds);
    data.kinds = counts(assets.kinds);
    data.zones = counts(assets.zones);
    for (const Property property : kProperties) {
        data.classes.append({text(scheme.scale(property).label),
                             counts(assets.classes[static_cast<size_t>(property)])});
    }
}

ReviewMethod ReviewWords::method(const Method& method, const RiskCounts& counts) const
{
    ReviewMethod result;
    result.label = text(method.header.label);
    result.version = method.header.version;
    for (const LevelCount& count : counts.whole.levels) {
        const RiskLevel* level = method.findLevel(count.level);
        result.levels.append({count.level,
                              level != nullptr        ? text(level->label)
                              : count.level.isEmpty() ? m_words(u"レベルなし", u"No level")
                                                      : count.level});
    }
    result.pairs = counts.whole.pairs;
    result.assets = counts.whole.assets;
    result.pairsByLevel = byLevel(counts.whole, &LevelCount::pairs);
    result.assetsByLevel = byLevel(counts.whole, &LevelCount::assets);
    result.severalRaters = counts.severalRaters;
    result.agreed = counts.agreed;
    for (const RiskGroup& group : counts.groups) {
        const ThreatCategory* category = m_catalogue.threats().findCategory(group.key);
        ReviewCategory row{group.label,
                           category == nullptr ? QString() : category->clause,
                           group.pairs,
                           group.assets,
                           {}};
        // A group lists the levels it has; the table needs them in the order of the whole.
        for (const LevelCount& level : counts.whole.levels) {
            const auto found = std::ranges::find(group.levels, level.level, &LevelCount::level);
            row.pairsByLevel.append(found == group.levels.end() ? 0 : found->pairs);
        }
        result.categories.append(row);
    }
    return result;
}

ReviewScale ReviewWords::scale(const Method& method, const MethodInput& input) const
{
    ReviewScale result;
    result.label = text(input.label);
    result.question = text(input.question);
    result.source = input.provenance.source;
    result.verified = input.provenance.verified;
    if (const MethodScale* scale = method.findScale(input.scale)) {
        result.source = scale->provenance.source;
        result.verified = scale->provenance.verified;
        for (const ScaleStep& step : scale->steps) {
            const QString& label = text(step.label);
            const QString& criterion = text(step.criterion);
            const bool isOne = criterion.isEmpty() || criterion == label;
            result.steps.append(
                {step.key(),
                 isOne ? label : m_words(u"%1（%2）", u"%1 (%2)").arg(label, criterion)});
        }
    }
    return result;
}

QStringList ReviewWords::acceptance(const Method& method) const
{
    QStringList sentences;
    if (method.acceptance.riskAtMost) {
        sentences.append(m_words(u"リスク値が %1以下であれば受容できます。",
                                 u"A risk value of %1 or less is acceptable.")
                             .arg(figureText(*method.acceptance.riskAtMost)));
    }
    if (!method.acceptance.levels.isEmpty()) {
        QStringList labels;
        for (const QString& id : method.acceptance.levels) {
            const RiskLevel* level = method.findLevel(id);
            labels.append(level == nullptr ? id : text(level->label));
        }
        sentences.append(m_words(u"%1のリスクは受容できます。", u"Acceptable levels: %1.")
                             .arg(labels.join(m_words(u"・", u", "))));
    }
    for (const ApproverRule& rule : method.approverRules) {
        sentences.append(m_words(u"%1が %2以上のリスクは、%3。", u"%1 of %2 or more: %3.")
                             .arg(text(method.labelOf(rule.value)),
                                  figureText(rule.atLeast),
                                  text(rule.reason)));
    }
    return sentences;
}

ReviewCriteria ReviewWords::criteria(const Method& method) const
{
    ReviewCriteria result;
    result.label = text(method.header.label);
    result.id = method.header.id;
    result.version = method.header.version;
    result.source = method.header.provenance.source;
    result.verified = method.header.provenance.verified;
    for (const MethodInput& input : method.inputs) {
        if (input.type == InputType::Scale) {
            result.scales.append(scale(method, input));
        }
    }
    for (const RiskLevel& level : method.levels) {
        const QString range =
            level.from && level.to
                ? m_words(u"%1～%2", u"%1–%2").arg(figureText(*level.from), figureText(*level.to))
                : QString();
        const QString approver =
            level.approver.isEmpty()
                ? QString()
                : m_catalogue.choices(u"actor_role"_s).labelOf(level.approver, m_words.language());
        result.bands.append({{level.id, text(level.label)}, range, text(level.meaning), approver});
    }
    result.acceptance = acceptance(method);
    return result;
}

ReviewCriteria ReviewWords::criteria(const Scheme& scheme) const
{
    ReviewCriteria result;
    result.label = text(scheme.header.label);
    result.id = scheme.header.id;
    result.version = scheme.header.version;
    result.source = scheme.header.provenance.source;
    result.verified = scheme.header.provenance.verified;
    for (const SchemeScale& scale : scheme.scales) {
        ReviewScale words{text(scale.label), {}, {}, true, {}};
        QStringList sources;
        for (const SchemeClass& each : scale.classes) {
            words.steps.append({each.id, text(each.criterion)});
            words.verified = words.verified && each.provenance.verified;
            for (const QString& source : each.provenance.source.split(u"; "_s)) {
                if (!sources.contains(source)) {
                    sources.append(source);
                }
            }
        }
        words.source = sources.join(u"; "_s);
        result.scales.append(words);
    }
    return result;
}

} // namespace daicho
