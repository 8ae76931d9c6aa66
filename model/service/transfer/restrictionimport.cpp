// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/transfer/restrictionimport.h"

#include "model/core/textfold.h"
#include "model/service/session.h"
#include "model/store/restrictionstore.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RestrictionImport)
};

bool says(const QString& text, const QString& id, const Bilingual& label)
{
    const QString folded = foldLabel(text);
    return folded == foldLabel(id) || folded == foldLabel(label.ja) ||
           folded == foldLabel(label.en);
}

} // namespace

RestrictionImport::RestrictionImport(Session& session, const ImportRun& run, Progress& progress)
    : LinkImport(session, run, progress, session.tables().restrictionCheck, ImportTarget::Measures)
{
}

QString RestrictionImport::text(const DraftRow& row, const QString& field) const
{
    const int at = importFieldIndex(ImportTarget::Restrictions, field);
    return row.values[static_cast<size_t>(at)].toString();
}

Result<void> RestrictionImport::check(DraftRow& row)
{
    RestrictionCheck check = recordWith(row.values, restrictionCheckFields());
    findProperty(row, check);
    if (!row.isRejected()) {
        findClass(row, check);
    }
    if (!row.isRejected()) {
        findRestriction(row, check);
    }
    if (row.isRejected()) {
        return {};
    }
    check.scheme = m_scheme.header.id;
    if (!check.answer.isEmpty() && check.answeredBy.isEmpty()) {
        check.answeredBy = m_session.actor().post;
    }
    if (!check.answer.isEmpty() && !check.answeredOn.isValid()) {
        check.answeredOn = m_session.environment().clock.today();
    }
    const Values values = fieldValues(check, restrictionCheckFields());
    std::ranges::copy(values, row.values.begin());
    return {};
}

void RestrictionImport::findProperty(DraftRow& row, RestrictionCheck& check) const
{
    const QString word = check.property;
    const std::vector<Property> graded = m_scheme.gradedProperties();
    // People write 機密性 for what the scheme calls 自治体機密性.
    const auto found = std::ranges::find_if(graded, [&](Property property) {
        const Bilingual& label = m_scheme.scale(property).label;
        return says(word, toKey(property), label) ||
               (word.trimmed().size() > 2 && foldLabel(label.ja).endsWith(foldLabel(word)));
    });
    if (found == graded.end()) {
        reject(row, u"property"_s, word, Words::tr("The scheme does not grade this property."));
        return;
    }
    check.property = toKey(*found);
}

void RestrictionImport::findClass(DraftRow& row, RestrictionCheck& check) const
{
    const QString word = check.classId;
    const auto& classes = m_scheme.scale(*propertyFromKey(check.property)).classes;
    const auto found = std::ranges::find_if(
        classes, [&](const SchemeClass& one) { return says(word, one.id, one.label); });
    if (found == classes.end()) {
        reject(row, u"class"_s, word, Words::tr("The scheme has no such class."));
        return;
    }
    check.classId = found->id;
}

void RestrictionImport::findRestriction(DraftRow& row, RestrictionCheck& check) const
{
    const auto property = static_cast<size_t>(*propertyFromKey(check.property));
    const QString number = check.restriction;
    const QString words = text(row, u"restriction_text"_s);
    const auto found =
        std::ranges::find_if(m_scheme.restrictions, [&](const HandlingRestriction& rule) {
            return rule.classes[property].contains(check.classId) &&
                   says(number.isEmpty() ? words : number, rule.id, rule.label);
        });
    if (found == m_scheme.restrictions.end()) {
        reject(row,
               number.isEmpty() ? u"restriction_text"_s : u"restriction"_s,
               number.isEmpty() ? words : number,
               Words::tr("The scheme has no such restriction for this class."));
        return;
    }
    check.restriction = found->id;
}

Result<std::optional<StoredRecord>> RestrictionImport::stored(const DraftRow& row) const
{
    using Found = std::optional<StoredRecord>;
    const RestrictionStore store(m_table);
    const RestrictionCheck wanted = recordWith(row.values, restrictionCheckFields());
    const auto known = store.of(*wanted.year, wanted.unit);
    if (!known) {
        return failure(known);
    }
    const auto found = std::ranges::find_if(*known, [&wanted](const RestrictionCheck& check) {
        return check.property == wanted.property && check.classId == wanted.classId &&
               check.restriction == wanted.restriction;
    });
    return found == known->end() ? Found() : Found(store.toStored(*found));
}

QString RestrictionImport::identity(const DraftRow& row) const
{
    const RestrictionCheck check = recordWith(row.values, restrictionCheckFields());
    return u"%1 %2 %3 %4 %5"_s.arg(*check.year)
        .arg(check.unit.value)
        .arg(check.property, check.classId, check.restriction);
}

QString RestrictionImport::twinField() const
{
    return u"restriction"_s;
}

QString RestrictionImport::twinReason(int firstRow) const
{
    return Words::tr("Row %1 answers this restriction already.").arg(firstRow);
}

} // namespace daicho
