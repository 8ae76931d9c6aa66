// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testmain.h"
#include "views/widgets/columnfitter.h"

#include <QHeaderView>
#include <QStandardItemModel>
#include <QTableView>

using namespace daicho;
using namespace Qt::StringLiterals;

class TestColumnFitter : public QObject
{
    Q_OBJECT

private slots:

    void init()
    {
        m_model = std::make_unique<QStandardItemModel>(3, 3);
        m_model->setHorizontalHeaderLabels({u"No."_s, u"A title that is long"_s, u"Name"_s});
        m_table = std::make_unique<QTableView>();
        m_table->setModel(m_model.get());
        m_fitter = new ColumnFitter(m_table.get(), {40, 40, 100}, {2});
        m_table->resize(800, 200);
        m_table->show();
    }

    void cleanup() { m_table.reset(); }

    void namesTakeWhatIsLeft()
    {
        QCOMPARE(m_table->columnWidth(0),
                 std::max(40, m_table->horizontalHeader()->sectionSizeHint(0)));
        QCOMPARE(total(), m_table->viewport()->width());
        m_table->resize(1200, 200);
        QCOMPARE(total(), m_table->viewport()->width());
    }

    void noTitleIsCutOff()
    {
        m_table->resize(60, 200);
        for (int column = 0; column < 3; ++column) {
            QVERIFY(m_table->columnWidth(column) >=
                    m_table->horizontalHeader()->sectionSizeHint(column));
        }
        QCOMPARE(m_table->columnWidth(2), 100);
    }

    void hiddenColumnsLeaveTheirRoom()
    {
        const int before = m_table->columnWidth(2);
        m_table->setColumnHidden(1, true);
        m_fitter->fit();
        QVERIFY(m_table->columnWidth(2) > before);
    }

private:
    int total() const
    {
        return m_table->columnWidth(0) + m_table->columnWidth(1) + m_table->columnWidth(2);
    }

    std::unique_ptr<QStandardItemModel> m_model;
    std::unique_ptr<QTableView> m_table;
    ColumnFitter* m_fitter = nullptr;
};

DAICHO_TEST(TestColumnFitter)
#include "tst_columnfitter.moc"
