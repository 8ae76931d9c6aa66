// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/service/scoring/scoresheet.h"

using namespace Qt::StringLiterals;

namespace daicho {

ScoreSheet::ScoreSheet(const Method& method)
    : m_method(method)
    , m_asked(method.askedInputs())
{
    for (const MethodInput& input : method.inputs) {
        for (const QString& part : input.insteadOf) {
            m_parts.insert(part);
        }
    }
}

QStringList ScoreSheet::choices(const MethodInput& input) const
{
    if (input.type == InputType::Flag) {
        return {u"yes"_s, u"no"_s};
    }
    QStringList keys;
    if (const MethodScale* scale = m_method.findScale(input.scale)) {
        for (const ScaleStep& step : scale->steps) {
            keys.append(step.key());
        }
    }
    return keys;
}

void ScoreSheet::load(const ScoreInputs& stored)
{
    m_stored = stored;
    m_answers = stored;
}

void ScoreSheet::answer(const QString& key, const QString& value)
{
    if (value.isEmpty()) {
        m_answers.remove(key);
    } else {
        m_answers.insert(key, value);
    }
    // A stored whole gives way to its parts, and stored parts to their whole.
    for (const MethodInput& input : m_method.inputs) {
        if (input.insteadOf.contains(key)) {
            m_answers.remove(input.key);
        }
        if (input.key == key) {
            for (const QString& part : input.insteadOf) {
                m_answers.remove(part);
            }
        }
    }
}

bool ScoreSheet::isComplete() const
{
    return checkInputs(m_method, m_answers).isEmpty();
}

QString ScoreSheet::firstMissing() const
{
    if (isComplete()) {
        return {};
    }
    for (const MethodInput* input : m_asked) {
        if (!input->isOptional && !m_answers.contains(input->key)) {
            return input->key;
        }
    }
    return {};
}

} // namespace daicho
