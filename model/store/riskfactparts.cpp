// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/catalogue/catalogue.h"
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

QByteArray RiskFactSql::topLevels(int count) const
{
    QStringList ids;
    const auto& levels = m_basis.method.levels;
    for (size_t i = levels.size(); i > 0 && ids.size() < count; --i) {
        ids.append(levels[i - 1].id);
    }
    return ids.isEmpty() ? QByteArray("TRUE") : "s.level IN " + list(ids);
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

QByteArray RiskFactSql::notApplicable() const
{
    const QHash<QString, QByteArray> columns{
        {u"asset_kind"_s, "a.kind"}, {u"zone"_s, "a.zone"}, {u"media"_s, "a.media"}};
    QByteArray any;
    for (const Threat& threat : m_basis.catalogue.threats().items) {
        for (auto set = threat.applies.begin(); set != threat.applies.end(); ++set) {
            const QByteArray column = columns.value(set.key());
            if (!column.isEmpty()) {
                any += QByteArray(any.isEmpty() ? "" : " OR ") +
                       "(s.threat = " + quoted(threat.id) + " AND " + column + " <> '' AND " +
                       column + " NOT IN " + list(set.value()) + ')';
            }
        }
    }
    return any.isEmpty() ? any : '(' + any + ')';
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
