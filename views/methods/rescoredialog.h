// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/service/methods/rescoring.h"
#include "model/service/pageservices.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QSpinBox;

namespace daicho {

class RescoreGiven;
class RescoreLines;
class RescoreMoves;

/// For what the figures are shown.
enum class RescoreAim {
    Look,   ///< what if: nothing is stored
    Save,   ///< before a changed method is saved
    Choose, ///< before the register goes over to a method
};

/// What a method would make of the stored scores: how many change level, and which. What then
/// happens is the caller's: accept() with or without rescoring.
class RescoreDialog : public QDialog
{
    Q_OBJECT
public:
    RescoreDialog(const PageServices& services,
                  const Method& method,
                  RescoreAim aim,
                  QWidget* parent = nullptr);

    const RescoreReport& report() const { return m_report; }

    /// Whether the stored scores of the year are to be rescored, and how.
    bool wantsRescore() const { return m_wantsRescore; }

    RescoreOrder order() const;

signals:
    /// The figures stand there.
    void prepared();

private:
    void setUp();
    void addDeeds(QWidget* buttons);
    void compute();
    void takeReport(const RescoreReport& report);

    PageServices m_services;
    Method m_method;
    RescoreAim m_aim;
    QSpinBox* m_cycle;
    QLabel* m_sentence;
    RescoreMoves* m_moves;
    RescoreLines* m_lines;
    RescoreGiven* m_given;
    QPushButton* m_plain = nullptr;
    QPushButton* m_rescore = nullptr;
    RescoreReport m_report;
    bool m_wantsRescore = false;
    int m_asked = 0; ///< the newest computation; older answers are passed over
};

} // namespace daicho
