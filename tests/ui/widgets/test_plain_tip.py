from PySide6.QtGui import QTextDocument

from pathways_app.ui.widgets.elided import ElidedLabel
from pathways_app.ui.widgets.plain_tip import plain_tip

HOSTILE = "<img src='file:////host/share/x.png'>\nand &lt;b&gt;"


def test_what_is_plain_stays_as_it_is():
    assert plain_tip("Gyrfa < Dysgu & more\nof it") == "Gyrfa < Dysgu & more\nof it"


def test_markup_is_shown_and_not_followed():
    page = QTextDocument()
    page.setHtml(plain_tip(HOSTILE))
    assert page.toPlainText() == HOSTILE


def test_a_label_that_is_shortened_shows_its_text_as_it_is_written(qtbot):
    label = ElidedLabel()
    qtbot.addWidget(label)
    label.setText(HOSTILE)
    assert label.toolTip() == plain_tip(HOSTILE)
    plain = ElidedLabel("x" * len(HOSTILE))
    qtbot.addWidget(plain)
    assert label.sizeHint().height() <= 2 * plain.sizeHint().height() + 2
