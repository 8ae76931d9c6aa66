// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/assets/blockedit.h"

#include "model/service/assets/assetchecks.h"
#include "model/service/assetservice.h"
#include "model/service/session.h"
#include "model/store/recordjson.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(BlockEdit)
};

constexpr int kBatch = 2000;

Failure stopped()
{
    return fail(ErrorKind::Cancelled, Words::tr("Stopped. The register is as it was before."));
}

} // namespace

/// A block made ready: its values by row and column.
struct BlockEdit::Work
{
    Work(Session& session, const CellBlock& given, AssetChecks ready)
        : block(given)
        , checks(std::move(ready))
        , bulk(session.database(), session.tables().asset)
        , marks(assetFields().size())
    {
    }

    const CellBlock& block;
    AssetChecks checks;
    AssetBulk bulk;
    std::vector<std::pair<qsizetype, size_t>> columns; ///< column of the block → field
    QHash<qint64, qsizetype> lines;                    ///< key → row of the block
    std::vector<std::vector<QVariant>> values;         ///< by row and column
    QSet<std::pair<qsizetype, qsizetype>> bad;         ///< cells that could not be read
    QSet<qsizetype> seen;                              ///< rows that exist
    Values marks;
    std::vector<size_t> markFields;
    std::vector<size_t> written;
    std::vector<size_t> read;
    QSet<QString> numbers; ///< asset numbers that the block gives
    bool hasNumber = false;
    BlockOutcome outcome;
};

BlockEdit::BlockEdit(Session& session)
    : m_session(session)
{
}

Result<BlockOutcome> BlockEdit::check(const CellBlock& block, Progress& progress)
{
    Result<AssetChecks> checks = AssetChecks::of(m_session);
    if (!checks) {
        return failure(checks);
    }
    Work work(m_session, block, std::move(*checks));
    DAICHO_TRY(prepare(block, work));
    DAICHO_TRY(parse(block, work, progress));
    DAICHO_TRY(walk(work, nullptr, progress));
    return work.outcome;
}

Result<BlockOutcome> BlockEdit::write(const CellBlock& block, BadCells bad, Progress& progress)
{
    Result<AssetChecks> checks = AssetChecks::of(m_session);
    if (!checks) {
        return failure(checks);
    }
    if (bad == BadCells::Refuse) {
        Result<BlockOutcome> first = check(block, progress);
        if (!first || first->problemCount > 0) {
            return first;
        }
    }
    Work work(m_session, block, std::move(*checks));
    DAICHO_TRY(prepare(block, work));
    DAICHO_TRY(parse(block, work, progress));
    auto recorder =
        m_session.record(u"asset.bulk"_s,
                         {{u"count"_s, block.rows.size()}, {u"field"_s, block.fields.join(u',')}},
                         block.reason);
    if (!recorder) {
        return failure(recorder);
    }
    DAICHO_TRY(walk(work, recorder->get(), progress));
    if (bad == BadCells::Refuse && work.outcome.problemCount > 0) {
        return work.outcome; // somebody changed the register since the check
    }
    const auto entry = m_session.commit(**recorder);
    if (!entry) {
        return failure(entry);
    }
    work.outcome.entry = *entry;
    return work.outcome;
}

Result<void> BlockEdit::prepare(const CellBlock& block, Work& work)
{
    for (qsizetype column = 0; column < block.fields.size(); ++column) {
        if (block.fields[column].isEmpty()) {
            continue;
        }
        const Result<size_t> field = assetFieldIndex(block.fields[column]);
        if (!field) {
            return failure(field);
        }
        work.columns.emplace_back(column, *field);
        const QString& key = assetFields()[*field].key;
        work.hasNumber = work.hasNumber || key == "code"_L1 || key == "branch"_L1;
        work.written.push_back(*field);
    }
    QSet<AssetId> ids;
    for (qsizetype row = 0; row < block.rows.size(); ++row) {
        if (work.lines.contains(block.rows[row].value)) {
            return fail(ErrorKind::InvalidInput,
                        Words::tr("The block names the same asset in rows %1 and %2.")
                            .arg(work.lines.value(block.rows[row].value) + 1)
                            .arg(row + 1));
        }
        work.lines.insert(block.rows[row].value, row);
        ids.insert(block.rows[row]);
    }
    const std::vector<size_t> marks =
        work.checks.putHandMarks(block.reason, block.approver, work.marks);
    for (const size_t mark : marks) {
        if (std::find(work.written.begin(), work.written.end(), mark) == work.written.end()) {
            work.markFields.push_back(mark);
        }
    }
    const bool classes = std::any_of(work.written.begin(), work.written.end(), [](size_t field) {
        return AssetChecks::isClass(assetFields()[field]);
    });
    if (classes) {
        work.written.insert(work.written.end(), work.markFields.begin(), work.markFields.end());
    }
    std::vector<size_t> needed = work.written;
    for (const QString& key : {u"code"_s, u"branch"_s}) {
        needed.push_back(*assetFieldIndex(key));
    }
    work.read = work.bulk.withDerived(needed);
    std::sort(work.written.begin(), work.written.end());
    return work.bulk.choose(ids);
}

Result<void> BlockEdit::parse(const CellBlock& block, Work& work, Progress& progress)
{
    FieldParser parser(m_session);
    DAICHO_TRY(parser.reload());
    work.values.assign(static_cast<size_t>(block.rows.size()), {});
    std::vector<QHash<QString, Result<QVariant>>> known(work.columns.size());
    for (qsizetype line = 0; line < block.rows.size() && line < block.texts.size(); ++line) {
        const QStringList& texts = block.texts[line];
        auto& values = work.values[static_cast<size_t>(line)];
        for (size_t i = 0; i < work.columns.size(); ++i) {
            const auto& [column, index] = work.columns[i];
            if (column >= texts.size()) {
                values.emplace_back();
                continue;
            }
            const FieldInfo& field = assetFields()[index];
            const QString& text = texts[column];
            auto found = known[i].constFind(text);
            if (found == known[i].constEnd()) {
                Result<QVariant> value = parser.parse(field, text);
                const QString reason = value ? work.checks.problem(field, *value) : QString();
                if (!reason.isEmpty()) {
                    value = fail(ErrorKind::InvalidInput, reason);
                }
                found = known[i].insert(text, value);
            }
            values.push_back(*found ? **found : QVariant());
            if (!*found) {
                work.bad.insert({line, column});
                object(work, {line, column, {}, field.key, text, found->error().message});
            }
        }
        if (line % kBatch == 0 && progress.isCancelled()) {
            return stopped();
        }
    }
    return {};
}

Result<void> BlockEdit::walk(Work& work, Recorder* recorder, Progress& progress)
{
    qint64 done = 0;
    std::vector<BulkRow> rows;
    for (qint64 last = 0;;) {
        DAICHO_TRY(work.bulk.rows(last, kBatch, work.read, rows));
        if (rows.empty()) {
            break;
        }
        last = rows.back().id;
        for (const BulkRow& row : rows) {
            DAICHO_TRY(walkRow(work, row, recorder));
        }
        progress.report(done += static_cast<qint64>(rows.size()), work.block.rows.size());
        if (progress.isCancelled()) {
            return stopped();
        }
    }
    noteGone(work);
    QList<CellProblem>& problems = work.outcome.problems;
    std::stable_sort(
        problems.begin(), problems.end(), [](const CellProblem& a, const CellProblem& b) {
            return std::pair(a.row, a.column) < std::pair(b.row, b.column);
        });
    for (CellProblem& problem : problems) {
        if (problem.code.isEmpty()) {
            const Result<QString> code =
                m_session.assets().store().number(work.block.rows[problem.row]);
            problem.code = code.value_or(QString());
        }
    }
    return {};
}

Result<void> BlockEdit::walkRow(Work& work, const BulkRow& row, Recorder* recorder)
{
    const qsizetype line = work.lines.value(row.id);
    work.seen.insert(line);
    if (line < work.block.revisions.size() && work.block.revisions[line] != row.revision) {
        object(work,
               {line,
                -1,
                {},
                {},
                {},
                Words::tr("The asset was changed by someone else meanwhile. Look at its newest "
                          "state and repeat the change.")});
        return {};
    }
    const Result<Values> after = wanted(work, row, line);
    if (!after) {
        return failure(after);
    }
    std::vector<size_t> changed;
    for (const size_t field : work.written) {
        if (row.values[field] != (*after)[field]) {
            changed.push_back(field);
        }
    }
    if (changed.empty()) {
        return {};
    }
    ++work.outcome.rows;
    for (const auto& column : work.columns) {
        work.outcome.cells += row.values[column.second] != (*after)[column.second] ? 1 : 0;
    }
    return recorder != nullptr ? save(work, *recorder, row, *after, changed) : Result<void>();
}

/// The row's values with the good cells in them.
Result<Values> BlockEdit::wanted(Work& work, const BulkRow& row, qsizetype line) const
{
    const auto& values = work.values[static_cast<size_t>(line)];
    Values after = row.values;
    bool classified = false;
    for (size_t i = 0; i < values.size(); ++i) {
        const auto& [column, field] = work.columns[i];
        const bool given = column < work.block.texts[line].size();
        if (!given || work.bad.contains({line, column}) || values[i] == row.values[field]) {
            continue;
        }
        const QString reason = objection(work, row, field, values[i]);
        if (!reason.isEmpty()) {
            const FieldInfo& info = assetFields()[field];
            object(work, {line, column, {}, info.key, work.block.texts[line][column], reason});
            continue;
        }
        after[field] = values[i];
        classified = classified || AssetChecks::isClass(assetFields()[field]);
    }
    if (classified) {
        for (const size_t field : work.markFields) {
            after[field] = work.marks[field];
        }
    }
    if (work.hasNumber) {
        DAICHO_TRY(checkNumber(work, row, line, after));
    }
    return after;
}

/// What stands against the value because of what stands in the row now.
QString
BlockEdit::objection(Work& work, const BulkRow& row, size_t field, const QVariant& value) const
{
    if (!work.checks.lowers(assetFields()[field], row.values[field], value)) {
        return {};
    }
    ++work.outcome.lowered;
    const Result<void> allowed = checkLowering(1, work.block.reason, work.block.approver);
    return allowed ? QString()
                   : Words::tr("This lowers the class. Lowering a class needs a reason and an "
                               "approver.");
}

/// Puts the old number back into `after` where the new one can't be given.
Result<void>
BlockEdit::checkNumber(Work& work, const BulkRow& row, qsizetype line, Values& after) const
{
    const size_t code = *assetFieldIndex(u"code"_s);
    const size_t branch = *assetFieldIndex(u"branch"_s);
    if (after[code] == row.values[code] && after[branch] == row.values[branch]) {
        return {};
    }
    const QString number = after[code].toString() + u'\n' + after[branch].toString();
    QString reason;
    if (!after[code].isValid()) {
        reason = Words::tr("An asset must have a number.");
    } else if (work.numbers.contains(number)) {
        reason = Words::tr("The block gives this asset number twice.");
    } else {
        const Result<QList<Asset>> taken =
            m_session.assets().store().ofNumber(after[code].toString(), after[branch].toString());
        if (!taken) {
            return failure(taken);
        }
        if (!taken->isEmpty()) {
            reason = Words::tr("The asset number is taken by “%1”.").arg(taken->first().name);
        }
    }
    if (reason.isEmpty()) {
        work.numbers.insert(number);
        return {};
    }
    const QString given = after[code].toString();
    after[code] = row.values[code];
    after[branch] = row.values[branch];
    const auto column =
        std::find_if(work.columns.begin(), work.columns.end(), [code, branch](const auto& entry) {
            return entry.second == code || entry.second == branch;
        });
    object(work, {line, column->first, {}, assetFields()[column->second].key, given, reason});
    return {};
}

Result<void> BlockEdit::save(Work& work,
                             Recorder& recorder,
                             const BulkRow& row,
                             const Values& after,
                             const std::vector<size_t>& changed) const
{
    const AssetTable& table = work.bulk.table();
    References& references = m_session.tables().references;
    const Result<QByteArray> before = fieldsJson(table.fields(), row.values, changed, references);
    const Result<QByteArray> json = fieldsJson(table.fields(), after, changed, references);
    if (!before || !json) {
        return !before ? failure(before) : failure(json);
    }
    DAICHO_TRY(work.bulk.set(row, after, changed));
    DAICHO_TRY(work.bulk.derive(row.id, after, changed));
    return recorder.note(table, row.id, row.uid, *before, *json);
}

void BlockEdit::object(Work& work, CellProblem problem)
{
    ++work.outcome.problemCount;
    if (work.outcome.problems.size() < kMostCellProblems) {
        work.outcome.problems.append(std::move(problem));
    }
}

void BlockEdit::noteGone(Work& work) const
{
    for (qsizetype line = 0; line < work.block.rows.size(); ++line) {
        if (!work.seen.contains(line)) {
            object(work, {line, -1, {}, {}, {}, Words::tr("The asset does not exist any more.")});
        }
    }
}

} // namespace daicho
