#!/bin/sh
# Removes LocalChat from where install.sh put it. Your chats, models and settings stay where they are.
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd -P)
case $here in
    */lib/localchat) prefix=${here%/lib/localchat} ;;
    *) prefix=${PREFIX:-$HOME/.local} ;;
esac
share=$prefix/share
[ "$prefix" = "$HOME/.local" ] && share=${XDG_DATA_HOME:-$HOME/.local/share}
id=io.github.localchat.LocalChat

rm -rf "$prefix/lib/localchat.previous"
if [ -d "$prefix/lib/localchat/data" ]; then
    # A portable folder of chats lies inside: it is a person's, and stays.
    find "$prefix/lib/localchat" -mindepth 1 -maxdepth 1 ! -name data -exec rm -rf {} +
    echo "Your data stay in $prefix/lib/localchat/data."
else
    rm -rf "$prefix/lib/localchat"
fi
[ -L "$prefix/bin/localchat" ] && rm -f "$prefix/bin/localchat"
rm -f "$share/applications/$id.desktop" "$share/metainfo/$id.metainfo.xml" "$share/mime/packages/$id.xml"
find "$share/icons/hicolor" -name "$id.*" -exec rm -f {} + 2>/dev/null || true

command -v update-desktop-database >/dev/null 2>&1 && update-desktop-database -q "$share/applications" || true
command -v update-mime-database >/dev/null 2>&1 && update-mime-database "$share/mime" >/dev/null 2>&1 || true

echo "LocalChat is removed. Your chats, models and settings are still there."
