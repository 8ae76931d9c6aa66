// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/draftreader.h"
#include "model/exchange/scorefields.h"
#include "model/service/scoringservice.h"
#include "model/service/transfer/importmatcher.h"

namespace daicho {

struct RegisterInfo;

/// Reads the rows of a risk list as scores: finds asset, threat and method, and holds the figures
/// that a row shows against those that its inputs come to. What does not fit becomes a problem of
/// the row.
class ScoreRows
{
public:
    ScoreRows(Session& session, const RegisterInfo& info, const SheetAnalysis& sheet);

    /// Reads what the register holds.
    Result<void> load();

    /// Whom and what the row scores, and by which inputs.
    ScoreDraft draft(DraftRow& row);
    /// Whether the row says of a stored score what it is: the method may have got another version
    /// since.
    bool agrees(const DraftRow& row, const ScoreDraft& draft, const Assessment& stored) const;
    /// The score that the inputs come to, unless the row shows another one.
    Score evaluate(DraftRow& row, const ScoreDraft& draft);
    /// "agreed" for what the committee agreed on; as `stored` where the table has no such column.
    QString standing(DraftRow& row, const std::optional<Assessment>& stored) const;

    /// Whether the row says something for the field, if only that it is empty.
    static bool gives(const DraftRow& row, ScoreField field);
    static QString text(const DraftRow& row, ScoreField field);
    void reject(DraftRow& row, ScoreField field, const QString& reason) const;

private:
    void findAsset(DraftRow& row, ScoreDraft& draft);
    void findThreat(DraftRow& row, ScoreDraft& draft);
    const Method* findMethod(DraftRow& row) const;
    const Method* methodOf(const QString& id) const;
    ScoreInputs inputsOf(DraftRow& row, const Method& method) const;
    ScoreInputs figureInputs(DraftRow& row, const Method& method) const;
    void checkFigure(DraftRow& row, ScoreField field, std::optional<double> computed) const;
    void checkLevel(DraftRow& row, const Method& method, const Score& score) const;
    ImportProblem problem(const DraftRow& row, ScoreField field, const QString& reason) const;

    Session& m_session;
    const RegisterInfo& m_info;
    const SheetAnalysis& m_sheet;
    ImportMatcher m_matcher;
    QList<Method> m_methods;               ///< on offer, those of the city too
    QHash<QString, QStringList> m_threats; ///< ids by folded id and label
};

} // namespace daicho
