// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/risk/conversion.h"
#include "model/service/methods/rescoring.h"

namespace daicho {

/// What becomes of every score that says the same.
struct RescoreForm
{
    bool isPossible = false;
    bool isChanged = false; ///< level or acceptance
    bool hasDefaults = false;
    QStringList missing = {}; ///< input keys
    int move = 0;             ///< from which level to which
    Assessment score = {};    ///< as it will be
    RescoredValues values = {};
    QByteArray before = {}; ///< for the journal; both empty where nothing changes
    QByteArray after = {};
};

/// Judges each combination of facts once, so that a million scores cost as little as some
/// thousand.
class RescoreForms
{
public:
    static Result<RescoreForms> of(Session& session, const RescoreOrder& order);

    const Method& method() const { return m_order.method; }

    RescoreWants wants() const;
    /// Whether the score alone says all that the method asks; threat and asset need not be read.
    Result<bool> suffice(int index, const std::vector<RescoreFacts>& facts);
    /// Good until the next call.
    Result<const RescoreForm*> form(int index, const std::vector<RescoreFacts>& facts);

    /// Without its count.
    LevelMove move(int index) const { return m_moves[static_cast<qsizetype>(index)]; }

private:
    RescoreForms(Session& session, RescoreOrder order, Scheme scheme);

    Result<RescoreForm> made(const RescoreFacts& facts);
    Result<void> readMethods();
    const InputConversion& conversionFrom(const Assessment& score);
    int moveOf(const Assessment& before, const Method& from, const Assessment& after);
    Result<void> writeJson(const Assessment& before, RescoreForm& form) const;

    Session* m_session;
    RescoreOrder m_order;
    Scheme m_scheme;
    std::map<QString, InputConversion> m_conversions; ///< by id@version
    std::vector<std::optional<RescoreForm>> m_forms;
    QList<LevelMove> m_moves;
};

} // namespace daicho
