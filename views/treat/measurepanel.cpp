// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/treat/measurepanel.h"

#include "model/service/session.h"
#include "views/fields/fieldeditor.h"
#include "views/shell/appcontext.h"
#include "views/shell/tableoutput.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/tabledelegate.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QHeaderView>
#include <QInputDialog>
#include <QLabel>
#include <QStackedWidget>
#include <QTableView>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kWidths{72, 320, 84, 128, 140, 120, 100, 150, 84, 108, 100, 128, 100, 60};

/// The field's own editor in the cell.
class MeasureDelegate final : public TableDelegate
{
public:
    MeasureDelegate(const MeasureModel& model, const FieldContext& context, QObject* parent)
        : TableDelegate(parent)
        , m_model(model)
        , m_context(context)
    {
    }

    QWidget* createEditor(QWidget* parent,
                          const QStyleOptionViewItem&,
                          const QModelIndex& index) const override
    {
        const Field<Measure>* field = m_model.field(index.column());
        if (field == nullptr) {
            return nullptr;
        }
        auto* editor = new FieldEditor(*field, m_context, FieldEditor::InCell, parent);
        editor->setAutoFillBackground(true);
        return editor;
    }

    void setEditorData(QWidget* editor, const QModelIndex& index) const override
    {
        static_cast<FieldEditor*>(editor)->setValue(index.data(Qt::EditRole));
    }

    void setModelData(QWidget* editor,
                      QAbstractItemModel* model,
                      const QModelIndex& index) const override
    {
        const auto* field = static_cast<FieldEditor*>(editor);
        if (field->isTouched()) {
            model->setData(index, field->rawValue());
        }
    }

private:
    const MeasureModel& m_model;
    const FieldContext& m_context;
};

} // namespace

MeasurePanel::MeasurePanel(const PageServices& services,
                           AppContext& context,
                           const FieldContext& fields,
                           QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_context(context)
    , m_model(services.session, fields)
    , m_states(new QComboBox(this))
    , m_stack(new QStackedWidget(this))
    , m_table(new QTableView)
    , m_empty(new EmptyState)
{
    m_states->setObjectName(u"measureStates"_s);
    m_states->setAccessibleName(tr("State"));
    m_states->addItem(tr("All states"));
    const Environment& environment = services.session.environment();
    for (const Choice& state : environment.catalogue.choices(u"measure_state"_s).items()) {
        m_states->addItem(state.label.in(environment.language), state.id);
    }
    m_table->setObjectName(u"measureTable"_s);
    m_table->setAccessibleName(tr("Measures"));
    m_table->setModel(&m_model);
    dressTable(m_table);
    m_table->setItemDelegate(new MeasureDelegate(m_model, fields, m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_table->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed |
                             QAbstractItemView::DoubleClicked);
    for (int column = 0; column < m_model.columnCount(); ++column) {
        m_table->setColumnWidth(column, kWidths[static_cast<size_t>(column)]);
    }
    m_empty->setText(tr("There is no measure yet."),
                     tr("A measure lowers one or many risks. Choose risks in the first tab and "
                        "plan a measure for them, or begin one here."));
    m_empty->setAction(tr("New measure"));
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(Grid::kMargin, Grid::kGap, Grid::kMargin, Grid::kGap);
    row->addWidget(m_states);
    row->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row);
    column->addWidget(m_stack, 1);
    auto* output = new TableOutput(m_table, services, tr("Measures"));
    connect(output, &TableOutput::failed, this, [this](const Error& error) {
        m_context.showError(error);
    });
    connect(m_empty, &EmptyState::actionTriggered, this, &MeasurePanel::newWanted);
    connect(m_states, &QComboBox::activated, this, [this] {
        m_model.showState(m_states->currentData().toString());
    });
    connect(&m_model, &MeasureModel::failed, this, [this](const Error& error) {
        m_context.showError(error);
    });
    connect(&m_model, &MeasureModel::reasonWanted, this, &MeasurePanel::askReason);
    connect(m_table->selectionModel(),
            &QItemSelectionModel::selectionChanged,
            this,
            &MeasurePanel::selectionChanged);
}

void MeasurePanel::showMeasures(const QList<Measure>& measures, const QHash<QString, qint64>& risks)
{
    const Measure* before = chosen();
    const QString uid = before != nullptr ? before->uid : QString();
    const int column = qMax(0, m_table->currentIndex().column());
    m_model.setEditable(!m_context.isReadOnly());
    m_model.setMeasures(measures, risks);
    m_stack->setCurrentWidget(measures.isEmpty() ? static_cast<QWidget*>(m_empty) : m_table);
    for (int row = 0; row < m_model.rowCount() && !uid.isEmpty(); ++row) {
        if (m_model.measure(row).uid == uid) {
            m_table->setCurrentIndex(m_model.index(row, column));
        }
    }
}

void MeasurePanel::setHeight(RowHeight height)
{
    setRowHeight(m_table, height);
}

const Measure* MeasurePanel::chosen() const
{
    const QModelIndex current = m_table->currentIndex();
    return current.isValid() ? &m_model.measure(current.row()) : nullptr;
}

void MeasurePanel::choose(const QString& uid)
{
    m_states->setCurrentIndex(0);
    m_model.showState({});
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (m_model.measure(row).uid == uid || m_model.measure(row).code == uid) {
            m_table->setCurrentIndex(m_model.index(row, 1));
            m_table->setFocus();
        }
    }
}

void MeasurePanel::askReason(const Measure& measure, const QString& state)
{
    auto* dialog = new QInputDialog(this);
    dialog->setObjectName(u"measureReason"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Set the measure back"));
    dialog->setLabelText(tr("Why does “%1” go back to an earlier state?").arg(measure.title));
    dialog->setOption(QInputDialog::UsePlainTextEditForTextInput);
    connect(
        dialog, &QInputDialog::textValueSelected, this, [this, measure, state](const QString& why) {
            const Result<Measure> moved =
                TreatmentService(m_services.session).moveTo(measure, state, why);
            if (!moved) {
                m_context.showError(moved.error());
            }
        });
    dialog->open();
}

} // namespace daicho
