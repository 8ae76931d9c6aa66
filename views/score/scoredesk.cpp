// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/score/scoredesk.h"

#include "model/risk/pairhints.h"
#include "model/service/assetservice.h"
#include "model/service/relationservice.h"
#include "model/service/scoring/sitebook.h"
#include "model/service/session.h"
#include "views/score/likelihoodpopover.h"
#include "views/score/scalerow.h"
#include "views/score/scorecards.h"
#include "views/score/scoreform.h"
#include "views/widgets/grid.h"

#include <QBoxLayout>
#include <QJsonDocument>
#include <QScrollArea>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

constexpr int kResultWidth = 264;

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
    , m_scroll(new QScrollArea(this))
    , m_result(new ScoreResult(session, this))
{
    setUpLayout();
    connectResult();
}

void ScoreDesk::setUpLayout()
{
    auto* form = new QVBoxLayout(m_question);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(Grid::kGap);
    QScrollArea* scroll = m_scroll;
    scroll->viewport()->installEventFilter(this);
    scroll->setObjectName(u"scoreQuestion"_s);
    scroll->setWidget(m_question);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    m_result->setFixedWidth(kResultWidth);
    auto* row = new QHBoxLayout;
    row->setSpacing(Grid::kGap);
    row->addWidget(scroll, 1);
    row->addWidget(m_result);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Grid::kGap);
    column->addWidget(m_cards);
    column->addLayout(row, 1);
}

bool ScoreDesk::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize && m_form != nullptr) {
        m_form->setRoom(m_scroll->viewport()->size());
    }
    return QWidget::eventFilter(watched, event);
}

void ScoreDesk::connectResult()
{
    connect(m_result, &ScoreResult::confirmed, this, &ScoreDesk::confirmed);
    connect(m_result, &ScoreResult::skipped, this, &ScoreDesk::skipped);
    connect(m_result, &ScoreResult::unknownWanted, this, &ScoreDesk::askUnknown);
    connect(m_result, &ScoreResult::explainWanted, this, &ScoreDesk::explainWanted);
    connect(m_result, &ScoreResult::noteLeft, this, &ScoreDesk::focusFirst);
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
    if (!m_guide) {
        Result<LikelihoodGuide> guide = likelihoodGuide(m_session.environment().catalogue);
        if (!guide) {
            return failure(guide);
        }
        m_guide = std::make_unique<LikelihoodGuide>(std::move(*guide));
    }
    m_scheme = std::make_unique<Scheme>(std::move(*scheme));
    m_sites.reset(); // it points into the method
    const bool isSame = m_method && m_method->header.id == method->header.id &&
                        m_method->header.version == method->header.version;
    if (!isSame) {
        delete m_form;
        delete m_helper;
        m_sheet.reset();
        m_method = std::make_unique<Method>(std::move(*method));
        makeForm();
    }
    Result<SiteBook> sites = SiteBook::load(m_session, m_cycle, *m_method);
    if (!sites) {
        return failure(sites);
    }
    m_sites = std::make_unique<SiteBook>(std::move(*sites));
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
    connect(m_form, &ScoreForm::helpWanted, this, &ScoreDesk::openHelper);
    connect(m_form, &ScoreForm::unknownWanted, this, &ScoreDesk::askUnknown);
    m_form->setRoom(m_scroll->viewport()->size());
    m_helper = new LikelihoodPopover(*m_method, *m_guide, m_session.language(), this);
    connect(m_helper, &LikelihoodPopover::stepChosen, m_form, &ScoreForm::choose);
}

void ScoreDesk::openHelper()
{
    const Threat* threat = m_session.environment().catalogue.threat(m_threat);
    const MethodInput* input = likelihoodInput(*m_method);
    ScaleRow* row = input == nullptr ? nullptr : m_form->row(input->key);
    if (threat != nullptr && row != nullptr && !m_session.file().isReadOnly()) {
        m_helper->openFor(*threat, row->mapToGlobal(QPoint(ScaleRow::kLabel, row->height() + 2)));
    }
}

void ScoreDesk::askUnknown()
{
    if (!m_session.file().isReadOnly() && !m_threat.isEmpty()) {
        m_result->setNoteUse(ScoreResult::NoteUse::Unknown);
        m_result->focusNote();
    }
}

Result<QStringList> ScoreDesk::openAsset(AssetId id)
{
    Result<Asset> asset = m_session.assets().asset(id);
    Result<QList<Assessment>> scores = m_session.scoring().scores(id);
    if (!asset || !scores) {
        return !asset ? failure(asset) : failure(scores);
    }
    m_asset = std::move(*asset);
    m_facts = proposalFacts(m_asset);
    if (const auto classes = RelationService(m_session).classes(m_asset.id.value);
        classes && !classes->isWithdrawn) {
        m_facts.confidentiality = classes->effective[0];
        m_facts.integrity = classes->effective[1];
        m_facts.availability = classes->effective[2];
    }
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

/// In a blind round the others' scores of this year stay hidden.
QList<Assessment> ScoreDesk::earlier() const
{
    const bool isBlind = m_round && m_round->isBlind.value_or(false);
    QList<Assessment> list;
    for (const Assessment& score : m_scores) {
        const bool isHidden = isBlind && score.cycle == m_cycle;
        if (score.threat == m_threat && &score != own() && !isHidden) {
            list.append(score);
        }
    }
    return list;
}

void ScoreDesk::showThreat(const QString& id, const QString& place, const RoundItem* item)
{
    const Threat* threat = m_session.environment().catalogue.threat(id);
    m_threat = id;
    m_item = item == nullptr || !m_round ? std::nullopt : std::optional(*item);
    m_isComparing = false;
    m_cards->showThreat(*threat, m_session, place);
    const Assessment* stored = own();
    m_sheet->load(stored != nullptr && stored->method == m_method->header.id ? inputsOf(*stored)
                                                                             : ScoreInputs());
    m_note = stored == nullptr ? QString() : stored->note;
    m_result->setNoteUse(ScoreResult::NoteUse::Note);
    m_result->setNote(m_note);
    m_law = proposeLaw(*m_method, m_asset, *threat, m_guide->report);
    m_proposals = proposalsFor(*threat);
    m_form->show(draftShows() ? m_proposals : std::vector<InputProposal>());
    if (draftShows()) {
        m_result->showProposals(*m_method, m_proposals, m_item.has_value());
    } else {
        m_result->hideProposals();
    }
    m_result->showEarlier(earlier(), m_cycle);
    m_result->showAlike(*m_method, {}, false);
    evaluate();
}

void ScoreDesk::showAlike(const QList<GroupLevel>& levels)
{
    if (!m_round || !m_round->isBlind.value_or(false)) {
        m_result->showAlike(*m_method, levels, true);
    }
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
    m_result->showScore(*m_method, score ? &*score : nullptr, lawWarning());
}

bool ScoreDesk::asksNumbers() const
{
    return m_form != nullptr && m_form->asksNumbers();
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

} // namespace daicho
