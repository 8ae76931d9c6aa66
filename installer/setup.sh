#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Daicho authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# From a fresh Debian 12 to the running window (`run`) or to the passed tests (`test`).
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
packages_file=$root/installer/packages.txt

usage() {
    cat <<'TEXT'
Usage: installer/setup.sh run | test | packages [run|test]
  run       installs what is missing, builds, and opens the window with the sample city;
            without a display it does the main job on the command line, into out/
  test      installs what is missing, builds with sanitizers, runs every test and check
  packages  lists the packages that are missing and installs nothing (exit 1 if any is)
TEXT
}

say() { printf '==> %s\n' "$*"; }

die() {
    printf 'setup.sh: %s\n' "$*" >&2
    exit 1
}

# --- packages ---------------------------------------------------------------------------------

wanted_packages() { # wanted_packages run|test
    awk -v verb="$1" '/^#/ || NF < 2 {next} $1 == "build" || verb == "test" {print $2}' \
        "$packages_file"
}

missing_packages() { # missing_packages run|test
    local installed
    # dpkg-query fails when it knows one of the names not at all; what it prints still counts.
    # shellcheck disable=SC2046
    installed=$(dpkg-query -W -f '${Package} ${db:Status-Status}\n' $(wanted_packages "$1") \
        2>/dev/null | awk '$2 == "installed" {print $1}' || true)
    wanted_packages "$1" | grep -vxF -f <(printf '%s\n' "$installed") || true
}

need_tools() { # where there is no dpkg, the tools themselves are asked for
    local tool
    for tool in cmake ninja c++ pkg-config; do
        command -v "$tool" >/dev/null || die "$tool is missing; install the counterparts of" \
            "installer/packages.txt that your system has."
    done
}

as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    else
        sudo "$@"
    fi
}

install_packages() { # install_packages run|test
    local missing
    if ! command -v dpkg-query >/dev/null; then
        say "Packages: this is not Debian, so the tools are looked for instead"
        need_tools
        return
    fi
    missing=$(missing_packages "$1" | tr '\n' ' ')
    missing=${missing% }
    if [ -z "$missing" ]; then
        say "Packages: all $(wanted_packages "$1" | wc -l) are there"
        return
    fi
    command -v apt-get >/dev/null || die "apt-get is missing, so these packages can't be" \
        "installed: $missing."
    if [ "$(id -u)" -ne 0 ] && ! command -v sudo >/dev/null; then
        die "These packages are missing and need root or sudo to be installed: $missing."
    fi
    say "Packages: installing $missing"
    as_root apt-get -qq update || say "Packages: the lists can't be renewed, trying the old ones"
    # shellcheck disable=SC2086
    as_root env DEBIAN_FRONTEND=noninteractive apt-get -qq -y --no-install-recommends \
        -o Dpkg::Use-Pty=0 -o DPkg::Lock::Timeout=300 install $missing >/dev/null ||
        die "apt-get could not install $missing; its message stands above."
    missing=$(missing_packages "$1" | tr '\n' ' ')
    [ -z "$missing" ] || die "These packages are still missing after apt-get: ${missing% }."
}

# --- build ------------------------------------------------------------------------------------

# Ninja's line per file is kept to every twentieth, so that a log stays readable and still moves.
thin_out() {
    local line
    while IFS= read -r line; do
        if [[ ! $line =~ ^\[([0-9]+)/([0-9]+)\] ]]; then
            printf '%s\n' "$line"
        elif ((BASH_REMATCH[1] % 20 == 0 || BASH_REMATCH[1] == BASH_REMATCH[2])); then
            printf '    built %s of %s\n' "${BASH_REMATCH[1]}" "${BASH_REMATCH[2]}"
        fi
    done
}

build() { # build PRESET
    local log=$root/build/$1-configure.log
    mkdir -p "$root/build"
    say "Configure: preset $1"
    if ! cmake --preset "$1" >"$log" 2>&1; then
        tail -n 30 "$log" >&2
        die "cmake could not configure the preset $1; the reason stands above, all of it in $log."
    fi
    say "Build: preset $1 (build/$1)"
    cmake --build --preset "$1" --parallel "$(nproc)" 2>&1 | thin_out ||
        die "The build of the preset $1 failed; the compiler's message stands above."
}

# --- run --------------------------------------------------------------------------------------

cli() { "$root/build/release/bin/daicho-cli" "$@"; }

step() { # step LABEL daicho-cli-ARGUMENT…
    say "$1"
    shift
    cli "$@" || die "daicho-cli $1 ended with exit code $?; its message stands above."
}

# The main job without a window. out/ holds the files of the last run only.
run_headless() {
    local out=$root/out register=$root/out/mihon.daicho file
    mkdir -p "$out"
    for file in mihon.daicho{,-wal,-shm,-journal} register.xlsx risks.xlsx review.pdf; do
        rm -f "$out/$file"
    done
    export QT_QPA_PLATFORM=offscreen
    export DAICHO_ACTOR=${DAICHO_ACTOR:-情報政策担当}
    step "Sample city: new register" new "$register" --sample
    step "Sample ledger: import" import "$register" "$root/resources/sample/ledger.xlsx"
    while read -r asset threat inputs; do
        # shellcheck disable=SC2086
        step "Score: $asset against $threat" score "$register" --asset "$asset" \
            --threat "$threat" $inputs
    done <<'SCORES'
A000002 A13 likelihood=3 loss=4
A000002 B05 likelihood=2 residents=2 downtime=1 money=1 law=2 trust=3
A000017 B06 likelihood=2 loss=2
SCORES
    step "Workbook of the register" export "$register" --what register --to "$out/register.xlsx"
    step "Workbook of the risks" export "$register" --what risks --to "$out/risks.xlsx"
    step "Review report" report "$register" --to "$out/review.pdf"
    say "No display, so the main job was done on the command line. Written:"
    for file in mihon.daicho register.xlsx risks.xlsx review.pdf; do
        [ -s "$out/$file" ] || die "out/$file is missing although its step succeeded."
        printf '    %s (%s bytes)\n' "$out/$file" "$(wc -c <"$out/$file")"
    done
}

run_window() {
    local folder=${XDG_DATA_HOME:-$HOME/.local/share}/daicho
    local register=$folder/mihon.daicho
    if [ -e "$register" ]; then
        say "Sample city: $register is there already"
    else
        mkdir -p "$folder"
        step "Sample city: new register" new "$register" --sample
    fi
    say "Window: daicho $register"
    "$root/build/release/bin/daicho" "$register" ||
        die "The window ended with exit code $?; its message stands above."
}

run() {
    install_packages run
    build release
    if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
        run_window
    else
        run_headless
    fi
}

# --- test -------------------------------------------------------------------------------------

# The leak check needs ptrace, which some containers forbid: then every program would fail.
leak_check_works() {
    local folder=$root/build/leakprobe status=0
    mkdir -p "$folder"
    echo 'int main() { return 0; }' >"$folder/probe.cpp"
    c++ -fsanitize=address "$folder/probe.cpp" -o "$folder/probe" >/dev/null 2>&1 &&
        ASAN_OPTIONS=detect_leaks=1 "$folder/probe" >/dev/null 2>&1 || status=1
    rm -rf "$folder"
    return $status
}

run_tests() {
    install_packages test
    build ci
    if leak_check_works; then
        export ASAN_OPTIONS=${ASAN_OPTIONS:-detect_leaks=1}
    else
        say "Tests: this machine forbids the leak check, so it is off"
        export ASAN_OPTIONS=${ASAN_OPTIONS:-detect_leaks=0}
    fi
    say "Tests: ctest --preset ci (code, checks of tests/lint, the set-up itself)"
    ctest --preset ci --no-tests=error --parallel "$(nproc)" ||
        die "Tests failed; ctest's list of them stands above."
}

# ----------------------------------------------------------------------------------------------

# A bare machine has the C locale, which would spoil Japanese file names and output.
if [ "$(locale charmap 2>/dev/null || echo none)" != UTF-8 ]; then
    export LC_ALL=C.UTF-8
fi

cd "$root"
case "${1:-}" in
run) run ;;
test) run_tests ;;
packages)
    case "${2:-test}" in
    run | test) ;;
    *) printf 'setup.sh: packages takes run or test, not %s.\n' "$2" >&2 && exit 2 ;;
    esac
    missing=$(missing_packages "${2:-test}")
    [ -z "$missing" ] || { printf '%s\n' "$missing" && exit 1; }
    ;;
-h | --help | help) usage ;;
"")
    usage >&2
    exit 2
    ;;
*)
    printf 'setup.sh: %s is no verb of mine; there are run, test and packages.\n' "$1" >&2
    exit 2
    ;;
esac
