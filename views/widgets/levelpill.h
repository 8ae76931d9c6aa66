// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/levellook.h"

#include <QWidget>

namespace daicho {

/// Paints a level as filled pill with its word. Returns the width that was used.
double paintLevelPill(QPainter& painter,
                      const QRectF& rectangle,
                      const LevelLook& look,
                      const QString& word,
                      Qt::Alignment alignment = Qt::AlignLeft);

/// Paints a class (3A … 1) as outlined pill in the palette's colours.
double paintClassPill(QPainter& painter,
                      const QRectF& rectangle,
                      const QString& text,
                      const QPalette& palette,
                      Qt::Alignment alignment = Qt::AlignLeft);

/// The level of one thing, with its word; big as the answer of the Score page.
class LevelPill : public QWidget
{
    Q_OBJECT
public:
    enum Size { Small, Big };

    explicit LevelPill(Size size = Small, QWidget* parent = nullptr);

    /// An empty level shows `word` as unscored.
    void setLevel(const QString& level, const QString& word);

    QString level() const { return m_level; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Size m_size;
    QString m_level;
    QString m_word;
};

} // namespace daicho
