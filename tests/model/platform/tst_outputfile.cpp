// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/platform/outputfile.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <memory>

using namespace Qt::StringLiterals;

namespace daicho {
namespace {

bool write(const QString& path, const QByteArray& content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

QByteArray read(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(not there)");
}

} // namespace

class TestOutputFile : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void committingGivesTheContentItsName();
    void theTargetStaysAsItIsUntilCommitted();
    void anUncommittedFileLeavesNothing();
    void movingKeepsOneTemporaryFile();
    void aFileReplacedByTheLibraryIsTaken();
    void theFileIsTheOwnersAlone();
    void symbolicLinksAreFollowed();
    void targetsThatCannotBeWrittenAreRefused_data();
    void targetsThatCannotBeWrittenAreRefused();
    void committingWithoutTheTemporaryFileFails();
    void aFolderThatVanishedIsAnError();
    void failedWritesKeepTheLibrarysWords();

private:
    QString path(const QString& name) const { return m_folder->filePath(name); }

    QStringList filesInFolder() const
    {
        return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestOutputFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestOutputFile::committingGivesTheContentItsName()
{
    Result<OutputFile> file = OutputFile::create(path(u"一覧.xlsx"_s));
    QVERIFY_OK(file);
    QVERIFY(write(file->path(), "content"));

    QVERIFY_OK(file->commit());

    QCOMPARE(read(path(u"一覧.xlsx"_s)), QByteArray("content"));
    QCOMPARE(filesInFolder(), QStringList{u"一覧.xlsx"_s});
    QCOMPARE(file->path(), QString());
}

void TestOutputFile::theTargetStaysAsItIsUntilCommitted()
{
    QVERIFY(write(path(u"a.csv"_s), "old"));
    Result<OutputFile> file = OutputFile::create(path(u"a.csv"_s));
    QVERIFY_OK(file);
    QVERIFY(write(file->path(), "new"));

    QCOMPARE(read(path(u"a.csv"_s)), QByteArray("old"));
    QCOMPARE(file->target(), path(u"a.csv"_s));
    QCOMPARE(QFileInfo(file->path()).absolutePath(), m_folder->path());
    QVERIFY(QFileInfo(file->path()).fileName().startsWith(u'.'));

    QVERIFY_OK(file->commit());
    QCOMPARE(read(path(u"a.csv"_s)), QByteArray("new"));
}

void TestOutputFile::anUncommittedFileLeavesNothing()
{
    QVERIFY(write(path(u"a.csv"_s), "old"));
    {
        const Result<OutputFile> file = OutputFile::create(path(u"a.csv"_s));
        QVERIFY_OK(file);
        QVERIFY(write(file->path(), "half"));
        QCOMPARE(filesInFolder().size(), 2);
    }

    QCOMPARE(filesInFolder(), QStringList{u"a.csv"_s});
    QCOMPARE(read(path(u"a.csv"_s)), QByteArray("old"));
}

void TestOutputFile::movingKeepsOneTemporaryFile()
{
    Result<OutputFile> first = OutputFile::create(path(u"a"_s));
    Result<OutputFile> second = OutputFile::create(path(u"b"_s));
    QVERIFY_OK(first);
    QVERIFY_OK(second);
    {
        OutputFile moved = std::move(*first);
        moved = std::move(*second);
        QVERIFY(write(moved.path(), "b"));
        QVERIFY_OK(moved.commit());
    }
    first = fail(ErrorKind::Cancelled, {});
    second = fail(ErrorKind::Cancelled, {});

    QCOMPARE(filesInFolder(), QStringList{u"b"_s});
}

void TestOutputFile::aFileReplacedByTheLibraryIsTaken()
{
    // As libzip does: it writes beside and renames.
    Result<OutputFile> file = OutputFile::create(path(u"a.odt"_s));
    QVERIFY_OK(file);
    QVERIFY(QFile::remove(file->path()));
    QVERIFY(write(file->path(), "other file"));

    QVERIFY_OK(file->commit());

    QCOMPARE(read(path(u"a.odt"_s)), QByteArray("other file"));
}

void TestOutputFile::theFileIsTheOwnersAlone()
{
#ifdef Q_OS_UNIX
    QVERIFY(write(path(u"a.csv"_s), "old"));
    QVERIFY(QFile::setPermissions(path(u"a.csv"_s),
                                  QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup |
                                      QFile::ReadOther));
    Result<OutputFile> file = OutputFile::create(path(u"a.csv"_s));
    QVERIFY_OK(file);
    QVERIFY(QFile::remove(file->path()));
    QVERIFY(write(file->path(), "new"));

    QVERIFY_OK(file->commit());

    const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther |
                                      QFile::WriteOther | QFile::ExeOwner;
    QVERIFY(!(QFile::permissions(path(u"a.csv"_s)) & others));
#else
    QSKIP("The rights are the folder's here.");
#endif
}

void TestOutputFile::symbolicLinksAreFollowed()
{
#ifdef Q_OS_UNIX
    QVERIFY(QDir(m_folder->path()).mkdir(u"real"_s));
    QVERIFY(write(path(u"real/a.csv"_s), "old"));
    QVERIFY(QFile::link(path(u"real/a.csv"_s), path(u"link.csv"_s)));
    Result<OutputFile> file = OutputFile::create(path(u"link.csv"_s));
    QVERIFY_OK(file);
    QVERIFY(write(file->path(), "new"));

    QVERIFY_OK(file->commit());

    QVERIFY(QFileInfo(path(u"link.csv"_s)).isSymbolicLink());
    QCOMPARE(read(path(u"real/a.csv"_s)), QByteArray("new"));
#else
    QSKIP("Links need rights here that users lack.");
#endif
}

void TestOutputFile::targetsThatCannotBeWrittenAreRefused_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("words");
    QTest::newRow("a folder") << u"."_s << ErrorKind::InvalidInput << u"is a folder"_s;
    QTest::newRow("a missing folder") << u"missing/a"_s << ErrorKind::Io << u"does not exist"_s;
    QTest::newRow("a file as folder") << u"file/a"_s << ErrorKind::Io << u"does not exist"_s;
#ifdef Q_OS_UNIX
    QTest::newRow("a device") << u"/dev/null"_s << ErrorKind::InvalidInput << u"is a device"_s;
#endif
}

void TestOutputFile::targetsThatCannotBeWrittenAreRefused()
{
    QFETCH(QString, target);
    QFETCH(QString, words);
    QVERIFY(write(path(u"file"_s), "old"));

    const Result<OutputFile> file =
        OutputFile::create(QDir(m_folder->path()).absoluteFilePath(target));

    QVERIFY(!file);
    QTEST(file.error().kind, "kind");
    QVERIFY2(file.error().message.contains(words), qPrintable(file.error().message));
    QCOMPARE(filesInFolder(), QStringList{u"file"_s});
}

void TestOutputFile::committingWithoutTheTemporaryFileFails()
{
    QVERIFY(write(path(u"a"_s), "old"));
    Result<OutputFile> file = OutputFile::create(path(u"a"_s));
    QVERIFY_OK(file);
    QVERIFY(QFile::remove(file->path()));

    const Result<void> committed = file->commit();

    QVERIFY(!committed);
    QCOMPARE(committed.error().kind, ErrorKind::Io);
    QCOMPARE(read(path(u"a"_s)), QByteArray("old"));
}

void TestOutputFile::aFolderThatVanishedIsAnError()
{
    QVERIFY(QDir(m_folder->path()).mkdir(u"share"_s));
    Result<OutputFile> file = OutputFile::create(path(u"share/a"_s));
    QVERIFY_OK(file);
    QVERIFY(QDir(path(u"share"_s)).removeRecursively());

    QVERIFY(!file->commit());
    QVERIFY(!QFile::exists(path(u"share"_s)));
}

void TestOutputFile::failedWritesKeepTheLibrarysWords()
{
    const Result<OutputFile> file = OutputFile::create(path(u"a"_s));
    QVERIFY_OK(file);

    const Error error = file->writeError(u"worksheet 3"_s);

    QCOMPARE(error.kind, ErrorKind::Io);
    QCOMPARE(error.detail, u"worksheet 3"_s);
    QVERIFY(error.message.contains(QDir::toNativeSeparators(path(u"a"_s))));
}

DAICHO_TEST(TestOutputFile)

} // namespace daicho

#include "tst_outputfile.moc"
