// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is proposed for a pair, and what Enter makes of the answers.

#include "model/risk/pairhints.h"
#include "model/service/scoring/ratingnotes.h"
#include "model/service/scoring/sitebook.h"
#include "model/service/session.h"
#include "views/score/scoredesk.h"
#include "views/score/scoreform.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace daicho {

void ScoreDesk::setRound(const ScoringRound* round)
{
    m_round = round == nullptr ? std::nullopt : std::optional(*round);
}

bool ScoreDesk::draftShows() const
{
    return !m_item || m_isComparing || m_round->proposal != "after"_L1 || own() != nullptr;
}

/// The secretariat's draft, else what threat, class, site and register say.
std::vector<InputProposal> ScoreDesk::proposalsFor(const Threat& threat) const
{
    if (m_item && !m_item->proposed.isEmpty()) {
        return draftOf(*m_item);
    }
    std::vector<InputProposal> proposals = proposeInputs(*m_method, *m_scheme, threat, m_facts);
    const LikeScope scope = likeScope(threat, m_session.environment().catalogue.threats());
    const auto judged = scope == LikeScope::Anywhere || !m_sites
                            ? std::nullopt
                            : m_sites->at(siteOf(m_asset, scope), threat);
    const MethodInput* input = threatInput(*m_method);
    if (judged && input != nullptr) {
        std::erase_if(proposals,
                      [input](const InputProposal& one) { return one.key == input->key; });
        proposals.insert(
            proposals.begin(),
            {input->key, figureText(judged->proposal.likelihood), judged->proposal.reason});
    }
    if (m_law) {
        proposals.push_back(*m_law);
    }
    return proposals;
}

/// Where a leak would have to be reported, a lower legal dimension is most likely a slip.
QString ScoreDesk::lawWarning() const
{
    const QString answer = m_law ? m_sheet->value(m_law->key) : QString();
    if (answer.isEmpty() || answer.toInt() >= m_guide->report.lawAtLeast) {
        return {};
    }
    const MethodInput* input = m_method->findInput(m_law->key);
    //: The legal dimension, and why it is at least 4.
    return tr("%1 is low: %2.")
        .arg(input->label.in(m_session.language()), m_law->reason.in(m_session.language()));
}

void ScoreDesk::acceptProposal()
{
    if (m_session.file().isReadOnly() || !draftShows()) {
        return;
    }
    for (const InputProposal& proposal : m_proposals) {
        m_sheet->answer(proposal.key, proposal.value);
    }
    m_form->show(m_proposals);
    evaluate();
    if (!isComplete()) {
        focusMissing();
    }
}

bool ScoreDesk::differsFromDraft() const
{
    if (!m_item || m_item->proposed.isEmpty() || !draftShows()) {
        return false;
    }
    return std::ranges::any_of(m_proposals, [this](const InputProposal& proposal) {
        const QString answer = m_sheet->value(proposal.key);
        return !answer.isEmpty() && answer != proposal.value;
    });
}

Result<ScoreDesk::Outcome> ScoreDesk::confirmUnknown()
{
    if (m_result->note().isEmpty()) {
        m_result->focusNote();
        return Outcome::Stay;
    }
    const Result<RatingNote> noted = noteUnknown(
        m_session, m_asset.id, m_threat, m_result->note(), m_round ? m_round->uid : QString());
    if (!noted) {
        return failure(noted);
    }
    m_result->setNoteUse(ScoreResult::NoteUse::Note);
    m_result->setNote(m_note);
    return Outcome::GoOn;
}

Result<ScoreDesk::Outcome> ScoreDesk::confirm()
{
    if (m_result->noteUse() == ScoreResult::NoteUse::Unknown) {
        return confirmUnknown();
    }
    if (m_isComparing && !isChanged()) {
        return Outcome::GoOn;
    }
    if (m_item && draftShows() && m_sheet->answers().isEmpty()) {
        acceptProposal();
    }
    if (!isComplete()) {
        focusMissing();
        return Outcome::Stay;
    }
    if (differsFromDraft() && m_result->note().isEmpty()) {
        m_result->setNoteUse(ScoreResult::NoteUse::Reason);
        m_result->focusNote();
        return Outcome::Stay;
    }
    const bool comesAfter = m_item && !draftShows() && !m_item->proposed.isEmpty();
    const Result<bool> saved = save();
    if (!saved) {
        return failure(saved);
    }
    if (!comesAfter) {
        return Outcome::GoOn;
    }
    m_isComparing = true;
    m_form->show(m_proposals);
    m_result->showProposals(*m_method, m_proposals, true);
    return Outcome::Shown;
}

Result<bool> ScoreDesk::save()
{
    if (own() != nullptr && !isChanged()) {
        return false;
    }
    ScoreDraft draft{m_asset.id, m_threat, m_sheet->answers(), {}, {}, std::nullopt, {}};
    draft.note = m_result->note();
    if (m_item) {
        draft.round = m_item->round;
        draft.likeGroup = m_item->likeGroup;
    }
    const Result<SavedScore> saved = m_session.scoring().save(draft);
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
