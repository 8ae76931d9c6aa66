// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/register/asset.h"
#include "views/widgets/card.h"

namespace daicho {

class RegisterNames;
class Session;

/// What is classified: the asset, or how many of them.
class ClassifyCard final : public Card
{
    Q_OBJECT
public:
    explicit ClassifyCard(QWidget* parent = nullptr);

    void show(const QList<Asset>& assets, const Session& session, const RegisterNames& names);

private:
    QLabel* m_name;
    QLabel* m_facts;
    QLabel* m_content;
};

} // namespace daicho
