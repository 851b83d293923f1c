"""Credentials, steps, bursaries and supports of one place, read back from their rows."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping
from typing import Any

from pathways_app.catalogue.grouping import Grouped, exact, firsts, group
from pathways_app.catalogue.selection import Selection
from pathways_app.domain.bursary import Amount, AmountBasis, Bursary, BursaryKind, Instalment
from pathways_app.domain.credential import Credential, CredentialKind, Level, Pay
from pathways_app.domain.due import Due, DueAt
from pathways_app.domain.money import Money
from pathways_app.domain.requirement import Requirement
from pathways_app.domain.step import Basis, Document, Duration, Fee, Status, Step, StepKind
from pathways_app.domain.support import Support, SupportKind
from pathways_app.domain.text import LocalText

_CREDENTIAL = "issuer summary level_framework level_value starting_point valid_months renewable renewed_by dead_end"
_STEP = (
    "duration_low duration_typical duration_high duration_basis duration_note fee_minor fee_currency fee_year fee_basis"
    " study_hours hours_basis job pays_salary status status_as_of apply_by seats expires_after_months"
)
_BURSARY = (
    "basis amount_minor percent cap_minor currency academic_year obligations apply_by max_claims discretionary status"
)


class EntryLoader:
    """Reads the selected entries of one place; what hangs on them is read table by table and handed out by id."""

    def __init__(self, db: sqlite3.Connection, selection: Selection, requirements: Mapping[str, Requirement]) -> None:
        self._db = db
        self._selection = selection
        self._requirements = requirements
        self._names = self._by("SELECT entry, language, text FROM entry_name", "entry")
        self._sources = self._by("SELECT entry, source FROM entry_source", "entry")

    def credentials(self) -> dict[str, Credential]:
        """Return the credentials by id."""
        implied = self._by("SELECT credential, implied FROM credential_implies", "credential")
        pays = self._by(
            "SELECT credential, low, high, currency, period, as_of, source, notes FROM credential_pay",
            "credential",
            order="",
        )
        found = {}
        for row in self._entries("credential", _CREDENTIAL):
            ident, kind, notes, gap, issuer, summary, framework, level, starting, valid, renewable, by, dead_end = row
            found[ident] = Credential(
                id=ident,
                kind=CredentialKind(kind),
                name=self._name(ident),
                issuer=issuer,
                summary=summary,
                sources=firsts(self._sources, ident),
                level=None if framework is None else Level(framework, level),
                starting_point=bool(starting),
                implies=firsts(implied, ident),
                valid_months=valid,
                renewable=bool(renewable),
                renewed_by=by,
                pay=_pay(pays[ident][0]) if ident in pays else None,
                dead_end=dead_end,
                notes=notes,
                gap=gap,
            )
        return found

    def steps(self) -> dict[str, Step]:
        """Return the steps by id."""
        awards = self._by("SELECT step, credential FROM step_award", "step")
        intakes = self._by("SELECT step, month, apply_by FROM step_intake", "step")
        words = self._by("SELECT step, kind, text FROM step_word", "step", ", kind, position", owners=2)
        due = self._due()
        papers = self._by("SELECT step, name, issuer, lead_months, note FROM step_document", "step")
        found = {}
        for row in self._entries("step", _STEP):
            ident, kind, notes, gap, low, typical, high, basis, note, fee, currency, year, fee_basis = row[:13]
            hours, hours_basis, job, salary, status, as_of, apply_by, seats, expires = row[13:]
            found[ident] = Step(
                id=ident,
                kind=StepKind(kind),
                name=self._name(ident),
                providers=firsts(words, (ident, "provider")),
                requires=self._requirements[ident],
                awards=firsts(awards, ident),
                duration=Duration(exact(low), exact(typical), exact(high), Basis(basis), note),
                fee=Fee(Money(fee, currency), year, Basis(fee_basis), due_at(due, ident, 0))
                if fee is not None
                else None,
                study_hours=exact(hours),
                hours_basis=Basis(hours_basis),
                job=bool(job),
                pays_salary=bool(salary),
                status=Status(status),
                sources=firsts(self._sources, ident),
                study_modes=firsts(words, (ident, "mode")),
                intake_months=firsts(intakes, ident),
                apply_by=apply_by,
                apply_by_intake=tuple(day for _month, day in intakes.get(ident, ()) if day is not None),
                languages=firsts(words, (ident, "language")),
                seats=seats,
                status_as_of=as_of,
                documents=tuple(Document(a, b, exact(c), d) for a, b, c, d in papers.get(ident, ())),
                expires_after_months=expires,
                notes=notes,
                gap=gap,
            )
        return found

    def bursaries(self) -> dict[str, Bursary]:
        """Return the bursaries by id."""
        due = self._due()
        parts = self._by("SELECT bursary, amount_minor, paid, after FROM bursary_instalment", "bursary")
        steps = self._supported()
        bars = self._by("SELECT bursary, scope, entry FROM bursary_bar", "bursary", ", scope, position", owners=2)
        found = {}
        for row in self._entries("bursary", _BURSARY):
            ident, kind, notes, gap, basis, minor, percent, cap, currency, year = row[:10]
            obligations, apply_by, claims, discretionary, status = row[10:]
            found[ident] = Bursary(
                id=ident,
                name=self._name(ident),
                kind=BursaryKind(kind),
                amount=Amount(
                    basis=AmountBasis(basis),
                    money=None if minor is None else Money(minor, currency),
                    percent=percent,
                    cap=None if cap is None else Money(cap, currency),
                    instalments=tuple(
                        Instalment(Money(a, currency), b, c, due_at(due, ident, position))
                        for position, (a, b, c) in enumerate(parts.get(ident, ()))
                    ),
                ),
                for_steps=firsts(steps, ident),
                eligibility=self._requirements[ident],
                status=Status(status),
                academic_year=year,
                sources=firsts(self._sources, ident),
                not_with=firsts(bars, (ident, "not_with")),
                never_with=firsts(bars, (ident, "never_with")),
                obligations=obligations,
                apply_by=apply_by,
                max_claims=claims,
                discretionary=bool(discretionary),
                notes=notes,
                gap=gap,
            )
        return found

    def supports(self) -> dict[str, Support]:
        """Return the supports by id."""
        idents = self._by("SELECT support, entry FROM support_for", "support")
        return {
            ident: Support(
                ident,
                self._name(ident),
                SupportKind(kind),
                firsts(idents, ident),
                summary,
                firsts(self._sources, ident),
                notes,
            )
            for ident, kind, notes, _, summary in self._entries("support", "summary")
        }

    def _name(self, ident: str) -> LocalText:
        return LocalText(tuple((language, text) for language, text in self._names.get(ident, ())))

    def _entries(self, table: str, columns: str) -> Iterable[tuple[Any, ...]]:
        named = ", ".join(f"t.{column}" for column in columns.split())
        chosen, idents = self._selection.where("e.id")
        return self._db.execute(
            f"SELECT e.id, e.kind, e.notes, e.gap, {named} FROM entry e JOIN {table} t ON t.id = e.id"  # noqa: S608 - names of our own
            f" WHERE {chosen} ORDER BY e.id",
            idents,
        )

    def _supported(self) -> Grouped:
        """Gather the steps that bursaries are for; a bursary may be for all of a place, and few of them be asked of."""
        chosen, idents = self._selection.where("bursary")
        within, also = self._selection.within("step")
        query = f"SELECT bursary, step FROM bursary_step WHERE {chosen} AND {within} ORDER BY bursary, position"  # noqa: S608 - names of our own
        return group(self._db.execute(query, (*idents, *also)))

    def _due(self) -> Grouped:
        """Return when fees and instalments fall due, by entry and position."""
        return self._by("SELECT entry, position, at, month, every FROM due", "entry", owners=2)

    def _by(self, query: str, owner: str, order: str = ", position", owners: int = 1) -> Grouped:
        """Gather rows by the selected entry they hang on."""
        chosen, idents = self._selection.where(owner)
        return group(self._db.execute(f"{query} WHERE {chosen} ORDER BY {owner}{order}", idents), owners)


def due_at(due: Grouped, ident: str, position: int) -> Due | None:
    """Return when the money at `position` of an entry falls due, None where nothing is said."""
    found = due.get((ident, position))
    if found is None:
        return None
    at, month, every = found[0]
    return Due(DueAt(at), month, every)


def _pay(row: tuple[Any, ...]) -> Pay:
    low, high, currency, period, as_of, source, notes = row
    return Pay(Money(low, currency), None if high is None else Money(high, currency), period, as_of, source, notes)
