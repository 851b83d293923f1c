"""What a catalogue pack would change, in the language of the window."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from pathways_app.domain.catalogue_change import EntryChange, FieldChange, Figure, Happened
from pathways_app.domain.money import Money
from pathways_app.ui.code_words import plain
from pathways_app.ui.wording import apart, day, listed, money, number, span, value_words
from pathways_app.ui.year_words import year_words

translate = QCoreApplication.translate

_LONGEST = 60
"""Characters of a text that is repeated; of a longer one it is only said that it differs."""

_MOST_NAMED = 4
_MONTHS = ("duration.typical", "duration.low", "duration.high", "valid_months", "expires_after_months")


def section_words(section: str) -> str:
    """Name a section of the catalogue's sources."""
    return {
        "jurisdiction": translate("CatalogueChanges", "The place itself"),
        "steps": translate("CatalogueChanges", "Steps"),
        "credentials": translate("CatalogueChanges", "Credentials and roles"),
        "bursaries": translate("CatalogueChanges", "Bursaries"),
        "supports": translate("CatalogueChanges", "Support"),
        "attributes": translate("CatalogueChanges", "Questions about you"),
        "sources": translate("CatalogueChanges", "Sources"),
        "plan_links": translate("CatalogueChanges", "Answers to workforce plans"),
        "renamed": translate("CatalogueChanges", "New ids"),
        "plans": translate("CatalogueChanges", "Workforce plans"),
    }.get(section, section)


def count_words(changes: Sequence[EntryChange]) -> str:
    """Say how many entries are new, removed and changed."""

    def number_of(happened: Happened) -> int:
        return sum(change.happened is happened for change in changes)

    added, removed, changed = (number_of(h) for h in (Happened.ADDED, Happened.REMOVED, Happened.CHANGED))
    parts = []
    if added:
        parts.append(translate("CatalogueChanges", "%n new", "entries", added))
    if removed:
        parts.append(translate("CatalogueChanges", "%n removed", "entries", removed))
    if changed:
        parts.append(translate("CatalogueChanges", "%n changed", "entries", changed))
    return listed(parts)


def change_words(change: EntryChange) -> str:
    """Say what becomes of one entry, with its figures."""
    if change.happened is Happened.ADDED:
        return translate("CatalogueChanges", "Added")
    if change.happened is Happened.REMOVED:
        return translate("CatalogueChanges", "Removed")
    said = dict.fromkeys(field_words(field) for field in change.fields)
    return apart(said) or translate("CatalogueChanges", "Changed")


def field_words(change: FieldChange) -> str:
    """Say how one value differs, as in `Fee: £9,250 → £9,535`."""
    label, before, after = _label(change.field), change.before, change.after
    if label is None:
        return translate("CatalogueChanges", "Details reworded or completed")
    if isinstance(before, tuple) or isinstance(after, tuple):
        text = _lists(before, after)
    elif any(isinstance(value, str) and len(value) > _LONGEST for value in (before, after)):
        text = translate("CatalogueChanges", "changed")
    else:
        text = f"{_figure(change.field, before)} → {_figure(change.field, after)}"
    return translate("CatalogueChanges", "{what}: {how}").format(what=label, how=text)


def _lists(before: Figure, after: Figure) -> str:
    old, new = (value if isinstance(value, tuple) else () for value in (before, after))
    gained, lost = [part for part in new if part not in old], [part for part in old if part not in new]
    parts = [f"+ {part}" for part in gained] + [f"− {part}" for part in lost]
    if not parts or len(parts) > _MOST_NAMED or any(len(part) > _LONGEST for part in parts):
        return translate("CatalogueChanges", "changed")
    return ", ".join(parts)


def _figure(field: str, value: Figure) -> str:
    match value:
        case None:
            return translate("CatalogueChanges", "none")
        case Money():
            return money(value)
        case bool():
            return value_words(value)
        case int() | Decimal():
            if field not in _MONTHS:
                return number(value)
            if value == int(value):
                return span(int(value))
            return translate("CatalogueChanges", "{number} months").format(number=number(value))
        case str() if field in ("fee.year", "academic_year"):
            return year_words(value)
        case str() if field == "checked":
            return day(value)
        case str() if field.endswith(("status", "kind", "basis")):
            return plain(value)
    return str(value)


def _label(field: str) -> str | None:
    """Name a value of an entry; None for one that says nothing by itself."""
    if field.startswith("name."):
        return translate("CatalogueChanges", "Name")
    return {
        "fee.money": translate("CatalogueChanges", "Fee"),
        "fee.year": translate("CatalogueChanges", "Year of the fee"),
        "duration.typical": translate("CatalogueChanges", "Length"),
        "duration.low": translate("CatalogueChanges", "Shortest"),
        "duration.high": translate("CatalogueChanges", "Longest"),
        "study_hours": translate("CatalogueChanges", "Hours of study a week"),
        "intake_months": translate("CatalogueChanges", "Intakes"),
        "apply_by": translate("CatalogueChanges", "Deadline"),
        "status": translate("CatalogueChanges", "Status"),
        "requires": translate("CatalogueChanges", "What it asks"),
        "awards": translate("CatalogueChanges", "What it gives"),
        "providers": translate("CatalogueChanges", "Where"),
        "amount.money": translate("CatalogueChanges", "Amount"),
        "amount.percent": translate("CatalogueChanges", "Per cent of the fee"),
        "amount.cap": translate("CatalogueChanges", "At most"),
        "academic_year": translate("CatalogueChanges", "Year"),
        "eligibility": translate("CatalogueChanges", "Who may have it"),
        "for_steps": translate("CatalogueChanges", "For which steps"),
        "pay.low": translate("CatalogueChanges", "Pay from"),
        "pay.high": translate("CatalogueChanges", "Pay to"),
        "valid_months": translate("CatalogueChanges", "Valid for"),
        "implies": translate("CatalogueChanges", "Counts as"),
        "checked": translate("CatalogueChanges", "Checked"),
        "title": translate("CatalogueChanges", "Title"),
        "id": translate("CatalogueChanges", "Id"),
    }.get(field)
