// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/service/classificationservice.h"

#include <QTreeWidget>

namespace daicho {

/// What one set of answers does to each of several assets.
class PreviewList : public QTreeWidget
{
    Q_OBJECT
public:
    explicit PreviewList(QWidget* parent = nullptr);

    void
    show(const QList<Asset>& assets, const std::array<QString, 3>& after, const Scheme& scheme);
};

} // namespace daicho
