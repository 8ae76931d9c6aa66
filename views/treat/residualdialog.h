// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/service/treatment/treatmentservice.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace daicho {

class LevelPill;

/// What the measures leave of one risk: the inputs of its method, a list each, chosen by their
/// digit; the level changes at once.
class ResidualDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `facts` with a score; `method` is the score's.
    ResidualDialog(Session& session,
                   const RiskFacts& facts,
                   const Method& method,
                   const QString& title,
                   QWidget* parent = nullptr);

    ScoreInputs inputs() const;
    void accept() override;

signals:
    void failed(const daicho::Error& error);

private:
    void addInput(class QVBoxLayout* column, const MethodInput& input, const ScoreInputs& given);
    void showResult();

    Session& m_session;
    RiskFacts m_facts;
    Method m_method;
    QList<std::pair<QString, QComboBox*>> m_lists;
    QList<std::pair<QString, QLineEdit*>> m_lines;
    LevelPill* m_pill;
    QLabel* m_hint;
    QLineEdit* m_note;
    QPushButton* m_ok;
};

} // namespace daicho
