from datetime import date

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractButton, QDialogButtonBox, QLabel, QWidget

from pathways_app.domain.errors import ResourceMissingError
from pathways_app.domain.language import LANGUAGES
from pathways_app.domain.text import LocalText
from pathways_app.ui import languages as module
from pathways_app.ui.enquiry import Enquiry
from pathways_app.ui.languages import SYSTEM, Languages, locale_for, system_language
from pathways_app.ui.main_window import MainWindow
from pathways_app.ui.wording import language, money, month_long, name_of, span
from tests.small_place import pounds

MONTH = 12 * 2031 + 9


def offline():
    return QCoreApplication.translate("StatusLine", "Offline")


def test_each_language_is_put_on_and_taken_off_again(languages):
    said = {}
    for spoken in LANGUAGES:
        languages.use(spoken.code)
        assert (languages.current, language()) == (spoken.code, spoken.code)
        said[spoken.code] = (offline(), month_long(MONTH).replace("\xa0", " "))
    assert said == {
        "en": ("Offline", "October 2031"),
        "cy": ("All-lein", "Hydref 2031"),
        "sv": ("Utan nät", "oktober 2031"),
        "fr": ("Hors ligne", "octobre 2031"),
    }
    languages.take_off()
    assert offline() == "Offline"


@pytest.mark.parametrize(
    ("code", "spans"),
    [
        ("en", ["0 m", "1 m", "1 y", "2 y 3 m"]),
        ("cy", ["0 mis", "1 mis", "1 bl.", "2 bl. 3 mis"]),
        ("sv", ["0 mån", "1 mån", "1 år", "2 år 3 mån"]),
        ("fr", ["0 mois", "1 mois", "1 an", "2 ans 3 mois"]),
    ],
)
def test_plurals_follow_the_language(languages, code, spans):
    languages.use(code)
    assert [span(months).replace("\xa0", " ") for months in (0, 1, 12, 27)] == spans


def test_names_of_the_catalogue_follow_the_language(languages):
    name = LocalText.of({"en": "Primary teacher", "cy": "Athro cynradd"})
    names = []
    for spoken in LANGUAGES:
        languages.use(spoken.code)
        names.append(name_of(name))
    assert names == ["Primary teacher", "Athro cynradd", "Primary teacher", "Primary teacher"]


def test_standard_buttons_speak_the_language_even_where_qt_does_not(languages, qtbot):
    said = {}
    for spoken in LANGUAGES:
        languages.use(spoken.code)
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        qtbot.addWidget(box)
        said[spoken.code] = box.button(QDialogButtonBox.StandardButton.Cancel).text().replace("&", "")
    assert said == {"en": "Cancel", "cy": "Canslo", "sv": "Avbryt", "fr": "Annuler"}


@pytest.mark.parametrize(
    ("code", "system", "written"),
    [
        ("fr", "en_CA", "fr_CA"),
        ("fr", "en_GB", "fr_FR"),
        ("cy", "en_GB", "cy_GB"),
        ("sv", "fi_FI", "sv_FI"),
        ("en", "sv_SE", "en_SE"),
        ("en", "en_CA", "en_CA"),
        ("en", "C", "en_GB"),
    ],
)
def test_dates_and_numbers_are_those_of_the_persons_country(code, system, written):
    assert locale_for(code, QLocale(system)).name() == written


def test_money_is_written_as_the_language_does(languages):
    languages.use("fr")
    assert money(pounds(29415)).replace("\u202f", " ").replace("\xa0", " ") == "29 415 £"
    languages.use("cy")
    assert money(pounds(29415)) == "£29,415"


def test_the_system_is_asked_unless_told(qapp):
    welsh = Languages(qapp, QLocale("cy_GB"))
    welsh.use(SYSTEM)
    assert (welsh.current, offline()) == ("cy", "All-lein")
    welsh.take_off()
    assert system_language(QLocale("de_DE")) == "en"


def test_a_translation_that_is_gone_leaves_the_old_language_on(languages, tmp_path, monkeypatch):
    languages.use("sv")
    monkeypatch.setattr(module, "resource", tmp_path.joinpath)
    with pytest.raises(ResourceMissingError) as caught:
        languages.use("fr")
    assert caught.value.resource == "i18n/pathways_fr.qm"
    assert (languages.current, offline()) == ("sv", "Utan nät")


@pytest.fixture
def open_window(qtbot, theme, workspace, languages):
    opened = []

    def open_(code):
        languages.use(code)
        window = MainWindow(theme, Enquiry(open_workspace=lambda file: workspace, today=lambda: date(2026, 11, 22)))
        qtbot.addWidget(window)
        opened.append(window)
        window.resize(1440, 900)
        window.show()
        window.enquiry.start()
        qtbot.waitUntil(lambda: window.enquiry.world is not None)
        return window

    yield open_
    for window in opened:
        window.close()


@pytest.mark.parametrize(
    ("code", "menu", "heading", "seen"),
    [
        ("en", "File", "2 routes to Teacher", {"Routes", "My goal", "Details"}),
        ("cy", "Ffeil", "2 o lwybrau at “Teacher”", {"Llwybrau", "Fy nod", "Manylion"}),
        ("sv", "Arkiv", "2 vägar till Teacher", {"Vägar", "Mitt mål", "Detaljer"}),
        ("fr", "Fichier", "2 parcours vers Teacher", {"Parcours", "Mon but", "Détails"}),
    ],
)
def test_the_window_is_built_in_each_language(qtbot, open_window, code, menu, heading, seen):
    window = open_window(code)
    with qtbot.waitSignal(window.enquiry.answers.answered):
        window.enquiry.session.edit("edit", goal="w.teacher", holds=("w.assistant", "w.level-3"))
    assert window.menuBar().actions()[0].text().replace("&", "") == menu
    said = {label.text() for label in window.findChildren(QLabel)}
    said |= {button.text().replace("&", "") for button in window.findChildren(QAbstractButton)}
    said |= {widget.accessibleName() for widget in window.findChildren(QWidget)}
    assert heading in said
    assert seen <= said


@pytest.mark.parametrize("code", [language.code for language in LANGUAGES])
def test_no_two_entries_of_a_menu_have_one_key(open_window, code):
    bar = open_window(code).menuBar()
    menus = [action.menu() for action in bar.actions()]
    for entries in (bar.actions(), *(menu.actions() for menu in menus)):
        keys = [QKeySequence.mnemonic(entry.text()).toString() for entry in entries if "&" in entry.text()]
        assert len(keys) == len(set(keys)), [entry.text() for entry in entries]


@pytest.mark.parametrize("code", [language.code for language in LANGUAGES])
def test_the_search_leaves_every_menu_its_room_in_a_window_of_half_a_screen(open_window, code):
    window = open_window(code)
    window.resize(720, 450)
    bar, field = window.menuBar(), window.shell.command
    assert bar.width() - field.geometry().right() < 24
    assert all(bar.actionGeometry(action).right() < field.geometry().left() for action in bar.actions())
    assert all(bar.actionGeometry(action).isValid() for action in bar.actions())


@pytest.mark.parametrize("code", [language.code for language in LANGUAGES])
def test_what_stands_on_the_left_is_not_cut(open_window, code):
    window = open_window(code)
    rail = window.shell.rail
    for button in (*rail.buttons.values(), rail.settings):
        assert button.fontMetrics().horizontalAdvance(button.text()) <= button.width() - 4, button.text()
    about = window.routes.about
    assert about.widget().minimumSizeHint().width() <= about.viewport().width()
