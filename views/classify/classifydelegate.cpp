// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/classify/classifydelegate.h"

#include "model/items/classifyqueuemodel.h"

namespace daicho {

QString ClassifyDelegate::reasonText(ClassifyReason reason)
{
    switch (reason) {
    case ClassifyReason::Unclassified:
        return tr("unclassified");
    case ClassifyReason::OtherScheme:
        return tr("other scheme");
    case ClassifyReason::SecrecyEnded:
        return tr("secrecy ended");
    case ClassifyReason::SecrecyEnding:
        return tr("secrecy ends soon");
    case ClassifyReason::None:
        break;
    }
    return {};
}

ClassifyDelegate::ClassifyDelegate(QObject* parent)
    : QueueDelegate(ClassifyQueueModel::CodeRole, parent)
{
}

QString ClassifyDelegate::note(const QModelIndex& index) const
{
    const auto reason =
        static_cast<ClassifyReason>(index.data(ClassifyQueueModel::ReasonRole).toInt());
    const QString classes = index.data(ClassifyQueueModel::ClassesRole).toString();
    return QStringList{reasonText(reason), classes}.join(u' ').trimmed();
}

} // namespace daicho
