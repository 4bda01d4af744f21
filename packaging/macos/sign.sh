#!/bin/sh
# Signs LocalChat.app from the inside out: sign.sh APP [IDENTITY]. Without an identity it is signed ad hoc, which
# lets it start here; on other Macs a person then says “Open Anyway” in the system's settings once.
set -eu
app=$1
identity=${2:--}
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
entitlements=$here/entitlements.plist
if [ "$identity" = - ]; then
    # An ad hoc signature has no team, and the hardened runtime would refuse the app's own libraries.
    set -- --force --sign -
else
    set -- --force --timestamp --options runtime --sign "$identity"
fi

find "$app/Contents" -type f \( -name '*.dylib' -o -name '*.so' \) -print0 | xargs -0 -n 20 codesign "$@"
find "$app/Contents" -type d -name '*.framework' -print0 | xargs -0 -n 1 codesign "$@"
for program in LocalChatEngine LocalChat; do
    codesign "$@" --entitlements "$entitlements" "$app/Contents/MacOS/$program"
done
codesign "$@" --entitlements "$entitlements" "$app"
codesign --verify --deep --strict --verbose=2 "$app"
