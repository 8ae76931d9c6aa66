// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/transfer/riskfigures.h"

#include "model/catalogue/method.h"
#include "model/service/figures/riskpicture.h"
#include "model/service/session.h"
#include "model/service/transfer/risklist.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

constexpr double kLabelWidth = 40;
constexpr double kFigureWidth = 16;

/// Writes one picture a sheet.
class FigureSheets
{
public:
    FigureSheets(const Method& method, WorkbookWriter& writer)
        : m_writer(writer)
    {
        for (const RiskLevel& level : method.levels) {
            m_levels.append(level.id);
        }
    }

    Result<void> write(const RiskPicture& picture)
    {
        if (picture.isEmpty()) {
            return {};
        }
        return picture.map ? writeMap(picture) : writeBars(picture);
    }

private:
    Result<void> begin(const RiskPicture& picture, const QStringList& columns)
    {
        SheetSpec sheet{pictureName(picture.kind)};
        for (qsizetype i = 0; i < columns.size(); ++i) {
            sheet.columns.append({columns[i],
                                  i == 0 ? ColumnKind::Text : ColumnKind::Integer,
                                  i == 0 ? kLabelWidth : kFigureWidth});
        }
        sheet.titles = {picture.title, picture.note};
        sheet.filter = false;
        return m_writer.beginSheet(sheet);
    }

    /// As the lists do: three levels take the first, second and fourth style.
    int styleOf(const QString& level) const
    {
        const qsizetype styles = RiskList::styles().size();
        const qsizetype at = m_levels.indexOf(level);
        return at < 0                      ? -1
               : at + 1 == m_levels.size() ? int(styles - 1)
                                           : int(std::min(at, styles - 1));
    }

    /// The highest row on top, as the picture has it.
    Result<void> writeMap(const RiskPicture& picture)
    {
        for (const PaperHeatMap* map : {&*picture.map, picture.after ? &*picture.after : nullptr}) {
            if (map == nullptr) {
                continue;
            }
            RiskPicture part = picture;
            if (picture.after) {
                part.title = map == &*picture.map ? picture.mapTitle : picture.afterTitle;
            }
            DAICHO_TRY(begin(part, QStringList(map->rowAxis) + map->columnLabels));
            for (qsizetype row = map->rowLabels.size() - 1; row >= 0; --row) {
                DAICHO_TRY(m_writer.beginRow());
                DAICHO_TRY(m_writer.text(0, map->rowLabels[row]));
                const qsizetype columns = map->columnLabels.size();
                for (qsizetype column = 0; column < columns; ++column) {
                    const PaperCell& cell = map->cells[row * columns + column];
                    DAICHO_TRY(
                        m_writer.number(int(column) + 1, double(cell.count), styleOf(cell.level)));
                }
            }
            DAICHO_TRY(m_writer.beginRow());
            DAICHO_TRY(m_writer.text(0, map->columnAxis + u" →"_s));
        }
        return {};
    }

    Result<void> writeBars(const RiskPicture& picture)
    {
        const PaperBars& bars = *picture.bars;
        QStringList columns{picture.header.value(0)};
        SheetBars chart{picture.title, 0, {}};
        for (const PaperCell& segment : bars.bars.first().segments) {
            columns.append(segment.word);
            const int style = styleOf(segment.level);
            const quint32 fill = style < 0 ? 0x808080 : RiskList::styles()[style].fill;
            chart.series.append({int(columns.size()) - 1,
                                 fill,
                                 std::max(0, style),
                                 style == 0 || style + 1 == int(RiskList::styles().size())});
        }
        if (picture.kind == Picture::TopRisks) {
            columns = {columns.first(), bars.unit};
            chart.series = {{1, 0x3949ab, 0, true}};
        }
        DAICHO_TRY(begin(picture, columns));
        for (const PaperBar& bar : bars.bars) {
            DAICHO_TRY(m_writer.beginRow());
            DAICHO_TRY(m_writer.text(0, bar.label));
            const auto isNothing = [](const PaperCell& segment) { return segment.count == 0; };
            if (std::ranges::all_of(bar.segments, isNothing)) {
                DAICHO_TRY(m_writer.text(1, bar.total)); // a gap says why, instead of 0
                continue;
            }
            for (qsizetype i = 0; i < bar.segments.size(); ++i) {
                DAICHO_TRY(m_writer.number(int(i) + 1, double(bar.segments[i].count)));
            }
        }
        return m_writer.addBars(chart);
    }

    WorkbookWriter& m_writer;
    QStringList m_levels;
};

} // namespace

Result<void> writeRiskFigures(Session& session, WorkbookWriter& writer, std::optional<int> cycle)
{
    const Result<Method> method = session.method();
    if (!method) {
        return failure(method);
    }
    FigureSheets sheets(*method, writer);
    for (const Picture kind : kPictures) {
        const Result<RiskPicture> picture = riskPicture(session, kind, {cycle, {}});
        if (!picture) {
            return failure(picture);
        }
        const bool isBare = !picture->map && (!picture->bars || picture->bars->bars.isEmpty());
        // The second map says nothing while no measure says what it leaves.
        const bool isSame = picture->after && picture->map->cells == picture->after->cells;
        if (!isBare && !isSame) {
            DAICHO_TRY(sheets.write(*picture));
        }
    }
    return {};
}

} // namespace daicho
