// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/journal/journalpage.h"

#include "model/service/jobrunner.h"
#include "model/service/sessionthread.h"
#include "views/journal/differencedialog.h"
#include "views/journal/entrydetails.h"
#include "views/shell/appcontext.h"
#include "views/shell/pagecommand.h"
#include "views/shell/settings.h"
#include "views/shell/tableoutput.h"
#include "views/widgets/bannerbar.h"
#include "views/widgets/columnfitter.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/pageheader.h"
#include "views/widgets/searchfield.h"
#include "views/widgets/skeletonrows.h"
#include "views/widgets/tabledelegate.h"

#include <QAction>
#include <QBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QStackedWidget>
#include <QTableView>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<int, JournalModel::ColumnCount> kWidths{52, 168, 120, 320, 96, 80, 110};
/// The page is wide enough for the digest, which the details show anyhow.
constexpr int kDigestFrom = 1200;
constexpr int kShownProblems = 20;

} // namespace

PageSpec JournalPage::spec()
{
    return {u"journal"_s, tr("Journal"), u"journal"_s};
}

JournalPage::JournalPage(const PageServices& services, AppContext& context, QWidget* parent)
    : Page(spec(), parent)
    , m_services(services)
    , m_context(context)
    , m_model(services.reader, services.feed)
    , m_header(new PageHeader(this))
    , m_banner(new BannerBar(this))
    , m_stack(new QStackedWidget(this))
    , m_table(new QTableView(this))
    , m_skeleton(new SkeletonRows(this))
    , m_empty(new EmptyState(this))
    , m_details(new EntryDetails(services, this))
{
    m_banner->setObjectName(u"journalBanner"_s);
    m_header->setTitle(title());
    m_header->showSearch(tr("Search the journal"));
    setUpCommands();
    setUpTable();
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_skeleton);
    m_stack->addWidget(m_empty);
    auto* row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_stack, 1);
    row->addWidget(m_details);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_banner);
    column->addLayout(row, 1);
    connectSignals();
    setFocusProxy(m_table);
    m_stack->setCurrentWidget(m_skeleton);
}

void JournalPage::setUpTable()
{
    m_table->setObjectName(u"journalTable"_s);
    m_table->setModel(&m_model);
    dressTable(m_table);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setAccessibleName(title());
    auto* output = new TableOutput(m_table, m_services, title());
    output->setWhole([this] {
        return WholeTable{
            {},
            [filter = m_model.filter(), style = m_dateStyle](Session& session, Progress& progress) {
                return JournalModel::allRows(session, filter, style, progress);
            }};
    });
    connect(output, &TableOutput::failed, this, [this](const Error& error) {
        m_context.showError(error);
    });
    setColumnWidths(*m_table, kWidths);
    m_table->horizontalHeader()->setSectionResizeMode(JournalModel::WhatColumn,
                                                      QHeaderView::Stretch);
}

void JournalPage::setUpCommands()
{
    auto* takeBack = new PageCommand(
        {.id = u"journal.undo"_s,
         .text = tr("&Take this entry back"),
         .icon = u"undo"_s,
         .menu = Menu::Edit,
         .beginsGroup = true},
        [this] { return canUndoChosen() && !m_context.isReadOnly(); },
        [this] { undoChosen(); },
        this);
    auto* prove = new PageCommand(
        {.id = u"journal.verify"_s,
         .text = tr("&Verify the journal"),
         .icon = u"check"_s,
         .menu = Menu::Edit},
        [] { return true; },
        [this] { verify(); },
        this);
    auto* difference = new PageCommand(
        {.id = u"journal.compare"_s,
         .text = tr("&What changed between two points…"),
         .icon = u"inspect"_s,
         .menu = Menu::Edit},
        [] { return true; },
        [this] { compare(); },
        this);
    m_commands = {takeBack, prove, difference};
    m_header->addSecondaryAction(takeBack->action());
    m_header->addSecondaryAction(prove->action());
    m_header->addSecondaryAction(difference->action());
}

void JournalPage::connectSignals()
{
    connect(m_header->search(), &SearchField::searchChanged, &m_model, &JournalModel::setFilter);
    connect(
        m_header->search(), &SearchField::leftDownwards, m_table, [this] { m_table->setFocus(); });
    connect(&m_model, &JournalModel::loaded, this, &JournalPage::showState);
    connect(&m_model, &JournalModel::modelReset, this, &JournalPage::showState);
    connect(&m_model, &JournalModel::failed, this, [this](const Error& error) {
        m_context.showError(error);
    });
    connect(m_details, &EntryDetails::failed, this, [this](const Error& error) {
        m_context.showError(error);
    });
    connect(m_table->selectionModel(),
            &QItemSelectionModel::currentRowChanged,
            this,
            &JournalPage::showChosen);
    connect(
        m_empty, &EmptyState::actionTriggered, this, [this] { m_header->search()->search({}); });
}

void JournalPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    m_table->setColumnHidden(JournalModel::DigestColumn, width() < kDigestFrom);
}

void JournalPage::refresh()
{
    if (!m_model.isLoaded()) {
        m_model.reload();
    }
}

void JournalPage::focusSearch()
{
    m_header->search()->setFocus();
}

void JournalPage::open(const QString& target)
{
    if (target.startsWith("entry:"_L1)) {
        m_wanted = target.section(u':', 1).toLongLong();
        showWanted();
    }
}

void JournalPage::applySettings(const Settings& settings)
{
    setRowHeight(m_table, settings.rowHeight);
    m_skeleton->setRowHeight(settings.rowHeight);
    m_dateStyle = settings.dateStyle;
    m_model.setDateStyle(settings.dateStyle);
    m_details->setDateStyle(settings.dateStyle);
}

QByteArray JournalPage::saveState() const
{
    return m_table->horizontalHeader()->saveState();
}

void JournalPage::restoreState(const QByteArray& state)
{
    if (!state.isEmpty()) {
        m_table->horizontalHeader()->restoreState(state);
    }
}

void JournalPage::showState()
{
    const int rows = m_model.rowCount();
    if (!m_model.isLoaded()) {
        m_stack->setCurrentWidget(m_skeleton);
        return;
    }
    m_stack->setCurrentWidget(rows > 0 ? static_cast<QWidget*>(m_table) : m_empty);
    m_empty->setText(tr("No entry matches “%1”.").arg(m_model.filter()),
                     tr("Search by what was done, by post, by reason or by number."));
    m_empty->setAction(tr("Show all entries"));
    const qint64 newest = rows > 0 ? m_model.entry(0).seq : 0;
    m_header->setSentence(
        m_model.filter().isEmpty() ? tr("%n entries, newest first", nullptr, int(newest))
        : m_model.canFetchMore({}) ? tr("More than %n entries match", nullptr, rows)
                                   : tr("%n entries match", nullptr, rows));
    showWanted();
    if (rows > 0 && !m_table->currentIndex().isValid()) {
        m_table->selectRow(0);
    }
}

void JournalPage::showWanted()
{
    const int row = m_wanted > 0 ? m_model.rowOf(m_wanted) : -1;
    if (row >= 0) {
        m_wanted = 0;
        m_table->selectRow(row);
        m_table->scrollTo(m_model.index(row, 0), QAbstractItemView::PositionAtCenter);
    }
}

qint64 JournalPage::chosen() const
{
    return m_table->currentIndex().data(JournalModel::IdRole).toLongLong();
}

bool JournalPage::canUndoChosen() const
{
    const QModelIndex index = m_table->currentIndex();
    if (!index.isValid()) {
        return false;
    }
    const JournalEntry& entry = m_model.entry(index.row());
    const bool isChange =
        entry.head.kind == EntryKind::Change || entry.head.kind == EntryKind::Inverse;
    return isChange && entry.seq > 1;
}

void JournalPage::showChosen()
{
    const QModelIndex index = m_table->currentIndex();
    if (index.isValid()) {
        const QString time = index.siblingAtColumn(JournalModel::TimeColumn).data().toString();
        m_details->showEntry(m_model.entry(index.row()), time);
    } else {
        m_details->clear();
    }
    for (Command* command : std::as_const(m_commands)) {
        command->update(m_context);
    }
}

void JournalPage::undoChosen()
{
    const Result<EntryRef> done = m_services.session.history().undoEntry(chosen());
    if (done) {
        m_wanted = done->seq;
    } else {
        m_context.showError(done.error());
    }
}

void JournalPage::verify()
{
    m_services.jobs.start<QList<VerifyProblem>>(
        tr("Verifying the journal"),
        [](Session& session, Progress& progress) { return session.history().verify(progress); },
        this,
        [this](const Result<QList<VerifyProblem>>& problems) { showVerified(problems); });
}

void JournalPage::compare()
{
    auto* dialog = new DifferenceDialog(m_services, m_dateStyle, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &DifferenceDialog::failed, this, [this](const Error& error) {
        m_context.showError(error);
    });
    const qint64 newest = m_model.rowCount() > 0 ? m_model.entry(0).seq : 1;
    dialog->setPoints(u"#%1"_s.arg(std::max<qint64>(chosen(), 1)),
                      u"#%1"_s.arg(std::max(newest, chosen())));
    dialog->show();
    dialog->compare();
}

void JournalPage::showVerified(const Result<QList<VerifyProblem>>& problems)
{
    if (!problems) {
        m_context.showError(problems.error());
        return;
    }
    m_banner->setClosable(true);
    if (problems->isEmpty()) {
        m_banner->showBanner(BannerBar::Info,
                             tr("The journal is whole: file, chain and every record are as they "
                                "were written."));
        return;
    }
    QStringList lines{tr("%n things are not as they were written. Keep the file as it is and "
                         "compare it with a backup.",
                         nullptr,
                         int(problems->size()))};
    for (const VerifyProblem& problem :
         problems->first(qMin<qsizetype>(problems->size(), kShownProblems))) {
        lines << tr("%1 (%2)").arg(problem.message, problem.where);
    }
    m_banner->showBanner(BannerBar::Error, lines.join(u'\n'));
}

} // namespace daicho
