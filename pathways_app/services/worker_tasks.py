"""What the worker can be asked: everything the window has worked out of a catalogue.

Each task takes the workspace, then what was asked; catalogues are named by their place, since both processes have them.
`asking` is how the window comes by them.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from importlib import import_module
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from pathways_app.domain.catalogue import Jurisdiction, JurisdictionCatalogue
from pathways_app.domain.choice import Handful
from pathways_app.domain.local_entry import LocalEntry
from pathways_app.domain.override import Override
from pathways_app.domain.person import Person, RouteRequest
from pathways_app.domain.plan import Plan
from pathways_app.domain.reach import Reach, ReachRequest
from pathways_app.domain.route import Answer, OutOfReach, Route
from pathways_app.domain.saved_route import Checked, Snapshot
from pathways_app.domain.search_hit import SearchHit
from pathways_app.domain.what_if import Gain, Standing
from pathways_app.domain.why import Apart, StepReason
from pathways_app.domain.why_not import WhyNot
from pathways_app.domain.worth_asking import Questions
from pathways_app.planner.snapshot import snapshot
from pathways_app.services import choose as few
from pathways_app.services import what_if
from pathways_app.services.workspace import Workspace

if TYPE_CHECKING:
    from pathways_app.domain.catalogue_offer import Offer
    from pathways_app.domain.catalogue_pack import Installed
    from pathways_app.report.document import Summary
    from pathways_app.services import plan_board as plans_read
    from pathways_app.services import plan_gain as plans_supposed
    from pathways_app.services import route_details as behind
    from pathways_app.services.funding_board import FundingBoard
    from pathways_app.services.people import People
    from pathways_app.services.request import Question

Stop = Callable[[], bool]


_at_hand: dict[str, None] = {}
# The places that were fetched since the process began: where the first questions are about to be asked.

_fetched = threading.Event()  # set once there are any

_FETCHED_SECONDS = 1.0
"""So long it is waited for the first of them, which the window asks for as soon as it has its first picture."""

_answered = threading.Event()  # set once routes were found for a question

_ANSWERED_SECONDS = 2.0
"""So long it is waited for the first answer; whoever reads the first page has not asked by then."""

_SHOWN_SECONDS = 0.2
"""So much later that answer is on the screen."""

LATER = (
    "pathways_app.services.why",
    "pathways_app.services.route_details",
    "pathways_app.services.also_at",
    "pathways_app.services.better_routes",
    "pathways_app.services.funding_board",
    "pathways_app.services.plan_board",
    "pathways_app.services.plan_gain",
)
"""What is asked after the first answer, in about that order."""


def warm_up(workspace: Workspace) -> Iterator[None]:
    """Make places ready for planning, bit by bit: the first that is fetched with each of its steps, then every other.

    What a person waits for comes first: until the place at hand is fetched nothing is done beside that, and once it is
    ready nothing until its first answer is shown. Two processors are often two halves of one, and what is at work on
    the other slows the window down.
    """
    _fetched.wait(_FETCHED_SECONDS)
    yield
    at_hand = [place.id for place in workspace.jurisdictions() if place.id in _at_hand]
    for place in at_hand:
        ready = snapshot(workspace.jurisdiction(place))
        yield
        _ = ready.steps
        yield
    if _answered.wait(_ANSWERED_SECONDS if at_hand else 0.0):
        time.sleep(_SHOWN_SECONDS)
    for module in LATER:
        import_module(module)
        yield
    for other in workspace.jurisdictions():
        if other.id not in at_hand:
            snapshot(workspace.jurisdiction(other.id))
            yield


def jurisdictions(workspace: Workspace) -> tuple[Jurisdiction, ...]:
    """Return the places there are."""
    return workspace.jurisdictions()


def jurisdiction(workspace: Workspace, place: str) -> JurisdictionCatalogue:
    """Return everything known of one place, without what was worked out of it since."""
    _at_hand[place] = None
    _fetched.set()
    return replace(workspace.jurisdiction(place))


def plans(workspace: Workspace) -> tuple[Plan, ...]:
    """Return the workforce plans."""
    return workspace.plans()


def search(
    workspace: Workspace, text: str, jurisdiction: str | None, kinds: Sequence[str] | None, limit: int, language: str
) -> tuple[SearchHit, ...]:
    """Return what `text` finds."""
    return workspace.search(text, jurisdiction=jurisdiction, kinds=kinds, limit=limit, language=language)


def find_routes(
    workspace: Workspace, request: RouteRequest, seconds: float | None, *, should_stop: Stop
) -> tuple[Answer, Handful]:
    """Return every route worth taking, and the few to show of them."""
    answer = workspace.find_routes(request, should_stop=should_stop, time_limit=seconds)
    chosen = few.choose(workspace.jurisdiction(answer.jurisdiction), answer.routes)
    _answered.set()
    return answer, chosen


def reach(
    workspace: Workspace,
    request: ReachRequest,
    seconds: float | None,
    *,
    should_stop: Stop,
    report: Callable[[object], None],
) -> Reach:
    """Return every role of a place, first and cheapest."""
    return workspace.reach(request, should_stop=should_stop, time_limit=seconds, report=report)


def choose(workspace: Workspace, place: str, answer: Answer) -> Handful:
    """Return the few routes of an answer to show."""
    return few.choose(workspace.jurisdiction(place), answer.routes)


def also_at(workspace: Workspace, place: str, answer: Answer, handful: Handful, *, should_stop: Stop) -> Handful:
    """Return a handful with where else its routes can be taken."""
    from pathways_app.services import also_at as other_places

    catalogue = _supposed(workspace, place, answer.request)
    return other_places.also_at(catalogue, answer.request, answer.routes, handful, should_stop)


def worth_asking(workspace: Workspace, place: str, answer: Answer, *, should_stop: Stop) -> Questions:
    """Return the questions worth asking after an answer."""
    from pathways_app.services import why

    return why.worth_asking(_supposed(workspace, place, answer.request), answer, should_stop=should_stop)


def why_not(
    workspace: Workspace, place: str, answer: Answer, idents: Sequence[str], *, should_stop: Stop
) -> tuple[WhyNot, ...]:
    """Return why each of `idents` is in no route."""
    from pathways_app.services import why

    return why.why_not(_supposed(workspace, place, answer.request), answer, idents, should_stop=should_stop)


def better_routes(workspace: Workspace, place: str, answer: Answer, *, should_stop: Stop) -> OutOfReach:
    """Return better routes, just out of reach."""
    from pathways_app.services import better_routes as better

    return better.better_routes(_supposed(workspace, place, answer.request), answer, should_stop=should_stop)


def gains_of(
    workspace: Workspace, place: str, answer: Answer, entries: Sequence[str], *, should_stop: Stop
) -> tuple[Standing, tuple[Gain, ...], tuple[Gain, ...]]:
    """Return how good an answer is, what each of `entries` gained by being there, and what each of its what-ifs did."""
    catalogue = workspace.jurisdiction(place)
    each = tuple(what_if.gain_of_entry(catalogue, answer, entry, should_stop=should_stop) for entry in entries)
    return what_if.standing(answer.routes), each, what_if.gains(catalogue, answer, should_stop=should_stop).each


def facts(
    workspace: Workspace, place: str, answer: Answer, *, should_stop: Stop
) -> tuple[tuple[behind.RouteDetails, tuple[StepReason, ...], Apart | None], ...]:
    """Return what lies behind the routes of an answer, one after the other; of those after a stop nothing."""
    return route_facts(_supposed(workspace, place, answer.request), answer, should_stop)


def route_details(
    workspace: Workspace, place: str, request: RouteRequest, routes: tuple[Route, ...]
) -> tuple[behind.RouteDetails, ...]:
    """Return the details of some routes of an answer."""
    from pathways_app.services import route_details as behind

    return behind.route_details(_supposed(workspace, place, request), request, routes)


def funding_board(
    workspace: Workspace, place: str, person: Person, answer: Answer | None, overrides: tuple[Override, ...]
) -> FundingBoard:
    """Return the bursaries for the routes of an answer, or without one for a person as they are."""
    from pathways_app.services import funding_board as funding
    from pathways_app.services.overrides import with_overrides

    catalogue = with_overrides(workspace.jurisdiction(place), overrides)
    return funding.board_now(catalogue, person) if answer is None else funding.board_of_routes(catalogue, answer)


def plan_board(workspace: Workspace) -> plans_read.PlanBoard:
    """Return the workforce plans with what answers each of their items."""
    from pathways_app.services import plan_board as plans_read

    return plans_read.plan_board(
        workspace.plans(), (workspace.jurisdiction(place.id) for place in workspace.jurisdictions())
    )


def plan_gain(
    workspace: Workspace, without: RouteRequest, with_it: RouteRequest, steps: Sequence[str], *, should_stop: Stop
) -> plans_supposed.PlanGain:
    """Return what steps supposed gain."""
    from pathways_app.services import plan_gain as plans_supposed

    return plans_supposed.plan_gain(workspace.find_routes, without, with_it, steps, should_stop=should_stop)


def with_local(workspace: Workspace, entries: Sequence[LocalEntry]) -> Workspace:
    """Return the catalogue with local entries laid over it; for the worker itself."""
    return workspace.with_local(entries)


def check_again(workspace: Workspace, snapshot: Snapshot, today: date, *, should_stop: Stop) -> Checked:
    """Return a saved route beside the present catalogue."""
    from pathways_app.services import check_again as again

    return again.check_again(workspace, snapshot, today, should_stop=should_stop)


def summarise(
    workspace: Workspace,
    place: str,
    answer: Answer,
    options: Mapping[str, Any],
    handful: Handful,
    questions: Questions,
) -> Summary:
    """Return the summary of an answer to print; `options` are those of `SummaryOptions`."""
    from pathways_app.services import summary

    wanted = summary.SummaryOptions(**options)
    return summary.summarise(workspace.jurisdiction(place), answer, wanted, handful=handful, questions=questions)


def print_summary(
    workspace: Workspace,
    request: RouteRequest,
    options: Mapping[str, Any],
    file: str,
    time_limit: float | None,
    should_stop: Stop,
) -> str | None:
    """Answer a question and write its summary to `file`, whole; return its heading, None when stopped before."""
    from pathways_app.report.pdf import to_pdf
    from pathways_app.services import summary
    from pathways_app.services.writing import write_whole

    answer = workspace.find_routes(request, should_stop=should_stop, time_limit=time_limit)
    if should_stop():
        return None
    made = summary.summarise(workspace.catalogue_for(request), answer, summary.SummaryOptions(**options))
    write_whole(Path(file), to_pdf(made))
    return made.heading


def answer_as_json(workspace: Workspace, _place: str, answer: Answer) -> str:
    """Return an answer as `pathways route --json` prints it."""
    from pathways_app.services.answer_json import dump
    from pathways_app.services.whole_answer import whole_answer

    return dump(whole_answer(workspace, answer, whole=False))


def read_people(workspace: Workspace, file: str, today: date, given: Question, *, should_stop: Stop) -> People:
    """Return the people in a table."""
    from pathways_app.services import people

    return people.read_people(workspace, Path(file), today, given, should_stop)


def look_into_pack(workspace: object, file: str, today: date, fingerprint: str) -> Offer:  # noqa: ARG001
    """Return what a catalogue pack would bring, set beside the catalogue in use, whichever `workspace` is open."""
    from pathways_app.services import import_pack

    return import_pack.look_into(Path(file), today, fingerprint)


def take_in_pack(workspace: object, offer: Offer, today: date) -> Installed:  # noqa: ARG001
    """Have the catalogue of a pack in use from now on, by whoever opens one next."""
    from pathways_app.services import import_pack

    return import_pack.take_in(offer, today)


def route_facts(
    catalogue: JurisdictionCatalogue, answer: Answer, should_stop: Stop
) -> tuple[tuple[behind.RouteDetails, tuple[StepReason, ...], Apart | None], ...]:
    """Return what lies behind the routes of an answer; `catalogue` is the place as the question supposes it."""
    from pathways_app.services import route_details as behind
    from pathways_app.services import why

    found = []
    for route, apart in zip(answer.routes, why.set_apart(answer.routes), strict=True):
        if should_stop():
            break
        (details,) = behind.route_details(catalogue, answer.request, (route,))
        (reasons,) = why.step_reasons(catalogue, answer.request, (route,))
        found.append((details, reasons, apart))
    return tuple(found)


def _supposed(workspace: Workspace, place: str, request: RouteRequest) -> JurisdictionCatalogue:
    return workspace.supposing(workspace.jurisdiction(place), request.supposed)


TASKS: Mapping[str, Callable[..., object]] = MappingProxyType(
    {
        "open": lambda file: Workspace.open(Path(file)),
        **{
            task.__name__: task
            for task in (
                warm_up,
                jurisdictions,
                jurisdiction,
                plans,
                search,
                find_routes,
                reach,
                choose,
                also_at,
                worth_asking,
                why_not,
                better_routes,
                gains_of,
                facts,
                route_details,
                funding_board,
                plan_board,
                plan_gain,
                with_local,
                check_again,
                summarise,
                print_summary,
                answer_as_json,
                read_people,
                look_into_pack,
                take_in_pack,
            )
        },
    }
)
"""Every task by name; those that can be stopped, or tell what is known so far, have `should_stop` and `report`."""
