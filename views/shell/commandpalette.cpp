// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/shell/commandpalette.h"

#include "views/widgets/grid.h"
#include "views/widgets/icons.h"
#include "views/widgets/searchfield.h"
#include "views/widgets/theme.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QPainter>
#include <QPointer>
#include <QStyledItemDelegate>

namespace daicho {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPerSource = 12;

enum Role { HintRole = Qt::UserRole, GroupRole };

/// Icon, text, hint at the right; the group's name above its first row.
class FoundDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const override
    {
        return {0, 36 + (index.data(GroupRole).toString().isEmpty() ? 0 : 28)};
    }

    void paint(QPainter* painter,
               const QStyleOptionViewItem& option,
               const QModelIndex& index) const override
    {
        const Tones tone = tonesOf(option.palette);
        QRectF row = option.rect;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (const QString group = index.data(GroupRole).toString(); !group.isEmpty()) {
            painter->setFont(smallFont());
            painter->setPen(tone.secondary);
            painter->drawText(
                QRectF(row.left() + 16, row.top(), row.width(), 28), Qt::AlignVCenter, group);
            row.adjust(0, 28, 0, 0);
        }
        if (option.state & QStyle::State_Selected) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(tone.accentSoft);
            painter->drawRoundedRect(row.adjusted(8, 1, -8, -1), 6, 6);
        }
        const bool enabled = index.flags() & Qt::ItemIsEnabled;
        const QRect iconBox(int(row.left()) + 20, int(row.center().y()) - 9, 18, 18);
        index.data(Qt::DecorationRole)
            .value<QIcon>()
            .paint(painter, iconBox, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
        painter->setFont(option.font);
        const QFontMetricsF metrics(option.font);
        const QString hint = index.data(HintRole).toString();
        const double hintWidth = std::min(metrics.horizontalAdvance(hint), row.width() * 0.4);
        painter->setPen(tone.secondary);
        painter->drawText(row.adjusted(0, 0, -20, 0),
                          Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine,
                          metrics.elidedText(hint, Qt::ElideRight, hintWidth));
        painter->setPen(
            option.palette.color(enabled ? QPalette::Normal : QPalette::Disabled, QPalette::Text));
        const QRectF text = row.adjusted(50, 0, -hintWidth - 36, 0);
        painter->drawText(text,
                          Qt::AlignVCenter | Qt::TextSingleLine,
                          metrics.elidedText(index.data(Qt::DisplayRole).toString(),
                                             Qt::ElideRight,
                                             text.width()));
        painter->restore();
    }
};

} // namespace

CommandPalette::CommandPalette(QList<PaletteSource*> sources, QWidget* parent)
    : QDialog(parent, Qt::Popup | Qt::FramelessWindowHint)
    , m_sources(std::move(sources))
    , m_search(new SearchField(this))
    , m_list(new QListWidget(this))
{
    setObjectName(u"palette"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setFixedSize(600, 440);
    m_search->setPlaceholderText(tr("Page, action, or name or number of an asset"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->installEventFilter(this);
    m_search->setMinimumHeight(40);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setItemDelegate(new FoundDelegate(m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 8);
    column->setSpacing(Grid::kUnit);
    auto* field = new QHBoxLayout;
    field->setContentsMargins(12, 12, 12, 4);
    field->addWidget(m_search);
    column->addLayout(field);
    column->addWidget(m_list, 1);
    connect(m_search, &SearchField::searchChanged, this, &CommandPalette::search);
    connect(m_search, &SearchField::leftByEscape, this, &QDialog::reject);
    connect(m_search, &QLineEdit::returnPressed, this, &CommandPalette::runCurrent);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::runCurrent);
    search({});
    m_search->setFocus();
}

void CommandPalette::search(const QString& text)
{
    const int generation = ++m_generation;
    m_answers = QList<QList<PaletteItem>>(m_sources.size());
    m_awaited = m_sources.size();
    for (qsizetype source = 0; source < m_sources.size(); ++source) {
        // An answer may arrive after the palette was closed or another text was typed.
        const QPointer<CommandPalette> self(this);
        m_sources[source]->find(text, kPerSource, [self, source, generation](const auto& items) {
            if (self && self->m_generation == generation) {
                self->m_answers[source] = items;
                --self->m_awaited;
                self->showAnswers();
            }
        });
    }
    showAnswers();
}

QStringList CommandPalette::shownTexts() const
{
    QStringList texts;
    for (const PaletteItem& item : m_shown) {
        texts << item.text;
    }
    return texts;
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress && !m_search->isComposing()) {
        switch (static_cast<QKeyEvent*>(event)->key()) {
        case Qt::Key_Down:
            moveCurrent(1);
            return true;
        case Qt::Key_Up:
            moveCurrent(-1);
            return true;
        default:
            break;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void CommandPalette::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().base());
    painter.setPen(tonesOf(palette()).border);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void CommandPalette::showAnswers()
{
    m_shown.clear();
    m_list->clear();
    QString group;
    for (const QList<PaletteItem>& answer : m_answers) {
        for (const PaletteItem& found : answer) {
            auto* row =
                new QListWidgetItem(icon(found.icon, IconTint::Secondary), found.text, m_list);
            row->setData(HintRole, found.hint);
            row->setData(GroupRole, found.group == group ? QString() : found.group);
            if (!found.isEnabled) {
                row->setFlags(row->flags() & ~Qt::ItemIsEnabled);
            }
            group = found.group;
            m_shown << found;
        }
    }
    if (m_shown.isEmpty() && m_awaited == 0) {
        auto* row = new QListWidgetItem(tr("Nothing of that name was found."), m_list);
        row->setFlags(Qt::NoItemFlags);
    }
    m_list->setCurrentRow(-1);
    moveCurrent(1);
}

void CommandPalette::moveCurrent(int step)
{
    int row = m_list->currentRow() + step;
    while (row >= 0 && row < m_shown.size() && !m_shown[row].isEnabled) {
        row += step;
    }
    if (row >= 0 && row < m_shown.size()) {
        m_list->setCurrentRow(row);
    }
}

void CommandPalette::runCurrent()
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= m_shown.size() || !m_shown[row].isEnabled) {
        return;
    }
    // Closed first: what runs may open a dialog of its own.
    const auto run = m_shown[row].run;
    accept();
    run();
}

} // namespace daicho
