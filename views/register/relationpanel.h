// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/service/inheritancetext.h"
#include "model/service/pageservices.h"

#include <QWidget>

class QComboBox;
class QCompleter;
class QLabel;
class QLineEdit;
class QPushButton;
class QStandardItemModel;
class QTreeWidget;

namespace daicho {

struct Asset;
struct Error;

/// What an asset is related to and which class it gets from there: own, inherited and in effect,
/// with the way to the source; relations come and go, a class can be overridden with a reason.
class RelationPanel : public QWidget
{
    Q_OBJECT
public:
    explicit RelationPanel(const PageServices& services, QWidget* parent = nullptr);

    void show(const Asset& asset);
    void setReadOnly(bool isReadOnly);

signals:
    void failed(const daicho::Error& error);
    void changed();
    /// An asset of the way to the source or of the list was chosen.
    void assetWanted(daicho::AssetId asset);

private:
    void setUpLists();
    void setUpAdder();
    void reload();
    void showClasses();
    void showRelations();
    void showCycle();
    void offer(const QString& text);
    void add();
    void removeChosen();
    void overrideChosen();
    void inheritChosen();
    void updateButtons();
    void finish(const Result<void>& result);
    std::optional<Property> chosenProperty() const;

    PageServices m_services;
    RelationService m_relations;
    AssetId m_asset;
    AssetId m_other; ///< that is to be added
    QList<RelatedAsset> m_related;
    QList<ExplainedInheritance> m_inheritance;
    bool m_isReadOnly = false;
    QTreeWidget* m_classes;
    QLabel* m_path;
    QLabel* m_cycle;
    QPushButton* m_override;
    QPushButton* m_inherit;
    QTreeWidget* m_list;
    QComboBox* m_kind;
    QLineEdit* m_search;
    QCompleter* m_completer;
    QStandardItemModel* m_found;
    QPushButton* m_add;
    QPushButton* m_remove;
};

} // namespace daicho
