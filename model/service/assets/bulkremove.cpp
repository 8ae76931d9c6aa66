// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/assets/assetchecks.h"
#include "model/service/assets/bulkedit.h"
#include "model/service/assetservice.h"
#include "model/service/session.h"
#include "model/store/recordjson.h"

#include <QCoreApplication>

#include <numeric>

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(BulkEdit)
};

constexpr int kBatch = 2000;

/// Writes the removal of rows to the journal.
class Remover
{
public:
    Remover(AssetBulk& bulk, Recorder& recorder, References& references)
        : m_bulk(bulk)
        , m_recorder(recorder)
        , m_references(references)
    {
    }

    Result<void> note(const BulkRow& row)
    {
        const AssetTable& table = m_bulk.table();
        const Result<QByteArray> before = recordJson(table.fields(), row.values, m_references);
        if (!before) {
            return failure(before);
        }
        return m_recorder.note(table, row.id, row.uid, *before, {});
    }

    /// Systems after all that name them, so that taking back brings them first.
    Result<void> noteSystems(std::vector<BulkRow> systems, size_t systemField)
    {
        while (!systems.empty()) {
            QSet<qint64> named;
            for (const BulkRow& row : systems) {
                named.insert(row.values[systemField].toLongLong());
            }
            const auto later =
                std::stable_partition(systems.begin(), systems.end(), [&named](const BulkRow& row) {
                    return !named.contains(row.id);
                });
            if (later == systems.begin()) {
                return fail(ErrorKind::Conflict,
                            Words::tr("Some of the assets name each other as their system in a "
                                      "circle. Empty that field first. Nothing was removed."));
            }
            for (auto row = systems.begin(); row != later; ++row) {
                DAICHO_TRY(note(*row));
            }
            systems.erase(systems.begin(), later);
        }
        return {};
    }

private:
    AssetBulk& m_bulk;
    Recorder& m_recorder;
    References& m_references;
};

} // namespace

Result<BulkOutcome>
BulkEdit::remove(const BulkScope& scope, const QString& reason, Progress& progress)
{
    AssetBulk bulk(m_session.database(), m_session.tables().asset);
    DAICHO_TRY(choose(bulk, scope));
    const Result<qint64> chosen = bulk.count();
    if (!chosen) {
        return failure(chosen);
    }
    BulkOutcome outcome;
    outcome.chosen = *chosen;
    auto recorder =
        m_session.record(u"asset.bulk_remove"_s, {{u"count"_s, outcome.chosen}}, reason);
    if (!recorder) {
        return failure(recorder);
    }
    const Result<std::optional<AssetId>> used = bulk.firstStillUsed();
    if (!used) {
        return failure(used);
    }
    if (*used) {
        const Result<Asset> asset = m_session.assets().asset(**used);
        return fail(ErrorKind::Conflict,
                    Words::tr("“%1” is still used: scores, relations, flows or other assets refer "
                              "to it. Remove or change those first. Nothing was removed.")
                        .arg(asset ? asset->name : QString()),
                    {},
                    asset ? asset->displayCode() : QString());
    }
    DAICHO_TRY(removeInOrder(bulk, **recorder, progress));
    const Result<qint64> removed = bulk.removeAll();
    if (!removed) {
        return failure(removed);
    }
    m_session.tables().references.clear();
    outcome.changed = *removed;
    if (outcome.changed != (*recorder)->changes()) {
        return fail(ErrorKind::Conflict,
                    Words::tr("The assets were changed meanwhile. Nothing was removed."));
    }
    const auto entry = m_session.commit(**recorder);
    if (!entry) {
        return failure(entry);
    }
    outcome.entry = *entry;
    return outcome;
}

Result<void> BulkEdit::removeInOrder(AssetBulk& bulk, Recorder& recorder, Progress& progress)
{
    const Result<std::vector<qint64>> named = bulk.namedByOthers();
    const Result<size_t> system = assetFieldIndex(u"system"_s);
    if (!named || !system) {
        return !named ? failure(named) : failure(system);
    }
    Remover remover(bulk, recorder, m_session.tables().references);
    const QSet<qint64> last(named->begin(), named->end());
    std::vector<size_t> all(bulk.table().fields().size());
    std::iota(all.begin(), all.end(), size_t{0});
    std::vector<BulkRow> systems;
    qint64 done = 0;
    std::vector<BulkRow> rows;
    for (qint64 after = 0;;) {
        DAICHO_TRY(bulk.rows(after, kBatch, all, rows));
        if (rows.empty()) {
            break;
        }
        after = rows.back().id;
        for (BulkRow& row : rows) {
            if (last.contains(row.id)) {
                systems.push_back(std::move(row));
            } else {
                DAICHO_TRY(remover.note(row));
            }
        }
        progress.report(done += static_cast<qint64>(rows.size()), 0);
        if (progress.isCancelled()) {
            return fail(ErrorKind::Cancelled,
                        Words::tr("Stopped. The register is as it was before."));
        }
    }
    return remover.noteSystems(std::move(systems), *system);
}

} // namespace daicho
