// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testmain.h"

#include <QApplication>

namespace daicho {

std::vector<TestFactory>& testFactories()
{
    static std::vector<TestFactory> factories;
    return factories;
}

} // namespace daicho

/// Runs every class; arguments go to each (a test function's name picks it out).
int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    int failures = 0;
    for (const daicho::TestFactory& factory : daicho::testFactories()) {
        failures += QTest::qExec(factory().get(), argc, argv);
    }
    return failures == 0 ? 0 : 1;
}
