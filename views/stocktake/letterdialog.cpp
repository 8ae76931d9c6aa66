// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/stocktake/letterdialog.h"

#include "views/widgets/formfield.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSaveFile>

namespace daicho {

using namespace Qt::StringLiterals;

LetterDialog::LetterDialog(const StocktakeTexts& words,
                           const QString& post,
                           const StocktakeBoard& board,
                           const QList<BoardRow>& rows,
                           QWidget* parent)
    : QDialog(parent)
    , m_words(words)
    , m_letters(m_words, post)
    , m_board(board)
    , m_rows(rows)
    , m_kind(new QComboBox)
    , m_text(new QPlainTextEdit)
{
    setWindowTitle(tr("Letters"));
    constexpr QSize kSize(680, 560);
    resize(kSize);
    for (const LetterKind kind : kLetterKinds) {
        m_kind->addItem(m_letters.name(kind), int(kind));
    }
    m_kind->setObjectName(u"letterKind"_s);
    m_text->setObjectName(u"letterText"_s);
    auto* column = new QVBoxLayout(this);
    column->addWidget(new FormField(tr("Letter"), m_kind, this));
    column->addWidget(
        new FormField(tr("Text for %n units", nullptr, int(rows.size())), m_text, this), 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton* const copyButton = buttons->addButton(tr("&Copy"), QDialogButtonBox::ActionRole);
    QPushButton* const saveButton =
        buttons->addButton(tr("&Save as a text file…"), QDialogButtonBox::ActionRole);
    column->addWidget(buttons);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &LetterDialog::showLetter);
    connect(copyButton, &QPushButton::clicked, this, &LetterDialog::copy);
    connect(saveButton, &QPushButton::clicked, this, &LetterDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    if (!rows.isEmpty()) {
        choose(StocktakeLetters::fitting(rows.first()));
    }
    showLetter();
}

void LetterDialog::choose(LetterKind kind)
{
    m_kind->setCurrentIndex(m_kind->findData(int(kind)));
}

QString LetterDialog::text() const
{
    return m_text->toPlainText();
}

void LetterDialog::showLetter()
{
    const auto kind = LetterKind(m_kind->currentData().toInt());
    m_text->setPlainText(m_letters.write(kind, m_board, m_rows));
}

void LetterDialog::copy()
{
    QGuiApplication::clipboard()->setText(text());
}

void LetterDialog::save()
{
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Save letters"), m_kind->currentText() + u".txt"_s, tr("Text (*.txt)"));
    if (!path.isEmpty()) {
        saveTo(path);
    }
}

bool LetterDialog::saveTo(const QString& path)
{
    QSaveFile file(path);
    // Excel and the older editors of an office take UTF-8 only with its mark.
    const QByteArray bytes = "\xef\xbb\xbf" + text().replace(u'\n', u"\r\n"_s).toUtf8();
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit()) {
        return true;
    }
    QMessageBox::warning(
        this, windowTitle(), tr("“%1” can't be written: %2").arg(path, file.errorString()));
    return false;
}

} // namespace daicho
