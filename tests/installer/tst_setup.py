#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Daicho authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""installer/setup.sh from outside: its own copy of the folder, and stand-ins for the tools."""
import os
import shutil
import subprocess
import tempfile
import unittest
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[2]
# Stand-ins append their command line to $CALLS. The cmake one "builds" the two programs, of which
# the command line writes the file named by its last word of the path kind.
RECORD = 'echo "$(basename "$0") $*" >>"$CALLS"\n'
CLI = RECORD + """
case "$*" in *"$CLI_FAILS"*) echo "no such thing" >&2; exit 3 ;; esac
case "$1" in
new) [ -e "$2" ] && exit 2; echo register >"$2" ;;
import) [ -e "$2" ] && [ -e "$3" ] || exit 3 ;;
export | report) while [ "$1" != --to ]; do shift; done; echo paper >"$2" ;;
esac
"""
STAND_INS = {
    "dpkg-query": 'for p in "$@"; do case " $MISSING " in *" $p "*) s=1 ;; *) '
                  'echo "$p installed" ;; esac; done; exit ${s:-0}',
    "apt-get": RECORD + 'case "$*" in *install*) exit ${APT_FAILS:-0} ;; esac',
    "cmake": RECORD + """
[ "$1 $2" = "--preset $CMAKE_FAILS" ] && { echo "Could NOT find Qt6Charts"; exit 1; }
[ "$1" = --build ] && [ "$3" = release ] && mkdir -p build/release/bin &&
    cp "$STAND_INS/cli" build/release/bin/daicho-cli &&
    cp "$STAND_INS/window" build/release/bin/daicho
exit 0""",
    "ctest": RECORD + 'echo "100% tests passed, 0 tests failed out of 7"; exit ${CTEST_FAILS:-0}',
    "c++": "exit 1",
    "cli": CLI,
    "window": RECORD,
    "id": "echo ${USER_ID:-0}",
}
TOOLS = ("awk", "bash", "basename", "cat", "cp", "dirname", "env", "grep", "locale", "mkdir",
         "nproc", "rm", "tail", "tr", "wc")


class SetupTest(unittest.TestCase):
    def setUp(self):
        temporary = tempfile.TemporaryDirectory(prefix="set up ")
        self.addCleanup(temporary.cleanup)
        self.root = Path(temporary.name) / "daicho 台帳"
        shutil.copytree(REPOSITORY / "installer", self.root / "installer")
        (self.root / "resources" / "sample").mkdir(parents=True)
        (self.root / "resources" / "sample" / "ledger.xlsx").write_text("ledger")
        self.bin = Path(temporary.name) / "bin"
        self.bin.mkdir()
        for tool in TOOLS:
            (self.bin / tool).symlink_to(shutil.which(tool))
        for name, body in STAND_INS.items():
            (self.bin / name).write_text("#!/bin/bash\n" + body + "\n")
            (self.bin / name).chmod(0o755)
        self.calls = Path(temporary.name) / "calls"
        self.environment = {
            "PATH": str(self.bin), "HOME": temporary.name, "CALLS": str(self.calls),
            "STAND_INS": str(self.bin), "MISSING": "", "CMAKE_FAILS": "none", "CLI_FAILS": "none"}

    def setup_sh(self, *words, **environment):
        return subprocess.run([self.root / "installer" / "setup.sh", *words], text=True,
                              cwd="/", env=self.environment | environment, capture_output=True)

    def called(self, tool=""):
        calls = self.calls.read_text().splitlines() if self.calls.exists() else []
        return [call for call in calls if call.startswith(tool)]

    def assert_ends(self, result, code, sentence=""):
        self.assertEqual(result.returncode, code, result.stdout + result.stderr)
        self.assertIn(sentence, result.stderr)


class TestVerbs(SetupTest):
    def test_help_names_the_verbs(self):
        result = self.setup_sh("--help")
        self.assert_ends(result, 0)
        for verb in ("run", "test", "packages"):
            self.assertIn(f"  {verb} ", result.stdout)

    def test_an_unknown_verb_is_refused_in_a_sentence(self):
        self.assert_ends(self.setup_sh("walk"), 2, "walk is no verb of mine")
        self.assert_ends(self.setup_sh("packages", "walk"), 2, "not walk.")

    def test_no_verb_prints_the_help(self):
        self.assert_ends(self.setup_sh(), 2, "Usage: ")

    def test_nothing_was_touched(self):
        self.setup_sh("--help")
        self.setup_sh("walk")
        self.assertEqual(self.called(), [])


class TestPackages(SetupTest):
    def test_complete_machines_are_left_alone(self):
        self.assert_ends(self.setup_sh("packages"), 0)
        self.assertIn("are there", self.setup_sh("run").stdout)
        self.assertEqual(self.called("apt-get"), [])

    def test_missing_packages_are_listed_without_installing(self):
        result = self.setup_sh("packages", MISSING="libzip-dev sqlite3")
        self.assert_ends(result, 1)
        self.assertEqual(result.stdout.split(), ["libzip-dev", "sqlite3"])
        result = self.setup_sh("packages", "run", MISSING="libzip-dev sqlite3")
        self.assertEqual(result.stdout.split(), ["libzip-dev"])
        self.assertEqual(self.called("apt-get"), [])

    def test_only_what_is_missing_is_installed(self):
        self.setup_sh("run", MISSING="libzip-dev libicu-dev")
        installed = [call for call in self.called("apt-get") if " install " in call]
        self.assertEqual(len(installed), 1)
        self.assertTrue(installed[0].endswith(" install libzip-dev libicu-dev"), installed)

    def test_a_package_that_stays_missing_is_named(self):
        self.assert_ends(self.setup_sh("run", MISSING="libzip-dev"), 1,
                         "still missing after apt-get: libzip-dev.")

    def test_a_failing_apt_is_named(self):
        self.assert_ends(self.setup_sh("run", MISSING="libzip-dev", APT_FAILS="100"), 1,
                         "apt-get could not install libzip-dev")

    def test_without_root_and_sudo_the_missing_is_named(self):
        self.assert_ends(self.setup_sh("run", MISSING="libzip-dev", USER_ID="1000"), 1,
                         "need root or sudo to be installed: libzip-dev.")
        self.assertEqual(self.called("cmake"), [])

    def test_without_apt_the_missing_is_named(self):
        (self.bin / "apt-get").unlink()
        self.assert_ends(self.setup_sh("run", MISSING="libzip-dev"), 1, "apt-get is missing")

    def test_other_systems_are_asked_for_their_tools(self):
        (self.bin / "dpkg-query").unlink()
        self.assert_ends(self.setup_sh("run"), 1, "ninja is missing")


class TestRun(SetupTest):
    OUTPUTS = ["mihon.daicho", "register.xlsx", "review.pdf", "risks.xlsx"]

    def test_without_a_display_the_main_job_is_done_in_out(self):
        result = self.setup_sh("run")
        self.assert_ends(result, 0)
        self.assertEqual(sorted(os.listdir(self.root / "out")), self.OUTPUTS)
        for name in self.OUTPUTS:
            self.assertIn(str(self.root / "out" / name), result.stdout)
        verbs = [call.split()[1] for call in self.called("daicho-cli")]
        self.assertEqual(verbs[:2] + verbs[-3:], ["new", "import", "export", "export", "report"])
        self.assertIn("score", verbs[2:-3])
        self.assertEqual(self.called("daicho "), [])

    def test_it_can_be_repeated_and_leaves_other_files_alone(self):
        self.assert_ends(self.setup_sh("run"), 0)
        (self.root / "out" / "mine.txt").write_text("kept")
        (self.root / "out" / "review.pdf").write_text("old")
        self.assert_ends(self.setup_sh("run"), 0)
        self.assertEqual(sorted(os.listdir(self.root / "out")), sorted(self.OUTPUTS + ["mine.txt"]))
        self.assertEqual((self.root / "out" / "review.pdf").read_text(), "paper\n")

    def test_a_failing_step_is_named(self):
        self.assert_ends(self.setup_sh("run", CLI_FAILS="ledger.xlsx"), 1,
                         "daicho-cli import ended with exit code 3")
        self.assertEqual(self.called("daicho-cli export"), [])

    def test_with_a_display_the_window_opens_the_sample_once_made(self):
        data = self.root / "data"
        register = data / "daicho" / "mihon.daicho"
        self.assert_ends(self.setup_sh("run", DISPLAY=":0", XDG_DATA_HOME=str(data)), 0)
        register.write_text("changed by the user")
        self.assert_ends(self.setup_sh("run", WAYLAND_DISPLAY="w", XDG_DATA_HOME=str(data)), 0)
        self.assertEqual(register.read_text(), "changed by the user")
        self.assertEqual(self.called("daicho "), [f"daicho {register}"] * 2)
        self.assertFalse((self.root / "out").exists())

    def test_a_failing_configuration_shows_its_reason(self):
        result = self.setup_sh("run", CMAKE_FAILS="release")
        self.assert_ends(result, 1, "could not configure the preset release")
        self.assertIn("Could NOT find Qt6Charts", result.stderr)


class TestTest(SetupTest):
    def test_the_preset_ci_is_built_and_tested(self):
        result = self.setup_sh("test")
        self.assert_ends(result, 0)
        self.assertTrue(result.stdout.endswith("0 tests failed out of 7\n"), result.stdout)
        self.assertTrue(self.called("cmake --build --preset ci"))
        self.assertTrue(self.called("ctest --preset ci"))

    def test_failed_tests_fail_the_command(self):
        self.assert_ends(self.setup_sh("test", CTEST_FAILS="8"), 1, "Tests failed")

    def test_the_pipeline_calls_the_same_command(self):
        shutil.copytree(REPOSITORY / ".ci", self.root / ".ci")
        result = subprocess.run([self.root / ".ci" / "run"], env=self.environment, cwd="/",
                                capture_output=True, text=True)
        self.assert_ends(result, 0)
        self.assertTrue(self.called("ctest --preset ci"))


if __name__ == "__main__":
    unittest.main()
