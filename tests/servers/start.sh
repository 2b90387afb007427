#!/bin/sh
# Starts a private PostgreSQL in DIR, on a Unix socket in DIR and on no network address, makes the cluster first if there is
# none, and prints a connection URL of the superuser `postgres`. Durability is off: this is for tests and demonstrations.
#
#   tests/servers/start.sh BINDIR DIR [name=value ...]     settings of postgresql.conf
set -eu
here=$(cd "$(dirname "$0")" && pwd)
. "$here/common.sh"

[ $# -ge 2 ] || { echo "usage: start.sh BINDIR DIR [name=value ...]" >&2; exit 64; }
programs=$1
mkdir -p "$2"
folder=$(cd "$2" && pwd)
shift 2
[ -x "$programs/initdb" ] || die "no initdb in $programs"
[ ${#folder} -le 90 ] || die "$folder is too long for a socket: a socket's path ends at 107 bytes"

[ "$(id -u)" != 0 ] || chown "$server_user" "$folder"
as_server_user test -x "$programs/initdb" || die "user $server_user may not run $programs/initdb"
as_server_user test -w "$folder" || die "user $server_user may not write to $folder"
cd "$folder"   # a folder that the server's user may enter, unlike the caller's, perhaps

if [ ! -e data/PG_VERSION ]; then
    echo "$programs" > programs
    as_server_user "$programs/initdb" -D "$folder/data" -U postgres -A trust -E UTF8 --locale=C.UTF-8 -N >initdb.log 2>&1 \
        || { cat initdb.log >&2; die "initdb failed"; }
    {
        echo "listen_addresses = ''"
        echo "unix_socket_directories = '$(echo "$folder" | sed "s/'/''/g")'"
        echo "fsync = off"
        echo "synchronous_commit = off"
        echo "full_page_writes = off"
        for setting in "$@"; do echo "${setting%%=*} = '${setting#*=}'"; done
    } | as_server_user tee -a data/postgresql.conf >/dev/null
fi

as_server_user "$programs/pg_ctl" -D "$folder/data" -w -t 60 -l "$folder/data/log" start >start.log 2>&1 </dev/null \
    || { cat start.log data/log >&2; die "the server does not start"; }
echo "postgresql:///postgres?host=$folder&user=postgres"
