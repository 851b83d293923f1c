"""What an edit of the question is called, told from what it changed: so that it can be told in another language."""

from __future__ import annotations

from dataclasses import fields

from PySide6.QtCore import QCoreApplication

from pathways_app.domain.catalogue import JurisdictionCatalogue
from pathways_app.ui.plans.supposing import supposed_steps
from pathways_app.ui.session import Draft
from pathways_app.ui.wording import name_of, plain

translate = QCoreApplication.translate


def edit_words(before: Draft, after: Draft, catalogue: JurisdictionCatalogue) -> str:
    """Name the edit that made `after` of `before`, the names in it as `catalogue` has them."""
    changed = {field.name for field in fields(Draft) if getattr(before, field.name) != getattr(after, field.name)}
    if "jurisdiction" in changed and after.goal is None:
        return translate("EditWords", "change the place")
    if "goal" in changed:
        return translate("EditWords", "choose the goal")
    if changed <= {"what_if", "without"}:
        return _supposed_words(before, after, catalogue)
    said = {
        "holds": lambda: _held_words(before, after, catalogue),
        "attributes": lambda: _answer_words(before, after),
        "skipped": lambda: _skipped_words(after),
        "study_hours": lambda: translate("EditWords", "change time to study"),
        "budget": lambda: translate("EditWords", "change the budget"),
        "start": lambda: translate("EditWords", "change the start"),
        "by": lambda: translate("EditWords", "change the latest date"),
        "modes": lambda: translate("EditWords", "change ways to study"),
        "keep_earning": lambda: translate("EditWords", "keeping pay"),
        "strict": lambda: translate("EditWords", "routes without assumptions"),
    }
    return said[changed.pop()]() if len(changed) == 1 else translate("EditWords", "try a change")


def _held_words(before: Draft, after: Draft, catalogue: JurisdictionCatalogue) -> str:
    added, gone = set(after.holds) - set(before.holds), set(before.holds) - set(after.holds)
    if len(added) + len(gone) != 1:
        return translate("EditWords", "try a change")
    text = translate("EditWords", "add {name}") if added else translate("EditWords", "remove {name}")
    return text.format(name=_name(catalogue, (added or gone).pop()))


def _answer_words(before: Draft, after: Draft) -> str:
    given, gone = after.attributes, before.attributes
    names = [name for name in {*given, *gone} if given.get(name) != gone.get(name)]
    if len(names) != 1:
        return translate("EditWords", "try a change")
    return translate("EditWords", "answer “{name}”").format(name=plain(names[0]))


def _skipped_words(after: Draft) -> str:
    if after.skipped:
        return translate("EditWords", "put a question aside")
    return translate("EditWords", "ask again what was put aside")


def _supposed_words(before: Draft, after: Draft, catalogue: JurisdictionCatalogue) -> str:
    if before.without == after.without:
        return translate("EditWords", "proposed pathways")
    was, is_ = supposed_steps(before, catalogue), supposed_steps(after, catalogue)
    out = set(after.without) - set(before.without) - was
    if out and is_ == was:
        names = ", ".join(sorted(_name(catalogue, step) for step in out))
        return translate("EditWords", "leave out “{name}”").format(name=names)
    if len(is_ ^ was) == 1:
        text = (
            translate("EditWords", "suppose {name}")
            if is_ > was
            else translate("EditWords", "suppose {name} no longer")
        )
        return text.format(name=_name(catalogue, next(iter(is_ ^ was))))
    return translate("EditWords", "what is supposed")


def _name(catalogue: JurisdictionCatalogue, ident: str) -> str:
    entry = catalogue.credentials.get(ident) or catalogue.steps.get(ident)
    return ident if entry is None else name_of(entry.name)
