#!/bin/sh
# Put Pathways into your own menu, to be started from the folder this file lies in; nobody else's menu is changed.
# Usage: sh menu-entry.sh [--remove]
set -eu
here=$(cd "$(dirname "$0")" && pwd -P)
data=${XDG_DATA_HOME:-$HOME/.local/share}
name=org.pathways.Pathways
entry=$data/applications/$name.desktop

refresh() {
    # Each where the desktop has it; without them the menu is read anew when you next log in.
    ! command -v update-desktop-database >/dev/null || update-desktop-database -q "$data/applications" || true
    ! command -v update-mime-database >/dev/null || update-mime-database "$data/mime" >/dev/null 2>&1 || true
    ! command -v gtk-update-icon-cache >/dev/null || gtk-update-icon-cache -qtf "$data/icons/hicolor" 2>/dev/null || true
}

case ${1:-} in
"")
    mkdir -p "$data/applications" "$data/mime/packages" "$data/icons/hicolor"
    cp -R "$here/share/icons/hicolor/." "$data/icons/hicolor/"
    cp "$here/share/mime/packages/$name.xml" "$data/mime/packages/"
    # Quoted as the specification of desktop entries asks: once for its command line, once for its file.
    program=$(printf '%s\n' "$here/pathways" | sed -e 's/[\\"`$]/\\&/g' -e 's/\\/\\\\/g' -e 's/%/%%/g')
    while IFS= read -r line; do
        case $line in
        Exec=*) printf 'Exec="%s" %%f\n' "$program" ;;
        *) printf '%s\n' "$line" ;;
        esac
    done <"$here/share/applications/$name.desktop" >"$entry"
    refresh
    echo "Pathways is in your menu now. If you move the folder, run this again."
    ;;
--remove)
    rm -f "$entry" "$data/mime/packages/$name.xml"
    find "$data/icons/hicolor" -name "$name.*" -type f -delete 2>/dev/null || true
    refresh
    echo "Pathways is out of your menu."
    ;;
*)
    echo "Usage: sh menu-entry.sh [--remove]" >&2
    exit 2
    ;;
esac
