#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Daicho authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Each check finds its bad sample and leaves the good one alone."""
import json
import subprocess
import tempfile
import unittest
from pathlib import Path

HERE = Path(__file__).resolve().parent
SPDX = ("// SPDX-FileCopyrightText: 2026 The Daicho authors\n"
        "// SPDX-License-Identifier: GPL-3.0-or-later\n")


class LintTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.root = Path(folder.name)

    def write(self, path, text):
        (self.root / path).parent.mkdir(parents=True, exist_ok=True)
        (self.root / path).write_text(text, encoding="utf-8")

    def run_check(self, check, *options):
        return subprocess.run([HERE / check, "--root", self.root, *options], capture_output=True,
                              text=True)

    def assert_fine(self, check, *options):
        result = self.run_check(check, *options)
        self.assertEqual(result.returncode, 0, result.stdout + result.stderr)
        return result.stdout

    def assert_found(self, check, text, *options):
        result = self.run_check(check, *options)
        self.assertEqual(result.returncode, 1, result.stdout + result.stderr)
        self.assertIn(text, result.stdout)


class TestLayers(LintTest):
    GOOD = [
        ("model/store/a.cpp", '#include "model/register/asset.h"'),
        ("model/store/a.cpp", '#include "model/platform/file.h"'),
        ("model/store/a.cpp", "#include <sqlite3.h>\nsqlite3* handle;"),
        ("model/register/a.cpp", '#include "model/catalogue/scheme.h"'),
        ("model/report/pdf/a.cpp", '#include "model/report/data.h"'),
        ("model/service/a.cpp", '#include "model/report/pdf/writer.h"'),
        ("model/service/merge/a.h", '#include "model/service/checks/b.h"'),
        ("model/platform/a.cpp", "#include <unistd.h>\n#include <sys/stat.h>"),
        ("views/score/a.cpp", '#include "views/widgets/pill.h"\n#include "ui_page.h"'),
        ("app/gui/settings.cpp", "QSettings settings;"),
        ("app/cli/a.cpp", '#include "model/store/database.h"\n#include "translations/texts.h"'),
        ("tests/model/store/tst_a.cpp", '#include <sqlite3.h>\n#include "tst_a.moc"'),
        ("model/core/a.cpp", '// #include "views/x.h"\n#include <tl/expected.hpp>'),
        ("model/core/a.cpp", 'auto s = "SIGNAL(x)"; // QSettings'),
        ("model/store/a.cpp", 'auto s = "SELECT 1";\nauto t = R"sql(\nUPDATE a SET b = 1)sql";'),
        ("tests/model/service/tst_a.cpp", 'fixture.tamper("DELETE FROM asset");'),
        ("views/home/a.cpp", 'tr("Select a row"); tr("Update"); tr("CREATED"); // "SELECT 1"'),
    ]
    BAD = [
        ("model/register/a.h", '#include "model/store/b.h"', "may not include model/store"),
        ("model/risk/a.h", '#include "model/platform/b.h"', "may not include model/platform"),
        ("model/core/a.h", '#include "model/register/b.h"', "may not include model/register"),
        ("model/items/a.h", '#include "model/store/b.h"', "may not include model/store"),
        ("model/service/a.h", '#include "model/items/b.h"', "may not include model/items"),
        ("model/service/a.h", '#include "model/service/merge/b.h"', "may not include model"),
        ("model/service/checks/a.h", '#include "model/service/merge/b.h"', "may not include"),
        ("model/store/a.h", '#include "views/home/b.h"', "may not include views/home"),
        ("views/home/a.h", '#include "model/store/b.h"', "may not include model/store"),
        ("views/home/a.h", '#include "views/score/b.h"', "may not include views/score"),
        ("views/home/a.h", '#include "app/gui/b.h"', "may not include app"),
        ("model/store/a.h", '#include "tests/support/b.h"', "may not include tests"),
        ("model/nowhere/a.h", "", "no row in the table"),
        ("model/store/a.h", '#include "b.h"', "named from the root"),
        ("model/store/a.h", '#include "../core/b.h"', "without ../"),
        ("model/store/a.h", "#include <model/core/b.h>", 'write "model/core/b.h"'),
        ("views/home/a.h", "#include <QtWidgets/QWidget>", "write <QWidget>"),
        ("model/exchange/a.cpp", "#include <sqlite3.h>", "belongs to model/store"),
        ("model/service/a.h", "struct sqlite3;", "stay in model/store"),
        ("model/service/a.cpp", "#include <sys/resource.h>", "belong to model/platform"),
        ("app/cli/a.cpp", "#include <windows.h>", "belong to model/platform"),
        ("model/store/a.cpp", "QSqlQuery query;", "QtSql is not used"),
        ("views/home/a.cpp", "connect(a, SIGNAL(b()), c, d);", "pointer to member"),
        ("views/home/a.cpp", "QSettings settings;", "app/gui/settings.cpp"),
        ("model/service/a.cpp", 'auto s = "SELECT 1";', "SQL stays in model/store"),
        ("model/service/a.cpp", 'sql + "WHERE id = $1"', "SQL stays in model/store"),
        ("app/cli/a.cpp", 'number("PRAGMA user_version");', "SQL stays in model/store"),
        ("views/home/a.cpp", 'auto s = R"sql(\n  INSERT INTO a VALUES (1))sql";',
         "SQL stays in model/store"),
    ]

    def test_allowed_directions_pass(self):
        for path, text in self.GOOD:
            with self.subTest(path=path, text=text):
                self.write(path, text + "\n")
                self.assert_fine("layers")

    def test_forbidden_directions_are_found(self):
        for path, text, message in self.BAD:
            with self.subTest(path=path, text=text):
                self.write(path, text + "\n")
                self.assert_found("layers", message)
                (self.root / path).unlink()

    def test_the_line_is_named(self):
        self.write("model/core/a.cpp", '/* a\n b */\n#include <QString>\n#include "app/x.h"\n')
        self.assert_found("layers", "model/core/a.cpp:4:")


class TestSize(LintTest):
    def test_long_files_are_found(self):
        self.write("model/core/a.cpp", "int a;\n" * 501)
        self.assert_found("size", "a.cpp:1: 501 lines")
        self.write("model/core/a.cpp", "int a;\n" * 401)
        self.assertIn("warning: 401 lines", self.assert_fine("size"))
        self.write("model/core/a.h", "int a;\n" * 201)
        self.assert_found("size", "a.h:1: 201 lines")

    def test_long_lines_are_found(self):
        self.write("model/core/a.cpp", "// " + "漢" * 97 + "\n")
        self.assert_fine("size")
        self.write("model/core/a.cpp", "// " + "漢" * 98 + "\n")
        self.assert_found("size", "101 characters")

    HEADS = ["int f()\n{", "int A::f(int a) const noexcept\n{", "auto f() -> std::vector<int>\n{",
             "A::A(int x)\n    : m_a{x}\n    , m_b(2)\n{", "namespace n {\nclass A\n{\nint f() {",
             "template <class T>\nvoid f(const T& t)\n{", "bool operator==(const A&, const A&)\n{",
             "const int k = 3;\nconst char* s = \"}{\";\nint f()\n{", "#define X {\nint f()\n{",
             'const auto raw = R"(\n{ " )";\nint f() {', "const A a = {1, {2}};\nvoid f()\n{"]

    def test_long_functions_are_found_whatever_their_head(self):
        for head in self.HEADS:
            with self.subTest(head=head):
                closing = "}" * (head.count("namespace") + head.count("class A")) + ";\n"
                self.write("model/core/a.cpp", head + "\n" + "  { g(); }\n" * 58 + "}\n" + closing)
                self.assert_fine("size")
                self.write("model/core/a.cpp", head + "\n" + "  { g(); }\n" * 59 + "}\n" + closing)
                self.assert_found("size", "has 61 lines, a function at most 60")

    def test_types_and_tables_are_no_functions(self):
        self.write("tests/model/core/tst_a.cpp", "void T::f_data()\n{\n" + "  g();\n" * 70 + "}\n")
        self.write("model/core/a.h", "class A : public B\n{\n" + "int a;\n" * 70 + "};\n")
        self.write("model/core/a.cpp", "const int kTable[] = {\n" + "  {1, 2},\n" * 70 + "};\n")
        self.assert_fine("size")

    def test_long_readmes_are_found(self):
        self.write("README.md", "x\n" * 150)
        self.write("model/README.md", "x\n" * 60)
        self.assert_fine("size")
        self.write("model/README.md", "x\n" * 61)
        self.assert_found("size", "model/README.md:1: 61 lines")


class TestLicence(LintTest):
    def test_a_missing_header_is_found(self):
        hashes = SPDX.replace("//", "#")
        for path, header in [("app/a.cpp", SPDX), ("app/a.h", SPDX), ("tests/a.py", hashes),
                             ("app/CMakeLists.txt", hashes),
                             ("installer/a.sh", "#!/bin/sh\n" + hashes),
                             (".ci/run", "#!/bin/sh\n" + hashes)]:
            with self.subTest(path=path):
                self.write(path, header + "text\n")
                self.assert_fine("licence")
                self.write(path, header.replace("GPL-3.0-or-later", "MIT") + "text\n")
                self.assert_found("licence", path)
                self.write(path, "#!/bin/sh\n")
                self.assert_found("licence", path)
                (self.root / path).unlink()


class TestToplevel(LintTest):
    def setUp(self):
        super().setUp()
        for name in ("app", "model", "views", "resources", "translations", "tests", "installer"):
            (self.root / name).mkdir()
        for name in ("CMakeLists.txt", "CMakePresets.json", "LICENSE", "README.md", ".gitignore"):
            self.write(name, "")

    def test_the_fixed_entries_pass(self):
        (self.root / "build").mkdir()
        self.assert_fine("toplevel")

    def test_strays_and_gaps_are_found(self):
        self.write("NOTES.md", "")
        self.assert_found("toplevel", "NOTES.md:1: has no place")
        (self.root / "NOTES.md").rename(self.root / "model" / "NOTES.md")
        self.assert_found("toplevel", "model/NOTES.md:1: prose goes")
        (self.root / "model" / "NOTES.md").unlink()
        (self.root / "LICENSE").unlink()
        self.assert_found("toplevel", "LICENSE:1: is missing")


class TestFormat(LintTest):
    def test_other_formatting_is_found_and_mended(self):
        self.write(".clang-format", (HERE.parents[1] / ".clang-format").read_text())
        self.write("model/core/a.cpp", "int f( )\n{\n  return 1 ;\n}\n")
        self.assert_found("format", "model/core/a.cpp:1: clang-format would change this")
        self.assert_fine("format", "--fix")
        self.assert_fine("format")


class TestTidy(LintTest):
    def test_a_finding_fails(self):
        self.write(".clang-tidy", (HERE.parents[1] / ".clang-tidy").read_text())
        self.write("model/core/a.cpp", "#include <string>\n"
                                       "int f(std::string s) { return s.size(); }\n"
                                       "int g(std::string s) { return s == s ? 1 : 2; }\n")
        file = str(self.root / "model/core/a.cpp")
        self.write("build/compile_commands.json", json.dumps(
            [{"directory": str(self.root / "build"), "file": file,
              "command": f"ccache /usr/bin/c++ -std=gnu++20 -Winvalid-pch -c {file}"}]))
        build = ("--build", self.root / "build")
        self.assertIn("nothing changed", self.assert_fine("tidy", *build))
        self.assert_found("tidy", "performance-unnecessary-value-param", *build, "model/core/a.cpp")

    def test_a_missing_build_tree_is_said(self):
        self.assertIn("is not there", self.run_check("tidy", "--build", "nowhere").stderr)


class TestTranslations(LintTest):
    TS = ('<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
          '<TS version="2.1" language="ja_JP">\n')

    def setUp(self):
        super().setUp()
        for folder in ("model", "views", "app"):
            (self.root / folder).mkdir()
        self.write("views/a.cpp", '#include <QWidget>\nvoid f() { QObject::tr("&Open %1"); '
                                  'QObject::tr("%n row(s)", nullptr, 3); }\n')
        self.write("translations/daicho_ja.ts", self.TS + "</TS>\n")
        self.write("translations/daicho_en.ts", self.TS.replace("ja_JP", "en_US") + "</TS>\n")

    def translate(self, plain, plural):
        self.assert_fine("translations", "--update")
        for name, text in (("ja", plural), ("en", "%n rows")):
            path = self.root / f"translations/daicho_{name}.ts"
            ts = path.read_text(encoding="utf-8")
            ts = ts.replace('<translation type="unfinished"></translation>',
                            f"<translation>{plain}</translation>")
            ts = ts.replace('<translation type="unfinished">', "<translation>")
            path.write_text(ts.replace("<numerusform></numerusform>",
                                       f"<numerusform>{text}</numerusform>"), encoding="utf-8")

    def test_complete_files_pass(self):
        self.translate("%1を開く(&amp;O)", "%n行")
        self.assert_fine("translations")
        english = (self.root / "translations/daicho_en.ts").read_text()
        self.assertNotIn("Open", english)

    def test_texts_that_lupdate_would_change_are_found(self):
        self.assert_found("translations", "the code's texts have changed")

    def test_unfinished_texts_are_found(self):
        self.assert_fine("translations", "--update")
        self.assert_found("translations", "“&Open %1” is unfinished")

    def test_contexts_that_no_class_asks_for_are_found(self):
        self.write("views/b.cpp", "namespace daicho {\nclass B : public QObject\n{\nQ_OBJECT\n};\n"
                                  'void B::f() { tr("Close"); }\n}\n')
        self.translate("%1を開く(&amp;O)", "%n行")
        self.assertNotIn("no class asks", self.run_check("translations").stdout)
        path = self.root / "translations/daicho_ja.ts"
        path.write_text(path.read_text().replace("daicho::B", "B"))
        self.assert_found("translations", "B: no class asks for this context")

    def test_lost_placeholders_and_mnemonics_are_found(self):
        self.translate("開く(&amp;O)", "%n行")
        self.assert_found("translations", "differ in their %1")
        self.write("translations/daicho_ja.ts", self.TS + "</TS>\n")
        self.translate("%1を開く", "%n行")
        self.assert_found("translations", "differ in their &")
        self.write("translations/daicho_ja.ts", self.TS + "</TS>\n")
        self.translate("%1を開く(&amp;O)", "行")
        self.assert_found("translations", "“%n row(s)” and “行” differ")


if __name__ == "__main__":
    unittest.main()
