// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/methods/rescoring.h"

#include "model/service/methods/rescoreforms.h"
#include "model/service/methodservice.h"
#include "model/service/session.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>
#include <map>

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Rescoring)
};

constexpr int kPage = 4096;

/// Goes through the scores once and counts what becomes of them; writes where there is a recorder.
class Rescoring
{
public:
    Rescoring(Session& session, const RescoreOrder& order, RescoreForms forms, Progress& progress)
        : m_session(session)
        , m_store(session.database(), order.scope, forms.wants())
        , m_forms(std::move(forms))
        , m_progress(progress)
    {
    }

    Result<RescoreReport> run(Recorder* recorder)
    {
        const Result<qint64> total = m_store.count();
        if (!total) {
            return failure(total);
        }
        m_report.method = m_forms.method().header.label;
        m_report.methodId = m_forms.method().header.id;
        m_report.version = m_forms.method().header.version;
        const auto suffice = [this](int facts) { return m_forms.suffice(facts, m_store.facts()); };
        std::vector<RescoreRow> rows;
        qint64 after = 0;
        do {
            if (m_progress.isCancelled()) {
                return fail(ErrorKind::Cancelled,
                            Words::tr("The rescoring was cancelled. Nothing was saved."));
            }
            DAICHO_TRY(m_store.rows(after, kPage, suffice, rows));
            for (const RescoreRow& row : rows) {
                DAICHO_TRY(take(row, recorder));
            }
            after = rows.empty() ? after : rows.back().id;
            m_report.total += static_cast<qint64>(rows.size());
            m_progress.report(m_report.total, *total);
        } while (!rows.empty());
        DAICHO_TRY(finish());
        return m_report;
    }

private:
    Result<void> take(const RescoreRow& row, Recorder* recorder)
    {
        const Result<const RescoreForm*> found = m_forms.form(row.facts, m_store.facts());
        if (!found) {
            return failure(found);
        }
        const RescoreForm& form = **found;
        ++m_counts[form.move];
        m_report.impossible += form.isPossible ? 0 : 1;
        m_report.withDefaults += form.hasDefaults ? 1 : 0;
        for (const QString& key : form.missing) {
            ++m_report.missing[key];
        }
        if (form.isChanged) {
            ++m_report.changed;
            if (m_lines.size() < static_cast<size_t>(RescoreReport::kLines)) {
                m_lines.emplace_back(row.id, row.facts);
            }
        }
        if (recorder == nullptr || form.after.isEmpty()) {
            return {};
        }
        DAICHO_TRY(m_store.write(row, form.values));
        return recorder->note(
            m_session.tables().assessment, row.id, row.uid, form.before, form.after);
    }

    Result<void> finish()
    {
        for (const auto& [move, count] : m_counts) {
            LevelMove counted = m_forms.move(move);
            counted.count = count;
            m_report.moves.append(counted);
        }
        std::ranges::stable_sort(m_report.moves, std::greater(), &LevelMove::count);
        for (const auto& [id, facts] : m_lines) {
            Result<RescoredPair> pair = m_store.pair(id);
            if (!pair) {
                return failure(pair);
            }
            const Result<const RescoreForm*> form = m_forms.form(facts, m_store.facts());
            if (!form) {
                return failure(form);
            }
            const Assessment& before = m_store.facts()[static_cast<size_t>(facts)].score;
            const LevelMove move = m_forms.move((*form)->move);
            m_report.lines.append({std::move(*pair),
                                   move.fromLabel,
                                   move.toLabel,
                                   before.value,
                                   (*form)->score.value,
                                   before.acceptable,
                                   (*form)->score.acceptable});
        }
        return {};
    }

    Session& m_session;
    RescoreStore m_store;
    RescoreForms m_forms;
    Progress& m_progress;
    RescoreReport m_report;
    std::map<int, qint64> m_counts; ///< by move
    std::vector<std::pair<qint64, int>> m_lines;
};

} // namespace

Result<RescoreReport> tryRescore(Session& session, const RescoreOrder& order, Progress& progress)
{
    Result<RescoreForms> forms = RescoreForms::of(session, order);
    return forms ? Rescoring(session, order, std::move(*forms), progress).run(nullptr)
                 : Result<RescoreReport>(failure(forms));
}

Result<RescoreReport>
rescore(Session& session, const RescoreOrder& order, const QString& reason, Progress& progress)
{
    Result<RescoreForms> forms = RescoreForms::of(session, order);
    if (!forms) {
        return failure(forms);
    }
    const Bilingual& label = order.method.header.label;
    auto recorder =
        session.record(u"score.rescore"_s, {{u"ja"_s, label.ja}, {u"en"_s, label.en}}, reason);
    if (!recorder) {
        return failure(recorder);
    }
    DAICHO_TRY(MethodService(session).keep(order.method));
    Result<RescoreReport> report =
        Rescoring(session, order, std::move(*forms), progress).run(recorder->get());
    if (!report) {
        return report;
    }
    const auto entry = session.commit(**recorder);
    return entry ? std::move(report) : Result<RescoreReport>(failure(entry));
}

} // namespace daicho
