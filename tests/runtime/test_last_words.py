import ctypes
import sys
from types import SimpleNamespace

from pathways_app.runtime.last_words import say


def test_a_sentence_is_printed(capsys):
    say("pathways: no luck.")
    assert capsys.readouterr().err == "pathways: no luck.\n"


def test_a_window_of_windows_without_a_console_shows_a_box(monkeypatch):
    shown = []
    box = SimpleNamespace(user32=SimpleNamespace(MessageBoxW=lambda *given: shown.append(given)))
    monkeypatch.setattr(sys, "stderr", None)
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(ctypes, "windll", box, raising=False)
    say("pathways: no luck.")
    assert shown == [(None, "pathways: no luck.", "Pathways", 0x10)]


def test_where_nobody_listens_nothing_breaks(monkeypatch):
    monkeypatch.setattr(sys, "stderr", None)
    monkeypatch.setattr(sys, "platform", "linux")
    say("pathways: no luck.")
