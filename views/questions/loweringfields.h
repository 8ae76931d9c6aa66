// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace daicho {

class FormField;
class LineEdit;

/// What a class that becomes lower needs: why, and which post approved it.
class LoweringFields : public QWidget
{
    Q_OBJECT
public:
    explicit LoweringFields(QWidget* parent = nullptr);

    QString reason() const;
    QString approver() const;

    bool isComplete() const { return !reason().isEmpty() && !approver().isEmpty(); }

    void clear();
    /// Says what is missing and goes there; `where` as errors name it: class_reason,
    /// class_approver.
    void showProblem(const QString& where, const QString& problem);
    void focusFirstEmpty();

signals:
    void changed();
    /// Enter in the last field.
    void finished();

private:
    LineEdit* m_reason;
    LineEdit* m_approver;
    FormField* m_reasonField;
    FormField* m_approverField;
};

} // namespace daicho
