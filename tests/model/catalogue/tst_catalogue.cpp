// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/catalogue/catalogue.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

/// The shipped documents in a folder of their own, to be broken one at a time.
void copyCatalogue(const QString& target)
{
    const QDir shipped(u":/catalogue"_s);
    for (const QString& folder : {u"."_s, u"schemes"_s, u"methods"_s}) {
        QDir(target).mkpath(folder);
        const QStringList names =
            QDir(shipped.filePath(folder)).entryList({u"*.json"_s}, QDir::Files);
        for (const QString& name : names) {
            const QString copy = u"%1/%2/%3"_s.arg(target, folder, name);
            QFile::copy(u":/catalogue/%1/%2"_s.arg(folder, name), copy);
            QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner);
        }
    }
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool replaceContent(const QString& path, const QByteArray& content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

} // namespace

class TestCatalogue : public QObject
{
    Q_OBJECT

private slots:
    void theShippedDocumentsLoad();
    void everyDocumentKeepsItsBytesAndDigest();
    void everyBilingualTextSpeaksBothLanguages();
    void aFolderWithoutDocumentsIsAnError();
    void brokenDocumentsAreNamedWithFileKeyAndReason_data();
    void brokenDocumentsAreNamedWithFileKeyAndReason();
    void everyProblemIsReportedAtOnce();
    void aStoredCopyIsReadByItself();
    void aStoredCopyOfTheWrongKindIsRefused();
    void choicesMatchWordsInAnyWidthAndCase();
    void anUnknownChoiceSetIsEmpty();
};

void TestCatalogue::theShippedDocumentsLoad()
{
    const auto catalogue = Catalogue::load();

    QVERIFY_OK(catalogue);
    QCOMPARE(catalogue->threats().items.size(), size_t(50));
    QCOMPARE(catalogue->threats().categories.size(), size_t(5));
    QCOMPARE(catalogue->measures().items.size(), size_t(9));
    QCOMPARE(catalogue->defaultMethod()->header.id, u"policy-5x5"_s);
    QCOMPARE(catalogue->defaultScheme()->header.id, u"mic-r6.10"_s);
    QVERIFY(catalogue->method(u"ipa-3.1"_s) != nullptr);
    QVERIFY(catalogue->scheme(u"mic-3level"_s) != nullptr);
    QVERIFY(catalogue->method(u"none"_s) == nullptr);
    for (const QString& set : {u"body_kind"_s,
                               u"asset_kind"_s,
                               u"zone"_s,
                               u"media"_s,
                               u"exclusion"_s,
                               u"mynumber_ground"_s,
                               u"standard_business"_s,
                               u"original_kind"_s,
                               u"takeout"_s,
                               u"encryption"_s,
                               u"class_basis"_s,
                               u"place_kind"_s,
                               u"relation_kind"_s,
                               u"carrier"_s,
                               u"sanitize"_s,
                               u"actor_role"_s,
                               u"network_model"_s}) {
        QVERIFY2(!catalogue->choices(set).items().empty(), qPrintable(set));
    }
}

void TestCatalogue::everyDocumentKeepsItsBytesAndDigest()
{
    const auto catalogue = Catalogue::load();
    QVERIFY_OK(catalogue);

    const CatalogueDocument* const document = catalogue->document(u"method"_s, u"policy-5x5"_s);

    QVERIFY(document != nullptr);
    QCOMPARE(document->json, contentOf(u":/catalogue/methods/policy-5x5.json"_s));
    QCOMPARE(document->version, u"1"_s);
    QCOMPARE(document->digest,
             QString::fromLatin1(
                 QCryptographicHash::hash(document->json, QCryptographicHash::Sha256).toHex()));
    size_t files = 0;
    for (QDirIterator each(
             u":/catalogue"_s, {u"*.json"_s}, QDir::Files, QDirIterator::Subdirectories);
         each.hasNext();
         each.next()) {
        ++files;
    }
    QCOMPARE(catalogue->documents().size(), files);
}

void TestCatalogue::everyBilingualTextSpeaksBothLanguages()
{
    const auto catalogue = Catalogue::load();
    QVERIFY_OK(catalogue);
    static const QRegularExpression kana(u"[ぁ-んァ-ヶ]"_s);

    for (const Threat& threat : catalogue->threats().items) {
        for (const Bilingual& text : {threat.label, threat.effect, threat.hint}) {
            QVERIFY2(!text.ja.isEmpty() && !text.en.isEmpty(), qPrintable(threat.id));
            QVERIFY2(!text.en.contains(kana), qPrintable(text.en));
        }
    }
    for (const ChoiceSet& set : catalogue->choiceSets()) {
        for (const Choice& choice : set.items()) {
            QVERIFY2(!choice.label.en.contains(kana), qPrintable(choice.id));
        }
    }
}

void TestCatalogue::aFolderWithoutDocumentsIsAnError()
{
    const QTemporaryDir folder;

    const auto catalogue = Catalogue::load(folder.path());

    QVERIFY(!catalogue);
    QCOMPARE(catalogue.error().kind, ErrorKind::Unreadable);
    QCOMPARE(catalogue.error().where, folder.path());
}

void TestCatalogue::brokenDocumentsAreNamedWithFileKeyAndReason_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QString>("where");
    QTest::addColumn<QString>("reason");

    const QString scheme = u"schemes/mic-r6.10.json"_s;
    const QString policy = u"methods/policy-5x5.json"_s;
    const QString ipa = u"methods/ipa-3.1.json"_s;
    QTest::newRow("no JSON") << scheme << QByteArray("{\n") << QByteArray("{{\n") << scheme
                             << u"is not valid JSON"_s;
    QTest::newRow("unknown kind") << u"measures.json"_s << QByteArray("\"measures\"")
                                  << QByteArray("\"measure\"") << u"measures.json: kind"_s
                                  << u"must be scheme, method"_s;
    QTest::newRow("rank twice") << scheme << QByteArray("\"rank\": 3") << QByteArray("\"rank\": 4")
                                << scheme + u": properties[0].classes[2].rank"_s
                                << u"must be unique"_s;
    QTest::newRow("rank is no number")
        << scheme << QByteArray("\"rank\": 3") << QByteArray("\"rank\": \"3\"")
        << scheme + u": properties[0].classes[2].rank"_s << u"must be a whole number"_s;
    QTest::newRow("class twice") << scheme << QByteArray("\"id\": \"3B\"")
                                 << QByteArray("\"id\": \"3A\"")
                                 << scheme + u": properties[0].classes[1].id"_s
                                 << u"must be unique"_s;
    QTest::newRow("one word for two classes")
        << scheme << QByteArray("\"機密性3C\"") << QByteArray("\"機密性３Ｂ\"")
        << scheme + u": properties[0].classes[2]"_s << u"already has another meaning"_s;
    QTest::newRow("question leads nowhere")
        << scheme << QByteArray("\"yes\": \"3C\"") << QByteArray("\"yes\": \"3D\"")
        << scheme + u": questions[2].yes"_s << u"3D"_s;
    QTest::newRow("clause of no policy") << scheme << QByteArray("６⑵") << QByteArray("６⑽")
                                         << scheme + u": clause"_s << u"no clause of the policy"_s;
    QTest::newRow("no English") << scheme << QByteArray("\"en\": \"Municipal confidentiality 3A\"")
                                << QByteArray("\"en\": \"\"")
                                << scheme + u": properties[0].classes[0].label.en"_s
                                << u"must be a text that is not empty"_s;
    QTest::newRow("no source") << scheme << QByteArray("\"source\": \"S2\"")
                               << QByteArray("\"sauce\": \"S2\"")
                               << scheme + u": properties[0].classes[0].source"_s
                               << u"must be a text"_s;
    QTest::newRow("verified is no flag")
        << scheme << QByteArray("\"verified\": false") << QByteArray("\"verified\": \"yes\"")
        << scheme + u": verified"_s << u"must be true or false"_s;
    QTest::newRow("score for no class") << scheme << QByteArray("\"confidentiality\": {\"3A\": 3,")
                                        << QByteArray("\"confidentiality\": {\"3Z\": 3,")
                                        << scheme + u": scores[0].confidentiality.3Z"_s << u"3Z"_s;
    QTest::newRow("mistyped key") << policy << QByteArray("\"acceptance\"")
                                  << QByteArray("\"acceptence\"") << policy + u": acceptence"_s
                                  << u"is not a key of this document"_s;
    QTest::newRow("bands overlap")
        << policy << QByteArray("\"from\": 5") << QByteArray("\"from\": 4")
        << policy + u": levels[1].from"_s << u"must be above the band before it"_s;
    QTest::newRow("band upside down")
        << policy << QByteArray("\"to\": 9") << QByteArray("\"to\": 3")
        << policy + u": levels[1].to"_s << u"must not be below from"_s;
    QTest::newRow("unknown role") << policy << QByteArray("\"ciso\"") << QByteArray("\"boss\"")
                                  << policy + u": levels[3].approver"_s << u"boss"_s;
    QTest::newRow("two defaults") << ipa << QByteArray("\"version\": \"1\"")
                                  << QByteArray("\"version\": \"1\", \"default\": true")
                                  << u"methods: default"_s << u"exactly one"_s;
    QTest::newRow("unknown operand")
        << ipa << QByteArray("\"operands\": [\"c\", \"i\", \"a\"]")
        << QByteArray("\"operands\": [\"c\", \"i\", \"b\"]") << ipa + u": steps[0].operands"_s
        << u"“b” is neither an input nor a step"_s;
    QTest::newRow("steps in a circle")
        << ipa << QByteArray("\"operands\": [\"c\", \"i\", \"a\"]")
        << QByteArray("\"operands\": [\"c\", \"i\", \"importance\"]")
        << ipa + u": steps[0].operands"_s << u"in a circle: rating → importance → rating"_s;
    QTest::newRow("a later step") << ipa << QByteArray("\"operands\": [\"c\", \"i\", \"a\"]")
                                  << QByteArray("\"operands\": [\"c\", \"i\", \"likelihood\"]")
                                  << ipa + u": steps[0].operands"_s
                                  << u"“likelihood” is a later step"_s;
    QTest::newRow("acceptance with a hole")
        << policy << QByteArray("{\"risk_at_most\": 4}")
        << QByteArray("{\"per_value\": {\"of\": \"loss\", \"at_most\": {\"1\": 5, \"2\": 4}}}")
        << policy + u": acceptance.per_value.at_most"_s << u"has no value for 3"_s;
    QTest::newRow("acceptance for no step")
        << policy << QByteArray("{\"risk_at_most\": 4}")
        << QByteArray("{\"per_value\": {\"of\": \"loss\", \"at_most\": {\"9\": 5}}}")
        << policy + u": acceptance.per_value.at_most"_s << u"9, which is no step"_s;
    QTest::newRow("default off the scale")
        << policy << QByteArray("{\"1\": 2, \"2\": 3, \"3\": 4}")
        << QByteArray("{\"1\": 2, \"2\": 3, \"3\": 6}") << policy + u": inputs[0].from_threat"_s
        << u"6 is no step"_s;
    QTest::newRow("table with a hole") << ipa << QByteArray("\"1\": {\"3\": 1, \"2\": 1, \"1\": 1}")
                                       << QByteArray("\"1\": {\"3\": 1, \"2\": 1}")
                                       << ipa + u": steps[2].table"_s << u"has no value for 1, 1"_s;
    QTest::newRow("table with too much")
        << ipa << QByteArray("\"1\": {\"3\": 1,") << QByteArray("\"1\": {\"4\": 1, \"3\": 1,")
        << ipa + u": steps[2].table"_s << u"steps that the operands do not have"_s;
    QTest::newRow("operand of nowhere")
        << ipa << QByteArray("[\"importance\", \"likelihood\"]")
        << QByteArray("[\"importance\", \"luck\"]") << ipa + u": steps[3].operands"_s << u"luck"_s;
    QTest::newRow("flag that is none")
        << ipa << QByteArray("\"when\": \"personal\"") << QByteArray("\"when\": \"threat\"")
        << ipa + u": steps[1].when"_s << u"type flag"_s;
    QTest::newRow("unknown operation")
        << ipa << QByteArray("\"operation\": \"product\"") << QByteArray("\"operation\": \"power\"")
        << ipa + u": steps[3].operation"_s << u"must be max, min"_s;
    QTest::newRow("scale that is none")
        << ipa << QByteArray("\"scale\": \"threat\"") << QByteArray("\"scale\": \"thread\"")
        << ipa + u": inputs[4].scale"_s << u"names no scale"_s;
    QTest::newRow("score table of no scheme")
        << ipa << QByteArray("\"steps-3\"") << QByteArray("\"steps-7\"")
        << ipa + u": inputs[0].from_class.table"_s << u"steps-7"_s;
    QTest::newRow("threat twice") << u"threats.json"_s << QByteArray("\"id\": \"A02\"")
                                  << QByteArray("\"id\": \"A01\"") << u"threats.json: items[1].id"_s
                                  << u"must be unique"_s;
    QTest::newRow("cause of no category")
        << u"threats.json"_s << QByteArray("\"causes\": [\"ウイルス攻撃\"]")
        << QByteArray("\"causes\": [\"地震\"]") << u"threats.json: items[1].causes"_s
        << u"no cause of its category"_s;
    QTest::newRow("clause before its parent")
        << u"policy-clauses.json"_s << QByteArray("\"parent\": \"６⑶\"")
        << QByteArray("\"parent\": \"６⑾\"") << u"policy-clauses.json: items["_s
        << u"names no clause before this one"_s;
    QTest::newRow("choice twice") << u"choices.json"_s << QByteArray("\"id\": \"lgwan\"")
                                  << QByteArray("\"id\": \"mynumber\"")
                                  << u"choices.json: sets.zone.items[1].id"_s
                                  << u"must be unique"_s;
}

void TestCatalogue::brokenDocumentsAreNamedWithFileKeyAndReason()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(QString, where);
    QFETCH(QString, reason);
    const QTemporaryDir folder;
    copyCatalogue(folder.path());
    const QString path = folder.filePath(file);
    QByteArray content = contentOf(path);
    const qsizetype at = content.indexOf(before);
    QVERIFY2(at >= 0, "the document does not hold what the test breaks");
    QVERIFY(replaceContent(path, content.replace(at, before.size(), after)));

    const auto catalogue = Catalogue::load(folder.path());

    QVERIFY(!catalogue);
    QCOMPARE(catalogue.error().kind, ErrorKind::Unreadable);
    const QString message = catalogue.error().message;
    const QStringList lines = message.split(u'\n');
    const bool isNamed = std::any_of(lines.begin(), lines.end(), [&](const QString& line) {
        return line.startsWith(where) && line.contains(reason);
    });
    QVERIFY2(isNamed, qPrintable(message));
}

void TestCatalogue::everyProblemIsReportedAtOnce()
{
    const QTemporaryDir folder;
    QVERIFY(replaceContent(folder.filePath(u"a.json"_s),
                           R"({"kind": "measures", "id": "a", "version": "1"})"));

    const auto catalogue = Catalogue::load(folder.path());

    QVERIFY(!catalogue);
    QCOMPARE(catalogue.error().where, u"a.json: label"_s);
    QCOMPARE(catalogue.error().message.split(u'\n').size(), qsizetype(4));
}

void TestCatalogue::aStoredCopyIsReadByItself()
{
    const auto catalogue = Catalogue::load();
    QVERIFY_OK(catalogue);

    const auto scheme = parseScheme(catalogue->document(u"scheme"_s, u"mic-3level"_s)->json);
    const auto method = parseMethod(catalogue->document(u"method"_s, u"ipa-3.1"_s)->json);

    QVERIFY_OK(scheme);
    QVERIFY_OK(method);
    QCOMPARE(scheme->header.id, u"mic-3level"_s);
    QCOMPARE(method->inputs.size(), size_t(6));
}

void TestCatalogue::aStoredCopyOfTheWrongKindIsRefused()
{
    const auto method = parseMethod(contentOf(u":/catalogue/schemes/mic-3level.json"_s), u"copy"_s);

    QVERIFY(!method);
    QCOMPARE(method.error().where, u"copy: kind"_s);
}

void TestCatalogue::choicesMatchWordsInAnyWidthAndCase()
{
    const auto catalogue = Catalogue::load();
    QVERIFY_OK(catalogue);
    const ChoiceSet& zones = catalogue->choices(u"zone"_s);

    QCOMPARE(zones.match(u"ＬＧＷＡＮ接続系"_s)->id, u"lgwan"_s);
    QCOMPARE(zones.match(u" lgwan 接続系"_s)->id, u"lgwan"_s);
    QVERIFY(zones.match(u"どこか"_s) == nullptr);
    QCOMPARE(zones.labelOf(u"lgwan"_s, Language::Japanese), zones.item(u"lgwan"_s)->label.ja);
    QCOMPARE(zones.labelOf(u"moon"_s, Language::English), u"moon"_s);
    for (const ChoiceSet& set : catalogue->choiceSets()) {
        for (const Choice& choice : set.items()) {
            const Choice* const match = set.match(choice.label.ja);
            QVERIFY2(match == &choice, qPrintable(choice.label.ja));
        }
    }
}

void TestCatalogue::anUnknownChoiceSetIsEmpty()
{
    const auto catalogue = Catalogue::load();
    QVERIFY_OK(catalogue);

    QVERIFY(catalogue->choices(u"none"_s).items().empty());
    QVERIFY(catalogue->choices(u"none"_s).match(u"x"_s) == nullptr);
}

} // namespace daicho

DAICHO_TEST(daicho::TestCatalogue)
#include "tst_catalogue.moc"
