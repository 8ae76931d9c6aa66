// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/assets/bulkedit.h"

#include "model/service/assets/assetchecks.h"
#include "model/service/session.h"
#include "model/store/recordjson.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(BulkEdit)
};

constexpr int kBatch = 2000;

Failure stopped()
{
    return fail(ErrorKind::Cancelled, Words::tr("Stopped. The register is as it was before."));
}

std::vector<size_t> united(std::vector<size_t> all, const std::vector<size_t>& more)
{
    all.insert(all.end(), more.begin(), more.end());
    std::sort(all.begin(), all.end());
    all.erase(std::unique(all.begin(), all.end()), all.end());
    return all;
}

std::vector<size_t> without(const std::vector<size_t>& all, const std::vector<size_t>& fewer)
{
    std::vector<size_t> rest;
    std::set_difference(
        all.begin(), all.end(), fewer.begin(), fewer.end(), std::back_inserter(rest));
    return rest;
}

} // namespace

/// A change made ready: values by field index.
struct BulkEdit::Plan
{
    AssetChecks checks;
    Values values;
    std::vector<size_t> targets; ///< fields that were asked for
    std::vector<size_t> classes; ///< those of them that are classes
    std::vector<size_t> marks;   ///< fields that follow a change of a class
    std::vector<size_t> written; ///< targets and marks
    std::vector<size_t> read;
    bool onlyEmpty = false;
    FieldsJsonMemory before = {};
    FieldsJsonMemory after = {};
    Values scratch = {}; ///< of the row at hand, as it will be
};

BulkEdit::BulkEdit(Session& session)
    : m_session(session)
{
}

Result<void> BulkEdit::choose(AssetBulk& bulk, const BulkScope& scope) const
{
    return scope.selection.isAllBut() ? bulk.chooseAllBut(scope.filter, scope.selection.ids())
                                      : bulk.choose(scope.selection.ids());
}

Result<BulkEdit::Plan> BulkEdit::plan(const BulkChange& change) const
{
    Result<AssetChecks> checks = AssetChecks::of(m_session);
    if (!checks) {
        return failure(checks);
    }
    Plan plan{std::move(*checks), Values(assetFields().size()), {}, {}, {}, {}, {}, false};
    plan.onlyEmpty = change.onlyEmpty;
    const std::vector<size_t> marks =
        plan.checks.putHandMarks(change.reason, change.approver, plan.values);
    for (const BulkChange::Item& item : change.items) {
        const Result<size_t> index = assetFieldIndex(item.field);
        if (!index) {
            return failure(index);
        }
        const FieldInfo& field = assetFields()[*index];
        if (field.has(Hidden) || field.key == "code"_L1 || field.key == "branch"_L1) {
            return fail(ErrorKind::InvalidInput,
                        Words::tr("“%1” is each asset's own and can't be set for many at once.")
                            .arg(field.label.in(m_session.language())),
                        {},
                        field.key);
        }
        const QVariant value = normalised(*index, item.value);
        const QString problem = plan.checks.problem(field, value);
        if (!problem.isEmpty()) {
            return fail(ErrorKind::InvalidInput, problem, {}, field.key);
        }
        plan.values[*index] = value;
        plan.targets = united(plan.targets, {*index});
        if (AssetChecks::isClass(field)) {
            plan.classes.push_back(*index);
        }
    }
    plan.marks = plan.classes.empty() ? std::vector<size_t>() : without(marks, plan.targets);
    plan.written = united(plan.targets, plan.marks);
    return plan;
}

Result<BulkOutcome>
BulkEdit::preview(const BulkScope& scope, const BulkChange& change, Progress& progress)
{
    Result<Plan> plan = this->plan(change);
    if (!plan) {
        return failure(plan);
    }
    AssetBulk bulk(m_session.database(), m_session.tables().asset);
    DAICHO_TRY(choose(bulk, scope));
    plan->read = plan->written;
    return walk(bulk, *plan, nullptr, progress);
}

Result<BulkOutcome>
BulkEdit::change(const BulkScope& scope, const BulkChange& change, Progress& progress)
{
    Result<Plan> plan = this->plan(change);
    if (!plan) {
        return failure(plan);
    }
    const bool lacksWords =
        change.reason.trimmed().isEmpty() || change.approver.trimmed().isEmpty();
    if (!plan->classes.empty() && lacksWords) {
        const Result<BulkOutcome> outcome = preview(scope, change, progress);
        if (!outcome) {
            return failure(outcome);
        }
        DAICHO_TRY(checkLowering(outcome->lowered, change.reason, change.approver));
    }
    AssetBulk bulk(m_session.database(), m_session.tables().asset);
    DAICHO_TRY(choose(bulk, scope));
    plan->read = bulk.withDerived(plan->written);
    const Result<qint64> chosen = bulk.count();
    if (!chosen) {
        return failure(chosen);
    }
    QStringList keys;
    for (const BulkChange::Item& item : change.items) {
        keys.append(item.field);
    }
    auto recorder = m_session.record(
        u"asset.bulk"_s, {{u"count"_s, *chosen}, {u"field"_s, keys.join(u',')}}, change.reason);
    if (!recorder) {
        return failure(recorder);
    }
    if (!plan->classes.empty()) {
        DAICHO_TRY(plan->checks.keepScheme());
    }
    Result<BulkOutcome> outcome = walk(bulk, *plan, recorder->get(), progress);
    if (!outcome) {
        return outcome;
    }
    DAICHO_TRY(checkLowering(outcome->lowered, change.reason, change.approver));
    const auto entry = m_session.commit(**recorder);
    if (!entry) {
        return failure(entry);
    }
    outcome->entry = *entry;
    return outcome;
}

Result<BulkOutcome>
BulkEdit::walk(AssetBulk& bulk, Plan& plan, Recorder* recorder, Progress& progress)
{
    const Result<qint64> chosen = bulk.count();
    if (!chosen) {
        return failure(chosen);
    }
    BulkOutcome outcome;
    outcome.chosen = *chosen;
    qint64 done = 0;
    std::vector<BulkRow> rows;
    for (qint64 last = 0;;) {
        DAICHO_TRY(bulk.rows(last, kBatch, plan.read, rows));
        if (rows.empty()) {
            return outcome;
        }
        last = rows.back().id;
        DAICHO_TRY(walkBatch(bulk, plan, recorder, rows, outcome));
        done += static_cast<qint64>(rows.size());
        progress.report(done, *chosen);
        if (progress.isCancelled()) {
            return stopped();
        }
    }
}

Result<void> BulkEdit::walkBatch(AssetBulk& bulk,
                                 Plan& plan,
                                 Recorder* recorder,
                                 const std::vector<BulkRow>& rows,
                                 BulkOutcome& outcome)
{
    std::vector<qint64> out;
    qint64 together = 0;
    Values& after = plan.scratch;
    after.resize(assetFields().size());
    for (const BulkRow& row : rows) {
        for (const size_t field : plan.read) {
            after[field] = row.values[field];
        }
        for (const size_t field : plan.targets) {
            if (!plan.onlyEmpty || !after[field].isValid()) {
                after[field] = plan.values[field];
            }
        }
        bool lowered = false;
        bool classified = false;
        for (const size_t field : plan.classes) {
            classified = classified || row.values[field] != after[field];
            lowered = lowered ||
                      plan.checks.lowers(assetFields()[field], row.values[field], after[field]);
        }
        for (const size_t field : plan.marks) {
            after[field] = classified ? plan.values[field] : after[field];
        }
        std::vector<size_t> changed;
        bool uniform = true;
        for (const size_t field : plan.written) {
            if (row.values[field] != after[field]) {
                changed.push_back(field);
            }
            uniform = uniform && after[field] == plan.values[field];
        }
        outcome.changed += changed.empty() ? 0 : 1;
        outcome.lowered += lowered ? 1 : 0;
        if (changed.empty() || !uniform) {
            out.push_back(row.id);
        } else {
            ++together;
        }
        if (!changed.empty() && recorder != nullptr) {
            DAICHO_TRY(write(bulk, plan, *recorder, row, after, changed, uniform));
        }
    }
    if (recorder == nullptr) {
        return {};
    }
    DAICHO_TRY(bulk.leaveOut(out));
    const Result<qint64> written =
        together == 0 ? 0 : bulk.setAll(rows.front().id, rows.back().id, plan.values, plan.written);
    if (!written) {
        return failure(written);
    }
    return *written == together
               ? Result<void>()
               : fail(ErrorKind::Storage,
                      Words::tr("The register refused an operation. Nothing was written."));
}

Result<void> BulkEdit::write(AssetBulk& bulk,
                             Plan& plan,
                             Recorder& recorder,
                             const BulkRow& row,
                             const Values& after,
                             const std::vector<size_t>& changed,
                             bool uniform)
{
    const AssetTable& table = bulk.table();
    References& references = m_session.tables().references;
    const Result<QByteArray> before =
        plan.before.of(table.fields(), row.values, changed, references);
    const Result<QByteArray> json = plan.after.of(table.fields(), after, changed, references);
    if (!before || !json) {
        return !before ? failure(before) : failure(json);
    }
    if (plan.read.size() > plan.written.size()) {
        DAICHO_TRY(bulk.derive(row.id, after, changed));
    }
    if (!uniform) {
        DAICHO_TRY(bulk.set(row, after, changed));
    }
    return recorder.note(table, row.id, row.uid, *before, *json);
}

} // namespace daicho
