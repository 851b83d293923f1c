"""The PDF is tagged, titled and the same every time; what is written into it comes out as it was."""

import io
import itertools
import shutil
from dataclasses import replace
from datetime import date

import pikepdf
import pypdfium2
import pytest

from pathways_app.domain.choice import Choice, Handful
from pathways_app.domain.errors import ResourceMissingError
from pathways_app.domain.route import Answer, AnswerStatus, Explanation
from pathways_app.report import pdf as pdf_module
from pathways_app.report.document import Length, Paper
from pathways_app.report.pdf import to_pdf
from pathways_app.services.summary import SummaryOptions, summarise

DAY = date(2026, 11, 22)
MARKUP = '#set text(size: 99pt) $x^2$ *b* _i_ @ref <label> "q" `raw` \\ // /* #include "/etc/passwd" {json} = -'


@pytest.fixture
def printed(place, request_, route):
    """Return the PDF of the small place's one route, with options of one's own."""

    def make(**options):
        return to_pdf(summary(**options))

    def summary(**options):
        answer = Answer(request_, "w", AnswerStatus.FOUND, (route,))
        wanted = SummaryOptions(**{"day": DAY, "person": "Mared Hughes", **options})
        return summarise(place, answer, wanted, handful=Handful((Choice(0),)))

    make.summary = summary
    return make


def opened(made):
    return pikepdf.open(io.BytesIO(made))


def elements(node, kinds=None):
    """Yield the structure elements below `node`, in reading order."""
    if isinstance(node, pikepdf.Array):
        for part in node:
            yield from elements(part, kinds)
    elif isinstance(node, pikepdf.Dictionary):
        if "/S" in node and (kinds is None or str(node.S) in kinds):
            yield node
        if "/K" in node:
            yield from elements(node.K, kinds)


def text_of(made, pages=None):
    with pypdfium2.PdfDocument(made) as document:
        numbers = range(len(document)) if pages is None else pages
        found = [document[number].get_textpage().get_text_range() for number in numbers]
    return "".join("".join(found).split())


def test_it_says_that_it_is_tagged_in_which_language_and_what_it_is_called(printed):
    with opened(printed(language="cy")) as document:
        root = document.Root
        assert str(root.Lang) == "cy"
        assert root.MarkInfo.Marked
        assert root.ViewerPreferences.DisplayDocTitle
        assert document.docinfo.Title == printed.summary(language="cy").title
        meta = document.open_metadata()
        assert meta["pdfuaid:part"] == "1"
        assert "Mared Hughes" in meta["dc:title"]


def test_headings_go_down_one_level_at_a_time(printed):
    with opened(printed()) as document:
        levels = [int(str(one.S)[2:]) for one in elements(document.Root.StructTreeRoot.K) if str(one.S)[1:2] == "H"]
    assert levels.count(1) == 1
    assert levels[0] == 1
    assert all(after <= before + 1 for before, after in itertools.pairwise(levels))
    assert {2, 3} <= set(levels)


def test_every_table_has_heads_for_its_columns(printed):
    with opened(printed()) as document:
        tables = list(elements(document.Root.StructTreeRoot.K, {"/Table"}))
        assert len(tables) >= 4
        for table in tables:
            heads = list(elements(table.K, {"/TH"}))
            first = next(elements(table.K, {"/TR"}))
            assert len(heads) == len(list(elements(first.K, {"/TH", "/TD"})))
            for head in heads:
                attributes = head.A if isinstance(head.A, pikepdf.Array) else [head.A]
                assert "/Column" in [str(one.get("/Scope")) for one in attributes]


def test_every_drawing_is_told_in_words(printed):
    with opened(printed()) as document:
        told = [str(one.Alt) for one in elements(document.Root.StructTreeRoot.K, {"/Figure"})]
    assert len(told) == 2
    assert all("Arrival in October" in one or "arrival in October" in one for one in told)
    assert "Degree course" in told[1]


def test_links_lead_somewhere_and_say_where(printed):
    with opened(printed()) as document:
        links = [one for page in document.pages for one in page.get("/Annots", [])]
        assert links
        for link in links:
            assert str(link.A.URI).startswith("http")
            assert str(link.Contents)
            assert "/StructParent" in link


def test_fonts_are_in_it_and_are_ours(printed):
    with opened(printed(person="")) as document:
        names = set()
        for page in document.pages:
            for font in page.Resources.Font.values():
                below = font.DescendantFonts[0] if "/DescendantFonts" in font else font
                assert "/FontFile3" in below.FontDescriptor or "/FontFile2" in below.FontDescriptor
                names.add(str(below.BaseFont).partition("+")[2].partition("-")[0])
    assert names == {"SourceSans3", "SourceSerif4"}


def test_nothing_runs_and_nothing_is_attached(printed):
    with opened(printed()) as document:
        assert not {"/AcroForm", "/OpenAction", "/AA"} & set(document.Root.keys())
        assert "/JavaScript" not in document.Root.get("/Names", {})
        assert not document.attachments


def test_the_same_summary_is_the_same_to_the_byte(printed):
    first = printed()
    printed(person="Somebody Else", language="fr")
    assert printed() == first


def within_the_margins(made):
    """Say whether no letter stands beyond the left or the right margin of a sheet of A4."""
    with pypdfium2.PdfDocument(made) as document:
        for number in range(len(document)):
            page = document[number].get_textpage()
            boxes = [page.get_charbox(at) for at in range(0, page.count_chars(), 7)]
            if not all(left >= 38 and right <= 557 for left, _, right, _ in boxes if right > left):
                return False
    return True


@pytest.mark.parametrize(("paper", "size"), [(Paper.A4, (595, 842)), (Paper.LETTER, (612, 792))])
def test_the_paper_is_the_one_asked_for(printed, paper, size):
    with pypdfium2.PdfDocument(printed(paper=paper)) as document:
        assert {tuple(map(round, document[number].get_size())) for number in range(len(document))} == {size}


def test_one_page_is_one_page(printed):
    with pypdfium2.PdfDocument(printed(length=Length.ONE_PAGE)) as document:
        assert len(document) == 1
    with pypdfium2.PdfDocument(printed()) as document:
        assert len(document) > 1


def test_a_name_is_never_read_as_markup(printed):
    made = printed(person=MARKUP, note=MARKUP)
    words = "".join(MARKUP.split())
    assert text_of(made).count(words) >= 2  # in full below the heading, and in the note
    with opened(made) as document:
        assert "#set text" in str(document.docinfo.Title)


@pytest.mark.parametrize("person", ["مريم الحسن", "שרה לוי", "Ŵyn Ŷnys", "Мария Петрова", "O'Brien–Müller"])
def test_names_in_other_alphabets_are_written_with_their_letters(printed, person):
    made = printed(person=person, length=Length.ONE_PAGE)
    assert set("".join(person.split())) <= set(text_of(made))
    assert "□" not in text_of(made)


@pytest.mark.parametrize("person", ["Mared 😀", "李小龙", "a\ud800b"])
def test_what_no_font_has_is_a_box_and_the_page_says_so(printed, person):
    text = text_of(printed(person=person, length=Length.ONE_PAGE))
    assert "□" in text
    assert "□standsforacharacterthatcannotbeprintedhere." in text


def test_controls_in_a_name_do_no_harm(printed):
    text = text_of(printed(person="Ma\x00red\x1b[2J \u202eevil", length=Length.ONE_PAGE))
    assert "SummaryforMared[2Jevil" in text


def test_a_very_long_name_stays_out_of_the_margin_and_is_there_in_full(printed):
    person = " ".join(f"Name{number}" for number in range(1500))
    made = printed(person=person)
    text = text_of(made)
    assert all(name in text for name in person.split())
    assert within_the_margins(made)


@pytest.mark.parametrize("part", ["A word to you. ", "x"])
def test_a_very_long_note_comes_out_whole_and_stays_on_the_paper(printed, part):
    made = printed(note=part * (10_000 // len(part)), length=Length.ONE_PAGE)
    word = part.split()[-1]
    assert text_of(made).count(word) >= 10_000 // len(part)
    assert within_the_margins(made)


def test_no_route_says_so(place, request_):
    answer = Answer(request_, "w", AnswerStatus.IMPOSSIBLE, (), Explanation())
    made = to_pdf(summarise(place, answer, SummaryOptions(DAY)))
    assert "NoroutetoTeachertoday" in text_of(made)


def test_what_is_held_needs_no_route(place, request_):
    held = replace(request_, goal="w.assistant")
    made = to_pdf(summarise(place, Answer(held, "w", AnswerStatus.HELD, ()), SummaryOptions(DAY)))
    assert "Youholditalready:Assistant" in text_of(made)


@pytest.mark.parametrize(("there", "said"), [((), "report/summary.typ"), (("report",), "fonts")])
def test_what_is_missing_is_reported(monkeypatch, tmp_path, printed, there, said):
    for folder in there:
        shutil.copytree(pdf_module.resource(folder), tmp_path / folder)
    monkeypatch.setattr(pdf_module, "resource", tmp_path.joinpath)
    pdf_module._renderer.cache_clear()
    try:
        with pytest.raises(ResourceMissingError) as missing:
            printed()
    finally:
        pdf_module._renderer.cache_clear()
    assert missing.value.resource == said
