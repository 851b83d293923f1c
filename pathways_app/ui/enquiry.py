"""The enquiry at hand: the catalogue that is open, the question asked of it, and the newest answer."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from pathways_app.domain.catalogue import JurisdictionCatalogue
from pathways_app.domain.errors import PathwaysError
from pathways_app.domain.local_entry import LocalEntry, is_local
from pathways_app.domain.open_questions import OpenQuestion, open_questions
from pathways_app.domain.route import Answer, AnswerStatus
from pathways_app.domain.worth_asking import Questions
from pathways_app.services.installed_catalogue import file_in_use
from pathways_app.ui.casework import Casework
from pathways_app.ui.fitting import fitted
from pathways_app.ui.goals import Finder
from pathways_app.ui.live_answers import Asked, LiveAnswers
from pathways_app.ui.open_catalogue import Opened, Wanted, Workspace, close_unheard, open_catalogue, open_file
from pathways_app.ui.place import World
from pathways_app.ui.ranked_questions import Rank, Ranked, RankedQuestions, rank_by_worth
from pathways_app.ui.search_jobs import SearchJobs
from pathways_app.ui.session import Draft, Session


class Enquiry(QObject):
    """Keeps catalogue, question and answer in step; outlives the window, which may be built anew around it.

    `open_workspace` opens a catalogue file (None: the one that ships); `today` tells the date, `rank` the questions
    worth asking and `casebook` the file of the casebook (None: this person's own), for tests to fix.
    Signals: opening(), when a file begins to be read or takes the place of the one in use; opened(), when a catalogue
    or another place of it is there; failed(PathwaysError), when none is; refused(PathwaysError), when another file
    cannot be read, so that the one in use stays; changed(), after every edit and every answer, while a catalogue is
    open; ranked(), when the open questions stand in another order.
    """

    opening = Signal()
    opened = Signal()
    failed = Signal(object)
    refused = Signal(object)
    changed = Signal()
    ranked = Signal()

    def __init__(
        self,
        *,
        open_workspace: Callable[[Path | None], Workspace] = open_file,
        today: Callable[[], date] = date.today,
        rank: Rank = rank_by_worth,
        casebook: Path | None = None,
    ) -> None:
        super().__init__()
        self.today = today
        self.session = Session(self)
        self.finder = Finder()
        self.open_now: Opened | None = None
        self.answer: Answer | None = None
        self.problem: PathwaysError | None = None
        """Why the question cannot be asked as it stands."""
        self.failure: PathwaysError | None = None
        """Why there is no catalogue to work with."""
        self.begun = False
        """Whether a catalogue has been asked for."""
        self._file: Path | None = None
        self._opened_file: Path | None = None
        self._early: Answer | None = None
        self._ranked = Questions()
        self._open: tuple[Answer, Questions, frozenset[str], tuple[OpenQuestion, ...]] | None = None
        self._wanted: Wanted | None = None  # while it is being opened
        self._local: tuple[LocalEntry, ...] | None = None  # the own entries to plan with; None before there were any
        self._laying = False  # entries were sent to what is open, and what lies over it is not heard of yet
        self._jobs = SearchJobs(
            lambda wanted, stop: open_catalogue(wanted, open_workspace, stop), self, unheard=close_unheard
        )
        self._jobs.finished.connect(self._take_opened)
        self._jobs.failed.connect(self._take_failure)
        self.casework = Casework(self.session, self._catalogue_now, self, file=casebook, laid=self._is_laid)
        self.opening.connect(self.casework.await_facts)
        self.opened.connect(self.casework.show_facts)
        self.casework.state_changed.connect(self._follow_casebook)
        self.casework.written.connect(self._follow_casebook)
        self.answers = LiveAnswers(self.session, self._search, today, self)
        self.answers.answered.connect(self._take_answer)
        self.answers.refused.connect(self._take_refusal)
        self.answers.idle.connect(self._forget_answer)
        self.ranking = RankedQuestions(rank, self)
        self.ranking.ranked.connect(self._take_ranking)
        self.answers.asked.connect(self._forget_early)
        self.session.changed.connect(self._follow_draft)

    @property
    def world(self) -> World | None:
        """What there is to show; None while the place of the question is not open."""
        opened, draft = self.open_now, self.session.draft
        if opened is None or draft.jurisdiction != opened.catalogue.jurisdiction.id:
            return None
        asked = self.answer is not None and self.answer.request.goal == draft.goal
        return World(opened.workspace, opened.catalogue, draft, self.answer if asked else None, opened.local)

    @property
    def catalogue(self) -> JurisdictionCatalogue:
        """What is known of the place that is open.

        Raises: RuntimeError, when none is.
        """
        if self.open_now is None:
            raise RuntimeError("no catalogue is open")
        return self.open_now.catalogue

    @property
    def catalogue_file(self) -> Path:
        """The catalogue file that is worked with, also while another is in use elsewhere."""
        return self._opened_file or self._file or file_in_use()

    @property
    def ranked_questions(self) -> Questions:
        """What is known by now of the questions worth asking after the newest answer."""
        return self._ranked

    def start(self, place: str | None = None) -> None:
        """Begin to open the catalogue, `place` of it where it has that; the window stays usable meanwhile."""
        self.open(Wanted(self._file, place))

    def open(self, wanted: Wanted) -> None:
        """Open a catalogue, or another place of the one that is open."""
        self.begun = True
        self._wanted = wanted
        again = self.open_now is not None and self.open_now.workspace is wanted.workspace
        if not again or not self._is_laid():
            wanted = replace(wanted, local=self._local)
            self._laying = self._laying or again
        self._jobs.start(wanted)

    def use_local(self, entries: tuple[LocalEntry, ...]) -> None:
        """Plan with these local entries from now on and with no others; the place at hand is read anew for it."""
        if entries == (self._local or ()):
            return
        self._local = entries
        if self._wanted is not None:
            self.open(self._wanted)
        elif self.open_now is not None:
            self.open(Wanted(place=self.session.draft.jurisdiction, workspace=self.open_now.workspace))

    def open_file(self, file: Path) -> None:
        """Work with the catalogue in `file` from now on, or with the one in use where it cannot be read."""
        if self.open_now is not None and self.failure is None:
            self.open(Wanted(file))
            return
        self._file, self.failure = file, None
        self.opening.emit()
        self.start()

    def open_in_use(self) -> None:
        """Work with the catalogue in use, of which another was taken in; the question stays as far as it fits."""
        place = self.session.draft.jurisdiction or None
        if self.open_now is None or self.failure is not None:
            self._file = self.failure = None
            self.opening.emit()
            self.start(place)
            return
        self.open(Wanted(file_in_use(), place, carry=True))

    def questions(self) -> tuple[OpenQuestion, ...]:
        """Return the questions that the newest answer leaves open, the one worth most first."""
        answer, skipped, ranked = self.answer, self.session.draft.skipped, self._ranked
        if answer is None or self.open_now is None:  # pages may still ask while the program ends
            return ()
        known = self._open
        if known is None or known[0] is not answer or known[1] is not ranked or known[2] != skipped:
            found = open_questions(answer, self.catalogue, skipped, ranked)
            known = self._open = (answer, ranked, skipped, found)
        return known[3]

    def close(self) -> None:
        """Stop all work, lock the casebook and close the catalogue."""
        self.casework.close()
        self._jobs.close()
        self.answers.close()
        self.ranking.close()
        if self.open_now is not None:
            self.open_now.workspace.close()
            self.open_now = None

    def _follow_casebook(self) -> None:
        """Plan with the additions of the casebook while it is open."""
        self.use_local(self.casework.additions())

    def _catalogue_now(self) -> JurisdictionCatalogue | None:
        return None if self.open_now is None else self.open_now.catalogue

    def _is_laid(self) -> bool:
        """Say whether what is open is read with the own entries that are to be planned with."""
        return self.open_now is None or (not self._laying and self.open_now.local is self._local)

    def _search(self, asked: Asked, should_stop: Callable[[], bool]) -> Answer:
        opened = self.open_now
        if opened is None:
            raise RuntimeError("asked before the catalogue was open")
        return opened.workspace.find_routes(asked.request, should_stop=should_stop, time_limit=asked.seconds)

    def _take_opened(self, opened: Opened) -> None:
        before, place, wanted = self.open_now, opened.catalogue.jurisdiction.id, self._wanted
        self._wanted = None
        if before is not None and wanted is not None and wanted.file is not None:
            self._file = wanted.file
            self.opening.emit()  # not before: what is shown may have stayed
        laid = opened.local is not None
        if not laid:
            opened = replace(opened, local=self._local)  # as it was laid already
        if before is not None and before.workspace is opened.workspace and self.session.draft.jurisdiction != place:
            self._catch_up(before, opened)  # the change of place was taken back meanwhile
            return
        relaid = laid and before is not None and before.workspace is opened.workspace
        if relaid:
            self._early = None
            self._forget_answer()  # it may speak of what is there no longer
        self.open_now, self.failure, self._laying = opened, None, False
        self._opened_file = opened.file or self._opened_file
        self.finder.use(opened.workspace, opened.catalogue)
        if before is not None and relaid:
            self._leave_out_gone(before.catalogue, opened.catalogue)
        carried = wanted is not None and wanted.carry and self.session.draft.jurisdiction == place
        another = before is not None and before.workspace is not opened.workspace
        if another:
            self._forget_answer()
        if carried and not self.casework.is_shown:
            self.session.restart(fitted(self.session.draft, opened.catalogue))
        self.opened.emit()
        if relaid:
            self.changed.emit()
            self.answers.ask_again()
            return
        if before is not None and before.workspace is opened.workspace:
            early, self._early = self._early, None
            if early is not None:
                self._take_answer(early)
            else:
                self.changed.emit()
            return
        if not carried and not self.casework.is_shown:
            self.session.restart(Draft(jurisdiction=place))
        elif another:  # of the client in hand, or at hand before, which the other has not been asked
            self.answers.ask_again()
        if before is not None and before.workspace is not opened.workspace:
            before.workspace.close()

    def _catch_up(self, now: Opened, came: Opened | None = None) -> None:
        """Read the place that is asked about by now, as it is to be planned with, where that is not what is open.

        `came` is what was read last; of a place that it has not there is no question.
        """
        draft = self.session.draft
        if came is not None and all(place.id != draft.jurisdiction for place in came.places):
            self.session.restart(Draft(jurisdiction=now.catalogue.jurisdiction.id))
            self.casework.unknown.emit((draft.jurisdiction,))
        elif not self._is_laid() or draft.jurisdiction != now.catalogue.jurisdiction.id:
            self.open(Wanted(place=draft.jurisdiction, workspace=now.workspace))

    def _leave_out_gone(self, before: JurisdictionCatalogue, now: JurisdictionCatalogue) -> None:
        """Begin anew without the local entries that are there no longer, where the question may speak of them."""

        def local(catalogue: JurisdictionCatalogue) -> set[str]:
            return {ident for ident in (*catalogue.credentials, *catalogue.steps) if is_local(ident)}

        gone = local(before) - local(now)
        if gone and before.jurisdiction.id == now.jurisdiction.id:
            draft = self.session.draft
            holds, without = (tuple(i for i in ids if i not in gone) for ids in (draft.holds, draft.without))
            goal = None if draft.goal in gone else draft.goal
            self.session.restart(replace(draft, goal=goal, holds=holds, without=without))

    def _take_failure(self, problem: PathwaysError) -> None:
        wanted, self._wanted = self._wanted, None
        if self.open_now is not None and self.failure is None and wanted is not None and wanted.file is not None:
            self.refused.emit(problem)
            self._catch_up(self.open_now)
            return
        self.failure = problem
        self.answers.close()
        self.failed.emit(problem)

    def _follow_draft(self, draft: Draft) -> None:
        opened = self.open_now
        if opened is None:
            return
        here, coming = opened.catalogue.jurisdiction.id, self._wanted
        if draft.jurisdiction != here:
            self._forget_answer()  # it is about the place that was left, whose entries the other does not know
        if coming is not None and coming.file is not None:
            if draft.jurisdiction != (coming.place or here):  # another catalogue is on its way: that place of it, then
                self.open(replace(coming, place=draft.jurisdiction))
        elif draft.jurisdiction != here:
            self.open(Wanted(place=draft.jurisdiction, workspace=opened.workspace))
        if draft.jurisdiction == here:
            self.changed.emit()

    def _take_answer(self, answer: Answer) -> None:
        if self.open_now is None or not self._is_laid():
            return  # the place is being read with other local entries, and the question will be asked of it anew
        if answer.jurisdiction != self.catalogue.jurisdiction.id:
            self._early = answer  # its place is still being read
            return
        self.answer, self.problem, self._ranked = answer, None, Questions()
        if answer.status is AnswerStatus.FOUND:
            self.ranking.rank(self.catalogue, answer)
        else:
            self.ranking.cancel()
        self.changed.emit()

    def _take_refusal(self, problem: PathwaysError) -> None:
        if not self._is_laid():
            return
        self.answer, self.problem = None, problem
        self._forget_early()
        self.changed.emit()

    def _forget_answer(self) -> None:
        self.answer = self.problem = None
        self._forget_early()

    def _forget_early(self) -> None:
        """Drop what came before its place was open, and what was being ranked: another question is asked now."""
        self._early = None
        self.ranking.cancel()

    def _take_ranking(self, ranked: Ranked) -> None:
        if ranked.answer is self.answer and ranked.questions.questions:
            self._ranked = ranked.questions
            self.ranked.emit()
