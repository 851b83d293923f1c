from dataclasses import replace

import pytest
from markdown_it import MarkdownIt

from pathways_app.report.labels import labels_in
from pathways_app.report.plain_text import escaped, to_markdown, to_text
from pathways_app.report.route_page import Ask, Mark, SupportRow
from pathways_app.report.words import words_in
from tests.report.sample import summary

HOSTILE = [
    "*bold* _it_ `code` **x**",
    "[link](https://example.org)",
    "![picture](x.png)",
    "<script>alert(1)</script>",
    "&lt;b&gt; &amp; &copy;",
    "# heading",
    "- point",
    "+ point",
    "12. point",
    "7) point",
    "===",
    "---",
    "> quote",
    "a | b | c",
    "~~gone~~ \\ back\\slash",
    "https://example.org/?a=b",
    "#[typst] $x$ @ref",
    "שרה 👩‍🏫 \u202eevil",
    "line\nbreak\r\n\tand tab",
]


def inline(markdown):
    """Return what every inline block of some Markdown shows."""
    shown = []
    for token in MarkdownIt("commonmark").enable("table").parse(markdown):
        if token.type == "inline":
            shown.append("".join(child.content for child in token.children))
    return shown


@pytest.mark.parametrize("text", HOSTILE)
@pytest.mark.parametrize("before", ["", "# ", "- ", "| head |\n| --- |\n| "])
def test_markdown_shows_what_was_written(text, before):
    tokens = MarkdownIt("commonmark").enable("table").parse(before + escaped(text) + (" |" if "|" in before else ""))
    children = [child for token in tokens if token.type == "inline" for child in token.children]
    assert "".join(child.content for child in children).removeprefix("head") == " ".join(text.split())
    assert {child.type for child in children} <= {"text", "text_special"}
    assert not [token for token in tokens if token.type == "html_block"]


@pytest.mark.parametrize("text", HOSTILE)
def test_a_summary_holds_together_whatever_it_is_about(text):
    plain, tried = to_markdown(summary()), to_markdown(summary(person=text, heading=text, name=text))
    kinds = [[token.type for token in MarkdownIt("commonmark").enable("table").parse(one)] for one in (plain, tried)]
    assert kinds[0] == kinds[1]
    assert " ".join(text.split()) in inline(tried)


def test_markdown_has_every_part_in_order():
    text = to_markdown(summary())
    headings = [line for line in text.splitlines() if line.startswith("#")]
    assert headings[:4] == [
        "# From assistant to teacher",
        "## The routes",
        "## What to do first",
        "## Answers that could change this",
    ]
    assert headings[4] == r"## 1\. Course, then post"
    assert "### Sources" in headings
    assert "The quickest takes **20 months**." in text
    assert "| No. | You arrive | What | Net cost | Months without pay |" in text
    assert "<https://example.org/a?b=c&d>" in text
    assert text.endswith("Check before you pay.\n")
    assert "Ring me \\*before\\* you pay." in text
    assert "It is asked for. \\[unverified\\]" in text


def test_tables_of_markdown_have_as_many_cells_in_every_row():
    tokens = MarkdownIt("commonmark").enable("table").parse(to_markdown(summary()))
    cells, widths = 0, []
    for token in tokens:
        cells = 0 if token.type == "tr_open" else cells + (token.type in ("td_open", "th_open"))
        widths += [cells] if token.type == "tr_close" else []
    assert set(widths) == {5, 4}
    assert "Degree | other" in inline(to_markdown(summary()))


def test_plain_text_is_laid_out_in_columns():
    lines = to_text(summary()).splitlines()
    assert lines[0] == "From assistant to teacher"
    assert lines[1] == "=" * len(lines[0])
    assert max(map(len, lines)) <= 100
    head = next(line for line in lines if line.startswith("No.  You arrive"))
    row = next(line for line in lines if line.startswith("1    Sep 2028"))
    assert head.index("What") == row.index("Course")
    assert head.index("Net cost") == row.index("£500")
    assert "- by 31 December 2026: Apply to the college (route 1)" in lines
    assert "  https://example.org/a?b=c&d" in lines


def test_plain_text_leaves_no_name_out():
    text = " ".join(to_text(summary(name="An allowance with a very long name " * 5)).split())
    assert text.count("An allowance with") == 5
    assert "Summary for Mared Hughes, 22" in text


def test_nobody_is_named_who_was_not_asked_for():
    assert "Mared" not in to_text(summary(person=""))
    assert "Mared" not in to_markdown(summary(person=""))


@pytest.fixture
def asking():
    """The sample, whose first step asks for something held and for one of two things, one of them of one's own."""
    asks = (
        Ask(Mark.MET, "Level 3", "met", "held"),
        Ask(Mark.UNMET, "any one of: *this*, that", "not met", ""),
        Ask(Mark.UNMET, "Badge ·\u00a0local", "not met", "", depth=1),
    )
    made = summary()
    first = made.routes[0]
    steps = (replace(first.steps[0], asks=asks), *first.steps[1:])
    return replace(made, routes=(replace(first, steps=steps), *made.routes[1:]))


def test_markdown_ticks_off_what_a_step_asks(asking):
    text = to_markdown(asking)
    said = [
        "### What each step asks",
        "",
        "**1\\. Course**",
        "",
        "- [x] Level 3 – met, held",
        "- [ ] any one of: \\*this\\*, that – not met",
        "  - [ ] Badge · local – not met",
    ]
    assert "\n".join(said) in text
    assert text.count("### What each step asks") == 1
    nested = [token for token in MarkdownIt("commonmark").parse(text) if token.type == "bullet_list_open"]
    assert max(token.level for token in nested) > min(token.level for token in nested)


def test_plain_text_ticks_off_what_a_step_asks(asking):
    lines = to_text(asking).splitlines()
    at = lines.index("[x] Level 3 – met, held")
    assert lines[at - 1 : at + 3] == [
        "1. Course",
        "[x] Level 3 – met, held",
        "[ ] any one of: *this*, that – not met",
        "  [ ] Badge · local – not met",
    ]


def test_help_on_the_way_says_how_far_to_trust_it():
    made = summary()
    help_ = (
        SupportRow("w.m", "A mentor", "mentoring", "unverified", "Weekly talk.", ()),
        SupportRow("w.l", "A week of leave", "leave", "", "Paid.", ()),
    )
    text = to_text(replace(made, routes=(replace(made.routes[0], supports=help_),)))
    assert "- A mentor (mentoring) [unverified]: Weekly talk." in text
    assert "- A week of leave (leave): Paid." in text


def test_a_line_of_text_never_ends_within_a_sum():
    note = " ".join(["mot"] * 23) + " 464\u00a0200\u00a0kr"
    lines = to_text(replace(summary(), notes=(note,))).splitlines()
    assert "464 200 kr" in lines
    assert "mot mot" in lines[lines.index("464 200 kr") - 1]


def test_what_is_to_do_stands_after_its_day_as_the_language_writes_it():
    french = replace(summary(), labels=labels_in(words_in("fr")))
    assert "- by 31 December 2026: Apply to the college" in to_text(summary())
    assert "- by 31 December 2026 : Apply to the college" in to_text(french)
    assert "- After September 2027 : You hold a degree." in to_text(french)
