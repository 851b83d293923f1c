"""What is printed is what the answer says: dates, amounts and names, in four languages, on real questions."""

from datetime import date
from functools import cache

import pypdfium2
import pytest

from pathways_app.domain.language import LANGUAGES
from pathways_app.domain.money import Money
from pathways_app.domain.month import parse_month
from pathways_app.domain.route import AnswerStatus
from pathways_app.report.document import Length
from pathways_app.report.pdf import to_pdf
from pathways_app.report.words import words_in
from pathways_app.services.answer_json import answer_object
from pathways_app.services.choose import choose
from pathways_app.services.request import Question, build_request
from pathways_app.services.summary import SummaryOptions, summarise
from pathways_app.services.workspace import Workspace

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
        planned = sum(step["planned_fee"] for step in route["steps"] if step["fee"] is None)
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
            expect(paper["name"])
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
