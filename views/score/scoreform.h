// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/bilingual.h"
#include "model/risk/proposal.h"
#include "model/service/scoring/scoresheet.h"

#include <QHash>
#include <QWidget>

class QVBoxLayout;

namespace daicho {

class FormField;
class LineEdit;
class ScaleHeader;
class ScaleRow;
struct ScaleCell;

/// The questions of a method, made from its inputs and scales. Writes the answers into a sheet.
class ScoreForm final : public QWidget
{
    Q_OBJECT
public:
    /// Method and sheet must outlive the form.
    ScoreForm(const Method& method,
              ScoreSheet& sheet,
              Language language,
              QWidget* parent = nullptr);

    /// Shows the sheet's answers and, dashed, what is proposed where there is none.
    void show(const std::vector<InputProposal>& proposals);
    void setReadOnly(bool readOnly);
    /// How much room there is without scrolling: rows without the focus are cut where it is little.
    void setRoom(const QSize& room);
    /// Chooses the step as if its cell had been clicked.
    void choose(const QString& key, const QString& value);

    /// The row of an input; null for one that is a number or not asked.
    ScaleRow* row(const QString& key) const { return m_rows.value(key); }

    bool asksNumbers() const { return !m_numbers.isEmpty(); }

    void focusInput(const QString& key);
    void focusFirst();

signals:
    void answered();
    void confirmed();
    void wentBack();
    void skipped();
    void proposalAccepted();
    void helpWanted();
    void unknownWanted();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct NumberField
    {
        LineEdit* edit = nullptr;
        FormField* field = nullptr;
    };

    QStringList labelsOf(const MethodInput& whole) const;
    void addHeading(const MethodInput& part);
    void addInput(const MethodInput& input);
    void addNumber(const MethodInput& input);
    void settleNumber(const QString& key);
    QString shownNumber(const QString& key) const;
    int fixedHeight() const;
    void shareWidths(const QString& whole);
    void goOnFrom(const QString& key);
    QList<ScaleCell> cellsOf(const MethodInput& input) const;

    const Method& m_method;
    ScoreSheet& m_sheet;
    Language m_language;
    QVBoxLayout* m_column;
    QString m_heading; // the whole whose parts are being added
    QHash<QString, ScaleHeader*> m_headers;
    QHash<QString, ScaleRow*> m_rows;
    QHash<QString, NumberField> m_numbers;
};

} // namespace daicho
