// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/arguments.h"

#include "model/core/textfold.h"
#include "model/core/wareki.h"

#include <QCoreApplication>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Arguments)
};

} // namespace

std::optional<qint64> parseInteger(const QString& text)
{
    bool isNumber = false;
    const qint64 number = normaliseNumberText(text).toLongLong(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

std::optional<qint64> Arguments::integer(const QString& name) const
{
    return has(name) ? parseInteger(text(name)) : std::nullopt;
}

Result<std::optional<int>> Arguments::fiscalYear(const QString& name) const
{
    if (!has(name)) {
        return std::optional<int>();
    }
    const Result<int> year = parseFiscalYear(text(name));
    if (!year) {
        return fail(ErrorKind::InvalidInput, year.error().message, year.error().detail, name);
    }
    return std::optional(*year);
}

Result<QString> Arguments::action(const QStringList& known) const
{
    const QString given = has(u"ACTION"_s) ? text(u"ACTION"_s) : known.first();
    if (!known.contains(given)) {
        return fail(ErrorKind::InvalidInput,
                    Words::tr("“%1” is none of %2.").arg(given, known.join(u", "_s)),
                    {},
                    u"ACTION"_s);
    }
    return given;
}

Result<QMap<QString, QString>> Arguments::assignments(const QString& name) const
{
    QMap<QString, QString> map;
    for (const QString& given : texts(name)) {
        QString text = given;
        text.replace(u'＝', u'=');
        const qsizetype sign = text.indexOf(u'=');
        const QString key = normaliseNumberText(text.left(sign));
        if (sign < 0 || key.isEmpty()) {
            return fail(ErrorKind::InvalidInput,
                        Words::tr("“%1” is no pair. Write it as %2.").arg(given, name),
                        {},
                        given);
        }
        if (map.contains(key)) {
            return fail(
                ErrorKind::InvalidInput, Words::tr("“%1” is given twice.").arg(key), {}, key);
        }
        map.insert(key, text.mid(sign + 1).trimmed());
    }
    return map;
}

} // namespace daicho
