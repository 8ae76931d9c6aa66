// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/register/checkdialog.h"

#include "model/core/textfold.h"
#include "model/service/checks/checklist.h"
#include "model/service/checks/riskcheck.h"
#include "model/service/exportnames.h"
#include "model/service/jobrunner.h"
#include "model/service/session.h"
#include "model/service/transfer/exportservice.h"
#include "views/shell/tableoutput.h"
#include "views/widgets/columnfitter.h"
#include "views/widgets/grid.h"
#include "views/widgets/searchfield.h"
#include "views/widgets/tabledelegate.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

#include <array>

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

constexpr qsizetype kMostShown = 10'000;

enum Column { SeverityColumn, RuleColumn, CodeColumn, NameColumn, UnitColumn, MessageColumn };

constexpr std::array<int, 6> kWidths{70, 60, 110, 200, 150, 420};

/// The asset and the field behind a row, or the page and the place where it is put right.
QVariant keyOf(const Finding& finding)
{
    const FindingPlace place = placeOf(finding);
    if (!place.page.isEmpty()) {
        return QStringList{place.page, place.target};
    }
    return finding.asset ? QVariant(QVariantList{static_cast<qlonglong>(finding.asset.value),
                                                 finding.fields.value(0)})
                         : QVariant();
}

} // namespace

void CheckDialog::Filter::choose(const QString& words, int severity)
{
    m_words = foldText(words).split(u' ', Qt::SkipEmptyParts);
    m_severity = severity;
    invalidateFilter();
}

bool CheckDialog::Filter::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    const QAbstractItemModel& model = *sourceModel();
    const QModelIndex first = model.index(row, 0, parent);
    if (m_severity >= 0 && first.data(TextRowsModel::RankRole).toInt() != m_severity) {
        return false;
    }
    QString text;
    for (int column = 0; column < model.columnCount(parent); ++column) {
        text += first.siblingAtColumn(column).data().toString() + u' ';
    }
    return std::ranges::all_of(
        m_words, [folded = foldText(text)](const QString& word) { return folded.contains(word); });
}

CheckDialog::CheckDialog(const PageServices& services, DateStyle dateStyle, QWidget* parent)
    : QDialog(parent)
    , m_services(services)
    , m_dateStyle(dateStyle)
    , m_model({tr("Severity"),
               tr("Rule"),
               tr("Number"),
               tr("Name"),
               tr("Unit"),
               tr("Finding and what to do")})
    , m_summary(new QLabel(this))
    , m_search(new SearchField(this))
    , m_severity(new QComboBox(this))
    , m_table(new QTableView(this))
{
    setObjectName(u"checkDialog"_s);
    setWindowTitle(tr("Checks of the register"));
    resize(1080, 640);
    m_summary->setObjectName(u"checkSummary"_s);
    m_severity->setAccessibleName(tr("Severity"));
    m_severity->addItem(tr("All severities"), -1);
    for (const Severity severity : {Severity::Error, Severity::Warning, Severity::Note}) {
        m_severity->addItem(severityWord(severity), static_cast<int>(severity));
    }
    setUpTable();
    auto* again = new QPushButton(tr("Check again"), this);
    auto* save = new QPushButton(tr("Save the findings…"), this);
    auto* close = new QPushButton(tr("Close"), this);
    for (QPushButton* button : {again, save, close}) {
        button->setAutoDefault(false);
    }
    auto* head = new QHBoxLayout;
    head->addWidget(m_summary, 1);
    head->addWidget(m_severity);
    head->addWidget(m_search);
    auto* foot = new QHBoxLayout;
    foot->addWidget(again);
    foot->addWidget(save);
    foot->addStretch(1);
    foot->addWidget(close);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(Grid::kGap);
    column->addLayout(head);
    column->addWidget(m_table, 1);
    column->addLayout(foot);
    connect(again, &QPushButton::clicked, this, &CheckDialog::check);
    connect(save, &QPushButton::clicked, this, &CheckDialog::save);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    const auto filter = [this] {
        m_filter.choose(m_search->text(), m_severity->currentData().toInt());
    };
    connect(m_search, &SearchField::searchChanged, this, filter);
    connect(m_severity, &QComboBox::currentIndexChanged, this, filter);
}

void CheckDialog::setUpTable()
{
    m_filter.setSourceModel(&m_model);
    m_table->setObjectName(u"checkTable"_s);
    m_table->setAccessibleName(windowTitle());
    m_search->setPlaceholderText(tr("Search the findings"));
    m_search->setMinimumWidth(220);
    m_search->setAccessibleName(m_search->placeholderText());
    m_table->setModel(&m_filter);
    dressTable(m_table);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    setColumnWidths(*m_table, kWidths);
    m_table->horizontalHeader()->setSectionResizeMode(MessageColumn, QHeaderView::Stretch);
    auto* output = new TableOutput(m_table, m_services, windowTitle());
    connect(output, &TableOutput::failed, this, &CheckDialog::failed);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex& index) {
        const QVariant behind = index.data(TextRowsModel::KeyRole);
        if (behind.typeId() == QMetaType::QStringList) {
            const QStringList place = behind.toStringList();
            emit placeWanted(place[0], place[1]);
            return;
        }
        const QVariantList key = behind.toList();
        if (key.size() == 2) {
            emit wanted(AssetId{key[0].toLongLong()}, key[1].toString());
        }
    });
}

void CheckDialog::check()
{
    m_summary->setText(tr("Checking the register …"));
    m_services.jobs.start<Outcome>(
        tr("Checking the register"),
        [style = m_dateStyle](Session& session, Progress& progress) {
            return run(session, style, progress);
        },
        this,
        [this](const Result<Outcome>& outcome) {
            if (outcome) {
                showOutcome(*outcome);
            } else {
                m_summary->setText(outcome.error().message);
                emit failed(outcome.error());
            }
        });
}

Result<CheckDialog::Outcome>
CheckDialog::run(Session& session, DateStyle dateStyle, Progress& progress)
{
    Outcome outcome;
    ExportNames names(session);
    DAICHO_TRY(names.load());
    CheckScope scope;
    scope.dateStyle = dateStyle;
    scope.rules = RuleChoice::All;
    const Result<CheckCounts> counts = CheckService(session).visit(
        scope,
        [&](const Finding& finding) {
            if (outcome.rows.size() < kMostShown) {
                outcome.rows.append({{severityWord(finding.severity),
                                      finding.rule,
                                      finding.code,
                                      finding.name,
                                      names.unitName(finding.unit),
                                      finding.message + u' ' + finding.advice},
                                     keyOf(finding),
                                     static_cast<int>(finding.severity)});
            }
            return Result<void>();
        },
        progress);
    if (!counts) {
        return failure(counts);
    }
    outcome.counts = *counts;
    std::ranges::stable_sort(outcome.rows, {}, &TextRow::rank);
    return outcome;
}

void CheckDialog::showOutcome(const Outcome& outcome)
{
    m_model.setRows(outcome.rows);
    const CheckCounts& counts = outcome.counts;
    const qint64 total = counts.errors + counts.warnings + counts.notes;
    QString summary = tr("%1 errors, %2 warnings, %3 notes")
                          .arg(counts.errors)
                          .arg(counts.warnings)
                          .arg(counts.notes);
    if (total > outcome.rows.size()) {
        summary += u'\n' + tr("The first %n are listed; the saved file has all of them.",
                              nullptr,
                              static_cast<int>(outcome.rows.size()));
    }
    m_summary->setText(summary);
}

void CheckDialog::save()
{
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Save the findings"), tr("Findings.xlsx"), tr("Tables (*.xlsx *.csv *.json)"));
    if (path.isEmpty()) {
        return;
    }
    ExportOptions options;
    options.what = ExportWhat::LedgerCheck;
    options.path = path;
    options.rules = RuleChoice::All;
    m_services.jobs.start<qint64>(
        tr("Saving the findings"),
        [options](Session& session, Progress& progress) {
            return ExportService(session).write(options, progress);
        },
        this,
        [this](const Result<qint64>& rows) {
            if (!rows) {
                emit failed(rows.error());
            }
        });
}

} // namespace daicho
