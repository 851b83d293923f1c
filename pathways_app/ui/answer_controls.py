"""The controls that answer one question in place: yes and no, a choice, or a field for a number."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TypeAlias

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLineEdit, QMenu, QPushButton, QWidget

from pathways_app.domain.attribute import Attribute, AttributeType, AttributeValue
from pathways_app.domain.open_questions import OpenQuestion
from pathways_app.ui.theme import dress
from pathways_app.ui.widgets.value_popup import read_number
from pathways_app.ui.wording import currency_symbol, is_amount, money, question_of, span, value_words

translate = QCoreApplication.translate

Answered: TypeAlias = Callable[[str, AttributeValue], None]

_FIELD_WIDTH = 96


def answer_controls(question: OpenQuestion, currency: str, answered: Answered) -> tuple[QWidget, ...]:
    """Return the controls for `question`; each calls `answered` with the attribute's name and the value given."""
    attribute = question.attribute
    asked = question_of(attribute)
    give = partial(answered, attribute.name)
    match attribute.type:
        case AttributeType.BOOLEAN:
            controls = []
            for words, value in (
                (translate("AnswerControls", "Yes"), True),
                (translate("AnswerControls", "No"), False),
            ):
                button = dress(QPushButton(words), look="small")
                button.setAccessibleName(f"{asked} {words}")
                button.clicked.connect(lambda _checked=False, value=value: give(value))
                controls.append(button)
            return tuple(controls)
        case AttributeType.CHOICE:
            return (_choice(attribute, give),)
    field = QLineEdit()
    field.setFixedWidth(_FIELD_WIDTH)
    field.setAccessibleName(asked)
    unit = currency_symbol(currency)
    field.setPlaceholderText(
        translate("AnswerControls", "{unit} amount").format(unit=unit) if is_amount(attribute) else ""
    )

    def take() -> None:
        value = read_number(field.text()) if attribute.type is AttributeType.NUMBER else field.text().strip()
        if value is not None and value != "":
            give(value)

    field.returnPressed.connect(take)
    return (field,)


def _choice(attribute: Attribute, give: Callable[[AttributeValue], None]) -> QPushButton:
    button = dress(QPushButton(translate("AnswerControls", "Choose")), look="small")
    button.setAccessibleName(question_of(attribute))

    def choose() -> None:
        menu = QMenu(button)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for value in attribute.values:
            menu.addAction(value_words(value)).triggered.connect(lambda _checked, value=value: give(value))
        menu.popup(button.mapToGlobal(button.rect().bottomLeft()))

    button.clicked.connect(choose)
    return button


def worth_words(question: OpenQuestion) -> str:
    """Say what the answer may bring."""
    if question.money is not None:
        return translate("AnswerControls", "It could bring up to {sum}.").format(sum=money(question.money))
    if question.months > 0:
        return translate("AnswerControls", "It could save {span}.").format(span=span(question.months))
    if question.routes > 0:
        if question.routes == 1:
            return translate("AnswerControls", "One route depends on it.")
        return translate("AnswerControls", "%n routes depend on it.", None, question.routes)
    return translate("AnswerControls", "It settles whether more money is due.")
