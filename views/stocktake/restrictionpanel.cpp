// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/stocktake/restrictionpanel.h"

#include "model/core/wareki.h"
#include "model/service/jobrunner.h"
#include "model/service/sessionthread.h"
#include "views/shell/appcontext.h"
#include "views/shell/tableoutput.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/keyhints.h"
#include "views/widgets/tabledelegate.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QTableView>

#include <algorithm>
#include <array>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<int, RestrictionModel::ColumnCount> kWidths{110, 300, 140, 145, 180, 72, 110};

} // namespace

RestrictionPanel::RestrictionPanel(const PageServices& services,
                                   AppContext& context,
                                   QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_context(context)
    , m_model(services.session.environment().catalogue.choices(u"restriction_answer"_s),
              services.session.language())
    , m_units(new QComboBox(this))
    , m_progress(new QLabel(this))
    , m_measure(new QPushButton(tr("Plan a &measure"), this))
    , m_stack(new QStackedWidget(this))
    , m_table(new QTableView(this))
    , m_empty(new EmptyState(this))
{
    setUpTable();
    m_empty->setText(tr("Nothing is asked."),
                     tr("Units are asked about the handling restrictions of the classes that "
                        "their assets have. Classify assets first."));
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeBar());
    column->addWidget(m_stack, 1);
    column->addWidget(makeKeys());
    setUpKeys();
    connect(&m_model, &RestrictionModel::gapEdited, this, [this](int row, const QString& gap) {
        write({m_model.answer(row, m_model.present(row).answer, gap)});
    });
    connect(&m_services.jobs, &JobRunner::started, this, &RestrictionPanel::updateState);
    connect(&m_services.jobs, &JobRunner::finished, this, &RestrictionPanel::updateState);
    updateState();
}

QWidget* RestrictionPanel::makeBar()
{
    constexpr int kMargin = 16;
    constexpr int kGap = 8;
    auto* bar = new QWidget(this);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(kMargin, kGap, kMargin, kGap);
    row->setSpacing(kGap);
    m_units->setObjectName(u"restrictionUnits"_s);
    m_units->setAccessibleName(tr("Unit"));
    m_units->setMinimumContentsLength(18);
    m_units->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_progress->setObjectName(u"restrictionProgress"_s);
    m_progress->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_measure->setObjectName(u"restrictionMeasure"_s);
    m_measure->setToolTip(tr("Plan a measure that closes the gap of the selected question (M)"));
    row->addWidget(m_units);
    row->addWidget(m_progress, 1);
    row->addWidget(m_measure);
    connect(m_units, &QComboBox::activated, this, [this] {
        setUnit(UnitId{m_units->currentData().toLongLong()});
    });
    connect(m_measure, &QPushButton::clicked, this, &RestrictionPanel::planMeasure);
    return bar;
}

QWidget* RestrictionPanel::makeKeys()
{
    auto* keys = new KeyHints(this);
    keys->setHints({{u"Y"_s, tr("kept")},
                    {u"P"_s, tr("partly")},
                    {u"N"_s, tr("not kept")},
                    {u"-"_s, tr("does not apply")},
                    {u"Del"_s, tr("no answer")},
                    {u"F2"_s, tr("what is missing")},
                    {u"M"_s, tr("plan a measure")}});
    return keys;
}

void RestrictionPanel::setUpTable()
{
    setFocusProxy(m_table);
    m_table->setObjectName(u"restrictionTable"_s);
    m_table->setAccessibleName(tr("Questions about handling restrictions"));
    m_table->setModel(&m_model);
    dressTable(m_table);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    // Letters answer; only F2 and a double click edit.
    m_table->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    for (int column = 0; column < RestrictionModel::ColumnCount; ++column) {
        m_table->setColumnWidth(column, kWidths[size_t(column)]);
    }
    m_table->horizontalHeader()->setSectionResizeMode(RestrictionModel::TextColumn,
                                                      QHeaderView::Stretch);
    auto* output = new TableOutput(m_table, m_services, tr("Handling restrictions"));
    connect(output, &TableOutput::failed, this, [this](const Error& error) {
        m_context.showError(error);
    });
    connect(m_table->selectionModel(),
            &QItemSelectionModel::selectionChanged,
            this,
            &RestrictionPanel::updateState);
}

void RestrictionPanel::setUpKeys()
{
    const auto key = [this](const QKeySequence& keys, auto run) {
        auto* shortcut = new QShortcut(keys, m_table);
        shortcut->setContext(Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, run);
    };
    key(QKeySequence(Qt::Key_Y), [this] { answer(u"kept"_s); });
    key(QKeySequence(Qt::Key_P), [this] { answer(u"partly"_s); });
    key(QKeySequence(Qt::Key_N), [this] { answer(u"not_kept"_s); });
    key(QKeySequence(Qt::Key_Minus), [this] { answer(u"not_applicable"_s); });
    key(QKeySequence(Qt::Key_Delete), [this] { answer({}); });
    key(QKeySequence(Qt::Key_M), [this] { planMeasure(); });
}

Result<RestrictionPanel::Loaded> RestrictionPanel::load(Session& session, UnitId unit)
{
    const RestrictionService service(session);
    const Result<int> year = service.currentYear();
    if (!year) {
        return failure(year);
    }
    const auto units = service.progress(*year);
    if (!units) {
        return failure(units);
    }
    Loaded loaded{*year, unit, *units, {}};
    const bool isAsked = std::ranges::any_of(
        *units, [unit](const RestrictionProgress& one) { return one.unit == unit; });
    if (!isAsked) {
        loaded.unit = units->isEmpty() ? UnitId{} : units->first().unit;
    }
    if (loaded.unit) {
        const auto questions = service.questions(loaded.unit, *year);
        if (!questions) {
            return failure(questions);
        }
        loaded.questions = *questions;
    }
    return loaded;
}

void RestrictionPanel::refresh()
{
    m_services.reader.run<Loaded>([unit = m_unit](Session& session) { return load(session, unit); },
                                  this,
                                  [this](const Result<Loaded>& loaded) {
                                      loaded ? showLoaded(*loaded)
                                             : m_context.showError(loaded.error());
                                  });
}

void RestrictionPanel::setUnit(UnitId unit)
{
    m_unit = unit;
    refresh();
}

void RestrictionPanel::showLoaded(const Loaded& loaded)
{
    m_unit = loaded.unit;
    m_year = loaded.year;
    m_units->clear();
    qint64 open = 0;
    for (const RestrictionProgress& one : loaded.units) {
        open += one.asked - one.answered;
        m_units->addItem(
            tr("%1 %2 (%3/%4)").arg(one.code, one.name).arg(one.answered).arg(one.asked),
            one.unit.value);
        if (one.unit == m_unit) {
            m_progress->setText(
                tr("%1: %2 of %n questions answered, %3 gaps", nullptr, static_cast<int>(one.asked))
                    .arg(formatFiscalYear(m_year, DateStyle::Wareki))
                    .arg(one.answered)
                    .arg(one.gaps));
        }
    }
    m_units->setCurrentIndex(m_units->findData(m_unit.value));
    const int row = m_table->currentIndex().row();
    m_model.setQuestions(loaded.questions);
    if (m_model.rowCount() > 0 && !m_table->currentIndex().isValid()) {
        m_table->selectRow(qBound(0, row, m_model.rowCount() - 1));
    }
    updateState();
    emit counted(open);
}

QList<int> RestrictionPanel::chosenRows() const
{
    QList<int> rows;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows()) {
        rows.append(index.row());
    }
    std::ranges::sort(rows);
    return rows;
}

void RestrictionPanel::answer(const QString& answer)
{
    const QList<int> rows = chosenRows();
    if (rows.isEmpty() || m_context.isReadOnly() || m_context.isBusy()) {
        return;
    }
    QList<RestrictionAnswer> answers;
    for (const int row : rows) {
        const QString gap = isGap(answer) ? m_model.present(row).gap : QString();
        answers.append(m_model.answer(row, answer, gap));
    }
    write(answers);
    goOn(rows.last(), isGap(answer));
}

/// What is missing is asked for at once; else the next question comes.
void RestrictionPanel::goOn(int row, bool hasGap)
{
    if (hasGap) {
        const QModelIndex gap = m_model.index(row, RestrictionModel::GapColumn);
        m_table->setCurrentIndex(gap);
        m_table->edit(gap);
    } else if (row + 1 < m_model.rowCount()) {
        m_table->selectRow(row + 1);
    }
}

void RestrictionPanel::write(const QList<RestrictionAnswer>& answers)
{
    const auto written = RestrictionService(m_services.session).answer(m_unit, m_year, answers);
    if (!written) {
        m_context.showError(written.error());
        return;
    }
    const auto questions = RestrictionService(m_services.session).questions(m_unit, m_year);
    if (questions) {
        m_model.setQuestions(*questions);
        updateState();
    }
    refresh();
}

void RestrictionPanel::planMeasure()
{
    const QList<int> rows = chosenRows();
    if (rows.size() != 1 || !m_measure->isEnabled()) {
        return;
    }
    const auto& known = m_model.questions()[rows.first()].answer;
    const auto measure = RestrictionService(m_services.session).planMeasure(known->uid);
    if (!measure) {
        m_context.showError(measure.error());
    }
    refresh();
}

void RestrictionPanel::updateState()
{
    const bool any = m_model.rowCount() > 0;
    const bool can = !m_context.isReadOnly() && !m_context.isBusy();
    m_stack->setCurrentWidget(any ? static_cast<QWidget*>(m_table) : m_empty);
    m_model.setReadOnly(!can);
    const QList<int> rows = chosenRows();
    const auto known = rows.size() == 1 && rows.first() < m_model.rowCount()
                           ? m_model.questions()[rows.first()].answer
                           : std::optional<RestrictionCheck>();
    m_measure->setEnabled(can && known && isGap(known->answer) && known->measure.isEmpty());
}

} // namespace daicho
