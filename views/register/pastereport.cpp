// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/register/pastereport.h"

#include "model/items/assettablemodel.h"
#include "views/shell/tableoutput.h"
#include "views/widgets/columnfitter.h"
#include "views/widgets/grid.h"
#include "views/widgets/tabledelegate.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

#include <array>

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

constexpr std::array kWidths = {56, 92, 120, 160};

QString summaryOf(qint64 problems, qint64 listed, qint64 good)
{
    QString text = PasteReport::tr("%n cells can't be written as they are. Nothing has been "
                                   "changed yet.",
                                   nullptr,
                                   static_cast<int>(problems));
    text += u'\n' + (good > 0 ? PasteReport::tr("%n other cells can be written; the ones below "
                                                "keep what they hold.",
                                                nullptr,
                                                static_cast<int>(good))
                              : PasteReport::tr("No other cell of the block would change."));
    if (listed < problems) {
        text +=
            u'\n' + PasteReport::tr("The first %n are listed.", nullptr, static_cast<int>(listed));
    }
    return text;
}

} // namespace

PasteReport::PasteReport(const QList<CellProblem>& problems,
                         qint64 problemCount,
                         qint64 good,
                         int top,
                         const AssetTableModel& model,
                         const PageServices& services,
                         QWidget* parent)
    : QDialog(parent)
    , m_model({tr("Row"), tr("Number"), tr("Column"), tr("Value"), tr("Reason")})
{
    setObjectName(u"pasteReport"_s);
    setWindowTitle(tr("Pasted cells"));
    resize(880, 480);
    QList<TextRow> rows;
    for (const CellProblem& problem : problems) {
        const QString column = problem.field.isEmpty() ? QString::number(problem.column + 1)
                                                       : model.columnLabel(problem.field);
        rows.append({{QString::number(top + problem.row + 1),
                      problem.code,
                      problem.column < 0 ? tr("(whole row)") : column,
                      problem.value,
                      problem.reason},
                     {},
                     0});
    }
    m_model.setRows(rows);
    auto* summary = new QLabel(summaryOf(problemCount, problems.size(), good), this);
    summary->setObjectName(u"pasteSummary"_s);
    summary->setWordWrap(true);
    auto* table = new QTableView(this);
    table->setObjectName(u"pasteProblems"_s);
    table->setAccessibleName(windowTitle());
    table->setModel(&m_model);
    dressTable(table);
    setColumnWidths(*table, kWidths);
    table->horizontalHeader()->setStretchLastSection(true);
    auto* output = new TableOutput(table, services, windowTitle());
    connect(output, &TableOutput::failed, this, &PasteReport::failed);
    auto* buttons = new QDialogButtonBox(this);
    QPushButton* write =
        buttons->addButton(tr("Write the good cells"), QDialogButtonBox::AcceptRole);
    write->setObjectName(u"writeGood"_s);
    write->setEnabled(good > 0);
    QPushButton* leave = buttons->addButton(tr("Change nothing"), QDialogButtonBox::RejectRole);
    leave->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Grid::kMargin, Grid::kMargin, Grid::kMargin, Grid::kMargin);
    column->setSpacing(Grid::kGap);
    column->addWidget(summary);
    column->addWidget(table, 1);
    column->addWidget(buttons);
}

} // namespace daicho
