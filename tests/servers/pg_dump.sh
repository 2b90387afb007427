#!/bin/sh
# Runs a pg_dump that is new enough for a server of PostgreSQL MAJOR: the system's when it is, else the newest one of Debian's
# testing distribution, unpacked (not installed) together with the libraries and the C library it needs. Fetching it takes apt
# and the network, but neither root nor a change to the system's sources; it is done once.
#
#   tests/servers/pg_dump.sh MAJOR [arguments of pg_dump ...]
#   tests/servers/pg_dump.sh --fetch                              fetch now, run nothing
#   tests/servers/pg_dump.sh --words MAJOR                        print the words that call it, one a line
set -eu
here=$(cd "$(dirname "$0")" && pwd)
. "$here/common.sh"

words=no
if [ "${1:-}" = --words ]; then
    words=yes
    shift
fi
case "${1:-}" in
    --fetch) major=99 ;;
    1[0-9]) major=$1; shift ;;
    *) echo "usage: pg_dump.sh MAJOR [arguments ...] | --fetch | --words MAJOR" >&2; exit 64 ;;
esac
call() {
    if [ "$words" = yes ]; then printf '%s\n' "$@"; else "$@"; fi
}

for candidate in $(ls -d /usr/lib/postgresql/*/bin/pg_dump 2>/dev/null | sort -V); do
    installed=$(basename "$(dirname "$(dirname "$candidate")")")
    if [ "$installed" -ge "$major" ]; then
        call "$candidate" "$@"
        exit
    fi
done

folder=$cache/pg_dump
suite=forky   # Debian 14, testing: the first that has PostgreSQL 18

# The library packages that pg_dump and libpq are linked to. ld.so names what this list lacks, should Debian change it.
libraries="libc6 libpq5 libssl3t64 libzstd1 liblz4-1 zlib1g libgssapi-krb5-2 libkrb5-3 libk5crypto3 libkrb5support0
    libcom-err2 libkeyutils1 libldap2 libsasl2-2"

fetch() {
    command -v apt-get >/dev/null || die "apt-get is needed to fetch a newer pg_dump"
    say "fetching pg_dump from Debian $suite"
    mkdir -p "$cache"
    work=$(mktemp -d "$cache/.pg_dump.XXXXXX")
    trap 'rm -rf "$work"' EXIT
    mkdir -p "$work/apt/lists/partial" "$work/apt/cache/archives/partial" \
        "$work/apt/etc/apt.conf.d" "$work/apt/etc/preferences.d" "$work/root"
    : > "$work/apt/status"
    echo "deb [arch=amd64 signed-by=/usr/share/keyrings/debian-archive-keyring.gpg]" \
        "${SCHEMADIFF_DEBIAN_MIRROR:-http://deb.debian.org/debian} $suite main" > "$work/apt/sources.list"
    # A private apt: its own sources, lists and status; what it verifies with is the system's Debian keyring. Signatures count,
    # freshness does not: lists of testing expire after a week, and a frozen or slow mirror is good enough for a tool that talks
    # to private test servers only.
    cat > "$work/apt/conf" <<END
Dir::State "$work/apt";
Dir::State::lists "$work/apt/lists";
Dir::State::status "$work/apt/status";
Dir::Cache "$work/apt/cache";
Dir::Etc "$work/apt/etc";
Dir::Etc::SourceList "$work/apt/sources.list";
Dir::Etc::SourceParts "$work/apt/etc";
Acquire::Languages "none";
Acquire::Check-Valid-Until "false";
APT::Sandbox::User "";
APT::Architecture "amd64";
END
    (
        cd "$work"
        export APT_CONFIG="$work/apt/conf"
        apt-get update -q >apt.log 2>&1 || exit 1
        client=$(apt-cache search --names-only '^postgresql-client-[0-9]+$' | cut -d' ' -f1 | sort -V | tail -1)
        [ -n "$client" ] || exit 1
        apt-get download -q $client $libraries >>apt.log 2>&1 || exit 1
        for package in *.deb; do dpkg-deb -x "$package" root; done
    ) || { cat "$work/apt.log" >&2; die "no pg_dump could be fetched"; }
    # Some libraries are still packaged under /lib: join the two trees.
    if [ -d "$work/root/lib" ] && [ ! -L "$work/root/lib" ]; then cp -a "$work/root/lib/." "$work/root/usr/lib/"; fi
    rm -rf "$folder"
    mv "$work/root" "$folder"
    chmod -R a+rX "$folder"
}

# The unpacked loader is called by name, with the unpacked libraries: the system's C library may be too old for this program.
run() {
    program=$(ls -d "$folder"/usr/lib/postgresql/*/bin/pg_dump | sort -V | tail -1)
    libs=$folder/usr/lib/x86_64-linux-gnu
    call "$libs/ld-linux-x86-64.so.2" --library-path "$libs" "$program" "$@"
}

if ! (words=no && run --version) >/dev/null 2>&1; then
    fetch
    trap - EXIT
    rm -rf "$work"
    (words=no && run --version) >/dev/null || die "the fetched pg_dump does not run"
fi
[ "$major" != 99 ] || { run --version; exit 0; }
run "$@"
