"""What a catalogue pack would change, as text: by place and section, with the figures."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from gettext import gettext as _
from gettext import ngettext
from itertools import groupby

from pathways_app.cli.words import LANGUAGE, money_words, plain, value_words
from pathways_app.domain.catalogue_change import EntryChange, FieldChange, Figure, Happened
from pathways_app.domain.money import Money

_MOST = 12
"""Entries of one section that are named; the others are counted."""

_LONGEST = 48
"""Characters of a text that is repeated; of a longer one it is only said that it differs."""

_REQUIREMENTS = ("requires", "eligibility")
_MONTHS = ("duration.typical", "duration.low", "duration.high", "valid_months", "expires_after_months")


def changes_text(changes: Sequence[EntryChange], *, whole: bool) -> str:
    """Return the changes as lines; unless `whole`, no more than a few of each section."""
    if not changes:
        return _("It says what the catalogue in use says already.")
    lines: list[str] = []
    for (place, section), group in groupby(changes, key=lambda change: (change.place, change.section)):
        found = list(group)
        counts = ", ".join(_count(found, happened) for happened in Happened if _number(found, happened))
        lines.append(f"{place or _('plans')}, {plain(section)}: {counts}")
        shown = found if whole else found[:_MOST]
        lines += [line for change in shown for line in _entry(change)]
        if len(shown) < len(found):
            lines.append("  " + _("and {n} more; --all names them").format(n=len(found) - len(shown)))
    return "\n".join(lines)


def _number(changes: Sequence[EntryChange], happened: Happened) -> int:
    return sum(change.happened is happened for change in changes)


def _count(changes: Sequence[EntryChange], happened: Happened) -> str:
    number = _number(changes, happened)
    match happened:
        case Happened.ADDED:
            return ngettext("{n} new", "{n} new", number).format(n=number)
        case Happened.REMOVED:
            return ngettext("{n} removed", "{n} removed", number).format(n=number)
    return ngettext("{n} changed", "{n} changed", number).format(n=number)


def _entry(change: EntryChange) -> Iterator[str]:
    sign = {Happened.ADDED: "+", Happened.REMOVED: "-", Happened.CHANGED: "~"}[change.happened]
    name = _line(change.name.in_language(LANGUAGE))
    yield f"  {sign} {change.id}" + (f"  {name}" if name != change.id else "")
    said = [field_text(field) for field in change.fields]
    if said:
        yield "      " + _line("; ".join(dict.fromkeys(said)))


def _line(text: str) -> str:
    """Return a text on one line: a line of its own would pass for one of ours."""
    return " ".join(text.split())


def field_text(change: FieldChange) -> str:
    """Return one value that differs, as in `fee £9,250 → £9,535`."""
    label = _label(change.field)
    before, after = change.before, change.after
    if isinstance(before, tuple) or isinstance(after, tuple):
        return f"{label} {_listed(before, after)}"
    if any(isinstance(value, str) and len(value) > _LONGEST for value in (before, after)):
        asked = change.field in _REQUIREMENTS
        return (_("{label} changed") if asked else _("{label} reworded")).format(label=label)
    text = f"{label} {_figure(before)} → {_figure(after)}"
    return _("{text} months").format(text=text) if change.field in _MONTHS else text


def _listed(before: Figure, after: Figure) -> str:
    old, new = (value if isinstance(value, tuple) else () for value in (before, after))
    parts = [f"+{part}" for part in new if part not in old] + [f"-{part}" for part in old if part not in new]
    if not parts or any(len(part) > _LONGEST for part in parts):
        return _("changed")
    return " ".join(parts)


def _figure(value: Figure) -> str:
    match value:
        case None:
            return _("none")
        case Money():
            return money_words(value)
        case bool() | Decimal():
            return value_words(value)
    return str(value)


def _label(field: str) -> str:
    known = {
        "fee.money": _("fee"),
        "fee.year": _("year of the fee"),
        "duration.typical": _("length"),
        "duration.low": _("shortest"),
        "duration.high": _("longest"),
        "study_hours": _("hours of study a week"),
        "intake_months": _("intakes"),
        "requires": _("what it asks"),
        "awards": _("what it gives"),
        "amount.money": _("amount"),
        "amount.percent": _("per cent of the fee"),
        "pay.low": _("pay from"),
        "pay.high": _("pay to"),
        "eligibility": _("who may have it"),
    }
    return known.get(field) or plain(field.replace(".", " "))
