// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/method.h"
#include "model/risk/engine.h"
#include "model/service/methods/rescoring.h"

#include <QTableWidget>

namespace daicho {

/// How many scores go from one level to another.
class RescoreMoves : public QTableWidget
{
    Q_OBJECT
public:
    explicit RescoreMoves(QWidget* parent = nullptr);

    void show(const RescoreReport& report);
    using QTableWidget::show;
};

/// The scores whose level or acceptance would be another.
class RescoreLines : public QTableWidget
{
    Q_OBJECT
public:
    explicit RescoreLines(QWidget* parent = nullptr);

    void show(const RescoreReport& report);
    using QTableWidget::show;
};

/// Values that hold for all scores that lack an input.
class RescoreGiven : public QTableWidget
{
    Q_OBJECT
public:
    RescoreGiven(const Method& method, Language language, QWidget* parent = nullptr);

    /// Asks for what is missing now, besides what was given already.
    void show(const RescoreReport& report);
    using QTableWidget::show;

    const ScoreInputs& given() const { return m_given; }

signals:
    void changed();

private:
    void addInput(const MethodInput& input, qint64 count);

    Method m_method;
    Language m_language;
    ScoreInputs m_given;
};

} // namespace daicho
