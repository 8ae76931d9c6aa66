// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/risk/engine.h"

#include <QSet>

#include <vector>

namespace daicho {

/// The answers to one pair of asset and threat while they are given: what the method asks, what was
/// answered, what comes out.
class ScoreSheet
{
public:
    /// The method must outlive the sheet.
    explicit ScoreSheet(const Method& method);

    /// The inputs to ask for, in their order. One that stands for several others is not asked: they
    /// are.
    const std::vector<const MethodInput*>& asked() const { return m_asked; }

    /// Whether the input is one of several that together make another.
    bool isPart(const QString& key) const { return m_parts.contains(key); }

    /// The answers that one can choose: keys of steps, yes and no. Empty for a number.
    QStringList choices(const MethodInput& input) const;

    /// Begins anew, with the answers of a stored score if there is one.
    void load(const ScoreInputs& stored);
    void answer(const QString& key, const QString& value);

    QString value(const QString& key) const { return m_answers.value(key); }

    const ScoreInputs& answers() const { return m_answers; }

    bool isChanged() const { return m_answers != m_stored; }

    bool isComplete() const;
    /// The first asked input without an answer; '' where all have one.
    QString firstMissing() const;

    /// What comes out; InvalidInput while something is missing.
    Result<Score> score() const { return evaluate(m_method, m_answers); }

private:
    const Method& m_method;
    std::vector<const MethodInput*> m_asked;
    QSet<QString> m_parts;
    ScoreInputs m_answers;
    ScoreInputs m_stored;
};

} // namespace daicho
