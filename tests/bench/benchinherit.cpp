// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/assetservice.h"
#include "model/service/relationservice.h"
#include "tests/bench/bench.h"

#include <QFile>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

constexpr int kComponent = 1000;
constexpr int kChanges = 20;

/// A source whose need flows into 999 others, a tree of relations with a cycle at its end.
std::vector<qint64> addComponent(Session& session)
{
    std::vector<qint64> ids;
    auto recorder = required(session.record(u"sample.fill"_s));
    for (int i = 0; i < kComponent; ++i) {
        Asset asset;
        asset.code = u"Z%1"_s.arg(i, 6, 10, QChar(u'0'));
        asset.name = u"測定%1"_s.arg(i);
        asset.confidentiality = u"1"_s;
        ids.push_back(
            required(recorder->insert(session.tables().asset, fieldValues(asset, assetFields()))));
    }
    for (int i = 1; i <= kComponent; ++i) {
        Relation relation;
        relation.from.value = ids[static_cast<size_t>(i == kComponent ? kComponent - 1 : i / 2)];
        relation.to.value = ids[static_cast<size_t>(i == kComponent ? kComponent / 2 : i)];
        if (relation.from != relation.to) {
            relation.kind = u"runs_on"_s;
            required(recorder->insert(session.tables().relation,
                                      fieldValues(relation, relationFields())));
        }
    }
    // From 0 to 1 the halving gives no relation of its own.
    Relation first;
    first.from.value = ids[0];
    first.to.value = ids[1];
    first.kind = u"stored_in"_s;
    required(recorder->insert(session.tables().relation, fieldValues(first, relationFields())));
    required(session.commit(*recorder));
    return ids;
}

double changeSource(Session& session, AssetId source)
{
    std::vector<double> seconds;
    for (int i = 0; i < kChanges; ++i) {
        const Asset base = required(session.assets().asset(source));
        Asset edited = base;
        edited.confidentiality = i % 2 == 0 ? u"3A"_s : u"1"_s;
        edited.classReason = u"測定%1"_s.arg(i); // lowering asks for a new one
        edited.classApprover = u"情報政策課長"_s;
        seconds.push_back(secondsOf([&] { required(session.assets().update(base, edited)); }));
    }
    return median(seconds);
}

/// The same rows by key: classes, derived row and relations both ways read, derived row written.
double bareRows(const QString& file, const std::vector<qint64>& ids)
{
    sqlite3* handle = nullptr;
    require(sqlite3_open(file.toUtf8().constData(), &handle) == SQLITE_OK, file);
    sqlite3_exec(
        handle, "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL", nullptr, nullptr, nullptr);
    std::vector<sqlite3_stmt*> statements;
    for (const char* sql :
         {"SELECT confidentiality, integrity, availability, place_id, system_id, exclusion, "
          "disposed_on FROM asset WHERE id = ?1",
          "SELECT * FROM inheritance WHERE node = ?1",
          "SELECT to_id, kind FROM relation WHERE from_id = ?1",
          "SELECT from_id, kind FROM relation WHERE to_id = ?1",
          "UPDATE inheritance SET confidentiality = ?2, effective_confidentiality = ?2, "
          "confidentiality_depth = confidentiality_depth WHERE node = ?1"}) {
        sqlite3_stmt* statement = nullptr;
        require(sqlite3_prepare_v2(handle, sql, -1, &statement, nullptr) == SQLITE_OK,
                QString::fromUtf8(sql));
        statements.push_back(statement);
    }
    std::vector<double> seconds;
    for (int i = 0; i < kChanges; ++i) {
        seconds.push_back(secondsOf([&] {
            sqlite3_exec(handle, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr);
            for (const qint64 id : ids) {
                for (sqlite3_stmt* statement : statements) {
                    sqlite3_bind_int64(statement, 1, id);
                    if (sqlite3_bind_parameter_count(statement) == 2) {
                        sqlite3_bind_text(statement, 2, i % 2 == 0 ? "3A" : "1", -1, SQLITE_STATIC);
                    }
                    while (sqlite3_step(statement) == SQLITE_ROW) {
                        for (int column = 0; column < sqlite3_column_count(statement); ++column) {
                            sqlite3_column_text(statement, column);
                        }
                    }
                    sqlite3_reset(statement);
                }
            }
            sqlite3_exec(handle, "COMMIT", nullptr, nullptr, nullptr);
        }));
    }
    for (sqlite3_stmt* statement : statements) {
        sqlite3_finalize(statement);
    }
    sqlite3_close(handle);
    return median(seconds);
}

} // namespace

BenchRow benchInherit(const BenchPlace& place)
{
    const QString file = place.path(u"inherit.daicho"_s);
    QFile::remove(file);
    require(QFile::copy(place.registerOf(place.assets()), file), file);
    std::vector<qint64> ids;
    double ours = 0;
    {
        const auto session = place.open(file);
        ids = addComponent(*session);
        ours = changeSource(*session, AssetId{ids.front()});
    }
    const double limit = bareRows(file, ids);
    QFile::remove(file);
    return {{},
            ours,
            limit,
            3.0,
            0,
            0,
            u"one class of %1 assets changed, journal and commit included, against the same rows "
            "by key"_s.arg(kComponent)};
}

} // namespace daicho
