"""The details of a route as JSON: cash line, off-ramps, documents."""

from __future__ import annotations

from typing import Any

from pathways_app.domain.cash_line import CashEntry, CashLine, CashPoint
from pathways_app.domain.month import format_month
from pathways_app.domain.off_ramp import OffRamp
from pathways_app.domain.paperwork import DueDocument
from pathways_app.services.route_details import RouteDetails

Object = dict[str, Any]


def details_object(details: RouteDetails) -> Object:
    """Return the details of one route, under the names they have in a route of the answer."""
    return {
        "cash_line": _cash_line(details.cash_line),
        "off_ramps": [_off_ramp(ramp) for ramp in details.off_ramps],
        "documents": [_document(document) for document in details.documents],
    }


def _cash_line(line: CashLine) -> Object:
    return {
        "lowest": _point(line.lowest),
        "lowest_with_loans": _point(line.lowest_with_loans),
        "final": line.final.major,
        "running_costs": line.running_costs.major,
        "loans": line.loans.major,
        "unknown_fees": list(line.unknown_fees),
        "months": [
            {
                "month": format_month(one.month),
                "fees": one.fees.major,
                "bursaries": one.bursaries.major,
                "running_costs": one.running_costs.major,
                "loans": one.loans.major,
                "balance": one.balance.major,
                "with_loans": one.with_loans.major,
            }
            for one in line.months
        ],
        "entries": [_entry(entry) for entry in line.entries],
    }


def _point(point: CashPoint) -> Object:
    return {"month": format_month(point.month), "amount": point.balance.major}


def _entry(entry: CashEntry) -> Object:
    return {
        "month": format_month(entry.month),
        "kind": entry.kind.value,
        "step": entry.step,
        "bursary": entry.bursary,
        "credential": entry.credential,
        "amount": entry.amount.major,
        "known": entry.known,
        "dated": entry.dated,
        "ask": list(entry.ask),
    }


def _off_ramp(ramp: OffRamp) -> Object:
    return {
        "after": ramp.step,
        "month": format_month(ramp.month),
        "gained": list(ramp.gained),
        "held": list(ramp.held),
        "lapsed": list(ramp.lapsed),
        "opens": list(ramp.opens),
    }


def _document(document: DueDocument) -> Object:
    return {
        "step": document.step,
        "name": document.name,
        "issuer": document.issuer,
        "lead_months": document.lead_months,
        "ready_by": format_month(document.ready_by),
        "start_by": format_month(document.start_by),
        "apply_by": document.apply_by,
        "late": document.late,
        "months_late": document.months_late,
        "note": document.note,
    }
