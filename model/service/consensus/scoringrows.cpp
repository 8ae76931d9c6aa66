// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/service/consensus/scoringrows.h"

#include "model/core/wording.h"
#include "model/risk/agreement.h"
#include "model/service/assetservice.h"
#include "model/service/methods/ratedmethods.h"
#include "model/service/session.h"
#include "model/store/agreementstore.h"
#include "model/store/assessmentstore.h"

#include <QJsonDocument>

#include <algorithm>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

QJsonObject objectOf(const QString& json)
{
    return QJsonDocument::fromJson(json.toUtf8()).object();
}

} // namespace

QString ScoringRows::levelLabel(const QString& level) const
{
    const RiskLevel* const known = m_method.findLevel(level);
    return known != nullptr ? known->label.in(m_session.language()) : level;
}

QString ScoringRows::scoreText(std::optional<double> value, const QString& level) const
{
    return u"%1 %2"_s.arg(value ? figureText(*value) : QString(), levelLabel(level)).trimmed();
}

QString ScoringRows::inputsText(const QString& json) const
{
    const ScoreInputs inputs = wholeInputs(m_method, objectOf(json));
    const Wording words(m_session.language());
    QStringList parts;
    for (const MethodInput* input : agreedInputs(m_method)) {
        if (inputs.contains(input->key)) {
            parts.append(input->label.in(m_session.language()) + u' ' + inputs.value(input->key));
        }
    }
    return parts.join(words(u"、", u", "));
}

QString ScoringRows::classText(const Asset& asset)
{
    if (asset.confidentiality.isEmpty()) {
        return {};
    }
    QStringList classes{asset.confidentiality, asset.integrity, asset.availability};
    classes.removeAll(QString());
    const QString text = classes.join(u'/');
    return asset.classReason.isEmpty() ? text : text + u'\n' + asset.classReason;
}

QString ScoringRows::threatLabel(const QString& threat) const
{
    const Threat* const known = m_session.environment().catalogue.threat(threat);
    return known != nullptr ? known->label.in(m_session.language()) : threat;
}

Result<QString> ScoringRows::lastScore(const RoundItem& item, int cycle) const
{
    const AssessmentStore store(m_session.tables().assessment);
    const auto scores = store.ofPair(item.asset, item.threat, cycle - 1);
    const auto methods = ratedMethods(m_session);
    if (!scores || !methods) {
        return !scores ? failure(scores) : failure(methods);
    }
    const QSet<AssessmentId> standing = standingOf(*scores, *methods);
    const auto last = std::ranges::find_if(
        *scores, [&standing](const Assessment& score) { return standing.contains(score.id); });
    return last == scores->end() ? QString() : scoreText(last->value, last->level);
}

Result<ScoringRow>
ScoringRows::row(const ScoringRound& round, const RoundItem& item, const QString& rater) const
{
    const int cycle = round.cycle.value_or(0);
    const Result<Asset> asset = m_session.assets().asset(item.asset);
    const AssessmentStore store(m_session.tables().assessment);
    const auto own = store.ofPair(item.asset, item.threat, cycle, rater);
    const auto notes = AgreementStore(m_session.tables()).notes(item.asset, item.threat);
    const Result<QString> last = lastScore(item, cycle);
    if (!asset || !own || !notes || !last) {
        return !asset   ? failure(asset)
               : !own   ? failure(own)
               : !notes ? failure(notes)
                        : failure(last);
    }
    ScoringRow row;
    row.item = item.uid;
    row.line = item.line.value_or(0);
    row.code = asset->displayCode();
    row.name = asset->name;
    row.unit = m_names.unitName(asset->unit);
    row.classes = classText(*asset);
    row.threatId = item.threat;
    row.threat = threatLabel(item.threat);
    if (const Threat* threat = m_session.environment().catalogue.threat(item.threat)) {
        row.hint = threat->hint.in(m_session.language());
    }
    row.holdsFor = item.holdsFor.value_or(1);
    if (!item.proposed.isEmpty()) {
        row.draft =
            inputsText(item.proposed) + u'\n' + scoreText(item.proposedValue, item.proposedLevel);
    }
    row.last = *last;
    if (*own && (*own)->standing.isEmpty() && (*own)->method == m_method.header.id) {
        const ScoreInputs given = inputsFromJson(objectOf((*own)->inputs));
        for (auto input = given.begin(); input != given.end(); ++input) {
            row.given.insert(input.key(), input.value());
        }
        row.risk = (*own)->value ? figureText(*(*own)->value) : QString();
        row.level = levelLabel((*own)->level);
        row.note = (*own)->note;
        return row;
    }
    const auto said = std::ranges::find_if(*notes, [&](const RatingNote& note) {
        return note.round == round.uid && note.rater == rater && note.kind == "unknown"_L1;
    });
    if (said != notes->end()) {
        row.isUnknown = true;
        row.note = said->note;
    }
    return row;
}

} // namespace daicho
