"""Errors as one clear sentence each, in the language of the window."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication

from pathways_app.domain import errors
from pathways_app.domain.errors import PathwaysError
from pathways_app.domain.month import parse_month
from pathways_app.runtime.paths import came_installed
from pathways_app.services.installed_catalogue import is_taken_in
from pathways_app.ui.casebook_messages import casebook_sentence
from pathways_app.ui.pack_messages import pack_sentence
from pathways_app.ui.system_words import system_words
from pathways_app.ui.wording import month_long

translate = QCoreApplication.translate

_LONGEST = 80
"""Characters of what was written that a sentence repeats."""


def sentence(error: PathwaysError) -> str:
    """Return what to tell the person who can put `error` right, on one line."""
    said = f"{error.written_in}: {_say(error)}" if error.written_in else _say(error)
    # The name of a file may be anybody's: what turns the order of letters round, say, is not passed on.
    return "".join(mark if mark.isprintable() else "?" for mark in " ".join(said.split()))


def _say(error: PathwaysError) -> str:
    of_file = casebook_sentence(error) or pack_sentence(error)
    if of_file is not None:
        return of_file
    match error:
        case errors.CatalogueMissingError() | errors.CatalogueDamagedError() | errors.CatalogueVersionError():
            return _catalogue_sentence(error)
        case errors.PastStartError(start, today):
            text = translate("Messages", "The start, {start}, is in the past; it is {today} now.")
            return text.format(start=_month(start), today=_month(today))
        case errors.DeadlineBeforeStartError(by, start):
            text = translate("Messages", "The latest date, {by}, is before the start, {start}.")
            return text.format(by=_month(by), start=_month(start))
        case errors.AttributeValueError(attribute, given, _, allowed):
            text = translate("Messages", "{attribute}: “{given}” is not a value it takes; wanted: {wanted}.")
            return text.format(
                attribute=attribute, given=given, wanted=", ".join(allowed) or translate("Messages", "a number")
            )
        case errors.BadMonthError(written):
            text = translate("Messages", "“{written}” is not a month written as a year and a month, such as 2027-09.")
            return text.format(written=_short(written))
        case errors.BadValueError(_, given, wanted):
            text = translate("Messages", "“{given}” will not do here; wanted: {wanted}.")
            return text.format(given=_short(given), wanted=wanted)
        case errors.PlaceTooLargeError(jurisdiction, most):
            text = translate(
                "Messages", "{place} has more than {most} entries, too many for every role at once; choose a goal."
            )
            return text.format(place=jurisdiction, most=most)
        case errors.QuestionTooWideError(goal, most):
            text = translate("Messages", "More than {most} steps may lead to “{goal}”, too many to plan with.")
            return text.format(most=most, goal=goal)
        case errors.ResourceMissingError(resource):
            text = translate("Messages", "A file of the program is missing: {resource}. Install Pathways again.")
            return text.format(resource=resource)
        case errors.WorkerLostError():
            return translate(
                "Messages", "Working this out failed twice. Change the question, or close Pathways and open it again."
            )
        case errors.TooManyRowsError() | errors.ColumnError() | errors.CellError():
            return _table_sentence(error)
        case errors.RouteFileError():
            return _question_sentence(error)
        case errors.FileProblemError(file, reason) if reason in _file_problems():
            return _file_problems()[reason].format(file=file)
        case errors.FileProblemError(file, "unwritable", _, detail):
            text = (
                translate("Messages", "{file} cannot be written: {detail}.")
                if detail
                else translate("Messages", "{file} cannot be written.")
            )
            return text.format(file=file, detail=system_words(detail))
        case errors.FileProblemError(file, _, _, detail):
            text = (
                translate("Messages", "{file} cannot be read: {detail}.")
                if detail
                else translate("Messages", "{file} cannot be read.")
            )
            return text.format(file=file, detail=system_words(detail))
    return _name_sentence(error)


def _question_sentence(error: errors.RouteFileError) -> str:
    match error.reason:
        case "newer":
            text = translate("Messages", "{file} was saved by a newer version of Pathways; this one cannot read it.")
        case "field":
            text = translate("Messages", "{file} is no whole question: “{field}” says nothing that can be meant.")
        case "own_goal":
            text = translate("Messages", "The goal is an addition of your own, which stays in the casebook.")
        case _:
            text = translate("Messages", "{file} is not a question saved by Pathways.")
    return text.format(file=error.file, field=error.detail)


def _name_sentence(error: PathwaysError) -> str:
    match error:
        case errors.UnknownJurisdictionError(given, known):
            text = translate("Messages", "There is no place called “{given}”; there are: {known}.")
            return text.format(given=_short(given), known=", ".join(known))
        case errors.WrongJurisdictionError(given, jurisdiction):
            text = translate("Messages", "“{given}” does not belong to {place}; one question keeps to one place.")
            return text.format(given=_short(given), place=jurisdiction)
        case errors.UnknownAttributeError(given, jurisdiction, near):
            text = translate("Messages", "Nothing is asked about “{given}” in {place}.")
            return text.format(given=_short(given), place=jurisdiction) + _nearest(near)
        case errors.AmbiguousNameError(given, candidates):
            text = translate("Messages", "“{given}” may mean several things; write one of these: {candidates}.")
            return text.format(given=_short(given), candidates=", ".join(ident for ident, _ in candidates))
        case errors.UnknownIdError(given, near):
            text = translate("Messages", "Nothing in the catalogue is called “{given}”.")
            return text.format(given=_short(given)) + _nearest(near)
        case errors.WrongKindError(given):
            return translate("Messages", "“{given}” is not something a person can hold.").format(given=given)
    return translate("Messages", "Pathways cannot answer this: {detail}").format(detail=str(error))


def _nearest(near: tuple[str, ...]) -> str:
    return " " + translate("Messages", "Nearest: {near}.").format(near=", ".join(near)) if near else ""


def _short(written: str) -> str:
    return written if len(written) <= _LONGEST else written[:_LONGEST] + "…"


def _file_problems() -> dict[str, str]:
    return {
        "too_large": translate("Messages", "{file} is too large to be what is wanted."),
        "not_text": translate("Messages", "{file} is not text that can be read here; save it as UTF-8."),
        "empty": translate("Messages", "There is nothing in {file}."),
        "locked": translate("Messages", "{file} is locked with a password."),
        "other_format": translate("Messages", "{file} is in another format; save it as .xlsx or .csv."),
    }


def _table_sentence(error: PathwaysError) -> str:
    match error:
        case errors.TooManyRowsError(file, most):
            text = translate("Messages", "{file} has more than {most} rows, the most that are taken at once.")
            return text.format(file=file, most=most)
        case errors.ColumnError(file, column, "twice"):
            return translate("Messages", "{file}: the column “{column}” stands there twice.").format(
                file=file, column=column
            )
        case errors.ColumnError(file, column):
            return translate("Messages", "{file}: there is no column “{column}” in its first row.").format(
                file=file, column=column
            )
        case errors.CellError("formula", given):
            return translate(
                "Messages", "“{given}” is a formula, and formulas are not worked out here; put in its value."
            ).format(given=given)
        case errors.CellError("error", given):
            return translate("Messages", "“{given}” is an error of the spreadsheet, not a value.").format(given=given)
        case errors.CellError("too_long", given):
            return translate("Messages", "“{given}” is too long to be what is wanted.").format(given=given)
    return translate("Messages", "Nothing stands here, and something is wanted.")


def _catalogue_sentence(error: PathwaysError) -> str:
    match error:
        case errors.CatalogueDamagedError(file) if is_taken_in(file):
            return translate(
                "Messages",
                "The catalogue taken in from a pack is damaged. Take it in again, or return to the one that came with "
                "Pathways: File, Catalogue packs.",
            )
        case errors.CatalogueMissingError(file) if came_installed(Path(file)):
            return translate("Messages", "The catalogue of Pathways is not there. Install Pathways again.")
        case errors.CatalogueVersionError(file) if came_installed(Path(file)):
            return translate(
                "Messages", "The catalogue belongs to another version of Pathways. Install Pathways again."
            )
        case errors.CatalogueDamagedError(file) if came_installed(Path(file)):
            return translate("Messages", "The catalogue of Pathways is damaged. Install Pathways again.")
        case errors.CatalogueMissingError(file):
            return translate(
                "Messages", "{file}: the catalogue is not there; make it with “pathways catalogue build”."
            ).format(file=file)
        case errors.CatalogueVersionError(file, found, wanted):
            return translate(
                "Messages",
                "{file}: built for catalogue version {found}, this program reads {wanted}; "
                "make it again with “pathways catalogue build”.",
            ).format(file=file, found=found, wanted=wanted)
        case errors.CatalogueDamagedError(file):
            text = translate(
                "Messages", "{file}: the catalogue is damaged; make it again with “pathways catalogue build”."
            )
            return text.format(file=file)
    return str(error)


def _month(written: str) -> str:
    return month_long(parse_month(written))
