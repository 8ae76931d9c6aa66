// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/score/categorybars.h"

#include "model/catalogue/catalogue.h"
#include "views/widgets/grid.h"
#include "views/widgets/theme.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

constexpr int kLine = 28;
constexpr int kBar = 4;

} // namespace

CategoryBars::CategoryBars(const Catalogue& catalogue, Language language, QWidget* parent)
    : QWidget(parent)
    , m_catalogue(catalogue)
    , m_language(language)
{
    setObjectName(u"scoreProgress"_s);
    setFont(smallFont());
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    for (const ThreatCategory& category : catalogue.threats().categories) {
        m_categories.append({category.id});
    }
}

void CategoryBars::show(const QList<CategoryProgress>& categories)
{
    m_categories = categories;
    describe();
}

void CategoryBars::countScore(const QString& category)
{
    for (CategoryProgress& progress : m_categories) {
        if (progress.category == category) {
            progress.done = std::min(progress.total, progress.done + 1);
        }
    }
    describe();
}

void CategoryBars::describe()
{
    QStringList lines = {labelOf(whole())};
    for (const CategoryProgress& progress : std::as_const(m_categories)) {
        lines.append(u"%1 %2/%3"_s.arg(labelOf(progress)).arg(progress.done).arg(progress.total));
    }
    setAccessibleName(lines.join(u", "_s));
    update();
}

CategoryProgress CategoryBars::whole() const
{
    CategoryProgress sum;
    for (const CategoryProgress& progress : m_categories) {
        sum.done += progress.done;
        sum.total += progress.total;
    }
    return sum;
}

QString CategoryBars::labelOf(const CategoryProgress& progress) const
{
    const ThreatCategory* category = m_catalogue.threats().findCategory(progress.category);
    return category == nullptr ? tr("Scored") : category->label.in(m_language);
}

QSize CategoryBars::sizeHint() const
{
    return {180, kLine * (int(m_categories.size()) + 1)};
}

void CategoryBars::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintBar(painter, 0, whole());
    for (int i = 0; i < m_categories.size(); ++i) {
        paintBar(painter, i + 1, m_categories[i]);
    }
}

void CategoryBars::paintBar(QPainter& painter, int line, const CategoryProgress& progress) const
{
    const Tones tone = tonesOf(palette());
    const QRect area(0, line * kLine, width(), kLine - kBar - 4);
    QFont font = this->font();
    font.setWeight(line == 0 ? QFont::DemiBold : QFont::Normal);
    painter.setFont(font);
    const QString count = u"%1/%2"_s.arg(progress.done).arg(progress.total);
    const int countWidth = QFontMetrics(font).horizontalAdvance(count) + Grid::kUnit;
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(area.adjusted(0, 0, -countWidth, 0),
                     Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetrics(font).elidedText(
                         labelOf(progress), Qt::ElideRight, area.width() - countWidth));
    painter.setPen(tone.secondary);
    painter.drawText(area, Qt::AlignRight | Qt::AlignVCenter, count);
    const QRectF track(0, area.bottom() + 2, width(), kBar);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tone.skeleton);
    painter.drawRoundedRect(track, 2, 2);
    if (progress.done > 0 && progress.total > 0) {
        QRectF bar = track;
        bar.setWidth(std::max(4.0, track.width() * double(progress.done) / double(progress.total)));
        painter.setBrush(tone.accent);
        painter.drawRoundedRect(bar, 2, 2);
    }
}

} // namespace daicho
