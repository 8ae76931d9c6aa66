// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/service/assets/bulkedit.h"

#include <QDialog>

class QBoxLayout;
class QCheckBox;
class QComboBox;
class QLabel;
class QRadioButton;

namespace daicho {

class AssetTableModel;
class FieldEditor;
class LineEdit;

/// Asks for one field and the value that many assets are to get: the chosen ones, or all that the
/// filter shows.
class BulkDialog : public QDialog
{
    Q_OBJECT
public:
    /// `chosen` of the `shown` rows are chosen.
    BulkDialog(const AssetTableModel& model,
               qint64 chosen,
               qint64 shown,
               QWidget* parent = nullptr);

    /// Whether the whole result of the filter is meant.
    bool isForAll() const;
    /// InvalidInput for a value that the field does not take.
    Result<BulkChange> change() const;

    void accept() override;

private:
    void fillFields();
    void showEditor();

    const AssetTableModel& m_model;
    QComboBox* m_fields;
    QBoxLayout* m_place;
    FieldEditor* m_editor = nullptr;
    QRadioButton* m_chosen;
    QRadioButton* m_all;
    QCheckBox* m_onlyEmpty;
    LineEdit* m_reason;
    QLabel* m_problem;
};

} // namespace daicho
