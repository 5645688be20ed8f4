#!/usr/bin/env bash
# What goes with the program, below `share`: courses, man page, completion and documents. Called by build.sh.
set -euo pipefail
source=$1 tree=$2 checkouts=$3
kyndig=$tree/bin/kyndig
share=$tree/share
documents=$share/doc/kyndig

mkdir -p "$share/kyndig" "$documents" "$share/man/man1" "$share/bash-completion/completions" \
  "$share/zsh/vendor-completions" "$share/fish/vendor_completions.d"
cp -R "$source/Courses" "$share/kyndig/"

"$kyndig" --generate-completion-script bash >"$share/bash-completion/completions/kyndig"
"$kyndig" --generate-completion-script zsh >"$share/zsh/vendor-completions/_kyndig"
"$kyndig" --generate-completion-script fish >"$share/fish/vendor_completions.d/kyndig.fish"

"$kyndig" --experimental-dump-help | python3 "$source/.packaging/manual.py" "$source/.packaging/kyndig.1.in" "$version" |
  gzip -9 --no-name >"$share/man/man1/kyndig.1.gz"

cp "$source/.packaging/LES-MEG" "$documents/"
# What is linked into the program, with the terms that each part is given out on.
{
  cat "$source/.packaging/copyright"
  for part in swift-argument-parser swift-asn1 swift-crypto GRDB.swift; do
    for file in "$checkouts/$part"/{LICENSE,LICENSE.txt,NOTICE.txt}; do
      if [ -f "$file" ]; then
        printf '\n%s, %s:\n\n' "$part" "${file##*/}"
        cat "$file"
      fi
    done
  done
  printf '\nSwift, LICENSE.txt:\n\n'
  cat "$(dirname "$(readlink -f "$(command -v swift)")")/../share/swift/LICENSE.txt"
} >"$documents/copyright"
gzip -9 --no-name >"$documents/changelog.gz" <<CHANGES
kyndig ($version) stable; urgency=medium

  * Bygd av revisjon ${commit:0:12}.

 -- ${KYNDIG_MAINTAINER:-Kyndig <kyndig@localhost.localdomain>}  $(date --rfc-email --date "@$SOURCE_DATE_EPOCH")
CHANGES
