// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/report/documenthead.h"
#include "model/report/pdf/document.h"

namespace daicho {

/// What the label of one medium or binder says; an empty text takes no place.
struct AssetLabel
{
    QString marking; ///< the class, as it is to be shown on the thing itself
    QString code;
    QString name;
    QString unit;
    QString retention; ///< worded: 保存期限 令和13年3月31日
    QString handling;  ///< worded: 持出し禁止
};

struct AssetLabelsData
{
    DocumentHead head;
    QList<AssetLabel> labels;
};

/// 表示ラベル: 24 on a sheet of A4, 66.0 × 33.9 mm each, 3 across and 8 down in its middle, as
/// sheets of adhesive labels are cut.
PdfDocument assetLabels(const AssetLabelsData& data);

} // namespace daicho
