"""One test a rule: sound sources have no error, and each slip is named with its file, id and reason."""

import copy

import pytest

from pathways_app.catalogue.validate import validate
from pathways_app.domain.problem import Reason, Severity


def found(sources):
    return {(problem.severity, problem.file, problem.id, problem.reason) for problem in validate(sources.read())}


def errors(sources):
    return {entry[1:] for entry in found(sources) if entry[0] is Severity.ERROR}


def warnings(sources):
    return {entry[1:] for entry in found(sources) if entry[0] is Severity.WARNING}


def test_sound_sources_have_no_problem(sources):
    assert found(sources) == set()


def test_an_attribute_told_by_what_nobody_holds(sources):
    sources.content["isle/attributes"]["settled"]["told_by"] = ["isle.nothing"]
    assert errors(sources) == {("isle/attributes.yaml", "settled", Reason.UNKNOWN_ID)}


def test_problems_name_the_line(sources):
    sources.entry("steps", "isle.course")["sources"] = []
    (problem,) = validate(sources.read())
    text = (sources.folder / "isle" / "steps.yaml").read_text(encoding="utf-8").splitlines()
    assert "isle.course" in text[problem.line - 1]


@pytest.mark.parametrize(
    ("file", "ident", "field", "value"),
    [
        ("credentials", "isle.maths-good", "implies", ["isle.nothing"]),
        ("credentials", "isle.teacher", "renewed_by", "isle.nothing"),
        ("steps", "isle.course", "requires", {"any_of": ["isle.nothing", "isle.maths"]}),
        ("steps", "isle.course", "awards", ["isle.teacher", "isle.nothing"]),
        ("bursaries", "isle.grant", "for_steps", ["isle.course", "isle.nothing"]),
        ("bursaries", "isle.grant", "not_with", ["isle.nothing"]),
        ("bursaries", "isle.grant", "never_with", ["isle.nothing"]),
        ("supports", "isle.mentor", "for", ["isle.nothing"]),
    ],
)
def test_an_unknown_id(sources, file, ident, field, value):
    sources.entry(file, ident)[field] = value
    assert (f"isle/{file}.yaml", ident, Reason.UNKNOWN_ID) in errors(sources)


def test_an_unknown_id_in_instalments_links_and_renamings(sources):
    sources.entry("bursaries", "isle.grant")["amount"]["instalments"][1]["after"] = "isle.nothing"
    sources.content["isle/plan_links"][0]["answered_by"] = ["isle.nothing"]
    sources.content["renamed"]["isle.older"] = "isle.nothing"
    assert errors(sources) == {
        ("isle/bursaries.yaml", "isle.grant", Reason.UNKNOWN_ID),
        ("isle/plan_links.yaml", "plan-1/1.1", Reason.UNKNOWN_ID),
        ("renamed.yaml", "isle.older", Reason.UNKNOWN_ID),
    }


def test_a_renamed_id_that_is_still_in_use(sources):
    sources.content["renamed"]["isle.maths"] = "isle.course"
    assert errors(sources) == {("renamed.yaml", "isle.maths", Reason.DUPLICATE_ID)}


def test_every_old_id_leads_straight_to_the_id_of_today(sources):
    sources.content["renamed"]["isle.oldest-course"] = "isle.old-course"
    assert errors(sources) == {("renamed.yaml", "isle.oldest-course", Reason.UNKNOWN_ID)}


def test_a_plan_of_an_unknown_place(sources):
    sources.content["plans/plan-1"]["jurisdiction"] = "moor"
    assert errors(sources) == {("plans/plan-1.yaml", "plan-1", Reason.UNKNOWN_ID)}


def test_an_open_step_may_not_count_on_a_proposed_one(sources):
    gate = copy.deepcopy(sources.entry("steps", "isle.course"))
    gate.update(id="isle.gate", name={"en": "Gate"}, status="proposed", awards=["isle.pass"])
    sources.content["isle/steps"].append(gate)
    token = {**sources.entry("credentials", "isle.maths"), "id": "isle.pass", "name": {"en": "Pass"}}
    del token["starting_point"]
    sources.content["isle/credentials"].append(token)
    sources.entry("steps", "isle.course")["requires"]["all_of"].append("isle.pass")
    assert errors(sources) == {("isle/steps.yaml", "isle.course", Reason.UNREACHABLE_STEP)}


@pytest.mark.parametrize("file", ["credentials", "steps", "bursaries", "supports"])
def test_an_entry_without_a_source(sources, file):
    entry = sources.content[f"isle/{file}"][0]
    entry["sources"] = []
    assert (f"isle/{file}.yaml", entry["id"], Reason.WITHOUT_SOURCE) in errors(sources)
    entry["sources"] = ["s-two"]
    assert (f"isle/{file}.yaml", entry["id"], Reason.UNKNOWN_SOURCE) in errors(sources)


def test_pay_without_a_source(sources):
    sources.entry("credentials", "isle.teacher")["pay"]["source"] = "s-two"
    assert errors(sources) == {("isle/credentials.yaml", "isle.teacher", Reason.UNKNOWN_SOURCE)}


def test_a_requirement_that_can_never_be_true(sources):
    both = [{"attr": "subject", "is": "physics"}, {"attr": "subject", "is": "history"}, {"attr": "age", "min": 1}]
    sources.entry("bursaries", "isle.waiver")["eligibility"] = {"all_of": [*both, {"attr": "settled", "is": True}]}
    assert errors(sources) == {("isle/bursaries.yaml", "isle.waiver", Reason.NEVER_TRUE)}


def test_a_step_nobody_can_start(sources):
    sources.entry("steps", "isle.course")["requires"]["all_of"].append("isle.teacher")
    assert ("isle/steps.yaml", "isle.course", Reason.UNREACHABLE_STEP) in errors(sources)


def test_an_award_nobody_can_win(sources):
    del sources.entry("credentials", "isle.maths-good")["starting_point"]
    assert errors(sources) == {("isle/credentials.yaml", "isle.maths-good", Reason.UNWINNABLE)}


def test_a_cycle_of_implications(sources):
    sources.entry("credentials", "isle.maths")["implies"] = ["isle.maths-good"]
    assert errors(sources) == {("isle/credentials.yaml", "isle.maths", Reason.IMPLIES_CYCLE)}


def test_a_foreign_currency(sources):
    sources.entry("steps", "isle.course")["fee"]["currency"] = "USD"
    sources.entry("bursaries", "isle.grant")["amount"]["currency"] = "SEK"
    sources.entry("credentials", "isle.teacher")["pay"]["currency"] = "CAD"
    assert errors(sources) == {
        ("isle/steps.yaml", "isle.course", Reason.FOREIGN_CURRENCY),
        ("isle/bursaries.yaml", "isle.grant", Reason.FOREIGN_CURRENCY),
        ("isle/credentials.yaml", "isle.teacher", Reason.FOREIGN_CURRENCY),
    }


def test_durations_that_do_not_rise(sources):
    sources.entry("steps", "isle.course")["duration_months"] = {"min": 6, "typical": 5, "max": 9}
    assert errors(sources) == {("isle/steps.yaml", "isle.course", Reason.DURATION_ORDER)}


def test_an_entry_that_cannot_be_read_is_the_only_one_blamed(sources):
    sources.entry("steps", "isle.course")["status"] = "ajar"
    assert errors(sources) == {("isle/steps.yaml", "isle.course", Reason.BAD_VALUE)}


def test_a_bursary_for_a_closed_step(sources):
    sources.entry("steps", "isle.course")["status"] = "closed"
    assert errors(sources) == {
        ("isle/bursaries.yaml", "isle.grant", Reason.BURSARY_FOR_CLOSED_STEP),
        ("isle/bursaries.yaml", "isle.waiver", Reason.BURSARY_FOR_CLOSED_STEP),
    }


def test_two_steps_equal_in_everything_but_the_id(sources):
    twin = {**sources.entry("steps", "isle.course"), "id": "isle.twin"}
    sources.content["isle/steps"].append(twin)
    assert errors(sources) == {("isle/steps.yaml", "isle.twin", Reason.EQUAL_STEPS)}


def test_an_attribute_nothing_uses_and_one_nobody_asks(sources):
    attributes = sources.content["isle/attributes"]
    attributes["height"] = {"type": "number", "values": [], "meaning": "height", "ask": "How tall are you?"}
    del attributes["age"]["ask"]
    assert errors(sources) == {
        ("isle/attributes.yaml", "height", Reason.UNUSED_ATTRIBUTE),
        ("isle/attributes.yaml", "age", Reason.WITHOUT_ASK),
    }


def test_a_plan_link_to_nothing(sources):
    link = sources.content["isle/plan_links"][0]
    link["item"] = "9.9"
    assert errors(sources) == {("isle/plan_links.yaml", "plan-1/9.9", Reason.PLAN_ITEM_UNKNOWN)}
    assert warnings(sources) == {("plans/plan-1.yaml", "1.1", Reason.PLAN_ITEM_UNLINKED)}
    link.update(item="1.1", answered_by=[], status="partly")
    assert errors(sources) == {("isle/plan_links.yaml", "plan-1/1.1", Reason.ANSWERED_BY_NOTHING)}
    link.update(status="gap")
    assert errors(sources) == set()


def test_stale_and_recalled_facts_are_warnings(sources):
    sources.content["isle/sources"].append(
        {**sources.content["isle/sources"][0], "id": "s-old", "stale": True, "evidence": "recalled"}
    )
    sources.entry("supports", "isle.mentor")["sources"] = ["s-old"]
    sources.entry("steps", "isle.course")["sources"] = ["s-old", "s-one"]
    assert warnings(sources) == {
        ("isle/supports.yaml", "isle.mentor", Reason.STALE),
        ("isle/supports.yaml", "isle.mentor", Reason.RECALLED),
    }
    assert errors(sources) == set()


def test_an_estimate_is_a_warning_with_its_fields(sources):
    step = sources.entry("steps", "isle.course")
    step.update(duration_basis="estimate", duration_note="as courses of its kind", hours_basis="estimate")
    step["fee"]["basis"] = "estimate"
    (problem,) = validate(sources.read())
    assert (problem.reason, problem.field) == (Reason.ESTIMATE, "duration, hours, fee")


def test_a_dead_end_is_a_warning(sources):
    maths = sources.entry("credentials", "isle.maths-good")
    del maths["starting_point"]
    maths["dead_end"] = "no longer taught"
    assert found(sources) == {(Severity.WARNING, "isle/credentials.yaml", "isle.maths-good", Reason.DEAD_END)}


def test_what_only_closed_steps_lead_to_is_a_warning(sources):
    sources.content["isle/bursaries"] = []
    sources.entry("steps", "isle.course")["status"] = "proposed"
    assert warnings(sources) == {("isle/credentials.yaml", "isle.teacher", Reason.ONLY_CLOSED)}


def test_a_role_no_open_step_reaches_is_a_warning(sources):
    closed = copy.deepcopy(sources.entry("steps", "isle.course"))
    closed.update(id="isle.gate", name={"en": "Gate"}, status="proposed")
    sources.content["isle/steps"].append({**closed, "awards": ["isle.pass"]})
    name = {"en": "Pass"}
    sources.content["isle/credentials"].append(
        {**sources.entry("credentials", "isle.maths"), "id": "isle.pass", "name": name}
    )
    del sources.entry("credentials", "isle.pass")["starting_point"]
    sources.entry("steps", "isle.course")["requires"]["all_of"].append("isle.pass")
    assert warnings(sources) == {
        ("isle/credentials.yaml", "isle.pass", Reason.ONLY_CLOSED),
        ("isle/credentials.yaml", "isle.teacher", Reason.GOAL_UNREACHED),
    }
    assert errors(sources) == {("isle/steps.yaml", "isle.course", Reason.UNREACHABLE_STEP)}


def test_the_shipped_sources_have_no_error():
    from pathways_app.services.build_catalogue import check_sources

    assert [problem for problem in check_sources() if problem.severity is Severity.ERROR] == []
