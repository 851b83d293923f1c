"""What holds of a place as a whole."""

from pathways_app.catalogue.place_marks import PlaceMarks
from pathways_app.catalogue.place_rows import DearestStepRow, StudyModeRow
from pathways_app.domain.step import StepKind
from tests.planner.small_catalogue import step


def marked(*steps):
    marks = PlaceMarks()
    for one in steps:
        marks.add(one)
    return list(marks.rows("here"))


def test_the_dearest_of_each_kind_in_all_and_per_month():
    rows = marked(
        step("a", "A", 12, 1200),
        step("b", "B", 1, 900),
        step("c", "C", 6, None),
        step("d", "D", 0, 5, kind=StepKind.ASSESSMENT),
    )
    dearest = {(row["kind"], row["per_month"]): row["step"] for kind, row in rows if kind is DearestStepRow}
    assert dearest == {("course", False): "a", ("course", True): "b", ("assessment", False): "d"}


def test_of_equally_dear_ones_the_first_counts():
    rows = marked(step("a", "A", 3, 90), step("b", "B", 3, 90))
    assert {row["step"] for _, row in rows} == {"a"}


def test_study_modes_once_each_in_order():
    rows = marked(
        step("a", "A", 3, None, study_modes=("part_time", "online")), step("b", "B", 3, None, study_modes=("online",))
    )
    assert rows == [(StudyModeRow, {"jurisdiction": "here", "mode": mode}) for mode in ("online", "part_time")]
