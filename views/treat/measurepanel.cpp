// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/treat/measurepanel.h"

#include "model/service/session.h"
#include "views/fields/fieldeditor.h"
#include "views/shell/appcontext.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/tabledelegate.h"

#include <QComboBox>
#include <QInputDialog>
#include <QTableView>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<int, 14> kWidths{
    72, 320, 84, 128, 140, 120, 100, 150, 84, 108, 100, 128, 100, 60};

/// The field's own editor in the cell.
class MeasureDelegate final : public TableDelegate
{
public:
    /// `posts`: what to propose for fields that name one.
    MeasureDelegate(const MeasureModel& model,
                    const FieldContext& context,
                    const QStringList& posts,
                    QObject* parent)
        : TableDelegate(parent)
        , m_model(model)
        , m_context(context)
        , m_posts(posts)
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
        if (field->key == "responsible"_L1 || field->key == "approved_by"_L1) {
            editor->setProposals(m_posts);
        }
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
    const QStringList& m_posts;
};

} // namespace

MeasurePanel::MeasurePanel(const PageServices& services,
                           AppContext& context,
                           const FieldContext& fields,
                           QWidget* parent)
    : StatePanel(u"measure"_s, parent)
    , m_services(services)
    , m_context(context)
    , m_model(services.session, fields)
{
    const Environment& environment = services.session.environment();
    for (const Choice& state : environment.catalogue.choices(u"measure_state"_s).items()) {
        states()->addItem(state.label.in(environment.language), state.id);
    }
    setUpTable(m_model, kWidths, services, context, tr("Measures"));
    table()->setItemDelegate(new MeasureDelegate(m_model, fields, m_posts, table()));
    table()->setSelectionBehavior(QAbstractItemView::SelectItems);
    table()->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed |
                             QAbstractItemView::DoubleClicked);
    connect(empty(), &EmptyState::actionTriggered, this, &MeasurePanel::leaveEmpty);
    connect(states(), &QComboBox::activated, this, &MeasurePanel::filter);
    connect(&m_model, &MeasureModel::failed, this, [this](const Error& error) {
        m_context.showError(error);
    });
    connect(&m_model, &MeasureModel::reasonWanted, this, &MeasurePanel::askReason);
    filter();
}

void MeasurePanel::filter()
{
    m_model.showState(states()->currentData().toString());
    const bool hasAny = m_model.hasMeasures();
    empty()->setText(
        hasAny ? tr("No measure is in this state.") : tr("There is no measure yet."),
        hasAny ? tr("Choose another state to see the others.")
               : tr("A measure lowers one or many risks. Choose risks in the first tab and "
                    "plan a measure for them, or begin one here."));
    empty()->setAction(hasAny ? tr("Show all") : tr("New measure"));
    showTable(m_model.rowCount() > 0);
}

void MeasurePanel::leaveEmpty()
{
    if (!m_model.hasMeasures()) {
        emit newWanted();
        return;
    }
    states()->setCurrentIndex(0);
    filter();
}

void MeasurePanel::showMeasures(const QList<Measure>& measures, const QHash<QString, qint64>& risks)
{
    const Measure* before = chosen();
    const QString uid = before != nullptr ? before->uid : QString();
    const int column = qMax(0, table()->currentIndex().column());
    m_model.setEditable(!m_context.isReadOnly());
    m_model.setMeasures(measures, risks);
    filter();
    for (int row = 0; row < m_model.rowCount() && !uid.isEmpty(); ++row) {
        if (m_model.measure(row).uid == uid) {
            table()->setCurrentIndex(m_model.index(row, column));
        }
    }
}

const Measure* MeasurePanel::chosen() const
{
    const QModelIndex current = table()->currentIndex();
    return current.isValid() ? &m_model.measure(current.row()) : nullptr;
}

void MeasurePanel::choose(const QString& uid)
{
    states()->setCurrentIndex(0);
    filter();
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (m_model.measure(row).uid == uid || m_model.measure(row).code == uid) {
            table()->setCurrentIndex(m_model.index(row, 1));
            table()->setFocus();
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
