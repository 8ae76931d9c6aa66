// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/verbs/scoretext.h"

#include "app/cli/texttable.h"
#include "model/risk/amount.h"
#include "model/service/methodservice.h"

#include <QCoreApplication>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ScoreText)
};

} // namespace

Result<const Method*> findMethod(const Catalogue& catalogue, const QString& id)
{
    if (const Method* method = catalogue.method(id)) {
        return method;
    }
    QStringList known;
    for (const Method* method : listedMethods(catalogue.methods())) {
        known.append(method->header.id);
    }
    return fail(
        ErrorKind::NotFound,
        Words::tr("There is no scoring method “%1”. Known: %2.").arg(id, known.join(u", "_s)),
        {},
        id);
}

QStringList scoreLines(const Method& method, const Score& score, Language language)
{
    QStringList lines{
        Words::tr("Method: %1 (version %2)").arg(method.header.label.in(language), score.version)};
    TextTable steps;
    for (const ScoreStep& step : score.steps) {
        steps.add({step.label.in(language), step.formula.in(language)});
    }
    lines += steps.lines(u"  "_s);
    if (score.risk) {
        lines += Words::tr("Risk value: %1").arg(amountText(*score.risk));
    }
    if (const RiskLevel* level = method.findLevel(score.level)) {
        lines += Words::tr("Level: %1").arg(level->label.in(language));
    }
    if (score.acceptable) {
        lines += *score.acceptable ? Words::tr("Acceptable: yes") : Words::tr("Acceptable: no");
    }
    return lines;
}

} // namespace daicho
