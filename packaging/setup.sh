#!/bin/sh
# Make a virtual environment with every pinned package and the project itself, compiled to bytecode.
# Usage: setup.sh PYTHON VENV
set -eu
python=$1
venv=$2

if ! "$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))'; then
    echo "Pathways needs Python 3.11 or newer. Name one, such as: make setup PYTHON=python3.12" >&2
    exit 2
fi
# A moved checkout leaves scripts that point at the old place, so the environment is made anew.
if ! "$venv/bin/python" -c 'import pip' 2>/dev/null || ! grep -qsF "$PWD/$venv" "$venv/bin/activate"; then
    rm -rf "$venv"
    "$python" -m venv "$venv"
fi
"$venv/bin/python" -m pip install --quiet --disable-pip-version-check --require-hashes \
    --requirement packaging/requirements-setup.txt
export VIRTUAL_ENV="$PWD/$venv"
"$venv/bin/uv" pip install --quiet --require-hashes --compile-bytecode --requirement packaging/requirements-dev.txt
"$venv/bin/uv" pip install --quiet --no-deps --no-build-isolation --editable .
# Said outright, because the shell may tell Python not to write bytecode.
"$venv/bin/python" -m compileall -q pathways_app
echo "Ready. Next: make run"
