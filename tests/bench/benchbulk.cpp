// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/register/asset.h"
#include "model/service/assets/bulkedit.h"
#include "model/service/historyservice.h"
#include "tests/bench/bench.h"

#include <QFile>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

constexpr int kRounds = 3;
const QStringList kValues = {u"lgwan"_s, u"internet"_s};

/// Seconds of one UPDATE of one column over all rows, each with its commit.
std::vector<double> updateBare(const QString& file)
{
    sqlite3* handle = nullptr;
    require(sqlite3_open(file.toUtf8().constData(), &handle) == SQLITE_OK, file);
    sqlite3_exec(handle,
                 "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA cache_size = -65536",
                 nullptr,
                 nullptr,
                 nullptr);
    std::vector<double> seconds;
    for (int round = 0; round <= kRounds; ++round) { // the first warms
        const QByteArray sql = "UPDATE asset SET revision = revision + 1, zone = '" +
                               kValues[round % 2].toLatin1() + "'";
        const double taken = secondsOf([&] {
            require(sqlite3_exec(handle, sql.constData(), nullptr, nullptr, nullptr) == SQLITE_OK,
                    QString::fromUtf8(sqlite3_errmsg(handle)));
        });
        if (round > 0) {
            seconds.push_back(taken);
        }
    }
    sqlite3_close(handle);
    return seconds;
}

struct Times
{
    std::vector<double> edit;
    std::vector<double> undo;
    double searched = 0; ///< the same for a field that the search text holds
};

double editAll(Session& session, const QString& field, const QString& value, qint64 rows)
{
    NoProgress progress;
    const BulkScope everything{{}, AssetSelection::allBut({})};
    return secondsOf([&] {
        const BulkOutcome outcome = required(
            BulkEdit(session).change(everything, {{{field, value}}, false, {}, {}}, progress));
        require(outcome.changed <= rows && outcome.changed > rows / 2, u"changed rows"_s);
    });
}

Times editInBulk(const BenchPlace& place, const QString& file)
{
    const auto session = place.open(file);
    Times times;
    for (int round = 0; round <= kRounds; ++round) {
        const double edit = editAll(*session, u"zone"_s, kValues[round % 2], place.rows());
        const double undo = secondsOf([&] { required(session->history().undo()); });
        require(required(session->history().redoable()).has_value(), u"redo"_s);
        if (round > 0) {
            times.edit.push_back(edit);
            times.undo.push_back(undo);
        }
    }
    times.searched = editAll(*session, u"manager"_s, u"計測課長"_s, place.rows());
    return times;
}

struct Measured
{
    Times ours;
    std::vector<double> limit;
};

Measured measure(const BenchPlace& place)
{
    const QString file = place.path(u"bulk.daicho"_s);
    Measured measured;
    for (const bool bare : {true, false}) {
        QFile::remove(file);
        require(QFile::copy(place.registerOf(place.rows()), file), file);
        if (bare) {
            measured.limit = updateBare(file);
        } else {
            measured.ours = editInBulk(place, file);
        }
    }
    QFile::remove(file);
    return measured;
}

} // namespace

BenchRow benchBulk(const BenchPlace& place)
{
    const Measured measured = measure(place);
    return {
        {},
        median(measured.ours.edit),
        median(measured.limit),
        2.5,
        0,
        0,
        u"one field of %1 assets in one entry; a field that is searched: %2 s"_s.arg(place.rows())
            .arg(measured.ours.searched, 0, 'f', 3)};
}

BenchRow benchUndo(const BenchPlace& place)
{
    const Measured measured = measure(place);
    return {{},
            median(measured.ours.undo),
            median(measured.limit),
            2.5,
            0,
            0,
            u"taking back one field of %1 assets"_s.arg(place.rows())};
}

} // namespace daicho
