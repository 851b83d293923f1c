"""What the inspector says, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from pathways_app.domain.catalogue import JurisdictionCatalogue
from pathways_app.domain.requirement import Holds
from pathways_app.domain.source import Source
from pathways_app.domain.step import Document, Status, Step, StepKind
from pathways_app.domain.step_money import Because, MoneyRow, Verdict
from pathways_app.ui import wording
from pathways_app.ui.code_words import amid
from pathways_app.ui.inspector_data import StepView
from pathways_app.ui.issuer_words import issuer_amid, issuer_words, paper_words
from pathways_app.ui.money_words import beside_words, not_best_words, pays_nothing_words, proposed_words
from pathways_app.ui.requirement_words import credential_name, part_words
from pathways_app.ui.year_words import figure_words, priced_words

translate = QCoreApplication.translate


def kind_words(kind: StepKind) -> str:
    """Name the kind of a step."""
    return {
        StepKind.PROGRAMME: translate("Inspector", "Programme"),
        StepKind.COURSE: translate("Inspector", "Course"),
        StepKind.ASSESSMENT: translate("Inspector", "Assessment"),
        StepKind.APPLICATION: translate("Inspector", "Application"),
        StepKind.RECOGNITION: translate("Inspector", "Recognition"),
        StepKind.APPOINTMENT: translate("Inspector", "Appointment"),
        StepKind.EXPERIENCE: translate("Inspector", "Experience"),
    }[kind]


def place_words(view: StepView) -> str:
    """Say what kind of step it is, and where on the route: Programme · step 2 of 6."""
    return translate("Inspector", "{kind} · step {number} of {total}").format(
        kind=kind_words(view.step.kind), number=view.number, total=view.total
    )


def dates_words(view: StepView) -> str:
    """Say from when to when, and in which form: Sep 2027 – Sep 2030, full time."""
    start, end = wording.month_short(view.start), wording.month_short(view.end)
    dates = start if view.end - view.start <= 1 else f"{start} – {end}"
    modes = [wording.plain(mode).lower() for mode in view.step.study_modes]
    return ", ".join((dates, *modes[:1]))


def hours_words(view: StepView) -> str:
    """Say how many hours of study a week it takes, and whether it is paid; empty where neither."""
    words = []
    if view.step.study_hours:
        words.append(
            translate("Inspector", "{hours} h of study a week").format(hours=wording.number(view.step.study_hours))
        )
    if view.step.pays_salary:
        words.append(translate("Inspector", "paid"))
    elif view.step.unpaid_months:
        words.append(translate("Inspector", "without pay"))
    return ", ".join(words)


def status_words(step: Step) -> str:
    """Say as of when the state of a step is known; empty where that is not said."""
    if step.status_as_of is None:
        return ""
    return translate("Inspector", "As of {month}").format(month=wording.day(step.status_as_of))


def fee_words(view: StepView) -> str:
    """Say what it costs, with the year of the prices; what an unknown fee is planned at."""
    if view.fee is None:
        if view.planned is None:
            return translate("Inspector", "Fee not known, counted as nothing")
        planned = wording.money(view.planned)
        return translate("Inspector", "Fee not known, planned at up to {planned}").format(planned=planned)
    if not view.fee.minor:
        return translate("Inspector", "Free")
    return priced_words(view.fee, view.fee_year)


def serves_words(catalogue: JurisdictionCatalogue, view: StepView) -> str:
    """Say which steps, or the goal, need this one; empty where none do."""
    names = [
        wording.name_of(catalogue.steps[ident].name) if ident in catalogue.steps else credential_name(catalogue, ident)
        for ident in view.serves
    ]
    return translate("Inspector", "Needed for {names}").format(names=wording.apart(names)) if names else ""


def gives_words(catalogue: JurisdictionCatalogue, view: StepView) -> str:
    """Name what the step awards."""
    return " · ".join(credential_name(catalogue, award) for award in view.step.awards)


def amount_words(row: MoneyRow) -> str:
    """Write what a bursary is worth."""
    if row.amount is not None and row.amount.minor:
        amount = wording.money(row.amount)
    elif row.percent is not None:
        amount = translate("Inspector", "{percent} % of the fee").format(percent=row.percent).replace(" %", "\u00a0%")
    else:
        return ""
    return translate("Inspector", "up to {amount}").format(amount=amount) if row.limit else amount


def money_reason(catalogue: JurisdictionCatalogue, row: MoneyRow) -> str:
    """Say why a bursary is due, may be, or is not, with the year of its figure."""
    bursary = catalogue.bursaries[row.bursary]
    words = [beside_words(bursary.kind) if row.verdict in (Verdict.LOAN, Verdict.BESIDE) else ""]
    words.append(_because(catalogue, row))
    if bursary.status is Status.PROPOSED and row.verdict in (Verdict.POSSIBLE, Verdict.LOAN, Verdict.BESIDE):
        words.append(proposed_words())
    if bursary.academic_year:
        words.append(figure_words(bursary.academic_year))
    if row.later:
        words.append(translate("Inspector", "The step starts later: for then it is still to be announced"))
    return ". ".join(said[:1].upper() + said[1:] for said in words if said)


def _because(catalogue: JurisdictionCatalogue, row: MoneyRow) -> str:
    match row.because:
        case Because.ANSWERS:
            asked = [wording.plain(name) for name in row.ask]
            asked = [asked[0], *map(amid, asked[1:])] if asked else []
            return translate("Inspector", "Needs: {questions}").format(questions=", ".join(asked))
        case Because.STEPS:
            names = [wording.name_of(catalogue.steps[step].name) for step in row.steps if step in catalogue.steps]
            return translate("Inspector", "A further step would open it: {names}").format(names=wording.apart(names))
        case Because.NOT_ELIGIBLE if row.failing is not None:
            asked_for = part_words(catalogue, row.failing)
            if isinstance(row.failing.requirement, Holds):
                return translate("Inspector", "Only with: {what}").format(what=asked_for)
            return translate("Inspector", "Asks for {what}").format(what=amid(asked_for))
        case Because.NOT_ELIGIBLE:
            return translate("Inspector", "A condition is not met")
        case Because.NOT_OPEN:
            return translate("Inspector", "Not open today")
        case Because.NOT_BEST:
            return not_best_words()
        case Because.UP_TO if row.verdict is not Verdict.LOAN:
            return translate("Inspector", "Only the most it can be is published")
        case Because.ELIGIBLE if row.verdict is Verdict.DUE:
            return translate("Inspector", "Due")
        case Because.SUPPOSED:
            return translate("Inspector", "Taken off the cost because you suppose it: it is only proposed")
        case Because.PAYS_NOTHING:
            return pays_nothing_words()
        case Because.DISCRETION:
            return translate("Inspector", "Given at somebody’s discretion")
        case _:
            return ""


def money_questions(catalogue: JurisdictionCatalogue, row: MoneyRow) -> str:
    """Return the questions that would settle a bursary, one on a line."""
    known = [catalogue.attributes[name] for name in row.ask if name in catalogue.attributes]
    return "\n".join(wording.question_of(attribute) for attribute in known)


def verdict_words(verdict: Verdict) -> str:
    """Name a verdict."""
    return {
        Verdict.DUE: translate("Inspector", "due"),
        Verdict.SUPPOSED: translate("Inspector", "counted, only proposed"),
        Verdict.POSSIBLE: translate("Inspector", "possible"),
        Verdict.LOAN: translate("Inspector", "loan"),
        Verdict.BESIDE: translate("Inspector", "no money off"),
        Verdict.NOT_DUE: translate("Inspector", "not due"),
    }[verdict]


def document_words(document: Document) -> str:
    """Say what paper is needed, from whom, and how long before."""
    lead = float(document.lead_months)
    words = [paper_words(document.name), issuer_amid(document.issuer)]
    if lead >= 1:
        months = wording.span(round(lead))
        words.append(translate("Inspector", "allow {months}").format(months=months))
    return " · ".join(filter(None, words))


def source_words(source: Source) -> str:
    """Say who published a page, when, and when it was read."""
    words = [issuer_words(source.publisher)]
    if source.dated:
        words.append(translate("Inspector", "dated {day}").format(day=wording.day(source.dated)))
    words.append(translate("Inspector", "checked {day}").format(day=wording.day(source.checked)))
    return " · ".join(words)
