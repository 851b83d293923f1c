"""The workspace: the catalogue opened once, and what is asked of it."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from threading import Lock
from types import TracebackType
from typing import Self

from pathways_app.catalogue.store import CatalogueStore, SearchHit
from pathways_app.domain.bursary import Bursary
from pathways_app.domain.catalogue import Jurisdiction, JurisdictionCatalogue
from pathways_app.domain.credential import Credential
from pathways_app.domain.errors import PlaceTooLargeError
from pathways_app.domain.local_entry import LocalEntry
from pathways_app.domain.override import Override
from pathways_app.domain.person import RouteRequest
from pathways_app.domain.plan import Plan
from pathways_app.domain.reach import Reach, ReachRequest
from pathways_app.domain.route import Answer
from pathways_app.domain.step import Step
from pathways_app.domain.supposed import Supposed
from pathways_app.domain.what_if import NO_GAINS, Gains
from pathways_app.services import find_routes, reach, resolve, what_if
from pathways_app.services.describe import PlanItemDescription, describe_plan_item
from pathways_app.services.installed_catalogue import file_in_use
from pathways_app.services.request import place_of

_HITS_TO_RESOLVE = 50
"""Search hits looked at to tell one match from several: more than are ever listed."""

MOST_WHOLE = 2_500
"""Entries of a place that is read whole, in a fifth of a second; of a larger one only what a question touches."""

MOST_AT_ONCE = 20_000
"""Entries of a place all of whose roles are looked at in one question."""

_MOST_CONES = 8
"""Questions whose part of a large place is kept."""


class Workspace:
    """The opened catalogue; may be shared between threads. Close it, or use it as a context manager."""

    def __init__(self, store: CatalogueStore) -> None:
        self._store = store
        self._places = store.jurisdictions()
        self._loaded: dict[str, JurisdictionCatalogue] = {}
        self._large: dict[str, bool] = {}
        self._cones: OrderedDict[tuple[str, frozenset[str]], JurisdictionCatalogue] = OrderedDict()
        self._supposed: OrderedDict[
            tuple[int, tuple[Bursary, ...], tuple[str, ...], tuple[Override, ...]],
            tuple[JurisdictionCatalogue, JurisdictionCatalogue],
        ] = OrderedDict()
        self._local: Mapping[str, tuple[LocalEntry, ...]] = {}
        self._lock = Lock()

    @classmethod
    def open(cls, path: Path | None = None) -> Workspace:
        """Open the catalogue file at `path`, else the one in use: the one that ships, or one taken in from a pack.

        Raises: CatalogueMissingError, CatalogueDamagedError, CatalogueVersionError.
        """
        return cls(CatalogueStore(path or file_in_use()))

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close the catalogue file."""
        self._store.close()

    def jurisdictions(self) -> tuple[Jurisdiction, ...]:
        """Return the places the catalogue knows, in id order."""
        return self._places

    def jurisdiction(self, jurisdiction: str) -> JurisdictionCatalogue:
        """Return everything known of one place, read on first use.

        Raises: UnknownJurisdictionError.
        """
        with self._lock:
            if jurisdiction not in self._loaded:
                self._loaded[jurisdiction] = self._with_local(self._store.jurisdiction(jurisdiction))
            return self._loaded[jurisdiction]

    def use_local(self, entries: Iterable[LocalEntry]) -> None:
        """Lay local entries over the places from now on, and no others; what does not fit the catalogue is left out.

        A place too large to be read whole stays as it ships.
        """
        by_place: dict[str, list[LocalEntry]] = {}
        for entry in entries:
            by_place.setdefault(entry.place, []).append(entry)
        with self._lock:
            self._local = {place: tuple(own) for place, own in by_place.items()}
            self._loaded.clear()
            self._supposed.clear()

    def with_local(self, entries: Iterable[LocalEntry]) -> Workspace:
        """Return a workspace of the same file with these local entries and no others; this one stays as it is.

        Closing either closes the file.
        """
        other = Workspace(self._store)
        other.use_local(entries)
        with self._lock:  # what no entry touches need not be read again
            known = dict(self._loaded)
        touched = {*self._local, *other._local}
        other._loaded = {place: catalogue for place, catalogue in known.items() if place not in touched}
        return other

    def _with_local(self, catalogue: JurisdictionCatalogue) -> JurisdictionCatalogue:
        entries = self._local.get(catalogue.jurisdiction.id)
        if not entries:
            return catalogue
        from pathways_app.catalogue.overlay import lay_over  # noqa: PLC0415 - most people have none

        return lay_over(catalogue, entries).catalogue

    def outline(self, jurisdiction: str) -> JurisdictionCatalogue:
        """Return one place with its attributes; a large one without its entries.

        Raises: UnknownJurisdictionError.
        """
        return self._store.part(jurisdiction, ()) if self._is_large(jurisdiction) else self.jurisdiction(jurisdiction)

    def study_modes(self, jurisdiction: str) -> tuple[str, ...]:
        """Return the study modes that the steps of one place are offered in, in order.

        Raises: UnknownJurisdictionError.
        """
        return self._store.study_modes(jurisdiction)

    def catalogue_for(self, request: RouteRequest) -> JurisdictionCatalogue:
        """Return the place of a question as the question supposes it; of a large one, no more than bears on its answer.

        Raises: UnknownJurisdictionError, QuestionTooWideError.
        """
        return self.supposing(self._known_for(request), request.supposed)

    def supposing(self, catalogue: JurisdictionCatalogue, supposed: Supposed) -> JurisdictionCatalogue:
        """Return a place as it is supposed to be: the same object again for the same question, since plans are kept."""
        if not (supposed.added or supposed.without or supposed.overrides):
            return catalogue
        key = (id(catalogue), supposed.added, supposed.without, supposed.overrides)
        with self._lock:
            known, found = self._supposed.pop(key, (None, None))
            if known is not catalogue or found is None:
                found = what_if.supposing(catalogue, supposed)
            self._supposed[key] = (catalogue, found)
            if len(self._supposed) > _MOST_CONES:
                self._supposed.popitem(last=False)
            return found

    def _known_for(self, request: RouteRequest) -> JurisdictionCatalogue:
        place = place_of(request.goal)
        if not self._is_large(place):
            return self.jurisdiction(place)
        key = (request.goal, request.person.holds)
        with self._lock:
            if key not in self._cones:
                self._cones[key] = self._store.cone(place, *key)
                if len(self._cones) > _MOST_CONES:
                    self._cones.popitem(last=False)
            self._cones.move_to_end(key)
            return self._cones[key]

    def plan_item(self, ident: str) -> PlanItemDescription | None:
        """Return the plan item that `ident` (plan/item, as a search gives it) names; None where it names none."""
        name, slash, item = ident.strip().partition("/")
        plan = self._store.plans().get(name) if slash else None
        if plan is None:
            return None
        return describe_plan_item(plan, item, (self.jurisdiction(place.id) for place in self._places))

    def plans(self) -> tuple[Plan, ...]:
        """Return the workforce plans, in id order."""
        plans = self._store.plans()
        return tuple(plans[name] for name in sorted(plans))

    def info(self) -> Mapping[str, Mapping[str, int]]:
        """Return how many entries of each section each place has."""
        return self._store.info()

    def search(
        self,
        text: str,
        *,
        jurisdiction: str | None = None,
        kinds: Sequence[str] | None = None,
        limit: int = 20,
        language: str = "en",
    ) -> tuple[SearchHit, ...]:
        """Return what `text` finds, best first, with names in `language` where they have one."""
        found = self._store.search(text, jurisdiction=jurisdiction, kinds=kinds, limit=limit, language=language)
        return (*self._search_local(text, jurisdiction, kinds, language), *found)[:limit]

    def _search_local(
        self, text: str, jurisdiction: str | None, kinds: Sequence[str] | None, language: str
    ) -> Iterator[SearchHit]:
        """Yield the local entries that `text` is the id of, or that have its words in their name."""
        words = resolve.fold(text).split()
        for place, entries in self._local.items() if words else ():
            if jurisdiction not in (None, place):
                continue
            catalogue = self.jurisdiction(place)
            sections: Mapping[str, Mapping[str, Credential | Step | Bursary]] = {
                "credential": catalogue.credentials,
                "step": catalogue.steps,
                "bursary": catalogue.bursaries,
            }
            for entry in entries:
                found = sections[entry.section].get(entry.ident) if entry.section in sections else None
                if found is None or (kinds is not None and entry.section not in kinds):
                    continue
                names = [resolve.fold(name) for _, name in found.name.versions]
                if text.strip() == entry.ident or any(all(word in name for word in words) for name in names):
                    name = found.name.in_language(language)
                    yield SearchHit(entry.ident, entry.section, found.kind.value, name, place)

    def resolve(self, text: str, *, sections: Sequence[str], jurisdiction: str | None = None) -> str:
        """Return the id of the one entry of `sections` that `text` means: an id, an old id, or a name.

        Raises: UnknownIdError, AmbiguousNameError, WrongKindError.
        """

        def found(words: str) -> list[str]:
            hits = self.search(words, jurisdiction=jurisdiction, limit=_HITS_TO_RESOLVE)
            return [hit.id for hit in hits if hit.section in sections]

        return resolve.resolve(text, sections, self._catalogues(text, jurisdiction), found)

    def is_known(self, text: str, section: str, jurisdiction: str | None = None) -> bool:
        """Say whether `text` is an id, an old id or the whole name of an entry of `section`."""
        return resolve.is_known(text, section, self._catalogues(text, jurisdiction))

    def find_routes(
        self,
        request: RouteRequest,
        *,
        should_stop: Callable[[], bool] = lambda: False,
        time_limit: float | None = None,
    ) -> Answer:
        """Return every route worth taking; may be called on any thread. `time_limit` in seconds.

        Raises: UnknownJurisdictionError, UnknownIdError, WrongKindError.
        """
        catalogue = self.catalogue_for(request)
        return find_routes.find_routes(catalogue, request, should_stop=should_stop, time_limit=time_limit)

    def gains(
        self, answer: Answer, *, should_stop: Callable[[], bool] = lambda: False, time_limit: float | None = None
    ) -> Gains:
        """Return what each what-if of an answered question gained; `time_limit` in seconds for each search."""
        if not what_if.what_ifs(answer.request):
            return NO_GAINS
        limit = what_if.SECONDS_A_SEARCH if time_limit is None else min(time_limit, what_if.SECONDS_A_SEARCH)
        return what_if.gains(self._known_for(answer.request), answer, should_stop=should_stop, time_limit=limit)

    def reach(
        self,
        request: ReachRequest,
        *,
        should_stop: Callable[[], bool] = lambda: False,
        time_limit: float | None = None,
        report: Callable[[Reach], None] = lambda _sofar: None,
    ) -> Reach:
        """Return every role of a place, first and cheapest; may be called on any thread. `time_limit` in seconds.

        `report` is told what is known so far, time and again, on the calling thread.

        Raises: UnknownJurisdictionError, PlaceTooLargeError, UnknownIdError, WrongKindError.
        """
        place = request.jurisdiction
        if self._is_large(place) and self._store.is_larger(place, MOST_AT_ONCE):
            raise PlaceTooLargeError(jurisdiction=place, most=MOST_AT_ONCE)
        catalogue = self.supposing(self.jurisdiction(place), request.supposed)
        return reach.reach(catalogue, request, should_stop=should_stop, time_limit=time_limit, report=report)

    def _catalogues(self, text: str, jurisdiction: str | None) -> list[JurisdictionCatalogue]:
        """Return the catalogues where `text` may be at home, reading no more of them than needed."""
        known = [place.id for place in self._places]
        if jurisdiction is None and place_of(text.strip()) in known:
            jurisdiction = place_of(text.strip())
        places = [jurisdiction] if jurisdiction is not None else known
        return [self._mentioned(text, place) if self._is_large(place) else self.jurisdiction(place) for place in places]

    def _mentioned(self, text: str, place: str) -> JurisdictionCatalogue:
        """Return a large place with the entries alone that `text` may mean: by id, by an old id or by name."""
        text = text.strip()
        idents = {*self._store.current_ids(place, text), *self._store.current_ids(place, text.lower())}
        by_id = self._store.part(place, idents)
        if resolve.has_entries(by_id):
            return by_id
        hits = self.search(text, jurisdiction=place, limit=_HITS_TO_RESOLVE)
        return self._store.part(place, [hit.id for hit in hits])

    def _is_large(self, place: str) -> bool:
        with self._lock:
            if place not in self._large:
                self._large[place] = place not in self._loaded and self._store.is_larger(place, MOST_WHOLE)
            return self._large[place]
