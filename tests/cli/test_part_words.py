from pathways_app.cli.part_words import part_words
from pathways_app.domain.requirement import AllOf, AnyOf, AtLeast, Condition, Holds
from tests.planner.small_catalogue import catalogue, step

PLACE = catalogue([step("g", "A level", 1, 1)])
A, B, YES = Holds("A level"), Holds("B"), Condition("backed", (True,))


def test_parts_are_joined_by_what_they_mean():
    assert part_words(PLACE, A) == "A level"
    assert part_words(PLACE, AllOf((A, YES))) == "A level and backed = true"
    assert part_words(PLACE, AnyOf((A, B))) == "A level or B"
    assert part_words(PLACE, AtLeast(2, (A, B, YES))) == "2 of: A level, B, backed = true"
    assert part_words(PLACE, AllOf((A, AnyOf((B, YES))))) == "A level and (B or backed = true)"


def test_long_lists_of_alternatives_are_cut_short():
    assert part_words(PLACE, AnyOf(tuple(Holds(name) for name in "CDEFG"))) == "C or D or E or F or 1 other way"
    many = part_words(PLACE, AnyOf(tuple(Holds(name) for name in "CDEFGHI")))
    assert many == "C or D or E or F or 3 other ways"
