// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/method.h"
#include "model/risk/likelihoodhelper.h"

#include <QFrame>

class QComboBox;
class QLabel;

namespace daicho {

class LineEdit;

/// From a frequency, or a probability within 30 years, to a step of the likelihood: opened below
/// the question, closed by Enter, which takes the step over.
class LikelihoodPopover final : public QFrame
{
    Q_OBJECT
public:
    /// Method and guide must outlive the popover.
    LikelihoodPopover(const Method& method,
                      const LikelihoodGuide& guide,
                      Language language,
                      QWidget* parent = nullptr);

    /// Whether the method asks for something that the helper knows.
    bool isUseful() const { return m_input != nullptr; }

    /// `threat` decides which of the two ways stands first.
    void openFor(const Threat& threat, const QPoint& at);

signals:
    void stepChosen(const QString& key, const QString& step);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    LineEdit* addLine(const QString& name, const QString& label);
    void readFrequency();
    void readShaking();
    void showStep(const QString& step, const QString& figures);
    void takeOver();
    QString stepText(const QString& step) const;

    const Method& m_method;
    const LikelihoodGuide& m_guide;
    Language m_language;
    const MethodInput* m_input;
    LineEdit* m_times;
    QComboBox* m_years;
    LineEdit* m_percent;
    QLabel* m_result;
    QLabel* m_source;
    QString m_step;
};

} // namespace daicho
