// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace daicho {

/// Label, editor and, where something is wrong, the problem under it.
class FormField : public QWidget
{
    Q_OBJECT
public:
    /// Takes the editor as child.
    FormField(const QString& label, QWidget* editor, QWidget* parent = nullptr);

    QWidget* editor() const { return m_editor; }

    void setLabel(const QString& label);
    void setRequired(bool required);
    void setHint(const QString& hint);
    /// An empty problem clears it.
    void setProblem(const QString& problem);
    bool hasProblem() const;

private:
    void updateLabel();

    QString m_labelText;
    bool m_required = false;
    QWidget* m_editor;
    QLabel* m_label;
    QLabel* m_hint;
    QLabel* m_problem;
};

} // namespace daicho
