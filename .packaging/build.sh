#!/usr/bin/env bash
# Makes kyndig_VERSION_ARCH.deb and kyndig-VERSION-linux-ARCH.tar.gz of the commit that is checked out, on Debian 12 with Swift 6.3.
#
#   .packaging/build.sh [FOLDER]     the packages are left in FOLDER/out; without it in .build-package/out
#
# The same commit gives the same bytes in any folder but for a few (.packaging/reproduce.sh; article 19 says which).
# KYNDIG_MAINTAINER names whoever gives it out.
# With KYNDIG_BUILD=FOLDER the program that SwiftPM has built there for release, with Swift's runtime linked in, is packed as it is:
# the packages can be tried without everything being built twice, and are not what is given out.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
umask 022

mkdir -p "${1:-.build-package}"
folder=$(cd "${1:-.build-package}" && pwd)
source=$folder/source
tree=$folder/tree
out=$folder/out
commit=$(git rev-parse HEAD)
SOURCE_DATE_EPOCH=$(git log -1 --format=%ct)
export commit SOURCE_DATE_EPOCH LC_ALL=C.UTF-8 TZ=UTC
unset LANGUAGE

git diff --quiet HEAD || echo "build.sh: what is not committed is not in the package" >&2

# The files of the commit alone, in a folder that nobody works in.
if [ "$(cat "$folder/commit" 2>/dev/null)" != "$commit" ]; then
  rm -rf "$source" "$folder/commit"
  mkdir "$source"
  git archive HEAD | tar -x -C "$source"
  cp "$source/.packaging/Package.resolved" "$source/"
  echo "$commit" >"$folder/commit"
fi

build=${KYNDIG_BUILD:-$folder/build}
# The flags name the folder where the compiler would otherwise write down where it was.
[ -n "${KYNDIG_BUILD:-}" ] ||
  swift build -c release --static-swift-stdlib --product kyndig --package-path "$source" --scratch-path "$build" \
    --force-resolved-versions -Xswiftc -gnone -Xswiftc -file-prefix-map -Xswiftc "$folder=/kyndig" \
    -Xcc "-ffile-prefix-map=$folder=/kyndig" --disable-local-rpath -Xlinker --build-id=none

rm -rf "$tree" "$out"
mkdir -p "$tree/bin" "$out"
# The compiler leaves its digests of what it compiled, for itself to compile less the next time; they are of this folder.
strip --remove-section .swift_modhash -o "$tree/bin/kyndig" "$build/release/kyndig"
export version architecture
version=$("$tree/bin/kyndig" --version)
architecture=$(dpkg --print-architecture)
bash "$source/.packaging/share.sh" "$source" "$tree" "$build/checkouts"

# Nothing is left of when, in which order and by whom the files were made.
find "$tree" -exec touch --no-dereference --date "@$SOURCE_DATE_EPOCH" {} +
archive=kyndig-$version-linux-$architecture
tar --create --sort=name --format=gnu --owner=0 --group=0 --numeric-owner --mtime "@$SOURCE_DATE_EPOCH" \
  --transform "s,^\./\?,$archive/," -C "$tree" . | gzip -9 --no-name >"$out/$archive.tar.gz"
bash "$source/.packaging/deb.sh" "$tree" "$folder/deb" "$out/kyndig_${version}_$architecture.deb"
ls -l "$out"
