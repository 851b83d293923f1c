"""Asking for what is worked out of a catalogue: of the worker that has it too, else here and now.

What the window shows comes from here; what works it out is not even loaded in the window's process. Catalogues made by
hand, of which no worker knows, are worked on where they are.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol, TypeAlias

from pathways_app.services.remote_workspace import RemoteWorkspace, origin_of
from pathways_app.services.worker_wire import StoppedError

if TYPE_CHECKING:  # values that come over bring the modules of their classes along
    from pathways_app.domain.catalogue import Jurisdiction, JurisdictionCatalogue
    from pathways_app.domain.catalogue_offer import Offer
    from pathways_app.domain.catalogue_pack import Installed
    from pathways_app.domain.choice import Handful
    from pathways_app.domain.override import Override
    from pathways_app.domain.person import Person, RouteRequest
    from pathways_app.domain.plan import Plan
    from pathways_app.domain.route import Answer, OutOfReach, Route
    from pathways_app.domain.saved_route import Checked, Snapshot
    from pathways_app.domain.what_if import Gain, Gains, Standing
    from pathways_app.domain.why import Apart, StepReason
    from pathways_app.domain.why_not import WhyNot
    from pathways_app.domain.worth_asking import Questions
    from pathways_app.report.document import Summary
    from pathways_app.services.funding_board import FundingBoard
    from pathways_app.services.plan_board import PlanBoard
    from pathways_app.services.plan_gain import PlanGain
    from pathways_app.services.route_details import RouteDetails

Stop: TypeAlias = Callable[[], bool]


class Shelf(Protocol):
    """An open catalogue, wherever it is worked on."""

    def jurisdictions(self) -> tuple[Jurisdiction, ...]:
        """Return the places the catalogue knows."""

    def jurisdiction(self, jurisdiction: str) -> JurisdictionCatalogue:
        """Return everything known of one place."""

    def plans(self) -> tuple[Plan, ...]:
        """Return the workforce plans."""

    def find_routes(self, request: RouteRequest, *, should_stop: Stop, time_limit: float | None = None) -> Answer:
        """Return every route worth taking."""


def choose(catalogue: JurisdictionCatalogue, answer: Answer) -> Handful:
    """Return the few routes of `answer` to show; of one that the worker gave they came with it."""
    origin = origin_of(catalogue)
    known = None if origin is None else origin[0].handful(answer)
    if known is not None:
        return known
    found: Handful = _ask("choose", catalogue, answer)
    return found


def also_at(catalogue: JurisdictionCatalogue, answer: Answer, handful: Handful, should_stop: Stop) -> Handful:
    """Return `handful`, the routes shown of `answer`, with where else they can be taken."""
    found: Handful = _ask("also_at", catalogue, answer, handful, should_stop=should_stop)
    return found


def worth_asking(catalogue: JurisdictionCatalogue, answer: Answer, *, should_stop: Stop) -> Questions:
    """Return the questions worth asking after `answer`."""
    found: Questions = _ask("worth_asking", catalogue, answer, should_stop=should_stop)
    return found


def why_not(
    catalogue: JurisdictionCatalogue, answer: Answer, idents: Sequence[str], *, should_stop: Stop
) -> tuple[WhyNot, ...]:
    """Return why each of `idents` is in no route of `answer`."""
    found: tuple[WhyNot, ...] = _ask("why_not", catalogue, answer, tuple(idents), should_stop=should_stop)
    return found


def better_routes(catalogue: JurisdictionCatalogue, answer: Answer, *, should_stop: Stop) -> OutOfReach:
    """Return what would bring a better route than the best of `answer`."""
    found: OutOfReach = _ask("better_routes", catalogue, answer, should_stop=should_stop)
    return found


def gains_of(
    catalogue: JurisdictionCatalogue, answer: Answer, entries: Sequence[str], *, should_stop: Stop
) -> tuple[Standing, tuple[Gain, ...], tuple[Gain, ...]]:
    """Return how good `answer` is, what each of `entries` gained by being there, and what each of its what-ifs did."""
    found: tuple[Standing, tuple[Gain, ...], tuple[Gain, ...]] = _ask(
        "gains_of", catalogue, answer, tuple(entries), should_stop=should_stop
    )
    return found


def facts(
    catalogue: JurisdictionCatalogue, answer: Answer, *, should_stop: Stop
) -> tuple[tuple[RouteDetails, tuple[StepReason, ...], Apart | None], ...]:
    """Return what lies behind the routes of `answer`: details, reasons, and what sets each apart from its neighbour."""
    found: tuple[tuple[RouteDetails, tuple[StepReason, ...], Apart | None], ...] = _ask(
        "facts", catalogue, answer, should_stop=should_stop
    )
    return found


def route_details(
    catalogue: JurisdictionCatalogue, request: RouteRequest, routes: tuple[Route, ...]
) -> tuple[RouteDetails, ...]:
    """Return the details of `routes` of the answer to `request`, in their order."""
    found: tuple[RouteDetails, ...] = _ask("route_details", catalogue, request, routes)
    return found


def funding_board(
    catalogue: JurisdictionCatalogue, person: Person, answer: Answer | None, overrides: tuple[Override, ...] = ()
) -> FundingBoard:
    """Return the bursaries for the routes of `answer`, or without one for `person` as they are.

    They are judged with the rules of `overrides` set aside.
    """
    found: FundingBoard = _ask("funding_board", catalogue, person, answer, overrides)
    return found


def plan_board(shelf: Shelf) -> PlanBoard:
    """Return the workforce plans with what answers each of their items."""
    found: PlanBoard = _ask_of(shelf, "plan_board")
    return found


def plan_gain(
    shelf: Shelf, without: RouteRequest, with_it: RouteRequest, steps: Sequence[str], *, should_stop: Stop
) -> PlanGain:
    """Return what `steps` gain: the answer to `with_it`, which supposes them, set against that to `without`."""
    found: PlanGain = _ask_of(shelf, "plan_gain", without, with_it, tuple(steps), should_stop=should_stop)
    return found


def check_again(shelf: Shelf, snapshot: Snapshot, today: date, *, should_stop: Stop) -> Checked:
    """Return a saved route beside the present catalogue; `casebook_routes` keeps with it what differs."""
    found: Checked = _ask_of(shelf, "check_again", snapshot, today, should_stop=should_stop)
    return found


def look_into_pack(shelf: Shelf | None, file: Path, today: date, fingerprint: str = "") -> Offer:
    """Return what a catalogue pack would bring; `shelf` is what is open, if anything is.

    Raises: CataloguePackError, FileProblemError.
    """
    found: Offer = _ask_of(shelf, "look_into_pack", str(file), today, fingerprint)
    return found


def take_in_pack(shelf: Shelf | None, offer: Offer, today: date) -> Installed:
    """Have the catalogue of a pack in use from now on, by whoever opens one next.

    Raises: FileProblemError.
    """
    found: Installed = _ask_of(shelf, "take_in_pack", offer, today)
    return found


def summarise(
    catalogue: JurisdictionCatalogue,
    answer: Answer,
    options: Mapping[str, object],
    *,
    handful: Handful,
    questions: Questions,
) -> Summary:
    """Return the summary of `answer` to print; `options` are the fields of `services.summary.SummaryOptions`."""
    found: Summary = _ask("summarise", catalogue, answer, dict(options), handful, questions)
    return found


def answer_as_json(catalogue: JurisdictionCatalogue, answer: Answer) -> str:
    """Return `answer` as `pathways route --json` prints it."""
    found: str = _ask("answer_as_json", catalogue, answer)
    return found


class _Here:
    """A catalogue on its own, as a workspace for the tasks of the worker."""

    def __init__(self, catalogue: JurisdictionCatalogue) -> None:
        self._catalogue = catalogue

    def jurisdiction(self, _place: str) -> JurisdictionCatalogue:
        """Return the catalogue."""
        return self._catalogue

    def catalogue_for(self, request: RouteRequest) -> JurisdictionCatalogue:
        """Return the catalogue as a question supposes it."""
        return self.supposing(self._catalogue, request.supposed)

    def gains(self, answer: Answer, *, time_limit: float | None = None) -> Gains:
        """Return what each what-if of an answered question gained; `time_limit` in seconds for each search."""
        from pathways_app.domain.what_if import NO_GAINS  # noqa: PLC0415 - nor is this needed before
        from pathways_app.services import what_if  # noqa: PLC0415 - loads the planner

        if not what_if.what_ifs(answer.request):
            return NO_GAINS
        limit = what_if.SECONDS_A_SEARCH if time_limit is None else time_limit
        return what_if.gains(self._catalogue, answer, time_limit=limit)

    def supposing(self, catalogue: JurisdictionCatalogue, supposed: Any) -> JurisdictionCatalogue:
        """Return the catalogue as a question supposes it."""
        from pathways_app.services.what_if import supposing  # noqa: PLC0415 - loads the planner

        return supposing(catalogue, supposed)


def _ask(task: str, catalogue: JurisdictionCatalogue, *arguments: object, should_stop: Stop | None = None) -> Any:
    origin = origin_of(catalogue)
    place = catalogue.jurisdiction.id
    if origin is None:
        return _ask_of(_Here(catalogue), task, place, *arguments, should_stop=should_stop)
    workspace, room = origin
    if not workspace.has(catalogue):
        raise StoppedError  # it has been left: what would be found of it is of no use to anybody
    return workspace.ask(task, place, *arguments, should_stop=should_stop, room=room)


def _ask_of(shelf: Shelf | _Here | None, task: str, *arguments: object, should_stop: Stop | None = None) -> Any:
    told = {} if should_stop is None else {"should_stop": should_stop}
    if isinstance(shelf, RemoteWorkspace):
        return shelf.ask(task, *arguments, should_stop=should_stop)
    from pathways_app.services.worker_tasks import TASKS  # noqa: PLC0415 - loads the planner

    return TASKS[task](shelf, *arguments, **told)
