// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/scoring/raterround.h"

#include "model/service/scoringservice.h"
#include "model/service/session.h"
#include "model/store/recordstore.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

Result<std::optional<ScoringRound>> findRound(Session& session)
{
    const Result<RegisterInfo> info = session.info();
    const auto rounds =
        RecordStore<ScoringRound>(session.tables().scoringRound, scoringRoundFields()).all();
    const auto raters =
        RecordStore<RoundRater>(session.tables().roundRater, roundRaterFields()).all();
    if (!info || !rounds || !raters) {
        return !info ? failure(info) : !rounds ? failure(rounds) : failure(raters);
    }
    std::optional<ScoringRound> found;
    for (const ScoringRound& round : *rounds) {
        const bool isRater = std::ranges::any_of(*raters, [&](const RoundRater& rater) {
            return rater.round == round.uid && rater.rater == session.actor().post;
        });
        if (isRater && round.state == "open"_L1 && round.cycle == info->cycle) {
            found = round;
        }
    }
    return found;
}

} // namespace

int RaterRound::done() const
{
    return static_cast<int>(std::ranges::count_if(items, &RaterItem::isScored));
}

Result<std::optional<RaterRound>> openRound(Session& session)
{
    const auto round = findRound(session);
    if (!round) {
        return failure(round);
    }
    if (!*round) {
        return std::optional<RaterRound>();
    }
    const auto items = RecordStore<RoundItem>(session.tables().roundItem, roundItemFields()).all();
    if (!items) {
        return failure(items);
    }
    const QString& post = session.actor().post;
    RaterRound mine{**round, {}};
    for (const RoundItem& item : *items) {
        if (item.round != mine.round.uid || !item.raters.contains(post)) {
            continue;
        }
        const auto own =
            session.scoring().score(item.asset, item.threat, mine.round.cycle.value_or(0), post);
        if (!own) {
            return failure(own);
        }
        mine.items.append({item, *own && (*own)->round == item.round});
    }
    std::ranges::stable_sort(
        mine.items, {}, [](const RaterItem& one) { return one.item.line.value_or(0); });
    return std::optional(std::move(mine));
}

std::vector<InputProposal> draftOf(const RoundItem& item)
{
    const ScoreInputs inputs =
        inputsFromJson(QJsonDocument::fromJson(item.proposed.toUtf8()).object());
    const QJsonArray reasons = QJsonDocument::fromJson(item.reasons.toUtf8()).array();
    std::vector<InputProposal> draft;
    for (auto input = inputs.cbegin(); input != inputs.cend(); ++input) {
        QStringList ja;
        QStringList en;
        for (const QJsonValue& reason : reasons) {
            const QJsonObject object = reason.toObject();
            const QString about = object.value("input"_L1).toString();
            // What holds for all inputs stands at the first.
            if (about == input.key() || (about.isEmpty() && draft.empty())) {
                ja.append(object.value("ja"_L1).toString());
                en.append(object.value("en"_L1).toString());
            }
        }
        draft.push_back({input.key(), input.value(), {ja.join(u"、"_s), en.join(u", "_s)}});
    }
    return draft;
}

} // namespace daicho
