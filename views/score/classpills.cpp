// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/score/classpills.h"

#include "model/catalogue/scheme.h"
#include "model/register/asset.h"
#include "views/widgets/grid.h"
#include "views/widgets/levelpill.h"
#include "views/widgets/theme.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

constexpr int kPill = 40; // with the space before it
constexpr int kGap = 12;

} // namespace

ClassPills::ClassPills(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(u"classPills"_s);
    setFont(smallFont());
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ClassPills::show(const Asset& asset, const Scheme& scheme, Language language)
{
    m_labels.clear();
    for (const Property property : kProperties) {
        m_labels.append(scheme.scale(property).label.in(language));
    }
    m_classes = {asset.confidentiality, asset.integrity, asset.availability};
    m_reason = asset.classReason;
    QStringList spoken;
    for (int i = 0; i < m_classes.size(); ++i) {
        QString& name = m_classes[i];
        //: In place of a class: the asset has none yet.
        name = name.isEmpty() ? tr("open") : name;
        spoken.append(m_labels[i] + u' ' + name);
    }
    setAccessibleName(spoken.join(u", "_s));
    setToolTip(m_reason);
    update();
}

QSize ClassPills::sizeHint() const
{
    return {320, fontMetrics().height() + Grid::kGap};
}

/// Without what they begin with alike where the whole labels do not fit.
QStringList ClassPills::shownLabels() const
{
    int width = 0;
    for (const QString& label : m_labels) {
        width += fontMetrics().horizontalAdvance(label) + kPill + kGap;
    }
    if (width <= this->width() || m_labels.isEmpty()) {
        return m_labels;
    }
    qsizetype same = 0;
    const auto isShared = [this](qsizetype at) {
        return std::ranges::all_of(m_labels, [&](const QString& label) {
            return at + 1 < label.size() && label[at] == m_labels.first()[at];
        });
    };
    while (isShared(same)) {
        ++same;
    }
    QStringList shorter;
    for (const QString& label : m_labels) {
        shorter.append(label.mid(same));
    }
    return shorter;
}

void ClassPills::paintEvent(QPaintEvent*)
{
    const Tones tone = tonesOf(palette());
    QPainter painter(this);
    double x = 0;
    const QStringList labels = shownLabels();
    const int most = width() / std::max(1, int(labels.size())) - kPill - kGap;
    for (int i = 0; i < m_classes.size(); ++i) {
        // A long label may take what the others leave.
        int spare = 0;
        for (const QString& other : labels) {
            spare += std::max(0, most - fontMetrics().horizontalAdvance(other));
        }
        const QString label = fontMetrics().elidedText(labels[i], Qt::ElideRight, most + spare);
        const int width = fontMetrics().horizontalAdvance(label);
        painter.setPen(tone.secondary);
        painter.drawText(QRectF(x, 0, width + 1, height()), Qt::AlignVCenter, label);
        x += width + 6;
        x += paintClassPill(painter, QRectF(x, 0, 80, height()), m_classes[i], palette());
        x += kGap;
    }
}

} // namespace daicho
