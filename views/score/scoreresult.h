// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/method.h"
#include "model/core/wareki.h"
#include "model/risk/assessment.h"
#include "model/risk/proposal.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace daicho {

class Card;
class LevelPill;
class Session;

/// What the answers come to: level, formula with its figures, who must approve; what was found
/// before, what is proposed, and a note.
class ScoreResult final : public QWidget
{
    Q_OBJECT
public:
    explicit ScoreResult(const Session& session, QWidget* parent = nullptr);

    /// For the years of earlier scores.
    void setDateStyle(DateStyle style) { m_dateStyle = style; }

    /// Null while the answers are not complete.
    void showScore(const Method& method, const Score* score);
    /// Scores of other raters and cycles, newest first.
    void showEarlier(const QList<Assessment>& earlier, int cycle);
    void showProposals(const Method& method, const std::vector<InputProposal>& proposals);
    void setNote(const QString& note);
    QString note() const;
    void setReadOnly(bool readOnly);

signals:
    void confirmed();
    void skipped();
    void proposalAccepted();

private:
    QLabel* addText(Card* card, const QString& name);
    void addButtons(QVBoxLayout* column);
    QString earlierLine(const Assessment& assessment, int cycle) const;

    const Session& m_session;
    DateStyle m_dateStyle = DateStyle::Wareki;
    LevelPill* m_pill;
    QLabel* m_steps;
    QLabel* m_verdict;
    QLabel* m_earlier;
    QLabel* m_proposal;
    QPushButton* m_accept;
    QLineEdit* m_note;
    QPushButton* m_confirm;
};

} // namespace daicho
