"""The language of the window: what the system asks for, and how another is put on."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from pathways_app.domain.errors import ResourceMissingError
from pathways_app.domain.language import ENGLISH, first_spoken
from pathways_app.runtime.paths import resource

SYSTEM = ""
"""Stands for the language of the system where the code of a language is asked for."""


class Languages:
    """The translations an application has on; texts already on screen stay as they are until built anew."""

    def __init__(self, app: QCoreApplication, system: QLocale | None = None) -> None:
        self._app, self._system = app, system or QLocale.system()
        self._on: list[QTranslator] = []
        self._current = ENGLISH

    @property
    def current(self) -> str:
        """The ISO 639-1 code of the language that is on."""
        return self._current

    def use(self, code: str) -> None:
        """Put on the language of that code, `SYSTEM` for the system's, and write dates and numbers its way.

        Raises: ResourceMissingError, when the translation is not where it should be; the old language then stays on.
        """
        code = code or system_language(self._system)
        translators = [*_qt_translators(code), _own_translator(code)]
        self.take_off()
        for translator in translators:  # the last one is asked first
            self._app.installTranslator(translator)
        self._on, self._current = translators, code
        QLocale.setDefault(locale_for(code, self._system))

    def take_off(self) -> None:
        """Leave the application without any translation, as it was before."""
        for translator in self._on:
            self._app.removeTranslator(translator)
        self._on = []


def system_language(system: QLocale) -> str:
    """Return the code of the language the system asks for first of those there are, else English."""
    return first_spoken(tuple(system.uiLanguages()))


def locale_for(code: str, system: QLocale) -> QLocale:
    """Return the locale of a language in the country of the system, in its own where it is not written there."""
    language = QLocale.codeToLanguage(code)
    if system.language() == language:
        return system  # with whatever else the person has set
    local = QLocale(language, system.territory())
    if code == ENGLISH and local.territory() != system.territory():
        return QLocale(language, QLocale.Country.UnitedKingdom)
    return local


def _qt_translators(code: str) -> list[QTranslator]:
    """Return the translation of Qt's own texts, from Qt or, where it has none, from us; English needs none."""
    for folder in (str(resource("i18n")), QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        translator = QTranslator()
        if translator.load(f"qtbase_{code}", folder):
            return [translator]
    return []


def _own_translator(code: str) -> QTranslator:
    file, translator = resource("i18n", f"pathways_{code}.qm"), QTranslator()
    if not translator.load(str(file)):
        raise ResourceMissingError(resource=f"i18n/{file.name}")
    return translator
