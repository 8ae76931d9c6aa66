// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/wareki.h"
#include "model/items/textrowsmodel.h"
#include "model/service/pageservices.h"

#include <QDialog>

namespace daicho {

class AppContext;

/// What happened to some records that belong together, newest first: when, by whom, what, why, and
/// each field before and after.
class HistoryDialog final : public QDialog
{
    Q_OBJECT
public:
    HistoryDialog(const PageServices& services,
                  AppContext& context,
                  const QString& title,
                  DateStyle dateStyle,
                  QWidget* parent);

    /// The error of reading.
    Result<void> show(const QStringList& uids);

private:
    PageServices m_services;
    DateStyle m_dateStyle;
    TextRowsModel m_model;
};

} // namespace daicho
