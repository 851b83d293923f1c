#!/bin/sh
# Open a disk image as people do, copy the program out of it, ask it a route and look at what systems read of it.
# Usage: try_dmg.sh IMAGE
set -eu
folder=$(mktemp -d)
trap 'hdiutil detach -quiet "$folder/image" || true; rm -rf "$folder"' EXIT
hdiutil attach -quiet -nobrowse -readonly -mountpoint "$folder/image" "$1"
[ -L "$folder/image/Applications" ]
home="$folder/Siân Ö home"
mkdir -p "$home/Applications"
ditto "$folder/image/Pathways.app" "$home/Applications/Pathways.app"
program="$home/Applications/Pathways.app/Contents/MacOS/pathways-cli"
plutil -lint "$home/Applications/Pathways.app/Contents/Info.plist"
codesign --verify --deep --strict "$home/Applications/Pathways.app"
cd "$home"
HOME="$home" "$program" --version
HOME="$home" "$program" route --from wales.role-ta-l3,wales.stl-l3,wales.gcse-english-c,wales.gcse-maths-c,wales.gcse-science-c \
    --to wales.role-teacher-primary --start 2026-12 >routes.txt
test -s routes.txt
echo "from the image: it answers"
