#!/bin/sh
# Has Apple look at the signed disk image, and staples its answer to it: notarize.sh IMAGE.
# Needs APPLE_ID, APPLE_TEAM and APPLE_PASSWORD (one for this app alone) in the environment.
set -eu
image=$1
: "${APPLE_ID:?}" "${APPLE_TEAM:?}" "${APPLE_PASSWORD:?}"
xcrun notarytool submit "$image" --apple-id "$APPLE_ID" --team-id "$APPLE_TEAM" --password "$APPLE_PASSWORD" --wait
xcrun stapler staple "$image"
xcrun stapler validate "$image"
spctl --assess --type open --context context:primary-signature --verbose=2 "$image"
