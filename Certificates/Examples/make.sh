#!/bin/sh
# Makes the examples anew, with keys that are made for it and thrown away. Run it where Swift is; then look at what changed.
set -e
cd "$(dirname "$0")/../.."
find Certificates/Examples ! -name make.sh ! -name README.md -type f -delete
KYNDIG_RECORD=1 swift test --filter ExampleTests
swift test --filter ExampleTests
