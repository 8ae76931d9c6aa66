// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/helpdialog.h"

#include "app/gui/shortcutslist.h"
#include "views/shell/mainwindow.h"
#include "views/widgets/grid.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QFile>
#include <QPushButton>
#include <QScrollBar>
#include <QTabWidget>
#include <QTextBlock>
#include <QTextBrowser>

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

/// Puts the heading of that text at the top of the view.
void showChapter(QTextBrowser& browser, const QString& chapter)
{
    for (QTextBlock block = browser.document()->begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() > 0 && block.text() == chapter) {
            QTextCursor end(browser.document());
            end.movePosition(QTextCursor::End);
            browser.setTextCursor(end);
            browser.setTextCursor(QTextCursor(block));
            return;
        }
    }
}

} // namespace

HelpDialog::HelpDialog(MainWindow& window, const QString& page, Reader reader)
    : QDialog(&window)
    , m_tabs(new QTabWidget(this))
{
    setObjectName(u"help"_s);
    setWindowTitle(tr("Help"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(720, 640);
    addPage(tr("For department heads"), u":/help/department-head.md"_s, page);
    addPage(tr("For committee members"), u":/help/committee-member.md"_s, page);
    addPage(tr("For policy reviewers"), u":/help/reviewer.md"_s, page);
    auto* keys = new ShortcutsList(window, this);
    keys->setAccessibleName(tr("Keys"));
    m_tabs->addTab(keys, keys->accessibleName());
    m_tabs->setCurrentIndex(static_cast<int>(reader));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setText(tr("Close"));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(Grid::kMargin);
    column->addWidget(m_tabs);
    column->addWidget(buttons);
}

HelpDialog::Reader HelpDialog::readerOf(const QString& pageId, const QString& role)
{
    static const QStringList kScoring = {u"score"_s, u"pictures"_s};
    if (kScoring.contains(pageId) || role == "committee_member"_L1) {
        return Reader::Committee;
    }
    return role == "department_head"_L1 ? Reader::Department : Reader::Reviewer;
}

void HelpDialog::addPage(const QString& title, const QString& file, const QString& chapter)
{
    QFile source(file);
    auto* browser = new QTextBrowser(this);
    browser->setAccessibleName(title);
    browser->setFrameShape(QFrame::NoFrame);
    browser->document()->setDocumentMargin(Grid::kMargin);
    if (source.open(QIODevice::ReadOnly)) {
        browser->setMarkdown(QString::fromUtf8(source.readAll()));
    }
    showChapter(*browser, chapter);
    m_tabs->addTab(browser, title);
}

} // namespace daicho
