// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/items/assettablemodel.h"
#include "model/items/cellpaste.h"
#include "model/service/assets/bulkedit.h"
#include "model/service/assets/savedfilters.h"
#include "model/service/pageservices.h"
#include "views/register/facetwords.h"
#include "views/shell/command.h"
#include "views/shell/page.h"

class QMenu;
class QSplitter;
class QStackedWidget;

namespace daicho {

class AppContext;
class EditorPanel;
class EmptyState;
class FacetChips;
class FacetPanel;
class PageHeader;
class RegisterTable;
class SkeletonRows;

/// The register: facets at the left, the table, the editor of what is chosen at the right.
class RegisterPage : public Page
{
    Q_OBJECT
public:
    static PageSpec spec();
    RegisterPage(const PageServices& services, AppContext& context, QWidget* parent = nullptr);

    QList<Command*> commands() const override;
    void refresh() override;
    void focusSearch() override;
    /// "asset:42" (key), "code:A000012", "filter:unclassified|classified|excluded", "unit:7",
    /// "search:words".
    void open(const QString& target) override;
    void applySettings(const Settings& settings) override;
    QByteArray saveState() const override;
    void restoreState(const QByteArray& state) override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void openInScope(const QString& facet, const QString& value);
    // registerpage.cpp
    void setUpHeader();
    void setUpFrame();
    void connectSignals();
    void ask(const AssetFilter& filter, const AssetOrder& order);
    void choose(Facet facet, const QStringList& values);
    void clearFilter();
    void showFacets();
    void showSentence();
    void showState();
    void followSelection();
    void showRegister(const Committed& committed);
    void fail(const Error& error);
    // registerplace.cpp: what stays over a new query and a restart
    void keepPlace();
    void findPlace();
    void chooseKept();
    void restorePlace(const QJsonObject& state);
    void showFilterMenu();
    void saveFilter();
    void takeFilter(const SavedFilter& saved);
    QString registerUid() const;
    // registeractions.cpp
    void setUpCommands();
    Command*
    addCommand(const CommandSpec& spec, std::function<bool()> canRun, std::function<void()> run);
    void showHeaderMenu(const QPoint& position, const QString& key);
    void addSetsTo(QMenu& menu);
    void chooseColumns();
    void setColumns(const QStringList& keys);
    void orderBy(const QString& key);
    void addAsset();
    void removeAssets();
    void checkRegister();
    void explainCell();
    void exportShown();
    Command* command(const QString& id) const;
    bool canEdit() const;
    QList<AssetId> chosenIds() const;
    // registercells.cpp
    void setUpCellCommands();
    void copyCells();
    void pasteCells();
    void fillDown();
    void clearCells();
    std::optional<CellRange> chosenBlock();
    void checkPasted(const PastedBlock& pasted);
    void writePasted(const PastedBlock& pasted, BadCells bad);
    void runPaste(const PastedBlock& pasted,
                  bool onlyCheck,
                  BadCells bad,
                  const std::function<void(const BlockOutcome&)>& done);
    void showPasted(const PastedBlock& pasted, const BlockOutcome& outcome);
    void askForGrounds(const PastedBlock& pasted, const BlockOutcome& outcome);
    void reportPasted(const PastedBlock& pasted, const BlockOutcome& outcome);
    // registerbulk.cpp
    void changeMany();
    void removeMany();
    void changeScope(const BulkScope& scope, const BulkChange& change, qint64 rows);
    void endChange(const BulkScope& scope,
                   const BulkChange& change,
                   qint64 rows,
                   const Result<BulkOutcome>& outcome);

    PageServices m_services;
    AppContext& m_context;
    AssetWindow m_window;
    AssetTableModel m_model;
    FacetWords m_words;
    QList<Command*> m_commands;
    PageHeader* m_header;
    FacetPanel* m_facets;
    FacetChips* m_chips;
    RegisterTable* m_table;
    EditorPanel* m_editor;
    QSplitter* m_splitter;
    QStackedWidget* m_stack;
    SkeletonRows* m_skeleton;
    EmptyState* m_empty;
    /// Cells chosen of a row: first and last column.
    using KeptRow = std::pair<int, int>;

    QHash<AssetId, KeptRow> m_kept; // kept over a reset
    QList<SavedFilter> m_filters;   // of all registers
    AssetId m_current;              // kept over a reset
    AssetId m_wanted;               // to be shown once its row is there
    QList<AssetId> m_chosen;        // what the editor shows
    int m_column = 0;
    int m_offset = 0; // of the current row from the top of the view
};

} // namespace daicho
