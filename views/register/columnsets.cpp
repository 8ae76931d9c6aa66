// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/register/columnsets.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

struct ColumnSetsText
{
    Q_DECLARE_TR_FUNCTIONS(ColumnSets)
};

QStringList keys(const QString& list)
{
    return (u"code name "_s + list).split(u' ');
}

} // namespace

QList<ColumnSet> columnSets()
{
    const QString classes = u"confidentiality integrity availability "_s;
    return {
        {u"overview"_s,
         ColumnSetsText::tr("Overview"),
         keys(u"unit "_s + classes + u"level state kind zone"_s)},
        {u"head"_s,
         ColumnSetsText::tr("For department heads"),
         keys(u"business kind media "_s + classes + u"state personal retention manager note"_s)},
        {u"committee"_s,
         ColumnSetsText::tr("For committee members"),
         keys(u"unit body_kind zone "_s + classes +
              u"level personal specific person_count takeout"_s)},
        {u"systems"_s,
         ColumnSetsText::tr("Information systems"),
         keys(u"unit system zone mynumber_ground media place contractor cloud_provider ismap "
              u"backup rto_hours rpo_hours "_s +
              classes + u"level"_s)},
    };
}

} // namespace daicho
