import json
import logging
import sys

import platformdirs
import pytest

from pathways_app.domain.language import LANGUAGES
from pathways_app.runtime.settings import (
    COLOURS,
    LANGUAGE,
    REDUCED_MOTION,
    SETTINGS,
    START_PLACE,
    SYSTEM,
    TEXT_SIZE,
    Setting,
    Settings,
    settings_file,
    state_file,
)


@pytest.fixture
def file(tmp_path):
    return tmp_path / "folder" / "settings.json"


def test_without_a_file_everything_has_its_default(file):
    settings = Settings(file)
    assert [settings.get(setting) for setting in SETTINGS] == [SYSTEM, SYSTEM, 100, False, "", 10]
    assert not file.exists()


def test_what_is_set_is_there_the_next_time(file):
    settings = Settings(file)
    settings.put(LANGUAGE, "cy")
    settings.put(TEXT_SIZE, 150)
    settings.put(REDUCED_MOTION, True)
    again = Settings(file)
    assert (again.get(LANGUAGE), again.get(TEXT_SIZE), again.get(REDUCED_MOTION)) == ("cy", 150, True)
    assert [path.name for path in file.parent.iterdir()] == ["settings.json"]


@pytest.mark.parametrize(
    ("setting", "value"),
    [(LANGUAGE, "xx"), (COLOURS, ""), (TEXT_SIZE, 99), (TEXT_SIZE, 201), (TEXT_SIZE, True), (REDUCED_MOTION, 1)],
)
def test_what_a_setting_cannot_be_is_refused(file, setting, value):
    with pytest.raises(ValueError, match=setting.key):
        Settings(file).put(setting, value)


def test_a_wrong_value_in_the_file_counts_as_none_and_is_logged(file, caplog):
    file.parent.mkdir()
    file.write_text(json.dumps({"language": 7, "text_size": 120}), "utf-8")
    settings = Settings(file)
    assert settings.get(LANGUAGE) == SYSTEM
    assert settings.get(TEXT_SIZE) == 120
    assert "language cannot be 7" in caplog.text


def test_unknown_keys_are_kept_and_logged(file, caplog):
    file.parent.mkdir()
    file.write_text(json.dumps({"of_a_later_version": [1, 2]}), "utf-8")
    with caplog.at_level(logging.INFO):
        settings = Settings(file)
    assert "of_a_later_version" in caplog.text
    settings.put(COLOURS, "dark")
    assert json.loads(file.read_text("utf-8")) == {"colours": "dark", "of_a_later_version": [1, 2]}


@pytest.mark.parametrize("written", [b"{", b"[]", b"\xff\xfe"])
def test_a_damaged_file_is_set_aside(file, written):
    file.parent.mkdir()
    file.write_bytes(written)
    settings = Settings(file)
    assert settings.get(LANGUAGE) == SYSTEM
    assert settings.set_aside.name == "settings.damaged.json"
    assert settings.set_aside.read_bytes() == written
    settings.put(LANGUAGE, "sv")
    assert Settings(file).get(LANGUAGE) == "sv"


def test_a_folder_that_cannot_be_written_is_logged_and_the_value_lasts_meanwhile(tmp_path, caplog):
    blocked = tmp_path / "blocked"
    blocked.write_text("a file where the folder should be")
    settings = Settings(blocked / "settings.json")
    settings.put(COLOURS, "dark")
    assert settings.get(COLOURS) == "dark"
    assert "cannot be written" in caplog.text


def test_reset_gives_the_defaults_again(file):
    settings = Settings(file)
    settings.put(START_PLACE, "sweden")
    settings.reset()
    assert settings.get(START_PLACE) == ""
    assert Settings(file).get(START_PLACE) == ""


def test_another_table_has_its_own_settings(file):
    width = Setting("width", 300, least=100, most=500)
    settings = Settings(file, (width,))
    settings.put(width, 240)
    assert Settings(file, (width,)).get(width) == 240


def test_the_languages_are_those_there_are():
    assert LANGUAGE.choices == (SYSTEM, *(language.code for language in LANGUAGES))


def test_the_files_are_in_the_persons_own_folders(tmp_path, monkeypatch):
    monkeypatch.setenv("HOME", str(tmp_path))
    assert settings_file().name == "settings.json"
    assert state_file().name == "window.json"
    assert settings_file().parent != state_file().parent


@pytest.mark.parametrize("named", [None, "", "elsewhere", "~/mine", "/srv/mine", "/srv/mine/"])
def test_the_files_are_where_the_library_says(named, tmp_path, monkeypatch):
    monkeypatch.setenv("HOME", str(tmp_path))
    for variable in ("XDG_CONFIG_HOME", "XDG_STATE_HOME"):
        monkeypatch.delenv(variable, raising=False)
        if named is not None:
            monkeypatch.setenv(variable, named)
    assert settings_file().parent == platformdirs.user_config_path("pathways", appauthor=False)
    assert state_file().parent == platformdirs.user_state_path("pathways", appauthor=False)


def test_without_a_home_the_library_finds_the_files(monkeypatch):
    for variable in ("HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME"):
        monkeypatch.delenv(variable, raising=False)
    assert settings_file().parent == platformdirs.user_config_path("pathways", appauthor=False)
    assert state_file().parent == platformdirs.user_state_path("pathways", appauthor=False)


def test_other_systems_ask_the_library(monkeypatch):
    monkeypatch.setattr(sys, "platform", "win32")
    assert settings_file().parent == platformdirs.user_config_path("pathways", appauthor=False)
    assert state_file().parent == platformdirs.user_state_path("pathways", appauthor=False)
