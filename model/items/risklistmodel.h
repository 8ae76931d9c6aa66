// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/method.h"
#include "model/items/registernames.h"
#include "model/service/figures/riskpicture.h"

#include <QAbstractTableModel>
#include <QSet>

namespace daicho {

class SessionThread;
struct Environment;

/// The words of risks in a list.
class RiskLineWords
{
public:
    static Result<RiskLineWords> of(const Session& session);

    static QStringList titles();
    QStringList cells(const RiskLine& line) const;
    QString levelWord(const QString& level) const;

    const RegisterNames& names() const { return m_names; }

private:
    RegisterNames m_names;
    QHash<QString, QString> m_threats;
    QHash<QString, QString> m_levels;
};

/// Standing risks, however many: their keys are there, values are read as they come into view.
class RiskListModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    static constexpr int kLevelColumn = 7;
    static constexpr int kPage = 256;

    enum Role { LevelRole = Qt::UserRole };

    explicit RiskListModel(SessionThread& reader, QObject* parent = nullptr);

    void setRisks(const RiskKeys& risks, RiskLineWords words);

    /// Null while unknown.
    const RiskLine* line(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant
    headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

signals:
    void failed(const daicho::Error& error);

private:
    void ask(int page);
    void take(int page, const Result<QList<RiskLine>>& lines);

    SessionThread& m_reader;
    RiskLineWords m_words;
    std::vector<qint64> m_keys;
    QHash<int, QList<RiskLine>> m_pages;
    QSet<int> m_asked;
    int m_generation = 0; // what comes back for an older list is left out
};

} // namespace daicho
