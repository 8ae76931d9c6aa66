// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/fields/choicespicker.h"

#include "model/core/textfold.h"
#include "views/widgets/grid.h"
#include "views/widgets/lineedit.h"

#include <QBoxLayout>
#include <QFrame>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QScreen>
#include <QStylePainter>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

enum Role { IdRole = Qt::UserRole, FoldedRole };

constexpr int kLeastWidth = 420;
constexpr int kHeight = 340;

bool isTicked(const QListWidgetItem* item)
{
    return item->checkState() == Qt::Checked;
}

} // namespace

ChoicesPicker::ChoicesPicker(QWidget* parent)
    : QComboBox(parent)
    , m_popup(new QFrame(this, Qt::Popup))
    , m_search(new LineEdit(m_popup))
    , m_list(new QListWidget(m_popup))
{
    setFocusPolicy(Qt::StrongFocus);
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(6);
    m_popup->setAttribute(Qt::WA_NoMouseReplay);
    m_popup->setFrameShape(QFrame::StyledPanel);
    m_popup->installEventFilter(this);
    m_search->setObjectName(u"choicesSearch"_s);
    m_search->setPlaceholderText(tr("Search"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_list->setObjectName(u"choicesList"_s);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);
    auto* hint = new QLabel(tr("Space ticks, Enter closes."), m_popup);
    hint->setForegroundRole(QPalette::PlaceholderText);
    auto* column = new QVBoxLayout(m_popup);
    column->setContentsMargins(Grid::kGap, Grid::kGap, Grid::kGap, Grid::kGap);
    column->setSpacing(Grid::kGap);
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    column->addWidget(hint);
    connect(m_search, &QLineEdit::textChanged, this, &ChoicesPicker::search);
    connect(m_list, &QListWidget::itemClicked, this, &ChoicesPicker::toggle);
}

void ChoicesPicker::addChoice(const FieldChoice& choice)
{
    // Not checkable by itself: a click anywhere in the row ticks it.
    auto* item = new QListWidgetItem(choice.text, m_list);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    item->setCheckState(Qt::Unchecked);
    item->setData(IdRole, choice.value);
    item->setData(FoldedRole, foldText(choice.text + u' ' + choice.tip));
    item->setToolTip(choice.tip.isEmpty() ? choice.text : choice.tip);
}

void ChoicesPicker::setChoices(const QList<FieldChoice>& choices)
{
    const QStringList before = chosen();
    m_list->clear();
    for (const FieldChoice& choice : choices) {
        addChoice(choice);
    }
    setChosen(before);
}

void ChoicesPicker::setChosen(const QStringList& ids)
{
    QStringList unknown = ids;
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem* item = m_list->item(row);
        const QString id = item->data(IdRole).toString();
        item->setCheckState(ids.contains(id) ? Qt::Checked : Qt::Unchecked);
        unknown.removeAll(id);
    }
    for (const QString& id : std::as_const(unknown)) {
        addChoice({id, id, {}});
        m_list->item(m_list->count() - 1)->setCheckState(Qt::Checked);
    }
    showChosen();
}

QStringList ChoicesPicker::chosen() const
{
    QStringList ids;
    for (int row = 0; row < m_list->count(); ++row) {
        if (isTicked(m_list->item(row))) {
            ids.append(m_list->item(row)->data(IdRole).toString());
        }
    }
    return ids;
}

void ChoicesPicker::showChosen()
{
    QStringList words;
    for (int row = 0; row < m_list->count(); ++row) {
        if (isTicked(m_list->item(row))) {
            words.append(m_list->item(row)->text());
        }
    }
    m_words = words.join(u'、');
    setToolTip(words.join(u'\n'));
    setAccessibleDescription(m_words);
    update();
}

void ChoicesPicker::search(const QString& text)
{
    const QStringList words = foldText(text).split(u' ', Qt::SkipEmptyParts);
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem* item = m_list->item(row);
        const QString folded = item->data(FoldedRole).toString();
        item->setHidden(!std::ranges::all_of(
            words, [&folded](const QString& word) { return folded.contains(word); }));
    }
    m_list->setCurrentItem(words.isEmpty() ? nullptr : firstShown());
}

QListWidgetItem* ChoicesPicker::firstShown() const
{
    for (int row = 0; row < m_list->count(); ++row) {
        if (!m_list->item(row)->isHidden()) {
            return m_list->item(row);
        }
    }
    return nullptr;
}

void ChoicesPicker::toggle(QListWidgetItem* item)
{
    if (item != nullptr) {
        item->setCheckState(isTicked(item) ? Qt::Unchecked : Qt::Checked);
        showChosen();
        emit edited();
    }
}

void ChoicesPicker::showPopup()
{
    const QRect here(mapToGlobal(QPoint(0, 0)), size());
    const QRect desk = screen()->availableGeometry();
    const QSize size(qMax(here.width(), kLeastWidth), kHeight);
    const bool isBelow = here.bottom() + size.height() <= desk.bottom();
    const int left = qMax(desk.left(), qMin(here.left(), desk.right() - size.width()));
    m_search->clear();
    m_popup->setGeometry({{left, isBelow ? here.bottom() + 1 : here.top() - size.height()}, size});
    m_popup->show();
    m_search->setFocus(Qt::PopupFocusReason);
}

void ChoicesPicker::hidePopup()
{
    m_popup->hide();
}

bool ChoicesPicker::searchKey(const QKeyEvent& event)
{
    if (m_search->isComposing()) {
        return false;
    }
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_search->text().isEmpty()) {
            hidePopup();
        } else {
            toggle(m_list->currentItem());
            m_search->clear();
        }
        return true;
    case Qt::Key_Escape:
    case Qt::Key_Tab:
        hidePopup();
        return true;
    case Qt::Key_Down:
        m_list->setCurrentItem(m_list->currentItem() != nullptr ? m_list->currentItem()
                                                                : firstShown());
        m_list->setFocus(Qt::OtherFocusReason);
        return true;
    default:
        return false;
    }
}

bool ChoicesPicker::listKey(const QKeyEvent& event)
{
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Escape:
    case Qt::Key_Tab:
        hidePopup();
        return true;
    case Qt::Key_Space:
        toggle(m_list->currentItem());
        return true;
    case Qt::Key_Up:
        if (m_list->currentItem() == firstShown()) {
            m_search->setFocus(Qt::OtherFocusReason);
            return true;
        }
        return false;
    default:
        if (!event.text().trimmed().isEmpty()) {
            m_search->setFocus(Qt::OtherFocusReason);
            m_search->setText(event.text());
            return true;
        }
        return false;
    }
}

bool ChoicesPicker::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_popup && event->type() == QEvent::Hide) {
        emit closed();
    } else if (event->type() == QEvent::KeyPress) {
        const auto& key = *static_cast<QKeyEvent*>(event);
        if ((watched == m_search && searchKey(key)) || (watched == m_list && listKey(key))) {
            return true;
        }
    }
    return QComboBox::eventFilter(watched, event);
}

void ChoicesPicker::paintEvent(QPaintEvent*)
{
    QStylePainter painter(this);
    QStyleOptionComboBox option;
    initStyleOption(&option);
    painter.drawComplexControl(QStyle::CC_ComboBox, option);
    const QRect field =
        style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this);
    if (m_words.isEmpty()) {
        option.palette.setBrush(QPalette::ButtonText, option.palette.placeholderText());
    }
    option.currentText = fontMetrics().elidedText(
        m_words.isEmpty() ? placeholderText() : m_words, Qt::ElideRight, field.width() - 4);
    painter.drawControl(QStyle::CE_ComboBoxLabel, option);
}

void ChoicesPicker::keyPressEvent(QKeyEvent* event)
{
    const bool isText = !event->text().trimmed().isEmpty() && event->text()[0].isPrint() &&
                        (event->modifiers() & ~Qt::ShiftModifier) == Qt::NoModifier;
    if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Space ||
        event->key() == Qt::Key_F4) {
        showPopup();
    } else if (isText) {
        showPopup();
        m_search->setText(event->text());
    } else {
        event->ignore();
    }
}

void ChoicesPicker::wheelEvent(QWheelEvent* event)
{
    event->ignore();
}

} // namespace daicho
