// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/exporttable.h"
#include "model/register/asset.h"
#include "model/sheet/csvwriter.h"
#include "model/sheet/opentable.h"
#include "model/sheet/workbookwriter.h"
#include "tests/model/exchange/faketable.h"
#include "tests/support/testmain.h"

#include <QJsonDocument>
#include <QTemporaryDir>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

class Names final : public ReferenceNames
{
public:
    QString unitName(UnitId id) const override { return u"部%1　課%1"_s.arg(id.value); }

    QString placeName(PlaceId id) const override { return u"P%1"_s.arg(id.value); }

    QString assetName(AssetId id) const override { return u"A%1"_s.arg(id.value); }
};

/// An asset with a value in every field that has a column; `turn` varies them.
Asset fullAsset(int turn)
{
    Asset asset;
    for (const Field<Asset>& field : assetFields()) {
        const auto choice = [&] {
            const auto& items = testCatalogue().choices(field.choices).items();
            return items[static_cast<size_t>(turn) % items.size()].id;
        };
        QVariant value;
        switch (field.type) {
        case FieldType::Flag:
            value = turn % 2 == 0;
            break;
        case FieldType::Integer:
            value = qlonglong(1234 + turn);
            break;
        case FieldType::Year:
            value = qlonglong(2025 + turn);
            break;
        case FieldType::Decimal:
            value = 0.5 + turn;
            break;
        case FieldType::Date:
            value = QDate(2025, 4, 1).addDays(turn);
            break;
        case FieldType::Choice:
            if (const auto property = propertyFromKey(field.choices)) {
                value = testContext().scheme.scale(*property).classes.front().id;
            } else {
                value = choice();
            }
            break;
        case FieldType::Choices:
            value = QStringList{u"H01"_s, u"H05"_s};
            break;
        case FieldType::UnitRef:
        case FieldType::PlaceRef:
        case FieldType::AssetRef:
            value = qlonglong(7 + turn);
            break;
        case FieldType::LongText:
            value = u"一行目,\"引用\"\n二行目 %1"_s.arg(turn);
            break;
        default:
            value = u"=%1 %2"_s.arg(field.key).arg(turn);
        }
        if (!field.has(Hidden)) {
            setFieldValue(asset, field, value);
        }
    }
    return asset;
}

Result<std::unique_ptr<TableWriter>> writerFor(bool workbook, const QString& path)
{
    if (workbook) {
        auto made = WorkbookWriter::create(path, {});
        return made ? Result<std::unique_ptr<TableWriter>>(std::move(*made)) : failure(made);
    }
    auto made = CsvWriter::create(path);
    return made ? Result<std::unique_ptr<TableWriter>>(std::move(*made)) : failure(made);
}

/// Every asset that is more than a name gets `extra`.
Result<void> write(bool workbook,
                   const QString& path,
                   ExportTable& table,
                   const std::vector<Asset>& assets,
                   const QString& extra)
{
    Result<std::unique_ptr<TableWriter>> writer = writerFor(workbook, path);
    if (!writer) {
        return failure(writer);
    }
    SheetSpec spec;
    spec.name = u"台帳"_s;
    spec.columns = table.columns();
    DAICHO_TRY((*writer)->beginSheet(spec));
    for (const Asset& asset : assets) {
        const QString other = asset.code.isEmpty() ? QString() : extra;
        DAICHO_TRY(table.writeRow(**writer, fieldValues(asset, assetFields()), other));
    }
    return (*writer)->finish();
}

} // namespace

/// What goes out comes back the same.
class TestExportTable : public QObject
{
    Q_OBJECT

private slots:
    void comesBackWithoutLoss_data();
    void comesBackWithoutLoss();
    void headersAreTheLabels();
    void offersTheWordsOfChoices();
};

void TestExportTable::comesBackWithoutLoss_data()
{
    QTest::addColumn<bool>("workbook");
    QTest::addColumn<Language>("language");

    QTest::newRow("xlsx ja") << true << Language::Japanese;
    QTest::newRow("xlsx en") << true << Language::English;
    QTest::newRow("csv ja") << false << Language::Japanese;
    QTest::newRow("csv en") << false << Language::English;
}

void TestExportTable::comesBackWithoutLoss()
{
    QFETCH(bool, workbook);
    QFETCH(Language, language);
    QTemporaryDir folder;
    const QString path = folder.filePath(workbook ? u"out.xlsx"_s : u"out.csv"_s);
    const std::vector<FieldInfo>& fields = importFields(ImportTarget::Assets);
    const Names names;
    const ImportContext context = testContext();
    const FieldTexts texts(context.catalogue, context.scheme, names, language);
    ExportTable table(fields, texts, {u"台帳様式"_s, u"評価値 / 機密性"_s, u"Asset Type"_s});
    Asset bare;
    bare.name = u"合計"_s;
    const std::vector<Asset> assets = {fullAsset(0), fullAsset(1), bare};
    const QString extra =
        uR"({"台帳様式":"第1号","評価値 / 機密性":"3","Asset Type":"Identity"})"_s;

    QVERIFY_OK(write(workbook, path, table, assets, extra));
    const auto source = openTable(path);
    QVERIFY_OK(source);
    const Result<Drafts> drafts = readDrafts(**source);

    QVERIFY_OK(drafts);
    QCOMPARE(drafts->problems(), QStringList());
    QVERIFY(drafts->sheet.ownExport);
    QCOMPARE(drafts->rows.size(), assets.size());
    for (size_t row = 0; row < assets.size(); ++row) {
        const std::vector<QVariant> before = fieldValues(assets[row], assetFields());
        for (size_t at = 0; at < fields.size(); ++at) {
            if (fields[at].has(Hidden)) {
                continue;
            }
            // A blank number leaves the one that the record has.
            const bool isBlankCode = fields[at].key == "code"_L1 && !before[at].isValid();
            QVERIFY2(drafts->rows[row].given.test(at) || fields[at].isReference() || isBlankCode,
                     qPrintable(fields[at].key));
            if (!fields[at].isReference()) {
                QCOMPARE(drafts->rows[row].values[at], before[at]);
            }
        }
    }
    QCOMPARE(drafts->reference(1, "unit"), u"部8/課8"_s);
    QCOMPARE(drafts->reference(1, "system"), u"A8"_s);
    QCOMPARE(drafts->rows[2].references.size(), size_t(0));
    QCOMPARE(drafts->rows[0].extra, QJsonDocument::fromJson(extra.toUtf8()).object());
    QVERIFY(drafts->rows[2].extra.isEmpty());
}

void TestExportTable::headersAreTheLabels()
{
    const Names names;
    const ImportContext context = testContext();
    const FieldTexts texts(context.catalogue, context.scheme, names, Language::Japanese);

    const ExportTable table(importFields(ImportTarget::Assets), texts, {u"様式"_s});

    QCOMPARE(table.columns().front().title, u"資産番号"_s);
    QCOMPARE(table.columns().back().title, u"様式"_s);
    for (const ColumnSpec& column : table.columns()) {
        QVERIFY(column.title != u"設問の答え");
    }
}

void TestExportTable::offersTheWordsOfChoices()
{
    const Names names;
    const ImportContext context = testContext();
    const FieldTexts texts(context.catalogue, context.scheme, names, Language::Japanese);
    const ExportTable table(importFields(ImportTarget::Assets), texts);
    const auto choicesOf = [&](const QString& title) {
        const auto found = std::ranges::find(table.columns(), title, &ColumnSpec::title);
        return found == table.columns().end() ? QStringList() : found->choices;
    };

    QCOMPARE(choicesOf(u"機密性"_s), (QStringList{u"3A"_s, u"3B"_s, u"3C"_s, u"2"_s, u"1"_s}));
    QCOMPARE(choicesOf(u"個人情報"_s), (QStringList{u"有"_s, u"無"_s}));
    QCOMPARE(choicesOf(u"ゾーン"_s).size(), 5);
    QVERIFY(choicesOf(u"資産名"_s).isEmpty());
}

DAICHO_TEST(TestExportTable)

} // namespace daicho

#include "tst_exporttable.moc"
