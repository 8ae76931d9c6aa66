// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/units/treesource.h"

#include <QDialog>

namespace daicho {

class FormContext;
class RecordForm;

/// Asks for the first facts of a new unit or place and adds it.
class RecordDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `parent` in the tree, 0 for the top.
    RecordDialog(const QString& title,
                 TreeSource& source,
                 const FormContext& context,
                 qint64 above,
                 QWidget* parent = nullptr);

    /// Of the record that was added.
    qint64 added() const { return m_added; }

    void accept() override;

private:
    TreeSource& m_source;
    RecordForm* m_form;
    qint64 m_added = 0;
};

} // namespace daicho
