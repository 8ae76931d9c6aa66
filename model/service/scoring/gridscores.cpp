// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/scoring/gridscores.h"

#include "model/risk/pairhints.h"
#include "model/service/assetservice.h"
#include "model/service/effectivecolumns.h"
#include "model/service/roundservice.h"
#include "model/service/scoringservice.h"
#include "model/service/session.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(GridScores)
};

ScoreInputs inputsOf(const Assessment& score)
{
    return inputsFromJson(QJsonDocument::fromJson(score.inputs.toUtf8()).object());
}

/// Scores many pairs within one entry.
class GridWriter
{
public:
    GridWriter(Session& session, const Method& method, const Scheme& scheme, int cycle)
        : m_session(session)
        , m_method(method)
        , m_scheme(scheme)
        , m_cycle(cycle)
        , m_typed(gridInputs(method))
    {
    }

    Result<void> plan(const GridRow& row, const GridEdit& edit);
    Result<int> write();

private:
    ScoreInputs
    inputsFor(const GridRow& row, const Threat& threat, const QStringList& values) const;

    Session& m_session;
    const Method& m_method;
    const Scheme& m_scheme;
    int m_cycle;
    QStringList m_typed;
    QList<Assessment> m_scores;
    QList<Assessment> m_removed;
};

/// What is stored stays where it says the same; what nobody typed comes from the register.
ScoreInputs
GridWriter::inputsFor(const GridRow& row, const Threat& threat, const QStringList& values) const
{
    ScoreInputs inputs;
    for (const InputProposal& proposal :
         proposeInputs(m_method, m_scheme, threat, heldFacts(m_session, row.asset))) {
        inputs.insert(proposal.key, proposal.value);
    }
    const auto stored = row.scores.constFind(threat.id);
    if (stored != row.scores.cend() && stored->method == m_method.header.id) {
        inputs = inputsOf(*stored);
    }
    for (qsizetype i = 0; i < m_typed.size(); ++i) {
        const MethodInput* input = m_method.findInput(m_typed[i]);
        const bool isLoss = input->key == m_method.figures.loss && !input->insteadOf.isEmpty();
        const bool isSame = isLoss && stored != row.scores.cend() && stored->loss &&
                            figureText(*stored->loss) == values[i];
        if (isSame) {
            continue;
        }
        for (const QString& part : input->insteadOf) {
            inputs.remove(part);
        }
        inputs.insert(input->key, values[i]);
    }
    return inputs;
}

Result<void> GridWriter::plan(const GridRow& row, const GridEdit& edit)
{
    const Threat* threat = m_session.environment().catalogue.threat(edit.threat);
    if (threat == nullptr || !row.threats.contains(edit.threat)) {
        return fail(ErrorKind::InvalidInput,
                    Words::tr("Threat %1 does not concern “%2”.").arg(edit.threat, row.asset.name),
                    {},
                    row.asset.displayCode());
    }
    const Result<RoundMark> mark =
        RoundService(m_session).markOf(row.asset.id, edit.threat, m_cycle, m_session.actor().post);
    if (!mark) {
        return failure(mark);
    }
    const auto stored = row.scores.constFind(edit.threat);
    if (edit.values.isEmpty()) {
        if (stored != row.scores.cend()) {
            m_removed.append(*stored);
        }
        return {};
    }
    const Result<Score> score = daicho::evaluate(m_method, inputsFor(row, *threat, edit.values));
    if (!score) {
        return failure(score);
    }
    ScoreDraft draft{row.asset.id,
                     edit.threat,
                     {},
                     m_method.header.id,
                     m_session.actor().post,
                     m_cycle,
                     stored == row.scores.cend() ? QString() : stored->note};
    draft.round = stored == row.scores.cend() ? mark->round : stored->round;
    draft.likeGroup = stored == row.scores.cend() ? mark->likeGroup : stored->likeGroup;
    m_scores.append(assessmentOf(draft, *score));
    return {};
}

Result<int> GridWriter::write()
{
    const auto count = static_cast<int>(m_scores.size() + m_removed.size());
    if (count == 0) {
        return 0;
    }
    auto recorder = m_session.record(u"score.grid"_s, {{u"count"_s, count}});
    if (!recorder) {
        return failure(recorder);
    }
    for (const Assessment& score : std::as_const(m_scores)) {
        const Result<Assessment> saved = m_session.scoring().put(**recorder, score);
        if (!saved) {
            return failure(saved);
        }
    }
    const AssessmentStore store(m_session.tables().assessment);
    for (const Assessment& score : std::as_const(m_removed)) {
        DAICHO_TRY((*recorder)->remove(store.table(), store.toStored(score)));
    }
    DAICHO_TRY(m_session.commit(**recorder));
    return count;
}

} // namespace

QStringList gridInputs(const Method& method)
{
    QSet<QString> parts;
    for (const MethodInput& input : method.inputs) {
        for (const QString& part : input.insteadOf) {
            parts.insert(part);
        }
    }
    QStringList keys;
    for (const MethodInput& input : method.inputs) {
        const bool isGiven = !input.fromClassProperty.isEmpty() || !input.fromField.isEmpty();
        if (parts.contains(input.key) || isGiven || input.isOptional) {
            continue;
        }
        const MethodScale* scale = method.findScale(input.scale);
        if (input.type != InputType::Scale || scale == nullptr || scale->steps.size() > 9) {
            return {};
        }
        keys.append(input.key);
    }
    return keys;
}

namespace {

/// What was typed for one question: the step's number; of a scale whose steps have ids the id, or
/// the place from 1 on, as the keys of the walk are.
const ScaleStep* typedStep(const MethodScale& scale, const QString& text)
{
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    if (!scale.hasIds()) {
        return isNumber ? scale.find(number) : nullptr;
    }
    if (const ScaleStep* const named = scale.find(text.toLower())) {
        return named;
    }
    const auto place = static_cast<size_t>(std::max(0.0, number));
    return isNumber && place >= 1 && place <= scale.steps.size() ? &scale.steps[place - 1]
                                                                 : nullptr;
}

} // namespace

std::optional<QStringList> parseGridText(const Method& method, const QString& text)
{
    static const QRegularExpression kBetween(u"[\\s×x*/・,，、]+"_s,
                                             QRegularExpression::CaseInsensitiveOption);
    QString plain = text.normalized(QString::NormalizationForm_KC).trimmed();
    plain = plain.section(u'=', 0, 0).trimmed();
    const QStringList keys = gridInputs(method);
    QStringList typed = plain.split(kBetween, Qt::SkipEmptyParts);
    if (typed.size() == 1 && typed.first().size() == keys.size()) {
        typed = typed.first().split(QString(), Qt::SkipEmptyParts);
    }
    if (keys.isEmpty() || typed.size() != keys.size()) {
        return std::nullopt;
    }
    QStringList values;
    for (qsizetype i = 0; i < keys.size(); ++i) {
        const MethodScale* scale = method.findScale(method.findInput(keys[i])->scale);
        const ScaleStep* step = typedStep(*scale, typed[i]);
        if (step == nullptr) {
            return std::nullopt;
        }
        values.append(step->key());
    }
    return values;
}

QString gridText(const Method& method, const Assessment& score)
{
    const ScoreInputs inputs = inputsOf(score);
    QStringList texts;
    for (const QString& key : gridInputs(method)) {
        QString value = inputs.value(key);
        if (value.isEmpty() && key == method.figures.loss && score.loss) {
            value = figureText(*score.loss);
        }
        if (value.isEmpty()) {
            return {};
        }
        texts.append(value);
    }
    return texts.join(u'×');
}

Result<QList<GridRow>> readGridRows(Session& session, const QList<AssetId>& ids)
{
    const Result<RegisterInfo> info = session.info();
    const Result<QList<Asset>> assets = session.assets().assets(ids);
    if (!info || !assets) {
        return !info ? failure(info) : failure(assets);
    }
    QHash<AssetId, GridRow> read;
    for (const Asset& asset : *assets) {
        GridRow row{asset, {}, {}};
        for (const Threat* threat : session.scoring().threatsFor(asset)) {
            row.threats.insert(threat->id);
        }
        const Result<QList<Assessment>> scores = session.scoring().scores(asset.id, info->cycle);
        if (!scores) {
            return failure(scores);
        }
        for (const Assessment& score : *scores) {
            if (score.rater == session.actor().post) {
                row.scores.insert(score.threat, score);
            }
        }
        read.insert(asset.id, row);
    }
    QList<GridRow> rows;
    for (const AssetId id : ids) {
        if (const auto found = read.constFind(id); found != read.cend()) {
            rows.append(*found);
        }
    }
    return rows;
}

Result<int> writeGrid(Session& session, const QList<GridEdit>& edits)
{
    const Result<RegisterInfo> info = session.info();
    const Result<Method> method = session.method();
    const Result<Scheme> scheme = session.scheme();
    if (!info || !method || !scheme) {
        return !info ? failure(info) : !method ? failure(method) : failure(scheme);
    }
    QList<AssetId> ids;
    for (const GridEdit& edit : edits) {
        if (!ids.contains(edit.asset)) {
            ids.append(edit.asset);
        }
    }
    const Result<QList<GridRow>> rows = readGridRows(session, ids);
    if (!rows) {
        return failure(rows);
    }
    GridWriter writer(session, *method, *scheme, info->cycle.value_or(0));
    for (const GridEdit& edit : edits) {
        const auto row =
            std::ranges::find(*rows, edit.asset, [](const GridRow& one) { return one.asset.id; });
        if (row == rows->end()) {
            return fail(ErrorKind::NotFound, Words::tr("An asset of the grid is gone."));
        }
        DAICHO_TRY(writer.plan(*row, edit));
    }
    return writer.write();
}

} // namespace daicho
