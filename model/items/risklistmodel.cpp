// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/items/risklistmodel.h"

#include "model/risk/score.h"
#include "model/service/session.h"
#include "model/service/sessionthread.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

constexpr int kKeptPages = 64;
constexpr int kFirstFigure = 4;
constexpr int kLastFigure = 6;

QString figure(const std::optional<double>& value)
{
    return value ? figureText(*value) : QString();
}

} // namespace

Result<RiskLineWords> RiskLineWords::of(const Session& session)
{
    RiskLineWords words;
    DAICHO_TRY(words.m_names.reload(session));
    const Result<Method> method = session.method();
    if (!method) {
        return failure(method);
    }
    for (const RiskLevel& level : method->levels) {
        words.m_levels.insert(level.id, level.label.in(session.language()));
    }
    for (const Threat& threat : session.environment().catalogue.threats().items) {
        words.m_threats.insert(threat.id, threat.label.in(session.language()));
    }
    return words;
}

QStringList RiskLineWords::titles()
{
    return {RiskListModel::tr("Asset"),
            RiskListModel::tr("Name"),
            RiskListModel::tr("Unit"),
            RiskListModel::tr("Threat"),
            RiskListModel::tr("Likelihood"),
            RiskListModel::tr("Loss"),
            RiskListModel::tr("Value"),
            RiskListModel::tr("Level"),
            RiskListModel::tr("Scored by")};
}

QString RiskLineWords::levelWord(const QString& level) const
{
    return m_levels.value(level, level);
}

QStringList RiskLineWords::cells(const RiskLine& line) const
{
    return {line.code,
            line.name,
            m_names.unitName(line.unit),
            (line.threat + u' ' + m_threats.value(line.threat)).trimmed(),
            figure(line.likelihood),
            figure(line.loss),
            figure(line.value),
            levelWord(line.level),
            line.isAgreed ? RiskListModel::tr("agreed") : line.rater};
}

RiskListModel::RiskListModel(SessionThread& reader, QObject* parent)
    : QAbstractTableModel(parent)
    , m_reader(reader)
{
}

void RiskListModel::setRisks(const RiskKeys& risks, RiskLineWords words)
{
    beginResetModel();
    ++m_generation;
    m_words = std::move(words);
    m_keys = risks.keys;
    m_pages.clear();
    m_asked.clear();
    // A page that is not full counts as read only where the list ends with it.
    if (risks.first.size() == kPage || risks.first.size() == qsizetype(m_keys.size())) {
        m_pages.insert(0, risks.first);
    }
    endResetModel();
}

const RiskLine* RiskListModel::line(int row) const
{
    const auto page = m_pages.constFind(row / kPage);
    const int at = row % kPage;
    return page == m_pages.cend() || at >= page->size() ? nullptr : &(*page)[at];
}

void RiskListModel::ask(int page)
{
    const auto first = m_keys.begin() + std::ptrdiff_t(page) * kPage;
    const auto last = first + std::min<std::ptrdiff_t>(kPage, m_keys.end() - first);
    m_asked.insert(page);
    m_reader.run<QList<RiskLine>>(
        [keys = std::vector<qint64>(first, last)](Session& session) {
            return riskLines(session, keys);
        },
        this,
        [this, page, generation = m_generation](const Result<QList<RiskLine>>& lines) {
            if (generation == m_generation) {
                take(page, lines);
            }
        });
}

void RiskListModel::take(int page, const Result<QList<RiskLine>>& lines)
{
    m_asked.remove(page);
    if (!lines) {
        emit failed(lines.error());
        return;
    }
    if (m_pages.size() >= kKeptPages) {
        m_pages.removeIf([page](const auto& kept) { return std::abs(kept.key() - page) > 2; });
    }
    m_pages.insert(page, *lines);
    const int last = std::min(rowCount(), (page + 1) * kPage) - 1;
    emit dataChanged(index(page * kPage, 0), index(last, columnCount() - 1));
}

int RiskListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_keys.size());
}

int RiskListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(RiskLineWords::titles().size());
}

QVariant RiskListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const bool isFigure = index.column() >= kFirstFigure && index.column() <= kLastFigure;
    if (role == Qt::TextAlignmentRole && isFigure) {
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole && role != LevelRole) {
        return {};
    }
    const int page = index.row() / kPage;
    const RiskLine* known = line(index.row());
    if (known == nullptr) {
        // Reading changes nothing of what the model says; the answer comes as dataChanged().
        if (!m_pages.contains(page) && !m_asked.contains(page)) {
            const_cast<RiskListModel*>(this)->ask(page);
        }
        return {};
    }
    if (role == LevelRole) {
        return known->level;
    }
    return m_words.cells(*known).value(index.column());
}

QVariant RiskListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return orientation == Qt::Horizontal && role == Qt::DisplayRole
               ? RiskLineWords::titles().value(section)
               : QVariant();
}

} // namespace daicho
