#!/bin/bash
# Locks and work differ between versions: the oracle claims on the oldest and the newest one, over the cases where they do.
set -euo pipefail
cd "$(dirname "$0")/.."
if ! command -v npm >/dev/null; then
    echo "claims: npm is not installed: claims are looked at on Debian's PostgreSQL alone"
    exit 0
fi
for major in 13 18; do
    SCHEMADIFF_SERVER_BIN=$(tests/servers/provision.sh "$major") "${BUILD_DIR:-build}/schemadiff_oracles" --brief claims \
        column/type column/not_null column/identity constraint/foreign constraint/check constraint/unique \
        table/partition table/unlogged
done
