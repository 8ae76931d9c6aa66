// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/assetinverse.h"

#include "model/store/recordjson.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

constexpr qsizetype kMostRemembered = 20'000;
constexpr size_t kMostStatements = 16;

} // namespace

AssetInverse::AssetInverse(Database& database, Tables& tables, Recorder& recorder)
    : m_database(database)
    , m_tables(tables)
    , m_recorder(recorder)
{
}

Result<AssetInverse::Meaning> AssetInverse::meaning(const QByteArray& json)
{
    if (const auto found = m_known.constFind(json); found != m_known.constEnd()) {
        return *found;
    }
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const std::vector<const FieldInfo*>& fields = m_tables.asset.fields();
    Meaning meaning;
    meaning.values.resize(fields.size());
    for (size_t i = 0; i < fields.size(); ++i) {
        if (object.contains(fields[i]->key)) {
            meaning.fields.push_back(i);
        }
    }
    if (meaning.fields.size() != static_cast<size_t>(object.size())) {
        meaning.fields.clear();
    } else {
        const Result<void> read = applyJson(fields, object, meaning.values, m_tables.references);
        if (!read && read.error().kind != ErrorKind::NotFound) {
            return failure(read);
        }
        if (!read) {
            meaning.fields.clear();
        }
    }
    if (m_known.size() > kMostRemembered) {
        m_known.clear();
    }
    m_known.insert(json, meaning);
    return meaning;
}

AssetInverse::Access& AssetInverse::access(const std::vector<size_t>& fields)
{
    for (auto& [known, access] : m_access) {
        if (known == fields) {
            return *access;
        }
    }
    const AssetTable& table = m_tables.asset;
    std::vector<size_t> extra;
    if (std::any_of(fields.begin(), fields.end(), [&table](size_t field) {
            return table.fields()[field]->has(Searchable);
        })) {
        std::set_difference(table.derivedFrom().begin(),
                            table.derivedFrom().end(),
                            fields.begin(),
                            fields.end(),
                            std::back_inserter(extra));
    }
    QByteArray read = "SELECT id, revision";
    QByteArray write = "UPDATE asset SET revision = revision + 1";
    int place = 3;
    for (const size_t field : fields) {
        const QByteArray column = table.fields()[field]->column().toLatin1();
        read += ", " + column;
        write += ", " + column + " = $" + QByteArray::number(place++);
    }
    for (const size_t field : extra) {
        read += ", " + table.fields()[field]->column().toLatin1();
    }
    if (m_access.size() >= kMostStatements) {
        m_access.clear();
    }
    m_access.emplace_back(fields,
                          std::make_unique<Access>(Access{
                              Statement(m_database, read + " FROM asset WHERE uid = $1"),
                              Statement(m_database, write + " WHERE id = $1 AND revision = $2"),
                              extra}));
    return *m_access.back().second;
}

Result<qint64>
AssetInverse::stands(Access& access, const QByteArray& uid, const Meaning& now, Values& row)
{
    access.read.bindUtf8(1, uid);
    const Result<bool> found = access.read.step();
    if (!found) {
        return failure(found);
    }
    qint64 id = *found ? access.read.integer(0) : 0;
    int column = 2;
    for (const size_t field : now.fields) {
        if (id == 0) {
            break;
        }
        const QVariant value =
            readFieldValue(access.read, column++, *m_tables.asset.fields()[field]);
        id = value == now.values[field] ? id : 0;
    }
    if (id != 0) {
        access.write.bind(1, id);
        access.write.bind(2, access.read.integer(1));
        for (const size_t field : access.extra) {
            row[field] = readFieldValue(access.read, column++, *m_tables.asset.fields()[field]);
        }
    }
    access.read.reset();
    return id;
}

Result<bool> AssetInverse::take(const JournalChange& change)
{
    if (change.entity != m_tables.asset.entity() || change.before.isEmpty() ||
        change.after.isEmpty()) {
        return false;
    }
    const Result<Meaning> now = meaning(change.after);
    const Result<Meaning> then = meaning(change.before);
    if (!now || !then) {
        return !now ? failure(now) : failure(then);
    }
    if (now->fields.empty() || now->fields != then->fields) {
        return false;
    }
    Access& statements = access(now->fields);
    Values row = then->values;
    const QByteArray uid = change.uid.toUtf8();
    const Result<qint64> id = stands(statements, uid, *now, row);
    if (!id) {
        return failure(id);
    }
    if (*id == 0) {
        return false;
    }
    int place = 3;
    for (const size_t field : now->fields) {
        bindFieldValue(
            statements.write, place++, *m_tables.asset.fields()[field], then->values[field]);
    }
    DAICHO_TRY(statements.write.run());
    if (!statements.extra.empty()) {
        DAICHO_TRY(m_tables.asset.deriveFrom(*id, row, now->fields));
    }
    DAICHO_TRY(m_recorder.note(m_tables.asset, *id, uid, change.after, change.before));
    return true;
}

} // namespace daicho
