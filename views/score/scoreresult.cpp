// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/score/scoreresult.h"

#include "model/core/wareki.h"
#include "model/service/session.h"
#include "views/widgets/card.h"
#include "views/widgets/formfield.h"
#include "views/widgets/grid.h"
#include "views/widgets/levelpill.h"
#include "views/widgets/lineedit.h"
#include "views/widgets/theme.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

constexpr qsizetype kEarlierShown = 3;

} // namespace

ScoreResult::ScoreResult(const Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_pill(new LevelPill(LevelPill::Big, this))
    , m_accept(new QPushButton(tr("Take over (P)"), this))
    , m_note(new LineEdit(this))
{
    setObjectName(u"scoreResult"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Grid::kGap);
    auto* result = new Card(tr("Result"), this);
    result->body()->addWidget(m_pill);
    m_steps = addText(result, u"scoreSteps"_s);
    m_verdict = addText(result, u"scoreVerdict"_s);
    auto* earlier = new Card(tr("Scored before"), this);
    m_earlier = addText(earlier, u"scoreEarlier"_s);
    auto* proposal = new Card(tr("Proposal"), this);
    m_proposal = addText(proposal, u"scoreProposal"_s);
    proposal->body()->addWidget(m_accept, 0, Qt::AlignLeft);
    m_pill->setObjectName(u"scoreLevel"_s);
    m_accept->setObjectName(u"acceptProposal"_s);
    m_accept->setFocusPolicy(Qt::ClickFocus);
    for (Card* card : {result, earlier, proposal}) {
        card->layout()->setContentsMargins(12, Grid::kGap, 12, 12);
        column->addWidget(card);
    }
    column->addStretch(1);
    m_note->setObjectName(u"scoreNote"_s);
    column->addWidget(new FormField(tr("Note"), m_note, this));
    addButtons(column);
    connect(m_accept, &QPushButton::clicked, this, &ScoreResult::proposalAccepted);
    connect(m_note, &QLineEdit::returnPressed, this, &ScoreResult::confirmed);
}

QLabel* ScoreResult::addText(Card* card, const QString& name)
{
    auto* label = new QLabel(card);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setFont(smallFont());
    label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    card->body()->addWidget(label);
    return label;
}

void ScoreResult::addButtons(QVBoxLayout* column)
{
    auto* skip = new QPushButton(tr("Skip (S)"), this);
    skip->setObjectName(u"skipPair"_s);
    m_confirm = new QPushButton(tr("Save and go on"), this);
    m_confirm->setObjectName(u"confirmScore"_s);
    m_confirm->setProperty("primary", true);
    auto* row = new QHBoxLayout;
    row->setSpacing(Grid::kGap);
    row->addWidget(skip);
    row->addWidget(m_confirm, 1);
    column->addLayout(row);
    connect(skip, &QPushButton::clicked, this, &ScoreResult::skipped);
    connect(m_confirm, &QPushButton::clicked, this, &ScoreResult::confirmed);
}

void ScoreResult::showScore(const Method& method, const Score* score)
{
    m_confirm->setEnabled(score != nullptr && !m_note->isReadOnly());
    if (score == nullptr) {
        m_pill->setLevel({}, tr("Not scored"));
        m_steps->setText(tr("Answer all questions; the level appears here."));
        m_verdict->clear();
        return;
    }
    const Language language = m_session.language();
    const RiskLevel* level = method.findLevel(score->level);
    const QString figure = score->risk ? figureText(*score->risk) : QString();
    m_pill->setLevel(score->level,
                     level == nullptr ? figure : level->label.in(language) + u' ' + figure);
    QStringList steps;
    QStringList verdict;
    for (const ScoreStep& step : score->steps) {
        const bool isVerdict = step.name == u"acceptance"_s || step.name == u"approver"_s;
        (isVerdict ? verdict : steps)
            .append(tr("%1: %2").arg(step.label.in(language), step.formula.in(language)));
    }
    if (!score->approver.isEmpty()) {
        verdict.append(tr("Decided by: %1")
                           .arg(m_session.environment()
                                    .catalogue.choices(u"actor_role"_s)
                                    .labelOf(score->approver, language)));
    }
    m_steps->setText(steps.join(u'\n'));
    m_verdict->setText(verdict.join(u'\n'));
}

QString ScoreResult::earlierLine(const Assessment& assessment, int cycle) const
{
    const QString year = assessment.cycle == cycle
                             ? tr("This year")
                             : formatFiscalYear(assessment.cycle.value_or(0), m_dateStyle);
    const Result<Method> method = m_session.method(assessment.method);
    const RiskLevel* level = method ? method->findLevel(assessment.level) : nullptr;
    const QString word =
        level == nullptr ? assessment.level : level->label.in(m_session.language());
    const QString value = assessment.value ? figureText(*assessment.value) : QString();
    //: Year, risk value, level, post of the rater.
    return tr("%1: %2 (%3), %4").arg(year, value, word, assessment.rater);
}

void ScoreResult::showEarlier(const QList<Assessment>& earlier, int cycle)
{
    QStringList lines;
    for (const Assessment& assessment : earlier.first(std::min(kEarlierShown, earlier.size()))) {
        lines.append(earlierLine(assessment, cycle));
    }
    m_earlier->setText(lines.isEmpty() ? tr("Never scored before.") : lines.join(u'\n'));
}

void ScoreResult::showProposals(const Method& method, const std::vector<InputProposal>& proposals)
{
    const Language language = m_session.language();
    QStringList lines;
    for (const InputProposal& proposal : proposals) {
        const MethodInput* input = method.findInput(proposal.key);
        QString value = proposal.value;
        if (input->type == InputType::Flag) {
            value = value == u"yes"_s ? tr("yes") : tr("no");
        }
        //: An input, its proposed value, and why.
        lines.append(
            tr("%1 %2 – %3").arg(input->label.in(language), value, proposal.reason.in(language)));
    }
    m_proposal->setText(lines.isEmpty() ? tr("Nothing speaks for a value.") : lines.join(u'\n'));
    m_accept->setEnabled(!lines.isEmpty() && !m_note->isReadOnly());
}

void ScoreResult::setNote(const QString& note)
{
    m_note->setText(note);
}

QString ScoreResult::note() const
{
    return m_note->text().trimmed();
}

void ScoreResult::setReadOnly(bool readOnly)
{
    m_note->setReadOnly(readOnly);
}

} // namespace daicho
