// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/document.h"
#include "model/core/result.h"

#include <QJsonObject>
#include <QSet>
#include <QStringList>

#include <optional>
#include <vector>

namespace daicho {

/// Collects what is wrong with catalogue documents, as "file: key path: reason".
class CatalogueProblems
{
public:
    void add(const QString& file, const QString& path, const QString& reason);

    bool isEmpty() const { return m_lines.isEmpty(); }

    Failure failure() const;

private:
    QStringList m_lines;
    QString m_firstPlace;
};

/// One value of a document, which knows its key path. Everything that is not as it should be
/// becomes a problem and reads as an empty value, so that one pass reports all of them.
class JsonCursor
{
public:
    JsonCursor(QJsonValue value, QString path, QString file, CatalogueProblems* problems);

    bool has(const QString& key) const;
    JsonCursor at(const QString& key) const;

    QString text(const QString& key) const;
    QString optionalText(const QString& key) const;
    QStringList texts(const QString& key) const;
    QStringList optionalTexts(const QString& key) const;
    Bilingual label(const QString& key) const;
    Bilingual optionalLabel(const QString& key) const;
    int integer(const QString& key, int minimum, int maximum) const;
    double number(const QString& key) const;
    std::optional<double> optionalNumber(const QString& key) const;
    bool flag(const QString& key) const;
    bool optionalFlag(const QString& key, bool fallback) const;
    Provenance provenance() const;

    std::vector<JsonCursor> items(const QString& key) const;
    std::vector<JsonCursor> optionalItems(const QString& key) const;
    /// The members of this object, each with its key.
    std::vector<std::pair<QString, JsonCursor>> members() const;

    /// This value itself.
    const QJsonValue& value() const { return m_value; }

    const QString& file() const { return m_file; }

    double asNumber() const;
    int asInteger(int minimum, int maximum) const;
    QString asText() const;
    QStringList asTexts() const;

    void problem(const QString& reason) const;
    void problemAt(const QString& key, const QString& reason) const;
    /// Notes "must be unique" at `key` if the value was seen before.
    void mustBeNew(const QString& key, const QString& value, QSet<QString>& seen) const;
    /// Notes every key of this object that was never asked for: a mistyped optional key would
    /// otherwise change what the document says in silence.
    void close() const;

private:
    QJsonValue child(const QString& key) const;

    QJsonValue m_value;
    QString m_path;
    QString m_file;
    CatalogueProblems* m_problems;
    mutable QStringList m_asked;
};

} // namespace daicho
