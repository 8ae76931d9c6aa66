// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/referenceindex.h"

#include "model/core/textfold.h"

#include <algorithm>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

const QChar kLevelMark = u'\n'; // no folded text holds one

Resolution resolutionOf(const std::vector<qint64>& ids)
{
    switch (ids.size()) {
    case 0:
        return {Resolution::Outcome::Unknown, 0};
    case 1:
        return {Resolution::Outcome::Found, ids.front()};
    default:
        return {Resolution::Outcome::Ambiguous, 0};
    }
}

} // namespace

void ReferenceIndex::add(qint64 id, const QString& code, const QString& name, qint64 parent)
{
    m_nodes.insert(id, {code, name, parent});
    if (!code.isEmpty()) {
        m_byCode[foldLabel(code)].push_back(id);
    }
    m_byName[foldLabel(name)].push_back(id);
    // Every end of the path names it too: of 市長部局/総務部/総務課 also 総務部総務課.
    QString folded = foldLabel(name);
    for (qint64 above = parent; above != 0 && m_nodes.contains(above);
         above = m_nodes.value(above).parent) {
        folded.prepend(foldLabel(m_nodes.value(above).name) + kLevelMark);
        m_byPath[folded].push_back(id);
        m_byPath[QString(folded).remove(kLevelMark)].push_back(id);
    }
}

Resolution ReferenceIndex::resolve(const QString& text) const
{
    const QString folded = foldLabel(text);
    for (const auto* words : {&m_byCode, &m_byPath, &m_byName}) {
        if (const auto found = words->constFind(folded); found != words->constEnd()) {
            return resolutionOf(*found);
        }
    }
    return {};
}

Resolution ReferenceIndex::resolve(const QStringList& path) const
{
    if (path.size() == 1) {
        return resolve(path.front());
    }
    QStringList levels;
    for (const QString& level : path) {
        levels.append(foldLabel(level));
    }
    return resolutionOf(m_byPath.value(levels.join(kLevelMark)));
}

Resolution ReferenceIndex::child(qint64 parent, const QString& name) const
{
    std::vector<qint64> children;
    for (const qint64 id : m_byName.value(foldLabel(name))) {
        if (m_nodes.value(id).parent == parent) {
            children.push_back(id);
        }
    }
    return resolutionOf(children);
}

QStringList ReferenceIndex::path(qint64 id) const
{
    QStringList names;
    for (qint64 at = id; at != 0 && m_nodes.contains(at); at = m_nodes.value(at).parent) {
        names.prepend(m_nodes.value(at).name);
    }
    return names;
}

QString ReferenceIndex::textOf(qint64 id) const
{
    const QString text = path(id).join(u'\u3000');
    const Resolution found = resolve(text);
    if (found.outcome == Resolution::Outcome::Found && found.id == id) {
        return text;
    }
    const QString code = m_nodes.value(id).code;
    return code.isEmpty() ? text : code;
}

} // namespace daicho
