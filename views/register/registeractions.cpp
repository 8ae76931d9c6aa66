// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/assets/registercells.h"
#include "model/service/assetservice.h"
#include "model/service/jobrunner.h"
#include "views/register/checkdialog.h"
#include "views/register/columndialog.h"
#include "views/register/columnsets.h"
#include "views/register/editorpanel.h"
#include "views/register/registerpage.h"
#include "views/register/registertable.h"
#include "views/shell/appcontext.h"
#include "views/shell/explaindialog.h"
#include "views/shell/pagecommand.h"

#include <QAction>
#include <QFileDialog>
#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace daicho {

Command* RegisterPage::addCommand(const CommandSpec& spec,
                                  std::function<bool()> canRun,
                                  std::function<void()> run)
{
    auto* command = new PageCommand(spec, std::move(canRun), std::move(run), this);
    m_commands.append(command);
    return command;
}

void RegisterPage::setUpCommands()
{
    connect(m_editor, &EditorPanel::assetWanted, this, [this](AssetId asset) {
        open(u"asset:%1"_s.arg(asset.value));
    });
    const auto editable = [this] { return canEdit(); };
    const auto any = [this] { return m_table->selectionModel()->hasSelection(); };
    addCommand({u"register.add"_s,
                tr("&New asset"),
                u"add"_s,
                QKeySequence(u"Ctrl+N"_s),
                Menu::Edit,
                true},
               editable,
               [this] { addAsset(); });
    addCommand(
        {u"register.columns"_s, tr("C&olumns…"), u"columns"_s, {}, Menu::View},
        [] { return true; },
        [this] { chooseColumns(); });
    addCommand({u"register.classify"_s,
                tr("C&lassify by questions"),
                u"classify"_s,
                QKeySequence(u"Ctrl+L"_s),
                Menu::Edit},
               any,
               [this] {
                   m_editor->show();
                   m_editor->showClassification();
               });
    addCommand(
        {u"register.check"_s, tr("Chec&k the register…"), u"check"_s, {}, Menu::Edit, true},
        [] { return true; },
        [this] { checkRegister(); });
    addCommand(
        {u"register.filters"_s, tr("Saved &filters…"), u"filter"_s, {}, Menu::View},
        [] { return true; },
        [this] { showFilterMenu(); });
    addCommand(
        {u"register.export"_s, tr("E&xport what the table shows…"), u"export"_s, {}, Menu::Edit},
        [this] { return !m_context.isBusy(); },
        [this] { exportShown(); });
    addCommand(
        {u"register.explain"_s,
         tr("&Explain the class or the level"),
         u"info"_s,
         QKeySequence(u"F9"_s),
         Menu::View},
        [this] { return chosenIds().size() == 1; },
        [this] { explainCell(); });
    setUpCellCommands();
    m_table->addAction(command(u"register.classify"_s)->action());
    m_table->addAction(command(u"register.export"_s)->action());
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
}

/// In the column of levels how the level came about, in every other the classes.
void RegisterPage::explainCell()
{
    Session& session = m_services.session;
    const Result<Asset> asset = session.assets().asset(chosenIds().value(0));
    if (!asset) {
        ExplainDialog::explain(this, failure(asset));
        return;
    }
    const int column = m_table->currentIndex().column();
    const bool isLevel = column >= 0 && m_model.kind(column) == AssetTableModel::LevelColumn;
    ExplainDialog::explain(
        this, isLevel ? explainLevel(session, *asset) : explainClasses(session, *asset));
}

void RegisterPage::checkRegister()
{
    auto* dialog = new CheckDialog(m_services, m_model.dateStyle(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CheckDialog::failed, this, &RegisterPage::fail);
    connect(dialog,
            &CheckDialog::placeWanted,
            this,
            [this, dialog](const QString& page, const QString& target) {
                dialog->close();
                m_context.showPage(page, target);
            });
    connect(dialog, &CheckDialog::wanted, this, [this](AssetId asset, const QString& field) {
        open(u"asset:%1"_s.arg(asset.value));
        m_editor->show();
        m_editor->focusField(field);
    });
    dialog->show();
    dialog->check();
}

bool RegisterPage::canEdit() const
{
    return !m_services.session.file().isReadOnly() && !m_context.isBusy();
}

QList<AssetId> RegisterPage::chosenIds() const
{
    return m_window.ids(m_window.select(m_table->chosenRows()));
}

void RegisterPage::showHeaderMenu(const QPoint& position, const QString& key)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"headerMenu"_s);
    if (!key.isEmpty() && m_model.columns().indexOf(key) >= kFrozenColumns) {
        menu->addAction(tr("Hide “%1”").arg(m_model.columnLabel(key)), this, [this, key] {
            QStringList keys = m_model.columns();
            keys.removeAll(key);
            setColumns(keys);
        });
    }
    menu->addAction(tr("Order by reading"), this, [this] { ask(m_window.filter(), {}); });
    menu->addSeparator();
    addSetsTo(*menu);
    menu->addSeparator();
    menu->addAction(command(u"register.columns"_s)->action());
    menu->popup(position);
}

void RegisterPage::addSetsTo(QMenu& menu)
{
    for (const ColumnSet& set : columnSets()) {
        QAction* action = menu.addAction(set.name, this, [this, set] { setColumns(set.columns); });
        action->setCheckable(true);
        action->setChecked(set.columns == m_model.columns());
    }
}

void RegisterPage::chooseColumns()
{
    ColumnDialog dialog(m_model, m_model.columns(), this);
    if (dialog.exec() == QDialog::Accepted && dialog.columns().size() >= kFrozenColumns) {
        setColumns(dialog.columns());
    }
}

void RegisterPage::setColumns(const QStringList& keys)
{
    keepPlace();
    m_table->showColumns(keys, m_table->columnWidths());
    m_table->showOrder(m_window.order().field, m_window.order().descending);
    findPlace();
}

void RegisterPage::orderBy(const QString& key)
{
    if (AssetTableModel::field(key) == nullptr) {
        return; // what is derived from other facts has no order of its own
    }
    const AssetOrder now = m_window.order();
    // Ascending, descending, and back to the order of the reading.
    if (now.field != key) {
        ask(m_window.filter(), {key, false});
    } else if (!now.descending) {
        ask(m_window.filter(), {key, true});
    } else {
        ask(m_window.filter(), {});
    }
}

void RegisterPage::addAsset()
{
    Asset draft;
    draft.name = tr("New asset");
    draft.registeredOn = m_services.session.environment().clock.today();
    const QStringList units = facetChoice(m_window.filter()).value(Facet::Unit);
    if (units.size() == 1) {
        draft.unit = UnitId{units.first().toLongLong()};
    }
    const Result<Asset> added = m_services.session.assets().add(draft);
    if (!added) {
        fail(added.error());
        return;
    }
    m_wanted = added->id;
    m_window.noteSaved(*added);
    findPlace();
    m_editor->show();
    m_editor->focusField(u"name"_s);
}

Command* RegisterPage::command(const QString& id) const
{
    const auto found = std::ranges::find(m_commands, id, &Command::id);
    return found == m_commands.end() ? nullptr : *found;
}

/// Filter, order and columns as they are on the screen.
void RegisterPage::exportShown()
{
    RegisterView view{
        m_window.filter(), m_window.order(), m_model.columns(), {}, m_model.dateStyle(), title()};
    for (const QString& key : m_model.columns()) {
        view.titles.append(m_model.columnLabel(key));
    }
    auto* dialog = new QFileDialog(
        this, tr("Export what the table shows"), QString(), tr("Tables (*.xlsx *.csv)"));
    dialog->setObjectName(u"registerExportDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"xlsx"_s);
    dialog->selectFile(title() + u".xlsx"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this, view](const QString& path) {
        m_services.jobs.start<qint64>(
            tr("Exporting the table"),
            [view, path](Session& session, Progress& progress) {
                return writeRegisterView(session, view, path, progress);
            },
            this,
            [this, path](const Result<qint64>& rows) {
                if (rows) {
                    m_services.jobs.noteWritten(path, *rows);
                } else {
                    fail(rows.error());
                }
            });
    });
    dialog->open();
}

} // namespace daicho
