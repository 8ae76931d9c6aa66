// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/result.h"
#include "model/register/field.h"

#include <QDialog>

#include <functional>

class QLabel;

namespace daicho {

class FieldContext;
class RecordForm;

/// Asks for the fields of one record and saves it; what stands against it shows at its field.
class AskDialog final : public QDialog
{
    Q_OBJECT
public:
    /// The fields' values in their order.
    using Save = std::function<Result<void>(const std::vector<QVariant>&)>;

    AskDialog(const QString& title,
              const QString& hint,
              const std::vector<const FieldInfo*>& fields,
              const FieldContext& context,
              Save save,
              QWidget* parent = nullptr);

    void setValues(const std::vector<QVariant>& values);
    /// What to propose in the fields that name a post.
    void setPosts(const QStringList& posts);

    RecordForm* form() const { return m_form; }

    void accept() override;

protected:
    void showEvent(QShowEvent* event) override;

private:
    std::vector<const FieldInfo*> m_fields;
    Save m_save;
    QLabel* m_hint;
    RecordForm* m_form;
};

} // namespace daicho
