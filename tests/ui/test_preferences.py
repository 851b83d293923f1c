import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from pathways_app.domain.catalogue import Jurisdiction
from pathways_app.domain.text import LocalText
from pathways_app.runtime.settings import COLOURS, LANGUAGE, REDUCED_MOTION, SETTINGS, START_PLACE, TEXT_SIZE, Settings
from pathways_app.ui.preferences import Preferences, set_aside_words

PLACES = (Jurisdiction("sweden", LocalText.of({"en": "Sweden"}), "SEK", ("sv",)),)


@pytest.fixture
def settings(tmp_path):
    return Settings(tmp_path / "settings.json")


@pytest.fixture
def shown(qtbot, theme, settings):
    dialog = Preferences(theme, settings, PLACES)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def choose(field, code):
    at = field.findData(code)
    field.setCurrentIndex(at)
    field.activated.emit(at)


def test_every_setting_has_a_named_field_that_explains_itself(shown):
    assert list(shown.fields) == [setting.key for setting in SETTINGS]
    for field in shown.fields.values():
        assert field.accessibleName()
        assert field.toolTip()


def test_a_choice_is_kept_and_told_at_once(qtbot, shown, settings, tmp_path):
    with qtbot.waitSignal(shown.changed) as changed:
        choose(shown.fields["language"], "cy")
    assert changed.args == ["language"]
    choose(shown.fields["colours"], "dark")
    choose(shown.fields["start_place"], "sweden")
    shown.fields["text_size"].setValue(140)
    shown.fields["reduced_motion"].setChecked(True)
    again = Settings(tmp_path / "settings.json")
    assert [again.get(setting) for setting in SETTINGS] == ["cy", "dark", 140, True, "sweden", 10]


def test_languages_are_written_as_their_speakers_write_them(shown):
    field = shown.fields["language"]
    assert [field.itemText(at) for at in range(field.count())] == [
        "As the system",
        "English",
        "Cymraeg",
        "Svenska",
        "Français",
    ]


def test_what_is_set_is_shown(qtbot, theme, settings):
    settings.put(COLOURS, "high_contrast")
    settings.put(TEXT_SIZE, 200)
    settings.put(REDUCED_MOTION, True)
    dialog = Preferences(theme, settings)
    qtbot.addWidget(dialog)
    assert dialog.fields["colours"].currentText() == "High contrast"
    assert dialog.fields["text_size"].value() == 200
    assert dialog.fields["reduced_motion"].isChecked()


def test_choosing_the_same_again_changes_nothing(qtbot, shown):
    with qtbot.assertNotEmitted(shown.changed):
        choose(shown.fields["language"], "system")


def test_defaults_come_back_and_are_told(qtbot, shown, settings):
    choose(shown.fields["language"], "sv")
    shown.fields["text_size"].setValue(120)
    (button,) = [button for button in shown.findChildren(QPushButton) if button.text() == "Restore defaults"]
    changed = []
    shown.changed.connect(changed.append)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert changed == ["language", "text_size"]
    assert settings.get(LANGUAGE) == "system"
    assert shown.fields["text_size"].value() == 100
    assert settings.get(START_PLACE) == ""


def test_enter_ends_a_number_and_leaves_the_dialog_open(qtbot, shown):
    qtbot.keyClick(shown.fields["text_size"], Qt.Key.Key_Return)
    assert shown.isVisible()
    qtbot.keyClick(shown, Qt.Key.Key_Escape)
    assert not shown.isVisible()


def test_settings_set_aside_are_told_in_one_sentence():
    assert "settings.damaged.json" in set_aside_words("settings.damaged.json")
