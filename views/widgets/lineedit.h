// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace daicho {

/// A line edit that keeps Return, Enter and Escape to itself while an input method composes, so
/// that fixing a conversion neither confirms nor closes anything.
class LineEdit : public QLineEdit
{
    Q_OBJECT
public:
    using QLineEdit::QLineEdit;

    bool isComposing() const { return m_composing; }

protected:
    void inputMethodEvent(QInputMethodEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    bool m_composing = false;
};

} // namespace daicho
