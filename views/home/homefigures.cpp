// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How the register stands: what Home draws, what it leads to, and how it came about.

#include "model/risk/riskfilter.h"
#include "model/service/figures/riskpicture.h"
#include "model/service/sessionthread.h"
#include "views/charts/barchartwidget.h"
#include "views/charts/heatmapwidget.h"
#include "views/home/homepage.h"
#include "views/home/linkrow.h"
#include "views/home/standing.h"
#include "views/shell/appcontext.h"
#include "views/shell/explaindialog.h"
#include "views/widgets/card.h"

#include <QLabel>

namespace daicho {

using namespace Qt::StringLiterals;

/// A bar opens the assets that it counts.
void HomePage::linkBars(const BarChartWidget& bars,
                        const QString& facet,
                        const std::function<QList<KeyCount>()>& counts)
{
    connect(&bars, &BarChartWidget::barActivated, this, [this, facet, counts](int bar) {
        const QString key = counts().value(bar).key;
        m_context.showPage(u"register"_s, u"in-scope:%1:%2"_s.arg(facet, key));
    });
}

void HomePage::explain()
{
    m_services.reader.run<ExplainedFigure>(
        explainStanding, this, [this](const Result<ExplainedFigure>& figure) {
            ExplainDialog::explain(this, figure);
        });
}

/// The risks that the cell counts.
void HomePage::openCell(int row, int column)
{
    const HeatMapAxes& axes = m_agenda.overview.heatMaps.first().axes;
    const auto at = static_cast<size_t>(row) * axes.x.steps.size() + static_cast<size_t>(column);
    if (at < axes.cells.size()) {
        const RiskFilter filter{.x = axes.cells[at].x, .y = axes.cells[at].y};
        m_context.showPage(u"pictures"_s, filter.toKey());
    }
}

void HomePage::showStanding()
{
    const Overview& overview = m_agenda.overview;
    const Language language = m_services.session.language();
    const bool hasAssets = overview.assets.inScope > 0;
    const RiskCounts* counts = overview.methods.isEmpty() ? nullptr : &overview.methods.first();
    const bool isScored = counts != nullptr && counts->whole.pairs > 0;
    const Result<Method> method = m_services.session.method();
    m_classes->setVisible(hasAssets);
    m_risks->setVisible(hasAssets);
    m_noScores->setVisible(!isScored);
    m_heatMap->setVisible(isScored && method && !overview.heatMaps.isEmpty());
    m_levels->setVisible(isScored && method);
    m_classBars->setData(countBars(overview.assets.classes[0], tr("By confidentiality")));
    m_kinds->setData(countBars(overview.assets.kinds, tr("By kind of asset")));
    if (isScored && method) {
        m_levels->setData(levelBars(*counts, *method, language));
    }
    if (m_heatMap->isVisibleTo(m_risks)) {
        m_heatMap->setData(heatMapData(overview.heatMaps.first(), *method, language));
    }
}

/// Against the year before: read after everything else, as it counts that year anew.
void HomePage::readChange()
{
    const RiskCounts counts = m_agenda.overview.methods.value(0);
    const Result<RegisterInfo> info = m_services.session.info();
    if (!info || counts.method != info->method) {
        m_change->hide();
        return;
    }
    m_services.reader.run<QString>(
        [cycle = m_agenda.cycle, now = counts.whole](Session& session) {
            return riskChange(session, cycle, now);
        },
        this,
        [this](const Result<QString>& change) {
            if (!change) {
                m_context.showError(change.error());
                return;
            }
            m_change->setSentence(*change);
            m_change->setVisible(!change->isEmpty());
        });
}

} // namespace daicho
