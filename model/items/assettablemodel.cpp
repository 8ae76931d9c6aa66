// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/items/assettablemodel.h"

#include "model/catalogue/catalogue.h"
#include "model/core/textfold.h"
#include "model/items/derivedcolumns.h"
#include "model/register/effectiveclasses.h"
#include "model/register/lowering.h"
#include "model/service/assetservice.h"
#include "model/service/unitservice.h"

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

const QString kBodyKind = u"body_kind"_s;
const QString kLevel = u"level"_s;
const QString kState = u"state"_s;

constexpr int kMostMatched = 2000; // rows that match() looks at

} // namespace

AssetTableModel::AssetTableModel(AssetWindow& window, Session& session, QObject* parent)
    : QAbstractTableModel(parent)
    , m_window(window)
    , m_session(session)
    , m_parser(session)
{
    connectWindow();
}

void AssetTableModel::connectWindow()
{
    connect(&m_window, &AssetWindow::aboutToReset, this, [this] { beginResetModel(); });
    connect(&m_window, &AssetWindow::reset, this, [this] { endResetModel(); });
    connect(&m_window, &AssetWindow::aboutToInsert, this, [this](int first, int last) {
        beginInsertRows({}, first, last);
    });
    connect(&m_window, &AssetWindow::inserted, this, [this] { endInsertRows(); });
    connect(&m_window, &AssetWindow::rowsChanged, this, [this](int first, int last) {
        if (!m_columns.empty()) {
            emit dataChanged(index(first, 0), index(last, columnCount() - 1));
        }
    });
}

Result<void> AssetTableModel::reload()
{
    DAICHO_TRY(m_names.reload(m_session));
    DAICHO_TRY(m_parser.reload());
    Result<Scheme> scheme = m_session.scheme();
    if (!scheme) {
        return failure(scheme);
    }
    Result<Method> method = m_session.method();
    if (!method) {
        return failure(method);
    }
    m_scheme = std::move(*scheme);
    m_method = std::move(*method);
    if (rowCount() > 0 && !m_columns.empty()) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
    return {};
}

const Field<Asset>* AssetTableModel::field(const QString& key)
{
    for (const Field<Asset>& field : assetFields()) {
        if (field.key == key) {
            return &field;
        }
    }
    return nullptr;
}

QStringList AssetTableModel::allColumns()
{
    QStringList keys;
    for (const Field<Asset>& field : assetFields()) {
        if (field.has(Hidden)) {
            continue;
        }
        keys.append(field.key);
        if (field.key == "unit"_L1) {
            keys.append(kBodyKind);
        } else if (field.key == "availability"_L1) {
            keys.append(DerivedColumns::effectiveKeys());
        }
    }
    return keys + QStringList{kLevel, kState};
}

AssetTableModel::ColumnKind AssetTableModel::kindOf(const QString& key)
{
    const Field<Asset>* known = field(key);
    if (known == nullptr) {
        return key == kLevel                            ? LevelColumn
               : key == kState                          ? MarkColumn
               : DerivedColumns::effectiveProperty(key) ? ClassColumn
                                                        : TextColumn;
    }
    switch (known->type) {
    case FieldType::Integer:
    case FieldType::Decimal:
        return NumberColumn;
    case FieldType::Date:
    case FieldType::Year:
        return DateColumn;
    case FieldType::Flag:
        return MarkColumn;
    case FieldType::Choice:
        return propertyFromKey(known->choices) ? ClassColumn : TextColumn;
    case FieldType::Text:
    case FieldType::LongText:
    case FieldType::Choices:
    case FieldType::UnitRef:
    case FieldType::PlaceRef:
    case FieldType::AssetRef:
    case FieldType::Json:
        return TextColumn;
    }
    Q_UNREACHABLE();
}

void AssetTableModel::setColumns(const QStringList& keys)
{
    beginResetModel();
    m_columns.clear();
    m_keys.clear();
    const QStringList known = allColumns();
    for (const QString& key : keys) {
        if (known.contains(key) && !m_keys.contains(key)) {
            m_keys.append(key);
            m_columns.push_back({field(key), key, kindOf(key)});
        }
    }
    endResetModel();
}

QString AssetTableModel::columnLabel(const QString& key) const
{
    const Field<Asset>* known = field(key);
    return (known != nullptr ? known->label : DerivedColumns::label(key)).in(m_session.language());
}

int AssetTableModel::columnWidth(const QString& key)
{
    const Field<Asset>* known = field(key);
    return known != nullptr ? known->width : key == kBodyKind ? 14 : 10;
}

void AssetTableModel::setDateStyle(DateStyle style)
{
    m_dateStyle = style;
    if (rowCount() > 0 && !m_columns.empty()) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
}

FieldTexts AssetTableModel::texts() const
{
    return FieldTexts(
        m_session.environment().catalogue, m_scheme, m_names, m_session.language(), m_dateStyle);
}

int AssetTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_window.count();
}

int AssetTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant AssetTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const Column& column = m_columns[static_cast<size_t>(index.column())];
    if (role == IdRole) {
        return m_window.id(index.row()).value;
    }
    if (role == KindRole) {
        return column.kind;
    }
    if (role == StateRole) {
        return static_cast<int>(m_window.state(index.row()));
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant::fromValue(column.kind == NumberColumn ? Qt::AlignRight | Qt::AlignVCenter
                                   : column.kind == TextColumn ? Qt::AlignLeft | Qt::AlignVCenter
                                                               : Qt::Alignment(Qt::AlignCenter));
    }
    const WindowRow* row = m_window.row(index.row());
    if (role == LoadedRole) {
        return row != nullptr;
    }
    if (row == nullptr) {
        return {};
    }
    const RowState state = m_window.state(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return cellText(column, *row, state);
    case Qt::EditRole:
    case SortRole:
        return rawValue(column, *row);
    case LevelRole:
        return row->level;
    case Qt::ToolTipRole:
        return tip(column, *row, state);
    default:
        return {};
    }
}

QVariant AssetTableModel::rawValue(const Column& column, const WindowRow& row) const
{
    return column.field != nullptr ? fieldValue(row.asset, *column.field)
                                   : QVariant(cellText(column, row, RowState::Present));
}

QString AssetTableModel::cellText(const Column& column, const WindowRow& row, RowState state) const
{
    if (column.field != nullptr) {
        if (column.field->type == FieldType::AssetRef) {
            m_names.noteAsset(row.asset.system, row.systemName);
        }
        return texts().text(*column.field, fieldValue(row.asset, *column.field));
    }
    if (column.key == kBodyKind) {
        return m_session.environment().catalogue.choices(kBodyKind).labelOf(
            UnitService::bodyKind(m_names.units(), row.asset.unit), m_session.language());
    }
    if (const auto property = DerivedColumns::effectiveProperty(column.key)) {
        return texts().text(effectiveClassFields()[*property], row.effective[*property]);
    }
    return column.key == kLevel ? levelText(row) : stateText(row.asset, state);
}

QString AssetTableModel::levelText(const WindowRow& row) const
{
    if (!row.detailed || row.asset.isExcluded()) {
        return {};
    }
    if (row.level.isEmpty()) {
        return tr("Not scored");
    }
    const RiskLevel* level = m_method.findLevel(row.level);
    return level != nullptr ? level->label.in(m_session.language()) : row.level;
}

QString AssetTableModel::stateText(const Asset& asset, RowState state) const
{
    switch (state) {
    case RowState::Removed:
        return tr("Removed");
    case RowState::New:
        return tr("New");
    case RowState::Edited:
    case RowState::Present:
        break;
    }
    if (asset.isExcluded()) {
        return tr("Out of scope");
    }
    return asset.isClassified() ? QString() : tr("Unclassified");
}

QString AssetTableModel::tip(const Column& column, const WindowRow& row, RowState state) const
{
    switch (state) {
    case RowState::Removed:
        return tr("This asset was removed. It leaves the table when filter or order is asked "
                  "anew.");
    case RowState::New:
        return tr("Added since the table was last ordered; it stands at the end until then.");
    case RowState::Edited:
    case RowState::Present:
        break;
    }
    const QString text = cellText(column, row, state);
    // A tip that only repeats a short cell is noise; the delegate shows the text where it is cut.
    return text.contains(u'\n') ? text : QString();
}

QVariant AssetTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) {
        return role == Qt::DisplayRole && orientation == Qt::Vertical ? QVariant(section + 1)
                                                                      : QVariant();
    }
    const Column& column = m_columns[static_cast<size_t>(section)];
    if (role == Qt::DisplayRole) {
        return columnLabel(column.key);
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant::fromValue(column.kind == NumberColumn ? Qt::AlignRight | Qt::AlignVCenter
                                   : column.kind == TextColumn ? Qt::AlignLeft | Qt::AlignVCenter
                                                               : Qt::Alignment(Qt::AlignCenter));
    }
    if (role == Qt::ToolTipRole && column.field != nullptr && !column.field->clause.isEmpty()) {
        return tr("%1 (policy %2)").arg(columnLabel(column.key), column.field->clause);
    }
    return {};
}

Qt::ItemFlags AssetTableModel::flags(const QModelIndex& index) const
{
    if (!index.isValid()) {
        return Qt::NoItemFlags;
    }
    Qt::ItemFlags flags = QAbstractTableModel::flags(index) | Qt::ItemNeverHasChildren;
    if (!m_readOnly && m_columns[static_cast<size_t>(index.column())].field != nullptr &&
        m_window.state(index.row()) != RowState::Removed) {
        flags |= Qt::ItemIsEditable;
    }
    return flags;
}

bool AssetTableModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return false;
    }
    const Column& column = m_columns[static_cast<size_t>(index.column())];
    const WindowRow* row = m_window.row(index.row());
    if (column.field == nullptr || row == nullptr || m_readOnly) {
        return false;
    }
    QVariant parsed = value;
    if (value.typeId() == QMetaType::QString) {
        const Result<QVariant> read = m_parser.parse(*column.field, value.toString());
        if (!read) {
            emit editFailed(read.error());
            return false;
        }
        parsed = *read;
    }
    const Asset base = row->asset;
    Asset edited = base;
    setFieldValue(edited, *column.field, parsed);
    if (edited == base) {
        return true;
    }
    const Result<Asset> saved = m_session.assets().update(base, edited);
    if (!saved && asksForGrounds(saved.error())) {
        emit groundsMissing(base, edited, saved.error().message);
        return false;
    }
    if (!saved) {
        emit editFailed(saved.error());
        return false;
    }
    m_window.noteSaved(*saved);
    return true;
}

QModelIndexList AssetTableModel::match(
    const QModelIndex& start, int role, const QVariant& value, int hits, Qt::MatchFlags flags) const
{
    QModelIndexList found;
    if (!start.isValid() || role != Qt::DisplayRole) {
        return found;
    }
    const QString wanted = foldText(value.toString());
    const int rows = rowCount();
    const int steps = std::min(rows, kMostMatched);
    for (int step = 0; step < steps; ++step) {
        int row = start.row() + step;
        if (row >= rows) {
            if (!flags.testFlag(Qt::MatchWrap)) {
                break;
            }
            row -= rows;
        }
        const QModelIndex cell = index(row, start.column());
        if (m_window.known(row) != nullptr && foldText(data(cell).toString()).startsWith(wanted)) {
            found.append(cell);
            if (hits > 0 && found.size() >= hits) {
                break;
            }
        }
    }
    return found;
}

} // namespace daicho
