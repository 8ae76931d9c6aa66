// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPaintDevice>
#include <QPaintEngine>

namespace daicho {

class TextTrace;

/// Takes what a drawing paints and passes only its texts on to the trace.
class TraceEngine final : public QPaintEngine
{
public:
    explicit TraceEngine(TextTrace& trace);

    bool begin(QPaintDevice*) override { return true; }

    bool end() override { return true; }

    void updateState(const QPaintEngineState&) override {}

    void drawPath(const QPainterPath&) override {}

    void drawPolygon(const QPointF*, int, PolygonDrawMode) override {}

    void drawPixmap(const QRectF&, const QPixmap&, const QRectF&) override {}

    void drawTextItem(const QPointF& position, const QTextItem& item) override;

    Type type() const override { return User; }

private:
    TextTrace& m_trace;
};

/// A paint device of another's size and resolution that only listens to texts.
class TraceDevice final : public QPaintDevice
{
public:
    TraceDevice(TextTrace& trace, QPaintDevice& model);

    QPaintEngine* paintEngine() const override { return &m_engine; }

protected:
    int metric(PaintDeviceMetric metric) const override;

private:
    mutable TraceEngine m_engine;
    QPaintDevice& m_model;
};

} // namespace daicho
