// SPDX-FileCopyrightText: 2026 The Daicho authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Renders one document to the path given, so that a test can compare what several processes write.

#include "tests/model/report/pdf/pdfread.h"

#include <QGuiApplication>

int main(int argc, char** argv)
{
    using namespace daicho;
    const QGuiApplication application(argc, argv);
    NoProgress progress;
    const Result<void> result =
        writePdf(aSampleDocument(), application.arguments().value(1), progress);
    return result ? 0 : 1;
}
