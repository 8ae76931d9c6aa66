// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/service/figures/agenda.h"

namespace daicho {

/// A sentence of Home with where it leads.
struct AgendaLink
{
    QString icon;
    QString text;
    QString detail = {};
    QString page;
    QString target = {};
};

struct NextStepWords
{
    QString sentence;
    QString hint;
    QString button;
};

NextStepWords nextStepWords(const Agenda& agenda);
AgendaLink dueLink(const DueItem& item);
/// What `time` was is for the caller, who knows the style of dates.
AgendaLink entryLink(const JournalEntry& entry, const QString& time);
/// One sentence: how many assets, how many of them in scope.
QString countsSentence(const Agenda& agenda);

} // namespace daicho
