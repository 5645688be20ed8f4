#!/usr/bin/env bash
# Puts a tree below /usr in a Debian package. Called by build.sh.
set -euo pipefail
tree=$1 folder=$2 package=$3

rm -rf "$folder"
mkdir -p "$folder/root/DEBIAN" "$folder/debian"
cp -a "$tree" "$folder/root/usr"
# Every Debian has it, in /usr/share/common-licenses.
rm "$folder/root/usr/share/doc/kyndig/Apache-2.0"
# dpkg-shlibdeps asks for the file that a Debian source package has.
touch "$folder/debian/control"
libraries=$(cd "$folder" && dpkg-shlibdeps -O -e root/usr/bin/kyndig | sed -n 's/^shlibs:Depends=//p')

cat >"$folder/root/DEBIAN/control" <<CONTROL
Package: kyndig
Version: $version
Architecture: $architecture
Maintainer: ${KYNDIG_MAINTAINER:-Kyndig <kyndig@localhost.localdomain>}
Installed-Size: $(du --apparent-size -sk "$folder/root/usr" | cut -f 1)
Depends: $libraries, tzdata
Recommends: librsvg2-bin
Suggests: bubblewrap, openssh-server
Section: education
Priority: optional
Description: HMS-opplæring for ledere, i terminalen
 Kyndig gir ledere den HMS-opplæringen som arbeidsmiljøloven § 3-5 krever, i
 terminalen, og et bevis som viser innhold og omfang. Hvert svar er lagret før
 skjermen sier det, og ingenting sendes noe sted.
 .
 Kurset «HMS-opplæring for ledere» følger med. Med librsvg2-bin lagres beviset
 også som PDF.
CONTROL
(cd "$folder/root" && find usr -type f -print0 | sort -z | xargs -0 md5sum >DEBIAN/md5sums)
find "$folder/root" -exec touch --no-dereference --date "@$SOURCE_DATE_EPOCH" {} +
# One thread: how many there are decides how xz divides its work.
dpkg-deb --root-owner-group -Zxz --threads-max=1 --build "$folder/root" "$package" >/dev/null
