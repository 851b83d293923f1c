"""A casebook with a few clients in it, for pictures and tests."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from pathways_app.domain.client import ClientFacts
from pathways_app.domain.money import Money
from pathways_app.domain.override import Rule, TakenAsMet
from pathways_app.domain.saved_route import Difference, DifferenceKind
from pathways_app.domain.text import LocalText
from pathways_app.services.casebook_routes import save_route
from pathways_app.services.overrides import parts_of
from pathways_app.ui.casework import CasebookState

if TYPE_CHECKING:
    from tests.screenshots.camera import Camera

PASSPHRASE = "nine quiet herons wading"
GOAL = "wales.role-teacher-primary"
HOLDS = [
    "wales.role-ta-l3",
    "wales.level-3-entry",
    "wales.stl-l3",
    "wales.gcse-english-c",
    "wales.gcse-maths-c",
    "wales.gcse-science-d",
    "wales.ewc-slsw",
    "wales.dbs-enhanced",
]
OTHERS = ("Adaeze Okafor", "Tomos Prys", "Carys Bevan", "Rhodri Llewelyn", "Sunita Rai")


def a_casebook(camera: Camera) -> int:
    """Open a casebook with clients in it, and return the number of the one whose routes are saved."""
    casework = camera.desktop.enquiry.casework
    if casework.state is not CasebookState.OPEN:
        (casework.create if casework.state is CasebookState.ABSENT else casework.open)(PASSPHRASE)
        camera.until(lambda: casework.state is CasebookState.OPEN)
    book = casework.book
    there = {client.name: client.id for client in book.clients.list()}
    if "Mared Hughes" in there:
        return there["Mared Hughes"]
    camera.ask(GOAL, holds=tuple(HOLDS), study_hours=40)
    catalogue = camera.desktop.enquiry.catalogue
    names = {ident: catalogue.credentials[ident].name for ident in (*HOLDS, GOAL)}
    for name in OTHERS:
        book.clients.add(name, facts=ClientFacts("wales", GOAL, {"holds": HOLDS[:1]}, names))
    facts = ClientFacts("wales", GOAL, {"holds": HOLDS, "study_hours": 40}, names)
    mared = book.clients.add("Mared Hughes", "MH-14", facts).id
    met = book.sessions.start(mared)
    book.notes.add(
        mared, "First meeting. Wants to stay near Caerphilly; *three years* as a teaching assistant.", met.id
    )
    book.sessions.end(met)
    for text in ("Saved two routes. Certificates seen: English C, maths C.", "Science test explained."):
        again = book.sessions.start(mared)
        book.notes.add(mared, text, again.id)
        book.sessions.end(again)
    book.notes.add(mared, "Confident in class; anxious about fees. Ask again about childcare in January.")
    step = next(step for step in catalogue.steps.values() if step.fee is not None and parts_of(catalogue, step.id))
    rule = Rule(step.id, TakenAsMet(parts_of(catalogue, step.id)[0]))
    book.overrides.add(mared, rule, "Transcript seen; the college confirmed it.", "Siân Prys", date(2026, 3, 18))
    book.actions.add(mared, "Apply to UWTSD through UCAS", date(2027, 1, 14))
    book.actions.add(mared, "Order GCSE and A level certificates", date(2026, 11, 15))
    book.actions.add(mared, "Ask the headteacher about endorsement")
    answer = camera.desktop.enquiry.answer
    for chosen, title in ((0, "BA Primary with QTS"), (1, "Open University degree, then PGCE")):
        saved = save_route(book, catalogue, mared, answer, chosen, title, met.id)
    first = book.routes.of(mared)[-1]
    step = catalogue.steps[answer.routes[0].steps[0].id]
    fee = Difference(
        DifferenceKind.FEE,
        step.id,
        step.name,
        money_before=Money(953500, "GBP"),
        money_after=Money(979000, "GBP"),
        words_before="2025-26",
        words_after="2026-27",
    )
    cost = Difference(DifferenceKind.NET_COST, money_before=Money(2865000, "GBP"), money_after=Money(2941500, "GBP"))
    gone = Difference(DifferenceKind.BURSARY_CLOSED, "wales.old", LocalText.of({"en": "Welsh-medium incentive"}))
    book.routes.note_differences(first.id, (fee, cost, gone))
    book.routes.note_differences(saved.id, ())
    return mared
