// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/home/homepage.h"

#include "model/items/textrowsmodel.h"
#include "model/risk/riskfilter.h"
#include "model/service/changefeed.h"
#include "model/service/figures/riskpicture.h"
#include "model/service/sessionthread.h"
#include "views/charts/barchartwidget.h"
#include "views/charts/heatmapwidget.h"
#include "views/home/agendawords.h"
#include "views/home/linkrow.h"
#include "views/home/standing.h"
#include "views/shell/appcontext.h"
#include "views/shell/explaindialog.h"
#include "views/shell/pagecommand.h"
#include "views/shell/settings.h"
#include "views/shell/tableoutput.h"
#include "views/widgets/card.h"
#include "views/widgets/pageheader.h"
#include "views/widgets/skeletonrows.h"

#include <QBoxLayout>
#include <QDateTime>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTableView>
#include <QTimer>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSoon = 300;       // milliseconds: one reading for a burst of commits
constexpr int kJapan = 9 * 3600; // seconds east of Greenwich

} // namespace

PageSpec HomePage::spec()
{
    return {u"home"_s, tr("Home"), u"home"_s};
}

HomePage::HomePage(const PageServices& services, AppContext& context, QWidget* parent)
    : Page(spec(), parent)
    , m_services(services)
    , m_context(context)
    , m_soon(new QTimer(this))
    , m_header(new PageHeader(this))
    , m_stack(new QStackedWidget(this))
{
    m_header->setTitle(title());
    m_commands = {new PageCommand(
        {.id = u"home.explain"_s,
         .text = tr("&Explain the figures"),
         .icon = u"info"_s,
         .shortcut = QKeySequence(u"F9"_s),
         .menu = Menu::View},
        [] { return true; },
        [this] { explain(); },
        this)};
    auto* board = new QWidget;
    auto* column = new QVBoxLayout(board);
    column->setContentsMargins(Grid::kMargin, 0, Grid::kMargin, Grid::kMargin);
    column->setSpacing(Grid::kMargin);
    column->addWidget(makeNextStep());
    column->addWidget(makeBoard(), 1);
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(board);
    m_stack->addWidget(new SkeletonRows(this));
    m_stack->addWidget(scroll);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    page->addWidget(m_header);
    page->addWidget(m_stack, 1);
    m_soon->setSingleShot(true);
    connect(m_soon, &QTimer::timeout, this, &HomePage::read);
    connect(&m_services.feed, &ChangeFeed::committed, this, [this] {
        m_isStale = true;
        if (isVisible()) {
            m_soon->start(kSoon);
        }
    });
}

QWidget* HomePage::makeNextStep()
{
    auto* card = new Card(tr("Next step"), this);
    m_nextSentence = new QLabel(card);
    m_nextSentence->setObjectName(u"nextSentence"_s);
    m_nextSentence->setFont(titleFont());
    m_nextHint = new QLabel(card);
    m_nextHint->setObjectName(u"nextHint"_s);
    m_nextHint->setForegroundRole(QPalette::PlaceholderText);
    m_nextHint->setWordWrap(true);
    m_nextButton = new QPushButton(card);
    m_nextButton->setObjectName(u"nextButton"_s);
    m_nextButton->setProperty("primary", true);
    m_otherButton = new QPushButton(tr("Add an asset"), card);
    m_otherButton->setObjectName(u"addAssetButton"_s);
    auto* words = new QVBoxLayout;
    words->setSpacing(Grid::kUnit);
    words->addWidget(m_nextSentence);
    words->addWidget(m_nextHint);
    auto* row = new QHBoxLayout;
    row->setSpacing(Grid::kGap);
    row->addLayout(words, 1);
    row->addWidget(m_otherButton, 0, Qt::AlignBottom);
    row->addWidget(m_nextButton, 0, Qt::AlignBottom);
    card->body()->addLayout(row);
    connect(m_nextButton, &QPushButton::clicked, this, &HomePage::takeNextStep);
    connect(m_otherButton, &QPushButton::clicked, this, [this] {
        m_context.showPage(u"register"_s, u"new"_s);
    });
    return card;
}

QWidget* HomePage::makeBoard()
{
    auto* board = new QWidget(this);
    m_due = new Card(tr("Late or missing"), board);
    m_due->setObjectName(u"dueCard"_s);
    m_lately = new Card(tr("What happened lately"), board);
    m_lately->setObjectName(u"latelyCard"_s);
    offerOutput(m_due, tr("Late or missing"));
    offerOutput(m_lately, tr("What happened lately"));
    m_risks = new Card(tr("How the risks stand"), board);
    m_classes = new Card(tr("How the register stands"), board);
    m_heatMap = new HeatMapWidget(m_risks);
    m_heatMap->setObjectName(u"heatMap"_s);
    m_heatMap->setAccessibleName(tr("How the risks stand"));
    m_levels = new BarChartWidget(m_risks);
    m_classBars = new BarChartWidget(m_classes);
    m_classBars->setObjectName(u"classBars"_s);
    m_kinds = new BarChartWidget(m_classes);
    m_kinds->setObjectName(u"kindBars"_s);
    m_noScores = new QLabel(tr("Nothing has been scored in this cycle yet."), m_risks);
    m_noScores->setForegroundRole(QPalette::PlaceholderText);
    linkBars(
        *m_classBars, u"confidentiality"_s, [this] { return m_agenda.overview.assets.classes[0]; });
    linkBars(*m_kinds, u"kind"_s, [this] { return m_agenda.overview.assets.kinds; });
    connect(m_heatMap, &HeatMapWidget::cellActivated, this, &HomePage::openCell);
    connect(m_levels, &BarChartWidget::barActivated, this, [this](int bar) {
        const QString key = m_agenda.overview.methods.value(0).groups.value(bar).key;
        m_context.showPage(u"pictures"_s, RiskFilter{.category = key}.toKey());
    });
    m_change = new LinkRow(u"chart"_s, {}, {}, m_risks);
    m_change->setObjectName(u"riskChange"_s);
    m_change->hide();
    connect(m_change, &LinkRow::clicked, this, [this] {
        m_context.showPage(u"pictures"_s, u"picture:trend"_s);
    });
    m_risks->body()->addWidget(m_noScores);
    m_risks->body()->addWidget(m_change);
    m_risks->body()->addWidget(m_heatMap, 1);
    m_risks->body()->addWidget(m_levels);
    m_classes->body()->addWidget(m_classBars);
    m_classes->body()->addWidget(m_kinds);
    auto* left = new QVBoxLayout;
    auto* right = new QVBoxLayout;
    for (QVBoxLayout* column : {left, right}) {
        column->setSpacing(Grid::kMargin);
    }
    left->addWidget(m_due);
    left->addWidget(m_classes);
    left->addStretch(1);
    right->addWidget(m_risks);
    right->addWidget(m_lately);
    right->addStretch(1);
    auto* row = new QHBoxLayout(board);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Grid::kMargin);
    row->addLayout(left, 1);
    row->addLayout(right, 1);
    return board;
}

void HomePage::applySettings(const Settings& settings)
{
    m_dateStyle = settings.dateStyle;
    if (!m_isStale) {
        showAgenda(m_agenda);
    }
}

void HomePage::refresh()
{
    if (m_isStale) {
        read();
    }
}

void HomePage::read()
{
    if (m_isReading) {
        m_soon->start(kSoon);
        return;
    }
    m_isReading = true;
    m_isStale = false;
    m_services.reader.run<Agenda>(
        [figures = m_figures](Session& session) { return agendaWith(session, *figures); },
        this,
        [this](const Result<Agenda>& agenda) {
            m_isReading = false;
            if (agenda) {
                showAgenda(*agenda);
                readChange();
            } else {
                m_context.showError(agenda.error());
            }
        });
}

void HomePage::showAgenda(const Agenda& agenda)
{
    m_agenda = agenda;
    const QString year = agenda.cycle > 0 ? formatFiscalYear(agenda.cycle, m_dateStyle) : QString();
    m_header->setSentence(QStringList{agenda.city, year, countsSentence(agenda)}.join(u"　"_s));
    showNext();
    QList<AgendaLink> due;
    for (const DueItem& item : agenda.due) {
        due << dueLink(item);
    }
    const bool isEmpty = agenda.overview.assets.total == 0;
    showLinks(m_due,
              due,
              isEmpty ? tr("What is late or missing will be listed here.")
                      : tr("Nothing is late and nothing is missing."));
    QList<AgendaLink> lately;
    for (const JournalEntry& entry : agenda.lately) {
        lately << entryLink(entry, timeText(entry));
    }
    showLinks(m_lately, lately, {});
    showStanding();
    m_stack->setCurrentIndex(1);
}

void HomePage::showNext()
{
    const NextStepWords words = nextStepWords(m_agenda);
    m_nextSentence->setText(words.sentence);
    m_nextHint->setText(words.hint);
    m_nextButton->setText(words.button);
    const bool needsWriting = m_agenda.next == NextStep::Fill;
    m_otherButton->setVisible(needsWriting);
    m_nextButton->setEnabled(!needsWriting || !m_context.isReadOnly());
    m_otherButton->setEnabled(m_nextButton->isEnabled());
}

/// The rows of a card are buttons; a table that is never shown holds them for the way out.
void HomePage::offerOutput(Card* card, const QString& title)
{
    auto* table = new QTableView(card);
    table->hide();
    auto* rows = new TextRowsModel({tr("What"), tr("How many or when")}, table);
    table->setModel(rows);
    m_listed.insert(card, rows);
    auto* output = new TableOutput(table, m_services, title);
    connect(output, &TableOutput::failed, this, [this](const Error& error) {
        m_context.showError(error);
    });
    card->addActions(table->actions());
    card->setContextMenuPolicy(Qt::ActionsContextMenu);
}

void HomePage::showLinks(Card* card, const QList<AgendaLink>& links, const QString& otherwise)
{
    QList<TextRow> listed;
    for (const AgendaLink& link : links) {
        listed.append({{link.text, link.detail}, {}, 0});
    }
    m_listed.value(card)->setRows(listed);
    while (QLayoutItem* item = card->body()->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    card->body()->setSpacing(0);
    for (const AgendaLink& link : links) {
        auto* row = new LinkRow(link.icon, link.text, link.detail, card);
        connect(row, &LinkRow::clicked, this, [this, link] {
            m_context.showPage(link.page, link.target);
        });
        card->body()->addWidget(row);
    }
    if (links.isEmpty()) {
        auto* label = new QLabel(otherwise, card);
        label->setForegroundRole(QPalette::PlaceholderText);
        card->body()->addWidget(label);
    }
}

void HomePage::takeNextStep()
{
    switch (m_agenda.next) {
    case NextStep::Fill:
        m_context.importLedger();
        break;
    case NextStep::Classify:
        m_context.showPage(u"classify"_s, u"filter:unclassified"_s);
        break;
    case NextStep::Score:
        m_context.showPage(u"score"_s, u"filter:unscored"_s);
        break;
    case NextStep::Report:
        m_context.writeReport();
        break;
    }
}

QString HomePage::timeText(const JournalEntry& entry) const
{
    const QDateTime instant = QDateTime::fromString(entry.instant, Qt::ISODateWithMs);
    const QDateTime local = instant.toOffsetFromUtc(kJapan);
    return formatDate(local.date(), m_dateStyle) + u' ' + local.time().toString(u"H:mm"_s);
}

} // namespace daicho
