// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/core/tsv.h"

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

QString tsvCell(QString text)
{
    if (text.contains(u'\t') || text.contains(u'\n') || text.contains(u'"')) {
        text = u'"' + text.replace(u'"', u"\"\""_s) + u'"';
    }
    return text;
}

/// Behind the quote that closes the cell beginning at `begin`; -1 where none does.
qsizetype quotedEnd(const QString& text, qsizetype begin)
{
    for (qsizetype at = text.indexOf(u'"', begin + 1); at >= 0; at = text.indexOf(u'"', at + 1)) {
        const qsizetype next = at + 1;
        if (next == text.size() || text[next] == u'\t' || text[next] == u'\n') {
            return next;
        }
        if (text[next] != u'"') {
            return -1; // a text that merely begins with a quote
        }
        at = next;
    }
    return -1;
}

} // namespace

QString tsvText(const QList<QStringList>& rows)
{
    QString text;
    for (const QStringList& row : rows) {
        if (&row != &rows.first()) {
            text += u'\n';
        }
        for (qsizetype column = 0; column < row.size(); ++column) {
            if (column > 0) {
                text += u'\t';
            }
            text += tsvCell(row[column]);
        }
    }
    return text;
}

QList<QStringList> readTsv(const QString& given)
{
    QString text = given;
    text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    if (text.endsWith(u'\n')) {
        text.chop(1);
    }
    QList<QStringList> rows(1);
    qsizetype at = 0;
    for (;;) {
        qsizetype end = at < text.size() && text[at] == u'"' ? quotedEnd(text, at) : -1;
        if (end >= 0) {
            rows.last().append(text.mid(at + 1, end - at - 2).replace(u"\"\""_s, u"\""_s));
        } else {
            end = at;
            while (end < text.size() && text[end] != u'\t' && text[end] != u'\n') {
                ++end;
            }
            rows.last().append(text.mid(at, end - at));
        }
        if (end >= text.size()) {
            return rows;
        }
        if (text[end] == u'\n') {
            rows.append(QStringList());
        }
        at = end + 1;
    }
}

} // namespace daicho
