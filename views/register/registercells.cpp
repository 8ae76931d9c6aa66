// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/assets/registercells.h"

#include "model/core/progress.h"
#include "model/core/tsv.h"
#include "model/service/assetservice.h"
#include "model/service/jobrunner.h"
#include "model/service/session.h"
#include "views/questions/loweringdialog.h"
#include "views/register/pastereport.h"
#include "views/register/registerpage.h"
#include "views/register/registertable.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

constexpr int kMostCopied = 20'000; // rows for the clipboard; more go out as a workbook
constexpr qint64 kAtOnce = 2'000;   // cells that are written without a job

} // namespace

void RegisterPage::setUpCellCommands()
{
    const auto any = [this] { return m_table->selectionModel()->hasSelection(); };
    const auto editable = [this, any] { return canEdit() && any(); };
    const auto add = [this](const QString& id,
                            const QString& text,
                            const QString& icon,
                            const QKeySequence& keys,
                            const std::function<bool()>& canRun,
                            const std::function<void()>& run) {
        QAction* action = addCommand({id, text, icon, keys, Menu::Edit}, canRun, run)->action();
        // Del, Ctrl+C and the like mean cells only where the cells have the focus.
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        m_table->addAction(action);
    };
    add(u"register.copy"_s, tr("&Copy cells"), u"copy"_s, QKeySequence::Copy, any, [this] {
        copyCells();
    });
    add(u"register.paste"_s, tr("&Paste cells"), {}, QKeySequence::Paste, editable, [this] {
        pasteCells();
    });
    add(u"register.fill"_s, tr("&Fill down"), {}, QKeySequence(u"Ctrl+D"_s), editable, [this] {
        fillDown();
    });
    add(u"register.clear"_s,
        tr("C&lear cells"),
        {},
        QKeySequence(Qt::Key_Delete),
        editable,
        [this] { clearCells(); });
    add(
        u"register.change"_s,
        tr("C&hange a field of many assets…"),
        u"edit"_s,
        QKeySequence(u"Ctrl+Shift+D"_s),
        [this] { return canEdit() && m_window.count() > 0; },
        [this] { changeMany(); });
    add(u"register.remove"_s,
        tr("&Remove assets"),
        u"delete"_s,
        QKeySequence(u"Ctrl+-"_s),
        editable,
        [this] { removeAssets(); });
}

/// The one block that is chosen; several are told that they are too many.
std::optional<CellRange> RegisterPage::chosenBlock()
{
    const QList<CellRange> ranges = m_table->chosenCells();
    if (ranges.size() == 1) {
        return ranges.first();
    }
    if (ranges.size() > 1) {
        fail({ErrorKind::InvalidInput,
              tr("This works on one block of cells. Choose cells that lie side by side.")});
    }
    return std::nullopt;
}

void RegisterPage::copyCells()
{
    const QList<CellRange> ranges = m_table->chosenCells();
    qint64 rows = 0;
    for (const CellRange& range : ranges) {
        rows += range.rows();
    }
    if (rows > kMostCopied) {
        fail({ErrorKind::InvalidInput,
              tr("%1 rows are too many for the clipboard; it takes %2. Nothing was copied. "
                 "“Export what the table shows” writes all of them into a workbook.")
                  .arg(locale().toString(rows), locale().toString(kMostCopied))});
        return;
    }
    RegisterCells cells(m_services.session, m_model.dateStyle());
    Result<void> ready = cells.load();
    QList<QStringList> texts;
    for (const CellRange& range : ranges) {
        QList<AssetId> ids;
        for (int row = range.top; row <= range.bottom; ++row) {
            ids.append(m_window.id(row));
        }
        const auto part = ready
                              ? cells.texts(ids, m_model.columns().mid(range.left, range.columns()))
                              : Result<QList<QStringList>>(failure(ready));
        if (!part) {
            fail(part.error());
            return;
        }
        texts += *part;
    }
    QApplication::clipboard()->setText(tsvText(texts));
}

void RegisterPage::pasteCells()
{
    const QString text = QApplication::clipboard()->text();
    const std::optional<CellRange> target = chosenBlock();
    if (!text.isEmpty() && target) {
        checkPasted(layOver(readTsv(text), *target, m_model, m_window));
    }
}

/// Writes the block where every cell of it can be written; else says which can't.
void RegisterPage::checkPasted(const PastedBlock& pasted)
{
    runPaste(pasted,
             pasted.outsideCount > 0,
             BadCells::Refuse,
             [this, pasted](const auto& outcome) { showPasted(pasted, outcome); });
}

void RegisterPage::writePasted(const PastedBlock& pasted, BadCells bad)
{
    runPaste(pasted, false, bad, [this, pasted](const BlockOutcome&) {
        if (m_table->selectionModel()->hasSelection() && !pasted.target.isEmpty()) {
            m_table->chooseCells({pasted.target});
        }
    });
}

void RegisterPage::runPaste(const PastedBlock& pasted,
                            bool onlyCheck,
                            BadCells bad,
                            const std::function<void(const BlockOutcome&)>& done)
{
    const auto work = [block = pasted.block, onlyCheck, bad](Session& session, Progress& progress) {
        BlockEdit edit(session);
        return onlyCheck ? edit.check(block, progress) : edit.write(block, bad, progress);
    };
    const auto end = [this, done](const Result<BlockOutcome>& outcome) {
        if (outcome) {
            done(*outcome);
        } else {
            fail(outcome.error());
        }
    };
    if (pasted.cells <= kAtOnce) {
        NoProgress progress;
        end(work(m_services.session, progress));
    } else {
        m_services.jobs.start<BlockOutcome>(tr("Pasting cells"), work, this, end);
    }
}

void RegisterPage::showPasted(const PastedBlock& pasted, const BlockOutcome& outcome)
{
    const bool lacksGrounds = outcome.lowered > 0 && pasted.block.reason.isEmpty();
    if (lacksGrounds) {
        askForGrounds(pasted, outcome);
    } else if (pasted.outsideCount + outcome.problemCount > 0) {
        reportPasted(pasted, outcome);
    } else if (!pasted.target.isEmpty()) {
        m_table->chooseCells({pasted.target});
    }
}

void RegisterPage::askForGrounds(const PastedBlock& pasted, const BlockOutcome& outcome)
{
    auto* dialog = new LoweringDialog(
        tr("%n of the pasted cells lower a class. That needs a reason and an approver.",
           nullptr,
           static_cast<int>(outcome.lowered)),
        this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::rejected, this, [this, pasted, outcome] {
        reportPasted(pasted, outcome);
    });
    connect(dialog, &QDialog::accepted, this, [this, dialog, justified = pasted]() mutable {
        justified.block.reason = dialog->reason();
        justified.block.approver = dialog->approver();
        checkPasted(justified);
    });
    dialog->open();
}

void RegisterPage::reportPasted(const PastedBlock& pasted, const BlockOutcome& outcome)
{
    QList<CellProblem> problems = pasted.outside;
    for (CellProblem problem : outcome.problems) {
        problem.row = pasted.lines.value(problem.row, problem.row);
        problems.append(std::move(problem));
    }
    std::ranges::stable_sort(problems, {}, [](const CellProblem& problem) {
        return std::pair(problem.row, problem.column);
    });
    auto* report = new PasteReport(problems,
                                   pasted.outsideCount + outcome.problemCount,
                                   outcome.cells,
                                   pasted.target.top,
                                   m_model,
                                   m_services,
                                   this);
    report->setAttribute(Qt::WA_DeleteOnClose);
    connect(report, &PasteReport::failed, this, &RegisterPage::fail);
    connect(report, &QDialog::accepted, this, [this, pasted] {
        writePasted(pasted, BadCells::LeaveOut);
    });
    report->open();
}

void RegisterPage::fillDown()
{
    // Of whole rows the column counts in which one stands.
    std::optional<CellRange> range = chosenBlock();
    if (range && m_table->choosesWholeRows()) {
        range->left = range->right = m_table->currentIndex().column();
    }
    if (!range || range->rows() < 2) {
        return;
    }
    // As in a spreadsheet: the topmost chosen row gives the value.
    const Result<Asset> source = m_services.session.assets().asset(m_window.id(range->top));
    if (!source) {
        fail(source.error());
        return;
    }
    BulkChange change;
    for (int column = range->left; column <= range->right; ++column) {
        const QString key = m_model.columns().value(column);
        if (const Field<Asset>* field = AssetTableModel::field(key)) {
            change.items.append({key, fieldValue(*source, *field)});
        }
    }
    if (!change.items.isEmpty()) {
        const AssetSelection below = m_window.select({{range->top + 1, range->bottom}});
        changeScope({m_window.filter(), below}, change, range->rows());
    }
}

/// Empties the chosen cells; whole rows are removed, as their number is what was chosen.
void RegisterPage::clearCells()
{
    if (m_table->choosesWholeRows()) {
        removeAssets();
        return;
    }
    const std::optional<CellRange> range = chosenBlock();
    if (!range) {
        return;
    }
    BulkChange change;
    for (int column = range->left; column <= range->right; ++column) {
        const QString key = m_model.columns().value(column);
        if (AssetTableModel::field(key) != nullptr) {
            change.items.append({key, QVariant()});
        }
    }
    if (!change.items.isEmpty()) {
        const AssetSelection rows = m_window.select({{range->top, range->bottom}});
        changeScope({m_window.filter(), rows}, change, range->rows());
    }
}

} // namespace daicho
