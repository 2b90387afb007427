# Sourced by the scripts beside it: where downloads are kept, and who runs a server.

say() { echo "${0##*/}: $*" >&2; }
die() { say "error: $*"; exit 1; }

# Not $HOME for root: server programs run as another user, who may not enter /root.
if [ "$(id -u)" = 0 ]; then
    cache=${SCHEMADIFF_SERVERS:-/var/cache/schemadiff/servers}
else
    cache=${SCHEMADIFF_SERVERS:-${XDG_CACHE_HOME:-$HOME/.cache}/schemadiff/servers}
fi

# The user who owns and runs private clusters: PostgreSQL's server programs refuse to run as root.
if [ "$(id -u)" != 0 ]; then
    server_user=$(id -un)
    as_server_user() { "$@"; }
else
    server_user=nobody
    if id postgres >/dev/null 2>&1; then server_user=postgres; fi
    as_server_user() {
        setpriv --reuid="$server_user" --regid="$(id -g "$server_user")" --clear-groups -- env HOME=/ "$@"
    }
fi
