// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/score/scoredesk.h"

#include "model/service/assetservice.h"
#include "model/service/session.h"
#include "views/score/scorecards.h"
#include "views/score/scoreform.h"
#include "views/score/scoreresult.h"
#include "views/widgets/grid.h"

#include <QBoxLayout>
#include <QJsonDocument>
#include <QScrollArea>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

constexpr int kResultWidth = 256;

AssetFacts factsOf(const Asset& asset)
{
    AssetFacts facts{asset.confidentiality, asset.integrity, asset.availability, {}};
    for (const Field<Asset>& field : assetFields()) {
        if (field.type == FieldType::Flag) {
            if (const QVariant value = fieldValue(asset, field); value.isValid()) {
                facts.flags.insert(field.key, value.toBool());
            }
        }
    }
    return facts;
}

ScoreInputs inputsOf(const Assessment& assessment)
{
    return inputsFromJson(QJsonDocument::fromJson(assessment.inputs.toUtf8()).object());
}

} // namespace

ScoreDesk::ScoreDesk(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_cards(new ScoreCards(this))
    , m_question(new QWidget(this))
    , m_result(new ScoreResult(session, this))
{
    auto* column = new QVBoxLayout(m_question);
    column->setContentsMargins(0, 0, Grid::kGap, 0);
    column->setSpacing(Grid::kGap);
    column->addWidget(m_cards);
    auto* scroll = new QScrollArea(this);
    scroll->setObjectName(u"scoreQuestion"_s);
    scroll->setWidget(m_question);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    m_result->setFixedWidth(kResultWidth);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Grid::kGap);
    row->addWidget(scroll, 1);
    row->addWidget(m_result);
    connect(m_result, &ScoreResult::confirmed, this, &ScoreDesk::confirmed);
    connect(m_result, &ScoreResult::skipped, this, &ScoreDesk::skipped);
    connect(m_result, &ScoreResult::proposalAccepted, this, &ScoreDesk::acceptProposal);
}

ScoreDesk::~ScoreDesk() = default;

Result<void> ScoreDesk::reload()
{
    const Result<RegisterInfo> info = m_session.info();
    Result<Method> method = m_session.method();
    Result<Scheme> scheme = m_session.scheme();
    if (!info || !method || !scheme) {
        return !info ? failure(info) : !method ? failure(method) : failure(scheme);
    }
    DAICHO_TRY(m_names.reload(m_session));
    m_cycle = info->cycle.value_or(0);
    m_scheme = std::make_unique<Scheme>(std::move(*scheme));
    const bool isSame = m_method && m_method->header.id == method->header.id &&
                        m_method->header.version == method->header.version;
    if (!isSame) {
        delete m_form;
        m_sheet.reset();
        m_method = std::make_unique<Method>(std::move(*method));
        makeForm();
    }
    return {};
}

void ScoreDesk::makeForm()
{
    m_sheet = std::make_unique<ScoreSheet>(*m_method);
    m_form = new ScoreForm(*m_method, *m_sheet, m_session.language(), m_question);
    qobject_cast<QVBoxLayout*>(m_question->layout())->addWidget(m_form, 1);
    const bool isReadOnly = m_session.file().isReadOnly();
    m_form->setReadOnly(isReadOnly);
    m_result->setReadOnly(isReadOnly);
    connect(m_form, &ScoreForm::answered, this, &ScoreDesk::evaluate);
    connect(m_form, &ScoreForm::confirmed, this, &ScoreDesk::confirmed);
    connect(m_form, &ScoreForm::wentBack, this, &ScoreDesk::wentBack);
    connect(m_form, &ScoreForm::skipped, this, &ScoreDesk::skipped);
    connect(m_form, &ScoreForm::proposalAccepted, this, &ScoreDesk::acceptProposal);
}

Result<QStringList> ScoreDesk::openAsset(AssetId id)
{
    Result<Asset> asset = m_session.assets().asset(id);
    Result<QList<Assessment>> scores = m_session.scoring().scores(id);
    if (!asset || !scores) {
        return !asset ? failure(asset) : failure(scores);
    }
    m_asset = std::move(*asset);
    m_scores = std::move(*scores);
    m_cards->showAsset(m_asset, m_session, *m_scheme, m_names);
    QStringList threats;
    if (!m_asset.isExcluded()) {
        for (const Threat* threat : m_session.scoring().threatsFor(m_asset)) {
            threats.append(threat->id);
        }
    }
    return threats;
}

QSet<QString> ScoreDesk::scoredThreats() const
{
    QSet<QString> threats;
    for (const Assessment& score : m_scores) {
        if (score.cycle == m_cycle) {
            threats.insert(score.threat);
        }
    }
    return threats;
}

const Assessment* ScoreDesk::own() const
{
    const auto found = std::ranges::find_if(m_scores, [this](const Assessment& score) {
        return score.threat == m_threat && score.cycle == m_cycle &&
               score.rater == m_session.actor().post;
    });
    return found == m_scores.end() ? nullptr : &*found;
}

QList<Assessment> ScoreDesk::earlier() const
{
    QList<Assessment> list;
    for (const Assessment& score : m_scores) {
        if (score.threat == m_threat && &score != own()) {
            list.append(score);
        }
    }
    return list;
}

void ScoreDesk::showThreat(const QString& id, const QString& place)
{
    const Threat* threat = m_session.environment().catalogue.threat(id);
    m_threat = id;
    m_cards->showThreat(*threat, m_session, place);
    const Assessment* stored = own();
    m_sheet->load(stored != nullptr && stored->method == m_method->header.id ? inputsOf(*stored)
                                                                             : ScoreInputs());
    m_note = stored == nullptr ? QString() : stored->note;
    m_result->setNote(m_note);
    m_proposals = proposeInputs(*m_method, *m_scheme, *threat, factsOf(m_asset));
    m_form->show(m_proposals);
    m_result->showProposals(*m_method, m_proposals);
    m_result->showEarlier(earlier(), m_cycle);
    evaluate();
}

void ScoreDesk::setDateStyle(DateStyle style)
{
    m_result->setDateStyle(style);
    if (m_method && !m_threat.isEmpty()) {
        m_result->showEarlier(earlier(), m_cycle);
    }
}

void ScoreDesk::evaluate()
{
    const Result<Score> score = m_sheet->score();
    m_result->showScore(*m_method, score ? &*score : nullptr);
}

void ScoreDesk::acceptProposal()
{
    if (m_session.file().isReadOnly()) {
        return;
    }
    for (const InputProposal& proposal : m_proposals) {
        m_sheet->answer(proposal.key, proposal.value);
    }
    m_form->show(m_proposals);
    evaluate();
    focusMissing();
}

bool ScoreDesk::isComplete() const
{
    return m_sheet && m_sheet->isComplete();
}

bool ScoreDesk::isChanged() const
{
    return m_sheet && (m_sheet->isChanged() || m_result->note() != m_note);
}

void ScoreDesk::focusMissing()
{
    m_form->focusInput(m_sheet->firstMissing());
}

void ScoreDesk::focusFirst()
{
    m_form->focusFirst();
}

Result<bool> ScoreDesk::save()
{
    if (own() != nullptr && !isChanged()) {
        return false;
    }
    const Result<SavedScore> saved = m_session.scoring().save(
        {m_asset.id, m_threat, m_sheet->answers(), {}, {}, std::nullopt, m_result->note()});
    if (!saved) {
        return failure(saved);
    }
    m_scores.removeIf([&](const Assessment& score) { return score.id == saved->assessment.id; });
    m_scores.prepend(saved->assessment);
    m_sheet->load(m_sheet->answers());
    m_note = saved->assessment.note;
    return true;
}

} // namespace daicho
