// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pictures/picturespage.h"

#include "model/service/changefeed.h"
#include "model/service/figures/picturecounts.h"
#include "views/charts/picturefile.h"
#include "views/pictures/pictureview.h"
#include "views/pictures/risklistpanel.h"
#include "views/shell/appcontext.h"
#include "views/shell/explaindialog.h"
#include "views/shell/pagecommand.h"
#include "views/shell/tableoutput.h"
#include "views/widgets/bannerbar.h"
#include "views/widgets/grid.h"
#include "views/widgets/pageheader.h"
#include "views/widgets/theme.h"

#include <QAction>
#include <QBoxLayout>
#include <QFileDialog>
#include <QListWidget>
#include <QShortcut>
#include <QSplitter>
#include <QTableView>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

constexpr int kListWidth = 184;
constexpr int kSoon = 300; // milliseconds
constexpr int kLate = 200;

} // namespace

PageSpec PicturesPage::spec()
{
    return {u"pictures"_s, tr("Risk charts"), u"chart"_s};
}

PicturesPage::PicturesPage(const PageServices& services, AppContext& context, QWidget* parent)
    : Page(spec(), parent)
    , m_services(services)
    , m_context(context)
    , m_turn(services.reader)
    , m_counts(std::make_shared<PictureCounts>())
    , m_soon(new QTimer(this))
    , m_late(new QTimer(this))
    , m_header(new PageHeader(this))
    , m_banner(new BannerBar(this))
    , m_list(new QListWidget(this))
    , m_view(new PictureView(this))
    , m_risks(new RiskListPanel(services, this))
{
    m_header->setTitle(title());
    m_soon->setSingleShot(true);
    m_late->setSingleShot(true);
    setUpLayout();
    makeCommands();
    connectSignals();
    auto* output = new TableOutput(m_view->table(), m_services, title());
    connect(output, &TableOutput::failed, this, &PicturesPage::showError);
}

void PicturesPage::setUpLayout()
{
    m_list->setObjectName(u"pictureList"_s);
    m_list->setAccessibleName(tr("Charts"));
    m_list->setFixedWidth(kListWidth);
    m_list->setFrameShape(QFrame::NoFrame);
    for (const Picture picture : kPictures) {
        auto* item = new QListWidgetItem(pictureName(picture), m_list);
        item->setSizeHint({0, Grid::kRow + Grid::kUnit});
    }
    auto* split = new QSplitter(Qt::Vertical, this);
    split->setChildrenCollapsible(false);
    split->addWidget(m_view);
    split->addWidget(m_risks);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(Grid::kMargin, 0, Grid::kMargin, Grid::kMargin);
    row->setSpacing(Grid::kMargin);
    row->addWidget(m_list);
    row->addWidget(split, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_banner);
    column->addLayout(row, 1);
}

void PicturesPage::addPageCommand(const QString& id,
                                  const QString& text,
                                  const QString& icon,
                                  const QKeySequence& shortcut,
                                  const std::function<void()>& run)
{
    const Menu menu = id == "pictures.save"_L1 ? Menu::File : Menu::View;
    m_commands.append(new PageCommand(
        {.id = id, .text = text, .icon = icon, .shortcut = shortcut, .menu = menu},
        [this] { return !m_view->picture().isEmpty(); },
        run,
        this));
}

void PicturesPage::makeCommands()
{
    addPageCommand(u"pictures.save"_s,
                   tr("&Save the chart…"),
                   u"export"_s,
                   QKeySequence(u"Ctrl+Shift+S"_s),
                   [this] { askForFile(); });
    addPageCommand(u"pictures.table"_s, tr("&Table of the figures (T)"), u"register"_s, {}, [this] {
        toggleTable();
    });
    addPageCommand(
        u"pictures.explain"_s, tr("&Explain the number"), u"info"_s, QKeySequence(u"F9"_s), [this] {
            explain();
        });
    m_header->addSecondaryAction(m_commands[0]->action());
    m_header->addSecondaryAction(m_commands[1]->action());
}

void PicturesPage::connectSignals()
{
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0) {
            choose(kPictures[static_cast<size_t>(row)]);
        }
    });
    connect(m_view, &PictureView::markActivated, m_risks, &RiskListPanel::ask);
    connect(m_view, &PictureView::partWanted, this, &PicturesPage::chooseUnit);
    connect(m_view, &PictureView::upWanted, this, [this] {
        if (m_unit) {
            chooseUnit(m_names.units().value(m_unit).parent);
        }
    });
    connect(m_risks, &RiskListPanel::riskActivated, this, [this](const RiskLine& risk) {
        m_context.showPage(u"score"_s, u"asset:%1/%2"_s.arg(risk.asset.value).arg(risk.threat));
    });
    connect(m_risks, &RiskListPanel::closed, m_view, &PictureView::focusChart);
    connect(m_risks, &RiskListPanel::failed, this, &PicturesPage::showError);
    connect(m_soon, &QTimer::timeout, this, &PicturesPage::read);
    connect(m_late, &QTimer::timeout, m_view, &PictureView::showSkeleton);
    auto* table = new QShortcut(QKeySequence(Qt::Key_T), this);
    table->setContext(Qt::WidgetWithChildrenShortcut);
    connect(table, &QShortcut::activated, this, &PicturesPage::toggleTable);
    auto* leave = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    leave->setContext(Qt::WidgetWithChildrenShortcut);
    connect(leave, &QShortcut::activated, m_risks, &RiskListPanel::close);
    connect(&m_services.feed, &ChangeFeed::committed, this, [this] {
        m_isStale = true;
        if (isVisible()) {
            m_soon->start(kSoon);
        }
    });
}

QList<Command*> PicturesPage::commands() const
{
    return m_commands;
}

void PicturesPage::refresh()
{
    if (m_list->currentRow() < 0) {
        m_list->setCurrentRow(static_cast<int>(m_picture));
    } else if (m_isStale) {
        read();
    }
}

void PicturesPage::showError(const Error& error)
{
    m_context.showError(error);
}

void PicturesPage::choose(Picture picture)
{
    m_picture = picture;
    m_unit = {};
    m_late->start(kLate);
    read();
}

void PicturesPage::chooseUnit(UnitId unit)
{
    m_unit = unit;
    m_late->start(kLate);
    read();
}

void PicturesPage::read()
{
    m_isStale = false;
    if (const Result<void> names = m_names.reload(m_services.session); !names) {
        showError(names.error());
        return;
    }
    m_turn.run<RiskPicture>(
        [picture = m_picture, unit = m_unit, counts = m_counts](Session& session) {
            return riskPicture(session, picture, {{}, unit}, counts.get());
        },
        this,
        [this](const Result<RiskPicture>& picture) {
            m_late->stop();
            if (picture) {
                take(*picture);
            } else {
                showError(picture.error());
            }
        });
}

void PicturesPage::take(const RiskPicture& picture)
{
    m_view->show(picture);
    QStringList path;
    for (UnitId unit = m_unit; unit && path.size() < m_names.units().size();
         unit = m_names.units().value(unit).parent) {
        path.prepend(m_names.unitName(unit));
    }
    m_view->setPath(path);
    m_header->setSentence(picture.note);
    setStatusSentence(picture.title);
    for (Command* command : std::as_const(m_commands)) {
        command->update(m_context);
    }
    if (m_wanted.isEmpty()) {
        m_risks->refresh();
    } else {
        m_risks->ask(m_wanted, wordsOf(m_wanted));
        m_wanted = {};
    }
}

void PicturesPage::toggleTable()
{
    m_view->showTable(!m_view->isTable());
}

void PicturesPage::askForFile()
{
    const QString name = pictureName(m_picture) + u".png"_s;
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Save the chart"), name, u"PNG (*.png);;SVG (*.svg)"_s);
    if (path.isEmpty()) {
        return;
    }
    if (const Result<void> written = writePicture(m_view->picture(), path); !written) {
        showError(written.error());
        return;
    }
    m_banner->showBanner(BannerBar::Info, tr("Saved the chart to %1.").arg(path));
}

/// Of the chosen risk, else of the chosen mark, else of the picture as a whole.
void PicturesPage::explain()
{
    const int mark = m_view->currentMark();
    if (const RiskLine* risk = m_risks->current(); risk != nullptr && mark < 0) {
        ExplainDialog::explainRisk(this, m_services.session, risk->asset, risk->threat);
        return;
    }
    m_services.reader.run<ExplainedFigure>(
        [picture = m_view->picture(), mark](Session& session) {
            return explainPicture(session, picture, mark);
        },
        this,
        [this](const Result<ExplainedFigure>& figure) { ExplainDialog::explain(this, figure); });
}

QString PicturesPage::wordOfLevel(const QString& level) const
{
    const Result<Method> method = m_services.session.method();
    const RiskLevel* found = method ? method->findLevel(level) : nullptr;
    return found == nullptr ? level : found->label.in(m_services.session.language());
}

QString PicturesPage::wordsOf(const RiskFilter& filter) const
{
    QStringList words;
    const RiskPicture& picture = m_view->picture();
    if (const qsizetype at = picture.marks.indexOf(filter); at >= 0 && picture.map) {
        const qsizetype columns = picture.map->columnLabels.size();
        words = {picture.map->columnAxis + u": "_s + picture.map->columnLabels.value(at % columns),
                 picture.map->rowAxis + u": "_s + picture.map->rowLabels.value(at / columns)};
    }
    if (!filter.level.isEmpty()) {
        words.append(wordOfLevel(filter.level));
    }
    if (filter.unit || filter.isUnitAlone) {
        words.append(filter.unit ? m_names.unitName(filter.unit) : tr("No unit"));
    }
    if (!filter.category.isEmpty()) {
        const ThreatCategory* category =
            m_services.session.environment().catalogue.threats().findCategory(filter.category);
        words.append(category == nullptr ? filter.category
                                         : category->label.in(m_services.session.language()));
    }
    return words.join(u", "_s);
}

void PicturesPage::open(const QString& target)
{
    if (target.startsWith(u"picture:"_s)) {
        if (const auto picture = pictureFromKey(target.section(u':', 1))) {
            m_list->setCurrentRow(static_cast<int>(*picture));
        }
        return;
    }
    const RiskFilter filter = RiskFilter::fromKey(target);
    if (filter.isEmpty()) {
        return;
    }
    if (m_list->currentRow() >= 0 && !m_isStale) {
        m_risks->ask(filter, wordsOf(filter));
    } else {
        m_wanted = filter;
    }
}

QByteArray PicturesPage::saveState() const
{
    return toKey(m_picture).toUtf8();
}

void PicturesPage::restoreState(const QByteArray& state)
{
    m_picture = pictureFromKey(QString::fromUtf8(state)).value_or(Picture::HeatMap);
}

} // namespace daicho
