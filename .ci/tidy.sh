#!/bin/bash
# clang-tidy with the list of .clang-tidy on the files given, or on all of src and bench, one process a core. Needs the compile
# commands that clang_build.sh leaves: gcc's flags would not suit.
set -euo pipefail
cd "$(dirname "$0")/.."
[ $# -gt 0 ] || mapfile -t files < <(find src bench -name '*.cpp' | sort)
[ $# -eq 0 ] || files=("$@")
log=$(mktemp)
trap 'rm -f "$log"' EXIT
# "N warnings generated" counts what was suppressed in headers of others: noise.
if ! printf '%s\0' "${files[@]}" | xargs -0 -n 4 -P "$(nproc)" clang-tidy --quiet -p build/clang >"$log" 2>/dev/null; then
    cat "$log"
    exit 1
fi
echo "tidy: ${#files[@]} files"
