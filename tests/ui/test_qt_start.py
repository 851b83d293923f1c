import os
import subprocess
import sys

import pytest

from pathways_app.ui.qt_start import (
    DISPLAY_SILENT,
    NO_DISPLAY,
    NO_LIBRARY,
    NO_PLATFORM,
    NO_PLUGIN,
    OTHER,
    plugins_folder,
    why_not,
)

FATAL = "This application failed to start.\n\nReinstalling may help.\n"


def without_display(**variables):
    kept = {name: text for name, text in os.environ.items() if name not in {"DISPLAY", "WAYLAND_DISPLAY"}}
    return kept | variables


def started(**variables):
    return subprocess.run(
        [sys.executable, "-m", "pathways_app"],
        env=without_display(**variables),
        capture_output=True,
        text=True,
        check=False,
        timeout=50,
    )


@pytest.mark.parametrize(
    ("variables", "words"),
    [
        ({"QT_QPA_PLATFORM": "xcb"}, "no display"),
        ({"QT_QPA_PLATFORM": "xcb", "DISPLAY": ":987"}, "display :987"),
        ({"QT_QPA_PLATFORM": "cardboard"}, "'cardboard'"),
    ],
)
def test_a_window_that_cannot_open_says_so_in_one_sentence(variables, words):
    done = started(**variables)
    assert (done.returncode, done.stdout) == (2, "")
    assert words in done.stderr
    assert done.stderr.startswith("pathways: ")
    assert done.stderr.count("\n") == 1


def test_the_plug_ins_there_are_get_named():
    said = why_not({"QT_QPA_PLATFORM": "cardboard:x=1;paper-egl"}, plugins_folder(), FATAL)
    assert said.startswith(NO_PLATFORM.partition("{")[0])
    assert "'cardboard:x=1;paper-egl'" in said
    assert " offscreen," in said
    assert " xcb." in said


def test_a_display_that_is_named_does_not_answer_and_without_a_name_there_is_none():
    assert why_not({"DISPLAY": ":987"}, plugins_folder(), FATAL) == DISPLAY_SILENT.format(display=":987")
    assert why_not({}, plugins_folder(), FATAL) == NO_DISPLAY
    assert why_not({"QT_QPA_PLATFORM": "wayland-egl"}, plugins_folder(), FATAL) == NO_DISPLAY


def test_plug_ins_that_are_gone(tmp_path):
    (tmp_path / "notes.txt").touch()
    assert why_not({}, tmp_path, FATAL) == NO_PLUGIN.format(folder=tmp_path)


def test_a_plug_in_the_system_cannot_load(tmp_path):
    (tmp_path / "libqxcb.so").write_text("not a library")
    said = why_not({"QT_QPA_PLATFORM": "xcb", "DISPLAY": ":0"}, tmp_path, FATAL)
    assert said.startswith(NO_LIBRARY.partition("{")[0])
    assert "libqxcb.so" in said


def test_anything_else_is_said_as_qt_says_it():
    said = why_not({"QT_QPA_PLATFORM": "offscreen"}, plugins_folder(), FATAL)
    assert said == OTHER.format(reason="This application failed to start. Reinstalling may help")


def test_the_folder_named_by_hand_is_looked_in(monkeypatch, tmp_path):
    monkeypatch.setenv("QT_QPA_PLATFORM_PLUGIN_PATH", str(tmp_path))
    assert plugins_folder() == tmp_path
