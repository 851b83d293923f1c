"""Settings: what may be set, and the file it is kept in."""

from __future__ import annotations

import json
import logging
import os
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from typing import Generic, TypeAlias, TypeVar, cast

from pathways_app.runtime.paths import usual_folder

_log = logging.getLogger(__name__)

Value = TypeVar("Value", str, bool, int)

SYSTEM = "system"
"""Stands for whatever the system says."""


class Setting(Generic[Value]):
    """One thing that may be set: a text, one of `choices` where there are any; a number from least to most; a flag."""

    # No dataclass: the window is not painted before this module is there, and making one takes longer than all else.
    __slots__ = ("choices", "default", "key", "least", "most")

    def __init__(self, key: str, default: Value, choices: tuple[str, ...] = (), least: int = 0, most: int = 0) -> None:
        self.key, self.choices, self.least, self.most = key, choices, least, most
        self.default: Value = default

    def accepts(self, value: object) -> bool:
        """Say whether `value` may be kept."""
        default: object = self.default
        if type(value) is not type(default):
            return False
        if isinstance(value, str):
            return not self.choices or value in self.choices
        return isinstance(value, bool) or (isinstance(value, int) and self.least <= value <= self.most)


AnySetting: TypeAlias = Setting[str] | Setting[bool] | Setting[int]

LANGUAGE = Setting("language", SYSTEM, (SYSTEM, "en", "cy", "sv", "fr"))
COLOURS = Setting("colours", SYSTEM, (SYSTEM, "light", "dark", "high_contrast"))
TEXT_SIZE = Setting("text_size", 100, least=100, most=200)
REDUCED_MOTION = Setting("reduced_motion", False)
START_PLACE = Setting("start_place", "")
LOCK_AFTER = Setting("lock_after", 10, least=1, most=120)

SETTINGS: tuple[AnySetting, ...] = (
    LANGUAGE,
    COLOURS,
    TEXT_SIZE,
    REDUCED_MOTION,
    START_PLACE,
    LOCK_AFTER,
)
"""Everything a person can set.

Units: the text size is in per cent of the system's own; the place at start is a jurisdiction of the catalogue, "" the
one that was open last; the casebook is locked after so many idle minutes.
"""


GEOMETRY = Setting("geometry", "")
"""Size and place of the window on the screen as Qt saves them, in hexadecimal figures."""

JURISDICTION = Setting("jurisdiction", "")
"""The place that was open last."""

KEY_KEPT = Setting("key_kept", False)
"""Whether the system was asked to keep the key of the casebook; without that it is not asked for one either."""


def settings_file() -> Path:
    """Return where the settings are kept on this system."""
    folder = usual_folder("XDG_CONFIG_HOME", ".config")
    if folder is None:
        from platformdirs import user_config_path  # noqa: PLC0415 - takes longer than reading the settings

        folder = user_config_path()
    return folder / "pathways" / "settings.json"


def state_file() -> Path:
    """Return where the window's last size and place are kept on this system."""
    folder = usual_folder("XDG_STATE_HOME", ".local/state")
    if folder is None:
        from platformdirs import user_state_path  # noqa: PLC0415 - takes longer than reading the state

        folder = user_state_path()
    return folder / "pathways" / "window.json"


class Settings:
    """The values kept in one file, for the settings of one table; what is not there has its default.

    A file that cannot be read as settings is set aside, under the name `set_aside`, and never overwritten.
    """

    def __init__(self, file: Path, table: Iterable[AnySetting] = SETTINGS) -> None:
        self._file = file
        self.set_aside: Path | None = None
        self._kept: dict[str, object] = self._read()
        known = {setting.key: setting for setting in table}
        for key, value in self._kept.items():
            if key not in known:
                _log.info("%s: %s is no setting of this version; it is kept", file.name, key)
            elif not known[key].accepts(value):
                _log.warning("%s: %s cannot be %r", file.name, key, value)

    def get(self, setting: Setting[Value]) -> Value:
        """Return what `setting` is set to."""
        return cast("Value", self.value(setting))

    def value(self, setting: AnySetting) -> str | bool | int:
        """Return what `setting` is set to, whatever its type."""
        value = self._kept.get(setting.key)
        return cast("str | bool | int", value) if setting.accepts(value) else setting.default

    def put(self, setting: Setting[Value], value: Value) -> None:
        """Set `setting` and keep it; where the file cannot be written it lasts until the program ends.

        Raises: ValueError, when `setting` cannot take `value`.
        """
        self.put_all(((setting, value),))

    def put_all(self, values: Iterable[tuple[AnySetting, str | bool | int]]) -> None:
        """Set several settings and write the file once.

        Raises: ValueError, when one cannot take its value.
        """
        before = dict(self._kept)
        for setting, value in values:
            if not setting.accepts(value):
                raise ValueError(f"{setting.key} cannot be {value!r}")
            self._kept[setting.key] = value
        if self._kept != before:
            self._write()

    def reset(self, table: Iterable[AnySetting] = SETTINGS) -> None:
        """Give every setting of `table` its default again."""
        for setting in table:
            self._kept.pop(setting.key, None)
        self._write()

    def _read(self) -> dict[str, object]:
        try:
            written = json.loads(self._file.read_text("utf-8"))
        except FileNotFoundError:
            return {}
        except OSError as problem:
            _log.warning("%s cannot be read: %s", self._file, problem.strerror)
            return {}
        except ValueError:
            written = None
        if isinstance(written, dict):
            return written
        aside = self._file.with_suffix(".damaged.json")
        with suppress(OSError):
            self._file.replace(aside)
            self.set_aside = aside
        return {}

    def _write(self) -> None:
        import tempfile  # noqa: PLC0415 - start-up, which only reads, need not pay for it

        text = json.dumps(self._kept, indent=2, ensure_ascii=False, sort_keys=True) + "\n"
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            handle, name = tempfile.mkstemp(dir=self._file.parent, prefix=self._file.stem, suffix=".part")
            try:
                with os.fdopen(handle, "w", encoding="utf-8") as part:
                    part.write(text)
                Path(name).replace(self._file)
            finally:
                Path(name).unlink(missing_ok=True)
        except OSError as problem:
            _log.warning("%s cannot be written: %s", self._file, problem.strerror)
