// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/service/papers/documentdesk.h"
#include "model/sheet/tablewriter.h"

namespace daicho {

class Progress;

/// One sheet of a hand-over: texts, numbers and dates as QString, qint64 and QDate.
struct HandoverSheet
{
    SheetSpec spec;
    QList<QVariantList> rows;
};

/// 引継書: what the successor of a unit's head must know. Overview, assets, what is to be done,
/// what happened lately.
class Handover
{
public:
    Handover(Session& session, const DocumentDesk& desk)
        : m_session(session)
        , m_desk(desk)
    {
    }

    Result<QList<HandoverSheet>> sheets(const UnitHolding& holding, Progress& progress) const;
    static Result<void> write(const QList<HandoverSheet>& sheets, TableWriter& writer);

private:
    struct OpenWork;

    Result<OpenWork> openWork(const UnitHolding& holding, Progress& progress) const;
    Result<QStringList> planned(const UnitHolding& holding) const;
    HandoverSheet
    overview(const UnitHolding& holding, const OpenWork& open, const QStringList& planned) const;
    HandoverSheet assets(const UnitHolding& holding, const OpenWork& open) const;
    HandoverSheet toDo(const OpenWork& open) const;
    Result<HandoverSheet> changes(const UnitHolding& holding, Progress& progress) const;

    Session& m_session;
    const DocumentDesk& m_desk;
};

} // namespace daicho
