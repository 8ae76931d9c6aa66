// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/core/wareki.h"
#include "tests/support/testmain.h"
#include "translations/uitexts.h"
#include "views/widgets/skeletonrows.h"

#include <QFile>
#include <QRegularExpression>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

bool isJapanese(const QString& text)
{
    static const QRegularExpression kana(u"[ぁ-ん]"_s);
    return text.contains(kana);
}

} // namespace

class TestUiTexts : public QObject
{
    Q_OBJECT

private slots:

    void bothLanguagesAreEmbedded()
    {
        QVERIFY(QFile::exists(u":/translations/daicho_ja.qm"_s));
        QVERIFY(QFile::exists(u":/translations/daicho_en.qm"_s));
    }

    void aSentenceOfTheModelFollowsTheLanguage()
    {
        UiTexts texts;

        texts.use(Language::English);
        QVERIFY(!isJapanese(parseDate(u"x"_s).error().message));

        texts.use(Language::Japanese);
        QVERIFY(isJapanese(parseDate(u"x"_s).error().message));

        texts.use(Language::English);
        QVERIFY(!isJapanese(parseDate(u"x"_s).error().message));
    }

    void aClassOfTheNamespaceFindsItsContext()
    {
        UiTexts texts;
        texts.use(Language::Japanese);

        QVERIFY(isJapanese(SkeletonRows().accessibleName()));
    }

    void theTextsEndWithTheObject()
    {
        {
            UiTexts texts;
            texts.use(Language::Japanese);
        }

        QVERIFY(!isJapanese(parseDate(u"x"_s).error().message));
    }
};

DAICHO_TEST(TestUiTexts)

} // namespace daicho

#include "tst_uitexts.moc"
