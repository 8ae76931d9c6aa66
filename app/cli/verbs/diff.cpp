// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/verbs/spool.h"
#include "app/cli/verbs/verbs.h"
#include "model/service/changewords.h"
#include "model/service/diffservice.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

class DiffCommand final : public RegisterCommand
{
    Q_DECLARE_TR_FUNCTIONS(DiffCommand)

public:
    QString name() const override { return u"diff"_s; }

    Declaration declaration() const override
    {
        return {tr("Shows what changed between two points, net, per record and field. A point is "
                   "the end of a fiscal year (2026), of a day (2026-04-01) or of an entry (#123)."),
                {registerArgument()},
                {{u"--from"_s, OptionKind::Text, u"POINT"_s, tr("the earlier point"), true},
                 {u"--to"_s, OptionKind::Text, u"POINT"_s, tr("the later point"), true}}};
    }

protected:
    Result<ExitCode>
    answer(Session& session, const Context& context, Streams& streams) const override
    {
        const DiffService diff(session);
        const Result<DiffPoint> from = diff.point(context.arguments.text(u"--from"_s));
        const Result<DiffPoint> to = diff.point(context.arguments.text(u"--to"_s));
        const Result<Scheme> scheme = session.scheme();
        if (!from || !to || !scheme) {
            return !from ? failure(from) : !to ? failure(to) : failure(scheme);
        }
        AnswerSpool spool;
        DAICHO_TRY(spool.open());
        ChangeWording wording(session, *scheme, DateStyle::Iso);
        bool isFirst = true;
        const Result<DiffCounts> counts = diff.visit(
            *from,
            *to,
            [&](const DiffRecord& record) -> Result<void> {
                if (!context.json) {
                    return spool.add(recordText(record, wording.words(record.history())));
                }
                const Result<QJsonObject> json = toJson(session, diff, record);
                const QByteArray separator = std::exchange(isFirst, false) ? "\n" : ",\n";
                return json ? spool.add(separator +
                                        QJsonDocument(*json).toJson(QJsonDocument::Compact))
                            : Result<void>(failure(json));
            },
            context.progress);
        if (!counts) {
            return failure(counts);
        }
        say(*counts, spool, context, streams);
        return ExitCode::Done;
    }

private:
    static Result<QJsonObject>
    toJson(Session& session, const DiffService& diff, const DiffRecord& record)
    {
        QJsonObject fields;
        const EntityTable* const table = session.tables().find(record.entity);
        for (const FieldChange& change : record.fields) {
            QVariant before = change.before;
            QVariant after = change.after;
            for (const FieldInfo* field : table->fields()) {
                if (field->key != change.field || !field->isReference()) {
                    continue;
                }
                DAICHO_TRY(toCode(diff, field->type, before));
                DAICHO_TRY(toCode(diff, field->type, after));
            }
            fields.insert(
                change.field,
                QJsonArray{QJsonValue::fromVariant(before), QJsonValue::fromVariant(after)});
        }
        return QJsonObject{{u"entity"_s, record.entity},
                           {u"code"_s, record.code},
                           {u"change"_s, toKey(record.kind)},
                           {u"fields"_s, fields}};
    }

    /// People know a record by its number, not by its uid.
    static Result<void> toCode(const DiffService& diff, FieldType type, QVariant& uid)
    {
        if (!uid.isValid() || uid.isNull()) {
            return {};
        }
        const QString entity = type == FieldType::UnitRef    ? u"unit"_s
                               : type == FieldType::PlaceRef ? u"place"_s
                                                             : u"asset"_s;
        const Result<QString> code = diff.codeOf(entity, uid.toString());
        if (!code) {
            return failure(code);
        }
        uid = code->isEmpty() ? uid : QVariant(*code);
        return {};
    }

    static QByteArray recordText(const DiffRecord& record, const RecordWords& words)
    {
        const QString name = words.name.isEmpty() ? record.code : words.name;
        const QString kind = record.kind == NetKind::Added     ? tr("Added: %1 %2")
                             : record.kind == NetKind::Removed ? tr("Removed: %1 %2")
                                                               : tr("Changed: %1 %2");
        QStringList lines{kind.arg(words.kind, name)};
        for (const FieldWords& field : words.fields) {
            const QString before = field.before.isEmpty() ? tr("(empty)") : field.before;
            const QString after = field.after.isEmpty() ? tr("(empty)") : field.after;
            lines.append(record.kind == NetKind::Added ? u"    %1: %2"_s.arg(field.label, after)
                         : record.kind == NetKind::Removed
                             ? u"    %1: %2"_s.arg(field.label, before)
                             : u"    %1: %2 → %3"_s.arg(field.label, before, after));
        }
        return (lines.join(u'\n') + u'\n').toUtf8();
    }

    static void
    say(const DiffCounts& counts, AnswerSpool& spool, const Context& context, Streams& streams)
    {
        if (context.json) {
            streams.answerBytes("{\"added\": " + QByteArray::number(counts.added) +
                                ", \"changed\": " + QByteArray::number(counts.changed) +
                                ", \"removed\": " + QByteArray::number(counts.removed) +
                                ",\n\"records\": [");
            spool.copyTo(streams);
            streams.answerBytes("]}\n");
            return;
        }
        spool.copyTo(streams);
        streams.answer(tr("%1 added, %2 changed, %3 removed")
                           .arg(counts.added)
                           .arg(counts.changed)
                           .arg(counts.removed));
    }
};

} // namespace

std::unique_ptr<Command> diffCommand()
{
    return std::make_unique<DiffCommand>();
}

} // namespace daicho
