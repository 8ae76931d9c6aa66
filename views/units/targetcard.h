// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/items/fieldcontext.h"
#include "model/register/reorganisation.h"
#include "views/widgets/card.h"

class QComboBox;

namespace daicho {

class RecordForm;

/// One unit as it will be after a reorganisation: one that exists, or a new one.
class TargetCard final : public Card
{
    Q_OBJECT
public:
    enum Choice { NewOnly, ExistingOnly, NewOrExisting };

    TargetCard(const QString& title,
               const FormContext& context,
               Choice choice,
               QWidget* parent = nullptr);

    /// Chooses a unit that exists; none for a new one.
    void setUnit(UnitId unit);
    /// Where a new unit stands.
    void setParent(UnitId parent);
    using QWidget::setParent;
    ReorganisationTarget target();
    bool hasProblem() const;
    /// Name, else code: for lists of targets.
    QString name();

signals:
    void changed();

private:
    void fillChoices(Choice choice);
    void showChosen();
    UnitId chosen() const;

    const FormContext& m_context;
    QComboBox* m_which;
    RecordForm* m_form;
    UnitId m_parent;
};

} // namespace daicho
