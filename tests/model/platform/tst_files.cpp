// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/platform/files.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <limits>

using namespace Qt::StringLiterals;

namespace daicho {
namespace {

constexpr QFile::Permissions kOwnerOnly =
    QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;

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

class TestFiles : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void privateFilesAreEmptyAndTheOwnersAlone();
    void anExistingFileIsNotTouched();
    void missingFoldersAreNamed();
    void namesThatAreTooLongAreRefused();
    void replacingPutsOneFileInPlaceOfAnother();
    void replacingByNothingLeavesTheTarget();
    void spaceIsAskedOfTheVolume();
    void networkFileSystemsAreKnown_data();
    void networkFileSystemsAreKnown();
    void pathsThatDoNotExistAreJudgedByTheirFolder();

private:
    QString path(const QString& name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestFiles::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestFiles::privateFilesAreEmptyAndTheOwnersAlone()
{
    QVERIFY_OK(createPrivateFile(path(u"台帳.daicho"_s)));

    QCOMPARE(read(path(u"台帳.daicho"_s)), QByteArray());
#ifdef Q_OS_UNIX
    QCOMPARE(QFile::permissions(path(u"台帳.daicho"_s)), kOwnerOnly);
#endif
}

void TestFiles::anExistingFileIsNotTouched()
{
    QVERIFY(write(path(u"a"_s), "content"));

    const Result<void> created = createPrivateFile(path(u"a"_s));

    QVERIFY(!created);
    QCOMPARE(created.error().kind, ErrorKind::InvalidInput);
    QCOMPARE(created.error().where, path(u"a"_s));
    QVERIFY(created.error().message.contains(u"exists already"_s));
    QCOMPARE(read(path(u"a"_s)), QByteArray("content"));
}

void TestFiles::missingFoldersAreNamed()
{
    const Result<void> created = createPrivateFile(path(u"missing/a"_s));

    QVERIFY(!created);
    QCOMPARE(created.error().kind, ErrorKind::Io);
    QVERIFY(created.error().message.contains(QDir::toNativeSeparators(path(u"missing"_s))));
    QVERIFY(!created.error().detail.isEmpty());
}

void TestFiles::namesThatAreTooLongAreRefused()
{
    const Result<void> created = createPrivateFile(path(u"a"_s.repeated(300)));

    QVERIFY(!created);
    QCOMPARE(created.error().kind, ErrorKind::Io);
}

void TestFiles::replacingPutsOneFileInPlaceOfAnother()
{
    QVERIFY(write(path(u"old"_s), "old"));
    QVERIFY(write(path(u"new"_s), "new"));

    QVERIFY_OK(replaceFile(path(u"new"_s), path(u"old"_s)));

    QCOMPARE(read(path(u"old"_s)), QByteArray("new"));
    QVERIFY(!QFile::exists(path(u"new"_s)));
}

void TestFiles::replacingByNothingLeavesTheTarget()
{
    QVERIFY(write(path(u"old"_s), "old"));

    const Result<void> replaced = replaceFile(path(u"new"_s), path(u"old"_s));

    QVERIFY(!replaced);
    QCOMPARE(replaced.error().kind, ErrorKind::Io);
    QCOMPARE(read(path(u"old"_s)), QByteArray("old"));
}

void TestFiles::spaceIsAskedOfTheVolume()
{
    QVERIFY_OK(requireSpace(path(u"not/yet/there"_s), 1));

    const Result<void> enough = requireSpace(path(u"a"_s), std::numeric_limits<qint64>::max());

    QVERIFY(!enough);
    QCOMPARE(enough.error().kind, ErrorKind::Io);
    QVERIFY(enough.error().message.contains(u"too little space"_s));
    QVERIFY(enough.error().message.contains(QDir::toNativeSeparators(m_folder->path())));
}

void TestFiles::networkFileSystemsAreKnown_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<bool>("isNetwork");
    for (const char* type : {"nfs",
                             "nfs4",
                             "cifs",
                             "smb3",
                             "SMBFS",
                             "9p",
                             "fuse.sshfs",
                             "afpfs",
                             "fuse.gvfsd-fuse",
                             "webdav"}) {
        QTest::newRow(type) << QByteArray(type) << true;
    }
    for (const char* type : {"ext4",
                             "xfs",
                             "btrfs",
                             "tmpfs",
                             "overlay",
                             "NTFS",
                             "apfs",
                             "exfat",
                             "fuseblk",
                             "fuse.ntfs-3g",
                             "fuse.",
                             "",
                             "sshfs-not"}) {
        QTest::newRow(*type == '\0' ? "no type" : type) << QByteArray(type) << false;
    }
}

void TestFiles::networkFileSystemsAreKnown()
{
    QFETCH(QByteArray, type);

    QTEST(isNetworkFileSystem(type), "isNetwork");
}

void TestFiles::pathsThatDoNotExistAreJudgedByTheirFolder()
{
    const QString missing = path(u"not/yet/there"_s);

    QCOMPARE(isNetworkPath(missing), isNetworkPath(m_folder->path()));
    QCOMPARE(isReadOnlyMedium(missing), isReadOnlyMedium(m_folder->path()));
    QVERIFY(!isReadOnlyMedium(m_folder->path()));
}

DAICHO_TEST(TestFiles)

} // namespace daicho

#include "tst_files.moc"
