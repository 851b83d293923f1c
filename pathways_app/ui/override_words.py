"""What an adviser has set aside for a client, in words."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication, QLocale

from pathways_app.domain.catalogue import JurisdictionCatalogue
from pathways_app.domain.override import FactReplaced, Override, TakenAsMet
from pathways_app.domain.requirement import Requirement
from pathways_app.domain.standing import Node, State
from pathways_app.ui import wording
from pathways_app.ui.requirement_words import part_words

translate = QCoreApplication.translate


_NO_NAMES: Mapping[str, str] = MappingProxyType({})


def override_words(
    catalogue: JurisdictionCatalogue | None, override: Override, names: Mapping[str, str] = _NO_NAMES
) -> str:
    """Say what is taken to be otherwise, by whom, when and why; `names` are those of entries of other places."""
    text = translate("Overrides", "{entry} · {what}. {reason} ({author}, {day})")
    return text.format(
        entry=rule_entry_name(catalogue, override.rule.entry, names),
        what=wording.apart(_what(catalogue, override.rule.subject)),
        reason=override.reason,
        author=override.author,
        day=wording.day(override.made.isoformat()),
    )


def rule_entry_name(catalogue: JurisdictionCatalogue | None, ident: str, names: Mapping[str, str] = _NO_NAMES) -> str:
    """Return the name of a step or bursary, its id where neither `catalogue` nor `names` has it any more."""
    entry = None if catalogue is None else catalogue.steps.get(ident) or catalogue.bursaries.get(ident)
    return names.get(ident, ident) if entry is None else wording.name_of(entry.name)


def required_words(catalogue: JurisdictionCatalogue, part: Requirement) -> str:
    """Say what a part of what an entry requires asks."""
    return part_words(catalogue, Node(part, State.UNKNOWN))


def _what(catalogue: JurisdictionCatalogue | None, subject: TakenAsMet | FactReplaced) -> Iterable[str]:
    if isinstance(subject, TakenAsMet):
        if catalogue is None:
            yield translate("Overrides", "part of what it asks is taken as met")
        else:
            yield translate("Overrides", "taken as met: {part}").format(part=required_words(catalogue, subject.part))
        return
    if subject.fee is not None:
        yield translate("Overrides", "fee {sum}").format(sum=wording.money(subject.fee))
    if subject.months is not None:
        yield translate("Overrides", "takes {span}").format(span=wording.span(subject.months))
    if subject.intake_months is not None:
        names = [QLocale().standaloneMonthName(number) for number in subject.intake_months]
        starts = translate("Overrides", "starts in: {months}").format(months=", ".join(names))
        yield starts if names else translate("Overrides", "starts in any month")
