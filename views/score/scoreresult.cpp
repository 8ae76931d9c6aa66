// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/score/scoreresult.h"

#include "model/core/wareki.h"
#include "model/risk/amount.h"
#include "model/service/session.h"
#include "views/widgets/card.h"
#include "views/widgets/formfield.h"
#include "views/widgets/grid.h"
#include "views/widgets/levelpill.h"
#include "views/widgets/lineedit.h"
#include "views/widgets/theme.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

constexpr qsizetype kEarlierShown = 2;
/// What a method without levels gives: scored, but in no level's colour.
const QString kNoLevel = QStringLiteral("none");

} // namespace

ScoreResult::ScoreResult(const Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_pill(new LevelPill(LevelPill::Big, this))
    , m_accept(new QPushButton(tr("Take over (P)"), this))
    , m_note(new LineEdit(this))
    , m_noteField(new FormField(tr("Note"), m_note, this))
{
    setObjectName(u"scoreResult"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Grid::kGap);
    auto* result = new Card({}, this);
    result->body()->addWidget(m_pill);
    m_steps = addText(result, u"scoreSteps"_s);
    m_verdict = addText(result, u"scoreVerdict"_s);
    m_warning = addText(result, u"scoreWarning"_s);
    m_warning->setForegroundRole(QPalette::BrightText);
    auto* earlier = new Card(tr("Scored before"), this);
    m_earlier = addText(earlier, u"scoreEarlier"_s);
    m_alike = addText(earlier, u"scoreAlike"_s);
    m_proposalCard = new Card(tr("Proposal"), this);
    m_proposal = addText(m_proposalCard, u"scoreProposal"_s);
    m_proposalCard->body()->addWidget(m_accept, 0, Qt::AlignLeft);
    m_pill->setObjectName(u"scoreLevel"_s);
    m_pill->setCursor(Qt::PointingHandCursor);
    m_pill->setToolTip(tr("How this number came about (F9)"));
    m_pill->installEventFilter(this);
    m_accept->setObjectName(u"acceptProposal"_s);
    m_accept->setFocusPolicy(Qt::ClickFocus);
    auto* cards = new QWidget(this);
    auto* stack = new QVBoxLayout(cards);
    stack->setContentsMargins(0, 0, 0, 0);
    stack->setSpacing(Grid::kGap);
    for (Card* card : {result, earlier, m_proposalCard}) {
        card->layout()->setContentsMargins(12, 6, 12, Grid::kGap);
        card->body()->setSpacing(Grid::kUnit);
        stack->addWidget(card);
    }
    stack->addStretch(1);
    // Long reasons scroll; note and buttons always stay.
    auto* scroll = new QScrollArea(this);
    scroll->setObjectName(u"scoreFacts"_s);
    scroll->setWidget(cards);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    column->addWidget(scroll, 1);
    m_note->setObjectName(u"scoreNote"_s);
    m_note->installEventFilter(this);
    column->addWidget(m_noteField);
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
    auto* unknown = new QPushButton(tr("Don't know (D)"), this);
    unknown->setObjectName(u"unknownPair"_s);
    m_confirm = new QPushButton(tr("Save and go on"), this);
    m_confirm->setObjectName(u"confirmScore"_s);
    m_confirm->setProperty("primary", true);
    auto* row = new QHBoxLayout;
    row->setSpacing(Grid::kGap);
    row->addWidget(skip);
    row->addWidget(unknown, 1);
    column->addLayout(row);
    column->addWidget(m_confirm);
    connect(skip, &QPushButton::clicked, this, &ScoreResult::skipped);
    connect(unknown, &QPushButton::clicked, this, &ScoreResult::unknownWanted);
    connect(m_confirm, &QPushButton::clicked, this, &ScoreResult::confirmed);
}

void ScoreResult::showScore(const Method& method, const Score* score, const QString& warning)
{
    m_confirm->setEnabled(!m_note->isReadOnly());
    // Once all is answered the calculation needs the room; a draft stays to be compared.
    m_proposalCard->setVisible(score == nullptr || m_isDraft);
    m_accept->setVisible(score == nullptr && m_acceptable);
    m_warning->setText(warning);
    m_warning->setVisible(!warning.isEmpty());
    if (score == nullptr) {
        m_pill->setLevel({}, tr("Not scored"));
        m_steps->setText(tr("Answer all questions; the level appears here."));
        m_verdict->clear();
        m_verdict->hide();
        return;
    }
    const Language language = m_session.language();
    const RiskLevel* level = method.findLevel(score->level);
    const QString figure = score->risk ? amountText(*score->risk) : QString();
    m_pill->setLevel(score->level.isEmpty() ? kNoLevel : score->level,
                     level == nullptr ? figure : level->label.in(language) + u' ' + figure);
    QStringList steps;
    QStringList verdict;
    for (const ScoreStep& step : score->steps) {
        // The pill says the level, the last line who decides; F9 has all steps.
        if (step.name == u"level"_s || step.name == u"approver"_s) {
            continue;
        }
        const bool isVerdict = step.name == u"acceptance"_s;
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
    m_verdict->setVisible(!verdict.isEmpty());
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
    const QString value = assessment.value ? amountText(*assessment.value) : QString();
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

void ScoreResult::showAlike(const Method& method, const QList<GroupLevel>& levels, bool known)
{
    const Language language = m_session.language();
    QStringList parts;
    std::optional<double> lowest;
    std::optional<double> highest;
    for (const GroupLevel& level : levels) {
        const RiskLevel* found = method.findLevel(level.level);
        const QString word = found == nullptr ? level.level : found->label.in(language);
        parts.append(u"%1 %2"_s.arg(word).arg(level.scores));
        if (level.lowest) {
            lowest = std::min(*level.lowest, lowest.value_or(*level.lowest));
            highest =
                std::max(level.highest.value_or(*level.lowest), highest.value_or(*level.lowest));
        }
    }
    QString text = parts.join(u" · "_s);
    if (lowest) {
        //: Levels with how many scores each, lowest and highest risk value.
        text = tr("Assets alike: %1 (%2–%3)").arg(text, amountText(*lowest), amountText(*highest));
    } else {
        text = tr("Assets alike: none scored yet.");
    }
    m_alike->setText(known ? text : QString());
}

void ScoreResult::showProposals(const Method& method,
                                const std::vector<InputProposal>& proposals,
                                bool isDraft)
{
    const Language language = m_session.language();
    QStringList lines;
    for (const InputProposal& proposal : proposals) {
        const MethodInput* input = method.findInput(proposal.key);
        QString value = proposal.value;
        if (input == nullptr) {
            continue;
        }
        if (input->type == InputType::Flag) {
            value = value == u"yes"_s ? tr("yes") : tr("no");
        }
        const QString reason = proposal.reason.in(language);
        const QString line = input->label.in(language) + u' ' + value;
        //: An input with its proposed value, and why.
        lines.append(reason.isEmpty() ? line : tr("%1 – %2").arg(line, reason));
    }
    m_proposalCard->setTitle(isDraft ? tr("Secretariat's draft") : tr("Proposal"));
    m_proposal->setText(lines.isEmpty() ? tr("Nothing speaks for a value.") : lines.join(u'\n'));
    m_proposal->setToolTip(m_proposal->text());
    m_acceptable = true;
    m_isDraft = isDraft;
    m_accept->setVisible(true);
    m_accept->setEnabled(!lines.isEmpty() && !m_note->isReadOnly());
}

void ScoreResult::hideProposals()
{
    m_proposalCard->setTitle(tr("Secretariat's draft"));
    m_proposal->setText(tr("Shows once you have scored."));
    m_acceptable = false;
    m_isDraft = true;
    m_accept->setVisible(false);
}

void ScoreResult::setNoteUse(NoteUse use)
{
    m_use = use;
    switch (use) {
    case NoteUse::Note:
        m_noteField->setLabel(tr("Note"));
        m_noteField->setProblem({});
        return;
    case NoteUse::Reason:
        m_noteField->setLabel(tr("Reason"));
        m_noteField->setProblem(tr("Write why you differ from the draft."));
        return;
    case NoteUse::Unknown:
        m_noteField->setLabel(tr("What don't you know?"));
        m_noteField->setProblem({});
    }
}

void ScoreResult::focusNote()
{
    m_note->setFocus(Qt::OtherFocusReason);
}

/// Escape leaves the note for the questions; a click on the level asks why.
bool ScoreResult::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_pill && event->type() == QEvent::MouseButtonRelease) {
        emit explainWanted();
        return true;
    }
    if (watched == m_note && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        setNoteUse(NoteUse::Note);
        emit noteLeft();
        return true;
    }
    return QWidget::eventFilter(watched, event);
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
