#!/bin/sh
# Makes the disk image that people get: dmg.sh APP TARGET [IDENTITY].
set -eu
app=$1
target=$2
identity=${3:-}
stage=$(mktemp -d)
trap 'rm -rf "$stage"' EXIT
cp -R "$app" "$stage/"
ln -s /Applications "$stage/Applications"
rm -f "$target"
hdiutil create -volname LocalChat -srcfolder "$stage" -fs HFS+ -format UDZO -imagekey zlib-level=9 "$target"
if [ -n "$identity" ]; then
    codesign --force --timestamp --sign "$identity" "$target"
fi
