// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exchange/importoptions.h"
#include "model/sheet/tablewriter.h"
#include "model/store/entitytable.h"

namespace daicho {

class Progress;
class Session;

/// Units, places, relations or flows as a table that imports again without loss.
class RecordList
{
public:
    RecordList(Session& session, ImportTarget target);

    Result<qint64> write(TableWriter& writer, Progress& progress);
    /// What the sheet is called.
    QString title() const;

private:
    EntityTable& table() const;

    Session& m_session;
    ImportTarget m_target;
};

} // namespace daicho
