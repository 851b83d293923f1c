#!/bin/sh
# Compile packaging/*.in into files that pin every package by version and hash, for all systems and Pythons.
# Usage: lock.sh UV [uv options, such as --upgrade]
set -eu
uv=$1
shift
cd "$(dirname "$0")"
for name in requirements requirements-setup requirements-package requirements-dev; do
    # Later files agree with earlier ones.
    constraints=""
    [ "$name" = requirements ] || constraints="--constraints requirements.txt"
    # shellcheck disable=SC2086
    "$uv" pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header \
        $constraints "$@" "$name.in" --output-file "$name.txt"
done
