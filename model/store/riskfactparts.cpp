// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/catalogue/catalogue.h"
#include "model/risk/likelihoodhelper.h"
#include "model/store/riskfactsql.h"

using namespace Qt::StringLiterals;

namespace daicho {

QByteArray RiskFactSql::quoted(const QString& text)
{
    return '\'' + text.toUtf8().replace('\'', "''") + '\'';
}

QByteArray RiskFactSql::list(const QStringList& texts)
{
    QByteArray sql;
    for (const QString& text : texts) {
        sql += (sql.isEmpty() ? "" : ", ") + quoted(text);
    }
    return '(' + sql + ')';
}

QByteArray RiskFactSql::lawIs(const QByteArray& digits)
{
    QByteArray sql;
    for (const char digit : digits) {
        const QByteArray at = QByteArray("\"law\":") + digit;
        sql += QByteArray(sql.isEmpty() ? "" : " OR ") + "s.inputs LIKE '%" + at +
               ",%' OR s.inputs LIKE '%" + at + "}%'";
    }
    return '(' + sql + ')';
}

QByteArray RiskFactSql::rank(const QByteArray& level) const
{
    // A level of another method has no rank: nothing that compares with NULL holds.
    QByteArray sql = "CASE " + level;
    int place = 0;
    for (const RiskLevel& known : m_basis.method.levels) {
        sql += " WHEN " + quoted(known.id) + " THEN " + QByteArray::number(place++);
    }
    return place == 0 ? "NULL" : sql + " END";
}

QByteArray RiskFactSql::topLevels(const QByteArray& level, int count) const
{
    QStringList ids;
    const auto& levels = m_basis.method.levels;
    for (size_t i = levels.size(); i > 0 && ids.size() < count; --i) {
        ids.append(levels[i - 1].id);
    }
    return ids.isEmpty() ? QByteArray("TRUE") : level + " IN " + list(ids);
}

/// The loss is lower than the class of a property that the threat hits demands on a five-step
/// scale, less `slack` steps.
QByteArray RiskFactSql::minimumLoss(int slack) const
{
    if (m_basis.method.figures.loss.isEmpty()) {
        return {};
    }
    QByteArray any;
    for (const Property property : kProperties) {
        for (const SchemeClass& known : m_basis.scheme.scale(property).classes) {
            const auto score = m_basis.scheme.defaultScore(u"steps-5"_s, property, known.id);
            const int least = score.value_or(0) - slack;
            if (least <= 1) {
                continue;
            }
            const QString letter = property == Property::Confidentiality ? u"C"_s
                                   : property == Property::Integrity     ? u"I"_s
                                                                         : u"A"_s;
            any += QByteArray(any.isEmpty() ? "" : " OR ") + "(a." + toKey(property).toLatin1() +
                   " = " + quoted(known.id) + " AND s.loss < " + QByteArray::number(least) +
                   " AND s.threat IN " + threats(letter) + ')';
        }
    }
    return any.isEmpty() ? QByteArray()
                         : "s.method = " + quoted(m_basis.method.header.id) + " AND (" + any + ')';
}

/// The threats that hit one of these properties first of all or always.
QByteArray RiskFactSql::threats(const QString& letters) const
{
    QStringList ids;
    for (const Threat& threat : m_basis.catalogue.threats().items) {
        for (const QChar letter : letters) {
            if (threat.properties.contains(letter)) {
                ids.append(threat.id);
                break;
            }
        }
    }
    return list(ids);
}

/// As proposeLaw() of the Score page judges it, with a legal dimension below `leastLaw`.
QByteArray RiskFactSql::reportDuty(int leastLaw) const
{
    const Result<LikelihoodGuide> guide = likelihoodGuide(m_basis.catalogue);
    if (!guide) {
        return {};
    }
    const ReportRule& rule = guide->report;
    QStringList reportable;
    QStringList wrongful;
    for (const Threat& threat : m_basis.catalogue.threats().items) {
        if (rule.concerns(threat)) {
            reportable.append(threat.id);
        }
        if (rule.isWrongful(threat)) {
            wrongful.append(threat.id);
        }
    }
    QByteArray digits;
    for (int law = 1; law < leastLaw; ++law) {
        digits += QByteArray::number(law);
    }
    return "a.encryption <> 'high' AND (a.specific = 1 OR a.sensitive = 1 OR (a.personal = 1 AND "
           "(a.person_count > " +
           QByteArray::number(rule.personsAbove) + " OR s.threat IN " + list(wrongful) +
           "))) AND s.threat IN " + list(reportable) + " AND " + lawIs(digits);
}

/// Whether kind, zone and medium of the asset let the threat concern it.
QByteArray RiskFactSql::applies(const Threat& threat)
{
    const QHash<QString, QByteArray> columns{
        {u"asset_kind"_s, "a.kind"}, {u"zone"_s, "a.zone"}, {u"media"_s, "a.media"}};
    QByteArray all = "TRUE";
    for (auto set = threat.applies.begin(); set != threat.applies.end(); ++set) {
        const QByteArray column = columns.value(set.key());
        if (!column.isEmpty()) {
            all += " AND (" + column + " = '' OR " + column + " IN " + list(set.value()) + ')';
        }
    }
    return '(' + all + ')';
}

QByteArray RiskFactSql::notApplicable() const
{
    QByteArray any;
    for (const Threat& threat : m_basis.catalogue.threats().items) {
        any += QByteArray(any.isEmpty() ? "" : " OR ") + "(s.threat = " + quoted(threat.id) +
               " AND NOT " + applies(threat) + ')';
    }
    return any.isEmpty() ? any : '(' + any + ')';
}

/// Assets that are scored, but against none of the threats of the categories that concern them and
/// are not ruled out.
QByteArray RiskFactSql::unscoredCategory(const QStringList& categories) const
{
    QStringList ids;
    QByteArray any = "FALSE";
    for (const Threat& threat : m_basis.catalogue.threats().items) {
        if (categories.contains(threat.category)) {
            ids.append(threat.id);
            any += " OR (" + applies(threat) +
                   " AND NOT EXISTS (SELECT 1 FROM pair_exclusion e WHERE e.asset_id = a.id AND "
                   "e.threat = " +
                   quoted(threat.id) + "))";
        }
    }
    const QByteArray scored =
        "SELECT 1 FROM assessment s WHERE s.asset_id = a.id AND s.cycle = " + m_cycle;
    return "SELECT a.id FROM asset a WHERE EXISTS (" + scored + ") AND NOT EXISTS (" + scored +
           " AND s.threat IN " + list(ids) + ") AND (" + any + ")";
}

QByteArray RiskFactSql::tooLow() const
{
    QByteArray any;
    QStringList higher;
    const auto& levels = m_basis.method.levels;
    for (size_t i = levels.size(); i > 0; --i) {
        const RiskLevel& level = levels[i - 1];
        if (!level.approver.isEmpty()) {
            higher.append(level.approver);
            any += QByteArray(any.isEmpty() ? "" : " OR ") + "(c.level = " + quoted(level.id) +
                   " AND c.approver_role NOT IN " + list(higher) + ')';
        }
    }
    return any.isEmpty() ? QByteArray("FALSE") : '(' + any + ')';
}

QByteArray RiskFactSql::greatLoss() const
{
    for (const ApproverRule& rule : m_basis.method.approverRules) {
        if (rule.value == m_basis.method.figures.loss) {
            return "s.loss >= " + QByteArray::number(rule.atLeast);
        }
    }
    return "FALSE";
}

} // namespace daicho
