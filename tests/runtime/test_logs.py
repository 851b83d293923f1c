import logging

import pytest

from pathways_app.runtime.logs import start_logging


@pytest.fixture
def start_afresh(monkeypatch):
    """Start logging as a new process would, with the root logger put back at the end."""
    root = logging.getLogger()
    level = root.level

    def start(asked):
        monkeypatch.setattr(root, "handlers", [])  # pytest's own, put in place after fixtures
        monkeypatch.delenv("PATHWAYS_LOG", raising=False)
        if asked is not None:
            monkeypatch.setenv("PATHWAYS_LOG", asked)
        start_logging()
        return root

    yield start
    root.setLevel(level)


@pytest.mark.parametrize(
    ("asked", "level"),
    [(None, logging.WARNING), ("", logging.WARNING), ("debug", logging.DEBUG), ("loud", logging.WARNING)],
)
def test_level_is_what_the_environment_asks(start_afresh, asked, level):
    assert start_afresh(asked).level == level


def test_lines_go_to_standard_error(start_afresh, capsys):
    start_afresh(None)
    logging.getLogger("pathways_app.catalogue").warning("odd row %d", 3)
    captured = capsys.readouterr()
    assert (captured.out, captured.err) == ("", "WARNING pathways_app.catalogue: odd row 3\n")
