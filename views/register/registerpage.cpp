// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/register/registerpage.h"

#include "model/service/assetservice.h"
#include "model/service/changefeed.h"
#include "views/register/columnsets.h"
#include "views/register/editorpanel.h"
#include "views/register/facetchips.h"
#include "views/register/facetpanel.h"
#include "views/register/registertable.h"
#include "views/shell/appcontext.h"
#include "views/shell/command.h"
#include "views/shell/settings.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/pageheader.h"
#include "views/widgets/searchfield.h"
#include "views/widgets/skeletonrows.h"

#include <QAction>
#include <QBoxLayout>
#include <QResizeEvent>
#include <QSplitter>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

constexpr int kFacetWidth = 252;
constexpr int kWide = 1280; // from this width of the page on the facets stand beside the table

} // namespace

PageSpec RegisterPage::spec()
{
    return {u"register"_s, tr("Register"), u"register"_s};
}

RegisterPage::RegisterPage(const PageServices& services, AppContext& context, QWidget* parent)
    : Page(spec(), parent)
    , m_services(services)
    , m_context(context)
    , m_window(services.reader, services.feed)
    , m_model(m_window, services.session)
    , m_words(m_model)
    , m_header(new PageHeader(this))
    , m_stack(new QStackedWidget(this))
    , m_skeleton(new SkeletonRows(this))
    , m_empty(new EmptyState(this))
{
    if (const Result<void> read = m_model.reload(); !read) {
        m_context.showError(read.error());
    }
    m_facets = new FacetPanel(m_words, this);
    m_chips = new FacetChips(m_words, this);
    m_table = new RegisterTable(m_model, this);
    m_editor = new EditorPanel(services, m_window, m_model, this);
    m_splitter = new QSplitter(Qt::Horizontal, this);
    setFocusProxy(m_table);
    setUpFrame();
    setUpCommands();
    setUpHeader();
    connectSignals();
    const RegisterFile& file = services.session.file();
    m_model.setReadOnly(file.isReadOnly());
    m_editor->setReadOnly(file.isReadOnly() ? file.readOnlyReason() : QString());
    m_table->showColumns(columnSets().first().columns, {});
    m_window.countFacets();
    ask({}, {});
}

void RegisterPage::setUpHeader()
{
    m_header->setTitle(title());
    m_header->showSearch(tr("Search the register"));
    m_header->addSecondaryAction(command(u"register.columns"_s)->action());
    m_header->addSecondaryAction(command(u"register.filters"_s)->action());
    m_header->setPrimaryAction(command(u"register.add"_s)->action());
}

void RegisterPage::setUpFrame()
{
    auto* list = new QWidget(this);
    auto* column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_stack->addWidget(m_skeleton);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    column->addWidget(m_stack);

    m_splitter->setObjectName(u"registerSplitter"_s);
    m_splitter->addWidget(m_facets);
    m_splitter->addWidget(list);
    m_splitter->addWidget(m_editor);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setStretchFactor(2, 0);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_facets->setMinimumWidth(160);
    m_editor->setMinimumWidth(300);
    m_splitter->setSizes({kFacetWidth, 1000, Grid::kEditor});

    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    page->addWidget(m_header);
    page->addWidget(m_chips);
    page->addWidget(m_splitter, 1);
}

void RegisterPage::connectSignals()
{
    connect(m_header->search(), &SearchField::searchChanged, this, [this](const QString& text) {
        AssetFilter filter = m_window.filter();
        filter.text = text;
        ask(filter, m_window.order());
    });
    for (auto signal : {&SearchField::leftDownwards, &SearchField::leftByEscape}) {
        connect(m_header->search(), signal, m_table, [this] { m_table->setFocus(); });
    }
    connect(m_facets, &FacetPanel::chosenChanged, this, &RegisterPage::choose);
    connect(m_chips, &FacetChips::chosenChanged, this, &RegisterPage::choose);
    connect(m_chips, &FacetChips::clearRequested, this, &RegisterPage::clearFilter);
    connect(&m_window, &AssetWindow::aboutToReset, this, &RegisterPage::keepPlace);
    connect(&m_window, &AssetWindow::reset, this, &RegisterPage::findPlace);
    connect(&m_window, &AssetWindow::inserted, this, &RegisterPage::findPlace);
    connect(&m_window, &AssetWindow::countChanged, this, &RegisterPage::showState);
    connect(&m_window, &AssetWindow::busyChanged, this, &RegisterPage::showState);
    connect(&m_window, &AssetWindow::facetsChanged, this, &RegisterPage::showFacets);
    connect(&m_window, &AssetWindow::failed, this, &RegisterPage::fail);
    connect(&m_window, &AssetWindow::rowsChanged, m_editor, &EditorPanel::reload);
    connect(&m_model, &AssetTableModel::editFailed, this, &RegisterPage::fail);
    connect(m_editor, &EditorPanel::failed, this, &RegisterPage::fail);
    connect(
        m_editor,
        &EditorPanel::placeWanted,
        this,
        [this](const QString& page, const QString& target) { m_context.showPage(page, target); });
    connect(&m_services.feed, &ChangeFeed::committed, this, &RegisterPage::showRegister);
    connect(m_table, &RegisterTable::visibleRowsChanged, &m_window, &AssetWindow::setVisible);
    connect(m_table, &RegisterTable::chosenRowsChanged, this, &RegisterPage::followSelection);
    connect(m_table, &RegisterTable::orderRequested, this, &RegisterPage::orderBy);
    connect(m_table, &RegisterTable::headerMenuRequested, this, &RegisterPage::showHeaderMenu);
    connect(m_table, &RegisterTable::previewRequested, this, [this] {
        m_editor->setVisible(!m_editor->isVisible());
    });
    connect(m_empty, &EmptyState::actionTriggered, this, [this] {
        if (m_window.filter().isEmpty()) {
            m_context.importLedger();
        } else {
            clearFilter();
        }
    });
}

void RegisterPage::ask(const AssetFilter& filter, const AssetOrder& order)
{
    m_window.setQuery(filter, order);
    m_table->showOrder(order.field, order.descending);
    showFacets();
}

void RegisterPage::choose(Facet facet, const QStringList& values)
{
    FacetChoice choice = facetChoice(m_window.filter());
    choice.insert(facet, values);
    ask(withFacets(m_window.filter(), choice), m_window.order());
}

void RegisterPage::clearFilter()
{
    m_header->search()->clear();
    ask({}, m_window.order());
    m_table->setFocus();
}

void RegisterPage::showFacets()
{
    const FacetChoice choice = facetChoice(m_window.filter());
    for (const Facet facet : kFacets) {
        const QList<FacetValue> values = m_window.facet(facet);
        m_facets->showFacet(facet, values, choice.value(facet));
        m_chips->showFacet(facet, values, choice.value(facet));
    }
    showSentence();
}

void RegisterPage::showSentence()
{
    const QString count = locale().toString(m_window.count());
    QString sentence;
    if (!m_window.hasFacets() || m_window.count() == 0) {
        sentence = m_window.isLoaded() ? tr("%1 assets").arg(count) : QString();
    } else if (const qint64 open = m_window.total(u"unclassified"_s); open > 0) {
        sentence = tr("%1 assets, %2 of them unclassified").arg(count, locale().toString(open));
    } else {
        sentence = tr("%1 assets, none of them unclassified").arg(count);
    }
    const QStringList units = facetChoice(m_window.filter()).value(Facet::Unit);
    if (units.size() == 1) {
        //: "Residents' Section: 412 assets, 37 of them unclassified"
        sentence = tr("%1: %2").arg(m_words.value(Facet::Unit, units.first()), sentence);
    }
    m_header->setSentence(sentence);
    setStatusSentence(sentence);
    if (m_window.hasFacets() && m_window.filter().isEmpty()) {
        setBadge(static_cast<int>(m_window.total(u"unclassified"_s)));
    }
}

void RegisterPage::showState()
{
    showSentence();
    if (!m_window.isLoaded()) {
        m_stack->setCurrentWidget(m_skeleton);
        return;
    }
    if (m_window.count() > 0 || m_window.isBusy()) {
        m_stack->setCurrentWidget(m_table);
        return;
    }
    const bool isFiltered = !m_window.filter().isEmpty();
    const QString text = m_window.filter().text.trimmed();
    if (isFiltered && !text.isEmpty()) {
        m_empty->setText(tr("Nothing matches “%1”.").arg(text),
                         tr("The search looks into number, name, reading, business, note and "
                            "other texts; the chosen facets narrow it down further."));
    } else if (isFiltered) {
        m_empty->setText(tr("No asset matches what is chosen."),
                         tr("Choose less, or clear the filter."));
    } else {
        m_empty->setText(tr("The register holds no assets yet."),
                         tr("Import the ledger that you keep in Excel, or add the first asset by "
                            "hand with Ctrl+N."));
    }
    m_empty->setAction(isFiltered                              ? tr("Clear the filter")
                       : m_model.session().file().isReadOnly() ? QString()
                                                               : tr("Import a ledger"));
    m_stack->setCurrentWidget(m_empty);
}

void RegisterPage::followSelection()
{
    const AssetSelection selection = m_window.select(m_table->chosenRows());
    m_editor->showSelection(selection);
    for (Command* command : std::as_const(m_commands)) {
        command->update(m_context);
    }
}

void RegisterPage::showRegister(const Committed& committed)
{
    if (committed.entities.contains(u"unit"_s) || committed.entities.contains(u"place"_s) ||
        committed.entities.contains(u"register"_s)) {
        if (const Result<void> read = m_model.reload(); !read) {
            fail(read.error());
        }
        m_editor->reloadChoices();
        showFacets();
    }
}

void RegisterPage::fail(const Error& error)
{
    m_context.showError(error);
}

QList<Command*> RegisterPage::commands() const
{
    return m_commands;
}

void RegisterPage::refresh()
{
    m_window.refresh();
}

void RegisterPage::focusSearch()
{
    m_header->search()->setFocus(Qt::ShortcutFocusReason);
    m_header->search()->selectAll();
}

void RegisterPage::open(const QString& target)
{
    const QString what = target.section(u':', 0, 0);
    const QString value = target.section(u':', 1);
    if (what == "asset"_L1 || what == "code"_L1) {
        AssetId id{value.toLongLong()};
        if (what == "code"_L1) {
            const Result<Asset> asset = m_services.session.assets().byCode(value);
            id = asset ? asset->id : AssetId();
        }
        m_wanted = id;
        if (m_window.rowOf(id) >= 0) {
            findPlace();
        } else {
            clearFilter(); // it is there once all rows are
        }
    } else if (what == "filter"_L1) {
        ask(withFacets({}, {{Facet::State, {value}}}), m_window.order());
    } else if (what == "unit"_L1) {
        ask(withFacets({}, {{Facet::Unit, {value}}}), m_window.order());
    } else if (what == "in-scope"_L1) {
        openInScope(value.section(u':', 0, 0), value.section(u':', 1));
    } else if (what == "search"_L1) {
        m_header->search()->search(value);
    } else if (what == "new"_L1) {
        addAsset();
    }
}

/// Home counts what is in scope: the rows are to be as many as it said.
void RegisterPage::openInScope(const QString& facet, const QString& value)
{
    const auto named = std::ranges::find(kFacets, facet, qOverload<Facet>(&toKey));
    if (named != kFacets.end()) {
        const QStringList states = {u"classified"_s, u"unclassified"_s};
        ask(withFacets({}, {{*named, {value}}, {Facet::State, states}}), m_window.order());
    }
}

void RegisterPage::applySettings(const Settings& settings)
{
    m_model.setDateStyle(settings.dateStyle);
    m_table->setRows(settings.rowHeight);
    m_skeleton->setRowHeight(settings.rowHeight);
}

void RegisterPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    const bool wide = event->size().width() >= kWide;
    m_facets->setVisible(wide);
    m_chips->setVisible(!wide);
}

} // namespace daicho
