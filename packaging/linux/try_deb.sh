#!/bin/sh
# Install a package in a bare Debian made by debootstrap, ask it a route, open its window and remove it again.
# Usage: try_deb.sh PACKAGE [ROOT [MIRROR]], as root. ROOT is made where it is not there, and kept for the next time.
set -eu
package=$1
root=${2:-build/debian}
mirror=${3:-}
[ -e "$root/usr/bin/apt-get" ] || debootstrap --variant=minbase bookworm "$root" $mirror
cp "$package" "$root/tmp/pathways.deb"
mountpoint -q "$root/proc" || mount -t proc proc "$root/proc"
trap 'umount "$root/proc"' EXIT
chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME="/tmp/Siân Ö home" LANG=C.UTF-8 DEBIAN_FRONTEND=noninteractive sh -eu <<'INSIDE'
mkdir -p "$HOME"
apt-get update -qq
apt-get install -qq --no-install-recommends /tmp/pathways.deb >/tmp/install.log 2>&1 || { tail -5 /tmp/install.log; exit 1; }
echo "installed: $(dpkg-query -W pathways)"
# Only the display itself comes from elsewhere.
apt-get install -qq --no-install-recommends xvfb >/dev/null 2>&1
cd "$HOME"
pathways route --from wales.role-ta-l3,wales.stl-l3,wales.gcse-english-c,wales.gcse-maths-c,wales.gcse-science-c \
    --to wales.role-teacher-primary --start 2026-12 >routes.txt
head -8 routes.txt
pathways report --from wales.role-ta-l3 --to wales.role-teacher-primary -o summary.pdf
test -s summary.pdf
said=$(pathways 2>&1) && exit 1
echo "without a display: $said"
Xvfb :7 -nolisten tcp >/dev/null 2>&1 &
display=$!
while [ ! -S /tmp/.X11-unix/X7 ]; do sleep 0.1; done
status=0
DISPLAY=:7 timeout 10 pathways || status=$?
kill $display
[ $status = 124 ] || { echo "the window ended with status $status"; exit 1; }
echo "with a display: the window stays open"
apt-get purge -qq pathways >/dev/null 2>&1
[ ! -e /usr/lib/pathways ] && [ ! -e /usr/bin/pathways ] || { echo "something is left behind"; exit 1; }
echo "removed"
INSIDE
