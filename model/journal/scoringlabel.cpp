// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/journal/scoringlabel.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ScoringLabel)
};

QString pairLabel(const QString& key, const QJsonObject& arguments)
{
    const QString code = arguments.value("code"_L1).toString();
    const QString threat = arguments.value("threat"_L1).toString();
    if (key == "pair.exclude"_L1) {
        return Words::tr("Ruled out %1 against %2").arg(code, threat);
    }
    if (key == "pair.restore"_L1) {
        return Words::tr("Brought back %1 against %2").arg(code, threat);
    }
    if (key == "score.confirm"_L1) {
        return Words::tr("Confirmed the draft of %1 against %2").arg(code, threat);
    }
    if (key == "site.set"_L1) {
        return Words::tr("Judged the likelihood of %1 at %2")
            .arg(threat, arguments.value("name"_L1).toString());
    }
    if (key == "site.accept"_L1) {
        return Words::tr(
            "Took over %n proposed likelihoods", nullptr, arguments.value("count"_L1).toInt());
    }
    return {};
}

QString roundLabel(const QString& key, const QString& title, int count)
{
    if (key == "round.create"_L1) {
        return Words::tr("Prepared %1 with %n items", nullptr, count).arg(title);
    }
    if (key == "round.open"_L1) {
        return Words::tr("Opened %1").arg(title);
    }
    if (key == "round.close"_L1) {
        return Words::tr("Closed %1").arg(title);
    }
    if (key == "round.join"_L1) {
        return Words::tr("Added a rater to %1").arg(title);
    }
    if (key == "round.member"_L1) {
        return Words::tr("Wrote one rater's part of %1").arg(title);
    }
    if (key == "round.discard"_L1) {
        return Words::tr("Discarded %1").arg(title);
    }
    if (key == "round.spread"_L1) {
        return Words::tr("%1: scored %n assets alike", nullptr, count).arg(title);
    }
    return {};
}

} // namespace

QString scoringLabel(const QString& key, const QJsonObject& arguments)
{
    if (key.startsWith("round."_L1)) {
        return roundLabel(
            key, arguments.value("title"_L1).toString(), arguments.value("count"_L1).toInt());
    }
    if (key.startsWith("threat."_L1)) {
        const QString threat = arguments.value("threat"_L1).toString() + u' ' +
                               //: The language of the product's words: ja or en.
                               arguments.value(Words::tr("en")).toString();
        return key == "threat.add"_L1      ? Words::tr("Added the threat %1").arg(threat)
               : key == "threat.retire"_L1 ? Words::tr("Retired the threat %1").arg(threat)
                                           : Words::tr("Offers the threat %1 again").arg(threat);
    }
    return pairLabel(key, arguments);
}

} // namespace daicho
