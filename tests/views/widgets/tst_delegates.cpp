// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testmain.h"
#include "views/widgets/levelpill.h"
#include "views/widgets/pilldelegate.h"

#include <QApplication>
#include <QHeaderView>
#include <QHelpEvent>
#include <QPainter>
#include <QStandardItemModel>
#include <QTableView>
#include <QToolTip>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLevelRole = Qt::UserRole + 1;

/// The colour that covers most of the picture besides its ground.
QColor mainColor(const QImage& image, const QColor& ground)
{
    QHash<QRgb, int> counts;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            ++counts[image.pixel(x, y)];
        }
    }
    counts.remove(ground.rgb());
    QRgb most = 0;
    for (auto it = counts.begin(); it != counts.end(); ++it) {
        most = it.value() > counts.value(most) ? it.key() : most;
    }
    return QColor(most);
}

} // namespace

class TestDelegates : public QObject
{
    Q_OBJECT
private slots:

    void initTestCase() { applyTheme(*qApp, Theme::Light); }

    void aLevelPillIsFilledWithItsColour_data()
    {
        QTest::addColumn<QString>("level");
        for (const char* level : {"low", "medium", "high", "critical", "unscored"}) {
            QTest::addRow("%s", level) << QString::fromLatin1(level);
        }
    }

    void aLevelPillIsFilledWithItsColour()
    {
        QFETCH(QString, level);
        QImage image(120, 28, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setFont(interfaceFont());
        const LevelLook look = levelLook(level, Theme::Light);

        const double width = paintLevelPill(painter, image.rect(), look, u"中"_s);

        painter.end();
        QVERIFY(width > 20 && width < 60);
        QCOMPARE(mainColor(image, Qt::white), look.fill);
    }

    void aClassPillIsOutlined()
    {
        QImage image(60, 28, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);

        const double width =
            paintClassPill(painter, image.rect(), u"3A"_s, themePalette(Theme::Light));

        painter.end();
        const int middle = image.height() / 2;
        QCOMPARE(image.pixelColor(int(width) / 4, middle + 6), QColor(Qt::white));
        QVERIFY(image.pixelColor(0, middle) != QColor(Qt::white));
    }

    void theDelegateTakesTheLevelFromItsRole()
    {
        QStandardItemModel model(1, 1);
        model.setData(model.index(0, 0), u"極めて高い"_s);
        model.setData(model.index(0, 0), u"critical"_s, kLevelRole);
        QTableView table;
        table.setModel(&model);
        dressTable(&table);
        table.setItemDelegate(new PillDelegate(PillKind::Level, kLevelRole, &table));
        table.resize(200, 100);

        const QImage image = table.viewport()->grab(table.visualRect(model.index(0, 0))).toImage();

        QCOMPARE(mainColor(image, table.palette().color(QPalette::Base)),
                 levelLook(u"critical"_s, Theme::Light).fill);
    }

    void rowsHaveFixedHeights()
    {
        QTableView table;
        dressTable(&table);
        QCOMPARE(table.verticalHeader()->defaultSectionSize(), 28);
        QCOMPARE(table.verticalHeader()->sectionResizeMode(0), QHeaderView::Fixed);

        setRowHeight(&table, RowHeight::Compact);

        QCOMPARE(table.verticalHeader()->defaultSectionSize(), 24);
    }

    void onlyElidedTextHasATip()
    {
        QStandardItemModel model(2, 1);
        const QString longText = QString(60, u'資');
        model.setData(model.index(0, 0), longText);
        model.setData(model.index(1, 0), u"短い"_s);
        QTableView table;
        table.setModel(&model);
        dressTable(&table);
        table.show();
        const auto tipAt = [&table](const QModelIndex& index) {
            QHelpEvent event(QEvent::ToolTip, {}, {});
            QStyleOptionViewItem option;
            option.font = table.font();
            option.fontMetrics = QFontMetrics(option.font);
            table.itemDelegate()->helpEvent(&event, &table, option, index);
            return QToolTip::text();
        };

        QCOMPARE(tipAt(model.index(1, 0)), QString());
        QCOMPARE(tipAt(model.index(0, 0)), longText);
    }

    void thePillWidgetNamesItsLevel()
    {
        LevelPill pill(LevelPill::Big);
        const QSize before = pill.sizeHint();

        pill.setLevel(u"critical"_s, u"極めて高い"_s);

        QCOMPARE(pill.level(), u"critical"_s);
        QCOMPARE(pill.accessibleName(), u"極めて高い"_s);
        QVERIFY(pill.sizeHint().width() > before.width());
        pill.resize(pill.sizeHint());
        QVERIFY(!pill.grab().isNull());
    }
};

} // namespace daicho

DAICHO_TEST(daicho::TestDelegates)
#include "tst_delegates.moc"
