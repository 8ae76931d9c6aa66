// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QStringList>

#include <vector>

namespace daicho {

/// What a text in a reference column names.
struct Resolution
{
    enum class Outcome { Found, Unknown, Ambiguous };
    Outcome outcome = Outcome::Unknown;
    qint64 id = 0;
};

/// Finds records by code, by name, or by their path in a tree, whatever width, case, kana and
/// blanks the text has: "U012", "総務課", "総務部　総務課", "総務部総務課". A code goes before a
/// path, a path before a name. Holds no records, only words; add() any time, e.g. for the units an
/// import makes.
class ReferenceIndex
{
public:
    /// Parents before children; `parent` 0 at the top. Assets and flat lists have no parents.
    void add(qint64 id, const QString& code, const QString& name, qint64 parent = 0);

    Resolution resolve(const QString& text) const;
    /// The same for names from the top down; levels above the first may be missing in it.
    Resolution resolve(const QStringList& path) const;
    /// The child of `parent` (0: at the top) of this name.
    Resolution child(qint64 parent, const QString& name) const;

    /// Names from the top down.
    QStringList path(qint64 id) const;
    /// The text that exports write: the path joined by a full-width blank where that names this
    /// record alone, else its code.
    QString textOf(qint64 id) const;

private:
    struct Node
    {
        QString code;
        QString name;
        qint64 parent = 0;
    };

    QHash<qint64, Node> m_nodes;
    QHash<QString, std::vector<qint64>> m_byCode;
    QHash<QString, std::vector<qint64>> m_byPath;
    QHash<QString, std::vector<qint64>> m_byName;
};

} // namespace daicho
