// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/items/importmappingmodel.h"

#include "model/core/textfold.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace daicho {

ImportMappingModel::ImportMappingModel(Language language, QObject* parent)
    : QAbstractTableModel(parent)
    , m_language(language)
{
}

void ImportMappingModel::setSheet(const SheetAnalysis& sheet,
                                  ImportTarget target,
                                  const QList<ColumnMap::Entry>& kept)
{
    beginResetModel();
    m_sheet = sheet;
    m_target = target;
    m_kept = kept;
    m_fields.clear();
    for (const SheetColumn& column : sheet.columns) {
        const ColumnMap::Entry* entry = keptOf(column);
        const bool isIgnored = column.runningNumber || (entry != nullptr && entry->field.isEmpty());
        m_fields.append(isIgnored ? ignored() : column.field);
    }
    m_before = m_fields;
    endResetModel();
}

const ColumnMap::Entry* ImportMappingModel::keptOf(const SheetColumn& column) const
{
    const auto entry = std::ranges::find_if(m_kept, [&](const ColumnMap::Entry& kept) {
        return foldLabel(kept.column) == foldLabel(column.header) || kept.column == column.letter;
    });
    return entry == m_kept.end() ? nullptr : &*entry;
}

QList<std::pair<QString, QString>> ImportMappingModel::choices(int row) const
{
    QList<std::pair<QString, QString>> list;
    // The importer proposes a field again unless it is told to leave the column out.
    if (m_sheet.columns[static_cast<size_t>(row)].field.isEmpty()) {
        list.emplaceBack(QString(), wordOf({}));
    }
    list.emplaceBack(ignored(), wordOf(ignored()));
    for (const FieldInfo& field : importFields(m_target)) {
        if (!field.has(Hidden)) {
            list.emplaceBack(field.key, field.label.in(m_language));
        }
    }
    return list;
}

bool ImportMappingModel::isChanged() const
{
    return m_fields != m_before;
}

ColumnMap ImportMappingModel::map() const
{
    ColumnMap map;
    if (!isChanged()) {
        return map;
    }
    for (int i = 0; i < m_fields.size(); ++i) {
        const SheetColumn& column = m_sheet.columns[static_cast<size_t>(i)];
        const bool isKept = keptOf(column) != nullptr;
        if (m_fields[i] == ignored() && !column.runningNumber) {
            map.columns.append(ColumnMap::Entry{column.letter, {}});
        } else if (m_fields[i] != ignored() && !m_fields[i].isEmpty() &&
                   (m_fields[i] != column.field || isKept)) {
            map.columns.append(ColumnMap::Entry{column.letter, m_fields[i]});
        }
    }
    const auto anchor = std::ranges::find_if(m_sheet.columns, [this](const SheetColumn& column) {
        return column.field == neededFields(m_target).first().first();
    });
    // An empty map would bring back what the register keeps.
    if (map.columns.isEmpty() && anchor != m_sheet.columns.end()) {
        map.columns.append(ColumnMap::Entry{anchor->letter, anchor->field});
    }
    return map;
}

bool ImportMappingModel::isMapped(const QString& field) const
{
    return m_fields.contains(field);
}

QString ImportMappingModel::fieldOf(const QString& letter) const
{
    const auto column = std::ranges::find(m_sheet.columns, letter, &SheetColumn::letter);
    if (column == m_sheet.columns.end()) {
        return {};
    }
    const QString& field = m_fields[column - m_sheet.columns.begin()];
    return field == ignored() ? QString() : field;
}

QString ImportMappingModel::wordOf(const QString& field) const
{
    if (field.isEmpty()) {
        return tr("Keep under its own heading");
    }
    if (field == ignored()) {
        return tr("Do not import");
    }
    for (const FieldInfo& info : importFields(m_target)) {
        if (info.key == field) {
            return info.label.in(m_language);
        }
    }
    return field;
}

QString ImportMappingModel::confidenceOf(const SheetColumn& column, const QString& field) const
{
    if (column.runningNumber && field == ignored()) {
        return tr("running number");
    }
    if (field == ignored() ? column.field.isEmpty() && keptOf(column) != nullptr
                           : field == column.field && keptOf(column) != nullptr) {
        return tr("as last time");
    }
    if (field != column.field) {
        return tr("your choice");
    }
    if (field.isEmpty()) {
        return {};
    }
    return column.confidence >= 0.9 ? tr("sure") : tr("please check");
}

int ImportMappingModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_fields.size());
}

int ImportMappingModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ImportMappingModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const int row = index.row();
    const SheetColumn& column = m_sheet.columns[static_cast<size_t>(row)];
    if (role == FieldRole || (role == Qt::EditRole && index.column() == FieldColumn)) {
        return m_fields[row];
    }
    if (role == Qt::TextAlignmentRole && index.column() == LetterColumn) {
        return int(Qt::AlignCenter);
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) {
        return {};
    }
    switch (static_cast<Column>(index.column())) {
    case LetterColumn:
        return column.letter;
    case HeaderColumn:
        return column.header;
    case FieldColumn:
        return wordOf(m_fields[row]);
    case ConfidenceColumn:
        return confidenceOf(column, m_fields[row]);
    case SampleColumn:
        for (const QStringList& record : m_sheet.preview) {
            if (!record.value(row).trimmed().isEmpty()) {
                return record.value(row).simplified();
            }
        }
        return {};
    case ColumnCount:
        break;
    }
    return {};
}

bool ImportMappingModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid() || (role != FieldRole && role != Qt::EditRole)) {
        return false;
    }
    const QString field = value.toString();
    const bool isField = !field.isEmpty() && field != ignored();
    for (int row = 0; isField && row < m_fields.size(); ++row) {
        if (row != index.row() && m_fields[row] == field) {
            m_fields[row] = ignored();
            emit dataChanged(this->index(row, 0), this->index(row, ColumnCount - 1));
        }
    }
    m_fields[index.row()] = field;
    emit dataChanged(this->index(index.row(), 0), this->index(index.row(), ColumnCount - 1));
    return true;
}

QVariant ImportMappingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (static_cast<Column>(section)) {
    case LetterColumn:
        return tr("Column");
    case HeaderColumn:
        return tr("Heading in the file");
    case FieldColumn:
        return tr("Becomes");
    case ConfidenceColumn:
        return tr("Certainty");
    case SampleColumn:
        return tr("Example");
    case ColumnCount:
        break;
    }
    return {};
}

Qt::ItemFlags ImportMappingModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags base = QAbstractTableModel::flags(index);
    return index.column() == FieldColumn ? base | Qt::ItemIsEditable : base;
}

} // namespace daicho
