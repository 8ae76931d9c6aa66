// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/units/unitspage.h"

#include "model/service/changefeed.h"
#include "model/service/jobrunner.h"
#include "model/service/session.h"
#include "model/service/stocktake/reorganisationservice.h"
#include "views/fields/recordform.h"
#include "views/shell/appcontext.h"
#include "views/shell/pagecommand.h"
#include "views/shell/settings.h"
#include "views/shell/tableoutput.h"
#include "views/units/documentcommands.h"
#include "views/units/recorddialog.h"
#include "views/units/recordsources.h"
#include "views/units/reorganisedialog.h"
#include "views/units/treepanel.h"
#include "views/widgets/bannerbar.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/pageheader.h"
#include "views/widgets/searchfield.h"

#include <QAction>
#include <QBoxLayout>
#include <QStackedWidget>
#include <QTabBar>

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

enum Tab { UnitsTab, PlacesTab };

} // namespace

PageSpec UnitsPage::spec()
{
    return {u"units"_s, tr("Units and places"), u"unit"_s};
}

UnitsPage::UnitsPage(const PageServices& services, AppContext& context, QWidget* parent)
    : Page(spec(), parent)
    , m_services(services)
    , m_context(context)
    , m_fields(services.session)
    , m_header(new PageHeader(this))
    , m_planned(new BannerBar(this))
    , m_tabs(new QTabBar(this))
    , m_stack(new QStackedWidget(this))
{
    m_header->setTitle(title());
    m_header->showSearch(tr("Search by name or code"));
    m_planned->setObjectName(u"plannedBanner"_s);
    m_tabs->addTab(tr("Units"));
    m_tabs->addTab(tr("Places"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    if (const Result<void> read = m_fields.reload(); !read) {
        context.showError(read.error());
    }
    m_units = makePanel(true);
    m_places = makePanel(false);
    m_stack->addWidget(m_units);
    m_stack->addWidget(m_places);
    setUpCommands();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_planned);
    column->addWidget(m_tabs);
    column->addWidget(m_stack, 1);
    connect(m_tabs, &QTabBar::currentChanged, this, &UnitsPage::showTab);
    setFocusProxy(m_units->tree());
    connect(m_header->search(), &SearchField::searchChanged, this, [this](const QString& text) {
        m_units->setSearch(text);
        m_places->setSearch(text);
    });
    connect(m_planned, &BannerBar::actionTriggered, this, &UnitsPage::applyPlanned);
    connect(&services.feed, &ChangeFeed::committed, this, [this] {
        if (isVisible()) {
            refresh();
        }
    });
}

TreePanel* UnitsPage::makePanel(bool isUnits)
{
    auto source = isUnits ? unitSource(m_services.session, m_fields)
                          : placeSource(m_services.session, m_fields);
    auto* form = new RecordForm(source->fields(), m_fields);
    form->setObjectName(isUnits ? u"unitForm"_s : u"placeForm"_s);
    auto* empty = new EmptyState;
    if (isUnits) {
        empty->setText(tr("No unit stands in the register yet."),
                       tr("Units come with an imported ledger, or are added one by one."));
        empty->setAction(tr("Add a unit"));
    } else {
        empty->setText(tr("No place stands in the register yet."),
                       tr("Buildings, rooms and data centres carry what protects the assets in "
                          "them: against earthquake, flood, fire and loss of power."));
        empty->setAction(tr("Add a place"));
    }
    auto* panel = new TreePanel(std::move(source), form, empty, this);
    panel->setObjectName(isUnits ? u"unitPanel"_s : u"placePanel"_s);
    auto* output = new TableOutput(panel->tree(), m_services, isUnits ? tr("Units") : tr("Places"));
    connect(output, &TableOutput::failed, this, [this](const Error& error) {
        m_context.showError(error);
    });
    connect(panel, &TreePanel::addRequested, this, &UnitsPage::add);
    connect(panel, &TreePanel::clearRequested, this, [this] { m_header->search()->search({}); });
    connect(panel, &TreePanel::chosenChanged, this, &UnitsPage::showSentence);
    connect(panel, &TreePanel::failed, this, [this](const Error& error) {
        m_context.showError(error);
    });
    return panel;
}

Command* UnitsPage::makeCommand(const QString& id,
                                const QString& text,
                                const QString& icon,
                                std::function<bool()> canRun,
                                std::function<void()> run)
{
    auto* command = new PageCommand(
        {.id = id, .text = text, .icon = icon, .menu = Menu::Edit},
        [this, canRun = std::move(canRun)] { return isWritable() && canRun(); },
        std::move(run),
        this);
    m_commands.append(command);
    return command;
}

void UnitsPage::setUpCommands()
{
    const auto always = [] { return true; };
    const auto hasChosen = [this] { return panel()->chosen().size() == 1; };
    const auto reorganiser =
        [this](const QString& id, const QString& text, ReorganisationKind kind) {
            return makeCommand(
                id,
                text,
                {},
                [this, kind] { return canReorganise(kind); },
                [this, kind] { reorganise(kind); });
        };
    auto* addCommand =
        makeCommand(u"units.add"_s, tr("&Add…"), u"add"_s, always, [this] { add(); });
    makeCommand(
        u"units.remove"_s, tr("&Remove"), u"delete"_s, hasChosen, [this] { removeChosen(); });
    reorganiser(u"units.rename"_s, tr("Re&name as of a day…"), ReorganisationKind::Rename);
    auto* merge = reorganiser(u"units.merge"_s, tr("&Merge…"), ReorganisationKind::Merge);
    auto* split = reorganiser(u"units.split"_s, tr("&Split…"), ReorganisationKind::Split);
    auto* close = reorganiser(u"units.close"_s, tr("&Close…"), ReorganisationKind::Close);
    auto* closed = new PageCommand(
        {.id = u"units.closed"_s, .text = tr("Show closed &units"), .menu = Menu::View},
        always,
        [this] {
            m_showsClosed = !m_showsClosed;
            m_units->setShowsClosed(m_showsClosed);
        },
        this);
    m_commands.append(closed);
    auto* documents = new DocumentCommands(
        m_services, m_context, [this] { return chosenUnits(); }, this);
    m_commands += documents->commands();
    connect(documents, &DocumentCommands::written, this, &UnitsPage::setStatusSentence);
    m_header->setPrimaryAction(addCommand->action());
    m_header->addSecondaryAction(merge->action());
    m_header->addSecondaryAction(split->action());
    m_header->addSecondaryAction(close->action());
}

bool UnitsPage::isWritable() const
{
    return !m_context.isReadOnly();
}

TreePanel* UnitsPage::panel() const
{
    return m_tabs->currentIndex() == UnitsTab ? m_units : m_places;
}

QList<Unit> UnitsPage::chosenUnits() const
{
    QList<Unit> units;
    const QList<qint64> ids = m_units->chosen();
    for (const qint64 id : ids) {
        units.append(m_fields.names().units().value({id}));
    }
    return units;
}

bool UnitsPage::canReorganise(ReorganisationKind kind) const
{
    const qsizetype chosen = m_units->chosen().size();
    return m_tabs->currentIndex() == UnitsTab &&
           (kind == ReorganisationKind::Merge ? chosen >= 2 : chosen == 1);
}

void UnitsPage::refresh()
{
    m_units->reload();
    m_places->reload();
    m_units->setReadOnly(!isWritable());
    m_places->setReadOnly(!isWritable());
    showPlanned();
    showSentence();
}

void UnitsPage::focusSearch()
{
    m_header->search()->setFocus(Qt::ShortcutFocusReason);
    m_header->search()->selectAll();
}

void UnitsPage::open(const QString& target)
{
    const bool isPlace = target.startsWith("place:"_L1);
    m_tabs->setCurrentIndex(isPlace ? PlacesTab : UnitsTab);
    panel()->choose(target.section(u':', 1).toLongLong());
}

void UnitsPage::applySettings(const Settings& settings)
{
    m_fields.setDateStyle(settings.dateStyle);
}

void UnitsPage::showTab(int index)
{
    m_stack->setCurrentIndex(index);
    setFocusProxy(panel()->tree());
    showSentence();
}

void UnitsPage::showSentence()
{
    const auto count = static_cast<int>(panel()->nodes().size());
    const auto chosen = static_cast<int>(panel()->chosen().size());
    const QString what =
        panel() == m_units ? tr("%n units", nullptr, count) : tr("%n places", nullptr, count);
    m_header->setSentence(chosen > 1 ? tr("%1, %n chosen", nullptr, chosen).arg(what) : what);
    setStatusSentence(m_header->sentence());
    for (Command* command : std::as_const(m_commands)) {
        command->update(m_context);
    }
}

QString UnitsPage::dateText(QDate date) const
{
    return m_fields.texts().text(reorganisationFields()[1], date);
}

void UnitsPage::showPlanned()
{
    const Result<QList<PlannedReorganisation>> planned =
        ReorganisationService(m_services.session).planned();
    m_planned->setVisible(planned && !planned->isEmpty());
    if (!planned || planned->isEmpty()) {
        return;
    }
    const PlannedReorganisation& next = planned->first();
    const bool isDue = next.effectiveOn <= m_services.session.environment().clock.today();
    const auto count = static_cast<int>(planned->size());
    if (isDue) {
        m_planned->showBanner(
            BannerBar::Warning,
            tr("A reorganisation took effect on %1 and is not carried out yet. (%n planned)",
               nullptr,
               count)
                .arg(dateText(next.effectiveOn)),
            tr("Carry out"));
    } else {
        m_planned->showBanner(
            BannerBar::Info,
            tr("The next reorganisation is kept for %1. (%n planned)", nullptr, count)
                .arg(dateText(next.effectiveOn)),
            tr("Drop it"));
    }
}

void UnitsPage::add()
{
    const bool isUnits = panel() == m_units;
    const QList<qint64> chosen = panel()->chosen();
    RecordDialog dialog(isUnits ? tr("Add a unit") : tr("Add a place"),
                        panel()->source(),
                        m_fields,
                        chosen.size() == 1 ? chosen.first() : 0,
                        this);
    if (dialog.exec() == QDialog::Accepted) {
        refresh();
        panel()->choose(dialog.added());
    }
}

void UnitsPage::removeChosen()
{
    const QList<qint64> chosen = panel()->chosen();
    if (chosen.size() != 1) {
        return;
    }
    if (const Result<void> removed = panel()->source().remove(chosen.first()); !removed) {
        m_context.showError(removed.error());
        return;
    }
    refresh();
}

void UnitsPage::reorganise(ReorganisationKind kind)
{
    const QList<Unit> sources = chosenUnits();
    ReorganiseDialog dialog(m_services, m_fields, kind, sources, this);
    if (dialog.exec() != QDialog::Accepted) {
        return;
    }
    if (!dialog.isForLater()) {
        carryOut(dialog.change(), dialog.reason());
        return;
    }
    const Result<void> kept =
        ReorganisationService(m_services.session).plan(dialog.change(), dialog.reason());
    if (!kept) {
        m_context.showError(kept.error());
    }
    refresh();
}

void UnitsPage::carryOut(const Reorganisation& change, const QString& reason)
{
    using Entry = std::optional<EntryRef>;
    m_services.jobs.start<Entry>(
        tr("Reorganising units"),
        [change, reason](Session& session, Progress& progress) {
            return ReorganisationService(session).apply(change, reason, progress);
        },
        this,
        [this](const Result<Entry>& done) {
            if (!done) {
                m_context.showError(done.error());
            }
            refresh();
        });
}

void UnitsPage::applyPlanned()
{
    using Entry = std::optional<EntryRef>;
    ReorganisationService service(m_services.session);
    const Result<QList<PlannedReorganisation>> planned = service.planned();
    if (!planned || planned->isEmpty()) {
        return;
    }
    const PlannedReorganisation next = planned->first();
    if (next.effectiveOn > m_services.session.environment().clock.today()) {
        if (const Result<void> dropped = service.drop(next); !dropped) {
            m_context.showError(dropped.error());
        }
        refresh();
        return;
    }
    m_services.jobs.start<Entry>(
        tr("Reorganising units"),
        [next](Session& session, Progress& progress) {
            return ReorganisationService(session).apply(next, progress);
        },
        this,
        [this](const Result<Entry>& done) {
            if (!done) {
                m_context.showError(done.error());
            }
            refresh();
        });
}

} // namespace daicho
