// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

namespace daicho {

/// One choice of a question: the key that is stored, what is written in its cell.
struct ScaleCell
{
    QString key;
    QString number; ///< the digit to press
    QString text;
};

/// A question with its choices side by side, each a cell with its criterion. Digits choose, left
/// and right move. A proposed cell is dashed until something is chosen.
class ScaleRow final : public QWidget
{
    Q_OBJECT
public:
    /// `caption`: a line above the cells; '' for none.
    ScaleRow(const QString& label,
             const QString& caption,
             QList<ScaleCell> cells,
             QWidget* parent = nullptr);

    static constexpr int kLabel = 92;

    /// The width of each cell as a share of all; none: equal ones.
    void setShares(const QList<double>& shares);
    /// Where room is short: no more lines than this while the row has not the focus; 0 for all.
    void setMostLines(int lines);
    /// The length of the cell's text in one line.
    int textWidth(int cell) const;

    int cells() const { return static_cast<int>(m_cells.size()); }

    void setValue(const QString& key);

    const QString& value() const { return m_value; }

    void setProposal(const QString& key);

    void setReadOnly(bool readOnly) { m_readOnly = readOnly; }

    bool hasHeightForWidth() const override { return true; }

    int heightForWidth(int width) const override;
    /// With at most so many lines, whatever the focus; 0: with all.
    int heightAt(int width, int lines) const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void chosen(const QString& key);
    /// By its digit: the hand goes on to the next question.
    void typed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void choose(int cell);
    int indexOf(const QString& key) const;
    QRect cellRect(int cell) const;
    int captionHeight() const;

    int mostLines() const { return hasFocus() ? 0 : m_mostLines; }

    double shareUntil(int cell) const;
    void paintCell(QPainter& painter, int cell) const;

    QString m_label;
    QString m_caption;
    QList<ScaleCell> m_cells;
    QList<double> m_shares;
    QString m_value;
    QString m_proposal;
    int m_mostLines = 0;
    bool m_readOnly = false;
};

} // namespace daicho
