import ast
import html
from pathlib import Path

from PySide6.QtGui import QTextDocument

import pathways_app.ui
from pathways_app.ui.widgets.elided import ElidedLabel
from pathways_app.ui.widgets.plain_tip import as_markup, plain_tip

UI = Path(pathways_app.ui.__file__).parent
HOSTILE = "<img src='file:////host/share/x.png'>\nand &lt;b&gt;"


def test_what_is_plain_stays_as_it_is():
    assert plain_tip("Gyrfa < Dysgu & more\nof it") == "Gyrfa < Dysgu & more\nof it"


def test_markup_is_shown_and_not_followed():
    page = QTextDocument()
    page.setHtml(plain_tip(HOSTILE))
    assert page.toPlainText() == HOSTILE


def test_all_that_markup_knows_is_written_so_that_it_is_read_as_text():
    whole = "".join(map(chr, range(1, 0x300))) + HOSTILE
    assert as_markup(whole) == html.escape(whole)


def test_a_label_that_is_shortened_shows_its_text_as_it_is_written(qtbot):
    label = ElidedLabel()
    qtbot.addWidget(label)
    label.setText(HOSTILE)
    assert label.toolTip() == plain_tip(HOSTILE)
    plain = ElidedLabel("x" * len(HOSTILE))
    qtbot.addWidget(plain)
    assert label.sizeHint().height() <= 2 * plain.sizeHint().height() + 2


def safe(said):
    """Say whether what a tooltip is given is our own words, or made plain."""
    match said:
        case ast.Constant():
            return True
        case ast.IfExp():
            return safe(said.body) and safe(said.orelse)
        case ast.Call(func=ast.Name(id=name)):
            return name in {"plain_tip", "translate", "state_meaning", "mark_meaning"}
        case ast.Call(func=ast.Attribute(attr=name)):
            return name == "tr"
    return False


def test_no_tooltip_is_given_the_words_of_others_as_they_are():
    wrong = []
    for file in sorted(UI.rglob("*.py")):
        written = file.read_text("utf-8")
        for node in ast.walk(ast.parse(written)) if "setToolTip" in written else ():
            match node:
                case ast.Call(func=ast.Attribute(attr="setToolTip"), args=[*_, said]) if not safe(said):
                    wrong.append(f"{file.name}:{node.lineno}")
    assert wrong == []
