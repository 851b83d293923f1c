#!/bin/sh
# Install a package in a bare Debian made by debootstrap, use it there as people do, and remove it again.
# Usage: try_deb.sh PACKAGE [ROOT [MIRROR [SUITE]]], as root. ROOT is made where it is not there, and kept for the next
# time. What the window looks like is left in ROOT/tmp/window.png, and in ROOT/tmp/question.png with a question out of a
# file; what was printed is ROOT/tmp/summary.pdf.
set -eu
package=$1
root=${2:-build/debian}
mirror=${3:-}
suite=${4:-bookworm}
if [ ! -e "$root/usr/bin/apt-get" ]; then
    if [ -n "$mirror" ]; then set -- "$mirror"; else set --; fi
    debootstrap --variant=minbase "$suite" "$root" "$@"
fi
cp "$package" "$root/tmp/pathways.deb"
here=$(dirname "$0")
cp "$here/in_debian.sh" "$root/tmp/in_debian.sh"
rm -rf "$root/tmp/journeys"
"${PYTHON:-.venv/bin/python}" "$here/headline.py" "$root/tmp/journeys"
mkdir -p "$root/tmp/probe"
probe=$here/../../build/frozen/pathways/frozen-probe
[ ! -x "$probe" ] || cp "$probe" "$root/tmp/probe/"
# The system's own folders that a bare tree lacks; where they cannot be mounted it is tried without.
mounted=""
cleanup() {
    for place in $mounted; do umount "$root/$place" || true; done
}
trap cleanup EXIT
mountpoint -q "$root/proc" || { mount -t proc proc "$root/proc" && mounted="proc"; } || echo "without /proc" >&2
if [ ! -c "$root/dev/null" ]; then
    mount --bind /dev "$root/dev" && mounted="$mounted dev"
fi
if command -v unshare >/dev/null && unshare --net true; then
    alone="unshare --net"
else
    alone=""
    echo "a network is there meanwhile: none can be taken away here" >&2
fi
inside() {
    # shellcheck disable=SC2086
    $1 chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME="/home/Siân Ö’Ñeill" LANG=C.UTF-8 \
        DEBIAN_FRONTEND=noninteractive sh -eu /tmp/in_debian.sh "$2"
}
inside "" install
inside "$alone" use
inside "" remove
echo "all as it should be"
