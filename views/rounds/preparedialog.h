// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/service/pageservices.h"
#include "model/service/scoring/roundpreparation.h"

#include <QDialog>
#include <QTimer>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QTableWidget;

namespace daicho {

class FormField;

/// Asks what a round is prepared with, shows at once what would go to whom and why, and stores it
/// as a draft.
class PrepareDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit PrepareDialog(const PageServices& services, QWidget* parent = nullptr);

    /// What is shown; nothing while it is being found out or where it is refused.
    const std::optional<RoundPreview>& preview() const { return m_preview; }

    /// Once accepted.
    const ScoringRound& round() const { return m_round; }

    RoundOptions options() const;
    void accept() override;

private:
    QWidget* makeSettings();
    QWidget* makeRaters();
    QWidget* makePreview();
    void fillRaters();
    void fillFollowed();
    void ask();
    void showPreview(const Result<RoundPreview>& preview);
    QString causeText(const RoundPreview& preview) const;
    QString raterText(const RoundPreview& preview) const;

    PageServices m_services;
    QTimer m_timer;
    int m_asked = 0;
    std::optional<RoundPreview> m_preview;
    ScoringRound m_round;
    QLineEdit* m_title;
    QLineEdit* m_due;
    FormField* m_dueField = nullptr;
    QSpinBox* m_limit;
    QSpinBox* m_each;
    QSpinBox* m_sample;
    QComboBox* m_proposal;
    QComboBox* m_follows;
    QCheckBox* m_blind;
    QTableWidget* m_raters;
    QLabel* m_figures;
    QLabel* m_causes;
    QLabel* m_shares;
    QLabel* m_problem;
    QPushButton* m_create = nullptr;
};

} // namespace daicho
