// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/wareki.h"
#include "model/items/registernames.h"
#include "model/risk/proposal.h"
#include "model/service/scoresheet.h"
#include "model/service/scoringservice.h"

#include <QWidget>

#include <memory>

namespace daicho {

class ScoreCards;
class ScoreForm;
class ScoreResult;
class Session;

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
    void showThreat(const QString& threat, const QString& place);

    const Asset& asset() const { return m_asset; }

    bool isComplete() const;
    /// Answers that are not saved yet.
    bool isChanged() const;
    void focusMissing();
    void focusFirst();
    /// True: something was written.
    Result<bool> save();

signals:
    void confirmed();
    void wentBack();
    void skipped();

private:
    void makeForm();
    void evaluate();
    void acceptProposal();
    QList<Assessment> earlier() const;
    const Assessment* own() const;

    Session& m_session;
    RegisterNames m_names;
    std::unique_ptr<Scheme> m_scheme;
    std::unique_ptr<Method> m_method;
    std::unique_ptr<ScoreSheet> m_sheet;
    std::vector<InputProposal> m_proposals;
    int m_cycle = 0;
    Asset m_asset;
    QList<Assessment> m_scores; // of the asset, every cycle
    QString m_threat;
    QString m_note;
    ScoreCards* m_cards;
    QWidget* m_question;
    ScoreForm* m_form = nullptr;
    ScoreResult* m_result;
};

} // namespace daicho
