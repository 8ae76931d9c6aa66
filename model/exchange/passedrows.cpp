// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/passedrows.h"

#include "model/sheet/cellreference.h"

#include <QCoreApplication>

namespace daicho {

namespace {

struct PassedRowsText
{
    Q_DECLARE_TR_FUNCTIONS(PassedRows)
};

constexpr int kMostAsides = 20;

QString shortened(const QString& text)
{
    constexpr qsizetype kLongest = 40;
    const QString line = text.simplified();
    return line.size() > kLongest ? line.left(kLongest) + u'…' : line;
}

} // namespace

void PassedRows::addAside(int row, const QString& text)
{
    if (++m_asideCount <= kMostAsides) {
        m_asides.append({row, shortened(text)});
    }
}

void PassedRows::addOutside(int row, const QString& text)
{
    if (m_outside++ == 0) {
        m_firstOutside = {row, shortened(text)};
    }
}

void PassedRows::addStray(int row, int column)
{
    if (m_strays++ == 0) {
        m_firstStray = cellName(row, column);
    }
}

QStringList PassedRows::sentences() const
{
    QStringList sentences;
    for (const Row& row : m_asides) {
        sentences.append(PassedRowsText::tr("Row %1 (%2) was passed over: it is a heading, a note, "
                                            "a total or an example, not a record.")
                             .arg(row.number)
                             .arg(row.text));
    }
    if (m_asideCount > kMostAsides) {
        sentences.append(PassedRowsText::tr("%n further row(s) of this kind were passed over.",
                                            nullptr,
                                            m_asideCount - kMostAsides));
    }
    if (m_forms > 0) {
        sentences.append(PassedRowsText::tr("%n row(s) without a name hold only what the form "
                                            "repeats and were passed over.",
                                            nullptr,
                                            m_forms));
    }
    if (m_outside > 0) {
        sentences.append(PassedRowsText::tr("%n row(s) from row %1 (%2) on stand below the table "
                                            "and were not read.",
                                            nullptr,
                                            m_outside)
                             .arg(m_firstOutside.number)
                             .arg(m_firstOutside.text));
    }
    if (m_strays > 0) {
        sentences.append(PassedRowsText::tr("%n cell(s) beside the table's columns, the first in "
                                            "%1, were not read.",
                                            nullptr,
                                            m_strays)
                             .arg(m_firstStray));
    }
    return sentences;
}

} // namespace daicho
