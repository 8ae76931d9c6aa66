// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/register/editorpanel.h"

#include "model/items/assettablemodel.h"
#include "model/service/assets/assetwindow.h"
#include "model/service/assetservice.h"
#include "views/questions/classifypanel.h"
#include "views/questions/loweringdialog.h"
#include "views/register/fieldform.h"
#include "views/register/findingspanel.h"
#include "views/register/historypanel.h"
#include "views/register/relationpanel.h"
#include "views/widgets/bannerbar.h"
#include "views/widgets/grid.h"
#include "views/widgets/theme.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QStackedWidget>
#include <QTabWidget>

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

constexpr qsizetype kMostRead = 200; // assets whose values are compared; more count as different

enum Tab { FieldsTab, ClassifyTab, HistoryTab, FindingsTab, RelationsTab };

} // namespace

EditorPanel::EditorPanel(const PageServices& services,
                         AssetWindow& window,
                         const AssetTableModel& model,
                         QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_window(window)
    , m_model(model)
    , m_banner(new BannerBar(this))
    , m_title(new QLabel(this))
    , m_subtitle(new QLabel(this))
    , m_stack(new QStackedWidget(this))
    , m_tabs(new QTabWidget(this))
    , m_nothing(new QLabel(this))
    , m_form(new FieldForm(services, window, model, this))
    , m_classify(new ClassifyPanel(services, this))
    , m_history(new HistoryPanel(services, model, this))
    , m_findings(new FindingsPanel(services, model, this))
    , m_relations(new RelationPanel(services, this))
{
    setObjectName(u"editorPanel"_s);
    m_title->setObjectName(u"editorTitle"_s);
    m_title->setFont(sectionFont());
    m_title->setWordWrap(true);
    m_subtitle->setForegroundRole(QPalette::PlaceholderText);
    m_subtitle->setFont(smallFont());
    for (QLabel* label : {m_title, m_subtitle}) {
        label->setTextFormat(Qt::PlainText);
        label->setContentsMargins(Grid::kMargin, 0, Grid::kMargin, 0);
    }
    m_nothing->setText(tr("Choose an asset to see its fields, its class and its history."));
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    m_nothing->setMargin(Grid::kGroup);
    m_nothing->setForegroundRole(QPalette::PlaceholderText);
    setUpTabs();
    auto* filled = new QWidget(this);
    auto* inner = new QVBoxLayout(filled);
    inner->setContentsMargins(0, 12, 0, 0);
    inner->setSpacing(Grid::kUnit);
    inner->addWidget(m_title);
    inner->addWidget(m_subtitle);
    inner->addWidget(m_tabs, 1);
    m_stack->addWidget(m_nothing);
    m_stack->addWidget(filled);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_banner);
    column->addWidget(m_stack, 1);
}

void EditorPanel::setUpTabs()
{
    m_tabs->setObjectName(u"editorTabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_form, tr("Fields"));
    m_tabs->addTab(m_classify, tr("Classification"));
    m_tabs->addTab(m_history, tr("History"));
    m_tabs->addTab(m_findings, tr("Checks"));
    m_tabs->addTab(m_relations, tr("Relations"));
    connect(m_relations, &RelationPanel::failed, this, &EditorPanel::failed);
    connect(m_relations, &RelationPanel::changed, this, &EditorPanel::changed);
    connect(m_relations, &RelationPanel::assetWanted, this, &EditorPanel::assetWanted);
    connect(m_tabs, &QTabWidget::currentChanged, this, &EditorPanel::showTab);
    connect(m_form, &FieldForm::failed, this, &EditorPanel::failed);
    connect(m_classify, &ClassifyPanel::failed, this, &EditorPanel::failed);
    connect(m_history, &HistoryPanel::failed, this, &EditorPanel::failed);
    connect(m_history, &HistoryPanel::groundsMissing, this, &EditorPanel::askForGrounds);
    connect(m_history, &HistoryPanel::broughtBack, this, [this](const Asset& asset) {
        m_window.noteSaved(asset);
        emit changed();
        showAnew();
        checkChosen();
    });
    connect(m_form, &FieldForm::saved, this, &EditorPanel::changed);
    connect(m_form, &FieldForm::groundsMissing, this, &EditorPanel::askForGrounds);
    connect(&m_model, &AssetTableModel::groundsMissing, this, &EditorPanel::askForGrounds);
    connect(m_form, &FieldForm::saved, this, &EditorPanel::checkChosen);
    connect(m_findings, &FindingsPanel::failed, this, &EditorPanel::failed);
    connect(m_findings, &FindingsPanel::fieldWanted, this, &EditorPanel::focusField);
    connect(m_findings, &FindingsPanel::placeWanted, this, &EditorPanel::placeWanted);
    connect(m_findings, &FindingsPanel::found, m_form, &FieldForm::showFindings);
    connect(m_findings, &FindingsPanel::counted, this, [this](int findings) {
        m_tabs->setTabText(FindingsTab,
                           findings > 0 ? tr("Checks (%1)").arg(findings) : tr("Checks"));
    });
    connect(m_classify, &ClassifyPanel::saved, this, &EditorPanel::noteClassified);
}

void EditorPanel::showSelection(const AssetSelection& selection)
{
    m_ids = m_window.ids(selection);
    const Result<QList<Asset>> assets =
        m_services.session.assets().assets(m_ids.first(std::min(kMostRead, m_ids.size())));
    if (!assets) {
        emit failed(assets.error());
        return;
    }
    m_assets = *assets;
    m_stack->setCurrentIndex(m_assets.isEmpty() ? 0 : 1);
    showHead();
    m_form->show(m_ids, m_assets);
    const bool isOne = m_ids.size() == 1;
    m_tabs->setTabEnabled(ClassifyTab, m_ids.size() <= kMostRead);
    m_tabs->setTabEnabled(HistoryTab, isOne);
    m_tabs->setTabEnabled(FindingsTab, isOne);
    m_tabs->setTabEnabled(RelationsTab, isOne);
    showTab(m_tabs->currentIndex());
    checkChosen();
}

void EditorPanel::checkChosen()
{
    if (m_ids.size() != 1 || m_assets.isEmpty()) {
        m_findings->clearFindings();
        return;
    }
    // As it stands in the register: what is on the screen may not be saved yet.
    const Result<Asset> asset = m_services.session.assets().asset(m_ids.first());
    if (asset) {
        m_findings->check(*asset);
    }
}

void EditorPanel::showHead()
{
    if (m_ids.size() == 1 && !m_assets.isEmpty()) {
        const Asset& asset = m_assets.first();
        m_title->setText(asset.name);
        m_subtitle->setText(
            u"%1  %2"_s.arg(asset.displayCode(), m_model.names().unitName(asset.unit)).trimmed());
        return;
    }
    m_title->setText(tr("%n assets chosen", nullptr, static_cast<int>(m_ids.size())));
    m_subtitle->setText(tr("What you enter applies to all of them, as one entry."));
}

void EditorPanel::showTab(int index)
{
    if (m_assets.isEmpty()) {
        return;
    }
    if (index == ClassifyTab && m_ids.size() == m_assets.size()) {
        m_classify->show(m_assets);
    } else if (index == HistoryTab && m_ids.size() == 1) {
        m_history->show(m_assets.first());
    } else if (index == RelationsTab && m_ids.size() == 1) {
        m_relations->show(m_assets.first());
    }
}

void EditorPanel::noteClassified(const QList<AssetId>& ids)
{
    const Result<QList<Asset>> assets = m_services.session.assets().assets(ids);
    if (!assets) {
        emit failed(assets.error());
        return;
    }
    for (const Asset& asset : *assets) {
        m_window.noteSaved(asset);
    }
    m_assets = *assets;
    showTab(m_tabs->currentIndex());
    checkChosen();
    emit changed();
}

/// A class that was lowered by hand, in a cell or a field: with its grounds it can be.
void EditorPanel::askForGrounds(const Asset& base, const Asset& edited, const QString& what)
{
    auto* dialog = new LoweringDialog(what, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::rejected, this, &EditorPanel::showAnew);
    connect(dialog, &QDialog::accepted, this, [this, dialog, base, edited] {
        Asset justified = edited;
        justified.classReason = dialog->reason();
        justified.classApprover = dialog->approver();
        const Result<Asset> saved = m_services.session.assets().update(base, justified);
        if (!saved) {
            emit failed(saved.error());
        } else {
            m_window.noteSaved(*saved);
            emit changed();
        }
        showAnew();
    });
    dialog->open();
}

void EditorPanel::showAnew()
{
    const Result<QList<Asset>> assets =
        m_services.session.assets().assets(m_ids.first(std::min(kMostRead, m_ids.size())));
    if (assets && !assets->isEmpty()) {
        m_assets = *assets;
        m_form->show(m_ids, m_assets);
        showTab(m_tabs->currentIndex());
    }
}

void EditorPanel::reload()
{
    if (m_ids.isEmpty() || m_form->isBeingEdited()) {
        return;
    }
    const Result<QList<Asset>> assets =
        m_services.session.assets().assets(m_ids.first(std::min(kMostRead, m_ids.size())));
    if (!assets || *assets == m_assets) {
        return;
    }
    m_assets = *assets;
    if (m_assets.isEmpty()) {
        m_ids.clear();
        m_stack->setCurrentIndex(0);
        return;
    }
    showHead();
    m_form->show(m_ids, m_assets);
    showTab(m_tabs->currentIndex());
    checkChosen();
}

void EditorPanel::reloadChoices()
{
    m_form->reloadChoices();
    showTab(m_tabs->currentIndex());
}

void EditorPanel::setReadOnly(const QString& reason)
{
    m_isReadOnly = !reason.isEmpty();
    m_form->setReadOnly(m_isReadOnly);
    m_classify->setReadOnly(m_isReadOnly);
    m_history->setReadOnly(m_isReadOnly);
    m_relations->setReadOnly(m_isReadOnly);
    if (m_isReadOnly) {
        m_banner->showBanner(BannerBar::Info, reason);
    } else {
        m_banner->hide();
    }
}

void EditorPanel::focusField(const QString& key)
{
    m_tabs->setCurrentIndex(FieldsTab);
    m_form->focusField(key);
}

void EditorPanel::showClassification()
{
    m_tabs->setCurrentIndex(ClassifyTab);
    m_classify->setFocus();
}

} // namespace daicho
