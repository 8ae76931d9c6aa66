// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/stocktaketexts.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(StocktakeTexts)
};

void collect(const QJsonObject& object, const QString& prefix, QHash<QString, Bilingual>& texts)
{
    for (auto member = object.begin(); member != object.end(); ++member) {
        const QJsonObject value = member.value().toObject();
        const QString key = prefix + member.key();
        if (value.value(u"ja").isString()) {
            texts.insert(key, {value.value(u"ja").toString(), value.value(u"en").toString()});
        } else {
            collect(value, key + u'.', texts);
        }
    }
}

} // namespace

Result<StocktakeTexts> StocktakeTexts::load(Language language, const QString& path)
{
    StocktakeTexts texts;
    texts.m_language = language;
    QFile file(path);
    if (file.open(QIODevice::ReadOnly)) {
        collect(QJsonDocument::fromJson(file.readAll()).object(), {}, texts.m_texts);
    }
    if (texts.m_texts.isEmpty()) {
        return fail(ErrorKind::Unreadable,
                    Words::tr("The texts of the stock-take can't be read from “%1”.").arg(path),
                    file.errorString(),
                    path);
    }
    return texts;
}

QString StocktakeTexts::text(const QString& key, const Figures& figures) const
{
    const QString raw = m_texts.value(key, {key, key}).in(m_language);
    // One pass, so that a value with braces is not taken for a figure.
    QString filled;
    qsizetype at = 0;
    for (;;) {
        const qsizetype open = raw.indexOf(u'{', at);
        const qsizetype close = open < 0 ? -1 : raw.indexOf(u'}', open);
        if (close < 0) {
            return filled + raw.mid(at);
        }
        const QString name = raw.mid(open + 1, close - open - 1);
        filled += raw.mid(at, open - at);
        filled += figures.value(name, u'{' + name + u'}');
        at = close + 1;
    }
}

} // namespace daicho
