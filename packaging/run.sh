#!/bin/sh
# Open the window, or print the headline route where there is no display to open it on.
# Usage: run.sh PATHWAYS
set -eu
pathways=$1
if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || [ "$(uname -s)" != Linux ]; then
    exec "$pathways"
fi
echo "A teaching assistant in Wales, level 3, good GCSEs, no degree. How to become a primary teacher?"
echo
"$pathways" route --to wales.role-teacher-primary \
    --from wales.role-ta-l3,wales.stl-l3,wales.gcse-english-c,wales.gcse-maths-c,wales.gcse-science-c,wales.dbs-enhanced,wales.ewc-slsw \
    --attr residency=wales
echo
echo "There is no display here, so the window stays shut. On a desktop, or over ssh -X, make run opens it."
