// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/sample/assetmaker.h"

#include "model/core/wareki.h"
#include "model/service/sample/sampleclass.h"

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

constexpr int kFirstYear = 2014;
constexpr int kLastYear = 2026;

QString kindOf(AssetForm form)
{
    switch (form) {
    case AssetForm::Paper:
    case AssetForm::Data:
        return u"information"_s;
    case AssetForm::System:
        return u"system"_s;
    case AssetForm::Network:
        return u"network"_s;
    case AssetForm::Facility:
        return u"facility"_s;
    case AssetForm::Media:
        return u"media"_s;
    case AssetForm::Document:
        return u"document"_s;
    }
    Q_UNREACHABLE();
}

QString objectsOf(AssetForm form)
{
    return form == AssetForm::Paper  ? u"paper"_s
           : form == AssetForm::Data ? u"data"_s
                                     : kindOf(form);
}

/// Where something of this form is kept in this zone; the first is the most frequent.
QStringList mediaOf(AssetForm form, const QString& zone)
{
    switch (form) {
    case AssetForm::Paper:
        return {u"paper"_s};
    case AssetForm::Media:
        return {u"removable_media"_s};
    case AssetForm::Network:
        return {u"dedicated_equipment"_s};
    default:
        break;
    }
    const bool isTerminal = form == AssetForm::Facility;
    if (zone == "mynumber"_L1) {
        return isTerminal ? QStringList{u"terminal_mn"_s}
                          : QStringList{u"data_centre"_s, u"server_mn"_s};
    }
    if (zone == "lgwan"_L1) {
        return isTerminal ? QStringList{u"terminal_lgwan"_s, u"mobile_device"_s}
                          : QStringList{u"server_lgwan"_s, u"data_centre"_s};
    }
    if (zone == "internet"_L1) {
        return isTerminal ? QStringList{u"terminal_internet"_s, u"mobile_device"_s}
                          : QStringList{u"cloud_saas"_s, u"data_centre"_s};
    }
    return {u"dedicated_equipment"_s};
}

/// As a city would do it; what leaves the office freely was looked at by nobody.
QString encryptionOf(const Asset& asset)
{
    if (asset.media == "paper"_L1 || asset.media == "dedicated_equipment"_L1) {
        return u"none"_s;
    }
    if (asset.takeout == "free"_L1) {
        return {};
    }
    const bool isCarried = asset.media == "removable_media"_L1 || asset.media == "mobile_device"_L1;
    const bool isStrong = isCarried
                              ? asset.takeout == "permitted"_L1
                              : asset.media == "data_centre"_L1 && asset.zone == "mynumber"_L1;
    return isStrong ? u"high"_s : u"standard"_s;
}

Word joined(std::initializer_list<Word> parts)
{
    Word whole;
    for (const Word& part : parts) {
        whole.text += part.text;
        whole.reading += part.reading;
    }
    return whole;
}

Word sign(const QString& text)
{
    return {text, text, {}};
}

} // namespace

AssetMaker::AssetMaker(const GeneratorWords& words,
                       const Scheme& scheme,
                       std::vector<PlaceId> dataCentres,
                       GeneratorRandom& random)
    : m_words(words)
    , m_scheme(scheme)
    , m_dataCentres(std::move(dataCentres))
    , m_random(random)
{
    for (int year = kFirstYear; year <= kLastYear; ++year) {
        const QString text = formatFiscalYear(year, DateStyle::Wareki);
        QString reading = text;
        reading.replace(u"令和"_s, u"れいわ"_s).replace(u"平成"_s, u"へいせい"_s);
        reading.replace(u"元年度"_s, u"がんねんど"_s).replace(u"年度"_s, u"ねんど"_s);
        m_years.insert(year, {text, reading, {}});
    }
}

AssetForm AssetMaker::someForm()
{
    const int of100 = m_random.below(100);
    return of100 < 32   ? AssetForm::Paper
           : of100 < 72 ? AssetForm::Data
           : of100 < 82 ? AssetForm::System
           : of100 < 85 ? AssetForm::Network
           : of100 < 90 ? AssetForm::Facility
           : of100 < 95 ? AssetForm::Media
                        : AssetForm::Document;
}

Asset AssetMaker::make(const UnitDesk& desk, AssetForm form, AssetId system)
{
    const Business& business = m_random.one(desk.section->businesses);
    Asset asset;
    asset.kind = kindOf(form);
    asset.unit = desk.unit;
    asset.manager = desk.head;
    asset.business = business.name.text;
    asset.businessCategory = desk.section->name.text;
    asset.registeredOn = someDay(2010, kLastYear);
    name(asset, desk, form, business);
    place(asset, desk, form, business);
    describe(asset, form, business);
    use(asset, form);
    if (form == AssetForm::Data || form == AssetForm::Document) {
        asset.system = system;
    }
    if (business.isExcluded) {
        asset.exclusion = desk.section->exclusion;
        asset.exclusionReason = m_words.exclusionReasons.value(asset.exclusion);
        asset.exclusionDecidedBy = desk.head;
        asset.exclusionDecidedOn = someDay(kLastYear, kLastYear);
    } else {
        classify(asset, desk, business);
    }
    return asset;
}

void AssetMaker::name(Asset& asset, const UnitDesk& desk, AssetForm form, const Business& business)
{
    const Word& object = m_random.one(*m_words.objects.constFind(objectsOf(form)));
    const Word& area = m_random.one(m_words.areas);
    const Word& year = m_years[kFirstYear + m_random.below(kLastYear - kFirstYear + 1)];
    const Word number = sign(QString::number(1 + m_random.below(99)));
    const Word open = sign(u"（"_s);
    const Word point = sign(u"・"_s);
    const Word close = sign(u"）"_s);
    const Word blank = sign(u" "_s);
    const Word system = {u"システム "_s, u"しすてむ "_s, {}};
    const Word unit = {u"号機）"_s, u"ごうき）"_s, {}};
    const Word edition = {u"版）"_s, u"はん）"_s, {}};
    const Word& branch = *desk.branch;
    Word whole;
    switch (form) {
    case AssetForm::Paper:
    case AssetForm::Data:
        whole = m_random.chance(70)
                    ? joined({business.name, blank, object, open, branch, area, point, year, close})
                    : joined({year, blank, business.name, object, open, branch, area, close});
        break;
    case AssetForm::System:
        whole = joined({business.name, system, object, open, branch, number, unit});
        break;
    case AssetForm::Network:
    case AssetForm::Facility:
        whole = joined({desk.name, blank, object, blank, number});
        break;
    case AssetForm::Media:
        whole = joined({business.name, blank, object, open, branch, point, year, point, number});
        whole = joined({whole, {u"本目）"_s, u"ほんめ）"_s, {}}});
        break;
    case AssetForm::Document:
        whole = joined({business.name, system, object, open, branch, point, number, edition});
        break;
    }
    asset.name = whole.text;
    if (m_random.chance(60)) {
        asset.reading = whole.reading;
    }
}

void AssetMaker::place(Asset& asset, const UnitDesk& desk, AssetForm form, const Business& business)
{
    const bool isPaper =
        form == AssetForm::Paper || (form == AssetForm::Document && m_random.chance(30));
    asset.zone = isPaper ? u"paper"_s : business.zone;
    const QStringList media = mediaOf(isPaper ? AssetForm::Paper : form, business.zone);
    asset.media = m_random.chance(70) ? media.first() : m_random.one(media);
    if (asset.media == "data_centre"_L1 || asset.media == "cloud_saas"_L1) {
        asset.place = m_random.one(m_dataCentres);
    } else if (isPaper) {
        asset.place = m_random.chance(40) ? desk.archive : desk.office;
    } else {
        const bool isRacked = asset.media.startsWith("server"_L1) || form == AssetForm::Network;
        asset.place = isRacked ? desk.machineRoom : desk.office;
    }
    asset.myNumberGround = business.ground;
    if (asset.media == "cloud_saas"_L1) {
        asset.cloudProvider = oneOf(u"providers"_s);
        asset.cloudRegion = u"国内"_s;
        asset.ismap = m_random.chance(40);
    }
    if (!isPaper && m_random.chance(45)) {
        asset.contractor = oneOf(u"contractors"_s);
    }
}

void AssetMaker::describe(Asset& asset, AssetForm form, const Business& business)
{
    if (form == AssetForm::Network || form == AssetForm::Facility || form == AssetForm::Document) {
        return;
    }
    const bool isPersonal = business.classes.startsWith("3B"_L1);
    asset.personal = isPersonal;
    if (isPersonal) {
        asset.sensitive = m_random.chance(20);
        asset.specific = business.ground != "none"_L1 && m_random.chance(60);
        // Few large files, many small ones: a power of ten, then a figure within it.
        const int digits = 1 + (m_random.below(4) + m_random.below(4)) / 2;
        qint64 scale = 1;
        for (int i = 0; i < digits; ++i) {
            scale *= 10;
        }
        asset.personCount = scale + m_random.below(9 * scale);
    }
    if (form == AssetForm::Paper || form == AssetForm::Data) {
        asset.retention = oneOf(u"retentions"_s);
        asset.original = m_random.chance(85) ? u"original"_s : u"copy"_s;
        if (form == AssetForm::Paper && asset.retention == "5年"_L1) {
            const int year = kFirstYear + 6 + m_random.below(7);
            asset.retentionFrom = QDate(year, 4, 1);
            asset.retentionUntil = QDate(year + 5, 3, 31);
        }
    }
}

void AssetMaker::use(Asset& asset, AssetForm form)
{
    asset.users = oneOf(u"users"_s);
    const int of10 = m_random.below(10);
    asset.takeout = of10 < 7 ? u"none"_s : of10 < 9 ? u"permitted"_s : u"free"_s;
    if (form == AssetForm::Data || form == AssetForm::System) {
        asset.printed = m_random.chance(60);
        asset.backup = oneOf(u"backups"_s);
        if (m_random.chance(50)) {
            asset.rtoHours = 4 << m_random.below(6);
            asset.rpoHours = 24;
        }
    }
    asset.encryption = encryptionOf(asset);
    if (m_random.chance(8)) {
        asset.note = oneOf(u"notes"_s);
    }
}

void AssetMaker::classify(Asset& asset, const UnitDesk& desk, const Business& business)
{
    if (m_random.chance(5)) {
        return;
    }
    QString classes = business.classes;
    if (asset.kind == "document"_L1) {
        classes = u"3C/1/1"_s;
    } else if (m_random.chance(15)) {
        classes = u"2/1/1"_s;
    } else if (m_random.chance(10)) {
        classes.replace(classes.size() - 1, 1, m_random.chance(50) ? u"1"_s : u"2"_s);
    }
    if (asset.personal.value_or(false) && !classes.startsWith("3"_L1)) {
        classes = business.classes;
    }
    const int of10 = m_random.below(10);
    asset.classBasis = of10 < 6 ? u"questions"_s : of10 < 9 ? u"hand"_s : u"imported"_s;
    if (asset.classBasis == "hand"_L1) {
        asset.classReason = oneOf(u"class_reasons"_s);
    }
    asset.classifiedBy = desk.head;
    asset.classifiedOn = someDay(2024, kLastYear);
    classifyAs(asset, classes, m_scheme);
}

QDate AssetMaker::someDay(int firstYear, int lastYear)
{
    const int year = firstYear + m_random.below(lastYear - firstYear + 1);
    return QDate(year, 4, 1).addDays(m_random.below(7) * 14 + m_random.below(5));
}

const QString& AssetMaker::oneOf(const QString& list)
{
    return m_random.one(*m_words.lists.constFind(list));
}

} // namespace daicho
