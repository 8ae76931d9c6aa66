// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/core/textfold.h"

#include "model/core/radicals.h"

#include <QVarLengthArray>

#include <array>
#include <memory>
#include <unicode/ucol.h>
#include <unicode/unorm2.h>
#include <unicode/uversion.h>

namespace daicho {
namespace {

constexpr qsizetype kUsualSize = 512;
using Units = QVarLengthArray<char16_t, kUsualSize>;

constexpr bool isIn(char16_t unit, char16_t first, char16_t last)
{
    return unit >= first && unit <= last;
}

constexpr bool isHyphen(char16_t unit)
{
    return isIn(unit, 0x2010, 0x2015) || isIn(unit, 0x2E3A, 0x2E3B) || unit == u'\u2212' ||
           unit == u'\u2043' || unit == u'\u02D7' || unit == u'\u2500' || unit == u'\u2501';
}

/// What a unit folds to whatever stands before it; 0 where ICU has to be asked. White space is ' '.
/// Covers nearly all of what offices write, so that ICU sees only short runs.
constexpr char16_t computeFolded(char16_t unit)
{
    constexpr char16_t kKatakanaToHiragana = 0x60;
    constexpr char16_t kFullWidthToAscii = 0xFEE0;
    if (isIn(unit, 0x4E00, 0x9FFF)) {
        return unit;
    }
    if (unit < 0x80) {
        if (unit == u' ' || isIn(unit, 9, 13)) {
            return u' ';
        }
        return static_cast<char16_t>(isIn(unit, u'A', u'Z') ? unit + 0x20 : unit);
    }
    if (isIn(unit, 0x3041, 0x3096)) {
        return unit == u'ゖ' ? u'け' : unit;
    }
    if (isIn(unit, 0x30A1, 0x30F6)) {
        return computeFolded(static_cast<char16_t>(unit - kKatakanaToHiragana));
    }
    if (unit == u'・' || unit == u'ー' || isIn(unit, u'、', u'〃') || isIn(unit, u'〈', u'】')) {
        return unit;
    }
    if (isIn(unit, u'！', u'～')) {
        return computeFolded(static_cast<char16_t>(unit - kFullWidthToAscii));
    }
    if (unit == u'\u3000') {
        return u' ';
    }
    if (unit == u'〜') {
        return u'~';
    }
    return isHyphen(unit) ? u'-' : u'\0';
}

constexpr size_t kTableSize = 0x3100; // ASCII to katakana
constexpr std::array<char16_t, kTableSize> kFolded = [] {
    std::array<char16_t, kTableSize> table = {};
    for (size_t unit = 0; unit < kTableSize; ++unit) {
        table[unit] = computeFolded(static_cast<char16_t>(unit));
    }
    return table;
}();

/// computeFolded, which is called for each unit of each asset.
inline char16_t foldedAlone(char16_t unit)
{
    return unit < kTableSize ? kFolded[unit] : computeFolded(unit);
}

/// The units with CJK radicals replaced, before NFKC turns ⼾ into 戶.
void appendWithoutRadicals(Units& out, QStringView run)
{
    for (const QChar unit : run) {
        const char32_t ideograph = unifiedIdeograph(unit.unicode());
        if (QChar::requiresSurrogates(ideograph)) {
            out.append(QChar::highSurrogate(ideograph));
            out.append(QChar::lowSurrogate(ideograph));
        } else {
            out.append(static_cast<char16_t>(ideograph));
        }
    }
}

/// NFKC case folding; the text itself should ICU's data be missing.
Units caseFolded(const Units& source)
{
    UErrorCode status = U_ZERO_ERROR;
    const UNormalizer2* normalizer = unorm2_getNFKCCasefoldInstance(&status);
    const auto length = static_cast<int32_t>(source.size());
    Units out(qMax(source.size(), kUsualSize));
    int32_t size = unorm2_normalize(
        normalizer, source.data(), length, out.data(), static_cast<int32_t>(out.size()), &status);
    if (status == U_BUFFER_OVERFLOW_ERROR) {
        status = U_ZERO_ERROR;
        out.resize(size);
        size = unorm2_normalize(normalizer, source.data(), length, out.data(), size, &status);
    }
    if (U_FAILURE(status)) {
        return source;
    }
    out.resize(size);
    return out;
}

enum class Blanks { One, None };

/// Folds from left to right: single units by table, the rest in runs through ICU.
class Folder
{
public:
    explicit Folder(Blanks blanks)
        : m_blanks(blanks)
    {
    }

    QString fold(QStringView text)
    {
        const char16_t* at = text.utf16();
        const char16_t* const end = at + text.size();
        char16_t next = at != end ? foldedAlone(*at) : u' ';
        makeRoom(text.size());
        while (at != end) {
            const char16_t* const start = at++;
            const char16_t folded = next;
            next = at != end ? foldedAlone(*at) : u' ';
            if (folded != 0 && next != 0) {
                append(folded);
                continue;
            }
            // The unit before belongs to the run: a mark may combine with it (か + U+3099).
            while (next == 0) {
                ++at;
                next = at != end ? foldedAlone(*at) : u' ';
            }
            foldRun(QStringView(start, at), end - at);
        }
        m_text.truncate(m_size);
        return std::move(m_text);
    }

private:
    void foldRun(QStringView run, qsizetype unitsBehind)
    {
        Units source;
        appendWithoutRadicals(source, run);
        const Units units = caseFolded(source);
        makeRoom(units.size() + unitsBehind);
        for (const char16_t unit : units) {
            const char16_t folded = foldedAlone(unit);
            append(folded != 0 ? folded : QChar::isSpace(unit) ? u' ' : unit);
        }
    }

    void append(char16_t unit)
    {
        if (unit == u' ') {
            m_blankDue = m_blanks == Blanks::One && m_size > 0;
            return;
        }
        if (m_blankDue) {
            m_out[m_size++] = u' ';
            m_blankDue = false;
        }
        m_out[m_size++] = unit;
    }

    /// For `units` more, and for the blank that is due.
    void makeRoom(qsizetype units)
    {
        m_text.resize(qMax(m_text.size(), m_size + units + 1));
        m_out = reinterpret_cast<char16_t*>(m_text.data());
    }

    Blanks m_blanks;
    bool m_blankDue = false;
    QString m_text;
    char16_t* m_out = nullptr; ///< the units of m_text, which always has room for what is to come
    qsizetype m_size = 0;
};

/// Made once and only read since, which ICU allows from every thread; null without ICU's data.
const UCollator* japaneseCollator()
{
    struct Close
    {
        void operator()(UCollator* collator) const { ucol_close(collator); }
    };

    static const std::unique_ptr<UCollator, Close> collator = [] {
        UErrorCode status = U_ZERO_ERROR;
        return std::unique_ptr<UCollator, Close>(ucol_open("ja", &status));
    }();
    return collator.get();
}

} // namespace

QString foldText(const QString& text)
{
    return Folder(Blanks::One).fold(text);
}

QString foldSearchWord(const QString& text)
{
    QString word = foldText(text);
    qsizetype size = word.size();
    while (size > 0 && word[size - 1] == u'ー') {
        --size;
    }
    if (size > 0) {
        word.truncate(size);
    }
    return word;
}

QString foldLabel(const QString& text)
{
    return Folder(Blanks::None).fold(text);
}

QString normaliseNumberText(const QString& text)
{
    QString out = text;
    for (QChar& unit : out) {
        const char16_t code = unit.unicode();
        if (isIn(code, u'！', u'～')) {
            unit = QChar(code - 0xFEE0);
        } else if (isHyphen(code)) {
            unit = u'-';
        } else if (unit.isSpace()) {
            unit = u' ';
        }
    }
    return std::move(out).trimmed();
}

QByteArray readingKey(const QString& reading, const QString& name)
{
    const QString& text = QStringView(reading).trimmed().isEmpty() ? name : reading;
    const UCollator* collator = japaneseCollator();
    if (collator == nullptr) {
        return foldText(text).toUtf8();
    }
    const auto length = static_cast<int32_t>(text.size());
    const auto* units = reinterpret_cast<const char16_t*>(text.utf16());
    QVarLengthArray<uint8_t, kUsualSize> key(kUsualSize);
    int32_t size =
        ucol_getSortKey(collator, units, length, key.data(), static_cast<int32_t>(key.size()));
    if (size > key.size()) {
        key.resize(size);
        size = ucol_getSortKey(collator, units, length, key.data(), size);
    }
    // Without ICU's closing NUL: it orders nothing.
    return QByteArray(reinterpret_cast<const char*>(key.constData()), qMax(0, size - 1));
}

QString readingKeyVersion()
{
    const UCollator* collator = japaneseCollator();
    if (collator == nullptr) {
        return QStringLiteral("folded %1").arg(kFoldVersion);
    }
    UVersionInfo version = {};
    ucol_getVersion(collator, version);
    char text[U_MAX_VERSION_STRING_LENGTH] = {};
    u_versionToString(version, text);
    const QString rules = QString::fromLatin1(text);
    u_getVersion(version);
    u_versionToString(version, text);
    return QStringLiteral("icu %1 ja %2").arg(QString::fromLatin1(text), rules);
}

} // namespace daicho
