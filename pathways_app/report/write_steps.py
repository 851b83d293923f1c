"""The steps of a route in words: when, why, what each asks and what it costs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from pathways_app.domain.catalogue import JurisdictionCatalogue
from pathways_app.domain.person import RouteRequest
from pathways_app.domain.requirement import AllOf, AnyOf, AtLeast, Condition, Holds
from pathways_app.domain.route import Route, RouteStep
from pathways_app.domain.standing import Node, State, asks_of, stand_in
from pathways_app.domain.step import Basis, Status, Step
from pathways_app.domain.timeline import apply_by
from pathways_app.report.naming import condition_words, entry_name, listed
from pathways_app.report.route_page import Ask, Mark, StepRow
from pathways_app.report.source_list import SourceList
from pathways_app.report.words import Words
from pathways_app.report.year_words import price_year, yearly_day

_MARKS = {
    State.MET: Mark.MET,
    State.EARNED: Mark.EARNED,
    State.ASSUMED: Mark.ASSUMED,
    State.UNKNOWN: Mark.UNKNOWN,
    State.UNMET: Mark.UNMET,
}


def step_rows(
    words: Words,
    catalogue: JurisdictionCatalogue,
    request: RouteRequest,
    route: Route,
    sources: SourceList,
    today: date,
) -> tuple[StepRow, ...]:
    """Return a row for each step of `route`, as things stand on `today`."""
    return tuple(
        _row(words, catalogue, request, route, taken, number, sources, today)
        for number, taken in enumerate(route.steps, start=1)
    )


def number_of(route: Route, step: str) -> int:
    """Return the place of `step` on `route`, counted from 1; 0 where it is not on it."""
    return next((number for number, taken in enumerate(route.steps, start=1) if taken.id == step), 0)


def when_words(words: Words, taken: RouteStep) -> str:
    """Say from when to when: Sep 2027 – Sep 2030; the one month of what is over within it."""
    start, end = words.month_short(taken.start), words.month_short(taken.end)
    return start if taken.end - taken.start <= 1 else f"{start} – {end}"


def _row(
    words: Words,
    catalogue: JurisdictionCatalogue,
    request: RouteRequest,
    route: Route,
    taken: RouteStep,
    number: int,
    sources: SourceList,
    today: date,
) -> StepRow:
    step = catalogue.steps[taken.id]
    cost, note = _cost(words, step, taken)
    marks = {
        Status.PROPOSED: words.say("only proposed: not open yet"),
        Status.PILOT: words.say("a pilot"),
        Status.CLOSED: words.say("closed today"),
    }
    mark = [marks[step.status]] if step.status in marks else []
    latest = apply_by(step, taken.start)
    if latest is not None and latest < today:
        mark.append(words.say("applications closed {day}", day=words.day(latest)))
    if any(override.rule.entry == taken.id for override in request.supposed.overrides):
        mark.append(words.say("changed for you"))
    if doubt := sources.doubt(step.sources):
        mark.append(doubt)
    return StepRow(
        id=taken.id,
        number=number,
        name=words.name(step.name),
        providers=listed(words, [words.issuer(provider) for provider in step.providers]),
        start=taken.start,
        end=taken.end,
        when=when_words(words, taken),
        why=_why(words, catalogue, request, route, taken, step),
        notes=(step.notes,) if step.notes else (),
        mark=", ".join(mark),
        asks=_together(_asks(words, catalogue, asks_of(catalogue, request, route, taken.id), route)),
        fee=taken.fee,
        cost=cost,
        cost_note=note,
        sources=sources.numbers(step.sources),
    )


def _cost(words: Words, step: Step, taken: RouteStep) -> tuple[str, str]:
    """Return what a step costs, and the year of its prices or what it is planned at."""
    if taken.fee is None:
        if not taken.planned_fee.minor:
            return words.say("not known"), words.say("counted as nothing")
        return words.say("not known"), words.say("planned at {sum}", sum=words.money(taken.planned_fee))
    if step.fee is None or not taken.fee.minor:
        return words.money(taken.fee), ""
    year = price_year(words, step.fee.year)
    if step.fee.basis is Basis.ESTIMATE:
        return words.money(taken.fee), words.say("{what}, an estimate", what=year)
    return words.money(taken.fee), year


def _why(
    words: Words,
    catalogue: JurisdictionCatalogue,
    request: RouteRequest,
    route: Route,
    taken: RouteStep,
    step: Step,
) -> tuple[str, ...]:
    said = []
    if request.goal in taken.because:
        said.append(words.say("You arrive."))
    serves = [str(number_of(route, ident)) for ident in taken.because if number_of(route, ident)]
    if serves:
        one, many = words.say("Needed for step {numbers}."), words.say("Needed for steps {numbers}.")
        said.append((one if len(serves) == 1 else many).format(numbers=words.listed(sorted(serves, key=int))))
    names = [entry_name(words, catalogue, award) for award in step.awards]
    names = [name for name in names if name != words.name(step.name)]
    if names and request.goal not in taken.because:
        said.append(words.sentence(words.say("Gives: {names}", names=listed(words, names, len(names)))))
    doing = []
    if step.study_modes:
        doing.append(words.amid(words.code(step.study_modes[0])))
    if step.study_hours:
        doing.append(words.say("{hours} h of study a week", hours=words.number(step.study_hours)))
    if step.pays_salary:
        doing.append(words.say("paid"))
    elif step.unpaid_months:
        doing.append(words.say("without pay"))
    if doing:
        said.append(words.sentence(", ".join(doing)))
    if (day := yearly_day(words, step.apply_by)) and len(step.intake_months) != 1 and not step.apply_by_intake:
        said.append(words.say("The last day to apply is given as {day}: ask which start that is for.", day=day))
    return tuple(said)


def _asks(
    words: Words, catalogue: JurisdictionCatalogue, nodes: Sequence[Node], route: Route, depth: int = 0
) -> tuple[Ask, ...]:
    """Return what a step asks, line by line: of alternatives of which one is met, that one alone.

    Of a group that is met its parts stand there without a line for the group, which would say nothing of itself.
    """
    rows: list[Ask] = []
    for node in nodes:
        shown, parts = stand_in(node)
        if shown is node and (within := _met_within(node)):
            rows += _asks(words, catalogue, within, route, depth)
            continue
        if shown is not node:
            parts = ()
        rows.append(
            Ask(
                mark=_MARKS[shown.state],
                text=_part(words, catalogue, shown),
                state=_state(words, shown.state),
                reason=_reason(words, catalogue, shown, route),
                depth=depth,
            )
        )
        if parts:
            kept = [part for part in parts if not part.beside]
            rows += _asks(words, catalogue, kept, route, depth + 1)
    return tuple(rows)


def _met_within(node: Node) -> tuple[Node, ...]:
    """Return what of a group of parts that is met is to be said; nothing of any other."""
    if not node.state.satisfied:
        return ()
    if isinstance(node.requirement, AllOf):
        return node.parts
    if isinstance(node.requirement, AnyOf):
        return (max(node.parts, key=lambda part: part.state),)
    return ()


def _together(asks: Sequence[Ask]) -> tuple[Ask, ...]:
    """Put what stands the same way, for the same reason, on one line."""
    found: list[Ask] = []
    for at, ask in enumerate(asks):
        last = found[-1] if found else None
        group = at + 1 < len(asks) and asks[at + 1].depth > ask.depth
        if last is not None and not group and ask.mark is Mark.MET and _alike(last, ask):
            found[-1] = replace(last, text=f"{last.text}; {ask.text}")
        else:
            found.append(ask)
    return tuple(found)


def _alike(one: Ask, other: Ask) -> bool:
    return (one.mark, one.state, one.reason, one.depth) == (other.mark, other.state, other.reason, other.depth)


def _part(words: Words, catalogue: JurisdictionCatalogue, node: Node) -> str:
    match node.requirement:
        case Holds(credential):
            return entry_name(words, catalogue, credential)
        case Condition():
            return condition_words(words, node.requirement)
        case AnyOf():
            return words.say("Any one of")
        case AllOf():
            return words.say("All of")
        case AtLeast(count, parts):
            return words.say("{count} of {all}", count=count, all=len(parts))


def _state(words: Words, state: State) -> str:
    return {
        State.MET: words.say("met"),
        State.EARNED: words.say("earned on this route"),
        State.ASSUMED: words.say("assumed"),
        State.UNKNOWN: words.say("not known"),
        State.UNMET: words.say("not met"),
    }[state]


def _reason(words: Words, catalogue: JurisdictionCatalogue, node: Node, route: Route) -> str:
    """Say in a word or two why a part stands as it does; empty where its state says it all."""
    if node.set_aside:
        return words.say("set aside by the adviser")
    if node.state is State.MET and node.by is not None:
        return words.say("by {name}", name=entry_name(words, catalogue, node.by))
    if node.state is State.EARNED and node.by is not None and (number := number_of(route, node.by)):
        return words.say("step {number}", number=number)
    if node.state is State.MET and isinstance(node.requirement, Holds):
        return words.say("held")
    return ""
