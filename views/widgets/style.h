// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace daicho {

struct Tones;

/// Fusion without its gradients: flat controls on the grid, one accent. Everything it paints comes
/// from the palette. A button with the property "primary" is the one thing to do.
class Style final : public QProxyStyle
{
    Q_OBJECT
public:
    Style();

    using QProxyStyle::polish;
    /// Columns are at least as wide as their titles, in whatever language these are.
    void polish(QWidget* widget) override;
    int pixelMetric(PixelMetric metric,
                    const QStyleOption* option,
                    const QWidget* widget) const override;
    int styleHint(StyleHint hint,
                  const QStyleOption* option,
                  const QWidget* widget,
                  QStyleHintReturn* data) const override;
    QSize sizeFromContents(ContentsType type,
                           const QStyleOption* option,
                           const QSize& size,
                           const QWidget* widget) const override;
    QRect subElementRect(SubElement element,
                         const QStyleOption* option,
                         const QWidget* widget) const override;
    QRect subControlRect(ComplexControl control,
                         const QStyleOptionComplex* option,
                         SubControl part,
                         const QWidget* widget) const override;
    void drawPrimitive(PrimitiveElement element,
                       const QStyleOption* option,
                       QPainter* painter,
                       const QWidget* widget) const override;
    void drawControl(ControlElement element,
                     const QStyleOption* option,
                     QPainter* painter,
                     const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control,
                            const QStyleOptionComplex* option,
                            QPainter* painter,
                            const QWidget* widget) const override;

private:
    void drawComboLabel(const QStyleOption& option, QPainter* painter, const QWidget* widget) const;
    // styleviews.cpp
    void drawHeaderSection(const QStyleOption& option, QPainter& painter) const;
    void drawItem(const QStyleOption* option, QPainter* painter, const QWidget* widget) const;
    void drawItemGround(const QStyleOption& option, QPainter& painter) const;
    void drawMenuItem(ControlElement element,
                      const QStyleOption* option,
                      QPainter* painter,
                      const QWidget* widget) const;
    void drawScrollBar(const QStyleOptionComplex* option,
                       QPainter& painter,
                       const QWidget* widget) const;
    void drawTab(const QStyleOption* option, QPainter& painter) const;
    void drawProgress(const QStyleOption* option, QPainter& painter) const;
    // stylecontrols.cpp
    bool drawFieldPrimitive(PrimitiveElement element,
                            const QStyleOption& option,
                            QPainter& painter,
                            const QWidget* widget) const;
    bool
    drawIndicator(PrimitiveElement element, const QStyleOption& option, QPainter& painter) const;
    void drawButton(const QStyleOption& option, QPainter& painter, const QWidget* widget) const;
    void
    drawButtonLabel(const QStyleOption* option, QPainter* painter, const QWidget* widget) const;
    void
    drawSpinBox(const QStyleOptionComplex* option, QPainter& painter, const QWidget* widget) const;
    void
    drawComboBox(const QStyleOptionComplex* option, QPainter& painter, const QWidget* widget) const;
};

/// True for the one button to press: property "primary", or the default button of a dialog.
bool isPrimary(const QStyleOption& option, const QWidget* widget);

/// True for editors of several lines, which look like the fields of one line.
bool isTextArea(const QWidget* widget);

/// A small arrow head pointing down (up with a negative height), centred in `area`.
void drawChevron(QPainter& painter, const QRectF& area, const QColor& color, bool down = true);

} // namespace daicho
