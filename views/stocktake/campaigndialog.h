// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/service/stocktake/stocktakeservice.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace daicho {

class FormField;
class Session;

/// Asks what a stock-take is about, whom it asks and what, and begins it.
class CampaignDialog final : public QDialog
{
    Q_OBJECT
public:
    CampaignDialog(Session& session, QWidget* parent = nullptr);

    /// Once accepted.
    const Campaign& campaign() const { return m_campaign; }

    void accept() override;

private:
    void fill();
    void fillUnits();
    QWidget* unitBox();
    QWidget* columnBox();
    void checkAllUnits(bool checked);
    void showUnitCount();
    static QStringList checkedIds(const QListWidget& list);
    static void addItem(QListWidget& list, const QString& text, const QVariant& id, bool checked);

    Session& m_session;
    StocktakeService m_service;
    Campaign m_campaign;
    QLineEdit* m_title;
    QLineEdit* m_year;
    QLineEdit* m_due;
    QListWidget* m_units;
    QListWidget* m_fields;
    QListWidget* m_sheets;
    QLabel* m_unitCount;
    FormField* m_yearField;
    FormField* m_dueField;
    QLabel* m_problem;
};

} // namespace daicho
