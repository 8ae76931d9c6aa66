// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/items/measuremodel.h"

#include "model/service/session.h"

#include <QFont>
#include <QLocale>

#include <algorithm>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

/// The columns, in the order in which a plan is read.
const QStringList& columnKeys()
{
    static const QStringList keys = {u"code"_s,
                                     u"title"_s,
                                     u"state"_s,
                                     u"due"_s,
                                     u"responsible"_s,
                                     u"unit"_s,
                                     u"option"_s,
                                     u"areas"_s,
                                     u"budget_year"_s,
                                     u"cost_initial"_s,
                                     u"cost_yearly"_s,
                                     u"done_on"_s,
                                     u"approved_by"_s};
    return keys;
}

} // namespace

MeasureModel::MeasureModel(Session& session, const FieldContext& context, QObject* parent)
    : QAbstractTableModel(parent)
    , m_session(session)
    , m_context(context)
{
    for (const QString& key : columnKeys()) {
        m_fields.push_back(&*std::ranges::find(measureFields(), key, &Field<Measure>::key));
    }
}

void MeasureModel::setMeasures(QList<Measure> measures, const QHash<QString, qint64>& risks)
{
    m_all = std::move(measures);
    m_risks = risks;
    filter();
}

void MeasureModel::showState(const QString& state)
{
    m_state = state;
    filter();
}

void MeasureModel::setEditable(bool editable)
{
    m_isEditable = editable;
}

void MeasureModel::filter()
{
    beginResetModel();
    m_shown.clear();
    std::ranges::copy_if(m_all, std::back_inserter(m_shown), [this](const Measure& measure) {
        return m_state.isEmpty() || measure.state == m_state;
    });
    endResetModel();
}

const Field<Measure>* MeasureModel::field(int column) const
{
    const auto place = static_cast<size_t>(column);
    return place < m_fields.size() ? m_fields[place] : nullptr;
}

int MeasureModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int MeasureModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_fields.size()) + 1;
}

QVariant MeasureModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Measure& measure = m_shown[index.row()];
    const Field<Measure>* shown = field(index.column());
    const bool isNumber = shown == nullptr || shown->type == FieldType::Integer;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: {
        if (shown == nullptr) {
            return QLocale().toString(m_risks.value(measure.uid));
        }
        const QVariant value = fieldValue(measure, *shown);
        if (shown->type == FieldType::Integer && value.isValid()) {
            return QLocale().toString(value.toLongLong());
        }
        return value.isValid() ? m_context.texts().text(*shown, value) : QString();
    }
    case Qt::EditRole:
        return shown != nullptr ? fieldValue(measure, *shown) : QVariant();
    case Qt::TextAlignmentRole:
        return isNumber ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case Qt::FontRole: {
        const bool isLate = shown != nullptr && shown->key == "due"_L1 &&
                            isOverdue(measure, m_session.environment().clock.today());
        QFont font;
        font.setBold(true);
        return isLate ? QVariant(font) : QVariant();
    }
    default:
        return {};
    }
}

bool MeasureModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    const Field<Measure>* edited = field(index.column());
    if (role != Qt::EditRole || edited == nullptr || !checkIndex(index)) {
        return false;
    }
    const Measure base = m_shown[index.row()];
    Measure measure = base;
    const bool isTyped = value.typeId() == QMetaType::QString;
    const Result<QVariant> read =
        isTyped ? m_context.parser().parse(*edited, value.toString()) : Result<QVariant>(value);
    if (!read) {
        emit failed(read.error());
        return false;
    }
    setFieldValue(measure, *edited, *read);
    if (measure == base) {
        return true;
    }
    if (edited->key == "state"_L1) {
        if (isStepBack(m_session.environment().catalogue, base.state, measure.state)) {
            emit reasonWanted(base, measure.state);
            return false;
        }
        const bool isDone = measure.state == "done"_L1 && !measure.doneOn.isValid();
        measure.doneOn = isDone ? m_session.environment().clock.today() : measure.doneOn;
    }
    const Result<Measure> saved = TreatmentService(m_session).update(base, measure);
    if (!saved) {
        emit failed(saved.error());
        return false;
    }
    m_shown[index.row()] = *saved;
    emit dataChanged(index.siblingAtColumn(0), index.siblingAtColumn(columnCount() - 1));
    return true;
}

Qt::ItemFlags MeasureModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const bool mayEdit = m_isEditable && field(index.column()) != nullptr;
    return mayEdit ? flags | Qt::ItemIsEditable : flags;
}

QVariant MeasureModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    const Field<Measure>* shown = field(section);
    return shown != nullptr ? shown->label.in(m_session.language()) : tr("Risks treated");
}

} // namespace daicho
