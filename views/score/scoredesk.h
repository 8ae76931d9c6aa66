// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/items/registernames.h"
#include "model/risk/likelihoodhelper.h"
#include "model/risk/proposal.h"
#include "model/service/scoring/raterround.h"
#include "model/service/scoring/scoresheet.h"
#include "model/service/scoringservice.h"
#include "views/score/scoreresult.h"

#include <QWidget>

#include <memory>

class QScrollArea;

namespace daicho {

class LikelihoodPopover;
class ScoreCards;
class ScoreForm;
class Session;
class SiteBook;

/// Question and answer for one pair of asset and threat: shows, evaluates as one answers, saves.
class ScoreDesk final : public QWidget
{
    Q_OBJECT
public:
    explicit ScoreDesk(Session& session, QWidget* parent = nullptr);
    ~ScoreDesk() override;

    /// Reads method, scheme and names anew.
    Result<void> reload();

    const RegisterNames& names() const { return m_names; }

    void setDateStyle(DateStyle style);

    /// Reads an asset and its scores; the ids of the threats that concern it.
    Result<QStringList> openAsset(AssetId asset);
    /// Those that have a score in the cycle.
    QSet<QString> scoredThreats() const;
    /// `item`: of the round that is walked, else null. `place`: where on the way.
    void showThreat(const QString& threat, const QString& place, const RoundItem* item = nullptr);
    /// The round whose items come; null for none.
    void setRound(const ScoringRound* round);
    /// What assets alike got, once it is known; nothing in a blind round.
    void showAlike(const QList<GroupLevel>& levels);

    const Asset& asset() const { return m_asset; }

    const QString& threat() const { return m_threat; }

    /// This rater's score of the pair; null while there is none.
    const Assessment* own() const;

    /// Whether the method has questions that are answered by numbers.
    bool asksNumbers() const;
    bool isComplete() const;
    /// Answers that are not saved yet.
    bool isChanged() const;

    enum class Outcome {
        Stay,  ///< something is missing; the focus is there
        Shown, ///< saved, and the draft shows now
        GoOn,
    };

    /// What Enter does: takes the draft, saves, or says what is missing.
    Result<Outcome> confirm();
    void focusFirst();
    /// True: something was written.
    Result<bool> save();
    void openHelper();
    void askUnknown();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

signals:
    void confirmed();
    void wentBack();
    void skipped();
    void explainWanted();

private:
    void setUpLayout();
    void connectResult();
    void makeForm();
    void evaluate();
    void acceptProposal();
    void focusMissing();
    std::vector<InputProposal> proposalsFor(const Threat& threat) const;
    bool differsFromDraft() const;
    bool draftShows() const;
    Result<Outcome> confirmUnknown();
    QString lawWarning() const;
    QList<Assessment> earlier() const;

    Session& m_session;
    RegisterNames m_names;
    std::unique_ptr<Scheme> m_scheme;
    std::unique_ptr<Method> m_method;
    std::unique_ptr<LikelihoodGuide> m_guide;
    std::unique_ptr<SiteBook> m_sites;
    std::unique_ptr<ScoreSheet> m_sheet;
    std::vector<InputProposal> m_proposals;
    std::optional<InputProposal> m_law;
    std::optional<ScoringRound> m_round;
    std::optional<RoundItem> m_item;
    bool m_isComparing = false; // own score saved, draft shown behind it
    int m_cycle = 0;
    Asset m_asset;
    AssetFacts m_facts;         // with the classes that hold for it, inherited ones too
    QList<Assessment> m_scores; // of the asset, every cycle
    QString m_threat;
    QString m_note;
    ScoreCards* m_cards;
    QWidget* m_question;
    QScrollArea* m_scroll;
    ScoreForm* m_form = nullptr;
    LikelihoodPopover* m_helper = nullptr;
    ScoreResult* m_result;
};

} // namespace daicho
