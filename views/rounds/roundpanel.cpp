// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/rounds/roundpanel.h"

#include "model/service/session.h"
#include "model/service/sessionthread.h"
#include "views/shell/appcontext.h"
#include "views/shell/settings.h"
#include "views/shell/tableoutput.h"
#include "views/widgets/columnfitter.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/grid.h"
#include "views/widgets/pilldelegate.h"
#include "views/widgets/theme.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QScopedValueRollback>
#include <QStackedWidget>
#include <QTableView>

#include <algorithm>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

const QList<int> kWidths{40, 144, 52, 124, 72, 94, 52, 92, 56, 120};
static_assert(RoundItemModel::ColumnCount == 10);
constexpr int kSide = 276;

} // namespace

RoundPanel::RoundPanel(const PageServices& services, AppContext& context, QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_context(context)
    , m_rounds({tr("Round"), tr("State")})
    , m_raters({tr("Rater"), tr("Scored")})
    , m_roundTable(new QTableView)
    , m_raterTable(new QTableView)
    , m_itemTable(new QTableView)
    , m_reasons(new QLabel)
    , m_drifted(new QLabel)
    , m_blind(new QLabel)
    , m_stack(new QStackedWidget)
    , m_empty(new EmptyState)
{
    m_itemTable->setObjectName(u"roundItems"_s);
    m_itemTable->setAccessibleName(tr("Items of the round"));
    m_itemTable->setModel(&m_items);
    dressTable(m_itemTable);
    m_itemTable->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_itemTable->setItemDelegateForColumn(
        RoundItemModel::LevelColumn,
        new PillDelegate(PillKind::Level, RoundItemModel::LevelRole, m_itemTable));
    new ColumnFitter(m_itemTable,
                     kWidths,
                     {RoundItemModel::AssetColumn,
                      RoundItemModel::ThreatColumn,
                      RoundItemModel::RatersColumn,
                      RoundItemModel::ReasonsColumn});
    m_reasons->setObjectName(u"roundReasons"_s);
    m_reasons->setWordWrap(true);
    m_reasons->setMargin(Grid::kGap);
    m_reasons->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_empty->setText(tr("No round has been prepared yet."),
                     tr("The secretariat chooses which groups of assets and threats go to the "
                        "members, with a draft for each. Everything else keeps its decision."));
    m_empty->setAction(tr("Prepare a round…"));
    auto* items = new QWidget;
    auto* column = new QVBoxLayout(items);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_itemTable, 1);
    column->addWidget(m_reasons);
    auto* whole = new QWidget;
    auto* row = new QHBoxLayout(whole);
    row->setContentsMargins(Grid::kMargin, 0, 0, 0);
    row->setSpacing(Grid::kGap);
    row->addWidget(makeSide());
    row->addWidget(items, 1);
    m_stack->addWidget(whole);
    m_stack->addWidget(m_empty);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_stack);
    for (auto [table, title] : {std::pair(m_itemTable, tr("Items of the round")),
                                {m_roundTable, tr("Rounds")},
                                {m_raterTable, tr("Raters")}}) {
        auto* output = new TableOutput(table, m_services, title);
        connect(output, &TableOutput::failed, this, [this](const Error& error) {
            m_context.showError(error);
        });
    }
    connect(m_empty, &EmptyState::actionTriggered, this, &RoundPanel::prepareWanted);
    connect(m_itemTable->selectionModel(),
            &QItemSelectionModel::currentRowChanged,
            this,
            &RoundPanel::showReasons);
}

QWidget* RoundPanel::makeSide()
{
    auto* side = new QWidget;
    side->setFixedWidth(kSide);
    m_roundTable->setObjectName(u"rounds"_s);
    m_roundTable->setAccessibleName(tr("Rounds"));
    m_raterTable->setObjectName(u"roundRaterProgress"_s);
    m_raterTable->setAccessibleName(tr("Raters"));
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Grid::kGap);
    constexpr int kStateWidth = 64;
    for (auto [table, model] : {std::pair(m_roundTable, &m_rounds), {m_raterTable, &m_raters}}) {
        table->setModel(model);
        dressTable(table);
        table->setSelectionMode(QAbstractItemView::SingleSelection);
        table->horizontalHeader()->setStretchLastSection(false);
        table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
        table->setColumnWidth(1, kStateWidth);
    }
    column->addWidget(m_roundTable, 1);
    column->addWidget(m_raterTable, 2);
    m_drifted->setObjectName(u"roundDrifted"_s);
    m_blind->setObjectName(u"roundBlind"_s);
    m_blind->setText(tr("This round is blind: the screen shows nobody what others gave. Whoever "
                        "can open this register could still read it. To hide it from them, give "
                        "each rater a file of his own (from the consensus page)."));
    for (QLabel* label : {m_drifted, m_blind}) {
        label->setWordWrap(true);
        label->setMargin(Grid::kUnit);
        label->setFont(smallFont());
        column->addWidget(label);
    }
    connect(m_roundTable->selectionModel(),
            &QItemSelectionModel::currentRowChanged,
            this,
            [this](const QModelIndex& index) {
                if (!m_isFilling && index.isValid()) {
                    choose(index.data(TextRowsModel::KeyRole).toString());
                }
            });
    connect(m_raterTable->selectionModel(),
            &QItemSelectionModel::currentRowChanged,
            this,
            [this](const QModelIndex& index) {
                m_items.setRater(index.data(TextRowsModel::KeyRole).toString());
                emit changed();
            });
    return side;
}

void RoundPanel::choose(const QString& uid)
{
    m_chosen = uid;
    refresh();
}

std::optional<ScoringRound> RoundPanel::chosen() const
{
    const auto found = std::ranges::find(m_all, m_chosen, &ScoringRound::uid);
    return found == m_all.end() ? std::nullopt : std::optional(*found);
}

Result<RoundPanel::Loaded> RoundPanel::load(Session& session, const QString& uid)
{
    const RoundService service(session);
    const Result<QList<ScoringRound>> rounds = service.rounds();
    if (!rounds) {
        return failure(rounds);
    }
    Loaded loaded{*rounds, {}, {}, {}, {}};
    if (rounds->isEmpty()) {
        return loaded;
    }
    ScoringRound shown = rounds->first();
    for (const ScoringRound& round : *rounds) {
        shown = round.uid == uid ? round : shown;
    }
    const auto progress = service.progress(shown);
    const auto lines = roundLinesOf(session, shown);
    const auto drifted = driftedLines(session, shown.cycle.value_or(0));
    if (!progress || !lines) {
        return !progress ? failure(progress) : failure(lines);
    }
    if (!drifted) {
        return failure(drifted);
    }
    return Loaded{*rounds, shown.uid, *progress, *lines, *drifted};
}

void RoundPanel::refresh()
{
    m_services.reader.run<Loaded>([uid = m_chosen](Session& session) { return load(session, uid); },
                                  this,
                                  [this](const Result<Loaded>& loaded) {
                                      if (loaded) {
                                          showLoaded(*loaded);
                                      } else {
                                          m_context.showError(loaded.error());
                                      }
                                  });
}

void RoundPanel::showLoaded(const Loaded& loaded)
{
    const QScopedValueRollback filling(m_isFilling, true);
    const Session& session = m_services.session;
    const ChoiceSet& states = session.environment().catalogue.choices(u"round_state"_s);
    m_all = loaded.rounds;
    m_progress = loaded.progress;
    m_chosen = loaded.shown;
    QList<TextRow> rounds;
    int chosen = -1;
    for (const ScoringRound& round : loaded.rounds) {
        chosen = round.uid == m_chosen ? static_cast<int>(rounds.size()) : chosen;
        rounds.append(
            {{round.title, states.labelOf(round.state, session.language())}, round.uid, 0});
    }
    m_rounds.setRows(rounds);
    m_roundTable->setCurrentIndex(m_rounds.index(chosen, 0));
    QList<TextRow> raters{{{tr("All raters"), QString()}, QString(), 0}};
    for (const RaterProgress& one : loaded.progress) {
        raters.append(
            {{one.rater.rater, u"%1/%2"_s.arg(one.scored).arg(one.items)}, one.rater.rater, 0});
    }
    const int rater = m_raterTable->currentIndex().row();
    m_raters.setRows(raters);
    m_raterTable->setCurrentIndex(
        m_raters.index(rater > 0 && rater < raters.size() ? rater : 0, 0));
    const int row = m_itemTable->currentIndex().row();
    m_items.setLines(loaded.lines);
    m_itemTable->setCurrentIndex(m_items.index(std::max(row, 0), 0));
    m_stack->setCurrentIndex(loaded.rounds.isEmpty() ? 1 : 0);
    const std::optional<ScoringRound> shown = this->chosen();
    const bool isOver =
        shown && roundState(*shown) != RoundState::Draft && roundState(*shown) != RoundState::Open;
    m_blind->setVisible(shown && shown->isBlind.value_or(false) && !isOver);
    m_drifted->setVisible(!loaded.drifted.isEmpty());
    m_drifted->setText(tr("%n scores were given for a group that their asset has left. Score these "
                          "assets anew.",
                          nullptr,
                          static_cast<int>(loaded.drifted.size())));
    constexpr qsizetype kNamed = 20;
    m_drifted->setToolTip(loaded.drifted.mid(0, kNamed).join(u'\n'));
    showReasons();
    emit changed();
}

void RoundPanel::showReasons()
{
    const QModelIndex index = m_itemTable->currentIndex();
    m_reasons->setVisible(index.isValid());
    if (index.isValid()) {
        const RoundLine& line = m_items.line(index.row());
        m_reasons->setText(
            u"%1 · %2\n%3"_s.arg(line.asset, line.threat, line.reasons.join(u"\n"_s)));
    }
}

void RoundPanel::applySettings(const Settings& settings)
{
    for (QTableView* table : {m_roundTable, m_raterTable, m_itemTable}) {
        setRowHeight(table, settings.rowHeight);
    }
}

QString RoundPanel::sentence() const
{
    const std::optional<ScoringRound> round = chosen();
    if (!round) {
        return tr("What goes to the members, and what keeps its decision");
    }
    int scored = 0;
    int shared = 0;
    for (const RaterProgress& one : m_progress) {
        scored += one.scored;
        shared += one.items;
    }
    return tr("%n items, %1 of %2 scores", nullptr, static_cast<int>(m_items.total()))
        .arg(scored)
        .arg(shared);
}

} // namespace daicho
