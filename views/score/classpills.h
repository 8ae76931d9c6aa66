// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/bilingual.h"

#include <QStringList>
#include <QWidget>

namespace daicho {

struct Asset;
struct Scheme;

/// The classes of an asset beside each other, each with its property, and why it has them.
class ClassPills final : public QWidget
{
    Q_OBJECT
public:
    explicit ClassPills(QWidget* parent = nullptr);

    void show(const Asset& asset, const Scheme& scheme, Language language);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QStringList shownLabels() const;

    QStringList m_labels;
    QStringList m_classes;
    QString m_reason;
};

} // namespace daicho
