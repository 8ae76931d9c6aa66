// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/register/asset.h"
#include "model/service/assetservice.h"
#include "model/service/historyservice.h"
#include "model/service/sample/sample.h"
#include "model/service/transfer/exportservice.h"
#include "model/service/transfer/importservice.h"
#include "model/service/unitservice.h"
#include "model/sheet/opentable.h"
#include "tests/support/registerfixture.h"
#include "tests/support/testmain.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace daicho;

class TestExportService : public QObject
{
    Q_OBJECT

private:
    static void fill(Session& session)
    {
        auto recorder = session.record(u"sample.fill"_s);
        NoProgress progress;
        if (!recorder ||
            !fillSample(**recorder, session.tables(), session.environment().catalogue, progress) ||
            !session.commit(**recorder)) {
            qFatal("the sample city can't be made");
        }
    }

    static Result<qint64>
    write(Session& session, const QString& path, ExportWhat what = ExportWhat::Register)
    {
        ExportOptions options;
        options.path = path;
        options.what = what;
        NoProgress progress;
        return ExportService(session).write(options, progress);
    }

    static Result<ImportReport>
    read(Session& session, const QString& path, ImportTarget into = ImportTarget::Assets)
    {
        Result<std::unique_ptr<TableSource>> source = openTable(path);
        if (!source) {
            return failure(source);
        }
        NoProgress progress;
        ImportRun run;
        run.fileName = u"back"_s;
        run.options.into = into;
        return ImportService(session).run(**source, run, progress);
    }

    /// Every shown field of every asset, by asset number, references as names.
    static QStringList texts(Session& session)
    {
        QStringList lines;
        QHash<UnitId, Unit> units;
        const Result<QList<Unit>> all = session.units().units();
        for (const Unit& unit : *all) {
            units.insert(unit.id, unit);
        }
        const Result<void> visited =
            session.assets().visit({}, {u"code"_s}, [&](const Asset& asset) {
                for (const Field<Asset>& field : assetFields()) {
                    const QVariant value = fieldValue(asset, field);
                    if (!value.isValid() || field.type == FieldType::AssetRef ||
                        field.key == "class_answers"_L1 || field.type == FieldType::PlaceRef) {
                        continue;
                    }
                    const QString text =
                        field.type == FieldType::UnitRef ? UnitService::path(units, asset.unit)
                        : value.typeId() == QMetaType::QStringList ? value.toStringList().join(u',')
                                                                   : value.toString();
                    lines.append(asset.displayCode() + u' ' + field.key + u": "_s + text);
                }
                return Result<void>();
            });
        return visited ? lines : QStringList{u"failed"_s};
    }

private slots:

    void whatWasExportedImportsWithoutLoss_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("xlsx") << u"register.xlsx"_s;
        QTest::newRow("csv") << u"register.csv"_s;
    }

    void whatWasExportedImportsWithoutLoss()
    {
        QFETCH(const QString, name);
        RegisterFixture fixture;
        Session& session = fixture.create();
        fill(session);
        const QString path = fixture.path(name);
        const Result<qint64> rows = write(session, path);
        QVERIFY_OK(rows);
        QVERIFY(*rows > 300);

        const Result<ImportReport> same = read(session, path);

        QVERIFY_OK(same);
        for (const ImportProblem& problem : same->rejected) {
            qWarning() << problem.row << problem.column() << problem.value << problem.reason;
        }
        QVERIFY(same->rejected.isEmpty());
        QCOMPARE(same->unchanged, static_cast<int>(*rows));
        QVERIFY(!same->entry.has_value());

        RegisterFixture other;
        Session& empty = other.create();
        const Result<ImportReport> fresh = read(empty, path);
        QVERIFY_OK(fresh);
        QVERIFY(fresh->rejected.isEmpty());
        QCOMPARE(fresh->added, static_cast<int>(*rows));
        QCOMPARE(texts(empty), texts(session));
    }

    void everyKindOfRecordImportsAsItWasExported_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("suffix");
        for (const char* kind : {"units", "places", "relations", "flows", "measures", "scores"}) {
            for (const char* suffix : {"xlsx", "csv"}) {
                QTest::addRow("%s %s", kind, suffix)
                    << QString::fromLatin1(kind) << QString::fromLatin1(suffix);
            }
        }
    }

    void everyKindOfRecordImportsAsItWasExported()
    {
        QFETCH(const QString, kind);
        QFETCH(const QString, suffix);
        RegisterFixture fixture;
        Session& session = fixture.create();
        fill(session);
        const QString path = fixture.path(kind + u'.' + suffix);
        const Result<qint64> rows = write(session, path, *exportWhatFromKey(kind));
        QVERIFY_OK(rows);
        QVERIFY(*rows > 3);

        const Result<ImportReport> same = read(session, path, *importTargetFromKey(kind));

        QVERIFY_OK(same);
        QVERIFY(same->rejected.isEmpty());
        QCOMPARE(same->unchanged, static_cast<int>(*rows));
        QVERIFY(!same->entry.has_value());
    }

    void aBlankNumberTakesNoNumberAway()
    {
        RegisterFixture fixture;
        Session& session = fixture.create();
        Asset asset;
        asset.name = u"住民記録"_s;
        asset.code = u"X-77"_s;
        QVERIFY_OK(session.assets().add(asset));
        const QString path = fixture.path(u"r.csv"_s);
        QVERIFY_OK(write(session, path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        const QByteArray text = file.readAll().replace("X-77", "");
        QVERIFY(file.resize(0) && file.seek(0) && file.write(text) == text.size());
        file.close();

        const Result<ImportReport> report = read(session, path);

        QVERIFY_OK(report);
        QCOMPARE(report->unchanged, 1);
        QVERIFY_OK(session.assets().byCode(u"X-77"_s));
    }

    void everyExportHasAKeyOfItsOwn()
    {
        QSet<QString> keys;
        for (int what = 0; what <= static_cast<int>(ExportWhat::Budget); ++what) {
            const QString key = toKey(static_cast<ExportWhat>(what));
            QCOMPARE(exportWhatFromKey(key), static_cast<ExportWhat>(what));
            QVERIFY2(!keys.contains(key), qPrintable(key));
            keys.insert(key);
        }
        QVERIFY(!exportWhatFromKey(u"nothing"_s).has_value());
    }

    void textThatLooksLikeAFormulaStaysText()
    {
        for (const QString& name : {u"x.xlsx"_s, u"x.csv"_s}) {
            RegisterFixture fixture;
            Session& session = fixture.create();
            for (const QString& text : {u"=1+1"_s,
                                        u"+81-3"_s,
                                        u"-5"_s,
                                        u"@x"_s,
                                        u"'=1"_s,
                                        u"'quoted'"_s,
                                        u"二行\n目"_s,
                                        u"_x000D_"_s,
                                        u"0012"_s,
                                        u"1-2"_s,
                                        u"𠮷野家,\"引用\""_s}) {
                Asset asset;
                asset.name = text;
                QVERIFY_OK(session.assets().add(asset));
            }
            const QStringList before = texts(session);
            QVERIFY_OK(write(session, fixture.path(name)));

            RegisterFixture other;
            Session& empty = other.create();
            const Result<ImportReport> back = read(empty, fixture.path(name));

            QVERIFY_OK(back);
            QCOMPARE(texts(empty), before);
        }
    }

    void anExportIsNotedAndChangesNoContentDigest()
    {
        RegisterFixture fixture;
        Session& session = fixture.create();
        const auto before = session.history().entries(10)->size();

        QVERIFY_OK(write(session, fixture.path(u"r.csv"_s)));

        const auto entries = session.history().entries(10);
        QCOMPARE(entries->size(), before + 1);
        QCOMPARE(entries->first().head.kind, EntryKind::Export);
        QVERIFY(!session.history().undoable()->has_value());
    }

    void risksAreListedHighestFirst()
    {
        RegisterFixture fixture;
        Session& session = fixture.create();
        fill(session);

        const Result<qint64> rows = write(session, fixture.path(u"r.json"_s), ExportWhat::Risks);

        QVERIFY_OK(rows);
        QFile file(fixture.path(u"r.json"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonArray list = QJsonDocument::fromJson(file.readAll()).array();
        QCOMPARE(list.size(), *rows);
        QVERIFY(*rows > 100);
        double last = 1e9;
        for (const QJsonValue& row : list) {
            const double value = row[u"リスク値"_s].toDouble();
            QVERIFY(value <= last);
            QVERIFY(!row[u"リスクレベル"_s].toString().isEmpty());
            last = value;
        }
    }

    void theRiskListHasNoPublicEdition()
    {
        RegisterFixture fixture;
        Session& session = fixture.create();
        ExportOptions options;
        options.what = ExportWhat::Risks;
        options.edition = Edition::Public;
        options.path = fixture.path(u"r.xlsx"_s);
        NoProgress progress;

        const Result<qint64> rows = ExportService(session).write(options, progress);

        QVERIFY(!rows);
        QCOMPARE(rows.error().kind, ErrorKind::InvalidInput);
        QVERIFY(!QFile::exists(options.path));
    }

    void anUnknownFileTypeIsRefused()
    {
        RegisterFixture fixture;
        Session& session = fixture.create();

        const Result<qint64> rows = write(session, fixture.path(u"r.doc"_s));

        QVERIFY(!rows);
        QCOMPARE(rows.error().kind, ErrorKind::InvalidInput);
    }
};

DAICHO_TEST(TestExportService)
#include "tst_exportservice.moc"
