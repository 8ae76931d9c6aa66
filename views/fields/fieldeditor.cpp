// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/fields/fieldeditor.h"

#include "model/items/fieldchoices.h"
#include "model/items/fieldcontext.h"
#include "model/service/session.h"
#include "views/fields/choicespicker.h"
#include "views/widgets/lineedit.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QCompleter>
#include <QCoreApplication>
#include <QEvent>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

constexpr int kTextHeight = 68; // three lines

/// Typed by hand as its text, though the value is something else.
QString editText(const FieldContext& context, const FieldInfo& field, const QVariant& value)
{
    return value.isValid() ? context.texts().text(field, value) : QString();
}

} // namespace

FieldEditor::FieldEditor(const FieldInfo& field,
                         const FieldContext& context,
                         Place place,
                         QWidget* parent)
    : QWidget(parent)
    , m_field(field)
    , m_context(context)
    , m_place(place)
{
    setObjectName(u"edit_"_s + field.key);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    switch (field.type) {
    case FieldType::Choice:
    case FieldType::Flag:
    case FieldType::UnitRef:
    case FieldType::PlaceRef:
        setUpList();
        break;
    case FieldType::Choices:
        choices().isEmpty() ? setUpLine() : setUpPicker();
        break;
    case FieldType::LongText:
        if (place == InPanel) {
            setUpText();
            break;
        }
        [[fallthrough]];
    default:
        setUpLine();
        break;
    }
    layout->addWidget(inner());
    inner()->setAccessibleName(m_field.label.in(m_context.session().language()));
    setFocusProxy(inner());
    inner()->installEventFilter(this);
}

QWidget* FieldEditor::inner() const
{
    if (m_picker != nullptr) {
        return m_picker;
    }
    return m_line != nullptr   ? static_cast<QWidget*>(m_line)
           : m_text != nullptr ? static_cast<QWidget*>(m_text)
                               : m_list;
}

void FieldEditor::setUpLine()
{
    m_line = new LineEdit(this);
    m_line->setFrame(m_place == InPanel);
    connect(m_line, &QLineEdit::textEdited, this, &FieldEditor::touch);
}

void FieldEditor::setUpPicker()
{
    m_picker = new ChoicesPicker(this);
    m_picker->setChoices(choices());
    connect(m_picker, &ChoicesPicker::edited, this, &FieldEditor::touch);
    connect(m_picker, &ChoicesPicker::closed, this, [this] {
        if (m_place == InPanel) {
            leave();
        } else {
            // The delegate takes the value and closes the editor on it.
            QCoreApplication::postEvent(
                this, new QKeyEvent(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier));
        }
    });
    if (m_place == InCell) {
        QMetaObject::invokeMethod(m_picker, &ChoicesPicker::showPopup, Qt::QueuedConnection);
    }
}

void FieldEditor::setProposals(const QStringList& texts)
{
    if (m_line != nullptr) {
        auto* completer = new QCompleter(texts, m_line);
        completer->setFilterMode(Qt::MatchContains);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        m_line->setCompleter(completer);
        connect(completer,
                qOverload<const QString&>(&QCompleter::activated),
                this,
                &FieldEditor::touch);
    }
}

void FieldEditor::setUpText()
{
    m_text = new QPlainTextEdit(this);
    m_text->setFixedHeight(kTextHeight);
    m_text->setTabChangesFocus(true);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        if (m_text->document()->isModified()) {
            touch();
        }
    });
}

void FieldEditor::setUpList()
{
    m_list = new QComboBox(this);
    m_list->setFocusPolicy(Qt::StrongFocus);
    m_list->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_list->setMinimumContentsLength(6);
    m_list->setMaxVisibleItems(16);
    if (m_field.isReference()) {
        m_list->setEditable(true);
        m_list->setInsertPolicy(QComboBox::NoInsert);
        auto* line = new LineEdit(m_list);
        m_list->setLineEdit(line);
        m_list->completer()->setCompletionMode(QCompleter::PopupCompletion);
        m_list->completer()->setFilterMode(Qt::MatchContains);
        line->installEventFilter(this);
        connect(line, &QLineEdit::textEdited, this, &FieldEditor::touch);
    }
    fillList();
    connect(m_list, &QComboBox::activated, this, [this] {
        touch();
        if (m_place == InPanel) {
            leave();
        }
    });
}

QList<FieldChoice> FieldEditor::choices() const
{
    return fieldChoices(m_field,
                        m_context.session().environment().catalogue,
                        m_context.scheme(),
                        m_context.names(),
                        m_context.session().language());
}

void FieldEditor::fillList()
{
    m_list->clear();
    m_list->addItem({});
    const QList<FieldChoice> listed = choices();
    for (const FieldChoice& choice : listed) {
        m_list->addItem(choice.text, choice.value);
        m_list->setItemData(m_list->count() - 1, choice.tip, Qt::ToolTipRole);
    }
}

void FieldEditor::reloadChoices()
{
    if (m_list != nullptr && m_field.isReference()) {
        fillList();
        setValue(m_value);
    }
}

void FieldEditor::setValue(const QVariant& value)
{
    m_value = value;
    m_touched = false;
    const QString text = editText(m_context, m_field, value);
    if (m_picker != nullptr) {
        m_picker->setPlaceholderText({});
        m_picker->setChosen(value.toStringList());
    } else if (m_line != nullptr) {
        m_line->setPlaceholderText({});
        m_line->setText(text);
        m_line->setCursorPosition(0);
    } else if (m_text != nullptr) {
        m_text->setPlaceholderText({});
        m_text->setPlainText(text);
        m_text->document()->setModified(false);
    } else {
        int index = value.isValid() ? m_list->findData(value) : 0;
        if (index < 0) {
            // A word that the list does not have (any more) is shown as it stands.
            m_list->addItem(text, value);
            index = m_list->count() - 1;
        }
        m_list->setPlaceholderText({});
        m_list->setCurrentIndex(index);
        if (m_list->isEditable()) {
            m_list->lineEdit()->setPlaceholderText({});
            m_list->lineEdit()->setCursorPosition(0);
        }
    }
}

void FieldEditor::setSeveral()
{
    setValue({});
    const QString several = tr("(several values)");
    if (m_picker != nullptr) {
        m_picker->setPlaceholderText(several);
    } else if (m_line != nullptr) {
        m_line->setPlaceholderText(several);
    } else if (m_text != nullptr) {
        m_text->setPlaceholderText(several);
    } else {
        m_list->setPlaceholderText(several);
        m_list->setCurrentIndex(-1);
        if (m_list->isEditable()) {
            m_list->lineEdit()->setPlaceholderText(several);
        }
    }
}

void FieldEditor::setReadOnly(bool readOnly)
{
    if (m_line != nullptr) {
        m_line->setReadOnly(readOnly);
    } else if (m_text != nullptr) {
        m_text->setReadOnly(readOnly);
    } else {
        inner()->setEnabled(!readOnly);
    }
}

QString FieldEditor::typedText() const
{
    return m_line != nullptr   ? m_line->text()
           : m_text != nullptr ? m_text->toPlainText()
                               : m_list->currentText();
}

QVariant FieldEditor::rawValue() const
{
    if (m_picker != nullptr) {
        const QStringList chosen = m_picker->chosen();
        return chosen.isEmpty() ? QVariant() : QVariant(chosen);
    }
    if (m_list != nullptr) {
        const int index =
            m_list->isEditable() ? m_list->findText(m_list->currentText()) : m_list->currentIndex();
        if (index >= 0) {
            return m_list->itemData(index);
        }
    }
    return typedText();
}

Result<QVariant> FieldEditor::value() const
{
    const QVariant raw = rawValue();
    if (m_picker != nullptr) {
        return raw;
    }
    const bool isChosen = m_list != nullptr && raw != QVariant(typedText());
    return isChosen ? Result<QVariant>(raw) : m_context.parser().parse(m_field, raw.toString());
}

void FieldEditor::touch()
{
    m_touched = true;
}

void FieldEditor::leave()
{
    if (m_touched) {
        emit left();
    }
}

bool FieldEditor::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusOut) {
        const auto reason = static_cast<QFocusEvent*>(event)->reason();
        // The list's own popup is no leaving.
        if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason) {
            leave();
            if (m_place == InCell) {
                QCoreApplication::sendEvent(this, event); // the delegate closes the editor
            }
        }
    } else if (event->type() == QEvent::Wheel && m_list != nullptr && !m_list->hasFocus()) {
        event->ignore();
        return true;
    } else if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (m_place == InCell && (key == Qt::Key_Tab || key == Qt::Key_Backtab)) {
            return QCoreApplication::sendEvent(this, event);
        }
        if (m_line != nullptr && m_line->completer() != nullptr && key == Qt::Key_Down) {
            m_line->completer()->setCompletionPrefix(m_line->text());
            m_line->completer()->complete();
            return true;
        }
        if (m_line != nullptr && (key == Qt::Key_Return || key == Qt::Key_Enter)) {
            leave();
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace daicho
