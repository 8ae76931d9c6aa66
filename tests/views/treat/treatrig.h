// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/items/plannedriskmodel.h"
#include "model/service/assetservice.h"
#include "model/service/scoringservice.h"
#include "model/service/treatment/acceptanceservice.h"
#include "tests/support/pagefixture.h"
#include "tests/views/shell/fakecontext.h"
#include "views/shell/command.h"
#include "views/treat/treatpage.h"

#include <QAction>
#include <QTableView>
#include <QTest>

namespace daicho {

/// The page over a register of its own.
class TreatRig
{
public:
    RiskPair score(const QString& name,
                   int likelihood,
                   int loss,
                   const QString& threat = QStringLiteral("A04"))
    {
        Asset asset;
        asset.name = name;
        const AssetId id = session().assets().add(asset).value_or(Asset()).id;
        ScoreDraft draft;
        draft.asset = id;
        draft.threat = threat;
        draft.inputs = {{QStringLiteral("likelihood"), QString::number(likelihood)},
                        {QStringLiteral("loss"), QString::number(loss)}};
        const auto saved = session().scoring().save(draft);
        Q_ASSERT(saved);
        return {id, threat};
    }

    Measure addMeasure(const QString& title, const QList<RiskPair>& risks = {})
    {
        Measure measure;
        measure.title = title;
        return TreatmentService(session()).add(measure, risks).value_or(Measure());
    }

    RiskAcceptance accept(const RiskPair& risk)
    {
        AcceptanceService service(session());
        RiskAcceptance draft = service.proposal(risk).value();
        draft.reason = QStringLiteral("更新まで待つ");
        draft.approver = QStringLiteral("総務部長");
        return service.accept(draft).value();
    }

    /// Shows the page and waits until its list has so many rows.
    bool load(int rows, const QString& list = QStringLiteral("riskTable"))
    {
        page().resize(1100, 640);
        page().show();
        page().refresh();
        return QTest::qWaitFor(
            [this, rows, list] { return table(list)->model()->rowCount() == rows; });
    }

    /// Made when it is first asked for.
    TreatPage& page()
    {
        if (!m_page) {
            m_page = std::make_unique<TreatPage>(fixture.services(), context);
        }
        return *m_page;
    }

    QTableView* table(const QString& name = QStringLiteral("riskTable"))
    {
        return page().findChild<QTableView*>(name);
    }

    QString cell(int row, int column)
    {
        return table()->model()->index(row, column).data().toString();
    }

    /// Null for none.
    Command* command(const QString& id)
    {
        const QList<Command*> commands = page().commands();
        const auto found = std::ranges::find(commands, id, &Command::id);
        return found == commands.end() ? nullptr : *found;
    }

    QAction* action(const QString& id) { return command(id)->action(); }

    /// As a menu or a button would.
    void run(const QString& id) { command(id)->execute(context); }

    Session& session() { return fixture.session(); }

    PageFixture fixture;
    FakeContext context;

private:
    std::unique_ptr<TreatPage> m_page;
};

} // namespace daicho
