// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/core/result.h"

#include <QTest>

#include <functional>
#include <memory>
#include <vector>

namespace daicho {

using TestFactory = std::function<std::unique_ptr<QObject>()>;

/// The test classes linked into this binary.
std::vector<TestFactory>& testFactories();

template <class Test>
bool registerTest()
{
    testFactories().push_back([] { return std::make_unique<Test>(); });
    return true;
}

} // namespace daicho

/// Makes a test class run in its folder's binary: once, at the end of its .cpp.
#define DAICHO_TEST(Class) static const bool testRegistered = ::daicho::registerTest<Class>();

/// QVERIFY for a Result that prints the error.
#define QVERIFY_OK(expression)                                                                     \
    do {                                                                                           \
        const auto& ok_ = (expression);                                                            \
        const QString why_ =                                                                       \
            ok_ ? QString() : ok_.error().message + QLatin1String(" / ") + ok_.error().detail;     \
        QVERIFY2(ok_.has_value(), qPrintable(why_));                                               \
    } while (false)
