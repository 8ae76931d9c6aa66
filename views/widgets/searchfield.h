// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/lineedit.h"

class QTimer;

namespace daicho {

/// Search as one types: reports a text shortly after the last key, at once on Return, never while
/// an input method composes. Escape clears, then gives the focus back; Down goes to the result.
class SearchField : public LineEdit
{
    Q_OBJECT
public:
    explicit SearchField(QWidget* parent = nullptr);

    /// Sets the text and reports it at once.
    void search(const QString& text);

signals:
    void searchChanged(const QString& text);
    void leftDownwards();
    void leftByEscape();

protected:
    void inputMethodEvent(QInputMethodEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void report();

    QTimer* m_delay;
    QString m_reported;
};

} // namespace daicho
