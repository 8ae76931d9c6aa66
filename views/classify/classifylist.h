// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/service/classify/classifyqueue.h"
#include "model/service/pageservices.h"

#include <QWidget>

class QComboBox;
class QListView;

namespace daicho {

class ClassifyQueueModel;
class RegisterNames;

/// The work list: whose assets, which of them, and the assets themselves. Several can be chosen.
class ClassifyListPanel : public QWidget
{
    Q_OBJECT
public:
    explicit ClassifyListPanel(const PageServices& services, QWidget* parent = nullptr);

    void setUnits(const RegisterNames& names);
    ClassifyScope scope() const;
    void setScope(const ClassifyScope& scope);

    void showQueue(const ClassifyQueue& queue);

    QList<AssetId> chosen() const;
    /// False where the asset is not listed.
    bool choose(AssetId asset);
    void chooseFirst();
    /// The asset after the last chosen one, or before the first at the end of the list.
    AssetId following() const;
    /// Chooses the asset above or below, in addition to what is chosen where it `extends`.
    void step(int by, bool extends);
    bool isEmpty() const;
    void focusUnits();

signals:
    void scopeChanged();
    void chosenChanged();
    void failed(const daicho::Error& error);

private:
    void setUpOutput(const PageServices& services);

    QComboBox* m_units;
    QComboBox* m_lists;
    ClassifyQueueModel* m_model;
    QListView* m_list;
};

} // namespace daicho
