import pytest
from PySide6.QtGui import QFont, QTextCharFormat, QTextCursor, QTextDocument, QTextListFormat

from pathways_app.ui.clients.note_text import show, written

TYPED = [
    "Under <5 years in school, fees >£500 & rising",
    "<!-- not a comment --> kept",
    "about ~£1,000, later ~£2,000",
    "[^1]: a footnote of hers",
    "[a]: http://example.org",
    "![certificate](scan.png)",
    "**very** unsure, _perhaps_, __Sian__, `x`",
    "sian_prys@example.org <sian_prys@example.org>",
    "C:\\papers\\2026\\*.pdf",
    "1. first\n2) second\n- third\n+ fourth\n* fifth",
    "# seven\n## eight\n> nine\n---\n***\n___\n===",
    "| a | b |\n|---|---|\n| 1 | 2 |",
    "first\n\n\n\nlast",
    "  two in\n        eight in",
    "two  spaces  within",
    "&amp; &nbsp; &#32;",
    "```\ncode\n```",
    "👩🏽‍🏫 مرحبا שלום",
    "word " * 60 + "end",
    "x" * 3000,
]


def document(text):
    made = QTextDocument()
    made.setPlainText(text)
    return made


def read(text):
    made = QTextDocument()
    show(made, text)
    return made


@pytest.mark.parametrize("typed", TYPED)
def test_no_sign_of_what_is_typed_is_lost(qapp, typed):
    kept = written(document(typed))
    assert read(kept).toPlainText() == typed
    assert written(read(kept)) == kept


@pytest.mark.parametrize("typed", ["", " \n\t\n  "])
def test_nothing_typed_is_nothing_written(qapp, typed):
    assert written(document(typed)) == ""


def test_blank_lines_at_the_ends_go(qapp):
    assert written(document("\n\n  first\n\nlast \n\n")) == "\u00a0\u00a0first\n\n\u00a0\n\nlast"


def styled(document, text, *, bold=False, italic=False):
    style = QTextCharFormat()
    style.setFontWeight(QFont.Weight.Bold if bold else QFont.Weight.Normal)
    style.setFontItalic(italic)
    cursor = QTextCursor(document)
    cursor.movePosition(QTextCursor.MoveOperation.End)
    cursor.insertText(text, style)


def test_bold_and_italic_come_back(qapp):
    made = QTextDocument()
    styled(made, "Is ")
    styled(made, "very ", bold=True)
    styled(made, "sure *now*", bold=True, italic=True)
    assert written(made) == "Is **very** ***sure \\*now\\****"
    assert written(read(written(made))) == written(made)


def test_where_marks_would_not_be_read_the_words_come_back_alone(qapp):
    made = QTextDocument()
    styled(made, "fee")
    styled(made, "(s)", bold=True)
    styled(made, "paid")
    assert read(written(made)).toPlainText() == "fee(s)paid"


def test_bullets_come_back_beside_paragraphs(qapp):
    made = document("before")
    cursor = QTextCursor(made)
    cursor.movePosition(QTextCursor.MoveOperation.End)
    cursor.insertBlock()
    points = cursor.createList(QTextListFormat.Style.ListDisc)
    cursor.insertText("one\n\n- two")
    assert written(made) == "before\n\n- one\n- \u00a0\n- \\- two"
    again = read(written(made))
    assert [block.textList() is not None for block in map(again.findBlockByNumber, range(4))] == [
        False,
        True,
        True,
        True,
    ]
    assert again.toPlainText() == "before\none\n\n- two"
    assert points.count() == 3


def test_a_note_kept_as_qt_wrote_it_is_read(qapp):
    made = read("Is \\# 3 of **five**;\nall on 2\\. June.\n\n- one\n- two")
    assert made.toPlainText() == "Is # 3 of five; all on 2. June.\none\ntwo"
