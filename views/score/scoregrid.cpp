// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/score/scoregrid.h"

#include "model/service/session.h"
#include "views/score/scoregriddelegate.h"
#include "views/widgets/bannerbar.h"
#include "views/widgets/grid.h"
#include "views/widgets/theme.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

constexpr int kColumn = 112;
constexpr int kHead = 108; // five lines
constexpr int kNames = 240;

} // namespace

ScoreGrid::ScoreGrid(Session& session, SessionThread& reader, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new ScoreGridModel(session, reader, this))
    , m_category(new QComboBox(this))
    , m_how(new QLabel(this))
    , m_banner(new BannerBar(this))
    , m_table(new QTableView(this))
{
    m_category->setObjectName(u"gridCategory"_s);
    m_category->setAccessibleName(tr("Category"));
    for (const ThreatCategory& category : session.environment().catalogue.threats().categories) {
        m_category->addItem(category.label.in(session.language()), category.id);
    }
    m_table->setObjectName(u"scoreGrid"_s);
    m_table->setAccessibleName(tr("Scores"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new ScoreGridDelegate(*m_model, m_table));
    m_table->setEditTriggers(QAbstractItemView::AnyKeyPressed | QAbstractItemView::EditKeyPressed |
                             QAbstractItemView::DoubleClicked);
    m_table->setTabKeyNavigation(true);
    m_table->horizontalHeader()->setDefaultSectionSize(kColumn);
    m_table->horizontalHeader()->setDefaultAlignment(
        Qt::Alignment(int(Qt::AlignCenter) | int(Qt::TextWordWrap)));
    m_table->horizontalHeader()->setFixedHeight(kHead);
    m_table->horizontalHeader()->setFont(smallFont());
    m_table->verticalHeader()->setTextElideMode(Qt::ElideRight);
    m_table->verticalHeader()->setFixedWidth(kNames);
    m_table->verticalHeader()->setDefaultSectionSize(Grid::kRow);
    m_table->verticalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->installEventFilter(this);
    m_how->setObjectName(u"gridHow"_s);
    m_how->setForegroundRole(QPalette::PlaceholderText);
    m_how->setFont(smallFont());
    m_how->setWordWrap(true);
    auto* head = new QHBoxLayout;
    head->setSpacing(Grid::kMargin);
    head->addWidget(m_category);
    head->addWidget(m_how, 1);
    head->addStretch();
    m_category->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Grid::kGap);
    column->addLayout(head);
    column->addWidget(m_banner);
    column->addWidget(m_table, 1);
    connect(m_category, &QComboBox::activated, this, [this] {
        if (const Result<void> read = reload(); !read) {
            m_banner->showBanner(BannerBar::Error, read.error().message);
        }
    });
    connect(m_model, &ScoreGridModel::failed, this, [this](const Error& error) {
        m_banner->showBanner(BannerBar::Error, error.message);
    });
    connect(m_model, &ScoreGridModel::written, m_banner, &BannerBar::hide);
    connect(m_model, &ScoreGridModel::written, this, &ScoreGrid::written);
}

Result<void> ScoreGrid::reload()
{
    DAICHO_TRY(m_model->setCategory(m_category->currentData().toString()));
    m_model->reload();
    m_how->setVisible(m_model->isUsable());
    if (!m_model->isUsable()) {
        m_banner->showBanner(
            BannerBar::Info,
            tr("This method asks for more than digits. Score by asset or by threat."));
        return {};
    }
    m_banner->hide();
    QStringList questions;
    for (const QString& key : gridInputs(m_model->method())) {
        questions.append(m_model->method().labelOf(key).in(m_session.language()));
    }
    //: What one types into a cell, in that order.
    m_how->setText(tr("Type a digit for each: %1. Ctrl+D fills down, Ctrl+C and Ctrl+V exchange "
                      "with Excel, Delete clears.")
                       .arg(questions.join(u" → "_s)));
    return {};
}

void ScoreGrid::setAssets(std::vector<AssetId> assets)
{
    const QModelIndex at = m_table->currentIndex();
    m_model->setAssets(std::move(assets));
    m_table->setCurrentIndex(m_model->index(std::max(0, at.row()), std::max(0, at.column())));
}

void ScoreGrid::goTo(AssetId asset)
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->assetAt(row) == asset) {
            m_table->setCurrentIndex(
                m_model->index(row, std::max(0, m_table->currentIndex().column())));
            focusTable();
            return;
        }
    }
}

void ScoreGrid::focusTable()
{
    m_table->setFocus(Qt::OtherFocusReason);
}

AssetId ScoreGrid::asset() const
{
    return m_model->assetAt(m_table->currentIndex().row());
}

QString ScoreGrid::threat() const
{
    return m_model->threatAt(m_table->currentIndex().column());
}

bool ScoreGrid::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (runKey(key->key(), key->modifiers())) {
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

bool ScoreGrid::runKey(int key, Qt::KeyboardModifiers modifiers)
{
    const QModelIndexList chosen = m_table->selectionModel()->selectedIndexes();
    const bool isControl = modifiers == Qt::ControlModifier;
    const bool isReadOnly = m_session.file().isReadOnly();
    if (isControl && key == Qt::Key_C) {
        QGuiApplication::clipboard()->setText(m_model->copied(chosen));
        return true;
    }
    if (isReadOnly) {
        return false;
    }
    if (isControl && key == Qt::Key_V) {
        m_model->paste(chosen, QGuiApplication::clipboard()->text());
        return true;
    }
    if (isControl && key == Qt::Key_D) {
        m_model->fillDown(chosen);
        return true;
    }
    if (modifiers == Qt::NoModifier && (key == Qt::Key_Delete || key == Qt::Key_Backspace)) {
        m_model->clear(chosen);
        return true;
    }
    return false;
}

} // namespace daicho
