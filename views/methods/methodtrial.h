// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/risk/engine.h"
#include "views/methods/methodpart.h"

class QLabel;
class QVBoxLayout;

namespace daicho {

class LevelPill;

/// Values to try a method with: what comes out, and how. Nothing is stored.
class MethodTrial : public MethodPart
{
    Q_OBJECT
public:
    MethodTrial(MethodDraft& draft, Language language, bool isReadOnly, QWidget* parent);

    void reload() override;

private:
    void addInput(const MethodInput& input);
    void answer(const QString& key, const QString& value);
    void evaluateValues();

    ScoreInputs m_values;
    QWidget* m_form = nullptr;
    QVBoxLayout* m_formPlace;
    LevelPill* m_level;
    QLabel* m_outcome;
};

} // namespace daicho
