// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/service/transfer/importfile.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QTableView;
class QTableWidget;

namespace daicho {

class ImportMappingModel;

/// The second step: which sheet, and what each of its columns becomes.
class ImportMappingStep final : public QWidget
{
    Q_OBJECT
public:
    explicit ImportMappingStep(Language language, QWidget* parent = nullptr);

    void showTable(const FileAnalysis& analysis, ImportTarget target);
    /// The sheet and the decisions about its columns, in the options of a run.
    void fill(ImportOptions& options) const;
    /// Whether the register is to keep the decisions for the next table with these headers.
    bool keepsMapping() const;
    /// Whether something can be imported: a header row and the columns that records need.
    bool isReady() const;
    /// Key of the field that the column becomes; '' for none.
    QString fieldOf(const QString& letter) const;

signals:
    void changed();

private:
    void showSheet(int at);
    void showPreview(const SheetAnalysis& sheet);
    void describe();
    void takeChange();
    /// Label of the first field that a column is missing for; '' for none.
    QString missingField() const;

    Language m_language;
    FileAnalysis m_analysis;
    ImportTarget m_target = ImportTarget::Assets;
    ImportMappingModel* m_model;
    QComboBox* m_sheets;
    QLabel* m_about;
    QLabel* m_notes;
    QCheckBox* m_keep;
    QTableView* m_columns;
    QTableWidget* m_preview;
};

} // namespace daicho
