#!/bin/sh
# Installs LocalChat for you alone, without root: into ~/.local, or below the folder that PREFIX names.
# Your chats and models are not touched, also when you install a newer version over this one.
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd -P)
prefix=${PREFIX:-$HOME/.local}
case $prefix in /*) ;; *) prefix=$(pwd)/$prefix ;; esac
share=$prefix/share
[ "$prefix" = "$HOME/.local" ] && share=${XDG_DATA_HOME:-$HOME/.local/share}
id=io.github.localchat.LocalChat

mkdir -p "$prefix/lib" "$prefix/bin" "$share"
# The new version is whole before it takes the place of the old one.
rm -rf "$prefix/lib/localchat.new"
cp -R "$here/LocalChat" "$prefix/lib/localchat.new"
cp "$here/uninstall.sh" "$prefix/lib/localchat.new/"
[ -d "$prefix/lib/localchat/data" ] && mv "$prefix/lib/localchat/data" "$prefix/lib/localchat.new/"
# The one before stays beside it: “localchat update back” has it again.
rm -rf "$prefix/lib/localchat.previous"
[ -d "$prefix/lib/localchat" ] && mv "$prefix/lib/localchat" "$prefix/lib/localchat.previous"
mv "$prefix/lib/localchat.new" "$prefix/lib/localchat"
ln -sf "$prefix/lib/localchat/LocalChat" "$prefix/bin/localchat"
cp -R "$here/share/." "$share/"

# A desktop need not know ~/.local/bin, so its file names the program in full. Its rules want some signs doubled.
program=$(printf '%s' "$prefix/lib/localchat/LocalChat" | sed -e 's/\\/\\\\\\\\/g' -e 's/["`$]/\\\\&/g' -e 's/%/%%/g')
entry=$share/applications/$id.desktop
escaped=$(printf '%s' "$program" | sed 's/[\\&|]/\\&/g')
sed -i -e '/^TryExec=/d' -e "s|^Exec=localchat|Exec=\"$escaped\"|" "$entry"

command -v update-desktop-database >/dev/null 2>&1 && update-desktop-database -q "$share/applications" || true
command -v update-mime-database >/dev/null 2>&1 && update-mime-database "$share/mime" >/dev/null 2>&1 || true
command -v gtk-update-icon-cache >/dev/null 2>&1 && gtk-update-icon-cache -q -t "$share/icons/hicolor" 2>/dev/null || true

echo "LocalChat is installed in $prefix/lib/localchat. Find it in the menu of your desktop, or start: $prefix/bin/localchat"
echo "To remove it: $prefix/lib/localchat/uninstall.sh"
