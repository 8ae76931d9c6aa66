// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/risk/methodfindings.h"

#include "model/risk/amount.h"
#include "model/risk/engine.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <map>
#include <set>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(MethodFindings)
};

/// What came out over the whole input space.
struct Reach
{
    std::set<double> unbanded;                    ///< risks that no band holds
    std::map<QString, std::set<double>> risks;    ///< by level
    std::map<QString, qint64> levels;             ///< how often each was reached
    std::map<size_t, std::set<QString>> offScale; ///< by step
};

Reach reachOf(const Method& method, double most)
{
    Reach reach;
    const auto note = [&](const Figures& figures) {
        const Judgement judgement = judge(method, figures);
        if (judgement.level != nullptr) {
            ++reach.levels[judgement.level->id];
            if (judgement.risk) {
                reach.risks[judgement.level->id].insert(*judgement.risk);
            }
        } else if (judgement.risk) {
            reach.unbanded.insert(*judgement.risk);
        }
        for (size_t i = 0; i < method.steps.size(); ++i) {
            const MethodScale* const scale = method.findScale(method.steps[i].scale);
            const auto figure = figures.constFind(method.steps[i].name);
            if (scale != nullptr && figure != figures.constEnd() &&
                scale->find(figure->key) == nullptr) {
                reach.offScale[i].insert(figure->key);
            }
        }
    };
    visitInputSpace(method, note, most);
    return reach;
}

QString listed(const std::set<double>& values)
{
    QStringList texts;
    for (const double value : values) {
        texts += figureText(value);
    }
    return texts.join(u", "_s);
}

QString levelPath(size_t index)
{
    return u"levels[%1]"_s.arg(index);
}

void examineLevels(const Method& method, const Reach& reach, QList<MethodFinding>& findings)
{
    if (!reach.unbanded.empty() && !method.levels.empty()) {
        findings.append({true,
                         u"levels"_s,
                         Text::tr("no band holds the risk values %1 that the inputs can give")
                             .arg(listed(reach.unbanded))});
    }
    for (size_t i = 0; i < method.levels.size(); ++i) {
        const RiskLevel& level = method.levels[i];
        const auto risks = reach.risks.find(level.id);
        if (!reach.levels.contains(level.id)) {
            findings.append(
                {false, levelPath(i), Text::tr("nothing reaches the level “%1”").arg(level.id)});
        } else if (level.from && risks != reach.risks.end() && risks->second.size() == 1) {
            findings.append({false,
                             levelPath(i),
                             Text::tr("only the risk value %1 reaches the level “%2”")
                                 .arg(listed(risks->second), level.id)});
        }
    }
}

/// Any number may come out: the bands must then follow each other.
void examineOpenBands(const Method& method, QList<MethodFinding>& findings)
{
    for (size_t i = 1; i < method.levels.size(); ++i) {
        const std::optional<double> end = method.levels[i - 1].to;
        const std::optional<double> begin = method.levels[i].from;
        if (end && begin && *begin > *end + 1) {
            findings.append(
                {true,
                 levelPath(i) + u".from"_s,
                 Text::tr("leaves a gap from %1 to %2").arg(figureText(*end), figureText(*begin))});
        }
    }
}

/// Names that could not be typed or told apart later on.
void examineNames(const Method& method, QList<MethodFinding>& findings)
{
    static const QRegularExpression unfit(u"[\\s=@,]"_s);
    const auto refuse = [&](const QString& path, const QString& name) {
        findings.append(
            {true, path, Text::tr("“%1” must not hold spaces, commas, “=” or “@”").arg(name)});
    };
    if (method.header.id.contains(unfit)) {
        refuse(u"id"_s, method.header.id);
    }
    for (size_t i = 0; i < method.inputs.size(); ++i) {
        const MethodInput& input = method.inputs[i];
        if (input.key.contains(unfit)) {
            refuse(u"inputs[%1].key"_s.arg(i), input.key);
        }
        if (input.minimum && input.maximum && *input.minimum > *input.maximum) {
            findings.append({true,
                             u"inputs[%1].max"_s.arg(i),
                             Text::tr("must not be below min: no number would do")});
        }
    }
    for (size_t i = 0; i < method.levels.size(); ++i) {
        const QString& id = method.levels[i].id;
        if (id.contains(unfit)) {
            refuse(levelPath(i) + u".id"_s, id);
        }
        if (id != id.toLower()) {
            findings.append({true,
                             levelPath(i) + u".id"_s,
                             Text::tr("“%1” must be in small letters: %2").arg(id, id.toLower())});
        }
    }
}

void examineAcceptance(const Method& method, QList<MethodFinding>& findings)
{
    const Acceptance& acceptance = method.acceptance;
    const bool comparesRisk = acceptance.riskAtMost || !acceptance.perValueOf.isEmpty();
    if (comparesRisk && method.figures.risk.isEmpty()) {
        findings.append({true,
                         u"acceptance"_s,
                         Text::tr("compares the risk value, but figures.risk names none")});
    }
}

} // namespace

QList<MethodFinding> examineMethod(const Method& method, double most)
{
    QList<MethodFinding> findings;
    examineNames(method, findings);
    examineAcceptance(method, findings);
    const std::optional<double> combinations = combinationsOf(method);
    if (combinations && *combinations > most) {
        findings.append({false,
                         u"inputs"_s,
                         Text::tr("can be answered in %1 ways, too many to try them all: only the "
                                  "order of the bands was looked at")
                             .arg(amountText(*combinations))});
    }
    const Reach reach = reachOf(method, most);
    if (reach.levels.empty() && reach.unbanded.empty()) {
        examineOpenBands(method, findings);
        return findings;
    }
    for (const auto& [index, keys] : reach.offScale) {
        findings.append({true,
                         u"steps[%1].scale"_s.arg(index),
                         Text::tr("the step gives %1, which its scale does not have")
                             .arg(QStringList(keys.begin(), keys.end()).join(u", "_s))});
    }
    examineLevels(method, reach, findings);
    return findings;
}

QString sentenceOf(const MethodFinding& finding)
{
    return u"%1: %2"_s.arg(finding.path, finding.message);
}

} // namespace daicho
