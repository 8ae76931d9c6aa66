// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/items/measuremodel.h"
#include "model/service/pageservices.h"
#include "views/treat/statepanel.h"

namespace daicho {

/// The plan of measures (対策計画): by state, edited in place.
class MeasurePanel final : public StatePanel
{
    Q_OBJECT
public:
    MeasurePanel(const PageServices& services,
                 AppContext& context,
                 const FieldContext& fields,
                 QWidget* parent = nullptr);

    void showMeasures(const QList<Measure>& measures, const QHash<QString, qint64>& risks);

    /// What is proposed where a post is asked for.
    void setPosts(const QStringList& posts) { m_posts = posts; }

    /// Null for none, or for several.
    const Measure* chosen() const;
    /// By uid or number.
    void choose(const QString& uid);

    MeasureModel& model() { return m_model; }

    /// Asks why the measure goes back, and sets it back.
    void askReason(const Measure& measure, const QString& state);

signals:
    void newWanted();

private:
    void filter();
    /// Out of the empty state: all states, or a first measure.
    void leaveEmpty();

    PageServices m_services;
    AppContext& m_context;
    MeasureModel m_model;
    QStringList m_posts;
};

} // namespace daicho
