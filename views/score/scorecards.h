// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace daicho {

class Card;
class ClassPills;
class RegisterNames;
class Session;
struct Asset;
struct Scheme;
struct Threat;

/// What is judged: the asset with its classes, and the threat with what helps to judge it.
class ScoreCards final : public QWidget
{
    Q_OBJECT
public:
    explicit ScoreCards(QWidget* parent = nullptr);

    void showAsset(const Asset& asset,
                   const Session& session,
                   const Scheme& scheme,
                   const RegisterNames& names);
    /// `place`: where on the way, "3/12".
    void showThreat(const Threat& threat, const Session& session, const QString& place);

private:
    QLabel* addLabel(Card* card, const QString& name);

    Card* m_asset;
    Card* m_threat;
    QLabel* m_name;
    ClassPills* m_classes;
    QLabel* m_facts;
    QLabel* m_why;
    QLabel* m_category;
    QLabel* m_label;
    QLabel* m_effect;
    QLabel* m_hint;
};

} // namespace daicho
