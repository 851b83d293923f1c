"""What is printed is what the answer says: dates, amounts and names, in four languages, on real questions."""

import io
import re
from dataclasses import replace
from datetime import date
from functools import cache

import pypdfium2
import pytest
from openpyxl import load_workbook

from pathways_app.domain.language import LANGUAGES
from pathways_app.domain.money import Money
from pathways_app.domain.month import parse_month
from pathways_app.domain.route import AnswerStatus
from pathways_app.report.document import Length
from pathways_app.report.pdf import to_pdf
from pathways_app.report.route_page import Ask, Mark
from pathways_app.report.words import words_in
from pathways_app.services.answer_json import answer_object
from pathways_app.services.choose import choose
from pathways_app.services.exports import exported
from pathways_app.services.local_entries import draft
from pathways_app.services.request import Question, build_request
from pathways_app.services.summary import SummaryOptions, summarise
from pathways_app.services.workspace import Workspace
from tests.catalogue.test_overlay import BURSARY, COURSE, SOURCE

DAY = date(2026, 11, 22)
CODES = [language.code for language in LANGUAGES]

WALES = Question(
    holds=("wales.role-ta-l3", "wales.gcse-english-c", "wales.gcse-maths-c", "wales.gcse-science-c"),
    goal="wales.role-teacher-primary",
    start="2026-12",
    attributes=("residency=wales", "age=29"),
)
SWEDEN = Question(
    holds=("sweden.hogforb-examen",), goal="sweden.r-46", start="2026-12", attributes=("residency=sweden", "age=19")
)
ARIZONA = Question(goal="arizona.role-principal", holds=("arizona.role-teacher-elementary",), start="2026-12")
IMPOSSIBLE = Question(
    holds=("wales.role-ta-l3",), goal="wales.role-teacher-primary", start="2026-12", by="2027-06", keep_earning=True
)


@pytest.fixture(scope="module")
def workspace():
    with Workspace.open() as opened:
        yield opened


@pytest.fixture(scope="module")
def asked(workspace):
    """Return the catalogue and the answer to a question, worked out once."""

    @cache
    def ask(question):
        request = build_request(workspace, question, DAY)
        return workspace.catalogue_for(request), workspace.find_routes(request)

    return ask


def printed(summary):
    """Return the text of the pages of `summary`, all in one."""
    with pypdfium2.PdfDocument(to_pdf(summary)) as document:
        found = [document[number].get_textpage().get_text_range() for number in range(len(document))]
    return close("".join(found))


def close(text):
    """Return `text` without what a line may end with: spaces, and hyphens, which PDFium takes for division there."""
    return "".join(text.split()).translate(dict.fromkeys((*map(ord, "-\u2010\u00ad"), 0x2, 0xFFFE)))


@pytest.mark.parametrize("language", CODES)
@pytest.mark.parametrize("question", [WALES, SWEDEN], ids=["wales", "sweden"])
def test_the_pages_say_what_the_json_says(asked, question, language):
    catalogue, answer = asked(question)
    shown = choose(catalogue, answer.routes).shown
    told = answer_object(catalogue, answer, whole=True)
    words = words_in(language)
    text = printed(summarise(catalogue, answer, SummaryOptions(DAY, language=language)))
    missing = []

    def expect(*written):
        missing.extend(one for one in written if close(one) not in text)

    for place in shown:
        route = told["routes"][place]
        expect(words.month(parse_month(route["arrival"])), words.span(route["months"]))
        planned = sum(step["planned_fee"] for step in route["steps"] if step["id"] in route["unknown_fees"])
        net = route["net_cost"]
        known = words.money(Money.of(net["amount"] - planned, net["currency"]))
        expect(f"{known} + ?" if route["unknown_fees"] else known)
        for step in route["steps"]:
            start, end = parse_month(step["start"]), parse_month(step["end"])
            expect(words.name(catalogue.steps[step["id"]].name), words.month_short(start))
            if end - start > 1:
                expect(f"{words.month_short(start)} – {words.month_short(end)}")
            if step["fee"] is not None:
                expect(words.money(Money.of(step["fee"], net["currency"])))
            elif step["planned_fee"]:
                expect(words.money(Money.of(step["planned_fee"], net["currency"])))
            expect(*(source["title"] for source in step["sources"]))
        for bursary in route["bursaries"]:
            expect(words.name(catalogue.bursaries[bursary["id"]].name))
            expect(words.money(Money.of(bursary["amount"], net["currency"])))
        for entry in route["possible_bursaries"]:
            if entry["amount"] != 0:
                expect(words.name(catalogue.bursaries[entry["id"]].name))
        for taken in route["assumptions"]:
            expect(words.question(catalogue.attributes[taken["attr"]]))
        for paper in route["documents"]:
            expect(words.paper(paper["name"]))
    assert not missing


@pytest.mark.parametrize("language", CODES)
def test_nothing_is_left_in_english_or_unfilled(asked, language):
    catalogue, answer = asked(ARIZONA)
    text = printed(summarise(catalogue, answer, SummaryOptions(DAY, language=language, person="Mared")))
    assert "{" not in text
    if language != "en":
        for english in ("Summaryfor", "Whattodofirst", "Monthbymonth", "Neededfor", "withoutpay"):
            assert english not in text


def test_raw_figures_stand_beside_the_words(asked):
    catalogue, answer = asked(WALES)
    summary = summarise(catalogue, answer, SummaryOptions(DAY))
    for page, place in zip(summary.routes, choose(catalogue, answer.routes).shown, strict=True):
        route = answer.routes[place]
        assert (page.arrival, page.months, page.net_cost) == (route.arrival, route.months, route.net_cost)
        assert [(row.id, row.start, row.end, row.fee) for row in page.steps] == [
            (step.id, step.start, step.end, step.fee) for step in route.steps
        ]
        assert [entry.day for entry in page.dates] == sorted(entry.day for entry in page.dates)
        assert len({entry.key for entry in page.dates}) == len(page.dates)
        numbers = {row.number for row in page.sources}
        assert numbers == set(range(1, len(page.sources) + 1))
        assert {number for row in (*page.steps, *page.money, *page.supports) for number in row.sources} == numbers


def test_only_the_routes_asked_for_are_printed(asked):
    catalogue, answer = asked(WALES)
    summary = summarise(catalogue, answer, SummaryOptions(DAY, routes=(1,)))
    assert [page.arrival for page in summary.routes] == [answer.routes[1].arrival]
    assert len(summary.rows) == 1


def test_one_page_has_the_routes_at_a_glance_and_no_more(asked):
    catalogue, answer = asked(WALES)
    summary = summarise(catalogue, answer, SummaryOptions(DAY, length=Length.ONE_PAGE))
    assert summary.rows
    assert not summary.routes


def test_what_comes_first_is_in_order_and_there_is_something_for_every_route(asked):
    catalogue, answer = asked(WALES)
    summary = summarise(catalogue, answer, SummaryOptions(DAY))
    days = [action.day or DAY for action in summary.actions]
    assert days == sorted(days)
    said = " ".join(action.routes for action in summary.actions)
    assert all("all routes" in said or str(row.number) in said for row in summary.rows)


def test_no_route_is_explained_with_what_would_open_one(asked):
    catalogue, answer = asked(IMPOSSIBLE)
    assert answer.status is AnswerStatus.IMPOSSIBLE
    summary = summarise(catalogue, answer, SummaryOptions(DAY))
    assert summary.heading == "No route arrives by June\u00a02027 with pay throughout"
    assert summary.openings
    text = printed(summary)
    assert all(close(row.change) in text and close(row.cost) in text for row in summary.openings)
    assert "Thisisnotlegaladvice." in text


def test_the_name_is_there_only_if_given(asked):
    catalogue, answer = asked(ARIZONA)
    named = summarise(catalogue, answer, SummaryOptions(DAY, person="  Mared \n Hughes "))
    assert (named.person, named.running) == ("Mared Hughes", "Summary for Mared Hughes")
    assert "Mared" not in repr(summarise(catalogue, answer, SummaryOptions(DAY)))


@pytest.fixture(scope="module")
def local(workspace):
    """Return the catalogue and the answer to a question that rests on additions of one's own."""
    badge = {
        "kind": "qualification",
        "name": {"en": "Badge (L2)"},
        "summary": "Of use in the district.",
        "starting_point": True,
        "sources": ["local-prospectus"],
    }
    course = {**COURSE, "name": {"en": "Night class"}, "requires": {"all_of": ["wales.local.badge"]}}
    sources = {"local-prospectus": SOURCE}
    laid = workspace.with_local(
        [
            draft("wales", "credential", "wales.local.badge", badge, sources),
            draft("wales", "step", "wales.local.course", course, sources),
            draft("wales", "bursary", "wales.local.help", BURSARY, sources),
        ]
    )
    request = build_request(laid, Question(goal="wales.stl-l3", holds=("wales.local.badge",), start="2026-12"), DAY)
    return laid.catalogue_for(request), laid.find_routes(request)


NAMES = ("Night class", "Badge (L2)", "District help")


@pytest.mark.parametrize("language", CODES)
@pytest.mark.parametrize("ending", [".pdf", ".ics", ".xlsx", ".md", ".txt"])
def test_additions_of_ones_own_are_marked_wherever_they_are_named(local, language, ending):
    mark = " ·\u00a0" + {"en": "local", "cy": "lleol", "sv": "lokal", "fr": "local"}[language]
    summary = summarise(*local, SummaryOptions(DAY, language=language))
    text = _flat(printed(summary) if ending == ".pdf" else _written(summary, ending))
    found = [at for name in NAMES for at in _places(text, name)]
    assert len(found) >= 3
    for at in found:
        assert text.startswith(_flat(mark), at), text[at - 20 : at + 20]


def test_what_the_mark_means_is_said_where_there_is_one(local, asked):
    said = _flat("“· local” stands after what was added to the catalogue here")
    assert said in _flat(summarise(*local, SummaryOptions(DAY)).notes[-1])
    assert not any(said in _flat(note) for note in summarise(*asked(WALES), SummaryOptions(DAY)).notes)


def test_a_step_that_asks_for_more_than_a_page_holds_is_parted(asked):
    summary = summarise(*asked(SWEDEN), SummaryOptions(DAY))
    first = summary.routes[0]
    asks = tuple(Ask(Mark.UNMET, f"Thing {number:03}", "not met", "") for number in range(150))
    steps = (replace(first.steps[0], asks=asks), *first.steps[1:])
    with pypdfium2.PdfDocument(to_pdf(replace(summary, routes=(replace(first, steps=steps),)))) as document:
        pages = [page.get_textpage().get_text_range() for page in document]
        tall = [page.get_height() for page in document]
        where = [number for number, text in enumerate(pages) for _ in re.findall(r"Thing \d{3}", text)]
        lowest = min(_foot_of(page, "Thing") for page in document if "Thing" in page.get_textpage().get_text_range())
    assert len(where) == len(asks)
    assert len(set(where)) >= 3
    assert 0 < lowest < max(tall), "everything stands on its page"


def _foot_of(page, text):
    """Return how far above the foot of a page the lowest of some words stands, in points."""
    words = page.get_textpage()
    found, feet = words.search(text), []
    while (place := found.get_next()) is not None:
        feet.append(words.get_charbox(place[0])[1])
    return min(feet)


def _written(summary, ending):
    content = exported(summary, ending)
    if ending == ".ics":
        return re.sub(r"\r\n[ \t]", "", content.decode())
    if ending != ".xlsx":
        return content.decode()
    sheets = load_workbook(io.BytesIO(content)).worksheets
    return "\n".join(str(cell) for sheet in sheets for row in sheet.iter_rows(values_only=True) for cell in row)


def _flat(text):
    return "".join(text.split())


def _places(text, name):
    return [found.end() for found in re.finditer(re.escape(_flat(name)), text)]
