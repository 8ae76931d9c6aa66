// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/classifier.h"
#include "model/register/asset.h"

namespace daicho {

/// The answers to a scheme's questions while they are being given: which question is next and what
/// follows so far.
class ClassificationDraft
{
public:
    ClassificationDraft() = default;
    /// Begins with the answers that the asset's class rests on, if any.
    ClassificationDraft(const Scheme& scheme, const Asset& asset);

    /// Questions that are or can now be asked, in order: within a property up to the first yes or
    /// the first without answer.
    QList<const Question*> asked(const Scheme& scheme) const;
    /// The first of them without answer; null when all is said.
    const Question* next(const Scheme& scheme) const;

    /// Empty: takes the answer back.
    void answer(const QString& question, std::optional<bool> yes);
    std::optional<bool> answerTo(const QString& question) const;

    /// '' while questions are open.
    QString classOf(const Scheme& scheme, Property property) const;
    std::vector<HandlingRestriction> restrictions(const Scheme& scheme) const;
    /// Whether some class would be lower than the asset's.
    bool lowers(const Scheme& scheme, const Asset& asset) const;
    /// The answers that count, as AssetService::classify() takes them.
    QMap<QString, QString> answers(const Scheme& scheme) const;

private:
    QMap<QString, bool> m_answers;
};

} // namespace daicho
