#!/bin/sh
# Bring the programs that only the tests use: a browser that opens the reader page, and ffmpeg that measures the sound.
# Without root or sudo, say which checks will be left out and how to bring them.
set -eu

missing=""
command -v chromium >/dev/null 2>&1 || missing="$missing chromium"
command -v ffprobe >/dev/null 2>&1 || missing="$missing ffmpeg"
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
