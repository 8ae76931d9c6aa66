// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/result.h"
#include "model/register/field.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace daicho {

class ChoicesPicker;
class FieldContext;
struct FieldChoice;

/// The editor of one field, whatever its type: text, several lines, a list of words, several of a
/// list, a list with search for units and places. Says when it was left with something new in it.
class FieldEditor : public QWidget
{
    Q_OBJECT
public:
    enum Place { InPanel, InCell };

    FieldEditor(const FieldInfo& field,
                const FieldContext& context,
                Place place,
                QWidget* parent = nullptr);

    const FieldInfo& field() const { return m_field; }

    void setValue(const QVariant& value);
    /// The chosen assets have different values.
    void setSeveral();
    void setReadOnly(bool readOnly);
    /// What to propose while text is typed; Down lists it. Of fields of one line of text.
    void setProposals(const QStringList& texts);
    /// Units and places may have changed.
    void reloadChoices();

    /// Whether a person has changed it since the value was set.
    bool isTouched() const { return m_touched; }

    /// What was entered: a field's value where it was chosen, else the text.
    QVariant rawValue() const;
    /// The same as a field's value; InvalidInput with the reason.
    Result<QVariant> value() const;

    bool eventFilter(QObject* watched, QEvent* event) override;

signals:
    void left();

private:
    void setUpLine();
    void setUpText();
    void setUpList();
    void setUpPicker();
    QList<FieldChoice> choices() const;
    QWidget* inner() const;
    void fillList();
    QString typedText() const;
    void touch();
    void leave();

    const FieldInfo& m_field;
    const FieldContext& m_context;
    Place m_place;
    QLineEdit* m_line = nullptr;
    QPlainTextEdit* m_text = nullptr;
    QComboBox* m_list = nullptr;
    ChoicesPicker* m_picker = nullptr;
    QVariant m_value;
    bool m_touched = false;
};

} // namespace daicho
