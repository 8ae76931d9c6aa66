// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/service/pageservices.h"
#include "views/shell/page.h"

#include <memory>

namespace daicho {

/// リスク分析: one asset at a time through the threats of the five categories, from the keyboard.
class ScorePage final : public Page
{
    Q_OBJECT
public:
    explicit ScorePage(PageServices& services, QWidget* parent = nullptr);
    ~ScorePage() override;

    void refresh() override;
    void focusSearch() override;
    /// "asset:42" or "asset:42/A01".
    void open(const QString& target) override;
    QByteArray saveState() const override;
    void restoreState(const QByteArray& state) override;

private:
    struct State;
    std::unique_ptr<State> d;
};

} // namespace daicho
