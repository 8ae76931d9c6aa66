// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/journal/netchange.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

/// Adds the members that `target` does not have yet.
void addMissing(QJsonObject& target, const QJsonObject& members)
{
    for (auto member = members.begin(); member != members.end(); ++member) {
        if (!target.contains(member.key())) {
            target.insert(member.key(), *member);
        }
    }
}

} // namespace

QString toKey(NetKind kind)
{
    switch (kind) {
    case NetKind::Added:
        return u"added"_s;
    case NetKind::Changed:
        return u"changed"_s;
    case NetKind::Removed:
        return u"removed"_s;
    }
    Q_UNREACHABLE();
}

void NetChange::add(const JournalChange& change)
{
    const bool existed = !change.before.isEmpty();
    if (!m_begun) {
        m_begun = true;
        m_existed = existed;
    }
    const QJsonObject before = QJsonDocument::fromJson(change.before).object();
    const QJsonObject after = QJsonDocument::fromJson(change.after).object();
    // What a change finds in a field for the first time is what stood there at the beginning, until
    // a removal has named every filled field.
    if (m_existed && !m_isBeforeWhole) {
        addMissing(m_before, before);
    }
    m_exists = !change.after.isEmpty();
    m_isBeforeWhole = m_isBeforeWhole || !m_exists;
    if (!m_exists || !existed) {
        m_after = {};
    }
    for (auto member = after.begin(); member != after.end(); ++member) {
        m_after.insert(member.key(), *member);
    }
}

std::optional<NetKind> NetChange::kind() const
{
    if (m_existed != m_exists) {
        return m_exists ? NetKind::Added : NetKind::Removed;
    }
    const bool differs = !before().isEmpty() || !after().isEmpty();
    return m_exists && differs ? std::optional(NetKind::Changed) : std::nullopt;
}

QJsonObject NetChange::differing(const QJsonObject& side, const QJsonObject& other)
{
    QJsonObject result;
    for (auto member = side.begin(); member != side.end(); ++member) {
        if (!member->isNull() && *member != other.value(member.key())) {
            result.insert(member.key(), *member);
        }
    }
    return result;
}

} // namespace daicho
