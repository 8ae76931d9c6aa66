// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/riskstore.h"

#include "model/store/recordstore.h"

using namespace Qt::StringLiterals;

namespace daicho {

Result<void> RiskStore::visit(int cycle,
                              const AssetFilter& filter,
                              const std::function<Result<void>(const RiskRow&)>& visit) const
{
    const RecordStore<Assessment> store(m_assessments, assessmentFields());
    QByteArray columns = "s." + m_assessments.columns();
    columns.replace(", ", ", s.");
    const int own = static_cast<int>(m_assessments.fields().size()) + 3;
    columns +=
        ", a.code, a.branch, a.name, coalesce(a.unit_id, 0), a.confidentiality, a.integrity, "
        "a.availability";
    Result<Statement> rows = AssetQuery::scores(m_assessments.database(), columns, filter, cycle);
    if (!rows) {
        return failure(rows);
    }
    for (;;) {
        const Result<bool> row = rows->step();
        if (!row) {
            return failure(row);
        }
        if (!*row) {
            return {};
        }
        RiskRow risk;
        risk.assessment = store.fromStored(m_assessments.read(*rows));
        const QString branch = rows->text(own + 1);
        risk.code = rows->text(own) + (branch.isEmpty() ? QString() : u'-' + branch);
        risk.name = rows->text(own + 2);
        risk.unit.value = rows->integer(own + 3);
        risk.confidentiality = rows->text(own + 4);
        risk.integrity = rows->text(own + 5);
        risk.availability = rows->text(own + 6);
        DAICHO_TRY(visit(risk));
    }
}

} // namespace daicho
