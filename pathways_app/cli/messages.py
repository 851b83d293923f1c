"""Errors as one clear sentence each: what is wrong, where, and what would do."""

from __future__ import annotations

from gettext import gettext as _

from pathways_app.cli.casebook_messages import casebook_sentence
from pathways_app.cli.pack_messages import pack_sentence
from pathways_app.cli.words import section_words
from pathways_app.domain import errors
from pathways_app.services.installed_catalogue import is_taken_in

_LONGEST = 80
"""Characters of what was written that a sentence repeats."""


def sentence(error: errors.PathwaysError) -> str:
    """Return what to tell the person who can put `error` right, on one line; a "?" for what cannot be shown."""
    said = f"{error.written_in}: {_say(error)}" if error.written_in else _say(error)
    return "".join(mark if mark.isprintable() else "?" for mark in " ".join(said.split()))


def _short(written: str) -> str:
    """Return what was written, cut where it is long, with a question mark for what cannot be shown."""
    shown = "".join(mark if mark.isprintable() or mark.isspace() else "?" for mark in written)
    return shown if len(shown) <= _LONGEST else shown[:_LONGEST] + "…"


def _say(error: errors.PathwaysError) -> str:
    match error:
        case errors.BadMonthError(written, option):
            where = option or _("the month")
            return _("{where}: '{written}' is not a month written YYYY-MM.").format(
                where=where, written=_short(written)
            )
        case errors.PastStartError(start, today):
            return _("The start, {start}, is in the past; it is {today} now.").format(start=start, today=today)
        case errors.DeadlineBeforeStartError(by, start):
            return _("The latest month, {by}, is before the start, {start}.").format(by=by, start=start)
        case errors.BadValueError(field, given, wanted, file):
            text = _("{field}: '{given}' will not do; wanted: {wanted}.").format(
                field=field, given=_short(given), wanted=wanted
            )
            return f"{file}: {text}" if file else text
        case errors.FileProblemError():
            return _file_sentence(error)
        case errors.TooManyRowsError() | errors.ColumnError() | errors.CellError():
            return _table_sentence(error)
        case errors.RouteFileError():
            return _question_sentence(error)
        case errors.ResourceMissingError(resource):
            return _("A file of the program is missing: {resource}. Install Pathways again.").format(resource=resource)
        case errors.CatalogueMissingError() | errors.CatalogueDamagedError() | errors.CatalogueVersionError():
            return _catalogue_sentence(error)
        case errors.WorkerLostError():
            return _("Working this out failed twice. Change the question, or start Pathways again.")
        case errors.CatalogueInvalidError(problems):
            return _("The catalogue is not built: {problems} errors in its files.").format(problems=problems)
    return casebook_sentence(error) or pack_sentence(error) or _name_sentence(error)


def _question_sentence(error: errors.RouteFileError) -> str:
    texts = {
        "newer": _("{file} was saved by a newer version of Pathways; this one cannot read it."),
        "field": _("{file} is no whole question: '{field}' says nothing that can be meant."),
        "own_goal": _("The goal is an addition of your own, which stays in the casebook."),
    }
    text = texts.get(error.reason, _("{file} is not a question saved by Pathways."))
    return text.format(file=error.file, field=error.detail)


def _name_sentence(error: errors.PathwaysError) -> str:
    match error:
        case errors.UnknownIdError(given, near):
            text = _("Nothing in the catalogue is called '{given}'.").format(given=_short(given))
            return f"{text} {_nearest(near)}" if near else text
        case errors.AmbiguousNameError(given, candidates):
            listed = "; ".join(f"{ident} ({name})" for ident, name in candidates)
            return _("'{given}' may mean several things; say which: {listed}.").format(
                given=_short(given), listed=listed
            )
        case errors.WrongKindError(given, found, wanted):
            return _("'{given}' is a {found}; a {wanted} is wanted here.").format(
                given=_short(given), found=section_words(found), wanted=section_words(wanted)
            )
        case errors.WrongJurisdictionError(given, jurisdiction):
            return _("'{given}' does not belong to {jurisdiction}; one question keeps to one place.").format(
                given=_short(given), jurisdiction=jurisdiction
            )
        case errors.PlaceTooLargeError(jurisdiction, most):
            text = _(
                "{place} has more than {most} entries, too many for every role at once; ask 'pathways route' for one."
            )
            return text.format(place=jurisdiction, most=most)
        case errors.QuestionTooWideError(goal, most):
            return _("More than {most} steps may lead to '{goal}', too many to plan with.").format(
                most=most, goal=_short(goal)
            )
        case errors.UnknownJurisdictionError(given, known):
            return _("There is no place called '{given}'; there are: {known}.").format(
                given=_short(given), known=", ".join(known)
            )
        case errors.UnknownAttributeError(given, jurisdiction, near):
            text = _("There is no attribute '{given}' in {jurisdiction}.").format(
                given=_short(given), jurisdiction=jurisdiction
            )
            return f"{text} {_nearest(near)}" if near else text
        case errors.AttributeValueError(attribute, given, kind, allowed):
            wanted = ", ".join(allowed) or {"number": _("a number")}.get(kind, kind)
            return _("{attribute}: '{given}' is not a value it takes; wanted: {wanted}.").format(
                attribute=attribute, given=_short(given), wanted=wanted
            )
    return str(error)


def _nearest(near: tuple[str, ...]) -> str:
    return _("Nearest: {near}.").format(near=", ".join(near))


def _file_sentence(error: errors.FileProblemError) -> str:
    where = _("{file}, line {line}").format(file=error.file, line=error.line) if error.line else error.file
    problem = {
        "missing": _("there is no such file"),
        "unreadable": _("it cannot be read"),
        "unwritable": _("it cannot be written"),
        "malformed": _("it is not written as it should be"),
        "not_text": _("it is not UTF-8 text"),
        "too_large": _("it is too large to be what is wanted"),
        "empty": _("there is nothing in it"),
        "locked": _("it is locked with a password"),
        "other_format": _("it is in another format; save it as .xlsx or .csv"),
    }.get(error.reason, error.reason)
    return f"{where}: {problem} ({error.detail})." if error.detail else f"{where}: {problem}."


def _table_sentence(error: errors.PathwaysError) -> str:
    match error:
        case errors.TooManyRowsError(file, most):
            return _("{file}: it has more than {most} rows, the most that are taken at once.").format(
                file=file, most=most
            )
        case errors.ColumnError(file, column, "twice"):
            return _("{file}: the column '{column}' stands there twice.").format(file=file, column=_short(column))
        case errors.ColumnError(file, column, _reason, found):
            text = _("{file}: there is no column '{column}' in its first row.").format(file=file, column=column)
            listed = ", ".join(_short(name) for name in found)
            return text + " " + _("There are: {found}.").format(found=_short(listed)) if found else text
        case errors.CellError("formula", given):
            return _("'{given}' is a formula, and formulas are not worked out here; put in its value.").format(
                given=_short(given)
            )
        case errors.CellError(reason, given):
            text = {
                "empty": _("Nothing stands here, and something is wanted."),
                "error": _("'{given}' is an error of the spreadsheet, not a value."),
                "too_long": _("'{given}' is too long to be what is wanted."),
            }.get(reason, reason)
            return text.format(given=_short(given))
    return str(error)


def _catalogue_sentence(error: errors.PathwaysError) -> str:
    match error:
        case errors.CatalogueDamagedError(file) if is_taken_in(file):
            return _(
                "The catalogue taken in from a pack is damaged; take it in again, or go back to the one that came with "
                "Pathways: 'pathways catalogue restore'."
            )
        case errors.CatalogueMissingError(file):
            return _("{file}: the catalogue is not there; make it with 'pathways catalogue build'.").format(file=file)
        case errors.CatalogueVersionError(file, found, wanted):
            return _(
                "{file}: built for catalogue version {found}, this program reads {wanted}; "
                "make it again with 'pathways catalogue build'."
            ).format(file=file, found=found, wanted=wanted)
        case errors.CatalogueDamagedError(file, detail):
            text = _("{file}: the catalogue is damaged").format(file=file)
            more = f" ({detail})" if detail else ""
            return text + more + _("; make it again with 'pathways catalogue build'.")
    return str(error)
