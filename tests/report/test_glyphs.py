from pathways_app.report.glyphs import UNSHOWN, Glyphs


class Font:
    """A font that has the letters of `known`, and counts what it is asked."""

    def __init__(self, known):
        self.known, self.asked = set(known) | {" "}, 0

    def shows(self, text):
        self.asked += 1
        return set(text) <= self.known


def test_what_a_font_has_stays_as_it_is():
    font = Font("abc#$*")
    assert Glyphs(font.shows).cleaned("#a $b$ *c*") == "#a $b$ *c*"


def test_what_no_font_has_becomes_a_box_and_nothing_else_does():
    font = Font("Mared")
    assert Glyphs(font.shows).cleaned("M😀ar李ed") == f"M{UNSHOWN}ar{UNSHOWN}ed"


def test_a_character_is_asked_about_once():
    font = Font("Mared")
    glyphs = Glyphs(font.shows)
    glyphs.cleaned("Mared 李")
    asked = font.asked
    assert glyphs.cleaned("李 Mared") == f"{UNSHOWN} Mared"
    assert font.asked == asked


def test_controls_and_what_turns_the_text_round_are_left_out():
    font = Font("abc")
    assert Glyphs(font.shows).cleaned("a\x00\x07\u202eb\u2066c\x7f") == "abc"


def test_lines_and_tabs_stay_and_half_a_character_does_not():
    assert Glyphs(Font("ab").shows).cleaned("a\n\tb\ud83d") == f"a\n\tb{UNSHOWN}"
