"""The details of a route as text: how deep one has to reach into one's pocket, what is left over, what to send for."""

from __future__ import annotations

from datetime import date
from gettext import gettext as _
from gettext import ngettext

from pathways_app.cli.words import LANGUAGE, issuer_amid, money_words, month_words
from pathways_app.domain.cash_line import CashLine
from pathways_app.domain.catalogue import JurisdictionCatalogue
from pathways_app.domain.off_ramp import OffRamp
from pathways_app.domain.paperwork import DueDocument
from pathways_app.services.route_details import RouteDetails

MOST_DOCUMENTS = 8
"""Documents of one route that are listed besides those already late; the rest are counted."""

MOST_NAMED = 3
"""Credentials named for one off-ramp; the rest are counted."""


def details_lines(catalogue: JurisdictionCatalogue, details: RouteDetails, today: date) -> list[str]:
    """Return the short form: the lowest point, where one could stop, the documents and when to send for them."""
    return [
        *_cash_lines(details.cash_line),
        *_ramp_lines(catalogue, details.off_ramps),
        *_document_lines(catalogue, details, today),
    ]


def _cash_lines(line: CashLine) -> list[str]:
    lines = []
    if line.lowest.balance.minor < 0:
        text = _("Lowest point: {amount} in {month}")
        lines.append(text.format(amount=money_words(line.lowest.balance), month=month_words(line.lowest.month)))
        if line.lowest_with_loans.balance.minor > line.lowest.balance.minor:
            lines[-1] += _(", with loans {amount}").format(amount=money_words(line.lowest_with_loans.balance))
        if line.unknown_fees:
            lines[-1] += _(", unknown fees as planned")
    return ["  " + one for one in lines]


def _ramp_lines(catalogue: JurisdictionCatalogue, ramps: tuple[OffRamp, ...]) -> list[str]:
    lines = []
    for ramp in ramps[:-1]:  # the last one is the goal
        if ramp.gained:
            named = [catalogue.credentials[one].name.in_language(LANGUAGE) for one in ramp.gained[:MOST_NAMED]]
            more = len(ramp.gained) - len(named)
            listed = ", ".join(named)
            if more:
                listed = ngettext("{listed} and {n} more", "{listed} and {n} more", more).format(listed=listed, n=more)
            lines.append("    " + _("{month}: {listed}").format(month=month_words(ramp.month), listed=listed))
    return ["  " + _("Gained on the way, should you stop:"), *lines] if lines else []


def _document_lines(catalogue: JurisdictionCatalogue, details: RouteDetails, today: date) -> list[str]:
    late = [document for document in details.documents if document.is_late_on(today)]
    waiting = [document for document in details.documents if document not in late]
    lines = [_document(catalogue, document, late=True) for document in late]
    lines += [_document(catalogue, document, late=False) for document in waiting[:MOST_DOCUMENTS]]
    if (more := len(waiting) - MOST_DOCUMENTS) > 0:
        lines.append(ngettext("and {n} more document", "and {n} more documents", more).format(n=more))
    return ["  " + _("Papers to send for:"), *(f"    {line}" for line in lines)] if lines else []


def _document(catalogue: JurisdictionCatalogue, document: DueDocument, *, late: bool) -> str:
    text = _("By {month}: {name} ({issuer}), for {step}")
    if late:
        text = _("Late: {name} ({issuer}), for {step}: should be under way since {month}")
    return text.format(
        name=document.name,
        issuer=issuer_amid(document.issuer),
        step=catalogue.steps[document.step].name.in_language(LANGUAGE),
        month=month_words(document.start_by),
    )
