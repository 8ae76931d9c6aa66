// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/method.h"
#include "model/service/treatment/treatmentplan.h"

#include <QWidget>

class QButtonGroup;
class QComboBox;

namespace daicho {

/// Which risks are listed: a part of the plan with its count, a level, a unit.
class PlanFilterBar final : public QWidget
{
    Q_OBJECT
public:
    explicit PlanFilterBar(QWidget* parent = nullptr);

    void setLevels(const Method& method, Language language);
    void setUnits(const QList<std::pair<QString, QString>>& units);
    void showCounts(const PlanCounts& counts);
    void choose(PlanPart part);

    /// Level and unit, to stand elsewhere: beside the parts there is no room for them.
    QWidget* lists() const { return m_lists; }

    /// Without the words of the search.
    PlanFilter filter() const;

signals:
    void changed();

private:
    void add(PlanPart part, const QString& word);

    QButtonGroup* m_parts;
    QStringList m_words;
    QWidget* m_lists;
    QComboBox* m_level;
    QComboBox* m_unit;
};

} // namespace daicho
