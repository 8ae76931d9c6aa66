// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/method.h"
#include "model/core/wareki.h"
#include "model/risk/assessment.h"
#include "model/risk/grouplevel.h"
#include "model/risk/proposal.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace daicho {

class Card;
class FormField;
class LevelPill;
class Session;

/// What the answers come to: level, formula with its figures, who must approve; what was found
/// before and for assets alike, what is proposed, and a note.
class ScoreResult final : public QWidget
{
    Q_OBJECT
public:
    /// What the line at the bottom is for.
    enum class NoteUse {
        Note,
        Reason,  ///< why the score differs from the secretariat's draft
        Unknown, ///< what it is that the rater does not know
    };

    explicit ScoreResult(const Session& session, QWidget* parent = nullptr);

    /// For the years of earlier scores.
    void setDateStyle(DateStyle style) { m_dateStyle = style; }

    /// Null while the answers are not complete. `warning`: what speaks against the answers.
    void showScore(const Method& method, const Score* score, const QString& warning);
    /// Scores of other raters and cycles, newest first.
    void showEarlier(const QList<Assessment>& earlier, int cycle);
    /// What assets alike got; `known` false while it is being read.
    void showAlike(const Method& method, const QList<GroupLevel>& levels, bool known);
    void
    showProposals(const Method& method, const std::vector<InputProposal>& proposals, bool isDraft);
    /// A draft that shows only after the own score.
    void hideProposals();

    void setNote(const QString& note);
    QString note() const;
    void setNoteUse(NoteUse use);

    NoteUse noteUse() const { return m_use; }

    void focusNote();
    void setReadOnly(bool readOnly);

signals:
    void confirmed();
    void skipped();
    void unknownWanted();
    void noteLeft();
    void explainWanted();
    void proposalAccepted();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QLabel* addText(Card* card, const QString& name);
    void addButtons(QVBoxLayout* column);
    QString earlierLine(const Assessment& assessment, int cycle) const;

    const Session& m_session;
    DateStyle m_dateStyle = DateStyle::Wareki;
    NoteUse m_use = NoteUse::Note;
    bool m_isDraft = false;
    bool m_acceptable = false; // there is a proposal to take over
    LevelPill* m_pill;
    QLabel* m_steps;
    QLabel* m_verdict;
    QLabel* m_warning;
    QLabel* m_earlier;
    QLabel* m_alike;
    Card* m_proposalCard;
    QLabel* m_proposal;
    QPushButton* m_accept;
    QLineEdit* m_note;
    FormField* m_noteField;
    QPushButton* m_confirm;
};

} // namespace daicho
