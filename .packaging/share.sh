#!/usr/bin/env bash
# What goes with the program, below `share`: courses, man page, completion and documents. Called by build.sh.
set -euo pipefail
source=$1 tree=$2 checkouts=$3
kyndig=$tree/bin/kyndig
share=$tree/share
documents=$share/doc/kyndig

mkdir -p "$share/kyndig" "$documents" "$share/man/man1" "$share/man/man8" "$documents/door" "$share/bash-completion/completions" \
  "$share/zsh/vendor-completions" "$share/fish/vendor_completions.d"
cp -R "$source/Courses" "$share/kyndig/"

# Without the line that says which shell runs it: it is read by one.
"$kyndig" --generate-completion-script bash | sed '1{/^#!/d}' >"$share/bash-completion/completions/kyndig"
"$kyndig" --generate-completion-script zsh >"$share/zsh/vendor-completions/_kyndig"
"$kyndig" --generate-completion-script fish >"$share/fish/vendor_completions.d/kyndig.fish"

"$kyndig" --experimental-dump-help | python3 "$source/.packaging/manual.py" "$source/.packaging/kyndig.1.in" "$version" |
  gzip -9 --no-name >"$share/man/man1/kyndig.1.gz"

sed "s/@VERSION@/$version/; s/@DATE@/$(date --utc --date "@$SOURCE_DATE_EPOCH" +%F)/" "$source/.packaging/kyndig-operator.8.in" |
  gzip -9 --no-name >"$share/man/man8/kyndig-operator.8.gz"
# What an operator copies: sshd's recipe, and the nightly audit.
cp "$source"/.packaging/door/* "$documents/door/"

cp "$source/.packaging/LES-MEG" "$documents/"
# What is linked into the program, and the terms that each part is given out on.
{
  cat "$source/.packaging/copyright"
  for file in GRDB.swift/LICENSE swift-asn1/NOTICE.txt swift-crypto/NOTICE.txt; do
    printf '\n%s:\n\n' "$file"
    cat "$checkouts/$file"
  done
} >"$documents/copyright"
cp "$checkouts/swift-crypto/LICENSE.txt" "$documents/Apache-2.0"
gzip -9 --no-name >"$documents/changelog.gz" <<CHANGES
kyndig ($version) stable; urgency=medium

  * Bygd av revisjon ${commit:0:12}.

 -- ${KYNDIG_MAINTAINER:-Kyndig <kyndig@localhost.localdomain>}  $(date --rfc-email --date "@$SOURCE_DATE_EPOCH")
CHANGES
