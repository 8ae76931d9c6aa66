// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/scheme.h"
#include "model/register/classoverride.h"

#include <QDialog>

class QComboBox;
class QPlainTextEdit;

namespace daicho {

struct Environment;

/// Asks which class holds instead of the inherited one, of what kind the reason is, and the reason.
class OverrideDialog : public QDialog
{
    Q_OBJECT
public:
    OverrideDialog(const Scheme& scheme,
                   Property property,
                   const Environment& environment,
                   QWidget* parent = nullptr);

    /// Without its asset.
    ClassOverride decision() const;

private:
    Property m_property;
    QComboBox* m_class;
    QComboBox* m_kind;
    QPlainTextEdit* m_reason;
};

} // namespace daicho
