// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/register/mergeitem.h"

#include "model/register/fieldbuilder.h"

namespace daicho {

using namespace Qt::StringLiterals;

QString toKey(MergeWhat what)
{
    switch (what) {
    case MergeWhat::Conflict:
        return u"conflict"_s;
    case MergeWhat::New:
        return u"new"_s;
    case MergeWhat::Retired:
        return u"retired"_s;
    case MergeWhat::Moved:
        return u"moved"_s;
    case MergeWhat::Lowered:
        return u"lowered"_s;
    case MergeWhat::Check:
        return u"check"_s;
    case MergeWhat::Number:
        return u"number"_s;
    case MergeWhat::Duplicate:
        break;
    }
    return u"duplicate"_s;
}

std::optional<MergeWhat> mergeWhatFromKey(const QString& key)
{
    for (const MergeWhat what : kMergeWhats) {
        if (toKey(what) == key) {
            return what;
        }
    }
    return std::nullopt;
}

QString toKey(MergeState state)
{
    switch (state) {
    case MergeState::Accepted:
        return u"accepted"_s;
    case MergeState::Rejected:
        return u"rejected"_s;
    case MergeState::Replaced:
        return u"replaced"_s;
    case MergeState::Waiting:
        break;
    }
    return u"waiting"_s;
}

MergeState mergeStateFromKey(const QString& key)
{
    for (const MergeState state :
         {MergeState::Accepted, MergeState::Rejected, MergeState::Replaced}) {
        if (toKey(state) == key) {
            return state;
        }
    }
    return MergeState::Waiting;
}

const FieldList<MergeItem>& mergeItemFields()
{
    using F = FieldBuilder<MergeItem>;
    using enum FieldType;
    static const FieldList<MergeItem> fields = {
        F(u"mark", Text, &MergeItem::mark, u"照合値", u"Mark").traits(Hidden),
        F(u"campaign", Text, &MergeItem::campaign, u"棚卸照会", u"Stock-take").traits(Hidden),
        F(u"unit", UnitRef, &MergeItem::unit, u"所属", u"Unit"),
        F(u"file", Text, &MergeItem::file, u"ファイル", u"File"),
        F(u"line", Integer, &MergeItem::line, u"行", u"Row"),
        F(u"asset", Text, &MergeItem::asset, u"資産", u"Asset").traits(Hidden),
        F(u"what", Text, &MergeItem::what, u"内容", u"What"),
        F(u"field", Text, &MergeItem::field, u"項目", u"Field"),
        F(u"base", Json, &MergeItem::base, u"送付時", u"When sent"),
        F(u"ours", Json, &MergeItem::ours, u"台帳", u"Register"),
        F(u"theirs", Json, &MergeItem::theirs, u"回答", u"Answer"),
        F(u"reason", LongText, &MergeItem::reason, u"理由", u"Reason"),
        F(u"answered_by", Text, &MergeItem::answeredBy, u"記入者", u"Answered by"),
        F(u"state", Text, &MergeItem::state, u"状態", u"State"),
        F(u"decided_by", Text, &MergeItem::decidedBy, u"決定者", u"Decided by"),
        F(u"decided_on", Date, &MergeItem::decidedOn, u"決定日", u"Decided on"),
        F(u"decision_reason",
          LongText,
          &MergeItem::decisionReason,
          u"決定の理由",
          u"Reason of the decision"),
    };
    return fields;
}

} // namespace daicho
