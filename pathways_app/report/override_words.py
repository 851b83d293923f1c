"""What an adviser has set aside for a person, in words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from pathways_app.domain.catalogue import JurisdictionCatalogue
from pathways_app.domain.override import FactReplaced, Override, TakenAsMet
from pathways_app.report.document import SetAside
from pathways_app.report.naming import entry_name, requirement_words
from pathways_app.report.words import Words


def override_words(words: Words, catalogue: JurisdictionCatalogue, override: Override) -> str:
    """Say what is taken to be otherwise, by whom, when and why."""
    return words.say(
        "changed for you at {entry}: {what} ({author}, {day}: {reason})",
        entry=entry_name(words, catalogue, override.rule.entry),
        what=", ".join(_what(words, catalogue, override.rule.subject)),
        author=override.author,
        day=words.day(override.made),
        reason=override.reason,
    )


def set_aside_rows(words: Words, catalogue: JurisdictionCatalogue, overrides: Iterable[Override]) -> Iterator[SetAside]:
    """Return `overrides` in words part by part; those of another place change nothing here and are left out."""
    for override in overrides:
        if override.rule.entry in catalogue.steps or override.rule.entry in catalogue.bursaries:
            yield SetAside(
                entry_name(words, catalogue, override.rule.entry),
                words.sentence(", ".join(_what(words, catalogue, override.rule.subject))),
                override.reason,
                override.author,
                words.day(override.made),
            )


def _what(words: Words, catalogue: JurisdictionCatalogue, subject: TakenAsMet | FactReplaced) -> Iterable[str]:
    if isinstance(subject, TakenAsMet):
        yield words.say("taken as met: {part}", part=requirement_words(words, catalogue, subject.part))
        return
    if subject.fee is not None:
        yield words.say("fee {sum}", sum=words.money(subject.fee))
    if subject.months is not None:
        yield words.say("takes {span}", span=words.span(subject.months))
    if subject.intake_months is not None:
        names = [words.month_name(month) for month in subject.intake_months]
        yield words.say("starts in: {months}", months=", ".join(names)) if names else words.say("starts in any month")
