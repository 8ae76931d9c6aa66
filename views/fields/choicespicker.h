// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/items/fieldchoices.h"

#include <QComboBox>

class QFrame;
class QListWidget;
class QListWidgetItem;

namespace daicho {

class LineEdit;

/// Several of a list: shows the chosen words; its list is searched and ticked by keys. Typing
/// searches, Return ticks the first that is found, Space the current one; Escape closes.
class ChoicesPicker final : public QComboBox
{
    Q_OBJECT
public:
    explicit ChoicesPicker(QWidget* parent = nullptr);

    void setChoices(const QList<FieldChoice>& choices);
    /// Ids that the list does not have (any more) are kept as they stand.
    void setChosen(const QStringList& ids);
    /// In the order of the list.
    QStringList chosen() const;

    void showPopup() override;
    void hidePopup() override;
    bool eventFilter(QObject* watched, QEvent* event) override;

signals:
    /// A person ticked something, or took it off.
    void edited();
    void closed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void addChoice(const FieldChoice& choice);
    void search(const QString& text);
    void toggle(QListWidgetItem* item);
    void showChosen();
    QListWidgetItem* firstShown() const;
    bool searchKey(const QKeyEvent& event);
    bool listKey(const QKeyEvent& event);

    QFrame* m_popup;
    LineEdit* m_search;
    QListWidget* m_list;
    QString m_words;
};

} // namespace daicho
