// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/questions/classresult.h"

#include "model/items/classificationdraft.h"
#include "views/widgets/grid.h"
#include "views/widgets/levelpill.h"
#include "views/widgets/theme.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

constexpr int kPills = 64; // height of the row of pills

} // namespace

ClassResult::ClassResult(QWidget* parent)
    : QWidget(parent)
    , m_restrictions(new QLabel(this))
{
    setObjectName(u"classResult"_s);
    m_restrictions->setObjectName(u"restrictions"_s);
    m_restrictions->setWordWrap(true);
    m_restrictions->setFont(smallFont());
    m_restrictions->setForegroundRole(QPalette::PlaceholderText);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, kPills, 0, 0);
    column->addWidget(m_restrictions);
}

void ClassResult::show(const ClassificationDraft& draft,
                       const Scheme& scheme,
                       const Asset& asset,
                       Language language)
{
    m_labels.clear();
    m_classes.clear();
    m_before.clear();
    const std::array<QString, 3> before = {
        asset.confidentiality, asset.integrity, asset.availability};
    for (const Property property : scheme.gradedProperties()) {
        m_before.append(before[static_cast<size_t>(property)]);
        m_labels.append(scheme.scale(property).label.in(language));
        m_classes.append(draft.classOf(scheme, property));
    }
    QStringList rules;
    for (const HandlingRestriction& restriction : draft.restrictions(scheme)) {
        rules.append(restriction.label.in(language));
    }
    m_restrictions->setText(
        rules.isEmpty() ? QString()
                        : tr("Handling: %1")
                              .arg(rules.join(language == Language::Japanese ? u"、"_s : u"; "_s)));
    m_restrictions->setToolTip(rules.join(u'\n'));
    setAccessibleDescription(classes());
    QWidget::update();
}

void ClassResult::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tones tones = tonesOf(palette());
    const double width = this->width() / 3.0;
    for (int i = 0; i < m_labels.size(); ++i) {
        const QRectF cell(i * width, 0, width, kPills);
        painter.setFont(smallFont());
        painter.setPen(tones.secondary);
        painter.drawText(cell.adjusted(0, 0, -4, -44),
                         Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(
                             m_labels[i], Qt::ElideRight, static_cast<int>(width) - 4));
        painter.setFont(font());
        const bool isOpen = m_classes[i].isEmpty();
        const double used =
            isOpen ? 0
                   : paintClassPill(
                         painter, QRectF(cell.left(), 22, width, 24), m_classes[i], palette());
        painter.setPen(tones.secondary);
        const QString before = m_before[i].isEmpty() ? QString() : tr("was %1").arg(m_before[i]);
        const QString note = isOpen ? u"―"_s : m_before[i] == m_classes[i] ? QString() : before;
        painter.drawText(QRectF(cell.left() + used + 6, 22, width - used - 6, 24),
                         Qt::AlignLeft | Qt::AlignVCenter,
                         note);
    }
}

} // namespace daicho
