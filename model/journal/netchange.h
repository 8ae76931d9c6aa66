// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/journal/entry.h"

#include <QJsonObject>

#include <optional>

namespace daicho {

enum class NetKind { Added, Changed, Removed };

QString toKey(NetKind kind);

/// What a run of changes made of one record: a change and its inverse leave nothing, nor does a
/// record that came and went. Fed with all changes of the record between two points, oldest first.
class NetChange
{
public:
    void add(const JournalChange& change);

    /// Nothing for a record that is at the end as it was at the beginning.
    std::optional<NetKind> kind() const;

    /// The fields that differ, as the journal writes them; an empty field is left out. Of an added
    /// or removed record all that were filled.
    QJsonObject before() const { return differing(m_before, m_after); }

    QJsonObject after() const { return differing(m_after, m_before); }

private:
    static QJsonObject differing(const QJsonObject& side, const QJsonObject& other);

    QJsonObject m_before; // of fields that some change names
    QJsonObject m_after;
    bool m_begun = false;
    bool m_existed = false;
    bool m_exists = false;
    bool m_isBeforeWhole = false; // m_before names every field that was filled
};

} // namespace daicho
