// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/choice.h"

#include <QWidget>

class QComboBox;

namespace daicho {

class FormField;
class LineEdit;

/// Post, unit and role of who acts: the same in the new-register dialog and in the actor dialog.
class ActorForm : public QWidget
{
    Q_OBJECT
public:
    explicit ActorForm(QWidget* parent = nullptr);

    /// Without units the unit is typed as text.
    void setChoices(const QList<OfferedChoice>& units, const QList<OfferedChoice>& roles);
    void setDraft(const ActorDraft& draft);
    ActorDraft draft() const;
    /// Marks what is missing; true if nothing is.
    bool check();

private:
    LineEdit* m_post;
    QComboBox* m_unit;
    QComboBox* m_role;
    FormField* m_postField;
    FormField* m_unitField;
};

} // namespace daicho
