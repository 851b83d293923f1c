"""What the Plans place says of a commitment: its state, what answers it, and what supposing it would gain."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from pathways_app.domain.catalogue import JurisdictionCatalogue
from pathways_app.domain.plan import Plan, PlanStatus
from pathways_app.domain.what_if import Standing
from pathways_app.services.plan_board import Answering, Commitment, PlanBoard
from pathways_app.services.plan_gain import PlanGain
from pathways_app.ui import wording
from pathways_app.ui.issuer_words import issuer_words
from pathways_app.ui.widgets.stamp import Stamp

translate = QCoreApplication.translate

STATES: tuple[PlanStatus | None, ...] = (*PlanStatus, None)
"""The states a commitment can be in, in the order they are shown; None where no place says how it is answered."""

LOOKS: Mapping[PlanStatus | None, tuple[str, str]] = {
    PlanStatus.MET: ("circle-check", "met"),
    PlanStatus.PARTLY: ("circle-dot-dashed", "accent"),
    PlanStatus.PROPOSED: ("milestone", ""),
    PlanStatus.GAP: ("square-x", "unmet"),
    None: ("minus", ""),
}
"""The icon of each state, and the token of its colour ("": an outline)."""


def state_words(status: PlanStatus | None) -> str:
    """Name the state of a commitment."""
    return {
        PlanStatus.MET: translate("Plans", "met"),
        PlanStatus.PARTLY: translate("Plans", "partly"),
        PlanStatus.PROPOSED: translate("Plans", "proposed"),
        PlanStatus.GAP: translate("Plans", "gap"),
        None: translate("Plans", "not linked"),
    }[status]


def state_meaning(status: PlanStatus | None) -> str:
    """Say what the state of a commitment means, in a sentence."""
    return {
        PlanStatus.MET: translate("Plans", "What the plan asks for can be taken up today."),
        PlanStatus.PARTLY: translate("Plans", "Some of what the plan asks for can be taken up today."),
        PlanStatus.PROPOSED: translate("Plans", "What would answer it is only proposed so far."),
        PlanStatus.GAP: translate("Plans", "Nothing was found that answers it."),
        None: translate("Plans", "No entry of the catalogue is linked to it: most such items are not about pathways."),
    }[status]


def stamp_of(status: PlanStatus | None) -> Stamp:
    """Return the stamp of a state."""
    icon, token = LOOKS[status]
    return Stamp(state_words(status), icon, token)


def filter_words(status: PlanStatus | None, count: int) -> str:
    """Name a state with the number of commitments in it, for a filter."""
    text = {
        PlanStatus.MET: translate("Plans", "Met {count}"),
        PlanStatus.PARTLY: translate("Plans", "Partly {count}"),
        PlanStatus.PROPOSED: translate("Plans", "Proposed {count}"),
        PlanStatus.GAP: translate("Plans", "Gap {count}"),
        None: translate("Plans", "Not linked {count}"),
    }[status]
    return text.format(count=wording.number(count))


def counts_words(counts: Mapping[PlanStatus | None, int]) -> str:
    """Say how many commitments are in each state that any is in, each count on one line with what it counts."""
    texts = {
        PlanStatus.MET: translate("Plans", "%n met", None, counts.get(PlanStatus.MET, 0)),
        PlanStatus.PARTLY: translate("Plans", "%n partly", None, counts.get(PlanStatus.PARTLY, 0)),
        PlanStatus.PROPOSED: translate("Plans", "%n proposed", None, counts.get(PlanStatus.PROPOSED, 0)),
        PlanStatus.GAP: translate("Plans", "%n gap(s)", None, counts.get(PlanStatus.GAP, 0)),
        None: translate("Plans", "%n not linked", None, counts.get(None, 0)),
    }
    return f"{wording.NBSP}· ".join(
        texts[status].replace(" ", wording.NBSP) for status in STATES if counts.get(status, 0)
    )


def origin_words(plan: Plan) -> str:
    """Say who published a plan, and when."""
    publisher = issuer_words(plan.publisher)
    if plan.dated is None:
        return publisher
    year, _, month = plan.dated.partition("-")
    dated = wording.month_long(int(year) * 12 + int(month) - 1) if month.isdigit() else plan.dated
    return f"{publisher} · {dated}"


def part_words(plan: Plan, part: str) -> str:
    """Name a part of a plan, with its number where it has one, for a heading."""
    numbered = len(part) <= _MOST_NUMBER
    name = plan.part_name(part)
    if name is not None:
        named = wording.name_of(name)
        return f"{part}\u2002{named}" if numbered else named
    if numbered:
        return translate("Plans", "Part {number}").format(number=part)
    return part[:1].upper() + part[1:]


_MOST_NUMBER = 3  # letters and digits of the number of a part; what is longer is a word


def number_words(item: str) -> str:
    """Return what tells an item from the others of its part: its number, or what follows the part's name."""
    return item.partition(":")[2].strip() if ":" in item else item


def name_of(catalogue: JurisdictionCatalogue, ident: str) -> str:
    """Return the name of any entry."""
    for entries in (catalogue.steps, catalogue.credentials, catalogue.bursaries, catalogue.supports):
        entry = entries.get(ident)
        if entry is not None:
            return wording.name_of(entry.name)
    return ident


def answers_words(board: PlanBoard, commitment: Commitment) -> str:
    """Say in a line what answers a commitment: the entry where there is one, else how many of each sort."""
    answers = commitment.answers
    if not answers:
        return "" if commitment.status is None else translate("Plans", "nothing in the catalogue")
    if len(answers) == 1:
        return name_of(board.places[answers[0].place], answers[0].ident)
    counts = Counter(_sort(answer) for answer in answers)
    texts = {
        "step": translate("Plans", "%n step(s)", None, counts["step"]),
        "proposed": translate("Plans", "%n proposed step(s)", None, counts["proposed"]),
        "credential": translate("Plans", "%n role(s) or qualification(s)", None, counts["credential"]),
        "bursary": translate("Plans", "%n grant(s) or loan(s)", None, counts["bursary"]),
        "support": translate("Plans", "%n kind(s) of support", None, counts["support"]),
    }
    return wording.listed([text for sort, text in texts.items() if counts[sort]])


def _sort(answer: Answering) -> str:
    return "proposed" if answer.proposed and answer.section == "step" else answer.section


def gain_words(goal: str, gain: PlanGain) -> str:
    """Say in a sentence what supposing it gained on the way to `goal`."""
    before, after = gain.without, gain.with_it
    if gain.held:
        return translate("Plans", "You hold {goal} already.").format(goal=goal)
    if not gain.exact:
        return translate("Plans", "The search was cut short: what it would gain is not known.")
    if not after.routes:
        return translate("Plans", "With it too there is no route to {goal}.").format(goal=goal)
    if not before.routes:
        return translate("Plans", "It opens a way to {goal} where there is none.").format(goal=goal)
    if gain_rows(gain):
        months = (before.arrival or 0) - (after.arrival or 0)
        if months > 0:
            text = translate("Plans", "It brings you to {goal} {span} sooner.")
            return text.format(goal=goal, span=wording.span(months))
        return translate("Plans", "It makes a difference on the way to {goal}.").format(goal=goal)
    if gain.used:
        text = translate(
            "Plans", "%n route(s) to {goal} would take it, none of them better in any one figure.", None, gain.used
        )
        return text.format(goal=goal)
    return translate("Plans", "It makes no difference to your routes to {goal}.").format(goal=goal)


def gain_rows(gain: PlanGain) -> tuple[tuple[str, str, str], ...]:
    """Return the best figures that differ: what they are of, without it, and with it."""
    before, after = gain.without, gain.with_it
    rows = [
        (translate("Plans", "First arrival"), _arrival(before), _arrival(after)),
        (translate("Plans", "Least net cost, as planned"), _cost(before), _cost(after)),
        (translate("Plans", "Fewest months without pay"), _unpaid(before), _unpaid(after)),
    ]
    return tuple(row for row in rows if row[1] != row[2])


def _arrival(standing: Standing) -> str:
    return translate("Plans", "no route") if standing.arrival is None else wording.month_short(standing.arrival)


def _cost(standing: Standing) -> str:
    return translate("Plans", "no route") if standing.net_cost is None else wording.money(standing.net_cost)


def _unpaid(standing: Standing) -> str:
    return translate("Plans", "no route") if standing.unpaid_months is None else wording.number(standing.unpaid_months)
