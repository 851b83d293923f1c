"""What is wrong with an addition, as a sentence beside the field it stands in."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from pathways_app.domain.problem import Problem, Reason

translate = QCoreApplication.translate


def problem_words(problem: Problem) -> str:
    """Return what to tell about a problem."""
    match problem.reason:
        case Reason.MISSING_KEY:
            return translate("Additions", "Please fill this in.")
        case Reason.WITHOUT_SOURCE | Reason.UNKNOWN_SOURCE:
            return translate("Additions", "Every addition needs a source that can be looked up.")
        case Reason.UNKNOWN_ID:
            return translate("Additions", "{what} is not in the catalogue.").format(what=problem.given)
        case Reason.BAD_VALUE if problem.field.endswith(".url"):
            return translate("Additions", "The address must begin with https:// or http:// and have no spaces.")
        case Reason.FOREIGN_CURRENCY:
            return translate("Additions", "Money of this place is in {currency}.").format(
                currency=", ".join(problem.wanted)
            )
        case Reason.DUPLICATE_ID:
            return translate("Additions", "Another addition has the same name for its source.")
        case Reason.EQUAL_STEPS:
            return translate("Additions", "{what} is the same step.").format(what=problem.given)
        case Reason.NEVER_TRUE:
            return translate("Additions", "Nobody can meet what it asks.")
        case Reason.BURSARY_FOR_CLOSED_STEP:
            return translate("Additions", "{what} is closed.").format(what=problem.given)
        case Reason.UNWINNABLE:
            return translate(
                "Additions", "Nothing gives it yet: add a step that does, or say that one may have it already."
            )
        case Reason.UNREACHABLE_STEP:
            return translate("Additions", "Nobody can come by what it asks: {what}.").format(
                what=", ".join(problem.wanted)
            )
        case Reason.IMPLIES_CYCLE:
            return translate("Additions", "What it counts as may not count as it in turn.")
        case Reason.BAD_ID:
            return translate("Additions", "{what} is not a name for an own addition.").format(what=problem.given)
    where = translate("Additions", "“{field}” is not as the catalogue writes it: {given}")
    return where.format(field=problem.field, given=problem.given or "–")
