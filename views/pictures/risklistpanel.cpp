// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pictures/risklistpanel.h"

#include "model/items/risklistmodel.h"
#include "views/shell/tableoutput.h"
#include "views/widgets/pilldelegate.h"
#include "views/widgets/theme.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

#include <array>

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

// Half-width characters.
constexpr std::array kWidths = {12, 26, 16, 28, 11, 8, 8, 12, 16};

struct ListRead
{
    RiskKeys risks;
    RiskLineWords words;
};

} // namespace

RiskListPanel::RiskListPanel(const PageServices& services, QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_turn(services.reader)
    , m_title(new QLabel(this))
    , m_table(new QTableView(this))
    , m_model(new RiskListModel(services.reader, this))
{
    m_title->setObjectName(u"risksTitle"_s);
    m_title->setFont(sectionFont());
    auto* close = new QPushButton(tr("Close"), this);
    close->setObjectName(u"closeRisks"_s);
    connect(close, &QPushButton::clicked, this, &RiskListPanel::close);
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(close);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, Grid::kGap, 0, 0);
    column->setSpacing(Grid::kUnit);
    column->addLayout(head);
    column->addWidget(m_table, 1);
    setUpTable();
    hide();
}

void RiskListPanel::setUpTable()
{
    m_table->setObjectName(u"risksTable"_s);
    m_table->setAccessibleName(tr("Risks behind the mark"));
    m_table->setModel(m_model);
    dressTable(m_table, RowHeight::Compact);
    m_table->setTabKeyNavigation(false);
    m_table->setItemDelegateForColumn(
        RiskListModel::kLevelColumn,
        new PillDelegate(PillKind::Level, RiskListModel::LevelRole, m_table));
    const int character = m_table->fontMetrics().horizontalAdvance(u'0');
    for (size_t i = 0; i < kWidths.size(); ++i) {
        m_table->setColumnWidth(int(i), kWidths[i] * character);
    }
    connect(m_table, &QTableView::activated, this, [this] {
        if (const RiskLine* risk = current()) {
            emit riskActivated(*risk);
        }
    });
    connect(m_model, &RiskListModel::failed, this, &RiskListPanel::failed);
    auto* output = new TableOutput(m_table, m_services, m_table->accessibleName());
    connect(output, &TableOutput::failed, this, &RiskListPanel::failed);
    output->setWhole([this] {
        return WholeTable{
            RiskLineWords::titles(),
            [filter = m_filter](Session& session, Progress&) -> Result<QList<QVariantList>> {
                const Result<RiskLineWords> words = RiskLineWords::of(session);
                const auto lines = risksBehind(session, filter);
                if (!words || !lines) {
                    return !words ? failure(words) : failure(lines);
                }
                QList<QVariantList> rows;
                rows.reserve(lines->size());
                for (const RiskLine& line : *lines) {
                    const QStringList cells = words->cells(line);
                    rows.append(QVariantList(cells.begin(), cells.end()));
                }
                return rows;
            }};
    });
}

void RiskListPanel::ask(const RiskFilter& filter, const QString& words)
{
    m_filter = filter;
    m_words = words;
    read(true);
}

void RiskListPanel::refresh()
{
    if (!m_filter.isEmpty()) {
        read(false);
    }
}

void RiskListPanel::read(bool takesFocus)
{
    m_turn.run<ListRead>(
        [filter = m_filter](Session& session) -> Result<ListRead> {
            const Result<RiskLineWords> words = RiskLineWords::of(session);
            const auto risks = riskKeysBehind(session, filter, RiskListModel::kPage);
            if (!words || !risks) {
                return !words ? failure(words) : failure(risks);
            }
            return ListRead{*risks, *words};
        },
        this,
        [this, takesFocus](const Result<ListRead>& read) {
            if (read) {
                take(read->risks, read->words, takesFocus);
            } else {
                emit failed(read.error());
            }
        });
}

void RiskListPanel::take(const RiskKeys& risks, const RiskLineWords& words, bool takesFocus)
{
    const int row = m_table->currentIndex().row();
    m_model->setRisks(risks, words);
    const QString count = tr("%n risks", nullptr, int(risks.keys.size()));
    //: What was chosen, and how many risks it holds.
    m_title->setText(m_words.isEmpty() ? count : tr("%1: %2").arg(m_words, count));
    show();
    if (m_model->rowCount() > 0) {
        m_table->selectRow(takesFocus ? 0 : qBound(0, row, m_model->rowCount() - 1));
    }
    if (takesFocus) {
        m_table->setFocus(Qt::OtherFocusReason);
    }
}

void RiskListPanel::close()
{
    m_turn.stop();
    m_filter = {};
    hide();
    emit closed();
}

const RiskLine* RiskListPanel::current() const
{
    return isHidden() || !m_table->currentIndex().isValid()
               ? nullptr
               : m_model->line(m_table->currentIndex().row());
}

} // namespace daicho
