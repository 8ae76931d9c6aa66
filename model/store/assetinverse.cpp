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
constexpr size_t kAtOnce = 512;
/// How many rows one statement writes: as many as there are, the last named again.
constexpr std::array<size_t, 3> kRowsWritten = {1, 8, 64};

} // namespace

AssetInverse::AssetInverse(Database& database, Tables& tables, Recorder& recorder, Plain plain)
    : m_database(database)
    , m_tables(tables)
    , m_recorder(recorder)
    , m_plain(std::move(plain))
{
    m_waiting.reserve(kAtOnce);
}

Result<AssetInverse::Known> AssetInverse::meaning(const QByteArray& json)
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
    return *m_known.insert(json, std::make_shared<const Meaning>(std::move(meaning)));
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
    QByteArray read = "SELECT c.n, a.id";
    QByteArray set = "UPDATE asset SET revision = revision + 1";
    int place = 1;
    for (const size_t field : fields) {
        const QByteArray column = table.fields()[field]->column().toLatin1();
        read += ", a." + column;
        set += ", " + column + " = $" + QByteArray::number(place++);
    }
    for (const size_t field : extra) {
        read += ", a." + table.fields()[field]->column().toLatin1();
    }
    read += " FROM journal_change c JOIN asset a ON a.uid = c.uid "
            "WHERE c.seq = $1 AND c.n BETWEEN $2 AND $3 ORDER BY c.n DESC";
    if (m_access.size() >= kMostStatements) {
        m_access.clear();
    }
    m_access.emplace_back(
        fields, std::make_unique<Access>(Access{Statement(m_database, read), {}, set, extra}));
    return *m_access.back().second;
}

Result<void> AssetInverse::take(const JournalChange& change)
{
    const bool isPlain = change.entity != m_tables.asset.entity() || change.before.isEmpty() ||
                         change.after.isEmpty();
    const Result<Known> now = isPlain ? Known() : meaning(change.after);
    const Result<Known> then = isPlain ? Known() : meaning(change.before);
    if (!now || !then) {
        return !now ? failure(now) : failure(then);
    }
    if (isPlain || (*now)->fields.empty() || (*now)->fields != (*then)->fields) {
        DAICHO_TRY(finish());
        return m_plain(change);
    }
    const bool isOther = !m_waiting.empty() && m_waiting.front().now->fields != (*now)->fields;
    if (isOther || m_waiting.size() == kAtOnce || m_uids.contains(change.uid)) {
        DAICHO_TRY(finish());
    }
    m_waiting.push_back({change, *now, *then, 0, {}});
    m_uids.insert(change.uid);
    return {};
}

Result<void> AssetInverse::finish()
{
    if (m_waiting.empty()) {
        return {};
    }
    Access& statements = access(m_waiting.front().now->fields);
    DAICHO_TRY(readRows(statements));
    DAICHO_TRY(writeRows(statements));
    for (const Waiting& one : m_waiting) {
        const JournalChange& change = one.change;
        if (one.id == 0) {
            DAICHO_TRY(m_plain(change));
            continue;
        }
        if (!one.row.empty()) {
            DAICHO_TRY(m_tables.asset.deriveFrom(one.id, one.row, one.now->fields));
        }
        DAICHO_TRY(m_recorder.note(
            m_tables.asset, one.id, change.uid.toLatin1(), change.after, change.before));
    }
    m_waiting.clear();
    m_uids.clear();
    return {};
}

Result<void> AssetInverse::readRows(Access& access)
{
    Statement& read = access.read;
    read.bind(1, m_waiting.front().change.seq);
    read.bind(2, m_waiting.back().change.n);
    read.bind(3, m_waiting.front().change.n);
    auto one = m_waiting.begin();
    for (;;) {
        const Result<bool> row = read.step();
        if (!row) {
            return failure(row);
        }
        if (!*row) {
            read.reset();
            return {};
        }
        one = std::find_if(one, m_waiting.end(), [&read](const Waiting& waiting) {
            return waiting.change.n == read.integer(0);
        });
        const Meaning& now = *one->now;
        bool stands = true;
        int column = 2;
        for (const size_t field : now.fields) {
            const FieldInfo& info = *m_tables.asset.fields()[field];
            stands = stands && readFieldValue(read, column, info) == now.values[field];
            ++column;
        }
        one->id = stands ? read.integer(1) : 0;
        if (stands && !access.extra.empty()) {
            one->row = one->then->values;
            for (const size_t field : access.extra) {
                one->row[field] = readFieldValue(read, column++, *m_tables.asset.fields()[field]);
            }
        }
    }
}

/// In the order in which their values come first, so that a number that is unique meanwhile is free
/// before another row takes it.
Result<void> AssetInverse::writeRows(Access& access)
{
    std::vector<std::pair<const Meaning*, std::vector<qint64>>> groups;
    QHash<const Meaning*, size_t> places;
    for (const Waiting& one : m_waiting) {
        if (one.id == 0) {
            continue;
        }
        auto place = places.constFind(one.then.get());
        if (place == places.constEnd()) {
            place = places.insert(one.then.get(), groups.size());
            groups.push_back({one.then.get(), {}});
        }
        groups[*place].second.push_back(one.id);
    }
    for (const auto& [then, ids] : groups) {
        DAICHO_TRY(writeRows(access, *then, ids));
    }
    return {};
}

Result<void>
AssetInverse::writeRows(Access& access, const Meaning& then, const std::vector<qint64>& ids)
{
    const int first = static_cast<int>(then.fields.size()) + 1;
    for (size_t from = 0; from < ids.size(); from += kRowsWritten.back()) {
        const size_t count = std::min(ids.size() - from, kRowsWritten.back());
        const size_t kind = count == 1 ? 0 : count <= kRowsWritten[1] ? 1 : 2;
        if (!access.write[kind]) {
            QByteArray sql = access.set + " WHERE id IN (";
            for (size_t i = 0; i < kRowsWritten[kind]; ++i) {
                sql += (i == 0 ? "$" : ", $") + QByteArray::number(first + static_cast<int>(i));
            }
            access.write[kind] = std::make_unique<Statement>(m_database, sql + ')');
        }
        Statement& write = *access.write[kind];
        int place = 1;
        for (const size_t field : then.fields) {
            bindFieldValue(write, place++, *m_tables.asset.fields()[field], then.values[field]);
        }
        for (size_t i = 0; i < kRowsWritten[kind]; ++i) {
            write.bind(place++, ids[from + std::min(i, count - 1)]);
        }
        DAICHO_TRY(write.run());
    }
    return {};
}

} // namespace daicho
