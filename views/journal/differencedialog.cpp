// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/journal/differencedialog.h"

#include "model/service/changewords.h"
#include "model/service/jobrunner.h"
#include "model/service/session.h"
#include "views/shell/tableoutput.h"
#include "views/widgets/columnfitter.h"
#include "views/widgets/grid.h"
#include "views/widgets/tabledelegate.h"

#include <QBoxLayout>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

#include <array>

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

constexpr qsizetype kMostShown = 10'000;
constexpr std::array<int, 6> kWidths{70, 90, 260, 160, 220, 220};
constexpr int kPointWidth = 140;

QString kindWord(NetKind kind)
{
    return kind == NetKind::Added     ? DifferenceDialog::tr("Added")
           : kind == NetKind::Removed ? DifferenceDialog::tr("Removed")
                                      : DifferenceDialog::tr("Changed");
}

} // namespace

DifferenceDialog::DifferenceDialog(const PageServices& services,
                                   DateStyle dateStyle,
                                   QWidget* parent)
    : QDialog(parent)
    , m_services(services)
    , m_dateStyle(dateStyle)
    , m_model({tr("Change"), tr("Kind"), tr("Record"), tr("Field"), tr("Before"), tr("After")})
    , m_from(new QLineEdit(this))
    , m_to(new QLineEdit(this))
    , m_summary(new QLabel(this))
    , m_save(new QPushButton(tr("Save as a table…"), this))
    , m_table(new QTableView(this))
{
    setObjectName(u"differenceDialog"_s);
    setWindowTitle(tr("What changed between two points"));
    resize(1080, 640);
    m_summary->setObjectName(u"differenceSummary"_s);
    m_summary->setWordWrap(true);
    m_summary->setText(tr("A point is a day (2026-04-01), a fiscal year (2026) or an entry (#123), "
                          "and stands for the register at its end."));
    setUpTable();
    auto* compare = new QPushButton(tr("Compare"), this);
    compare->setObjectName(u"compareButton"_s);
    compare->setDefault(true);
    auto* close = new QPushButton(tr("Close"), this);
    m_save->setAutoDefault(false);
    m_save->setEnabled(false);
    close->setAutoDefault(false);
    auto* head = new QHBoxLayout;
    const std::array<std::pair<QLineEdit*, QString>, 2> points{
        {{m_from, tr("&From")}, {m_to, tr("&To")}}};
    for (const auto& [edit, text] : points) {
        auto* label = new QLabel(text, this);
        label->setBuddy(edit);
        edit->setMaximumWidth(kPointWidth);
        head->addWidget(label);
        head->addWidget(edit);
    }
    head->addWidget(compare);
    head->addStretch(1);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_save);
    foot->addStretch(1);
    foot->addWidget(close);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(Grid::kGap);
    column->addLayout(head);
    column->addWidget(m_summary);
    column->addWidget(m_table, 1);
    column->addLayout(foot);
    connect(compare, &QPushButton::clicked, this, &DifferenceDialog::compare);
    connect(m_save, &QPushButton::clicked, this, &DifferenceDialog::save);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
}

void DifferenceDialog::setUpTable()
{
    m_table->setObjectName(u"differenceTable"_s);
    m_table->setAccessibleName(windowTitle());
    m_table->setModel(&m_model);
    dressTable(m_table);
    setColumnWidths(*m_table, kWidths);
    m_table->horizontalHeader()->setStretchLastSection(true);
    auto* output = new TableOutput(m_table, m_services, windowTitle());
    connect(output, &TableOutput::failed, this, &DifferenceDialog::failed);
}

void DifferenceDialog::setPoints(const QString& from, const QString& to)
{
    m_from->setText(from);
    m_to->setText(to);
}

void DifferenceDialog::compare()
{
    const QString from = m_from->text();
    const QString to = m_to->text();
    m_services.jobs.start<Outcome>(
        tr("Comparing two points"),
        [from, to, style = m_dateStyle](Session& session, Progress& progress) {
            return run(session, from, to, style, progress);
        },
        this,
        [this](const Result<Outcome>& outcome) { showOutcome(outcome); });
}

Result<DifferenceDialog::Outcome> DifferenceDialog::run(Session& session,
                                                        const QString& from,
                                                        const QString& to,
                                                        DateStyle dateStyle,
                                                        Progress& progress)
{
    const DiffService diff(session);
    const Result<DiffPoint> first = diff.point(from);
    const Result<DiffPoint> last = diff.point(to);
    const Result<Scheme> scheme = session.scheme();
    if (!first || !last || !scheme) {
        return !first ? failure(first) : !last ? failure(last) : failure(scheme);
    }
    Outcome outcome;
    ChangeWording wording(session, *scheme, dateStyle);
    const Result<DiffCounts> counts = diff.visit(
        *first,
        *last,
        [&](const DiffRecord& record) {
            outcome.isCut = outcome.rows.size() >= kMostShown;
            if (outcome.isCut) {
                return Result<void>();
            }
            const RecordWords words = wording.words(record.history());
            for (const FieldWords& field : words.fields) {
                outcome.rows.append({{kindWord(record.kind),
                                      words.kind,
                                      words.name.isEmpty() ? record.code : words.name,
                                      field.label,
                                      field.before,
                                      field.after},
                                     {},
                                     static_cast<int>(record.kind)});
            }
            return Result<void>();
        },
        progress);
    if (!counts) {
        return failure(counts);
    }
    outcome.counts = *counts;
    return outcome;
}

void DifferenceDialog::showOutcome(const Result<Outcome>& outcome)
{
    m_save->setEnabled(outcome.has_value());
    if (!outcome) {
        // What is no point is said where it was typed, with the range that the journal covers.
        m_model.setRows({});
        m_summary->setText(outcome.error().message);
        return;
    }
    m_model.setRows(outcome->rows);
    QString summary = tr("%1 added, %2 changed, %3 removed")
                          .arg(outcome->counts.added)
                          .arg(outcome->counts.changed)
                          .arg(outcome->counts.removed);
    if (outcome->isCut) {
        summary += u'\n' + tr("The first %n rows are listed; the saved table has all of them.",
                              nullptr,
                              static_cast<int>(outcome->rows.size()));
    }
    m_summary->setText(summary);
}

void DifferenceDialog::save()
{
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Save the changes"), tr("Changes.xlsx"), tr("Tables (*.xlsx *.csv)"));
    if (path.isEmpty()) {
        return;
    }
    m_services.jobs.start<qint64>(
        tr("Saving the changes"),
        [from = m_from->text(), to = m_to->text(), path, style = m_dateStyle](Session& session,
                                                                              Progress& progress) {
            const DiffService diff(session);
            const Result<DiffPoint> first = diff.point(from);
            const Result<DiffPoint> last = diff.point(to);
            return !first  ? Result<qint64>(failure(first))
                   : !last ? Result<qint64>(failure(last))
                           : diff.write(*first, *last, path, style, progress);
        },
        this,
        [this](const Result<qint64>& rows) {
            if (!rows) {
                emit failed(rows.error());
            }
        });
}

} // namespace daicho
