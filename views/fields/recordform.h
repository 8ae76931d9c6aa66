// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/register/field.h"

#include <QScrollArea>

namespace daicho {

class FieldContext;
class FieldEditor;
class FormField;

/// The fields of one small record (a unit, a place, a dialog's record): shows values and says what
/// was entered. Saving is the owner's.
class RecordForm : public QScrollArea
{
    Q_OBJECT
public:
    RecordForm(const std::vector<const FieldInfo*>& fields,
               const FieldContext& context,
               QWidget* parent = nullptr);

    /// Shows all fields at once, for a parent that scrolls.
    void showWhole();
    /// In the order of the fields; invalid ones are empty.
    void setValues(const std::vector<QVariant>& values);
    void setValue(const QString& key, const QVariant& value);
    /// What is entered now; an invalid value, with the problem shown at the field, where it can't
    /// be read.
    QVariant value(const QString& key);
    /// What helps to fill the field in, below it.
    void setHint(const QString& key, const QString& hint);
    /// What to propose while the field is typed.
    void setProposals(const QString& key, const QStringList& texts);
    void setReadOnly(bool readOnly);
    void reloadChoices();
    /// An empty problem clears it.
    void setProblem(const QString& key, const QString& problem);
    bool hasProblem() const;
    /// True while a person is typing into it: nothing may be put in its place.
    bool isBeingEdited() const;
    void focusField(const QString& key);

signals:
    /// A person left the field with something new in it that can be read.
    void entered(const QString& key, const QVariant& value);

private:
    struct Row
    {
        const FieldInfo* field;
        FieldEditor* editor;
        FormField* form;
    };

    void leave(const Row& row);
    const Row* row(const QString& key) const;

    QList<Row> m_rows;
};

} // namespace daicho
