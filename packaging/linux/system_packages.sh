#!/bin/sh
# Install the shared libraries Qt's window needs and a bare Debian or Ubuntu lacks; without the right to, say how.
# Never fails: the command line and the tests that need no window work without them.
set -u
[ "$(uname -s)" = Linux ] || exit 0
command -v apt-get >/dev/null 2>&1 || exit 0

PATH="$PATH:/usr/sbin:/sbin"
present=$(ldconfig -p)
missing=""
# Library and the package that brings it: what Qt's xcb and Wayland platform plugins and libQt6Gui are linked to.
while read -r library package; do
    case "$present" in
    *"$library "*) ;;
    *) missing="$missing $package" ;;
    esac
done <<LIST
libEGL.so.1 libegl1
libGL.so.1 libgl1
libX11-xcb.so.1 libx11-xcb1
libdbus-1.so.3 libdbus-1-3
libfontconfig.so.1 libfontconfig1
libfreetype.so.6 libfreetype6
libglib-2.0.so.0 libglib2.0-0
libgssapi_krb5.so.2 libgssapi-krb5-2
libwayland-client.so.0 libwayland-client0
libwayland-cursor.so.0 libwayland-cursor0
libwayland-egl.so.1 libwayland-egl1
libxcb-cursor.so.0 libxcb-cursor0
libxcb-glx.so.0 libxcb-glx0
libxcb-icccm.so.4 libxcb-icccm4
libxcb-image.so.0 libxcb-image0
libxcb-keysyms.so.1 libxcb-keysyms1
libxcb-randr.so.0 libxcb-randr0
libxcb-render-util.so.0 libxcb-render-util0
libxcb-shape.so.0 libxcb-shape0
libxcb-shm.so.0 libxcb-shm0
libxcb-sync.so.1 libxcb-sync1
libxcb-xfixes.so.0 libxcb-xfixes0
libxcb-xkb.so.1 libxcb-xkb1
libxkbcommon-x11.so.0 libxkbcommon-x11-0
libxkbcommon.so.0 libxkbcommon0
LIST
# Xvfb is the display that tests of the real window use where there is none.
command -v Xvfb >/dev/null 2>&1 || missing="$missing xvfb"
[ -n "$missing" ] || exit 0

if [ "$(id -u)" != 0 ]; then
    echo "The window needs packages that are not installed. Run: sudo apt-get install --no-install-recommends$missing" >&2
    exit 0
fi
echo "Installing$missing"
export DEBIAN_FRONTEND=noninteractive
# shellcheck disable=SC2086
if ! { apt-get update -qq && apt-get install -qq --no-install-recommends $missing; } >/dev/null 2>&1; then
    echo "These packages could not be installed; the command line works, the window may not:$missing" >&2
fi
exit 0
