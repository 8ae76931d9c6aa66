// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/classify/classifypage.h"

#include "model/service/assetservice.h"
#include "model/service/changefeed.h"
#include "model/service/session.h"
#include "model/service/sessionthread.h"
#include "views/classify/classifycard.h"
#include "views/classify/classifylist.h"
#include "views/classify/schemedialog.h"
#include "views/questions/classifypanel.h"
#include "views/shell/appcontext.h"
#include "views/shell/explaindialog.h"
#include "views/shell/pagecommand.h"
#include "views/widgets/bannerbar.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/grid.h"
#include "views/widgets/keyhints.h"
#include "views/widgets/pageheader.h"
#include "views/widgets/skeletonrows.h"

#include <QAction>
#include <QBoxLayout>
#include <QJsonDocument>
#include <QJsonObject>
#include <QKeyEvent>
#include <QStackedLayout>

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

enum Sheet { LoadingSheet, EmptySheet, AssetSheet };

constexpr int kListWidth = 280;
constexpr int kMostWide = 760; // lines that can still be read

const QStringList kLists = {u"unclassified"_s, u"review"_s, u"secrecy"_s, u"all"_s};

} // namespace

PageSpec ClassifyPage::spec()
{
    return {u"classify"_s, tr("Classify"), u"classify"_s};
}

ClassifyPage::ClassifyPage(const PageServices& services, AppContext& context, QWidget* parent)
    : Page(spec(), parent)
    , m_services(services)
    , m_context(context)
    , m_header(new PageHeader(this))
    , m_banner(new BannerBar(this))
    , m_stack(new QStackedLayout)
    , m_empty(new EmptyState(this))
    , m_list(new ClassifyListPanel(services, this))
    , m_card(new ClassifyCard(this))
    , m_panel(new ClassifyPanel(services, this))
    , m_reading(
          services.reader,
          this,
          [this] {
              return [scope = m_list->scope()](Session& session) {
                  return readClassifyQueue(session, scope);
              };
          },
          [this](const Result<ClassifyQueue>& queue) { takeQueue(queue); })
{
    m_header->setTitle(title());
    setUpCommands();
    setUpFrame();
    connectSignals();
    const RegisterFile& file = services.session.file();
    m_panel->setReadOnly(file.isReadOnly());
    if (file.isReadOnly()) {
        m_banner->showBanner(BannerBar::Info, file.readOnlyReason());
    }
}

void ClassifyPage::setUpCommands()
{
    m_commands.append(new PageCommand(
        {u"classify.scheme"_s, tr("Classification &schemes…"), u"columns"_s, {}, Menu::Edit, true},
        [] { return true; },
        [this] { showSchemes(); },
        this));
    m_commands.append(new PageCommand(
        {u"classify.register"_s, tr("Show in the &register"), u"register"_s, {}, Menu::View},
        [this] { return !m_list->chosen().isEmpty(); },
        [this] {
            const QList<AssetId> ids = m_list->chosen();
            if (!ids.isEmpty()) {
                m_context.showPage(u"register"_s, u"asset:%1"_s.arg(ids.first().value));
            }
        },
        this));
    for (Command* command : std::as_const(m_commands)) {
        m_header->addSecondaryAction(command->action());
    }
    setUpPaper();
}

/// Whether information that exists only on paper belongs to the register (policy 2(13), 4(2)).
void ClassifyPage::setUpPaper()
{
    m_commands.append(new PageCommand(
        {u"classify.explain"_s,
         tr("&Explain the class"),
         u"info"_s,
         QKeySequence(u"F9"_s),
         Menu::View},
        [this] { return m_list->chosen().size() == 1; },
        [this] {
            Session& session = m_services.session;
            const Result<Asset> asset = session.assets().asset(m_list->chosen().value(0));
            ExplainDialog::explain(this,
                                   asset ? explainClasses(session, *asset)
                                         : Result<ExplainedFigure>(failure(asset)));
        },
        this));
    auto* command = new PageCommand(
        {u"classify.paper"_s, tr("Take in what exists only on &paper"), {}, {}, Menu::Edit},
        [this] { return !m_context.isReadOnly() && !m_context.isBusy(); },
        [this] { togglePaper(); },
        this);
    m_paper = command->action();
    m_paper->setCheckable(true);
    m_commands.append(command);
    showPaper();
}

void ClassifyPage::togglePaper()
{
    const Result<RegisterInfo> info = m_services.session.info();
    if (!info) {
        m_context.showError(info.error());
        return;
    }
    RegisterInfo edited = *info;
    edited.paperInScope = !info->paperInScope.value_or(true);
    if (const Result<void> saved = m_services.session.updateInfo(*info, edited); !saved) {
        m_context.showError(saved.error());
    }
    showPaper();
}

void ClassifyPage::showPaper()
{
    if (const Result<RegisterInfo> info = m_services.session.info()) {
        m_paper->setChecked(info->paperInScope.value_or(true));
    }
}

void ClassifyPage::setUpFrame()
{
    auto* hints = new KeyHints(this);
    hints->setHints({{u"1 / Y"_s, tr("yes")},
                     {u"2 / N"_s, tr("no")},
                     {u"Backspace"_s, tr("back")},
                     {u"Enter"_s, tr("save and go on")},
                     {u"↑↓"_s, tr("other asset")},
                     {u"Shift+↑↓"_s, tr("several at once")}});
    m_list->setFixedWidth(kListWidth);
    auto* desk = new QWidget(this);
    auto* deskColumn = new QVBoxLayout(desk);
    deskColumn->setContentsMargins(0, 0, 0, 0);
    deskColumn->setSpacing(Grid::kGap);
    deskColumn->addWidget(m_card);
    deskColumn->addWidget(m_panel, 1);
    desk->setMaximumWidth(kMostWide);
    for (QWidget* sheet :
         {static_cast<QWidget*>(new SkeletonRows(this)), static_cast<QWidget*>(m_empty), desk}) {
        m_stack->addWidget(sheet);
    }
    auto* row = new QHBoxLayout;
    row->setContentsMargins(Grid::kMargin, 0, Grid::kMargin, Grid::kGap);
    row->setSpacing(Grid::kMargin);
    row->addWidget(m_list);
    row->addLayout(m_stack, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_banner);
    column->addLayout(row, 1);
    column->addWidget(hints);
}

void ClassifyPage::connectSignals()
{
    connect(m_list, &ClassifyListPanel::scopeChanged, this, [this] { m_reading.start(); });
    connect(m_list, &ClassifyListPanel::chosenChanged, this, &ClassifyPage::followChosen);
    connect(m_panel, &ClassifyPanel::saved, this, &ClassifyPage::goOn);
    connect(m_list, &ClassifyListPanel::failed, this, [this](const Error& error) {
        m_context.showError(error);
    });
    connect(m_panel, &ClassifyPanel::failed, this, [this](const Error& error) {
        m_context.showError(error);
    });
    connect(m_empty, &EmptyState::actionTriggered, this, [this] {
        m_list->setScope({ClassifyList::All, {}});
        m_reading.start();
    });
    connect(&m_services.feed, &ChangeFeed::committed, this, [this] {
        if (m_hasQueue) {
            m_reading.start();
        }
    });
}

void ClassifyPage::refresh()
{
    if (const Result<void> read = m_names.reload(m_services.session); !read) {
        m_context.showError(read.error());
        return;
    }
    showPaper();
    const ClassifyScope scope = m_list->scope();
    m_list->setUnits(m_names);
    m_list->setScope(scope);
    if (!m_hasQueue && !m_state.isEmpty()) {
        const QJsonObject state = QJsonDocument::fromJson(m_state).object();
        const auto list = kLists.indexOf(state[u"list"_s].toString());
        m_list->setScope({static_cast<ClassifyList>(std::max<qsizetype>(0, list)),
                          UnitId{state[u"unit"_s].toInteger()}});
        const Result<Asset> last = m_services.session.assets().byCode(state[u"asset"_s].toString());
        if (!m_wanted && last) {
            m_wanted = last->id;
        }
        m_state.clear();
    }
    m_reading.start();
}

void ClassifyPage::takeQueue(const Result<ClassifyQueue>& read)
{
    if (!read) {
        m_context.showError(read.error());
        return;
    }
    const ClassifyQueue& queue = *read;
    const QList<AssetId> before = m_list->chosen();
    const AssetId wanted = m_wanted ? m_wanted : before.value(0);
    {
        const QSignalBlocker quiet(m_list);
        m_list->showQueue(queue);
        if (!m_list->choose(wanted)) {
            m_list->chooseFirst();
        }
    }
    m_hasQueue = true;
    m_wanted = {};
    showSentence(queue);
    followChosen();
}

void ClassifyPage::showSentence(const ClassifyQueue& queue)
{
    m_header->setSentence(
        queue.unclassified == 0
            ? tr("All %1 assets are classified.").arg(locale().toString(queue.inScope))
            : tr("%1 of %2 assets are unclassified.")
                  .arg(locale().toString(queue.unclassified), locale().toString(queue.inScope)));
    setStatusSentence(m_header->sentence());
    if (!m_list->scope().unit) {
        setBadge(static_cast<int>(queue.unclassified + queue.review));
    }
}

void ClassifyPage::followChosen()
{
    const Result<QList<Asset>> assets = m_services.session.assets().assets(m_list->chosen());
    if (!assets) {
        m_context.showError(assets.error());
        return;
    }
    for (Command* command : std::as_const(m_commands)) {
        command->update(m_context);
    }
    if (assets->isEmpty()) {
        showEnd();
        return;
    }
    m_card->show(*assets, m_services.session, m_names);
    m_panel->show(*assets);
    m_stack->setCurrentIndex(AssetSheet);
    if (!m_list->hasFocus() && isVisible() && assets->size() == 1) {
        m_panel->setFocus();
    }
}

void ClassifyPage::showEnd()
{
    switch (m_list->scope().list) {
    case ClassifyList::Unclassified:
        m_empty->setText(tr("Every asset here is classified."),
                         tr("The register shows how the classes stand. Choose “All assets” to "
                            "answer for one anew."));
        break;
    case ClassifyList::Review:
        m_empty->setText(tr("No class waits for a review."),
                         tr("Assets come here when their secrecy has ended, or when they were "
                            "classified by another scheme."));
        break;
    case ClassifyList::Secrecy:
        m_empty->setText(tr("No secrecy ends within 90 days."),
                         tr("The last day of a time-limited secrecy is entered in the register."));
        break;
    case ClassifyList::All:
        m_empty->setText(tr("There is no asset here."),
                         tr("Choose another unit, or enter assets in the register."));
        break;
    }
    m_empty->setAction(m_list->scope() == ClassifyScope{ClassifyList::All, {}}
                           ? QString()
                           : tr("Show all assets"));
    m_stack->setCurrentIndex(EmptySheet);
}

void ClassifyPage::goOn()
{
    m_wanted = m_list->following();
    m_reading.start();
}

void ClassifyPage::showSchemes()
{
    SchemeDialog dialog(m_services, this);
    dialog.exec();
}

void ClassifyPage::focusSearch()
{
    m_list->focusUnits();
}

void ClassifyPage::open(const QString& target)
{
    const QString what = target.section(u':', 0, 0);
    const QString value = target.section(u':', 1);
    ClassifyScope scope = m_list->scope();
    if (what == "asset"_L1) {
        m_wanted = AssetId{value.toLongLong()};
        scope = {ClassifyList::All, {}};
        const Result<Asset> asset = m_services.session.assets().asset(m_wanted);
        if (asset && !asset->isClassified()) {
            scope.list = ClassifyList::Unclassified;
        }
    } else if (what == "filter"_L1 && kLists.contains(value)) {
        scope = {static_cast<ClassifyList>(kLists.indexOf(value)), {}};
    } else if (what == "unit"_L1) {
        scope.unit = UnitId{value.toLongLong()};
    } else if (what == "scheme"_L1) {
        QMetaObject::invokeMethod(this, &ClassifyPage::showSchemes, Qt::QueuedConnection);
        return;
    } else {
        return;
    }
    m_state.clear();
    if (m_names.units().isEmpty()) {
        refresh();
    }
    m_list->setScope(scope);
    m_reading.start();
}

QByteArray ClassifyPage::saveState() const
{
    if (!m_hasQueue) {
        return m_state;
    }
    const QList<Asset>& assets = m_panel->assets();
    const ClassifyScope scope = m_list->scope();
    return QJsonDocument(QJsonObject{{u"asset"_s,
                                      assets.isEmpty() ? QString() : assets.first().displayCode()},
                                     {u"unit"_s, scope.unit.value},
                                     {u"list"_s, kLists.at(static_cast<qsizetype>(scope.list))}})
        .toJson(QJsonDocument::Compact);
}

void ClassifyPage::restoreState(const QByteArray& state)
{
    m_state = state;
}

void ClassifyPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Up) {
        m_list->step(event->key() == Qt::Key_Down ? 1 : -1,
                     event->modifiers().testFlag(Qt::ShiftModifier));
        return;
    }
    Page::keyPressEvent(event);
}

} // namespace daicho
