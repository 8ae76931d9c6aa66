# SPDX-FileCopyrightText: 2026 The Daicho authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the checks share: the project's files, C++ without comments and strings, findings."""
import argparse
import os
import re
import sys
from pathlib import Path

PROJECT_FOLDERS = ("app", "model", "views", "resources", "translations", "tests", "installer",
                   ".ci")
CPP = (".cpp", ".h")


def arguments(description):
    parser = argparse.ArgumentParser(description=description)
    parser.add_argument("--root", type=Path, default=Path(__file__).resolve().parents[2],
                        help="the project's root (default: this repository)")
    return parser


def files(root, suffixes=None):
    """The project's files as paths from the root, in order; build trees are not among them."""
    found = [Path(name) for name in os.listdir(root) if (root / name).is_file()]
    for folder in PROJECT_FOLDERS:
        for base, folders, names in os.walk(root / folder):
            folders[:] = sorted(f for f in folders if f != "__pycache__")
            found += [(Path(base) / name).relative_to(root) for name in names]
    return sorted(f for f in found if suffixes is None or f.suffix in suffixes)


def read(root, path):
    return (root / path).read_text(encoding="utf-8")


TOKENS = re.compile(
    r'//[^\n]*|/\*.*?\*/|(?P<raw>R"(?P<tag>[^()\s"\\]{0,16})\(.*?\)(?P=tag)")'
    r'|(?<![0-9A-Fa-f])\'(?:\\.|[^\'\\\n])+\'|"(?:\\.|[^"\\\n])*"', re.DOTALL)


def bare_code(text, keep_strings=False):
    """C++ with comments (and strings) blanked, every line where it was."""
    def blank(match):
        token = match.group(0)
        if keep_strings and not token.startswith("/"):
            return token
        return re.sub(r"[^\n]", " ", token)
    return TOKENS.sub(blank, text)


class Findings:
    """Prints `path:line: text` for each and remembers whether one of them is an error."""

    def __init__(self):
        self.errors = 0

    def error(self, path, line, text):
        self.errors += 1
        print(f"{path}:{line}: {text}")

    def warning(self, path, line, text):
        print(f"{path}:{line}: warning: {text}")

    def finish(self, checked):
        print(f"{checked}: {self.errors} errors" if self.errors else f"{checked}: fine")
        sys.exit(1 if self.errors else 0)
