import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import Qt

from pathways_app.services.shown_text import is_shown_as_written


@pytest.mark.parametrize(
    "text", ["", "Gyrfa Dysgu", "a\nb", "fees < £9,250", "1 <2> 3", "R&D", "x > y", "5 <= 6", "<3"]
)
def test_what_people_write_is_shown(text):
    assert is_shown_as_written(text)


@pytest.mark.parametrize(
    "text",
    [
        "\x1b[31m",
        "\x9b31m",
        "\u202egnp.exe",
        "x\ty",
        "\ud800",
        "<b>x</b>",
        "<IMG src='file:////host/share/x.png'>",
        "x < ! img src=x",
        "<?xml version='1.0'?>",
        "line\n<a href='x'",
        "&lt;b&gt;",
    ],
)
def test_what_steers_a_terminal_or_a_window_is_not(text):
    assert not is_shown_as_written(text)


@given(
    st.lists(st.sampled_from(["<", ">", " ", "!", "/", "b", "img", "\n", "&lt;", "?xml", "p1", "é", "="]), max_size=12)
)
def test_windows_take_nothing_that_is_shown_for_markup(parts):
    text = "".join(parts)
    assert not (is_shown_as_written(text) and Qt.mightBeRichText(text))
