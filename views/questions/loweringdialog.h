// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace daicho {

class LoweringFields;

/// Asks for reason and approver where a class is lowered elsewhere than by the questions.
class LoweringDialog : public QDialog
{
    Q_OBJECT
public:
    /// `what`: the sentence that says which class becomes lower.
    explicit LoweringDialog(const QString& what, QWidget* parent = nullptr);

    QString reason() const;
    QString approver() const;

private:
    LoweringFields* m_fields;
};

} // namespace daicho
