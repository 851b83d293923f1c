"""The command line, run in this process on a fixed day."""

from datetime import date
from typing import NamedTuple

import pytest

from pathways_app.cli.main import main
from tests import read_once

shipped_places_read_once = read_once.shipped_places_read_once

TODAY = date(2026, 11, 22)


class Ran(NamedTuple):
    """What one command line did."""

    status: int
    out: str
    err: str


@pytest.fixture
def run(capsys):
    """Return a function that runs the words of a command line."""

    def ran(*words):
        status = main([str(word) for word in words], today=TODAY)
        return Ran(status, *capsys.readouterr())

    return ran


@pytest.fixture
def refused(run):
    """Return a function that runs a bad command line and returns the one sentence it answers with."""

    def sentence(*words):
        ran = run(*words)
        assert (ran.status, ran.out) == (2, "")
        assert ran.err.count("\n") == 1
        assert ran.err.startswith("pathways")
        assert "Traceback" not in ran.err
        return ran.err

    return sentence
