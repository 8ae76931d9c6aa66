// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/service/sample/samplereader.h"

namespace daicho {

struct Method;

/// Measures of the sample city with what they do to its risks, by the method of its scores, and
/// what it accepts.
class SampleTreatment
{
public:
    /// `inputs`: the method's keys in the order in which the file gives their values.
    SampleTreatment(Recorder& recorder,
                    Tables& tables,
                    const Method& method,
                    const QStringList& inputs,
                    const SampleCodes& codes)
        : m_recorder(recorder)
        , m_tables(tables)
        , m_method(method)
        , m_inputs(inputs)
        , m_codes(codes)
    {
    }

    Result<void> fill(const QJsonObject& document);

private:
    Result<void> fillMeasure(QJsonObject json, const QString& evaluator);
    Result<void> fillRisk(const QString& measure,
                          const QJsonObject& json,
                          bool isDone,
                          const QString& evaluator);

    Recorder& m_recorder;
    Tables& m_tables;
    const Method& m_method;
    const QStringList& m_inputs;
    const SampleCodes& m_codes;
};

} // namespace daicho
