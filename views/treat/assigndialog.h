// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/service/treatment/treatmentservice.h"

#include <QDialog>

class QListWidget;

namespace daicho {

/// Chooses one measure: to treat the chosen risks, or no longer to.
class AssignDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `verb`: of the button.
    AssignDialog(Session& session,
                 const QList<Measure>& measures,
                 const QString& question,
                 const QString& verb,
                 QWidget* parent);

    /// The chosen one; null for none.
    const Measure* measure() const;
    void choose(int row);

private:
    void search(const QString& text);

    QList<Measure> m_measures;
    QListWidget* m_list;
};

} // namespace daicho
