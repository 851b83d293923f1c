"""The settings, as a person sees them: one line for each in the table, applied as soon as it is changed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from pathways_app.domain.catalogue import Jurisdiction
from pathways_app.domain.language import LANGUAGES
from pathways_app.runtime.settings import (
    COLOURS,
    LANGUAGE,
    LOCK_AFTER,
    REDUCED_MOTION,
    SETTINGS,
    START_PLACE,
    SYSTEM,
    TEXT_SIZE,
    AnySetting,
    Settings,
)
from pathways_app.ui.theme import Role, Theme, dress, inset
from pathways_app.ui.widgets.field_label import field_label
from pathways_app.ui.widgets.plain_tip import plain_tip
from pathways_app.ui.wording import name_of

_STEP = 10
_WIDTH = 420


class Preferences(QDialog):
    """Shows and changes the settings.

    Signals: changed(key), once a setting has another value and it is kept.
    """

    changed = Signal(str)

    def __init__(
        self,
        theme: Theme,
        settings: Settings,
        places: tuple[Jurisdiction, ...] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._settings, self._places = theme, settings, places
        self.fields: dict[str, QWidget] = {}
        self.setWindowTitle(self.tr("Settings"))
        self.setMinimumWidth(round(theme.px(_WIDTH)))
        form = QFormLayout()
        form.setVerticalSpacing(round(theme.px(10)))
        form.setHorizontalSpacing(round(theme.px(16)))
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for setting in SETTINGS:
            label, hint = self._words(setting.key)
            field = self.fields[setting.key] = self._field(setting, label)
            field.setAccessibleName(label)
            field.setAccessibleDescription(hint)
            field.setToolTip(plain_tip(hint))
            if isinstance(field, QCheckBox):
                form.addRow(field)
            else:
                form.addRow(field_label(label, field), field)
        note = dress(QLabel(self.tr("Changes take effect at once.")), text=Role.SMALL, tone="ink-muted")
        buttons = QDialogButtonBox()
        buttons.addButton(QDialogButtonBox.StandardButton.Close).clicked.connect(self.accept)
        again = buttons.addButton(self.tr("Restore defaults"), QDialogButtonBox.ButtonRole.ResetRole)
        again.setAutoDefault(False)
        again.clicked.connect(self._reset)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(round(theme.px(side)) for side in (20, 18, 20, 16)))
        column.setSpacing(round(theme.px(14)))
        column.addLayout(form)
        column.addWidget(note)
        column.addWidget(buttons)

    def focus_on(self, key: str) -> None:
        """Give the keyboard to the field of one setting."""
        self.fields[key].setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()  # ends the entry of a number, which must not close the dialog too
        else:
            super().keyPressEvent(event)

    def _field(self, setting: AnySetting, label: str) -> QWidget:
        value = self._settings.value(setting)
        if isinstance(value, bool):
            box = QCheckBox(label)
            box.setChecked(value)
            box.toggled.connect(lambda chosen: self._put(setting, chosen))
            return box
        if isinstance(value, int):
            number = inset(QSpinBox())
            number.setRange(setting.least, setting.most)
            minutes = setting.key == LOCK_AFTER.key
            number.setSingleStep(1 if minutes else _STEP)
            number.setSuffix(self.tr("\u00a0min", "minutes, after their number") if minutes else self.tr("\u00a0%"))
            number.setKeyboardTracking(False)
            number.setValue(value)
            number.valueChanged.connect(lambda chosen: self._put(setting, chosen))
            return number
        choice = QComboBox()
        for code, words in self._choices(setting.key):
            choice.addItem(words, code)
        choice.setCurrentIndex(max(0, choice.findData(value)))
        choice.activated.connect(lambda at: self._put(setting, choice.itemData(at)))
        return choice

    def _put(self, setting: AnySetting, value: str | bool | int) -> None:
        if value != self._settings.value(setting):
            self._settings.put_all(((setting, value),))
            self.changed.emit(setting.key)

    def _reset(self) -> None:
        before = {setting.key: self._settings.value(setting) for setting in SETTINGS}
        self._settings.reset()
        for setting in SETTINGS:
            self._show(setting)
            if before[setting.key] != setting.default:
                self.changed.emit(setting.key)

    def _show(self, setting: AnySetting) -> None:
        field, value = self.fields[setting.key], self._settings.value(setting)
        field.blockSignals(True)
        if isinstance(field, QCheckBox):
            field.setChecked(bool(value))
        elif isinstance(field, QSpinBox):
            field.setValue(int(value))
        elif isinstance(field, QComboBox):
            field.setCurrentIndex(max(0, field.findData(value)))
        field.blockSignals(False)

    def _choices(self, key: str) -> tuple[tuple[str, str], ...]:
        if key == LANGUAGE.key:
            system = (SYSTEM, self.tr("As the system"))
            return (system, *((language.code, language.name) for language in LANGUAGES))
        if key == COLOURS.key:
            return (
                (SYSTEM, self.tr("As the system")),
                ("light", self.tr("Light")),
                ("dark", self.tr("Dark")),
                ("high_contrast", self.tr("High contrast")),
            )
        return (("", self.tr("The one open last")), *((place.id, name_of(place.name)) for place in self._places))

    def _words(self, key: str) -> tuple[str, str]:
        words: dict[str, Callable[[], tuple[str, str]]] = {
            LANGUAGE.key: lambda: (
                self.tr("Language"),
                self.tr("The language of the window. Dates, money and sorting follow it."),
            ),
            COLOURS.key: lambda: (self.tr("Colours"), self.tr("Light, dark or high contrast.")),
            TEXT_SIZE.key: lambda: (
                self.tr("Text size"),
                self.tr("Of the size your system uses, from 100 to 200 per cent."),
            ),
            REDUCED_MOTION.key: lambda: (
                self.tr("Keep still what would move"),
                self.tr("Rows, panes and lists change at once instead of sliding or fading."),
            ),
            START_PLACE.key: lambda: (
                self.tr("Place at start"),
                self.tr("Whose catalogue is open when Pathways starts."),
            ),
            LOCK_AFTER.key: lambda: (
                self.tr("Lock the casebook after"),
                self.tr("So many minutes without a key or the pointer; also when the computer sleeps."),
            ),
        }
        return words[key]()


def set_aside_words(file: str) -> str:
    """Say that the settings could not be read and where they are now."""
    text = QCoreApplication.translate(
        "Preferences", "The settings could not be read. They were set aside as {file}; Pathways starts with its own."
    )
    return text.format(file=file)
