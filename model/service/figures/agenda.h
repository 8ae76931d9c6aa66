// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/journal/entry.h"
#include "model/service/figures/keptfigures.h"

namespace daicho {

/// What a person is to do next with the register.
enum class NextStep {
    Fill,     ///< there is no asset yet
    Classify, ///< some lack a class
    Score,    ///< all have their classes, some no score
    Report,   ///< everything is there
};

enum class DueKind {
    Unclassified,        ///< `count` assets lack a class
    SecrecyEnded,        ///< `count` assets whose time-limited secrecy is over
    SecrecyEnding,       ///< `count` assets whose secrecy ends within kSecrecyDays
    MeasuresOverdue,     ///< `count` measures are past their due date
    AcceptancesExpired,  ///< `count` acceptances are over and were not renewed
    AcceptancesExpiring, ///< `count` acceptances end within kExpiringDays
    Unscored,            ///< `count` assets have no score in the cycle
    HighRisks,           ///< `count` assets whose highest level is the method's highest
    SeveralRaters,       ///< `count` pairs with scores of several raters: their consensus is open
    UnclassifiedAsset,   ///< one of them
    UnscoredAsset,
};

/// One thing that is late or missing.
struct DueItem
{
    DueKind kind = DueKind::Unclassified;
    qint64 count = 0;
    MissingAsset asset = {}; ///< of the kinds that name one
    QString level = {};      ///< of HighRisks
};

/// How the register stands at a glance: figures, what is due, what happened lately.
struct Agenda
{
    QString city;
    int cycle = 0;
    Overview overview;
    NextStep next = NextStep::Fill;
    qint64 nextCount = 0; ///< assets that the next step concerns
    QList<DueItem> due;   ///< most pressing first, seven at most
    QList<JournalEntry> lately;
};

Result<Agenda> agendaOf(Session& session);
/// The same with figures that are kept from one call to the next.
Result<Agenda> agendaWith(Session& session, KeptFigures& kept);

} // namespace daicho
