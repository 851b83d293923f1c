"""Every control of every place: named, reached by the keyboard, and readable in both colour schemes."""

from collections import Counter
from functools import cache

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QColor, QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QScrollArea,
    QScrollBar,
    QTabBar,
    QToolButton,
    QWidget,
)

from pathways_app.casebook import key
from pathways_app.ui.theme import Scheme
from tests.screenshots.camera import Camera
from tests.screenshots.states import PASSING, STATES

CONTROLS = (QAbstractButton, QLineEdit, QComboBox, QAbstractSpinBox, QAbstractItemView, QTabBar)
AA = 4.5
"""Least contrast of text (WCAG 2.2, 1.4.3)."""

AA_ICON = 3.0
"""Least contrast of what is drawn and has a meaning (1.4.11)."""

FINE = 3
"""Pixels drawn for one, so that the strokes of small text show their full colour."""


@pytest.fixture
def camera(qapp, theme, tmp_path, monkeypatch):
    monkeypatch.setattr(key, "ITERATIONS", 10)
    camera = Camera(qapp, tmp_path, language="en", scheme="light", size=(1440, 900))
    yield camera
    camera.close()


def front(camera):
    """Return what the person can work with now: the dialog that stands open, else the window."""
    return QApplication.activeModalWidget() or camera.window


def shown(widget):
    """Say whether a widget can be seen, if need be after scrolling to it."""
    return widget.isVisible() and widget.width() > 1 and widget.height() > 1


def controls(root):
    for widget in root.findChildren(QWidget):
        if isinstance(widget, QScrollBar | QHeaderView) or not shown(widget):
            continue
        inner = isinstance(widget.parent(), QComboBox | QAbstractSpinBox)
        custom = isinstance(widget, QAbstractScrollArea) and not isinstance(widget, QScrollArea)
        if (isinstance(widget, CONTROLS) or custom) and not inner:
            yield widget


def path_of(widget):
    names = []
    while widget is not None:
        names.append(type(widget).__name__)
        widget = widget.parent()
    return " < ".join(names[:4])


def name_of(widget):
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name) if interface is not None else ""


def labels_of(box):
    """Return what names a box of choices on Linux, where what is chosen stands in the place of its name."""
    heard = QAccessible.queryAccessibleInterface(box)
    return [other.text(QAccessible.Text.Name) for other, _ in heard.relations(QAccessible.RelationFlag.Label)]


def boxes_without_label(root):
    """Return the boxes of choices of which only what is chosen would be heard."""
    for box in controls(root):
        if isinstance(box, QComboBox) and not any(labels_of(box)):
            yield f"{box.accessibleName()}: {path_of(box)}"


def tabbed(root):
    """Return every widget the keyboard comes to by Tab, and by arrow keys within a group of buttons."""
    start = root.focusWidget() or root
    found, widget = set(), start
    while True:
        widget = widget.nextInFocusChain()
        policy = widget.focusPolicy()
        if policy & Qt.FocusPolicy.TabFocus and widget.isVisible() and widget.isEnabled():
            found.add(widget)
        if widget is start:
            return found


def reached(widget, stops):
    """Say whether a control is a stop of the Tab key, part of a field that is, or one of a row of which one is."""
    parent = widget.parent()
    if widget in stops or widget.focusProxy() in stops or (isinstance(parent, QLineEdit) and parent in stops):
        return True
    return isinstance(widget, QAbstractButton) and any(
        other.parent() is parent for other in stops if isinstance(other, QAbstractButton)
    )


@cache
def luminance(pixel):
    """Return the relative luminance of a colour, given as a pixel (WCAG 2.2)."""
    parts = QColor(pixel).getRgbF()[:3]
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one, other):
    """Return the contrast of two pixels, from 1 to 21."""
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def picture_of(root):
    """Return a widget as drawn, each pixel `FINE` times in both directions."""
    picture = QImage(root.size() * FINE, QImage.Format.Format_RGB32)
    picture.setDevicePixelRatio(FINE)
    root.render(picture)
    picture.setDevicePixelRatio(1)
    return picture


def text_contrast(picture, place):
    """Return how far the text at `place` stands out from what lies behind it, as drawn."""
    part = picture.copy(QRect(place.topLeft() * FINE, place.size() * FINE))
    pixels = Counter(memoryview(part.constBits()).cast("I"))
    behind = pixels.most_common(1)[0][0]
    return max(contrast(behind, pixel) for pixel in pixels)


def only_icon(widget):
    return isinstance(widget, QToolButton) and widget.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonIconOnly


def faint_texts(root):
    """Return what is written too faintly in the labels and on the buttons that can be seen whole."""
    picture = picture_of(root)
    for widget in root.findChildren(QWidget):
        if not isinstance(widget, QLabel | QAbstractButton) or not shown(widget) or not widget.text().strip():
            continue
        place = widget.visibleRegion().boundingRect().translated(widget.mapTo(root, QPoint()))
        if not widget.isEnabled() or place.size() != widget.size():
            continue  # the rest of it is scrolled away
        measured = text_contrast(picture, place)
        if measured < (AA_ICON if only_icon(widget) else AA):
            yield f"{measured:.1f} {widget.text()!r}: {path_of(widget)}"


def lost_controls(root):
    """Return the controls that the keyboard does not come to."""
    stops = tabbed(root)
    for widget in controls(root):
        if widget.isEnabled() and not reached(widget, stops):
            yield f"{name_of(widget)}: {path_of(widget)}"


def labels_of_any_form(root):
    """Return the labels that Qt would take for a page where what they say looks like markup."""
    for label in root.findChildren(QLabel):
        if label.text() and label.textFormat() is Qt.TextFormat.AutoText:
            yield f"{label.text()!r}: {path_of(label)}"


@pytest.mark.parametrize("state", STATES)
def test_every_control_is_named_reached_by_keyboard_and_readable_in_light_and_dark(camera, state):
    STATES[state](camera)
    camera.settle()
    root = front(camera)
    assert list(labels_of_any_form(root)) == []
    assert [path_of(widget) for widget in controls(root) if not name_of(widget).strip()] == []
    assert list(boxes_without_label(root)) == []
    assert list(lost_controls(root)) == []
    assert list(faint_texts(root)) == []
    camera.desktop.theme.use(Scheme.DARK)
    camera.settle()
    assert list(faint_texts(root)) == []


@pytest.mark.parametrize("state", [name for name in PASSING if not name.startswith("menu-")])  # Qt names menus itself
def test_what_opens_over_them_for_a_moment_is_named_and_readable_too(camera, state):
    PASSING[state](camera)
    camera.settle()
    root = QApplication.activePopupWidget() or front(camera)
    assert [path_of(widget) for widget in controls(root) if not name_of(widget).strip()] == []
    assert list(boxes_without_label(root)) == []
    assert list(labels_of_any_form(root)) == []
    assert list(faint_texts(root)) == []


def test_what_is_too_faint_is_noticed(qtbot):
    box = QWidget()
    qtbot.addWidget(box)
    box.resize(200, 60)
    label = QLabel("Hardly to be read", box)
    label.setStyleSheet("color: #999999; background: #ffffff")
    label.resize(180, 30)
    box.show()
    assert [text.split()[0] for text in faint_texts(box)] == ["2.8"]


def test_a_button_that_only_the_mouse_reaches_is_noticed(qtbot):
    box = QWidget()
    qtbot.addWidget(box)
    field, button = QLineEdit(box), QToolButton(box)
    field.setAccessibleName("Name")
    button.setText("Go")
    button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    button.move(0, 40)
    box.show()
    assert list(lost_controls(box)) == ["Go: QToolButton < QWidget"]
