// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QComboBox;
class QListWidget;

namespace daicho {

class AssetTableModel;
class LineEdit;

/// Which columns the table shows, and in which order; number and name always stand first.
class ColumnDialog : public QDialog
{
    Q_OBJECT
public:
    ColumnDialog(const AssetTableModel& model, const QStringList& chosen, QWidget* parent);

    QStringList columns() const;

private:
    void fill(const QStringList& chosen);
    void move(int step);
    void search(const QString& text);

    const AssetTableModel& m_model;
    QComboBox* m_sets;
    LineEdit* m_search;
    QListWidget* m_list;
};

} // namespace daicho
