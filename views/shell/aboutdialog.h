// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace daicho {

struct AboutFacts
{
    QString version;
    QString qtVersion;
    QString catalogue; ///< versions of the catalogue documents on offer
};

/// Name, version, licence and what the product is built on.
class AboutDialog : public QDialog
{
    Q_OBJECT
public:
    explicit AboutDialog(const AboutFacts& facts, QWidget* parent = nullptr);
};

} // namespace daicho
