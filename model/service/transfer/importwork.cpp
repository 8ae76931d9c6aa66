// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/transfer/importwork.h"

#include "model/service/session.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ImportService)
};

EntityTable& tableOf(Session& session, ImportTarget target)
{
    switch (target) {
    case ImportTarget::Units:
        return session.tables().unit;
    case ImportTarget::Places:
        return session.tables().place;
    case ImportTarget::Assets:
    case ImportTarget::Scores:
    case ImportTarget::Relations:
    case ImportTarget::Flows:
    case ImportTarget::Measures:
    case ImportTarget::Restrictions:
        break;
    }
    return session.tables().asset;
}

QString jsonText(const QJsonObject& object)
{
    return object.isEmpty()
               ? QString()
               : QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace

ImportWork::ImportWork(Session& session, const ImportRun& run, Progress& progress)
    : RowImport(session, run, progress)
    , m_table(tableOf(session, run.options.into))
    , m_fields(importFields(run.options.into))
    , m_matcher(session, run.options.into, run.options.matchBy)
{
    if (run.options.into == ImportTarget::Assets) {
        const auto place = [this](const QString& key) {
            return static_cast<size_t>(fieldIndex(key));
        };
        m_classFields = {
            place(u"confidentiality"_s), place(u"integrity"_s), place(u"availability"_s)};
        m_schemeField = place(u"scheme"_s);
        m_basisField = place(u"class_basis"_s);
    }
}

int ImportWork::fieldIndex(const QString& key) const
{
    return importFieldIndex(m_run.options.into, key);
}

QVariant& ImportWork::at(Values& values, const QString& key) const
{
    return values[static_cast<size_t>(fieldIndex(key))];
}

Result<ImportReport> ImportWork::run(TableSource& source)
{
    Result<ImportReport> report = go(source);
    if (report) {
        for (const QString& name : m_made) {
            report->warnings.append(
                Words::tr("“%1” was not in the register yet and is added.").arg(name));
        }
    }
    return report;
}

Result<void> ImportWork::begin(const DraftReader& reader)
{
    m_schemeId = m_scheme.header.id + u'@' + m_scheme.header.version;
    m_ownExport = reader.isOwnExport();
    for (size_t i = 0; i < m_fields.size(); ++i) {
        m_namesAssets = m_namesAssets ||
                        (m_fields[i].type == FieldType::AssetRef && reader.mappedFields().test(i));
    }
    return m_matcher.load();
}

Result<void> ImportWork::take(DraftRow& draft)
{
    StagedRow staged;
    staged.row = draft.row;
    staged.values = std::move(draft.values);
    if (!draft.isRejected()) {
        resolve(draft, staged);
    }
    if (!draft.isRejected()) {
        match(draft, staged);
    }
    if (draft.isRejected()) {
        return {};
    }
    const Result<bool> changes = complete(draft, staged);
    if (!changes) {
        return failure(changes);
    }
    if (!*changes) {
        return {};
    }
    DAICHO_TRY(m_staging->add(staged));
    if (staged.id == 0 && m_namesAssets) {
        m_matcher.expect(m_staging->count(), staged.values);
    }
    return {};
}

void ImportWork::reject(DraftRow& draft,
                        const QString& letter,
                        const QString& header,
                        const QString& value,
                        const QString& reason) const
{
    draft.problems.push_back({draft.row, letter, header, value, reason});
}

void ImportWork::resolve(DraftRow& draft, StagedRow& staged)
{
    for (const DraftReference& reference : draft.references) {
        const auto field = static_cast<size_t>(reference.field);
        if (m_fields[field].type != FieldType::AssetRef) {
            resolveTree(draft, reference, staged);
            continue;
        }
        const qint64 id = m_matcher.assetNamed(reference.text);
        if (id > 0) {
            staged.values[field] = QVariant(static_cast<qlonglong>(id));
        } else {
            staged.assetTexts.append({reference.field, reference.header, reference.text});
            draft.given.reset(field);
        }
    }
}

void ImportWork::resolveTree(DraftRow& draft, const DraftReference& reference, StagedRow& staged)
{
    const auto field = static_cast<size_t>(reference.field);
    const FieldType type = m_fields[field].type;
    const ReferenceIndex& index = m_matcher.index(type);
    const Resolution found =
        reference.path.size() > 1 ? index.resolve(reference.path) : index.resolve(reference.text);
    const bool isUnit = type == FieldType::UnitRef;
    const bool mayMake = isUnit ? m_run.options.createUnits : m_run.options.createPlaces;
    switch (found.outcome) {
    case Resolution::Outcome::Found:
        staged.values[field] = QVariant(static_cast<qlonglong>(found.id));
        return;
    case Resolution::Outcome::Ambiguous:
        reject(draft,
               reference.letter,
               reference.header,
               reference.text,
               isUnit ? Words::tr("Several units are called so. Give the unit's code.")
                      : Words::tr("Several places are called so. Give the place's code."));
        return;
    case Resolution::Outcome::Unknown:
        break;
    }
    if (!mayMake) {
        reject(draft,
               reference.letter,
               reference.header,
               reference.text,
               isUnit ? Words::tr("The register has no such unit. Add it first or allow new units.")
                      : Words::tr(
                            "The register has no such place. Add it first or allow new places."));
        return;
    }
    const QStringList path =
        reference.path.isEmpty() ? QStringList{reference.text} : reference.path;
    staged.newReferences.append({reference.field, path});
    const QString name = path.join(u' ');
    if (!m_made.contains(name)) {
        m_made.append(name);
    }
}

void ImportWork::match(DraftRow& draft, StagedRow& staged)
{
    if (staged.newReferences.isEmpty()) {
        staged.id = m_matcher.match(staged.values);
    } else {
        // A unit that is yet to be made has no id: its name stands in for it in the match key.
        Values key = staged.values;
        for (const auto& [field, path] : staged.newReferences) {
            key[static_cast<size_t>(field)] = path.join(u' ');
        }
        staged.id = m_matcher.match(key);
    }
    if (m_matcher.isNumberTaken(staged.values, staged.id)) {
        const auto code = static_cast<size_t>(fieldIndex(u"code"_s));
        reject(draft,
               {},
               m_fields[code].label.in(m_session.language()),
               staged.values[code].toString(),
               Words::tr("Another record of the register has this number already."));
    }
}

/// Puts the draft over the stored record. False where nothing is to be written.
Result<bool> ImportWork::complete(DraftRow& draft, StagedRow& staged)
{
    if (staged.id == 0) {
        ++m_report.added;
        mergeExtra(draft, {}, staged);
        noteClassification(draft, Values(m_fields.size()), staged);
        return true;
    }
    const Result<bool> may = mayUpdate(draft.row);
    if (!may || !*may) {
        return may;
    }
    const Result<StoredRecord> stored = recordOf(m_table, staged);
    if (!stored) {
        return failure(stored);
    }
    Values merged = stored->values;
    for (size_t i = 0; i < m_fields.size(); ++i) {
        if (draft.given.test(i) || (staged.values[i].isValid() && m_fields[i].isReference())) {
            merged[i] = staged.values[i];
        }
    }
    staged.values = std::move(merged);
    if (m_run.options.into == ImportTarget::Assets) {
        mergeExtra(draft, stored->values[static_cast<size_t>(fieldIndex(u"extra"_s))], staged);
        noteClassification(draft, stored->values, staged);
    }
    const bool changes = staged.values != stored->values || !staged.newReferences.isEmpty();
    changes ? ++m_report.updated : ++m_report.unchanged;
    return changes;
}

void ImportWork::mergeExtra(const DraftRow& draft, const QVariant& stored, StagedRow& staged) const
{
    if (m_run.options.into != ImportTarget::Assets) {
        return;
    }
    QJsonObject extra =
        m_ownExport ? QJsonObject() : QJsonDocument::fromJson(stored.toString().toUtf8()).object();
    for (auto member = draft.extra.begin(); member != draft.extra.end(); ++member) {
        extra.insert(member.key(), *member);
    }
    // A system that the register does not know stays readable; once it is known it moves over.
    // New records get the text when they are written, unless it is known by then.
    for (const auto& [field, header, text] : staged.assetTexts) {
        if (staged.id != 0) {
            extra.insert(header, text);
        }
    }
    const QString text = jsonText(extra);
    at(staged.values, u"extra"_s) = text.isEmpty() ? QVariant() : QVariant(text);
}

void ImportWork::noteClassification(const DraftRow& draft, const Values& stored, StagedRow& staged)
{
    if (m_run.options.into != ImportTarget::Assets) {
        return;
    }
    const bool changed = std::ranges::any_of(m_classFields, [&](size_t field) {
        return staged.values[field].isValid() && staged.values[field] != stored[field];
    });
    if (changed && !draft.given.test(m_schemeField)) {
        staged.values[m_schemeField] = m_schemeId;
    }
    if (changed && !draft.given.test(m_basisField)) {
        staged.values[m_basisField] = u"imported"_s;
    }
    if (changed && staged.id != 0) {
        noteLowering(draft, stored, staged); // a new record lowers nothing
    }
}

/// The ledger stands for the reason. An approver of the class before is none of the lower one.
void ImportWork::noteLowering(const DraftRow& draft, const Values& stored, StagedRow& staged)
{
    Asset before;
    Asset after;
    for (size_t i = 0; i < m_fields.size(); ++i) {
        setFieldValue(before, assetFields()[i], stored[i]);
        setFieldValue(after, assetFields()[i], staged.values[i]);
    }
    const QList<Lowering> lowerings = loweringsOf(m_scheme, before, after);
    const QString missing = lowerings.isEmpty() ? QString() : missingForLowering(before, after, {});
    if (missing.isEmpty()) {
        return;
    }
    if (missing == "class_reason"_L1) {
        at(staged.values, u"class_reason"_s) = Words::tr("Imported from %1").arg(m_run.fileName);
    }
    if (before.classApprover == after.classApprover) {
        at(staged.values, u"class_approver"_s) = QVariant();
        m_report.warnings.append(
            Words::tr("Row %1: the class becomes lower (%2) and nobody is named who approved it.")
                .arg(draft.row)
                .arg(loweringText(m_scheme, lowerings, m_session.language())));
    }
}

} // namespace daicho
