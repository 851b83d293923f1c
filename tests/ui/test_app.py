import linecache
import sys

import pytest
from PySide6.QtWidgets import QApplication

from pathways_app.ui.app import report, settle
from pathways_app.ui.error_report import ErrorReport

SAID = "no such luck"


@pytest.fixture
def reports():
    yield lambda: [
        widget for widget in QApplication.topLevelWidgets() if isinstance(widget, ErrorReport) and widget.isVisible()
    ]
    for widget in QApplication.topLevelWidgets():
        if isinstance(widget, ErrorReport):
            widget.close()


def fail():
    try:
        raise ZeroDivisionError(SAID)
    except ZeroDivisionError:
        report(*sys.exc_info())


def test_what_nobody_caught_is_logged_and_shown_once(qtbot, caplog, reports):
    fail()
    fail()
    (shown,) = reports()
    assert f"ZeroDivisionError: {SAID}" in shown.text
    assert caplog.text.count("not caught: ZeroDivisionError") == 2
    assert "in fail" in caplog.text
    assert SAID not in caplog.text  # which may be about a person


def test_stopping_by_hand_is_no_error(qtbot, reports):
    report(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert not reports()


def test_what_was_made_by_the_start_is_not_looked_through_again(monkeypatch):
    done = []
    monkeypatch.setattr("pathways_app.ui.app.gc.freeze", lambda: done.append("freeze"))
    monkeypatch.setattr("pathways_app.ui.collector.Collector", lambda _app: done.append("collector"))
    linecache.getlines(__file__)
    settle()
    assert done == ["freeze", "collector"]
    assert __file__ not in linecache.cache
