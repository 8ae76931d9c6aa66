// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/register/mergeitem.h"
#include "model/risk/assessment.h"
#include "model/risk/round.h"
#include "model/store/entitytable.h"

namespace daicho {

class MergeDesk;
class Recorder;
class Session;
struct WaitingAnswer;

/// The field of an item that a rater's answer about the threat became.
QString scoreField(const QString& threat);
/// Whether the item came with a rater's file, and not from a department.
bool isScoreAnswer(const MergeItem& item);
/// '' where the row named none that the round knows.
QString threatOfAnswer(const MergeItem& item);

/// A score as an item keeps it, whole; '' for none.
Result<QString> scoreText(Session& session, const std::optional<Assessment>& score);
Result<Assessment> scoreFromText(Session& session, const QString& text);

/// What the rater noted of the pair in the round besides a score.
Result<std::optional<RatingNote>> noteOfRater(Session& session, const Assessment& pair);
/// Who has scored knows.
Result<void> dropNote(Session& session, Recorder& recorder, const Assessment& scored);

/// Puts the score that waited in the place of the one the register has, for its group as well.
/// InvalidInput where the round is not open any more, Conflict where the pair was agreed on.
Result<void> takeScore(Session& session, Recorder& recorder, const MergeItem& item);

/// The item in words; `asset`: values of the asset it speaks of, empty for none.
Result<WaitingAnswer>
waitingScore(const MergeDesk& desk, const MergeItem& item, const Values& asset);

} // namespace daicho
