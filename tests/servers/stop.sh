#!/bin/sh
# Stops the private PostgreSQL that start.sh made in DIR and removes it with its data. A second call does nothing.
#
#   tests/servers/stop.sh DIR
set -eu
here=$(cd "$(dirname "$0")" && pwd)
. "$here/common.sh"

[ $# = 1 ] || { echo "usage: stop.sh DIR" >&2; exit 64; }
[ -e "$1/programs" ] || exit 0
cd "$1"
if [ -e data/postmaster.pid ]; then
    # Immediate: the data is thrown away in the next line.
    as_server_user "$(cat programs)/pg_ctl" -D "$PWD/data" -m immediate -w -t 60 stop >/dev/null || die "the server in $1 does not stop"
fi
# Only what start.sh made; the folder itself goes if nothing else is in it.
rm -rf data initdb.log start.log programs
cd / && rmdir "$1" 2>/dev/null || true
