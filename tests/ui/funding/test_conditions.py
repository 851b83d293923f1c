import pytest

from pathways_app.domain.requirement import ALWAYS, AllOf, AnyOf, Condition, Holds, Truth
from pathways_app.domain.standing import State
from pathways_app.services.funding import Leaf
from pathways_app.ui.funding.conditions import failing_words, judged, met_words, parts_of

DEGREE, LEVEL = Holds("w.degree"), Holds("w.level-3")
BACKING, PHYSICS = Condition("backing", (True,)), Condition("subject", ("physics",))


def node(place, requirement, **truths):
    named = {"degree": DEGREE, "level": LEVEL, "backing": BACKING, "physics": PHYSICS}
    return judged(place, requirement, [Leaf(named[name], truth) for name, truth in truths.items()])


def test_the_tree_has_the_truths_that_were_judged(place):
    found = node(place, AllOf((LEVEL, BACKING, PHYSICS)), level=Truth.TRUE, backing=Truth.UNKNOWN, physics=Truth.FALSE)
    assert [part.state for part in parts_of(found)] == [State.MET, State.UNKNOWN, State.UNMET]


def test_nothing_asked_has_no_parts(place):
    assert parts_of(judged(place, ALWAYS, ())) == ()
    assert met_words(place, judged(place, ALWAYS, ())) == "It asks nothing further of you"


def test_a_single_condition_is_its_own_part(place):
    found = node(place, PHYSICS, physics=Truth.TRUE)
    assert parts_of(found) == (found,)
    assert met_words(place, found) == "You meet: Subject: physics"


@pytest.mark.parametrize(
    ("requirement", "truths", "words"),
    [
        (AllOf((LEVEL, DEGREE)), {"level": Truth.TRUE, "degree": Truth.FALSE}, "Only with: Degree"),
        (
            AllOf((BACKING, PHYSICS)),
            {"backing": Truth.UNKNOWN, "physics": Truth.FALSE},
            "It asks for: subject: physics",
        ),
        (AnyOf((LEVEL, DEGREE)), {"level": Truth.FALSE, "degree": Truth.FALSE}, "Only with one of: Level 3; degree"),
        (
            AnyOf((DEGREE, PHYSICS)),
            {"degree": Truth.FALSE, "physics": Truth.FALSE},
            "It asks for one of: Degree; subject: physics",
        ),
    ],
)
def test_what_is_in_the_way_is_named_whole_where_any_of_it_would_do(place, requirement, truths, words):
    assert failing_words(place, node(place, requirement, **truths)) == words


def test_what_fails_without_harm_is_not_called_met_nor_in_the_way(place):
    found = node(place, AnyOf((DEGREE, LEVEL)), degree=Truth.FALSE, level=Truth.TRUE)
    assert met_words(place, found) == "You meet: Level 3"
