#!/bin/bash
# The second compiler: everything compiles and links with clang, with no warning. Not optimised, because it is never run.
set -euo pipefail
cd "$(dirname "$0")/.."
CC=clang CXX=clang++ CXXFLAGS="-Wall -Wextra" BUILD_DIR=build/clang BUILD_TYPE=Debug WARNINGS_ARE_ERRORS=ON \
    scripts/build >/dev/null
