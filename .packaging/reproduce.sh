#!/usr/bin/env bash
# Builds the packages of the commit that is checked out twice, in two folders with names of unlike length, and holds them against
# each other byte by byte.
#
#   .packaging/reproduce.sh [FOLDER]     the folders are made in FOLDER, and left there; without it in one that is removed
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

folder=${1:-}
if [ -z "$folder" ]; then
  folder=$(mktemp -d)
  trap 'rm -rf "$folder"' EXIT
fi
first=$folder/a
second=$folder/another-folder-with-a-longer-name
.packaging/build.sh "$first"
.packaging/build.sh "$second"

status=0
for package in "$first"/out/*; do
  other=$second/out/${package##*/}
  if cmp "$package" "$other"; then
    sha256sum "$package"
  else
    status=1
    ! command -v diffoscope >/dev/null || diffoscope "$package" "$other" || true
  fi
done
exit "$status"
