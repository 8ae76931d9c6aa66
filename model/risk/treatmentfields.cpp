// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/register/fieldbuilder.h"
#include "model/risk/treatment.h"

namespace daicho {

const FieldList<Measure>& measureFields()
{
    using F = FieldBuilder<Measure>;
    using M = Measure;
    using enum FieldType;
    static const FieldList<M> fields = {
        F(u"code", Text, &M::code, u"対策番号", u"Measure no.")
            .width(10)
            .aliases(u"番号|管理番号|No|No."),
        F(u"title", Text, &M::title, u"対策", u"Measure")
            .traits(Required | Searchable)
            .width(30)
            .aliases(u"対策名|対策内容|件名|管理策|Title"),
        F(u"option", Choice, &M::option, u"リスク対応", u"Treatment option")
            .choices(u"treatment_option")
            .aliases(u"対応方針|対応の種類|対応区分")
            .clause(u"８"),
        F(u"areas", Choices, &M::areas, u"対策の分野", u"Measure areas")
            .choices(u"measure_area")
            .clause(u"６"),
        F(u"threats", Choices, &M::threats, u"対象とする脅威", u"Threats it treats")
            .choices(u"threat")
            .clause(u"３"),
        F(u"unit", FieldType::UnitRef, &M::unit, u"担当所属", u"Unit")
            .aliases(u"所属|担当課|担当部署"),
        F(u"responsible", Text, &M::responsible, u"担当（職名）", u"Responsible (post)")
            .aliases(u"担当|担当者|責任者|Responsible"),
        F(u"state", Choice, &M::state, u"状況", u"State")
            .choices(u"measure_state")
            .aliases(u"進捗|進捗状況|状態|Status"),
        F(u"planned_from", Date, &M::plannedFrom, u"開始予定日", u"Planned from"),
        F(u"due", Date, &M::due, u"期限", u"Due date").aliases(u"完了予定日|実施期限|Due"),
        F(u"done_on", Date, &M::doneOn, u"完了日", u"Done on"),
        F(u"budget_year", Year, &M::budgetYear, u"予算年度", u"Budget year"),
        F(u"cost_initial", Integer, &M::costInitial, u"初期費用（円）", u"Initial cost (yen)"),
        F(u"cost_yearly", Integer, &M::costYearly, u"年額（円）", u"Yearly cost (yen)"),
        F(u"origin", Choice, &M::origin, u"きっかけ", u"Origin").choices(u"measure_origin"),
        F(u"approved_by", Text, &M::approvedBy, u"承認者", u"Approved by"),
        F(u"approved_on", Date, &M::approvedOn, u"承認日", u"Approved on"),
        F(u"note", LongText, &M::note, u"備考", u"Note"),
    };
    return fields;
}

const FieldList<Treatment>& treatmentFields()
{
    using F = FieldBuilder<Treatment>;
    using T = Treatment;
    using enum FieldType;
    static const FieldList<T> fields = {
        F(u"asset", FieldType::AssetRef, &T::asset, u"資産", u"Asset").traits(Required),
        F(u"threat", Text, &T::threat, u"脅威", u"Threat").traits(Required).clause(u"３"),
        F(u"measure", Text, &T::measure, u"対策", u"Measure").traits(Required | Hidden),
        F(u"expected", Json, &T::expected, u"対応後の入力", u"Inputs after treatment")
            .traits(Hidden),
        F(u"expected_value", Decimal, &T::expectedValue, u"残留リスク値", u"Residual risk")
            .clause(u"８"),
        F(u"expected_level", Text, &T::expectedLevel, u"残留リスクレベル", u"Residual level"),
        F(u"forecast_value", Decimal, &T::forecastValue, u"見込みの残留リスク値", u"Forecast risk"),
        F(u"forecast_level",
          Text,
          &T::forecastLevel,
          u"見込みの残留リスクレベル",
          u"Forecast level"),
        F(u"method", Text, &T::method, u"評価の方法", u"Method"),
        F(u"method_version", Text, &T::methodVersion, u"方法の版", u"Version"),
        F(u"is_forecast", Flag, &T::isForecast, u"見込み", u"Forecast"),
        F(u"evaluated_by", Text, &T::evaluatedBy, u"評価者", u"Evaluated by"),
        F(u"evaluated_on", Date, &T::evaluatedOn, u"評価日", u"Evaluated on"),
        F(u"note", LongText, &T::note, u"備考", u"Note"),
    };
    return fields;
}

const FieldList<RiskAcceptance>& acceptanceFields()
{
    using F = FieldBuilder<RiskAcceptance>;
    using A = RiskAcceptance;
    using enum FieldType;
    static const FieldList<A> fields = {
        F(u"asset", FieldType::AssetRef, &A::asset, u"資産", u"Asset").traits(Required),
        F(u"threat", Text, &A::threat, u"脅威", u"Threat").clause(u"３"),
        F(u"cycle", Year, &A::cycle, u"年度", u"Fiscal year"),
        F(u"kind", Choice, &A::kind, u"区分", u"Kind").choices(u"acceptance_kind"),
        F(u"level", Text, &A::level, u"リスクレベル", u"Level"),
        F(u"reason", LongText, &A::reason, u"理由", u"Reason"),
        F(u"conditions", LongText, &A::conditions, u"条件", u"Conditions"),
        F(u"number", Text, &A::number, u"申請番号", u"Application no."),
        F(u"applicant", Text, &A::applicant, u"申請者", u"Applicant"),
        F(u"approver", Text, &A::approver, u"承認者", u"Approver"),
        F(u"approver_role", Choice, &A::approverRole, u"承認者の役割", u"Approver's role")
            .choices(u"actor_role"),
        F(u"approved_on", Date, &A::approvedOn, u"承認日", u"Approved on"),
        F(u"expires_on", Date, &A::expiresOn, u"有効期限", u"Expires on"),
        F(u"ended_on", Date, &A::endedOn, u"終了日", u"Ended on"),
        F(u"note", LongText, &A::note, u"備考", u"Note"),
    };
    return fields;
}

} // namespace daicho
