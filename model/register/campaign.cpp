// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/register/campaign.h"

#include "model/register/fieldbuilder.h"

namespace daicho {

using namespace Qt::StringLiterals;
using enum FieldType;

const FieldList<Campaign>& campaignFields()
{
    using F = FieldBuilder<Campaign>;
    static const FieldList<Campaign> fields = {
        F(u"title", Text, &Campaign::title, u"件名", u"Title").traits(Required).width(28),
        F(u"year", Year, &Campaign::year, u"年度", u"Fiscal year").traits(Required),
        F(u"due", Date, &Campaign::due, u"提出期限", u"Due date"),
        F(u"fields", Choices, &Campaign::fields, u"照会する項目", u"Columns asked"),
        F(u"sheets", Choices, &Campaign::sheets, u"追加のシート", u"Further sheets"),
        F(u"closed_on", Date, &Campaign::closedOn, u"終了日", u"Closed on"),
        F(u"note", LongText, &Campaign::note, u"備考", u"Note"),
    };
    return fields;
}

QString toKey(ReturnStatus status)
{
    switch (status) {
    case ReturnStatus::Sent:
        return u"sent"_s;
    case ReturnStatus::Returned:
        return u"returned"_s;
    case ReturnStatus::SentBack:
        return u"sent_back"_s;
    case ReturnStatus::Accepted:
        return u"accepted"_s;
    case ReturnStatus::Planned:
        break;
    }
    return u"planned"_s;
}

ReturnStatus returnStatusFromKey(const QString& key)
{
    for (const ReturnStatus status : kReturnStatuses) {
        if (toKey(status) == key) {
            return status;
        }
    }
    return ReturnStatus::Planned;
}

const FieldList<CampaignUnit>& campaignUnitFields()
{
    using F = FieldBuilder<CampaignUnit>;
    static const FieldList<CampaignUnit> fields = {
        F(u"campaign", Text, &CampaignUnit::campaign, u"棚卸照会", u"Stock-take")
            .traits(Required | Hidden),
        F(u"unit", FieldType::UnitRef, &CampaignUnit::unit, u"所属", u"Unit").traits(Required),
        F(u"status", Choice, &CampaignUnit::status, u"状況", u"Status").choices(u"return_status"),
        F(u"due", Date, &CampaignUnit::due, u"提出期限", u"Due date"),
        F(u"sent_on", Date, &CampaignUnit::sentOn, u"送付日", u"Sent on"),
        F(u"returned_on", Date, &CampaignUnit::returnedOn, u"回答日", u"Returned on"),
        F(u"answered_by",
          Text,
          &CampaignUnit::answeredBy,
          u"記入者（職名）",
          u"Filled in by (post)"),
        F(u"confirmed_by",
          Text,
          &CampaignUnit::confirmedBy,
          u"所属長確認（職名）",
          u"Confirmed by head (post)"),
        F(u"confirmed_on",
          Date,
          &CampaignUnit::confirmedOn,
          u"所属長確認（日付）",
          u"Confirmed by head (date)"),
        F(u"sent_back_on", Date, &CampaignUnit::sentBackOn, u"差戻し日", u"Sent back on"),
        F(u"sent_back_reason",
          LongText,
          &CampaignUnit::sentBackReason,
          u"差戻しの理由",
          u"Reason for sending back"),
        F(u"accepted_on", Date, &CampaignUnit::acceptedOn, u"受領確認日", u"Accepted on"),
        F(u"note", LongText, &CampaignUnit::note, u"備考", u"Note"),
    };
    return fields;
}

} // namespace daicho
