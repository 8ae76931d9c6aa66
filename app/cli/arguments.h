// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/result.h"

#include <QMap>
#include <QStringList>

#include <optional>

namespace daicho {

/// What was typed, by the names of the declaration (--asset, REGISTER); checked against it.
class Arguments
{
public:
    void add(const QString& name, const QString& value) { m_values[name].append(value); }

    bool has(const QString& name) const { return m_values.contains(name); }

    /// '' if it was not given.
    QString text(const QString& name) const { return m_values.value(name).value(0); }

    QStringList texts(const QString& name) const { return m_values.value(name); }

    /// Of an Integer option; empty if it was not given.
    std::optional<qint64> integer(const QString& name) const;
    /// A fiscal year in any spelling; InvalidInput for what is none.
    Result<std::optional<int>> fiscalYear(const QString& name) const;
    /// ACTION, the first of those known where none was given; InvalidInput for another.
    Result<QString> action(const QStringList& known) const;
    /// KEY=VALUE …, in full width too; InvalidInput for one without = and for a key given twice.
    Result<QMap<QString, QString>> assignments(const QString& name) const;

private:
    QMap<QString, QStringList> m_values;
};

/// A whole number in any width; nothing for what is none.
std::optional<qint64> parseInteger(const QString& text);

} // namespace daicho
