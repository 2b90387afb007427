#!/bin/bash
# The servers that `scripts/test` does not ask: on each, another sample of the cases, or all of them with 'versions.sh 1'.
#
#   .ci/versions.sh [one of how many cases]
set -euo pipefail
cd "$(dirname "$0")/.."
if ! command -v npm >/dev/null; then
    echo "versions: npm is not installed: the tests have been run on Debian's PostgreSQL alone"
    exit 0
fi
for major in 13 14 16 17 18; do
    SCHEMADIFF_SERVER_BIN=$(tests/servers/provision.sh "$major") "${BUILD_DIR:-build}/schemadiff_oracles" --brief --every "${1:-16}" \
        agreement state fixpoint data
done
