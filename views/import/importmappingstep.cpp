// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/import/importmappingstep.h"

#include "model/items/importmappingmodel.h"
#include "model/items/importwords.h"
#include "views/import/fielddelegate.h"
#include "views/widgets/grid.h"
#include "views/widgets/tabledelegate.h"
#include "views/widgets/theme.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QTableWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

constexpr int kPreviewHeight = 200;

} // namespace

ImportMappingStep::ImportMappingStep(Language language, QWidget* parent)
    : QWidget(parent)
    , m_language(language)
    , m_model(new ImportMappingModel(language, this))
    , m_sheets(new QComboBox(this))
    , m_about(new QLabel(this))
    , m_notes(new QLabel(this))
    , m_keep(new QCheckBox(tr("Remember these columns for tables with the same headings"), this))
    , m_columns(new QTableView(this))
    , m_preview(new QTableWidget(this))
{
    m_sheets->setObjectName(u"importSheet"_s);
    m_sheets->setAccessibleName(tr("Sheet"));
    m_sheets->setMinimumContentsLength(16);
    m_about->setObjectName(u"importAbout"_s);
    m_notes->setObjectName(u"importNotes"_s);
    m_notes->setWordWrap(true);
    m_notes->setFont(smallFont());
    m_notes->setForegroundRole(QPalette::PlaceholderText);
    m_keep->setObjectName(u"importKeep"_s);
    m_columns->setObjectName(u"importColumns"_s);
    m_columns->setAccessibleName(tr("Which column goes into which field"));
    m_columns->setModel(m_model);
    dressTable(m_columns);
    m_columns->setItemDelegateForColumn(ImportMappingModel::FieldColumn,
                                        new FieldDelegate(m_columns));
    m_columns->setEditTriggers(QAbstractItemView::AllEditTriggers);
    const QList<int> widths = {56, 260, 280, 110};
    for (int i = 0; i < widths.size(); ++i) {
        m_columns->setColumnWidth(i, widths[i]);
    }
    m_columns->horizontalHeader()->setStretchLastSection(true);
    m_preview->setObjectName(u"importPreview"_s);
    m_preview->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_preview->setFixedHeight(kPreviewHeight);
    dressTable(m_preview, RowHeight::Compact);

    auto* top = new QHBoxLayout;
    top->setSpacing(Grid::kGap);
    top->addWidget(m_sheets);
    top->addWidget(m_about, 1);
    auto* heading = new QLabel(tr("The first rows of the file"), this);
    heading->setFont(sectionFont());
    m_preview->setAccessibleName(heading->text());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Grid::kGap);
    column->addLayout(top);
    column->addWidget(m_columns, 1);
    column->addWidget(m_keep);
    column->addWidget(heading);
    column->addWidget(m_preview);
    column->addWidget(m_notes);
    connect(m_sheets, &QComboBox::currentIndexChanged, this, &ImportMappingStep::showSheet);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &ImportMappingStep::takeChange);
}

void ImportMappingStep::showTable(const FileAnalysis& analysis, ImportTarget target)
{
    m_analysis = analysis;
    m_target = target;
    m_sheets->clear();
    for (const SheetAnalysis& sheet : analysis.table.sheets) {
        //: A sheet of a workbook and how many records it holds.
        m_sheets->addItem(tr("%1 (%n row(s))", nullptr, sheet.rows).arg(sheet.name));
    }
    m_sheets->setCurrentIndex(std::max(0, analysis.table.best));
    showSheet(m_sheets->currentIndex());
}

void ImportMappingStep::showSheet(int at)
{
    if (at < 0 || at >= m_analysis.table.sheets.size()) {
        return;
    }
    const SheetAnalysis& sheet = m_analysis.table.sheets[at];
    m_model->setSheet(sheet, m_target, m_analysis.kept);
    m_keep->setChecked(false);
    m_keep->setVisible(isRemembered(m_target));
    m_notes->setText(sheet.notes.mid(0, 3).join(u'\n'));
    m_notes->setToolTip(sheet.notes.join(u'\n'));
    m_notes->setVisible(!sheet.notes.isEmpty());
    showPreview(sheet);
    describe();
}

void ImportMappingStep::showPreview(const SheetAnalysis& sheet)
{
    m_preview->clear();
    m_preview->setColumnCount(static_cast<int>(sheet.columns.size()));
    m_preview->setRowCount(static_cast<int>(sheet.preview.size()));
    for (int column = 0; column < m_preview->columnCount(); ++column) {
        const QString& header = sheet.columns[static_cast<size_t>(column)].header;
        m_preview->setHorizontalHeaderItem(column, new QTableWidgetItem(header));
        for (int row = 0; row < m_preview->rowCount(); ++row) {
            m_preview->setItem(
                row, column, new QTableWidgetItem(sheet.preview[row].value(column).simplified()));
        }
    }
}

void ImportMappingStep::describe()
{
    const SheetAnalysis sheet = m_analysis.table.sheets.value(m_sheets->currentIndex());
    if (sheet.headerRow == 0) {
        m_about->setText(tr("No row with headings was found on this sheet. Choose another one."));
    } else if (const QString missing = missingField(); !missing.isEmpty()) {
        m_about->setText(tr("Choose the column that holds “%1”.").arg(missing));
    } else {
        m_about->setText(tr("Headings in row %1, %n row(s) of records.", nullptr, sheet.rows)
                             .arg(sheet.headerRow));
    }
    m_keep->setEnabled(m_model->isChanged());
    emit changed();
}

void ImportMappingStep::takeChange()
{
    // On with the first change; after that as the person wants it.
    m_keep->setChecked(m_model->isChanged() && (m_keep->isChecked() || !m_keep->isEnabled()));
    describe();
}

QString ImportMappingStep::missingField() const
{
    const std::vector<FieldInfo>& fields = importFields(m_target);
    for (const QStringList& alternatives : neededFields(m_target)) {
        const bool isThere = std::ranges::any_of(
            alternatives, [this](const QString& key) { return m_model->isMapped(key); });
        if (!isThere) {
            return std::ranges::find(fields, alternatives.first(), &FieldInfo::key)
                ->label.in(m_language);
        }
    }
    return {};
}

bool ImportMappingStep::keepsMapping() const
{
    return m_keep->isChecked() && m_model->isChanged() && isRemembered(m_target);
}

void ImportMappingStep::fill(ImportOptions& options) const
{
    const SheetAnalysis sheet = m_analysis.table.sheets.value(m_sheets->currentIndex());
    options.into = m_target;
    options.sheet =
        m_analysis.table.format == u"csv"_s ? QString() : QString::number(sheet.index + 1);
    options.map.columns = m_model->map().columns;
}

bool ImportMappingStep::isReady() const
{
    const SheetAnalysis sheet = m_analysis.table.sheets.value(m_sheets->currentIndex());
    return sheet.headerRow > 0 && sheet.rows > 0 && missingField().isEmpty();
}

QString ImportMappingStep::fieldOf(const QString& letter) const
{
    return m_model->fieldOf(letter);
}

} // namespace daicho
