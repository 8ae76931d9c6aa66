// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/catalogue/jsoncursor.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <cmath>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Catalogue)
};

} // namespace

void CatalogueProblems::add(const QString& file, const QString& path, const QString& reason)
{
    const QString place = path.isEmpty() ? file : u"%1: %2"_s.arg(file, path);
    if (m_lines.isEmpty()) {
        m_firstPlace = place;
    }
    m_lines += u"%1: %2"_s.arg(place, reason);
}

Failure CatalogueProblems::failure() const
{
    return fail(ErrorKind::Unreadable, m_lines.join(u'\n'), {}, m_firstPlace);
}

JsonCursor::JsonCursor(QJsonValue value, QString path, QString file, CatalogueProblems* problems)
    : m_value(std::move(value))
    , m_path(std::move(path))
    , m_file(std::move(file))
    , m_problems(problems)
{
}

bool JsonCursor::has(const QString& key) const
{
    return m_value.isObject() && m_value.toObject().contains(key);
}

QJsonValue JsonCursor::child(const QString& key) const
{
    m_asked.append(key);
    return m_value.toObject().value(key);
}

JsonCursor JsonCursor::at(const QString& key) const
{
    return {child(key), m_path.isEmpty() ? key : m_path + u'.' + key, m_file, m_problems};
}

// Texts and flags are most of a document: they make no cursor, hence no path, unless it is wrong.
QString JsonCursor::text(const QString& key) const
{
    const QString text = child(key).toString();
    if (QStringView(text).trimmed().isEmpty()) {
        problemAt(key, Text::tr("must be a text that is not empty"));
    }
    return text;
}

QString JsonCursor::optionalText(const QString& key) const
{
    const QJsonValue value = child(key);
    if (!value.isUndefined() && !value.isString()) {
        problemAt(key, Text::tr("must be a text"));
    }
    return value.toString();
}

QStringList JsonCursor::texts(const QString& key) const
{
    return at(key).asTexts();
}

QStringList JsonCursor::optionalTexts(const QString& key) const
{
    return has(key) ? texts(key) : QStringList();
}

Bilingual JsonCursor::label(const QString& key) const
{
    const JsonCursor cursor = at(key);
    if (!cursor.m_value.isObject()) {
        cursor.problem(Text::tr("must be an object with the texts ja and en"));
        return {};
    }
    Bilingual both{cursor.text(u"ja"_s), cursor.text(u"en"_s)};
    cursor.close();
    return both;
}

Bilingual JsonCursor::optionalLabel(const QString& key) const
{
    m_asked.append(key);
    return has(key) ? label(key) : Bilingual();
}

int JsonCursor::integer(const QString& key, int minimum, int maximum) const
{
    return at(key).asInteger(minimum, maximum);
}

double JsonCursor::number(const QString& key) const
{
    return at(key).asNumber();
}

std::optional<double> JsonCursor::optionalNumber(const QString& key) const
{
    m_asked.append(key);
    return has(key) ? std::optional(number(key)) : std::nullopt;
}

bool JsonCursor::flag(const QString& key) const
{
    const QJsonValue value = child(key);
    if (!value.isBool()) {
        problemAt(key, Text::tr("must be true or false"));
    }
    return value.toBool();
}

bool JsonCursor::optionalFlag(const QString& key, bool fallback) const
{
    m_asked.append(key);
    return has(key) ? flag(key) : fallback;
}

Provenance JsonCursor::provenance() const
{
    return {text(u"source"_s), flag(u"verified"_s)};
}

std::vector<JsonCursor> JsonCursor::items(const QString& key) const
{
    std::vector<JsonCursor> result;
    const JsonCursor cursor = at(key);
    const QJsonArray array = cursor.m_value.toArray();
    if (array.isEmpty()) {
        cursor.problem(Text::tr("must be a list with at least one item"));
    }
    for (qsizetype i = 0; i < array.size(); ++i) {
        result.emplace_back(array.at(i), u"%1[%2]"_s.arg(cursor.m_path).arg(i), m_file, m_problems);
    }
    return result;
}

std::vector<JsonCursor> JsonCursor::optionalItems(const QString& key) const
{
    m_asked.append(key);
    return has(key) ? items(key) : std::vector<JsonCursor>();
}

std::vector<std::pair<QString, JsonCursor>> JsonCursor::members() const
{
    std::vector<std::pair<QString, JsonCursor>> result;
    if (!m_value.isObject()) {
        problem(Text::tr("must be an object"));
    }
    const QStringList keys = m_value.toObject().keys();
    for (const QString& key : keys) {
        result.emplace_back(key, at(key));
    }
    return result;
}

double JsonCursor::asNumber() const
{
    if (!m_value.isDouble()) {
        problem(Text::tr("must be a number"));
    }
    return m_value.toDouble();
}

int JsonCursor::asInteger(int minimum, int maximum) const
{
    const double number = m_value.toDouble();
    if (!m_value.isDouble() || std::floor(number) != number || number < minimum ||
        number > maximum) {
        problem(Text::tr("must be a whole number from %1 to %2").arg(minimum).arg(maximum));
        return minimum;
    }
    return static_cast<int>(number);
}

QString JsonCursor::asText() const
{
    if (!m_value.isString() || m_value.toString().trimmed().isEmpty()) {
        problem(Text::tr("must be a text that is not empty"));
    }
    return m_value.toString();
}

QStringList JsonCursor::asTexts() const
{
    QStringList result;
    if (!m_value.isArray()) {
        problem(Text::tr("must be a list of texts"));
    }
    const QJsonArray array = m_value.toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        const JsonCursor item(array.at(i), u"%1[%2]"_s.arg(m_path).arg(i), m_file, m_problems);
        result += item.asText();
    }
    return result;
}

void JsonCursor::problem(const QString& reason) const
{
    m_problems->add(m_file, m_path, reason);
}

void JsonCursor::problemAt(const QString& key, const QString& reason) const
{
    m_problems->add(m_file, m_path.isEmpty() ? key : u"%1.%2"_s.arg(m_path, key), reason);
}

void JsonCursor::mustBeNew(const QString& key, const QString& value, QSet<QString>& seen) const
{
    if (seen.contains(value)) {
        problemAt(key, Text::tr("must be unique"));
    }
    seen.insert(value);
}

void JsonCursor::close() const
{
    const QJsonObject object = m_value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member) {
        const QString key = member.key();
        if (!m_asked.contains(key) && key != u"note"_s) {
            problemAt(key, Text::tr("is not a key of this document"));
        }
    }
}

} // namespace daicho
