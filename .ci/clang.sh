#!/bin/bash
# The second compiler: clang finds no warning in any file, and in src and bench nothing that .clang-tidy lists. One pass says
# both, because reading the headers is most of the work; nothing is linked.
#
#   .ci/clang.sh             what the last 10 commits touched, and of the rest a quarter, another one after each commit
#   .ci/clang.sh all         every file (about 20 minutes on two cores)
#   .ci/clang.sh FILE ...    these
set -euo pipefail
cd "$(dirname "$0")/.."
log=$(mktemp)
trap 'rm -f "$log"' EXIT
CXXFLAGS="-Wall -Wextra" cmake -S . -B build/clang -G Ninja -DCMAKE_BUILD_TYPE=Debug -DCMAKE_CXX_COMPILER=clang++ \
    -DCMAKE_EXPORT_COMPILE_COMMANDS=ON >"$log" 2>&1 || { cat "$log"; exit 1; }

every_file() { find src bench tests -name '*.cpp' | LC_ALL=C sort; }

sample() {
    local commit touched
    commit=$(git rev-parse HEAD)
    # A shallow clone has fewer commits: then all that it has count.
    touched=$(git log --max-count=10 --name-only --format= | sort -u)
    every_file | while read -r file; do
        if grep -qxF "$file" <<<"$touched" || [ $((0x$(sha256sum <<<"$commit $file" | cut -c1-4) % 4)) = 0 ]; then
            echo "$file"
        fi
    done
}

check() {   # check CHECKS FILE ...: what clang-tidy says, with these checks beside .clang-tidy's
    local checks=$1
    shift
    [ $# -gt 0 ] || return 0
    # "N warnings generated" counts what was suppressed in headers of others: noise.
    printf '%s\0' "$@" | xargs -0 -n 4 -P "$(nproc)" clang-tidy --quiet --checks="$checks" -p build/clang >"$log" 2>/dev/null \
        || { head -c 20000 "$log"; exit 1; }
}

case "${1:-sample}" in
    sample) mapfile -t files < <(sample) ;;
    all) mapfile -t files < <(every_file) ;;
    *) files=("$@") ;;
esac
[ ${#files[@]} -gt 0 ] || { echo "clang: there is no file to look at"; exit 1; }
mapfile -t tests < <(printf '%s\n' "${files[@]}" | grep '^tests/' || true)
mapfile -t code < <(printf '%s\n' "${files[@]}" | grep -v '^tests/' || true)
check "" "${code[@]}"
# Without one check of its own clang-tidy 14 says that none is enabled.
check "-*,clang-diagnostic-*,misc-misplaced-const" "${tests[@]}"
echo "clang: ${#files[@]} of $(every_file | wc -l) files"
