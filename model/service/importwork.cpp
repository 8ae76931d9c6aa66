// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/importwork.h"

#include "model/service/session.h"

#include <QCoreApplication>
#include <QJsonDocument>

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
        break;
    }
    return session.tables().asset;
}

Failure cancelled()
{
    return fail(ErrorKind::Cancelled, Words::tr("Stopped. The register is as it was before."));
}

QString jsonText(const QJsonObject& object)
{
    return object.isEmpty()
               ? QString()
               : QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace

ImportWork::ImportWork(Session& session, const ImportRun& run, Progress& progress)
    : m_session(session)
    , m_run(run)
    , m_progress(progress)
    , m_table(tableOf(session, run.options.into))
    , m_fields(importFields(run.options.into))
    , m_matcher(session, run.options.into)
{
}

int ImportWork::fieldIndex(const QString& key) const
{
    return importFieldIndex(m_run.options.into, key);
}

QVariant& ImportWork::at(Values& values, const QString& key) const
{
    return values[static_cast<size_t>(fieldIndex(key))];
}

Result<ImportReport> ImportWork::go(TableSource& source)
{
    const Result<Scheme> scheme = m_session.scheme();
    if (!scheme) {
        return failure(scheme);
    }
    m_scheme = scheme->header.id + u'@' + scheme->header.version;
    const ImportContext context{m_session.environment().catalogue, *scheme, m_session.language()};
    Result<DraftReader> reader = DraftReader::open(source, m_run.options, context, m_progress);
    if (!reader) {
        return failure(reader);
    }
    m_ownExport = reader->isOwnExport();
    DAICHO_TRY(m_matcher.load());
    Result<std::unique_ptr<ImportStaging>> staging = ImportStaging::create();
    if (!staging) {
        return failure(staging);
    }
    m_staging = std::move(*staging);
    DAICHO_TRY(readAll(*reader));
    m_report.warnings = reader->warnings() + m_report.warnings;
    m_report.keptOut = m_run.strict && m_report.rejectedRows > 0;
    if (!m_run.dryRun && !m_report.keptOut && m_staging->count() > 0) {
        DAICHO_TRY(writeAll());
    }
    for (const QString& name : m_made) {
        m_report.warnings.append(
            Words::tr("“%1” was not in the register yet and is added.").arg(name));
    }
    return m_report;
}

Result<void> ImportWork::readAll(DraftReader& reader)
{
    const Result<int> rows =
        reader.read([this](DraftRow& draft) { return take(draft); }, m_progress);
    if (!rows) {
        return failure(rows);
    }
    m_report.rows = *rows;
    return {};
}

Result<void> ImportWork::take(DraftRow& draft)
{
    if (m_progress.isCancelled()) {
        return cancelled();
    }
    StagedRow staged;
    staged.row = draft.row;
    staged.values = draft.values;
    if (!draft.isRejected()) {
        resolve(draft, staged);
    }
    for (const ImportProblem& warning : draft.warnings) {
        m_report.warnings.append(
            Words::tr("Row %1, %2: %3").arg(warning.row).arg(warning.column(), warning.reason));
    }
    if (draft.isRejected()) {
        ++m_report.rejectedRows;
        m_report.rejected.append(
            QList<ImportProblem>(draft.problems.begin(), draft.problems.end()));
        return {};
    }
    const Result<bool> changes = complete(draft, staged);
    if (!changes) {
        return failure(changes);
    }
    return *changes ? m_staging->add(staged) : Result<void>();
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
        if (id != 0) {
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

/// Puts the draft over the stored record. False where nothing is to be written.
Result<bool> ImportWork::complete(DraftRow& draft, StagedRow& staged)
{
    // A unit that is yet to be made has no id: its name stands in for it in the match key.
    Values key = staged.values;
    for (const auto& [field, path] : staged.newReferences) {
        key[static_cast<size_t>(field)] = path.join(u' ');
    }
    staged.id = m_matcher.match(key);
    if (staged.id == 0) {
        ++m_report.added;
        mergeExtra(draft, {}, staged);
        noteClassification(draft, Values(m_fields.size()), staged);
        return true;
    }
    if (m_run.options.onMatch == OnMatch::Skip) {
        ++m_report.skipped;
        return false;
    }
    const Result<std::optional<StoredRecord>> stored = m_table.byId(staged.id);
    if (!stored) {
        return failure(stored);
    }
    if (!*stored || m_run.options.onMatch == OnMatch::Stop) {
        return fail(
            ErrorKind::Conflict,
            Words::tr("Row %1 is in the register already. Nothing was imported.").arg(draft.row),
            {},
            QString::number(draft.row));
    }
    Values merged = (*stored)->values;
    for (size_t i = 0; i < m_fields.size(); ++i) {
        if (draft.given.test(i) || (staged.values[i].isValid() && m_fields[i].isReference())) {
            merged[i] = staged.values[i];
        }
    }
    staged.values = std::move(merged);
    if (m_run.options.into == ImportTarget::Assets) {
        mergeExtra(draft, (*stored)->values[static_cast<size_t>(fieldIndex(u"extra"_s))], staged);
        noteClassification(draft, (*stored)->values, staged);
    }
    const bool changes = staged.values != (*stored)->values || !staged.newReferences.isEmpty();
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
    for (const auto& [field, header, text] : staged.assetTexts) {
        extra.insert(header, text);
    }
    const QString text = jsonText(extra);
    at(staged.values, u"extra"_s) = text.isEmpty() ? QVariant() : QVariant(text);
}

void ImportWork::noteClassification(const DraftRow& draft,
                                    const Values& stored,
                                    StagedRow& staged) const
{
    if (m_run.options.into != ImportTarget::Assets) {
        return;
    }
    bool changed = false;
    for (const QString& key : {u"confidentiality"_s, u"integrity"_s, u"availability"_s}) {
        const auto field = static_cast<size_t>(fieldIndex(key));
        changed =
            changed || (staged.values[field].isValid() && staged.values[field] != stored[field]);
    }
    const auto givesNot = [&draft, this](const QString& key) {
        return !draft.given.test(static_cast<size_t>(fieldIndex(key)));
    };
    if (changed && givesNot(u"scheme"_s)) {
        at(staged.values, u"scheme"_s) = m_scheme;
    }
    if (changed && givesNot(u"class_basis"_s)) {
        at(staged.values, u"class_basis"_s) = u"imported"_s;
    }
}

} // namespace daicho
