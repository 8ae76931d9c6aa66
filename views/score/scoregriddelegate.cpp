// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/score/scoregriddelegate.h"

#include "model/items/scoregridmodel.h"
#include "views/widgets/levellook.h"
#include "views/widgets/lineedit.h"
#include "views/widgets/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QTableView>

namespace daicho {

namespace {

constexpr double kPattern = 7;

} // namespace

ScoreGridDelegate::ScoreGridDelegate(const ScoreGridModel& model, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{
}

void ScoreGridDelegate::paint(QPainter* painter,
                              const QStyleOptionViewItem& option,
                              const QModelIndex& index) const
{
    const Tones tone = tonesOf(option.palette);
    const QVariant concerns = index.data(ScoreGridModel::ConcernsRole);
    const QString level = index.data(ScoreGridModel::LevelRole).toString();
    painter->save();
    QColor ink = option.palette.color(QPalette::Text);
    if (!level.isEmpty()) {
        const LevelLook look = levelLook(level, themeOf(option.palette));
        fillLevel(*painter, QRectF(option.rect).adjusted(1, 1, -1, -1), look, kPattern);
        ink = look.text;
    } else {
        const bool isOff = concerns.isValid() && !concerns.toBool();
        painter->fillRect(option.rect,
                          isOff ? tone.skeleton : option.palette.color(QPalette::Base));
    }
    painter->setPen(ink);
    painter->setFont(option.font);
    painter->drawText(option.rect, Qt::AlignCenter, index.data().toString());
    if (option.state & (QStyle::State_Selected | QStyle::State_HasFocus)) {
        painter->setPen(QPen(tone.accent, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

QWidget* ScoreGridDelegate::createEditor(QWidget* parent,
                                         const QStyleOptionViewItem&,
                                         const QModelIndex&) const
{
    auto* editor = new LineEdit(parent);
    editor->setFrame(false);
    editor->setAlignment(Qt::AlignCenter);
    connect(editor, &QLineEdit::textEdited, this, [this, editor](const QString& text) {
        if (!editor->isComposing() && parseGridText(m_model.method(), text)) {
            const_cast<ScoreGridDelegate*>(this)->finish(editor);
        }
    });
    return editor;
}

bool ScoreGridDelegate::eventFilter(QObject* editor, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            finish(qobject_cast<QWidget*>(editor));
            return true;
        }
    }
    return QStyledItemDelegate::eventFilter(editor, event);
}

/// Writes and goes down, as Excel does.
void ScoreGridDelegate::finish(QWidget* editor)
{
    emit commitData(editor);
    emit closeEditor(editor, NoHint);
    if (auto* table = qobject_cast<QTableView*>(parent())) {
        const QModelIndex at = table->currentIndex();
        const QModelIndex below = at.siblingAtRow(at.row() + 1);
        table->setCurrentIndex(below.isValid() ? below : at);
        table->setFocus(Qt::OtherFocusReason);
    }
}

} // namespace daicho
