// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/stocktake/waitinglist.h"

#include "model/service/jobrunner.h"
#include "model/service/merge/resultsheet.h"
#include "model/service/sessionthread.h"
#include "views/shell/appcontext.h"
#include "views/shell/tableoutput.h"
#include "views/widgets/bannerbar.h"
#include "views/widgets/columnfitter.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/tabledelegate.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QTableView>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<int, WaitingAnswerModel::ColumnCount> kWidths{
    108, 92, 150, 100, 90, 100, 100, 190, 120};

} // namespace

WaitingList::WaitingList(const PageServices& services, AppContext& context, QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_context(context)
    , m_banner(new BannerBar(this))
    , m_units(new QComboBox(this))
    , m_whats(new QComboBox(this))
    , m_count(new QLabel(this))
    , m_accept(new QPushButton(tr("&Accept"), this))
    , m_acceptAll(new QPushButton(tr("Accept all"), this))
    , m_reject(new QPushButton(tr("&Reject"), this))
    , m_stack(new QStackedWidget(this))
    , m_table(new QTableView(this))
    , m_empty(new EmptyState(this))
{
    m_banner->setObjectName(u"waitingBanner"_s);
    m_banner->setClosable(true);
    setUpTable();
    m_empty->setText(tr("Nothing waits for a decision."),
                     tr("Collect the workbooks that the departments sent back. What only they "
                        "changed goes in by itself; the rest is listed here."));
    m_empty->setAction(tr("Collect returned workbooks…"));
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_banner);
    column->addWidget(makeBar());
    column->addWidget(m_stack, 1);
    setUpKeys();
    // While a job runs nothing may be decided.
    connect(&m_services.jobs, &JobRunner::started, this, &WaitingList::updateState);
    connect(&m_services.jobs, &JobRunner::finished, this, &WaitingList::updateState);
    connect(m_empty, &EmptyState::actionTriggered, this, &WaitingList::askFiles);
    connect(m_banner, &BannerBar::actionTriggered, this, &WaitingList::acceptNumbers);
    updateState();
}

QWidget* WaitingList::makeBar()
{
    constexpr int kMargin = 16;
    constexpr int kGap = 8;
    auto* bar = new QWidget(this);
    auto* lines = new QVBoxLayout(bar);
    lines->setContentsMargins(kMargin, kGap, kMargin, kGap);
    lines->setSpacing(kGap);
    auto* row = new QHBoxLayout;
    row->setSpacing(kGap);
    m_units->setObjectName(u"waitingUnits"_s);
    m_units->setAccessibleName(tr("Unit"));
    m_whats->setObjectName(u"waitingWhats"_s);
    m_whats->setAccessibleName(tr("What"));
    m_count->setObjectName(u"waitingCount"_s);
    auto* files = new QPushButton(tr("Collect files…"), bar);
    auto* folder = new QPushButton(tr("Collect a folder…"), bar);
    m_results = new QPushButton(tr("Result sheets…"), bar);
    m_results->setToolTip(tr("Write what each unit gets back of its return"));
    connect(m_results, &QPushButton::clicked, this, &WaitingList::askResults);
    m_accept->setToolTip(tr("Accept what is selected (Y); all of the asset with Shift"));
    m_reject->setToolTip(tr("Reject what is selected (N); all of the asset with Shift"));
    for (QWidget* widget : std::initializer_list<QWidget*>{m_units, m_whats}) {
        row->addWidget(widget);
    }
    row->addStretch(1);
    for (QWidget* widget : std::initializer_list<QWidget*>{
             m_accept, m_acceptAll, m_reject, files, folder, m_results}) {
        row->addWidget(widget);
    }
    lines->addLayout(row);
    lines->addWidget(m_count);
    connect(files, &QPushButton::clicked, this, &WaitingList::askFiles);
    connect(folder, &QPushButton::clicked, this, &WaitingList::askFolder);
    connect(m_accept, &QPushButton::clicked, this, [this] { askAndAccept(Reach::Chosen); });
    connect(m_acceptAll, &QPushButton::clicked, this, [this] { askAndAccept(Reach::Shown); });
    connect(m_reject, &QPushButton::clicked, this, [this] { askAndReject(Reach::Chosen); });
    connect(m_units, &QComboBox::activated, this, [this] {
        m_model.setUnit(m_units->currentData().toString());
        updateState();
    });
    connect(m_whats, &QComboBox::activated, this, [this] {
        m_model.setWhat(m_whats->currentData().toString());
        updateState();
    });
    return bar;
}

void WaitingList::setUpTable()
{
    setFocusProxy(m_table);
    m_table->setObjectName(u"waitingTable"_s);
    m_table->setAccessibleName(tr("Answers that wait for a decision"));
    m_table->setModel(&m_model);
    dressTable(m_table);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    setColumnWidths(*m_table, kWidths);
    m_table->horizontalHeader()->setStretchLastSection(true);
    auto* output = new TableOutput(m_table, m_services, m_table->accessibleName());
    connect(output, &TableOutput::failed, this, [this](const Error& error) {
        m_context.showError(error);
    });
    connect(m_table->selectionModel(),
            &QItemSelectionModel::selectionChanged,
            this,
            &WaitingList::updateState);
}

void WaitingList::setUpKeys()
{
    const auto key = [this](const QKeySequence& keys, auto run) {
        auto* shortcut = new QShortcut(keys, m_table);
        shortcut->setContext(Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, run);
    };
    key(QKeySequence(Qt::Key_Y), [this] { askAndAccept(Reach::Chosen); });
    key(QKeySequence(Qt::SHIFT | Qt::Key_Y), [this] { askAndAccept(Reach::Assets); });
    key(QKeySequence(Qt::Key_N), [this] { askAndReject(Reach::Chosen); });
    key(QKeySequence(Qt::SHIFT | Qt::Key_N), [this] { askAndReject(Reach::Assets); });
}

void WaitingList::refresh()
{
    m_services.reader.run<QList<WaitingAnswer>>(
        [](Session& session) { return MergeService(session).waiting(); },
        this,
        [this](const Result<QList<WaitingAnswer>>& answers) {
            answers ? showAnswers(*answers) : m_context.showError(answers.error());
        });
}

void WaitingList::setCampaign(const QString& uid)
{
    m_campaign = uid;
    updateState();
}

void WaitingList::showAnswers(const QList<WaitingAnswer>& answers)
{
    const int row = m_table->currentIndex().row();
    m_model.setAnswers(answers);
    fillFilters();
    if (m_model.rowCount() > 0) {
        m_table->selectRow(qBound(0, row, m_model.rowCount() - 1));
    }
    updateState();
    emit counted(static_cast<int>(answers.size()));
}

void WaitingList::fillFilters()
{
    const QString unit = m_units->currentData().toString();
    const QString what = m_whats->currentData().toString();
    m_units->clear();
    m_whats->clear();
    m_units->addItem(tr("All units"));
    m_whats->addItem(tr("Everything"));
    for (const WaitingAnswer& answer : m_model.all()) {
        if (m_units->findData(answer.unit) < 0) {
            m_units->addItem(answer.unit, answer.unit);
        }
        if (m_whats->findData(answer.item.what) < 0) {
            m_whats->addItem(WaitingAnswerModel::whatText(answer.item.what), answer.item.what);
        }
    }
    m_units->setCurrentIndex(qMax(0, m_units->findData(unit)));
    m_whats->setCurrentIndex(qMax(0, m_whats->findData(what)));
    m_model.setUnit(m_units->currentData().toString());
    m_model.setWhat(m_whats->currentData().toString());
}

void WaitingList::updateState()
{
    const bool any = m_model.rowCount() > 0;
    m_stack->setCurrentWidget(any ? static_cast<QWidget*>(m_table) : m_empty);
    m_count->setText(any ? tr("%n answer(s) to decide on", nullptr, m_model.rowCount())
                         : QString());
    const bool can = !m_context.isReadOnly() && !m_context.isBusy();
    const bool chosen = any && m_table->selectionModel()->hasSelection();
    m_accept->setEnabled(can && chosen);
    m_reject->setEnabled(can && chosen);
    m_acceptAll->setEnabled(can && any);
    m_results->setEnabled(!m_campaign.isEmpty());
}

void WaitingList::askFiles()
{
    const QStringList files =
        QFileDialog::getOpenFileNames(this,
                                      tr("Collect returned workbooks"),
                                      {},
                                      tr("Workbooks and raters' files (*.xlsx *.xlsm *.daicho)"));
    if (!files.isEmpty()) {
        collect(files);
    }
}

void WaitingList::askFolder()
{
    const QString folder =
        QFileDialog::getExistingDirectory(this, tr("Folder of returned workbooks"));
    if (!folder.isEmpty()) {
        collect({folder});
    }
}

void WaitingList::collect(const QStringList& paths)
{
    m_services.jobs.start<QList<MergeReport>>(
        tr("Collecting returned workbooks"),
        [paths](Session& session, Progress& progress) {
            return MergeService(session).merge(paths, {}, progress);
        },
        this,
        [this](const Result<QList<MergeReport>>& reports) {
            reports ? showResult(*reports) : m_context.showError(reports.error());
            refresh();
        });
}

void WaitingList::showResult(const QList<MergeReport>& reports)
{
    int updated = 0;
    int confirmed = 0;
    int scores = 0;
    qsizetype waiting = 0;
    bool numbers = false;
    QStringList refused;
    for (const MergeReport& report : reports) {
        (report.rater.isEmpty() ? updated : scores) += report.updated;
        scores += report.rater.isEmpty() ? 0 : report.added;
        confirmed += report.confirmed;
        waiting += report.waiting.size() + report.conflicts.size();
        for (const MergeWaiting& item : report.waiting) {
            numbers = numbers || item.what == MergeWhat::Number;
        }
        if (report.error) {
            refused.append(report.file + u": "_s + report.error->message);
        }
    }
    QString text = tr("%n workbook(s): %1 assets confirmed, %2 changed, %3 answers wait.",
                      nullptr,
                      static_cast<int>(reports.size() - refused.size()))
                       .arg(confirmed)
                       .arg(updated)
                       .arg(waiting);
    if (scores > 0) {
        text += u' ' + tr("%n score(s) were taken over.", nullptr, scores);
    }
    if (!refused.isEmpty()) {
        text += u'\n' + tr("%n workbook(s) were not merged:", nullptr, int(refused.size())) +
                u'\n' + refused.join(u'\n');
    }
    m_banner->showBanner(refused.isEmpty() ? BannerBar::Info : BannerBar::Warning,
                         text,
                         numbers ? tr("Go by the asset numbers") : QString());
}

void WaitingList::askResults()
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Folder for result sheets"));
    if (folder.isEmpty()) {
        return;
    }
    m_services.jobs.start<QStringList>(
        tr("Writing result sheets"),
        [folder, campaign = m_campaign](Session& session, Progress& progress) {
            return writeResultSheets(session, campaign, folder, progress);
        },
        this,
        [this, folder](const Result<QStringList>& files) {
            if (!files) {
                m_context.showError(files.error());
                return;
            }
            m_banner->showBanner(
                BannerBar::Info,
                tr("Wrote %n result sheet(s) to “%1”.", nullptr, int(files->size())).arg(folder));
        });
}

} // namespace daicho
