// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/methoddraft.h"

#include <QWidget>

#include <functional>

class QBoxLayout;
class QComboBox;
class QTableWidget;
class QTableWidgetItem;

namespace daicho {

/// What stands below a table of a part: true where the draft is another then.
struct PartButton
{
    QString name; ///< for tests
    QString text;
    std::function<bool()> deed;
};

/// One sheet of the method editor: shows a part of the draft, and takes what is typed unless it
/// only shows.
class MethodPart : public QWidget
{
    Q_OBJECT
public:
    MethodPart(MethodDraft& draft, Language language, bool isReadOnly, QWidget* parent);

    virtual void reload() = 0;

signals:
    void changed();

protected:
    MethodDraft& draft() const { return m_draft; }

    const Method& method() const { return m_draft.method(); }

    Language language() const { return m_language; }

    bool isReadOnly() const { return m_isReadOnly; }

    /// A table of this part, named for tests and screen readers.
    QTableWidget* makeTable(const QString& name, const QStringList& headers);
    QTableWidgetItem* put(QTableWidget& table, int row, int column, const QString& text);
    /// A cell that is never typed into.
    void putFixed(QTableWidget& table, int row, int column, const QString& text);
    /// A choice in a cell; plain text where one only looks. Each is a text and what it stands for.
    void putChoice(QTableWidget& table,
                   int row,
                   int column,
                   const QList<std::pair<QString, QString>>& choices,
                   const QString& current,
                   const std::function<void(const QString&)>& take);
    /// Nothing where one only looks.
    void addButtons(QBoxLayout& column, const QList<PartButton>& buttons);
    /// As typed, full-width too; nothing for what is no number.
    static std::optional<double> numberIn(const QString& text);
    /// Once the cell's editor has let go of it.
    void noteChange();

    /// Both languages from two fields; English may be left out.
    static Bilingual both(const QString& ja, const QString& en);

private:
    MethodDraft& m_draft;
    Language m_language;
    bool m_isReadOnly;
};

} // namespace daicho
