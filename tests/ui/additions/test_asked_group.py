import pytest

from pathways_app.domain.attribute import Attribute, AttributeType
from pathways_app.ui.additions.asked_group import Asked, AskedGroup, Mode, read_group

ATTRIBUTES = {
    "residency": Attribute("residency", AttributeType.CHOICE, "", "", ("wales", "england")),
    "income": Attribute("income", AttributeType.NUMBER, "", ""),
    "settled": Attribute("settled", AttributeType.BOOLEAN, "", ""),
    "subject": Attribute("subject", AttributeType.TEXT, "", ""),
}

SHOWN = [
    {"all_of": []},
    {"all_of": ["w.a", "w.b"]},
    {"any_of": ["w.a", {"attr": "settled", "is": True}]},
    {"at_least": {"n": 2, "of": ["w.a", "w.b", "w.c"]}},
    {"all_of": [{"attr": "residency", "is": "wales"}, {"attr": "income", "min": 1, "max": 20.5}]},
    {"all_of": [{"attr": "residency", "in": ["wales", "england"]}, {"not": {"attr": "residency", "is": "wales"}}]},
    {"all_of": [{"attr": "income", "max": 20000}, {"not": {"attr": "subject", "is": "physics"}}]},
    {"all_of": ["w.a", {"any_of": ["w.b", {"attr": "settled", "is": False}]}, {"all_of": ["w.c", "w.d"]}]},
    {"any_of": ["w.a", {"all_of": ["w.b", {"any_of": ["w.c", "w.d"]}]}]},
]


@pytest.mark.parametrize("written", SHOWN)
def test_the_common_forms_are_shown_and_written_again(written):
    group = read_group(written, ATTRIBUTES)
    assert group is not None
    assert group.is_whole
    assert group.content() == written
    assert group.asks is (written != {"all_of": []})


@pytest.mark.parametrize(("written", "same"), [("w.a", {"all_of": ["w.a"]}), (None, {"all_of": []})])
def test_what_is_written_short_is_shown_too(written, same):
    assert read_group(written, ATTRIBUTES).content() == same


def test_no_to_a_question_is_one_answer_however_it_is_written():
    written = {"all_of": [{"not": {"attr": "settled", "is": True}}]}
    assert read_group(written, ATTRIBUTES) == AskedGroup(conditions=(Asked("settled", (False,)),))


def test_a_condition_alone_is_a_group_of_one():
    alone = {"attr": "settled", "is": True}
    assert read_group(alone, ATTRIBUTES) == AskedGroup(conditions=(Asked("settled", (True,)),))


@pytest.mark.parametrize(
    "written",
    [
        {"all_of": [{"any_of": [{"all_of": [{"any_of": ["w.a"]}]}]}]},
        {"not": {"attr": "income", "min": 1}},
        {"not": "w.a"},
        {"attr": "unheard", "is": 1},
        {"attr": "residency", "is": "mars"},
        {"attr": "residency", "in": "wales"},
        {"attr": "income", "is": 5},
        {"attr": "income"},
        {"at_least": {"n": True, "of": ["w.a"]}},
        {"at_least": ["w.a"]},
        {"all_of": "w.a"},
        {"all_of": ["w.a", "w.a"]},
        {"all_of": [], "any_of": []},
        {"all_of": [5]},
        5,
    ],
)
def test_what_the_form_has_no_fields_for_is_not_shown(written):
    assert read_group(written, ATTRIBUTES) is None


def test_a_group_within_that_asks_nothing_is_left_out():
    group = AskedGroup(Mode.ANY, holds=("w.a",), groups=(AskedGroup(Mode.ANY), AskedGroup(groups=(AskedGroup(),))))
    assert group.content() == {"any_of": ["w.a"]}
    assert not AskedGroup(Mode.SOME, 2).asks
    assert AskedGroup(Mode.SOME, 2).content() == {"all_of": []}


@pytest.mark.parametrize("asked", [Asked("residency"), Asked("subject", ("",))])
def test_a_circumstance_must_be_something(asked):
    assert not asked.is_whole
    assert not AskedGroup(groups=(AskedGroup(conditions=(asked,)),)).is_whole
