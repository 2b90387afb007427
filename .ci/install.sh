#!/bin/bash
# scripts/install puts a program below a prefix that runs from there.
set -euo pipefail
cd "$(dirname "$0")/.."
prefix=$(mktemp -d)
trap 'rm -rf "$prefix"' EXIT
scripts/install "$prefix/new folder" >/dev/null
"$prefix/new folder/bin/schemadiff" --help >/dev/null
