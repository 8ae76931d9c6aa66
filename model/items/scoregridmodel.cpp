// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/items/scoregridmodel.h"

#include "model/risk/score.h"
#include "model/service/sessionthread.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

constexpr int kPage = 64;
constexpr int kMostRows = 20'000;

} // namespace

ScoreGridModel::ScoreGridModel(Session& session, SessionThread& reader, QObject* parent)
    : QAbstractTableModel(parent)
    , m_session(session)
    , m_reader(reader)
{
}

Result<void> ScoreGridModel::setCategory(const QString& category)
{
    Result<Method> method = m_session.method();
    if (!method) {
        return failure(method);
    }
    beginResetModel();
    m_method = std::move(*method);
    m_inputs = gridInputs(m_method);
    m_threats.clear();
    for (const Threat& threat : m_session.environment().catalogue.threats().items) {
        if (threat.category == category) {
            m_threats.push_back(&threat);
        }
    }
    endResetModel();
    return {};
}

void ScoreGridModel::setAssets(std::vector<AssetId> assets)
{
    beginResetModel();
    m_assets = std::move(assets);
    m_rows.clear();
    m_requested.clear();
    ++m_generation;
    endResetModel();
}

void ScoreGridModel::reload()
{
    m_rows.clear();
    m_requested.clear();
    ++m_generation;
    if (rowCount() > 0 && columnCount() > 0) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
}

AssetId ScoreGridModel::assetAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_assets[static_cast<size_t>(row)] : AssetId();
}

QString ScoreGridModel::threatAt(int column) const
{
    return column >= 0 && column < columnCount() ? m_threats[static_cast<size_t>(column)]->id
                                                 : QString();
}

int ScoreGridModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_assets.size());
}

int ScoreGridModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_threats.size());
}

const GridRow* ScoreGridModel::row(int row) const
{
    const auto found = m_rows.constFind(assetAt(row));
    if (found != m_rows.cend()) {
        return &*found;
    }
    request(row / kPage);
    return nullptr;
}

void ScoreGridModel::request(int page) const
{
    if (m_requested.contains(page)) {
        return;
    }
    m_requested.insert(page);
    QList<AssetId> ids;
    for (int at = page * kPage; at < std::min((page + 1) * kPage, rowCount()); ++at) {
        ids.append(assetAt(at));
    }
    m_reader.run<QList<GridRow>>(
        [ids](Session& session) { return readGridRows(session, ids); },
        const_cast<ScoreGridModel*>(this),
        [this, page, generation = m_generation](const Result<QList<GridRow>>& rows) {
            if (!rows || generation != m_generation || columnCount() == 0) {
                return;
            }
            if (m_rows.size() > kMostRows) {
                m_rows.clear();
                m_requested = {page};
            }
            for (const GridRow& one : *rows) {
                m_rows.insert(one.asset.id, one);
            }
            const int last = std::min((page + 1) * kPage, rowCount()) - 1;
            auto* self = const_cast<ScoreGridModel*>(this);
            emit self->dataChanged(index(page * kPage, 0), index(last, columnCount() - 1));
            emit self->headerDataChanged(Qt::Vertical, page * kPage, last);
        });
}

QString ScoreGridModel::textAt(const QModelIndex& index) const
{
    const GridRow* own = row(index.row());
    const auto score = own == nullptr ? QHash<QString, Assessment>::const_iterator()
                                      : own->scores.constFind(threatAt(index.column()));
    return own == nullptr || score == own->scores.cend() ? QString() : gridText(m_method, *score);
}

QVariant ScoreGridModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const GridRow* own = row(index.row());
    if (own == nullptr) {
        return {};
    }
    const QString threat = threatAt(index.column());
    if (role == ConcernsRole) {
        return own->threats.contains(threat);
    }
    if (role == Qt::EditRole) {
        return textAt(index);
    }
    if (role == Qt::TextAlignmentRole) {
        return int(Qt::AlignCenter);
    }
    const auto score = own->scores.constFind(threat);
    if (score == own->scores.cend()) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole: {
        const QString value = score->value ? figureText(*score->value) : QString();
        const QString text = textAt(index);
        return text.isEmpty() ? value : text + u" = "_s + value;
    }
    case LevelRole:
        return score->level;
    case ValueRole:
        return score->value ? QVariant(*score->value) : QVariant();
    default:
        return {};
    }
}

QVariant ScoreGridModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal) {
        if (section < 0 || section >= columnCount()) {
            return {};
        }
        const Threat* threat = m_threats[static_cast<size_t>(section)];
        const QString label = threat->label.in(m_session.language());
        return role == Qt::DisplayRole ? QVariant(threat->id + u'\n' + label)
               : role == Qt::ToolTipRole
                   ? QVariant(label + u'\n' + threat->hint.in(m_session.language()))
                   : QVariant();
    }
    const GridRow* own = section >= 0 && section < rowCount() ? row(section) : nullptr;
    if (own == nullptr || (role != Qt::DisplayRole && role != Qt::ToolTipRole)) {
        return {};
    }
    return own->asset.displayCode() + u' ' + own->asset.name;
}

Qt::ItemFlags ScoreGridModel::flags(const QModelIndex& index) const
{
    if (!index.isValid()) {
        return Qt::NoItemFlags;
    }
    const bool concerns = data(index, ConcernsRole).toBool();
    if (!concerns) {
        return Qt::ItemIsSelectable;
    }
    const Qt::ItemFlags open = Qt::ItemIsSelectable | Qt::ItemIsEnabled;
    return m_session.file().isReadOnly() || !isUsable() ? open : open | Qt::ItemIsEditable;
}

bool ScoreGridModel::refuse(const QString& text, const QModelIndex& index)
{
    emit failed(Error{ErrorKind::InvalidInput,
                      tr("“%1” is no score. Type %n digits, one for each question: 34 or 3×4.",
                         nullptr,
                         int(m_inputs.size()))
                          .arg(text),
                      {},
                      headerData(index.row(), Qt::Vertical, Qt::DisplayRole).toString()});
    return false;
}

bool ScoreGridModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    const QString text = value.toString().trimmed();
    if (role != Qt::EditRole || text == textAt(index)) {
        return false;
    }
    const auto values =
        text.isEmpty() ? std::optional(QStringList()) : parseGridText(m_method, text);
    return values ? write({{assetAt(index.row()), threatAt(index.column()), *values}})
                  : refuse(text, index);
}

bool ScoreGridModel::write(const QList<GridEdit>& edits)
{
    if (edits.isEmpty()) {
        return false;
    }
    const Result<int> pairs = writeGrid(m_session, edits);
    if (!pairs) {
        emit failed(pairs.error());
        return false;
    }
    QList<AssetId> ids;
    for (const GridEdit& edit : edits) {
        if (!ids.contains(edit.asset)) {
            ids.append(edit.asset);
        }
    }
    const Result<QList<GridRow>> rows = readGridRows(m_session, ids);
    for (const GridRow& one : rows ? *rows : QList<GridRow>()) {
        m_rows.insert(one.asset.id, one);
    }
    emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    emit written(*pairs);
    return true;
}

QString ScoreGridModel::copied(const QModelIndexList& cells) const
{
    std::map<int, std::map<int, QString>> block;
    int first = columnCount();
    int last = -1;
    for (const QModelIndex& cell : cells) {
        block[cell.row()][cell.column()] = textAt(cell);
        first = std::min(first, cell.column());
        last = std::max(last, cell.column());
    }
    QStringList lines;
    for (const auto& [row, columns] : block) {
        QStringList texts;
        for (int column = first; column <= last; ++column) {
            const auto cell = columns.find(column);
            texts.append(cell == columns.end() ? QString() : cell->second);
        }
        lines.append(texts.join(u'\t'));
    }
    return lines.join(u'\n');
}

bool ScoreGridModel::paste(const QModelIndexList& cells, const QString& given)
{
    if (cells.isEmpty()) {
        return false;
    }
    QString text = given;
    text.remove(u'\r');
    if (text.endsWith(u'\n')) {
        text.chop(1);
    }
    const QStringList lines = text.split(u'\n');
    const bool isOne = lines.size() == 1 && !lines.first().contains(u'\t');
    const QModelIndex corner = *std::ranges::min_element(
        cells, {}, [](const QModelIndex& cell) { return std::pair(cell.row(), cell.column()); });
    QList<std::pair<QModelIndex, QString>> targets;
    if (isOne) {
        for (const QModelIndex& cell : cells) {
            targets.append({cell, lines.first()});
        }
    }
    for (int i = 0; !isOne && i < lines.size(); ++i) {
        const QStringList texts = lines[i].split(u'\t');
        for (int j = 0; j < texts.size(); ++j) {
            const QModelIndex cell = index(corner.row() + i, corner.column() + j);
            if (cell.isValid()) {
                targets.append({cell, texts[j]});
            }
        }
    }
    QList<GridEdit> edits;
    for (const auto& [cell, value] : targets) {
        // Grey cells of a block that was copied whole are passed over.
        if (value.trimmed().isEmpty() || !data(cell, ConcernsRole).toBool()) {
            continue;
        }
        const auto values = parseGridText(m_method, value);
        if (!values) {
            return refuse(value, cell);
        }
        edits.append({assetAt(cell.row()), threatAt(cell.column()), *values});
    }
    return write(edits);
}

bool ScoreGridModel::fillDown(const QModelIndexList& cells)
{
    std::map<int, std::map<int, QModelIndex>> columns;
    for (const QModelIndex& cell : cells) {
        columns[cell.column()][cell.row()] = cell;
    }
    QList<GridEdit> edits;
    for (const auto& [column, rows] : columns) {
        // A single cell takes what stands above it.
        const QModelIndex top = rows.begin()->second;
        const QModelIndex source = rows.size() > 1 ? top : top.siblingAtRow(top.row() - 1);
        const auto values = parseGridText(m_method, source.isValid() ? textAt(source) : QString());
        for (const auto& [row, cell] : rows) {
            if (values && cell != source && data(cell, ConcernsRole).toBool()) {
                edits.append({assetAt(row), threatAt(column), *values});
            }
        }
    }
    return write(edits);
}

bool ScoreGridModel::clear(const QModelIndexList& cells)
{
    QList<GridEdit> edits;
    for (const QModelIndex& cell : cells) {
        if (!textAt(cell).isEmpty()) {
            edits.append({assetAt(cell.row()), threatAt(cell.column()), {}});
        }
    }
    return write(edits);
}

} // namespace daicho
