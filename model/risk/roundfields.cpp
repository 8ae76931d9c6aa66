// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/register/fieldbuilder.h"
#include "model/risk/round.h"

namespace daicho {

const FieldList<ScoringRound>& scoringRoundFields()
{
    using F = FieldBuilder<ScoringRound>;
    using R = ScoringRound;
    using enum FieldType;
    static const FieldList<R> fields = {
        F(u"title", Text, &R::title, u"件名", u"Title").traits(Required).width(28),
        F(u"cycle", Year, &R::cycle, u"年度", u"Fiscal year").traits(Required),
        F(u"number", Integer, &R::number, u"回", u"Number"),
        F(u"follows", Text, &R::follows, u"前の回", u"Follows").traits(Hidden),
        F(u"method", Text, &R::method, u"評価の方法", u"Method").traits(Required),
        F(u"method_version", Text, &R::methodVersion, u"方法の版", u"Version"),
        F(u"state", Choice, &R::state, u"状況", u"State").choices(u"round_state"),
        F(u"proposal", Choice, &R::proposal, u"事務局案の表示", u"Secretariat's draft shows")
            .choices(u"round_proposal"),
        F(u"is_blind", Flag, &R::isBlind, u"他の評価者の点を見せない", u"Blind"),
        F(u"item_limit", Integer, &R::itemLimit, u"一人当たりの上限", u"Items per rater"),
        F(u"sample_percent", Integer, &R::samplePercent, u"抽出率（％）", u"Sample (%)"),
        F(u"due", Date, &R::due, u"期限", u"Due date"),
        F(u"opened_on", Date, &R::openedOn, u"開始日", u"Opened on"),
        F(u"closed_on", Date, &R::closedOn, u"締切日", u"Closed on"),
        F(u"agreed_on", Date, &R::agreedOn, u"合議日", u"Agreed on"),
        F(u"note", LongText, &R::note, u"備考", u"Note"),
    };
    return fields;
}

const FieldList<RoundRater>& roundRaterFields()
{
    using F = FieldBuilder<RoundRater>;
    using R = RoundRater;
    using enum FieldType;
    static const FieldList<R> fields = {
        F(u"round", Text, &R::round, u"評価の回", u"Round").traits(Required | Hidden),
        F(u"rater", Text, &R::rater, u"評価者", u"Rater").traits(Required),
        F(u"expertise", Choices, &R::expertise, u"担当する脅威の区分", u"Threat categories")
            .choices(u"threat_category"),
        F(u"sent_on", Date, &R::sentOn, u"送付日", u"Sent on"),
        F(u"returned_on", Date, &R::returnedOn, u"回答日", u"Returned on"),
        F(u"finished_on", Date, &R::finishedOn, u"評価完了日", u"Finished on"),
    };
    return fields;
}

const FieldList<RoundItem>& roundItemFields()
{
    using F = FieldBuilder<RoundItem>;
    using R = RoundItem;
    using enum FieldType;
    static const FieldList<R> fields = {
        F(u"round", Text, &R::round, u"評価の回", u"Round").traits(Required | Hidden),
        F(u"line", Integer, &R::line, u"番号", u"No."),
        F(u"asset", FieldType::AssetRef, &R::asset, u"資産", u"Asset").traits(Required),
        F(u"threat", Text, &R::threat, u"脅威", u"Threat").traits(Required).clause(u"３"),
        F(u"like_group", Text, &R::likeGroup, u"同種の資産", u"Alike assets").traits(Hidden),
        F(u"holds_for", Integer, &R::holdsFor, u"該当する資産の数", u"Assets it holds for"),
        F(u"cause", Choice, &R::cause, u"評価する理由", u"Why it is scored")
            .choices(u"round_cause"),
        F(u"proposed", Json, &R::proposed, u"事務局案の入力", u"Drafted inputs").traits(Hidden),
        F(u"proposed_value", Decimal, &R::proposedValue, u"事務局案のリスク値", u"Drafted risk"),
        F(u"proposed_level", Text, &R::proposedLevel, u"事務局案のレベル", u"Drafted level"),
        F(u"reasons", Json, &R::reasons, u"事務局案の根拠", u"Reasons").traits(Hidden),
        F(u"raters", Choices, &R::raters, u"評価者", u"Raters"),
        F(u"agreed", Json, &R::agreed, u"合議した入力", u"Agreed inputs").traits(Hidden),
        F(u"agreed_reason", LongText, &R::agreedReason, u"合議の理由", u"Reason"),
        F(u"decided_by", Text, &R::decidedBy, u"決定者", u"Decided by"),
        F(u"decided_on", Date, &R::decidedOn, u"決定日", u"Decided on"),
    };
    return fields;
}

const FieldList<RatingNote>& ratingNoteFields()
{
    using F = FieldBuilder<RatingNote>;
    using R = RatingNote;
    using enum FieldType;
    static const FieldList<R> fields = {
        F(u"round", Text, &R::round, u"評価の回", u"Round").traits(Hidden),
        F(u"asset", FieldType::AssetRef, &R::asset, u"資産", u"Asset").traits(Required),
        F(u"threat", Text, &R::threat, u"脅威", u"Threat").traits(Required),
        F(u"rater", Text, &R::rater, u"評価者", u"Rater").traits(Required),
        F(u"kind", Choice, &R::kind, u"区分", u"Kind").choices(u"rating_note_kind"),
        F(u"note", LongText, &R::note, u"メモ", u"Note"),
        F(u"noted_at", Text, &R::notedAt, u"記録日時", u"Noted at"),
    };
    return fields;
}

} // namespace daicho
