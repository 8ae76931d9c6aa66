// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/gui/looks/textprobe.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyleOption>
#include <QTabBar>
#include <QToolButton>

#include <algorithm>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRows = 40; // of a table, that is about what is seen

/// "RegisterPage/QPushButton#add": enough to find the place.
QString placeOf(const QWidget& widget)
{
    const QString name = widget.objectName().isEmpty() ? QString() : u'#' + widget.objectName();
    const QString own = QString::fromLatin1(widget.metaObject()->className()) + name;
    for (const QWidget* holder = widget.parentWidget(); holder; holder = holder->parentWidget()) {
        const QString type = QString::fromLatin1(holder->metaObject()->className());
        if (type.startsWith("daicho::"_L1)) {
            return type.mid(8) + u'/' + own;
        }
    }
    return own;
}

/// Visible widgets that are the program's own, not the inner parts of Qt's.
QList<QWidget*> shownWidgets(const QWidget& screen)
{
    QList<QWidget*> shown;
    for (QWidget* widget : screen.findChildren<QWidget*>()) {
        const bool isInner = widget->objectName().startsWith("qt_"_L1) ||
                             widget->inherits("QComboBoxPrivateContainer") || widget->isWindow();
        if (widget->isVisible() && widget->window() == &screen && !isInner) {
            shown << widget;
        }
    }
    return shown;
}

QString plain(QString text)
{
    return text.remove(u'&');
}

int widthOf(const QWidget& widget, const QString& text)
{
    return widget.fontMetrics().size(0, plain(text)).width();
}

/// An elided text is shown in full by its tip.
bool isTold(const QWidget& widget, const QString& text)
{
    return widget.toolTip().contains(text);
}

QString labelProblem(const QLabel& label)
{
    const QString text = label.text();
    if (text.isEmpty() || isTold(label, text)) {
        return {};
    }
    if (!label.wordWrap() && label.sizeHint().width() > label.width()) {
        return text;
    }
    const int height =
        label.wordWrap() ? label.heightForWidth(label.width()) : label.sizeHint().height();
    return height > label.height() + 1 ? text + u" (height)"_s : QString();
}

QString buttonProblem(const QAbstractButton& button)
{
    const QString text = button.text();
    if (text.isEmpty() || isTold(button, text)) {
        return {};
    }
    const bool isBare = qobject_cast<const QPushButton*>(&button) != nullptr;
    const int icon = button.icon().isNull() ? 0 : button.iconSize().width() + 4;
    const int need = isBare ? widthOf(button, text) + icon + 12 : button.sizeHint().width();
    return need > button.width() || button.fontMetrics().height() > button.height() ? text
                                                                                    : QString();
}

QString comboProblem(const QComboBox& box)
{
    QStyleOptionComboBox option;
    option.initFrom(&box);
    option.editable = box.isEditable();
    const QRect room = box.style()->subControlRect(
        QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &box);
    const QString text = box.currentText();
    return widthOf(box, text) > room.width() && !isTold(box, text) ? text : QString();
}

QString fieldProblem(const QLineEdit& field)
{
    const QString text = field.placeholderText();
    int room = field.width() - 14;
    for (const QToolButton* button : field.findChildren<QToolButton*>()) {
        room -= button->isVisible() ? button->width() : 0;
    }
    return field.text().isEmpty() && widthOf(field, text) > room && !isTold(field, text)
               ? text
               : QString();
}

QString headerProblem(const QHeaderView& header)
{
    QStringList clipped;
    for (int at = 0; header.model() && at < header.count(); ++at) {
        const QString text = header.model()->headerData(at, header.orientation()).toString();
        const bool isSorted = header.isSortIndicatorShown() && header.sortIndicatorSection() == at;
        const int need = widthOf(header, text) + 16 + (isSorted ? 12 : 0);
        const bool isAcross = header.orientation() == Qt::Horizontal;
        const QString tip =
            header.model()->headerData(at, header.orientation(), Qt::ToolTipRole).toString();
        if (isAcross && !header.isSectionHidden(at) && need > header.sectionSize(at) &&
            !text.isEmpty() && !tip.contains(text)) {
            clipped << u"%1 (%2 of %3)"_s.arg(text).arg(header.sectionSize(at)).arg(need);
        }
    }
    return clipped.join(u", "_s);
}

QString tabProblem(const QTabBar& bar)
{
    QStringList clipped;
    for (int at = 0; at < bar.count(); ++at) {
        const bool isWhole = widthOf(bar, bar.tabText(at)) + 12 <= bar.tabRect(at).width();
        const bool isSeen = bar.tabRect(at).right() <= bar.width();
        if (!isWhole || !isSeen) {
            clipped << bar.tabText(at);
        }
    }
    return clipped.join(u", "_s);
}

QString textProblem(const QWidget& widget)
{
    if (const auto* label = qobject_cast<const QLabel*>(&widget)) {
        return labelProblem(*label);
    }
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget)) {
        return buttonProblem(*button);
    }
    if (const auto* box = qobject_cast<const QComboBox*>(&widget)) {
        return comboProblem(*box);
    }
    if (const auto* field = qobject_cast<const QLineEdit*>(&widget)) {
        return fieldProblem(*field);
    }
    if (const auto* header = qobject_cast<const QHeaderView*>(&widget)) {
        return headerProblem(*header);
    }
    if (const auto* bar = qobject_cast<const QTabBar*>(&widget)) {
        return tabProblem(*bar);
    }
    if (const auto* group = qobject_cast<const QGroupBox*>(&widget)) {
        return widthOf(*group, group->title()) > group->width() ? group->title() : QString();
    }
    return {};
}

/// Reaches beyond a widget around it. What can be scrolled to is not cut.
QString cutProblem(const QWidget& widget)
{
    const QWidget* inner = &widget;
    QRect rect = widget.rect();
    for (const QWidget* holder = widget.parentWidget(); holder && !inner->isWindow();
         inner = holder, holder = holder->parentWidget()) {
        rect.translate(inner->pos());
        const auto* area = qobject_cast<const QScrollArea*>(holder->parentWidget());
        if (area && area->viewport() == holder) {
            const bool isLost = area->horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff &&
                                rect.right() > holder->rect().right();
            return isLost ? u"beyond the scroll area"_s : QString();
        }
        if (qobject_cast<const QAbstractItemView*>(holder->parentWidget())) {
            return {};
        }
        if (!holder->rect().adjusted(-1, -1, 1, 1).contains(rect)) {
            return u"beyond "_s + placeOf(*holder);
        }
    }
    return {};
}

bool isNamed(const QWidget& widget)
{
    const auto* button = qobject_cast<const QAbstractButton*>(&widget);
    if (!widget.accessibleName().isEmpty() || (button && !button->text().isEmpty())) {
        return true;
    }
    const QList<QLabel*> labels = widget.window()->findChildren<QLabel*>();
    return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) {
        return label->buddy() == &widget;
    });
}

QStringList cellTexts(const QAbstractItemModel& model)
{
    QStringList texts;
    for (int column = 0; column < model.columnCount(); ++column) {
        texts << model.headerData(column, Qt::Horizontal).toString();
        texts << model.headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString();
        for (int row = 0; row < qMin(kRows, model.rowCount()); ++row) {
            const QModelIndex cell = model.index(row, column);
            texts << cell.data().toString() << cell.data(Qt::ToolTipRole).toString();
        }
    }
    return texts;
}

QStringList textsOf(const QWidget& widget)
{
    QStringList texts{widget.toolTip(), widget.accessibleName(), widget.windowTitle()};
    for (const QAction* action : widget.actions()) {
        texts << plain(action->text()) << action->toolTip();
    }
    if (const auto* label = qobject_cast<const QLabel*>(&widget)) {
        texts << label->text();
    } else if (const auto* button = qobject_cast<const QAbstractButton*>(&widget)) {
        texts << plain(button->text());
    } else if (const auto* field = qobject_cast<const QLineEdit*>(&widget)) {
        texts << field->placeholderText() << field->text();
    } else if (const auto* group = qobject_cast<const QGroupBox*>(&widget)) {
        texts << group->title();
    } else if (const auto* bar = qobject_cast<const QTabBar*>(&widget)) {
        for (int at = 0; at < bar->count(); ++at) {
            texts << plain(bar->tabText(at));
        }
    } else if (const auto* view = qobject_cast<const QAbstractItemView*>(&widget)) {
        texts << (view->model() ? cellTexts(*view->model()) : QStringList());
    } else if (const auto* box = qobject_cast<const QComboBox*>(&widget)) {
        texts << cellTexts(*box->model());
    }
    return texts;
}

/// The first English word that has no business here; null where there is none.
QString englishIn(const QString& text)
{
    // Tags, paths and endings of files, digests, ids of documents.
    static const QRegularExpression kTags(u"<[^>]*>|&[a-z]+;|(?<![A-Za-z])/[\\w./-]+|\\.xls[xm]|"
                                          "\\b[0-9a-f]{8,}\\b|\\b[a-z]+-[a-z]?[0-9][\\w.@]*"_s);
    static const QRegularExpression kWord(u"[A-Za-z][a-z]+[A-Za-z]*"_s);
    static const QSet<QString> kNames{u"Alt"_s,      u"Backspace"_s,     u"Ctrl"_s,   u"Daicho"_s,
                                      u"Del"_s,      u"Delete"_s,        u"End"_s,    u"English"_s,
                                      u"Enter"_s,    u"Esc"_s,           u"Excel"_s,  u"Home"_s,
                                      u"Internet"_s, u"LibreOffice"_s,   u"Noto"_s,   u"Qt"_s,
                                      u"Return"_s,   u"Shift"_s,         u"Space"_s,  u"Tab"_s,
                                      u"Web"_s,      u"Windows"_s,       u"Word"_s,   u"daicho"_s,
                                      u"csv"_s,      u"docx"_s,          u"pdf"_s,    u"png"_s,
                                      u"svg"_s,      u"xlsx"_s,          u"SaaS"_s,   u"IaaS"_s,
                                      u"PaaS"_s,     u"Linux"_s,         u"Access"_s, u"Page"_s,
                                      u"Up"_s,       u"Down"_s,          u"Ins"_s,    u"PgUp"_s,
                                      u"PgDown"_s,   u"Lite"_s,          u"Rev"_s,    u"DoS"_s,
                                      u"DDoS"_s,     u"libxlsxwriter"_s, u"libzip"_s, u"expat"_s,
                                      u"qpdf"_s};
    const QString bare = QString(text).remove(kTags);
    for (auto words = kWord.globalMatch(bare); words.hasNext();) {
        const QString word = words.next().captured();
        if (!kNames.contains(word)) {
            return bare.left(80);
        }
    }
    return {};
}

} // namespace

QStringList clippedTexts(const QWidget& screen)
{
    QStringList found;
    for (const QWidget* widget : shownWidgets(screen)) {
        if (const QString text = textProblem(*widget); !text.isEmpty()) {
            found << u"%1 [%2×%3]: %4"_s.arg(placeOf(*widget))
                         .arg(widget->width())
                         .arg(widget->height())
                         .arg(text);
        }
        if (const QString cut = cutProblem(*widget); !cut.isEmpty()) {
            found << placeOf(*widget) + u' ' + cut;
        }
    }
    return found;
}

QStringList unnamedInputs(const QWidget& screen)
{
    QStringList found;
    for (const QWidget* widget : shownWidgets(screen)) {
        const bool takesKeys = widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus);
        const bool isFrame = widget->inherits("QScrollArea") || widget->inherits("QTabBar") ||
                             widget->focusProxy() != nullptr;
        if (takesKeys && !isFrame && !isNamed(*widget)) {
            found << placeOf(*widget);
        }
    }
    return found;
}

QStringList englishTexts(const QWidget& screen)
{
    QStringList found;
    const QList<QWidget*> shown = shownWidgets(screen);
    for (const QWidget* widget :
         QList<const QWidget*>{&screen} + QList<const QWidget*>(shown.begin(), shown.end())) {
        for (const QString& text : textsOf(*widget)) {
            if (const QString english = englishIn(text); !english.isEmpty()) {
                found << placeOf(*widget) + u": "_s + english;
            }
        }
    }
    return found;
}

} // namespace daicho
