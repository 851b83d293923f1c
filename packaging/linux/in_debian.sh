#!/bin/sh
# What try_deb.sh does inside the bare Debian. Usage: in_debian.sh install|use|remove, in that order.
set -eu
holds=wales.role-ta-l3,wales.stl-l3,wales.gcse-english-c,wales.gcse-maths-c,wales.gcse-science-c

fail() {
    echo "$1" >&2
    exit 1
}

state() { # every file, package and setting of the system, but for what only says when
    find / -xdev \( -path /proc -o -path /sys -o -path /dev -o -path /run -o -path /tmp -o -path /home \
        -o -path /var/log -o -path /var/cache -o -path /var/lib/apt -o -path /var/lib/dpkg \) -prune -o -print | sort
    dpkg-query -W -f '${Package} ${Status}\n'
}

# Begin the window with the given arguments, picture it when its worker has answered, and end it as the system would.
pictured() {
    picture=$1
    shift
    DISPLAY=:7 pathways "$@" >/tmp/window.log 2>&1 &
    window=$!
    # It is at work as long as it uses the processor: picture it once it has come to rest.
    before=-1 still=0
    for _ in $(seq 120); do
        sleep 0.5
        kill -0 $window 2>/dev/null || fail "the window ended by itself: $(cat /tmp/window.log)"
        now=$(awk '{ print $14 + $15 }' /proc/$window/stat)
        if [ "$now" = "$before" ]; then still=$((still + 1)); else still=0; fi
        [ $still -lt 6 ] || break
        before=$now
    done
    import -display :7 -window root "$picture"
    DISPLAY=:7 xdotool search --onlyvisible --name Pathways getwindowname %@ >/tmp/title.txt 2>/dev/null || true
    kill $window
    wait $window 2>/dev/null || true
    [ "$(cat /tmp/window.log)" = "" ] || fail "the window said: $(cat /tmp/window.log)"
}

case $1 in
install)
    rm -rf "$HOME"
    mkdir -p "$HOME"
    apt-get update -qq
    # The display and what pictures it come from elsewhere; they are there before, so as not to be counted.
    apt-get install -qq --no-install-recommends xvfb imagemagick xdotool desktop-file-utils shared-mime-info \
        >/tmp/tools.log 2>&1 || fail "$(tail -5 /tmp/tools.log)"
    dpkg --purge pathways >/dev/null 2>&1 || true
    apt-get autoremove -qq --purge >/dev/null 2>&1
    state >/tmp/before.txt
    apt-get install -qq --no-install-recommends /tmp/pathways.deb >/tmp/install.log 2>&1 || fail "$(tail -5 /tmp/install.log)"
    echo "installed: $(dpkg-query -W pathways), $(grep -c '^Setting up' /tmp/install.log) packages with what it needs"
    gio mime application/vnd.pathways.route+json 2>/dev/null | head -2 || true
    grep -q '^application/vnd.pathways.route+json=.*org.pathways.Pathways.desktop' /usr/share/applications/mimeinfo.cache \
        || fail "no program is known for questions"
    grep -q '\*.pathways-route' /usr/share/mime/globs || fail "files of questions are not known"
    ;;
use)
    cd "$HOME"
    [ ! -e /sys/class/net/eth0 ] || echo "there is a network" >&2
    pathways --version
    number=0
    for person in /tmp/journeys/*.json; do
        # shellcheck disable=SC2046
        pathways route --person "$person" $(cat "${person%.json}.line") >answer.json || [ $? = 1 ]
        cmp answer.json "${person%.json}.wanted" || fail "$person is answered differently"
        number=$((number + 1))
    done
    echo "$number headline journeys, answered as the sources do"
    pathways report --from $holds --to wales.role-teacher-primary --lang cy --name "Mared Ôwen" -o "crynodeb é.pdf"
    head -c 5 "crynodeb é.pdf" | grep -q '%PDF-' || fail "no PDF was printed"
    cp "crynodeb é.pdf" /tmp/summary.pdf
    echo "printed: $(wc -c <"crynodeb é.pdf") bytes"
    if [ -x /tmp/probe/frozen-probe ]; then # what the smoke test has for what there is no command for
        ln -sfn /usr/lib/pathways/_internal /tmp/probe/_internal
        mkdir -p "llyfr achosion"
        /tmp/probe/frozen-probe casebook "$HOME/llyfr achosion/casebook.pathways" >told.json
        grep -q 'Mared Hughes' told.json || fail "the casebook holds: $(cat told.json)"
        ! grep -q 'Mared' "llyfr achosion/casebook.pathways" || fail "the casebook is not encrypted"
        echo "casebook: made, locked and opened"
    fi
    if said=$(pathways 2>&1); then fail "the window opened without a display"; fi
    echo "without a display: $said"
    cat >"Fy nghwestiwn i.pathways-route" <<QUESTION
{"pathways_route": 1, "saved": "2026-11-22", "place": "wales", "goal": "wales.role-teacher-primary",
 "person": {"holds": ["$(echo $holds | sed 's/,/", "/g')"], "attrs": {"residency": "wales"}}}
QUESTION
    Xvfb :7 -screen 0 1440x900x24 -nolisten tcp >/dev/null 2>&1 &
    display=$!
    while [ ! -S /tmp/.X11-unix/X7 ]; do sleep 0.1; done
    pictured /tmp/window.png
    pictured /tmp/question.png "Fy nghwestiwn i.pathways-route"
    grep -q '^Primary teacher' /tmp/title.txt || fail "the question of the file is not in the title: $(cat /tmp/title.txt)"
    echo "with a display: $(grep "^Primary" /tmp/title.txt)"
    kill $display 2>/dev/null || true # it may end with its last window
    find / -xdev -newer /tmp/pathways.deb -path '/usr/lib/pathways/*' -cnewer /tmp/install.log | head -3 >/tmp/written.txt
    [ ! -s /tmp/written.txt ] || fail "the program wrote into itself: $(cat /tmp/written.txt)"
    ;;
remove)
    apt-get purge -qq pathways >/dev/null 2>&1
    apt-get autoremove -qq --purge >/dev/null 2>&1
    state >/tmp/after.txt
    left=$(diff /tmp/before.txt /tmp/after.txt | grep '^>' || true)
    [ -z "$left" ] || fail "this is left behind: $left"
    echo "removed, and nothing is left behind"
    ;;
esac
