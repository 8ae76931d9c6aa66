// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/report/pdf/tracedevice.h"

#include "model/report/pdf/texttrace.h"

#include <QTextLayout>

namespace daicho {

TraceEngine::TraceEngine(TextTrace& trace)
    : QPaintEngine(AllFeatures)
    , m_trace(trace)
{
}

void TraceEngine::drawTextItem(const QPointF&, const QTextItem& item)
{
    QTextLayout layout(item.text(), item.font());
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
    m_trace.add(layout, 0, static_cast<int>(layout.text().size()));
}

TraceDevice::TraceDevice(TextTrace& trace, QPaintDevice& model)
    : m_engine(trace)
    , m_model(model)
{
}

int TraceDevice::metric(PaintDeviceMetric metric) const
{
    switch (metric) {
    case PdmWidth:
        return m_model.width();
    case PdmHeight:
        return m_model.height();
    case PdmWidthMM:
        return m_model.widthMM();
    case PdmHeightMM:
        return m_model.heightMM();
    case PdmNumColors:
        return m_model.colorCount();
    case PdmDepth:
        return m_model.depth();
    case PdmDpiX:
    case PdmPhysicalDpiX:
        return m_model.logicalDpiX();
    case PdmDpiY:
    case PdmPhysicalDpiY:
        return m_model.logicalDpiY();
    case PdmDevicePixelRatio:
        return 1;
    case PdmDevicePixelRatioScaled:
        return static_cast<int>(devicePixelRatioFScale());
    }
    return 0;
}

} // namespace daicho
