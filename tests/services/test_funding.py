from dataclasses import replace

from pathways_app.domain.bursary import BursaryKind
from pathways_app.domain.money import Money
from pathways_app.domain.month import Month
from pathways_app.domain.person import Person, RouteRequest
from pathways_app.domain.requirement import AllOf, AnyOf, Condition, Holds
from pathways_app.domain.route import Answer, AnswerStatus, Claim, PossibleBursary, Route, RouteStep
from pathways_app.domain.step import Status
from pathways_app.services.funding import Reason, Verdict, judge_now, judge_routes, open_questions

PHYSICS = Condition("subject", ("physics",))
SETTLED = Condition("settled", (True,))


def verdicts(judged):
    return {due.bursary: (due.verdict, due.reasons) for due in judged}


def test_today(isle):
    found = verdicts(judge_now(isle, Person(holds=frozenset({"isle.maths-c"}))))
    assert found == {
        "isle.b-all": (Verdict.DUE, (Reason.ELIGIBLE,)),
        "isle.b-closed": (Verdict.NOT_DUE, (Reason.NOT_OPEN,)),
        "isle.b-loan": (Verdict.DUE, (Reason.ELIGIBLE, Reason.NOT_COUNTED)),
        "isle.b-maths": (Verdict.DUE, (Reason.ELIGIBLE,)),
        "isle.b-physics": (Verdict.POSSIBLE, (Reason.UNKNOWN,)),
        "isle.b-upto": (Verdict.POSSIBLE, (Reason.NOT_A_SUM,)),
    }


def test_what_supports_a_step_with_an_entry_not_met_is_due_only_on_entry(isle):
    judged = {due.bursary: due for due in judge_now(isle, Person())}
    assert verdicts(judged.values()) == {
        "isle.b-all": (Verdict.ON_ENTRY, (Reason.ELIGIBLE, Reason.ENTRY_NOT_MET)),
        "isle.b-closed": (Verdict.NOT_DUE, (Reason.NOT_OPEN,)),
        "isle.b-loan": (Verdict.ON_ENTRY, (Reason.ELIGIBLE, Reason.NOT_COUNTED, Reason.ENTRY_NOT_MET)),
        "isle.b-maths": (Verdict.NOT_DUE, (Reason.NOT_ELIGIBLE,)),
        "isle.b-physics": (Verdict.POSSIBLE, (Reason.UNKNOWN,)),
        "isle.b-upto": (Verdict.POSSIBLE, (Reason.NOT_A_SUM,)),
    }
    assert judged["isle.b-all"].startable == ()
    entered = judge_now(isle, Person(holds=frozenset({"isle.maths-c"})))
    assert {due.startable for due in entered} == {("isle.course",)}


def test_an_entry_that_turns_on_an_answer_is_asked_about(isle):
    course = replace(isle.steps["isle.course"], requires=SETTLED)
    place = replace(isle, steps={course.id: course})
    due = {due.bursary: due for due in judge_now(place, Person())}["isle.b-all"]
    assert (due.verdict, due.reasons) == (Verdict.ON_ENTRY, (Reason.ELIGIBLE, Reason.ENTRY_UNKNOWN))
    assert due.ask == ("settled",)
    answered = judge_now(place, Person(attributes={"settled": True}))
    assert verdicts(answered)["isle.b-all"] == (Verdict.DUE, (Reason.ELIGIBLE,))


def test_what_supports_only_closed_steps_is_not_due(isle):
    course = replace(isle.steps["isle.course"], status=Status.CLOSED)
    place = replace(isle, steps={course.id: course})
    assert verdicts(judge_now(place, Person()))["isle.b-all"] == (Verdict.NOT_DUE, (Reason.NO_OPEN_STEP,))


def test_answers_settle_what_was_open(isle):
    person = Person(holds=frozenset({"isle.maths-c"}), attributes={"subject": "history"})
    found = verdicts(judge_now(isle, person))
    assert found["isle.b-maths"][0] is Verdict.DUE
    assert found["isle.b-physics"] == (Verdict.NOT_DUE, (Reason.NOT_ELIGIBLE,))


def test_only_what_still_matters_is_asked():
    assert open_questions(AllOf((PHYSICS, SETTLED)), (), {}) == ("settled", "subject")
    assert open_questions(AllOf((PHYSICS, SETTLED)), (), {"settled": False}) == ()
    assert open_questions(AnyOf((PHYSICS, AllOf((SETTLED, Holds("x"))))), (), {}) == ("subject",)


def answer(*routes):
    request = RouteRequest(Person(), "isle.teacher", Month(0))
    return Answer(request, "isle", AnswerStatus.FOUND, routes)


def route(bursaries=(), possible=(), earlier=()):
    nothing = Money(0, "GBP")
    course = RouteStep("isle.course", Month(6), Month(12), nothing, nothing, ("isle.teacher",))
    return Route(Month(12), 12, nothing, nothing, 0, (*earlier, course), bursaries, possible)


def test_on_routes_what_is_claimed_is_due(isle):
    paid = Money(50000, "GBP")
    possible = PossibleBursary("isle.b-physics", "isle.course", paid, ("subject",))
    judged = judge_routes(isle, answer(route((Claim("isle.b-all", "isle.course", paid),), (possible,))))
    found = {due.bursary: due for due in judged}
    assert (found["isle.b-all"].verdict, found["isle.b-all"].amount) == (Verdict.DUE, paid)
    assert (found["isle.b-physics"].verdict, found["isle.b-physics"].ask) == (Verdict.POSSIBLE, ("subject",))
    assert found["isle.b-maths"].reasons == (Reason.NOT_ELIGIBLE,)
    assert found["isle.b-all"].steps == ("isle.course",)


def test_eligible_yet_on_no_route_is_left_out_for_a_better_one(isle):
    found = verdicts(judge_routes(isle, answer(route())))
    assert found["isle.b-all"] == (Verdict.NOT_DUE, (Reason.NOT_BEST,))


def test_a_waiver_of_no_fee_pays_nothing(isle):
    waiver = replace(isle.bursaries["isle.b-all"], kind=BursaryKind.FEE_WAIVER)
    place = replace(isle, bursaries={"isle.b-all": waiver})
    assert verdicts(judge_routes(place, answer(route()))) == {"isle.b-all": (Verdict.NOT_DUE, (Reason.PAYS_NOTHING,))}


def test_a_step_that_would_open_it_is_said(isle):
    possible = PossibleBursary("isle.b-maths", "isle.course", None, (), ("isle.course",))
    found = verdicts(judge_routes(isle, answer(route(possible=(possible,)))))
    assert found["isle.b-maths"] == (Verdict.POSSIBLE, (Reason.UNLOCKED,))


def test_what_is_only_proposed_is_never_due_though_the_question_counts_on_it(isle):
    proposed = replace(isle.bursaries["isle.b-all"], status=Status.PROPOSED)
    place, paid = replace(isle, bursaries={"isle.b-all": proposed}), Money(50000, "GBP")
    (counted,) = judge_routes(place, answer(route((Claim("isle.b-all", "isle.course", paid),))))
    assert (counted.verdict, counted.reasons, counted.amount) == (Verdict.POSSIBLE, (Reason.NOT_OPEN,), paid)
    (listed,) = judge_routes(place, answer(route(possible=(PossibleBursary("isle.b-all", "isle.course", None, ()),))))
    assert (listed.verdict, listed.reasons) == (Verdict.POSSIBLE, (Reason.NOT_OPEN,))


def test_no_route_takes_its_steps(isle):
    assert {due.reasons for due in judge_routes(isle, answer())} == {(Reason.NO_STEP,)}
