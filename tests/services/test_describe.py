from dataclasses import replace

import pytest

from pathways_app.domain.plan import Plan, PlanItem, PlanLink, PlanStatus
from pathways_app.services.describe import describe, describe_plan_item


def test_a_credential_with_what_touches_it(isle):
    found = describe(isle, "isle.teacher")
    assert (found.section, found.awarded_by, found.supports) == ("credential", ("isle.course",), ("isle.mentor",))
    assert [source.id for source in found.sources] == ["s-one"]
    assert describe(isle, "isle.maths-c").needed_by == ("isle.course",)


def test_a_step_with_its_bursaries(isle):
    found = describe(isle, "isle.course")
    assert found.section == "step"
    assert found.bursaries == tuple(isle.bursaries)


def test_an_id_of_elsewhere_is_a_bug(isle):
    with pytest.raises(KeyError):
        describe(isle, "bc.teacher")


def test_a_plan_item_with_its_answers(isle):
    plan = Plan("p", "Plan", "Board", None, None, (PlanItem("p", "1", "One", "First."), PlanItem("p", "2", "Two", "")))
    link = PlanLink("p", "1", "One", ("isle.course",), PlanStatus.MET)
    place = replace(isle, plan_links=(link,))
    found = describe_plan_item(plan, "1", [place])
    assert (found.item.title, found.answers) == ("One", (("isle", link),))
    assert describe_plan_item(plan, "2", [place]).answers == ()
    assert describe_plan_item(plan, "3", [place]) is None
