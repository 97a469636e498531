#!/bin/sh
# Bring the programs that only the tests use: a browser that opens the pages, ffmpeg that measures the sound, and the
# checkers that come through npm. What cannot be brought is said, with the command that brings it.
set -eu

cd "$(dirname "$0")/.."
tools=build/validators

# name@version of every checker from npm, one to a word; it lands in $tools/node_modules/name.
from_npm="axe-core@4.14.1 vnu-jar@26.9.27 @daisy/ace-cli@1.4.6 @daisy/ace-axe-runner-puppeteer@1.4.6"

# Ace looks at a book with the Chromium that the other tests use.
PUPPETEER_SKIP_DOWNLOAD=1
export PUPPETEER_SKIP_DOWNLOAD

mark() {
    echo "$1" | tr / -
}

bring_from_npm() {
    wanted=""
    for one in $from_npm; do
        [ -f "$tools/.$(mark "$one")" ] || wanted="$wanted $one"
    done
    [ -n "$wanted" ] || return 0
    if ! command -v npm >/dev/null 2>&1; then
        echo "Left out: the checks that need$wanted. Install npm, then: make validators"
        return 0
    fi
    echo "Installing$wanted for the tests …"
    mkdir -p "$tools"
    # shellcheck disable=SC2086 -- the names are words of their own
    if npm install --prefix "$tools" --no-audit --no-fund --silent $wanted; then
        for one in $wanted; do : >"$tools/.$(mark "$one")"; done
    else
        echo "Left out: the checks that need$wanted. To bring them: npm install --prefix $tools$wanted"
    fi
}

bring_from_npm

missing=""
command -v chromium >/dev/null 2>&1 || missing="$missing chromium"
command -v ffprobe >/dev/null 2>&1 || missing="$missing ffmpeg"
command -v pdfinfo >/dev/null 2>&1 || missing="$missing poppler-utils"
command -v qpdf >/dev/null 2>&1 || missing="$missing qpdf"
command -v java >/dev/null 2>&1 || missing="$missing default-jre-headless"
[ -n "$missing" ] || exit 0

if ! command -v apt-get >/dev/null 2>&1; then
    echo "Left out: the checks that need$missing. Install them with your system's package manager."
    exit 0
fi
if [ "$(id -u)" = 0 ]; then
    as_root=""
elif sudo -n true 2>/dev/null; then
    as_root="sudo"
else
    echo "Left out: the checks that need$missing. To bring them: sudo apt-get install$missing"
    exit 0
fi
echo "Installing$missing for the tests …"
$as_root apt-get update -qq
# shellcheck disable=SC2086 -- the names are words of their own
DEBIAN_FRONTEND=noninteractive $as_root apt-get install -y -qq --no-install-recommends $missing >/dev/null
