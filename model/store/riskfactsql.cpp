// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/store/riskfactsql.h"

#include "model/catalogue/catalogue.h"
#include "model/core/wareki.h"
#include "model/store/scopesql.h"
#include "model/store/standingsql.h"

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

constexpr auto kPresent = " AND a.disposed_on = '' AND a.disposal_method = '' AND ";

/// Treatments (t) of the pair of `record`.
QByteArray treated(const QByteArray& record)
{
    return "EXISTS (SELECT 1 FROM treatment t WHERE t.asset_id = " + record +
           ".asset_id AND t.threat = " + record + ".threat)";
}

/// `sign`: = for one that is done, <> for one that is not yet.
QByteArray hasMeasure(const QByteArray& record, const QByteArray& sign)
{
    return "EXISTS (SELECT 1 FROM treatment d JOIN measure m ON m.uid = d.measure "
           "WHERE d.asset_id = " +
           record + ".asset_id AND d.threat = " + record + ".threat AND m.state " + sign +
           " 'done')";
}

QByteArray accepted(const QByteArray& record, const QByteArray& on, const QByteArray& more = {})
{
    return "EXISTS (SELECT 1 FROM acceptance k WHERE k.asset_id = " + record +
           ".asset_id AND k.threat = " + record +
           ".threat AND k.kind <> 'exception' AND k.ended_on = '' AND "
           "(k.expires_on = '' OR k.expires_on >= " +
           on + ')' + more + ')';
}

} // namespace

RiskFactSql::RiskFactSql(const RiskFactBasis& basis, AssetId only)
    : m_basis(basis)
    , m_on(quoted(basis.on.toString(Qt::ISODate)))
    , m_cycle(QByteArray::number(basis.cycle))
    , m_only(only ? " AND a.id = " + QByteArray::number(only.value) : QByteArray())
    , m_year(QByteArray::number(fiscalYear(basis.on)))
    , m_stands(isStanding(basis.methods))
{
}

const QStringList& RiskFactSql::keys()
{
    static const QStringList keys = {u"without_plan"_s,
                                     u"great_loss_unapproved"_s,
                                     u"loss_below_class"_s,
                                     u"law_below"_s,
                                     u"report_duty_below"_s,
                                     u"other_method"_s,
                                     u"class_changed_since"_s,
                                     u"threat_not_applicable"_s,
                                     u"pair_excluded"_s,
                                     u"unknown_threat"_s,
                                     u"lowered_without_measure"_s,
                                     u"jumped"_s,
                                     u"differs_from_draft"_s,
                                     u"category_unscored"_s,
                                     u"above_current"_s,
                                     u"not_below_current"_s,
                                     u"residual_outdated"_s,
                                     u"residual_unaccepted"_s,
                                     u"no_done_measure"_s,
                                     u"measure_gone"_s,
                                     u"pair_unscored"_s,
                                     u"lacks_evaluation"_s,
                                     u"treats_nothing"_s,
                                     u"treats_other_threats"_s,
                                     u"treats_unaccepted"_s,
                                     u"treats_without_contractor"_s,
                                     u"budget_year_past"_s,
                                     u"needs_approver"_s,
                                     u"renewed"_s,
                                     u"outlasts_next_year"_s,
                                     u"approver_too_low"_s,
                                     u"risk_has_risen"_s,
                                     u"asset_left_out"_s,
                                     u"not_rescored_since"_s};
    return keys;
}

QByteArray RiskFactSql::of(const Fact& fact) const
{
    if (fact.name != Fact::Name::Stored) {
        return {};
    }
    if (fact.subject == "measure"_L1) {
        return m_only.isEmpty() ? ofMeasure(fact) : QByteArray();
    }
    if (fact.subject == "treatment"_L1) {
        return ofTreatment(fact);
    }
    return fact.subject == "acceptance"_L1 ? ofAcceptance(fact) : ofScore(fact);
}

QByteArray RiskFactSql::ofScore(const Fact& fact) const
{
    if (fact.stored == "category_unscored"_L1) {
        return unscoredCategory(fact.kinds) + kPresent + inScope("a") + m_only;
    }
    const QByteArray condition = ofJudgedScore(fact);
    return condition.isEmpty()
               ? QByteArray()
               : "SELECT s.id FROM assessment s JOIN asset a ON a.id = s.asset_id "
                 "WHERE s.cycle = " +
                     m_cycle + kPresent + inScope("a") + m_only + " AND " + condition;
}

QByteArray RiskFactSql::ofJudgedScore(const Fact& fact) const
{
    const QString& key = fact.stored;
    const int number = static_cast<int>(fact.value);
    if (key == "without_plan"_L1) {
        return "s.acceptable = 0 AND " + topLevels("s.level", number) + " AND NOT " + treated("s") +
               " AND NOT " + accepted("s", m_on) + " AND " + m_stands;
    }
    if (key == "great_loss_unapproved"_L1) {
        return greatLoss() + " AND s.acceptable = 1 AND NOT " +
               accepted("s", m_on, " AND k.approver <> ''") + " AND NOT " + treated("s") + " AND " +
               m_stands;
    }
    if (key == "loss_below_class"_L1) {
        return minimumLoss(number);
    }
    if (key == "law_below"_L1) {
        return "a.personal = 1 AND s.threat IN " + threats(u"C"_s) + " AND " + lawIs("1");
    }
    if (key == "report_duty_below"_L1) {
        return reportDuty(number);
    }
    if (key == "other_method"_L1) {
        return "s.method <> " + quoted(m_basis.method.header.id);
    }
    if (key == "class_changed_since"_L1) {
        return "a.classified_on > substr(s.scored_at, 1, 10) AND s.scored_at <> ''";
    }
    if (key == "threat_not_applicable"_L1) {
        return notApplicable();
    }
    if (key == "pair_excluded"_L1) {
        return "EXISTS (SELECT 1 FROM pair_exclusion e WHERE e.asset_id = s.asset_id AND "
               "e.threat = s.threat)";
    }
    if (key == "unknown_threat"_L1) {
        QStringList known;
        for (const Threat& threat : m_basis.catalogue.threats().items) {
            known.append(threat.id);
        }
        return "s.threat NOT IN " + list(known);
    }
    return ofComparedScore(fact);
}

/// Compared with last year's or with the draft.
QByteArray RiskFactSql::ofComparedScore(const Fact& fact) const
{
    const QString& key = fact.stored;
    const QByteArray steps = QByteArray::number(static_cast<int>(fact.value));
    const QByteArray former =
        "EXISTS (SELECT 1 FROM assessment p WHERE p.asset_id = s.asset_id AND "
        "p.threat = s.threat AND p.cycle = s.cycle - 1 AND p.method = s.method AND ";
    if (key == "lowered_without_measure"_L1) {
        return former + rank("p.level") + " > " + rank("s.level") + ") AND NOT " +
               hasMeasure("s", "=") + " AND " + m_stands;
    }
    if (key == "jumped"_L1) {
        return former + "abs(" + rank("p.level") + " - " + rank("s.level") + ") >= " + steps +
               ") AND " + m_stands;
    }
    if (key == "differs_from_draft"_L1) {
        return "EXISTS (SELECT 1 FROM round_item i WHERE i.asset_id = s.asset_id AND "
               "i.threat = s.threat AND i.round = s.round AND s.round <> '' AND "
               "i.proposed_level <> '' AND abs(" +
               rank("i.proposed_level") + " - " + rank("s.level") + ") >= " + steps + ')';
    }
    return {};
}

QByteArray RiskFactSql::ofTreatment(const Fact& fact) const
{
    const QString& key = fact.stored;
    const QByteArray from = "SELECT t.id FROM treatment t JOIN asset a ON a.id = t.asset_id ";
    const QByteArray scored =
        from +
        "JOIN assessment s ON s.asset_id = t.asset_id AND s.threat = t.threat "
        "WHERE s.cycle = " +
        m_cycle + m_only + kPresent + inScope("a") + " AND " + m_stands + " AND ";
    // A score that is newer than the evaluation holds what the measures did already.
    const QByteArray compared =
        scored + "t.method = s.method AND t.evaluated_on >= substr(s.scored_at, 1, 10) AND ";
    const auto levelIs = [this](const QByteArray& sign) {
        return " OR (s.value IS NULL AND " + rank("t.expected_level") + sign + rank("s.level") +
               "))";
    };
    if (key == "above_current"_L1) {
        return compared + "(t.expected_value > s.value" + levelIs(" > ");
    }
    if (key == "not_below_current"_L1) {
        return compared + "(t.expected_value = s.value" + levelIs(" = ") +
               " AND NOT EXISTS (SELECT 1 FROM measure m WHERE m.uid = t.measure AND "
               "m.option = 'retain')";
    }
    if (key == "residual_outdated"_L1) {
        return scored + "t.evaluated_on <> '' AND t.evaluated_on < substr(s.scored_at, 1, 10)";
    }
    if (key == "residual_unaccepted"_L1) {
        return from + "WHERE t.is_forecast = 0 AND " +
               topLevels("t.expected_level", static_cast<int>(fact.value)) + " AND NOT " +
               accepted("t", m_on) + " AND NOT " + hasMeasure("t", "<>") + kPresent + inScope("a") +
               m_only;
    }
    if (key == "other_method"_L1) {
        return scored + "t.method <> '' AND t.method <> s.method";
    }
    if (key == "no_done_measure"_L1) {
        return from + "WHERE NOT " + hasMeasure("t", "=") + m_only;
    }
    if (key == "measure_gone"_L1) {
        return from + "WHERE NOT EXISTS (SELECT 1 FROM measure m WHERE m.uid = t.measure)" + m_only;
    }
    if (key == "pair_unscored"_L1) {
        return from +
               "WHERE NOT EXISTS (SELECT 1 FROM assessment s WHERE s.asset_id = t.asset_id AND "
               "s.threat = t.threat)" +
               m_only;
    }
    return {};
}

QByteArray RiskFactSql::ofMeasure(const Fact& fact) const
{
    const QString& key = fact.stored;
    const QByteArray treats = "SELECT 1 FROM treatment t WHERE t.measure = m.uid";
    if (key == "lacks_evaluation"_L1) {
        return "SELECT m.id FROM measure m WHERE EXISTS (" + treats +
               " AND (t.is_forecast IS NULL OR t.is_forecast = 1))";
    }
    if (key == "treats_nothing"_L1) {
        return "SELECT m.id FROM measure m WHERE NOT EXISTS (" + treats + ')';
    }
    if (key == "treats_other_threats"_L1) {
        return "SELECT m.id FROM measure m WHERE m.threats <> '' AND EXISTS (" + treats +
               " AND instr(',' || m.threats || ',', ',' || t.threat || ',') = 0)";
    }
    if (key == "treats_unaccepted"_L1) {
        return "SELECT m.id FROM measure m WHERE EXISTS (" + treats + " AND NOT " +
               accepted("t", m_on) + ')';
    }
    if (key == "treats_without_contractor"_L1) {
        return "SELECT m.id FROM measure m WHERE EXISTS (SELECT 1 FROM treatment t JOIN asset a ON "
               "a.id = t.asset_id WHERE t.measure = m.uid AND a.contractor = '' AND "
               "a.cloud_provider = '')";
    }
    if (key == "budget_year_past"_L1) {
        return "SELECT m.id FROM measure m WHERE m.budget_year < " + m_year;
    }
    return {};
}

QByteArray RiskFactSql::ofAcceptance(const Fact& fact) const
{
    const QString& key = fact.stored;
    const QByteArray from = "SELECT c.id FROM acceptance c JOIN asset a ON a.id = c.asset_id ";
    const QByteArray scored =
        from +
        "JOIN assessment s ON s.asset_id = c.asset_id AND s.threat = c.threat "
        "WHERE s.cycle = " +
        m_cycle + m_only + " AND " + m_stands + " AND ";
    if (key == "needs_approver"_L1) {
        return scored + "(s.acceptable = 0 OR " + greatLoss() +
               ") UNION SELECT c.id FROM "
               "acceptance c JOIN asset a ON a.id = c.asset_id WHERE c.kind = 'exception'" +
               m_only;
    }
    if (key == "renewed"_L1) {
        return from +
               "WHERE EXISTS (SELECT 1 FROM acceptance n WHERE n.asset_id = c.asset_id AND "
               "n.threat = c.threat AND n.kind = c.kind AND n.id <> c.id AND n.ended_on = '' AND "
               "n.expires_on >= " +
               m_on + ')' + m_only;
    }
    if (key == "outlasts_next_year"_L1) {
        return from +
               "WHERE c.approved_on <> '' AND c.expires_on > "
               "CAST(CAST(substr(c.approved_on, 1, 4) AS INTEGER) + CASE WHEN "
               "substr(c.approved_on, 6, 2) >= '04' THEN 2 ELSE 1 END AS TEXT) || '-03-31'" +
               m_only;
    }
    if (key == "approver_too_low"_L1) {
        return from + "WHERE c.kind <> 'exception' AND c.approver_role <> '' AND " + tooLow() +
               m_only;
    }
    if (key == "risk_has_risen"_L1) {
        return scored + rank("s.level") + " > " + rank("c.level");
    }
    if (key == "pair_unscored"_L1) {
        return from +
               "WHERE c.threat <> '' AND NOT EXISTS (SELECT 1 FROM assessment s WHERE "
               "s.asset_id = c.asset_id AND s.threat = c.threat)" +
               m_only;
    }
    if (key == "asset_left_out"_L1) {
        return from +
               "WHERE (a.disposed_on <> '' OR a.disposal_method <> '' OR a.exclusion <> '')" +
               m_only;
    }
    if (key == "not_rescored_since"_L1) {
        return from +
               "WHERE c.expires_on <> '' AND NOT EXISTS (SELECT 1 FROM assessment s WHERE "
               "s.asset_id = c.asset_id AND s.threat = c.threat AND s.scored_at > c.expires_on)" +
               m_only;
    }
    return {};
}

} // namespace daicho
