"""The style sheet: what the palette cannot say, written from the same tokens."""

from __future__ import annotations

import re
from collections.abc import Callable
from string import Template

from pathways_app.ui.theme.fonts import Role, points, style_of
from pathways_app.ui.theme.tokens import Tokens

TONES = ("ink", "ink-muted", "accent", "met", "unmet", "unknown", "money", "warning", "stale", "on-accent", "on-banner")
"""Tokens that a label may take as the colour of its text."""

_INSIDE = {"field": 28, "button": 28, "small": 24, "tool": 25, "tool_small": 21, "value": 20, "chip": 11}
"""Heights without the border at 100 %, so that buttons and fields are 30 high and small ones 26.

Qt makes a tool button, and a field with arrows, three pixels higher than others with the same height inside.
"""

_MORE = 1
"""So much wider than a border is a ring, in pixels."""

_CHOSEN_ROW = "QTreeView::item:selected {{ border: {line}px solid {colour}; border-left: none; border-right: none; }}"
"""What marks a chosen row in high contrast, where there is no ground to tell it."""

_LENGTH = re.compile(r"\b(\d+)px")
"""A length at 100 %; what is filled in has its size already."""

_SHEET = """
QMainWindow, QDialog, QStackedWidget > QWidget[look="page"] { background: $surface; }
QWidget[look="pane"], QScrollArea[look="pane"], QScrollArea[look="pane"] > QWidget > QWidget { background: $pane; }
QFrame[look="card"] { background: $raised; border: ${one}px solid $line; border-radius: 8px; }
QFrame[look="rule"] { background: $line; border: none; max-height: ${one}px; min-height: ${one}px; }
QFrame[look="upright"] { background: $line; border: none; max-width: ${one}px; min-width: ${one}px; }
QFrame[look="changed"] { background: $warning_soft; border: ${one}px solid $changed_edge; border-radius: 8px; }
QLabel[look="tag"] {
  background: $raised; border: ${one}px solid $line; border-radius: ${chip}px; padding: 2px 10px; }
QFrame[look="question"] { background: $unknown_soft; border: none; border-radius: 8px; }
QFrame[look="banner"] { background: $banner; color: $on_banner; }
QScrollArea { border: none; background: transparent; }
QProgressBar { background: $raised; border: ${one}px solid $line_strong; border-radius: 4px; max-height: 8px; }
QProgressBar::chunk { background: $accent; border-radius: 3px; }
QMessageBox {
  messagebox-warning-icon: url("$alert"); messagebox-information-icon: url("$told"); icon-size: 28px; }
QToolTip { background: $raised; color: $ink; border: ${one}px solid $line_strong; padding: 4px 6px; }

QLineEdit, QComboBox, QSpinBox, QDateEdit, QAbstractSpinBox {
  background: $raised; color: $ink; border: ${one}px solid $line_strong; border-radius: 6px;
  padding: 0 9px; min-height: ${field}px; selection-background-color: $accent; selection-color: $on_accent; }
QLineEdit, QTextEdit, QPlainTextEdit { placeholder-text-color: $ink_muted; }
QLineEdit:focus, QComboBox:focus, QAbstractSpinBox:focus {
  border: ${ring}px solid $focus; padding: 0 ${in9}px; min-height: ${field_in}px; }
QAbstractSpinBox { min-height: ${tool}px; }
QAbstractSpinBox:focus { min-height: ${tool_in}px; }
QLineEdit:disabled, QComboBox:disabled, QAbstractSpinBox:disabled {
  color: $ink_muted; background: $surface; border-style: $off; }
QTextEdit, QPlainTextEdit {
  background: $raised; color: $ink; border: ${one}px solid $line_strong; border-radius: 6px; padding: 4px 6px;
  selection-background-color: $accent; selection-color: $on_accent; }
QTextEdit:focus, QPlainTextEdit:focus { border: ${ring}px solid $focus; padding: 3px 5px; }
QComboBox[look="filter"] { border-radius: ${chip}px; min-height: ${small}px; }
QComboBox[look="filter"]:focus { min-height: ${small_in}px; }
QAbstractSpinBox QLineEdit { border: none; padding: 0; min-height: 0; background: transparent; }
QComboBox::drop-down { border: none; width: 22px; }
QComboBox::down-arrow { image: url("$chevron"); width: 14px; height: 14px; }
QComboBox QAbstractItemView { background: $raised; border: ${one}px solid $line_strong; outline: none; }

QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { background: transparent; border: none; width: 22px; }
QAbstractSpinBox::up-arrow { image: url("$up"); width: 12px; height: 12px; }
QAbstractSpinBox::down-arrow { image: url("$chevron"); width: 12px; height: 12px; }

QPushButton, QToolButton, QTreeView, QListView { icon-size: 16px; }
QPushButton, QToolButton[look="button"] {
  background: $raised; color: $ink; border: ${one}px solid $line_strong; border-radius: 6px;
  padding: 0 9px; min-height: ${button}px; }
QToolButton[look="button"] { min-height: ${tool}px; }
QPushButton:hover, QToolButton[look="button"]:hover { background: $selected; }
QPushButton:pressed, QToolButton[look="button"]:pressed { background: $accent_soft; }
QPushButton[ring="true"]:focus, QToolButton[look="button"][ring="true"]:focus {
  border: ${ring}px solid $focus; padding: 0 ${in9}px; min-height: ${button_in}px; }
QToolButton[look="button"][ring="true"]:focus { min-height: ${tool_in}px; }
QPushButton:disabled, QToolButton[look="button"]:disabled {
  color: $ink_muted; border-color: $line; border-style: $off; }
QPushButton[look="small"] { min-height: ${small}px; }
QPushButton[look="small"][ring="true"]:focus { min-height: ${small_in}px; }
QPushButton[look="primary"] { background: $accent; color: $on_accent; border-color: $accent; font-weight: 600; }
QPushButton[look="primary"]:disabled { background: $surface; color: $ink_muted; border-color: $line; }
QPushButton[look="banner"] { background: transparent; color: $on_banner; border-color: $on_banner; }
QPushButton[look="banner"]:hover { text-decoration: underline; }
QPushButton[look="banner"][ring="true"]:focus { border-color: $on_banner; }
QPushButton[look="danger"]:enabled { color: $unmet; border-color: $unmet; }
QPushButton[look="quiet"], QToolButton[look="quiet"] {
  background: transparent; color: $accent; border: ${one}px solid transparent; border-radius: 6px; font-weight: 600;
  padding: 0 6px; min-height: ${small}px; min-width: ${small}px; }
QToolButton[look="quiet"] { min-height: ${tool_small}px; min-width: ${tool_small}px; }
QPushButton[look="quiet"][edge="flush"] { padding: 0 6px 0 0; text-align: left; }
QPushButton[look="quiet"]:hover, QToolButton[look="quiet"]:hover { background: $accent_soft; }
QPushButton[look="quiet"][ring="true"]:focus, QToolButton[look="quiet"][ring="true"]:focus {
  border: ${ring}px solid $focus; padding: 0 ${in6}px; min-height: ${small_in}px; min-width: ${small_in}px; }
QToolButton[look="quiet"][ring="true"]:focus { min-height: ${tool_small_in}px; min-width: ${tool_small_in}px; }
QPushButton[look="quiet"][edge="flush"][ring="true"]:focus { padding: 0 ${in6}px 0 0; }

QLineEdit[look="command"] { min-height: ${small}px; }
QLineEdit[look="command"]:focus { min-height: ${small_in}px; }
QFrame[look="toast"] { background: $ink; border: ${one}px solid $surface; border-radius: 8px; }
QLabel[look="toast"] { background: transparent; color: $surface; border: none; }
QPushButton[look="toast"] {
  background: transparent; color: $surface; border: ${one}px solid transparent; border-radius: 6px; padding: 0 8px;
  font-weight: 600; text-decoration: underline; min-height: ${small}px; }
QPushButton[look="toast"]:hover { border-color: $surface; }
QPushButton[look="toast"][ring="true"]:focus {
  border: ${ring}px solid $surface; padding: 0 ${in8}px; min-height: ${small_in}px; }

QToolButton::menu-indicator { image: none; }
QDateEdit::drop-down { border: none; width: 22px; }
QDateEdit::down-arrow { image: url("$chevron"); width: 14px; height: 14px; }

QPushButton[look="value"] {
  background: transparent; border: ${one}px solid transparent; border-radius: 4px; padding: 0 4px;
  min-height: ${value}px; text-align: right; }
QPushButton[look="value"]:hover { background: $selected; border-color: $line; }
QPushButton[look="value"][ring="true"]:focus {
  border: ${ring}px solid $focus; padding: 0 ${in4}px; min-height: ${value_in}px; }
QFrame[look="popup"] { background: $raised; border: ${one}px solid $line_strong; }
QFrame[look="over"] { background: $pane; border: ${one}px solid $line_strong; }

QToolButton[look="segment"] {
  background: $raised; color: $ink; border: ${one}px solid $line_strong; border-left: none; border-radius: 0;
  padding: 0 12px; min-height: ${tool}px; }
QToolButton[look="segment"][edge="first"] {
  border-left: ${one}px solid $line_strong; border-top-left-radius: 6px; border-bottom-left-radius: 6px; }
QToolButton[look="segment"][edge="last"] { border-top-right-radius: 6px; border-bottom-right-radius: 6px; }
QToolButton[look="segment"][pictured="true"] { padding: 0 6px 0 10px; }
QToolButton[look="segment"]:hover { background: $selected; }
QToolButton[look="segment"]:checked { background: $chosen; color: $on_chosen; font-weight: 600; }
QToolButton[look="segment"][ring="true"]:focus {
  border: ${ring}px solid $focus; padding: 0 ${in12}px; min-height: ${tool_in}px; }
QToolButton[look="segment"][pictured="true"][ring="true"]:focus { padding: 0 ${in6}px 0 ${in10}px; }

QToolButton[look="chip"] {
  background: $raised; color: $ink; border: ${one}px solid $line_strong; border-radius: ${chip}px;
  padding: 0 9px; min-height: ${tool_small}px; }
QToolButton[look="chip"][pictured="true"] { padding: 0 6px 0 9px; }
QToolButton[look="chip"]:hover { background: $selected; }
QToolButton[look="chip"]:checked { background: $chosen; color: $on_chosen; border-color: $accent; }
QToolButton[look="chip"][ring="true"]:focus {
  border: ${ring}px solid $focus; padding: 0 ${in9}px; min-height: ${tool_small_in}px; }
QToolButton[look="chip"][pictured="true"][ring="true"]:focus { padding: 0 ${in6}px 0 ${in9}px; }

QToolButton[look="rail"] {
  background: transparent; color: $ink_muted; border: ${ring}px solid transparent; border-radius: 8px; padding: 4px 0; }
QToolButton[look="rail"]:hover { background: $selected; }
QToolButton[look="rail"]:checked { background: $chosen; color: $on_chosen; font-weight: 600; }
QToolButton[look="rail"][ring="true"]:focus { border-color: $focus; }

QCheckBox, QRadioButton { spacing: 8px; }
QCheckBox[ring="true"]:focus, QRadioButton[ring="true"]:focus { color: $accent; }
QCheckBox::indicator, QListView::indicator, QTreeView::indicator {
  width: 15px; height: 15px; border: ${one}px solid $line_strong; border-radius: 4px; background: $raised; }
QCheckBox::indicator:checked, QListView::indicator:checked, QTreeView::indicator:checked {
  background: $accent; border-color: $accent; image: url("$tick"); }
QCheckBox[ring="true"]::indicator:focus { border: ${ring}px solid $focus; }

QTreeView, QListView, QTableView {
  background: transparent; border: none; outline: none; selection-background-color: $selected; selection-color: $ink; }
QTreeView::item:selected { background: $selected; color: $ink; }
QTreeView::item:selected:focus { background: $accent_soft; }
$chosen_row
QTreeView[look="rows"]::item { padding: 4px 8px; }
QTreeView[look="rows"]::item:selected:focus, QTreeView[look="outline"]::item:selected:focus { background: $selected; }
QListView[look="card"]::item { padding: 4px 8px; }
QListView[look="card"]::item:selected { background: $chosen; color: $on_chosen; }
QHeaderView { background: transparent; }
QListView[look="offers"] { background: $raised; border: ${one}px solid $line_strong; }
QTreeView QHeaderView::section { padding: 5px 3px; }
QTreeView[look="rows"] QHeaderView::section { padding: 5px 10px; }
QHeaderView::section {
  background: transparent; color: $ink_muted; border: none; border-bottom: ${one}px solid $line_strong;
  padding: 5px 8px; }
QTableView[look="rows"] QHeaderView::section { padding: 5px 3px; }
QMenuBar { background: $surface; border-bottom: ${one}px solid $line; }
QMenuBar::item { background: transparent; color: $ink; padding: 7px 9px; border-radius: 4px; }
QMenuBar::item:selected { background: $accent_soft; color: $accent; }
QToolButton#qt_menubar_ext_button {
  qproperty-icon: url("$more"); icon-size: 12px; background: transparent; border: none; padding: 0; min-width: 10px; }
QMenu { background: $raised; border: ${one}px solid $line_strong; padding: 4px; }
QMenu::item { padding: 5px 24px 5px 12px; border-radius: 4px; }
QMenu::item:selected { background: $accent_soft; color: $accent; }
QMenu::separator { height: ${one}px; background: $line; margin: 4px 8px; }
QStatusBar { background: $surface; color: $ink_muted; border-top: ${one}px solid $line; }
QStatusBar::item { border: none; }
QSplitter::handle { background: $line; }
QSplitter[look="bare"]::handle { background: transparent; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 2px; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 2px; }
QScrollBar::handle { background: $line_strong; border-radius: 4px; min-height: 28px; min-width: 28px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
"""


def stylesheet(tokens: Tokens, *, scale: float, line: int, asset: Callable[[str, str], str]) -> str:
    """Return the style sheet for `tokens`.

    `scale` is the height of body text over 14 pixels, `line` the width of a border in pixels; `asset` returns the
    path of a picture of an icon in the colour of a token.
    """
    heights = {name: round(pixels * scale) for name, pixels in _INSIDE.items()}
    # A ring is wider than a border, so what has one is that much smaller inside: nothing moves when it appears.
    inside = {f"{name}_in": pixels - 2 * _MORE for name, pixels in heights.items()}
    padding = {f"in{pixels}": round(pixels * scale) - _MORE for pixels in (4, 6, 8, 9, 10, 12)}
    sheet = Template(_LENGTH.sub(lambda found: f"{round(int(found[1]) * scale)}px", _SHEET)).substitute(
        {token.replace("-", "_"): colour for token, colour in tokens.items()},
        one=line,
        ring=line + _MORE,
        # In high contrast there are no soft grounds, and colour alone would not show what is chosen.
        chosen=tokens["accent" if line > 1 else "accent-soft"],
        on_chosen=tokens["on-accent" if line > 1 else "accent"],
        chosen_row=_CHOSEN_ROW.format(line=line, colour=tokens["accent"]) if line > 1 else "",
        off="dashed" if line > 1 else "solid",
        changed_edge=tokens["line-strong" if line > 1 else "warning-soft"],
        chevron=asset("chevron-down", "ink-muted"),
        more=asset("ellipsis", "ink"),
        up=asset("chevron-up", "ink-muted"),
        alert=asset("triangle-alert", "warning"),
        told=asset("info", "accent"),
        tick=asset("check", "on-accent"),
        **heights,
        **inside,
        **padding,
    )
    tones = (f'*[tone="{tone}"] {{ color: {tokens[tone]}; }}' for tone in TONES)
    return "\n".join((sheet, *(_text(role, scale) for role in Role), *tones))


def _text(role: Role, scale: float) -> str:
    family, weight, pixels = style_of(role)
    size = points(pixels * scale)
    return f'*[text_role="{role}"] {{ font: {weight} {size:.2f}pt "{family}"; }}'
