// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pictures/picturespage.h"

#include "model/items/textrowsmodel.h"
#include "model/risk/score.h"
#include "model/service/changefeed.h"
#include "model/service/sessionthread.h"
#include "views/charts/picturefile.h"
#include "views/pictures/pictureview.h"
#include "views/shell/appcontext.h"
#include "views/shell/explaindialog.h"
#include "views/shell/pagecommand.h"
#include "views/shell/tableoutput.h"
#include "views/widgets/bannerbar.h"
#include "views/widgets/errorbox.h"
#include "views/widgets/grid.h"
#include "views/widgets/pageheader.h"
#include "views/widgets/theme.h"

#include <QAction>
#include <QBoxLayout>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

constexpr int kListWidth = 184;
constexpr int kMostRisks = 500;

} // namespace

PageSpec PicturesPage::spec()
{
    return {u"pictures"_s, tr("Risk charts"), u"chart"_s};
}

PicturesPage::PicturesPage(const PageServices& services, AppContext& context, QWidget* parent)
    : Page(spec(), parent)
    , m_services(services)
    , m_context(context)
    , m_header(new PageHeader(this))
    , m_banner(new BannerBar(this))
    , m_list(new QListWidget(this))
    , m_view(new PictureView(this))
    , m_risks(nullptr)
    , m_risksTitle(new QLabel(this))
    , m_risksTable(new QTableView(this))
    , m_riskRows(new TextRowsModel({tr("Asset"),
                                    tr("Name"),
                                    tr("Unit"),
                                    tr("Threat"),
                                    tr("Likelihood"),
                                    tr("Loss"),
                                    tr("Value"),
                                    tr("Level"),
                                    tr("Scored by")},
                                   this))
{
    m_header->setTitle(title());
    setUpLayout();
    makeCommands();
    connectSignals();
    for (auto [table, name] :
         {std::pair(m_view->table(), title()), {m_risksTable, m_risksTable->accessibleName()}}) {
        auto* output = new TableOutput(table, m_services, name);
        connect(output, &TableOutput::failed, this, [this](const Error& error) {
            m_context.showError(error);
        });
    }
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
    m_risks = makeRisks();
    split->addWidget(m_risks);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    m_risks->hide();
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

QWidget* PicturesPage::makeRisks()
{
    auto* area = new QWidget(this);
    m_risksTitle->setObjectName(u"risksTitle"_s);
    m_risksTitle->setFont(sectionFont());
    m_risksTable->setObjectName(u"risksTable"_s);
    m_risksTable->setAccessibleName(tr("Risks behind the mark"));
    m_risksTable->setModel(m_riskRows);
    m_risksTable->verticalHeader()->hide();
    m_risksTable->verticalHeader()->setDefaultSectionSize(Grid::kCompactRow);
    m_risksTable->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_risksTable->setSelectionMode(QAbstractItemView::SingleSelection);
    m_risksTable->setShowGrid(false);
    m_risksTable->setTabKeyNavigation(false);
    auto* close = new QPushButton(tr("Close"), area);
    close->setObjectName(u"closeRisks"_s);
    connect(close, &QPushButton::clicked, this, &PicturesPage::hideRisks);
    auto* head = new QHBoxLayout;
    head->addWidget(m_risksTitle, 1);
    head->addWidget(close);
    auto* column = new QVBoxLayout(area);
    column->setContentsMargins(0, Grid::kGap, 0, 0);
    column->setSpacing(Grid::kUnit);
    column->addLayout(head);
    column->addWidget(m_risksTable, 1);
    return area;
}

void PicturesPage::makeCommands()
{
    const auto hasPicture = [this] { return !m_view->picture().isEmpty(); };
    m_commands = {new PageCommand(
                      {.id = u"pictures.save"_s,
                       .text = tr("&Save the chart…"),
                       .icon = u"export"_s,
                       .shortcut = QKeySequence(u"Ctrl+Shift+S"_s),
                       .menu = Menu::File},
                      hasPicture,
                      [this] { askForFile(); },
                      this),
                  new PageCommand(
                      {.id = u"pictures.table"_s,
                       .text = tr("&Table of the figures (T)"),
                       .icon = u"register"_s,
                       .menu = Menu::View},
                      hasPicture,
                      [this] { toggleTable(); },
                      this),
                  new PageCommand(
                      {.id = u"pictures.explain"_s,
                       .text = tr("&Explain the number"),
                       .icon = u"info"_s,
                       .shortcut = QKeySequence(u"F9"_s),
                       .menu = Menu::View},
                      hasPicture,
                      [this] { explain(); },
                      this)};
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
    connect(m_view, &PictureView::markActivated, this, &PicturesPage::showRisks);
    const auto openRisk = [this](const QModelIndex& index) {
        m_context.showPage(u"score"_s, index.data(TextRowsModel::KeyRole).toString());
    };
    connect(m_risksTable, &QTableView::activated, this, openRisk);
    auto* table = new QShortcut(QKeySequence(Qt::Key_T), this);
    table->setContext(Qt::WidgetWithChildrenShortcut);
    connect(table, &QShortcut::activated, this, &PicturesPage::toggleTable);
    auto* leave = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    leave->setContext(Qt::WidgetWithChildrenShortcut);
    connect(leave, &QShortcut::activated, this, &PicturesPage::hideRisks);
    connect(&m_services.feed, &ChangeFeed::committed, this, [this] {
        m_isStale = true;
        if (isVisible()) {
            read();
        }
    });
}

QList<Command*> PicturesPage::commands() const
{
    return m_commands;
}

void PicturesPage::refresh()
{
    if (const Result<void> names = m_names.reload(m_services.session); !names) {
        showError(this, names.error());
        return;
    }
    if (m_list->currentRow() < 0) {
        m_list->setCurrentRow(static_cast<int>(m_picture));
    } else if (m_isStale) {
        read();
    }
}

void PicturesPage::choose(Picture picture)
{
    m_picture = picture;
    read();
}

void PicturesPage::read()
{
    m_isStale = false;
    m_services.reader.run<RiskPicture>(
        [picture = m_picture](Session& session) { return riskPicture(session, picture); },
        this,
        [this, reading = ++m_reading](const Result<RiskPicture>& picture) {
            if (!picture) {
                showError(this, picture.error());
            } else if (reading == m_reading) {
                m_view->show(*picture);
                m_header->setSentence(picture->note);
                setStatusSentence(picture->title);
                for (Command* command : std::as_const(m_commands)) {
                    command->update(m_context);
                }
                if (!m_filter.isEmpty()) {
                    showRisks(m_filter, wordsOf(m_filter));
                }
            }
        });
}

void PicturesPage::showRisks(const RiskFilter& filter, const QString& words)
{
    m_filter = filter;
    m_services.reader.run<QList<RiskLine>>(
        [filter](Session& session) { return risksBehind(session, filter, kMostRisks); },
        this,
        [this, filter, words](const Result<QList<RiskLine>>& lines) {
            if (!lines) {
                showError(this, lines.error());
            } else if (filter == m_filter) {
                takeRisks(*lines, words);
            }
        });
}

void PicturesPage::takeRisks(const QList<RiskLine>& lines, const QString& words)
{
    const Language language = m_services.session.language();
    const auto figure = [](const std::optional<double>& value) {
        return value ? figureText(*value) : QString();
    };
    QList<TextRow> rows;
    for (const RiskLine& line : lines) {
        const Threat* threat = m_services.session.environment().catalogue.threat(line.threat);
        const QString what = threat == nullptr ? QString() : threat->label.in(language);
        rows.append({{line.code,
                      line.name,
                      m_names.unitName(line.unit),
                      line.threat + u' ' + what,
                      figure(line.likelihood),
                      figure(line.loss),
                      figure(line.value),
                      wordOfLevel(line.level),
                      line.isAgreed ? tr("agreed") : line.rater},
                     u"asset:%1/%2"_s.arg(line.asset.value).arg(line.threat),
                     0});
    }
    m_riskRows->setRows(rows);
    const QString count = lines.size() < kMostRisks ? tr("%n risks", nullptr, int(lines.size()))
                                                    : tr("the %1 highest risks").arg(kMostRisks);
    //: What was chosen, and how many risks it holds.
    m_risksTitle->setText(words.isEmpty() ? count : tr("%1: %2").arg(words, count));
    m_risksTable->resizeColumnsToContents();
    m_risks->show();
    if (!rows.isEmpty()) {
        m_risksTable->selectRow(0);
    }
    m_risksTable->setFocus(Qt::OtherFocusReason);
}

void PicturesPage::hideRisks()
{
    m_filter = {};
    m_risks->hide();
    m_view->focusChart();
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
        showError(this, written.error());
        return;
    }
    m_banner->showBanner(BannerBar::Info, tr("Saved the chart to %1.").arg(path));
}

/// Of the chosen risk, else of the picture as a whole.
void PicturesPage::explain()
{
    const QString key =
        m_risksTable->currentIndex().data(TextRowsModel::KeyRole).toString().section(u':', 1);
    if (m_risks->isVisible() && !key.isEmpty()) {
        ExplainDialog::explainRisk(this,
                                   m_services.session,
                                   AssetId{key.section(u'/', 0, 0).toLongLong()},
                                   key.section(u'/', 1));
        return;
    }
    ExplainDialog::explain(this, explainPicture(m_services.session, m_view->picture()));
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
    if (filter.unit) {
        words.append(m_names.unitName(filter.unit));
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
    m_filter = filter;
    if (m_list->currentRow() >= 0) {
        showRisks(filter, wordsOf(filter));
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
