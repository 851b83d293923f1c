"""A small share of what `make bench` does five hundred times."""

import json
import subprocess
import sys
from pathlib import Path


def test_whoever_is_killed_loses_nothing_that_was_committed():
    done = subprocess.run(
        [sys.executable, "-m", "tests.casebook.kills", "10", "--seed", "3"],
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
        timeout=55,
        check=False,
    )
    assert done.stderr == ""
    told = json.loads(done.stdout)
    assert told["failures"] == []
    assert told["kept_whole"] == told["kills"] == 10
    assert done.returncode == 0
