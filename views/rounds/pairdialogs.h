// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/service/session.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;

namespace daicho {

/// Asks which threat does not concern which asset, and why, and rules the pair out.
class ExcludeDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit ExcludeDialog(Session& session, QWidget* parent = nullptr);

    void accept() override;

private:
    void fillThreats();

    Session& m_session;
    QLineEdit* m_asset;
    QComboBox* m_threat;
    QPlainTextEdit* m_reason;
    QLabel* m_problem;
};

/// Asks for a threat of the city's own and adds it.
class ThreatDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit ThreatDialog(Session& session, QWidget* parent = nullptr);

    void accept() override;

private:
    Session& m_session;
    QLineEdit* m_name;
    QLineEdit* m_effect;
    QComboBox* m_category;
    QComboBox* m_likelihood;
    QListWidget* m_properties;
    QListWidget* m_kinds;
    QLabel* m_problem;
};

} // namespace daicho
