// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/bilingual.h"
#include "model/core/result.h"
#include "model/service/pageservices.h"

#include <QDialog>

#include <functional>

class QLabel;
class QListWidget;
class QPushButton;
class QVBoxLayout;

namespace daicho {

/// The documents that a city may make its own, schemes or methods: a list, what the chosen one is,
/// and what can be done with it, exchanging it as a file among others.
class DocumentDialog : public QDialog
{
    Q_OBJECT
public:
    /// Titles of the questions for a file, and how its kind is called there.
    struct FileWords
    {
        QString read;
        QString write;
        QString kind; ///< "Method (*.json)"
    };

    /// `stem`: what the names of the parts begin with, for tests.
    DocumentDialog(const PageServices& services,
                   const QString& stem,
                   FileWords words,
                   QWidget* parent = nullptr);

    void takeIn(const QString& path);
    void writeOut(const QString& path);

protected:
    /// A document as text, with its id.
    struct Written
    {
        QString id;
        QByteArray json;
    };

    enum class Deed { Look, Write };

    /// Deeds that write are not offered in a register that is only read.
    QPushButton* addDeed(const QString& name,
                         const QString& text,
                         const std::function<void()>& deed,
                         Deed kind = Deed::Write);
    void addExchange(const QString& readName, const QString& writeName);

    /// Its id once it is there.
    virtual Result<QString> takeInText(const QByteArray& json, const QString& name) = 0;
    virtual std::optional<Written> chosenText() const = 0;
    virtual void showTaken(const QString& id) = 0;

    static Bilingual nameOfCopy(const Bilingual& label);

    const PageServices& services() const { return m_services; }

    QListWidget* list() const { return m_list; }

    QLabel* about() const { return m_about; }

private:
    void askForFile();
    void askForTarget();

    PageServices m_services;
    FileWords m_words;
    QListWidget* m_list;
    QLabel* m_about;
    QVBoxLayout* m_deeds;
};

} // namespace daicho
