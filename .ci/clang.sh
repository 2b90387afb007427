#!/bin/bash
# The second compiler: clang finds no warning in any file, and in src and bench nothing that .clang-tidy lists. One pass says
# both, because reading the headers is most of the work; nothing is linked. With arguments, these files alone.
set -euo pipefail
cd "$(dirname "$0")/.."
log=$(mktemp)
trap 'rm -f "$log"' EXIT
CXXFLAGS="-Wall -Wextra" cmake -S . -B build/clang -G Ninja -DCMAKE_BUILD_TYPE=Debug -DCMAKE_CXX_COMPILER=clang++ \
    -DCMAKE_EXPORT_COMPILE_COMMANDS=ON >"$log" 2>&1 || { cat "$log"; exit 1; }

check() {   # check CHECKS FILE ...: what clang-tidy says beside .clang-tidy's list
    local checks=$1
    shift
    # "N warnings generated" counts what was suppressed in headers of others: noise.
    printf '%s\0' "$@" | xargs -0 -n 4 -P "$(nproc)" clang-tidy --quiet --checks="$checks" -p build/clang >"$log" 2>/dev/null \
        || { cat "$log"; exit 1; }
    echo "clang: $# files"
}

if [ $# -gt 0 ]; then
    check "" "$@"
else
    mapfile -t code < <(find src bench -name '*.cpp' | sort)
    mapfile -t tests < <(find tests -name '*.cpp' | sort)
    check "" "${code[@]}"
    check "-*,clang-diagnostic-*" "${tests[@]}"
fi
