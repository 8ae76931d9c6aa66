// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/sample/scoreforms.h"

#include "model/risk/engine.h"

#include <QJsonDocument>

namespace daicho {

Result<const Assessment*> ScoreForms::form(const QString& values)
{
    const auto found = m_forms.constFind(values);
    if (found != m_forms.constEnd()) {
        return &*found;
    }
    const QStringList words = values.split(u' ');
    ScoreInputs inputs;
    for (qsizetype i = 0; i < words.size() && i < m_inputs.size(); ++i) {
        inputs.insert(m_inputs[i], words[i]);
    }
    const Result<Score> score = evaluate(m_method, inputs);
    if (!score) {
        return failure(score);
    }
    Assessment form;
    form.method = score->method;
    form.methodVersion = score->version;
    form.inputs = QString::fromUtf8(QJsonDocument(score->inputs).toJson(QJsonDocument::Compact));
    form.importance = score->importance;
    form.likelihood = score->likelihood;
    form.loss = score->loss;
    form.value = score->risk;
    form.level = score->level;
    form.acceptable = score->acceptable;
    return &*m_forms.insert(values, form);
}

} // namespace daicho
