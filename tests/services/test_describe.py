import pytest

from pathways_app.services.describe import describe


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
