// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/questions/previewlist.h"

#include <QHeaderView>

using namespace Qt::StringLiterals;

namespace daicho {

namespace {

enum Column { NameColumn, BeforeColumn, AfterColumn, NoteColumn, ColumnCount };

constexpr int kHeight = 148;

QString joined(const std::array<QString, 3>& classes, bool combined)
{
    QStringList words;
    for (const QString& id : classes) {
        words.append(id.isEmpty() ? u"―"_s : id);
    }
    return combined ? words.first() : words.join(u'/');
}

} // namespace

PreviewList::PreviewList(QWidget* parent)
    : QTreeWidget(parent)
{
    setObjectName(u"classPreview"_s);
    setAccessibleName(tr("What becomes of each asset"));
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setSelectionMode(NoSelection);
    setFocusPolicy(Qt::NoFocus);
    setColumnCount(ColumnCount);
    setHeaderLabels({tr("Asset"), tr("Now"), tr("Then"), {}});
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(NameColumn, QHeaderView::Stretch);
    for (const int column : {BeforeColumn, AfterColumn, NoteColumn}) {
        header()->resizeSection(column, 62);
    }
    setMaximumHeight(kHeight);
}

void PreviewList::show(const QList<Asset>& assets,
                       const std::array<QString, 3>& after,
                       const Scheme& scheme)
{
    clear();
    for (const Asset& asset : assets) {
        const std::array<QString, 3> before = {
            asset.confidentiality, asset.integrity, asset.availability};
        Asset edited = asset;
        edited.confidentiality = after[0].isEmpty() ? before[0] : after[0];
        edited.integrity = after[1].isEmpty() ? before[1] : after[1];
        edited.availability = after[2].isEmpty() ? before[2] : after[2];
        const bool lowers = !loweringsOf(scheme, asset, edited).isEmpty();
        auto* row = new QTreeWidgetItem(this);
        row->setText(NameColumn, u"%1 %2"_s.arg(asset.displayCode(), asset.name));
        row->setToolTip(NameColumn, row->text(NameColumn));
        row->setText(BeforeColumn, joined(before, scheme.combined));
        row->setText(AfterColumn, joined(after, scheme.combined));
        //: Beside an asset whose class becomes lower.
        row->setText(NoteColumn, lowers ? tr("lower") : before == after ? tr("same") : QString());
        for (const int column : {BeforeColumn, AfterColumn, NoteColumn}) {
            row->setTextAlignment(column, Qt::AlignCenter);
        }
    }
}

} // namespace daicho
