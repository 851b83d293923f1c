import pytest

from pathways_app.domain.errors import AmbiguousNameError, UnknownIdError, WrongKindError
from pathways_app.services.resolve import fold, is_known, near_words, resolve


def nothing(_text):
    return ()


@pytest.mark.parametrize(
    "text",
    [
        "isle.teacher",
        " isle.teacher ",
        "ISLE.Teacher",
        "isle.old-teacher",
        "Primary teacher",
        "PRIMARY  TEACHER",
        "athro cynradd a thal",
        "Athro Cynradd â thâl",
    ],
)
def test_one_thing_is_found_by_id_old_id_or_name(isle, text):
    assert resolve(text, ("credential",), [isle], nothing) == "isle.teacher"


def test_a_search_that_finds_one_thing_will_do(isle):
    found = {"head": ("isle.head", "isle.course")}
    assert resolve("head", ("credential",), [isle], lambda text: found[text]) == "isle.head"


def test_two_things_of_one_name_are_candidates(isle):
    with pytest.raises(AmbiguousNameError) as error:
        resolve("twin", ("credential",), [isle], nothing)
    assert error.value.candidates == (("isle.twin-a", "Twin"), ("isle.twin-b", "Twin"))


def test_a_search_that_finds_several_things_lists_them(isle):
    with pytest.raises(AmbiguousNameError) as error:
        resolve("teacher", ("credential",), [isle], lambda _text: ("isle.head", "isle.teacher"))
    assert [ident for ident, _ in error.value.candidates] == ["isle.head", "isle.teacher"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [("isle.techer", "isle.teacher"), ("techer", "isle.teacher"), ("primery teacher", "isle.teacher")],
)
def test_nothing_found_offers_what_is_near(isle, text, expected):
    with pytest.raises(UnknownIdError) as error:
        resolve(text, ("credential",), [isle], nothing)
    assert error.value.near[0] == expected


def test_nothing_like_it_offers_nothing(isle):
    with pytest.raises(UnknownIdError) as error:
        resolve("zzzzzzzzzz", ("credential",), [isle], nothing)
    assert error.value.near == ()


def test_a_text_without_end_is_repeated_only_in_part(isle):
    with pytest.raises(UnknownIdError) as error:
        resolve("teacher " * 10_000, ("credential",), [isle], nothing)
    assert (len(error.value.given), error.value.near) == (80, ())


def test_an_empty_text_is_unknown(isle):
    with pytest.raises(UnknownIdError):
        resolve("  ", ("credential",), [isle], nothing)


def test_an_id_of_another_section_is_the_wrong_kind(isle):
    with pytest.raises(WrongKindError) as error:
        resolve("isle.course", ("credential",), [isle], nothing)
    assert (error.value.found, error.value.wanted) == ("step", "credential")


def test_the_section_asked_for_is_looked_in(isle):
    assert resolve("mentor", ("support",), [isle], nothing) == "isle.mentor"
    assert resolve("bursary isle.b-all", ("bursary",), [isle], nothing) == "isle.b-all"
    assert resolve("course", ("step",), [isle], nothing) == "isle.course"


def test_known_means_id_old_id_or_whole_name(isle):
    assert is_known("GCSE Mathematics, grade c", "credential", [isle])
    assert is_known("isle.old-teacher", "credential", [isle])
    assert not is_known("GCSE", "credential", [isle])


def test_folding_forgets_case_accents_and_apostrophes():
    assert fold("  Förskollärare\u2019s  TÂL ") == "forskollarare's tal"


def test_near_words():
    assert near_words("subjct", ["subject", "age"]) == ("subject",)


def test_a_slip_in_an_id_is_not_searched_for(isle):
    with pytest.raises(UnknownIdError) as error:
        resolve("isle.techer", ("credential",), [isle], lambda _text: ("isle.head",))
    assert error.value.near[0] == "isle.teacher"
