"""Catalogue entries, conditions and requirements by name, in the words of a report."""

from __future__ import annotations

from collections.abc import Sequence

from pathways_app.domain.catalogue import JurisdictionCatalogue
from pathways_app.domain.requirement import AllOf, AnyOf, AtLeast, Condition, Holds, Requirement
from pathways_app.domain.route import Route
from pathways_app.domain.route_name import naming_steps, short_name
from pathways_app.report.words import Words

_MOST_NAMED = 3
_MOST_PARTS = 4
_MOST_VALUES = 4


def entry_name(words: Words, catalogue: JurisdictionCatalogue, ident: str) -> str:
    """Return the name of a step, a credential or a bursary; its id where the catalogue has no such entry."""
    entry = catalogue.steps.get(ident) or catalogue.credentials.get(ident) or catalogue.bursaries.get(ident)
    return ident if entry is None else words.name(entry.name)


def brief_name(words: Words, catalogue: JurisdictionCatalogue, ident: str) -> str:
    """Return the name of an entry without what stands in brackets or after a colon."""
    return short_name(entry_name(words, catalogue, ident))


def route_title(words: Words, catalogue: JurisdictionCatalogue, route: Route) -> str:
    """Name a route that stands alone after what it is chiefly made of."""
    return route_titles(words, catalogue, (route,))[0]


def route_titles(
    words: Words, catalogue: JurisdictionCatalogue, routes: Sequence[Route], among: Sequence[Route] = ()
) -> tuple[str, ...]:
    """Name `routes` as they are named `among` all they were chosen from.

    The names of steps are brief, but whole where two titles would read the same.
    """
    beside = among if all(route in among for route in routes) else routes
    named = naming_steps(beside, catalogue)
    steps = [named[beside.index(route)].steps for route in routes]
    brief = [_in_turn(words, [brief_name(words, catalogue, step) for step in chosen]) for chosen in steps]
    return tuple(
        title if brief.count(title) == 1 else _in_turn(words, [entry_name(words, catalogue, step) for step in chosen])
        for title, chosen in zip(brief, steps, strict=True)
    )


def _in_turn(words: Words, names: Sequence[str]) -> str:
    said = ""
    for name in names:
        said = words.say("{first}, then {second}", first=said, second=name) if said else name
    return said or words.say("Nothing left to do")


def listed(words: Words, names: Sequence[str], most: int = _MOST_NAMED) -> str:
    """List names in one line, those after the first few counted."""
    more = len(names) - most
    if more > 0:
        shown = ", ".join(names[:most])
        return words.count("{names} and {n} more", "{names} and {n} more", more, names=shown)
    return words.listed(names)


def condition_words(words: Words, condition: Condition) -> str:
    """Say what an attribute must be."""
    name = words.code(condition.attribute)
    if condition.values in ((True,), (False,)):
        wanted = (condition.values == (True,)) is not condition.negated
        return name if wanted else words.say("Not: {what}", what=words.amid(name))
    values = _range_words(words, condition) or _values_words(words, condition)
    if condition.negated:
        return words.say("{what}: not {values}", what=name, values=values)
    return words.say("{what}: {values}", what=name, values=values)


def requirement_words(words: Words, catalogue: JurisdictionCatalogue, part: Requirement) -> str:
    """Write a part of a requirement on one line, long lists of alternatives cut short."""
    match part:
        case Holds(credential):
            return entry_name(words, catalogue, credential)
        case Condition():
            return condition_words(words, part)
        case AllOf(parts):
            return _group(words, catalogue, parts)
        case AnyOf(parts):
            return words.say("any one of: {names}", names=_group(words, catalogue, parts))
        case AtLeast(count, parts):
            return words.say("{count} of: {names}", count=count, names=_group(words, catalogue, parts))


def _group(words: Words, catalogue: JurisdictionCatalogue, parts: Sequence[Requirement]) -> str:
    names = []
    for part in parts:
        name = requirement_words(words, catalogue, part)
        names.append(name if isinstance(part, Holds | Condition) else f"({name})")
    return listed(words, names, _MOST_PARTS)


def _range_words(words: Words, condition: Condition) -> str:
    low, high = condition.low, condition.high
    if low is not None and high is not None:
        return f"{words.number(low)}–{words.number(high)}"
    if high is not None:
        return words.say("up to {high}", high=words.number(high))
    return words.say("{low} or more", low=words.number(low)) if low is not None else ""


def _values_words(words: Words, condition: Condition) -> str:
    values = [words.amid(words.value(value)) for value in condition.values]
    if (more := len(values) - _MOST_VALUES) > 0:
        return ", ".join((*values[:_MOST_VALUES], words.count("{n} more", "{n} more", more)))
    return words.either(values)
