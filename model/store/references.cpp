// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/references.h"

#include "model/store/statement.h"

#include <QCoreApplication>

namespace daicho {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(References)
};

constexpr qsizetype kMostRemembered = 100'000;

QByteArray tableOf(FieldType type)
{
    switch (type) {
    case FieldType::UnitRef:
        return "unit";
    case FieldType::PlaceRef:
        return "place";
    default:
        return "asset";
    }
}

} // namespace

Result<QString> References::uid(FieldType type, qint64 id)
{
    const auto key = std::make_pair(static_cast<int>(type), id);
    if (const auto found = m_uids.constFind(key); found != m_uids.constEnd()) {
        return *found;
    }
    Statement statement(m_database, "SELECT uid FROM " + tableOf(type) + " WHERE id = $1");
    statement.bind(1, id);
    const Result<bool> row = statement.step();
    if (!row) {
        return failure(row);
    }
    if (!*row) {
        return fail(ErrorKind::NotFound,
                    Words::tr("The record that was referred to does not exist any more."));
    }
    if (m_uids.size() > kMostRemembered) {
        clear();
    }
    return m_uids.insert(key, statement.text(0)).value();
}

Result<qint64> References::id(FieldType type, const QString& uid)
{
    if (const auto found = m_ids.constFind(uid); found != m_ids.constEnd()) {
        return *found;
    }
    Statement statement(m_database, "SELECT id FROM " + tableOf(type) + " WHERE uid = $1");
    statement.bind(1, uid);
    const Result<bool> row = statement.step();
    if (!row) {
        return failure(row);
    }
    if (!*row) {
        return fail(ErrorKind::NotFound,
                    Words::tr("The record that was referred to does not exist any more."),
                    {},
                    uid);
    }
    if (m_ids.size() > kMostRemembered) {
        clear();
    }
    return m_ids.insert(uid, statement.integer(0)).value();
}

void References::clear()
{
    m_uids.clear();
    m_ids.clear();
}

} // namespace daicho
