// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/register/asset.h"
#include "model/service/pageservices.h"

#include <QWidget>

class QLabel;
class QStackedWidget;
class QTabWidget;

namespace daicho {

class AssetSelection;
class AssetTableModel;
class AssetWindow;
class BannerBar;
class ClassifyPanel;
class FieldForm;
class FindingsPanel;
class HistoryPanel;
class RelationPanel;
struct Error;

/// The editor beside the table: fields, classification and history of what is chosen.
class EditorPanel : public QWidget
{
    Q_OBJECT
public:
    EditorPanel(const PageServices& services,
                AssetWindow& window,
                const AssetTableModel& model,
                QWidget* parent = nullptr);

    void showSelection(const AssetSelection& selection);
    /// Shows what stands in the register now, unless something is being typed.
    void reload();
    /// Units, places or the scheme have changed.
    void reloadChoices();
    /// A sentence, or '' while the register can be written.
    void setReadOnly(const QString& reason);
    void focusField(const QString& key);
    void showClassification();

signals:
    /// It is put right on another page.
    void placeWanted(const QString& page, const QString& target);
    void failed(const daicho::Error& error);
    void changed();
    void assetWanted(daicho::AssetId asset);

private:
    void setUpTabs();
    void showTab(int index);
    void noteClassified(const QList<AssetId>& ids);
    void askForGrounds(const Asset& base, const Asset& edited, const QString& what);
    void showAnew();
    void showHead();
    void checkChosen();

    PageServices m_services;
    AssetWindow& m_window;
    const AssetTableModel& m_model;
    QList<AssetId> m_ids;
    QList<Asset> m_assets; // the first of them
    bool m_isReadOnly = false;
    BannerBar* m_banner;
    QLabel* m_title;
    QLabel* m_subtitle;
    QStackedWidget* m_stack;
    QTabWidget* m_tabs;
    QLabel* m_nothing;
    FieldForm* m_form;
    ClassifyPanel* m_classify;
    HistoryPanel* m_history;
    FindingsPanel* m_findings;
    RelationPanel* m_relations;
};

} // namespace daicho
