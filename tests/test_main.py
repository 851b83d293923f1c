import sys

import pytest

from pathways_app import __main__ as start


@pytest.fixture
def _no_display(monkeypatch):
    monkeypatch.setattr(sys, "platform", "linux")
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)


@pytest.mark.usefixtures("_no_display")
def test_window_without_a_display_is_one_sentence(capsys):
    assert start.main([]) == 2
    captured = capsys.readouterr()
    assert captured.out == ""
    assert captured.err == start.NO_DISPLAY + "\n"


def test_window_without_qt_is_one_sentence(monkeypatch, capsys):
    monkeypatch.setitem(sys.modules, "PySide6.QtWidgets", None)
    assert start.main([]) == 2
    assert "the command line works" in capsys.readouterr().err.lower()


@pytest.mark.usefixtures("_no_display")
def test_arguments_go_to_the_command_line(monkeypatch):
    import pathways_app.cli.main as command_line

    seen = []
    monkeypatch.setattr(command_line, "main", lambda given: seen.append(given) or 1)
    assert start.main(["show", "wales.role-head"]) == 1
    assert seen == [["show", "wales.role-head"]]


def test_no_arguments_open_the_window(monkeypatch):
    import pathways_app.ui.app as window

    monkeypatch.setattr(window, "main", lambda: 0)
    monkeypatch.setattr(sys, "argv", ["pathways"])
    assert start.main() == 0
