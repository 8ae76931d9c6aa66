// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace daicho {

class ClassificationDraft;
struct Asset;
struct Scheme;
enum class Language;

/// What the answers give so far: a pill for each property, or one where one grading stands for all
/// three, and how such an asset is handled.
class ClassResult : public QWidget
{
    Q_OBJECT
public:
    explicit ClassResult(QWidget* parent = nullptr);

    /// `asset` has the classes before; none where several assets differ.
    void show(const ClassificationDraft& draft,
              const Scheme& scheme,
              const Asset& asset,
              Language language);

    QString classes() const { return m_classes.join(u'/'); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QStringList m_labels;
    QStringList m_classes;
    QStringList m_before;
    QLabel* m_restrictions;
};

} // namespace daicho
