// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/shell/documentdialog.h"

#include "model/service/owndocuments.h"
#include "model/service/session.h"
#include "views/widgets/errorbox.h"
#include "views/widgets/grid.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSaveFile>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace daicho {

DocumentDialog::DocumentDialog(const PageServices& services,
                               const QString& stem,
                               FileWords words,
                               QWidget* parent)
    : QDialog(parent)
    , m_services(services)
    , m_words(std::move(words))
    , m_list(new QListWidget(this))
    , m_about(new QLabel(this))
    , m_deeds(new QVBoxLayout)
{
    setObjectName(stem + u"Dialog"_s);
    m_list->setObjectName(stem + u"List"_s);
    connect(this, &QWidget::windowTitleChanged, m_list, &QWidget::setAccessibleName);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    m_about->setObjectName(stem + u"About"_s);
    m_about->setWordWrap(true);
    m_about->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_about->setTextFormat(Qt::PlainText);
    m_deeds->setSpacing(Grid::kGap);
    // A long formula scrolls; the deeds stay.
    auto* scroll = new QScrollArea(this);
    scroll->setWidget(m_about);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_deeds->addWidget(scroll, 1);
    auto* row = new QHBoxLayout;
    row->setSpacing(Grid::kMargin);
    row->addWidget(m_list, 1);
    row->addLayout(m_deeds, 1);
    auto* close = new QDialogButtonBox(QDialogButtonBox::Close, this);
    close->button(QDialogButtonBox::Close)->setText(tr("Close"));
    connect(close, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Grid::kMargin, Grid::kMargin, Grid::kMargin, Grid::kMargin);
    column->setSpacing(Grid::kMargin);
    column->addLayout(row, 1);
    column->addWidget(close);
}

QPushButton* DocumentDialog::addDeed(const QString& name,
                                     const QString& text,
                                     const std::function<void()>& deed,
                                     Deed kind)
{
    auto* button = new QPushButton(text, this);
    button->setObjectName(name);
    button->setAutoDefault(false);
    button->setHidden(kind == Deed::Write && m_services.session.file().isReadOnly());
    m_deeds->addWidget(button);
    connect(button, &QPushButton::clicked, this, deed);
    return button;
}

void DocumentDialog::addExchange(const QString& readName, const QString& writeName)
{
    addDeed(readName, tr("Read from a file…"), [this] { askForFile(); });
    addDeed(
        writeName, tr("Write to a file…"), [this] { askForTarget(); }, Deed::Look);
}

Bilingual DocumentDialog::nameOfCopy(const Bilingual& label)
{
    return {u"%1の写し"_s.arg(label.ja), u"Copy of %1"_s.arg(label.in(Language::English))};
}

void DocumentDialog::askForFile()
{
    const QString path = QFileDialog::getOpenFileName(this, m_words.read, {}, m_words.kind);
    if (!path.isEmpty()) {
        takeIn(path);
    }
}

void DocumentDialog::takeIn(const QString& path)
{
    const Result<QByteArray> json = readDocumentFile(path);
    const Result<QString> taken =
        json ? takeInText(*json, QFileInfo(path).fileName()) : Result<QString>(failure(json));
    if (!taken) {
        showError(this, taken.error());
        return;
    }
    showTaken(*taken);
}

void DocumentDialog::askForTarget()
{
    const std::optional<Written> written = chosenText();
    if (!written) {
        return;
    }
    const QString path =
        QFileDialog::getSaveFileName(this, m_words.write, written->id + u".json"_s, m_words.kind);
    if (!path.isEmpty()) {
        writeOut(path);
    }
}

void DocumentDialog::writeOut(const QString& path)
{
    const std::optional<Written> written = chosenText();
    if (!written) {
        return;
    }
    QSaveFile file(path);
    const QByteArray& json = written->json;
    if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size() || !file.commit()) {
        showError(
            this,
            {ErrorKind::Io, tr("The file can't be written: %1").arg(file.errorString()), {}, path});
    }
}

} // namespace daicho
