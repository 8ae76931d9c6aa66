// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/shell/startpage.h"

#include "views/shell/choicecard.h"
#include "views/widgets/grid.h"
#include "views/widgets/icons.h"
#include "views/widgets/theme.h"

#include <QBoxLayout>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

constexpr int kContentWidth = 760;
constexpr int kRecentShown = 5;

} // namespace

StartPage::StartPage(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(u"start"_s);
    auto* title = new QLabel(tr("Daicho"), this);
    QFont font = titleFont();
    font.setPointSizeF(20);
    title->setFont(font);
    auto* sentence = new QLabel(
        tr("The information asset register of your municipality: classify, score, review."), this);
    sentence->setForegroundRole(QPalette::PlaceholderText);

    auto* content = new QWidget(this);
    content->setMaximumWidth(kContentWidth);
    content->setMinimumWidth(kContentWidth);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Grid::kGap);
    column->addWidget(title);
    column->addWidget(sentence);
    column->addSpacing(Grid::kGroup);
    column->addWidget(makeChoices());
    column->addSpacing(Grid::kGroup);
    column->addWidget(makeRecent());

    auto* page = new QVBoxLayout(this);
    page->addStretch(2);
    page->addWidget(content, 0, Qt::AlignHCenter);
    page->addStretch(3);
}

QWidget* StartPage::makeChoices()
{
    auto* box = new QWidget(this);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Grid::kMargin);
    auto* sample = new ChoiceCard(
        u"sample"_s,
        tr("Open the sample city"),
        tr("A made-up city with some 400 assets. Try everything; nothing can break."),
        box);
    auto* fresh =
        new ChoiceCard(u"add"_s,
                       tr("Make a new register"),
                       tr("Choose the classification scheme and the scoring method, then begin."),
                       box);
    auto* ledger = new ChoiceCard(
        u"import"_s,
        tr("Import a ledger"),
        tr("Take over the Excel or CSV ledger you have. You see the result before it is saved."),
        box);
    sample->setObjectName(u"startSample"_s);
    fresh->setObjectName(u"startNew"_s);
    ledger->setObjectName(u"startImport"_s);
    row->addWidget(sample);
    row->addWidget(fresh);
    row->addWidget(ledger);
    connect(sample, &ChoiceCard::clicked, this, &StartPage::sampleRequested);
    connect(fresh, &ChoiceCard::clicked, this, &StartPage::newRequested);
    connect(ledger, &ChoiceCard::clicked, this, &StartPage::importRequested);
    return box;
}

QWidget* StartPage::makeRecent()
{
    auto* box = new QWidget(this);
    auto* heading = new QLabel(tr("Recent registers"), box);
    heading->setFont(sectionFont());
    heading->setVisible(false);
    auto* other = new QPushButton(tr("Open a register…"), box);
    other->setObjectName(u"startOpen"_s);
    other->setIcon(icon(u"open"_s));
    m_recent = new QListWidget(box);
    m_recent->setObjectName(u"recent"_s);
    m_recent->setAccessibleName(heading->text());
    m_recent->setFrameShape(QFrame::NoFrame);
    m_recent->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_recent->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_recent->viewport()->setBackgroundRole(QPalette::Window);
    m_recentHeading = heading;
    auto* top = new QHBoxLayout;
    top->addWidget(heading);
    top->addStretch();
    top->addWidget(other);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(top);
    column->addWidget(m_recent);
    connect(other, &QPushButton::clicked, this, &StartPage::openRequested);
    connect(m_recent, &QListWidget::itemActivated, this, &StartPage::openItem);
    connect(m_recent, &QListWidget::itemClicked, this, &StartPage::openItem);
    setRecent({});
    return box;
}

void StartPage::setRecent(const QStringList& paths)
{
    m_recent->clear();
    for (const QString& path : paths.first(qMin<qsizetype>(kRecentShown, paths.size()))) {
        const QFileInfo file(path);
        auto* row = new QListWidgetItem(icon(u"register"_s, IconTint::Secondary), {}, m_recent);
        //: File name of a register and the folder it lies in.
        row->setText(
            tr("%1 – %2").arg(file.completeBaseName(), QDir::toNativeSeparators(file.path())));
        row->setToolTip(QDir::toNativeSeparators(path));
        row->setData(Qt::UserRole, path);
        row->setSizeHint(QSize(0, Grid::kControl));
    }
    m_recentHeading->setVisible(!paths.isEmpty());
    m_recent->setVisible(!paths.isEmpty());
    m_recent->setFixedHeight(m_recent->count() * Grid::kControl + 2);
}

void StartPage::openItem(const QListWidgetItem* row)
{
    emit recentRequested(row->data(Qt::UserRole).toString());
}

} // namespace daicho
