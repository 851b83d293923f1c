import pytest

from pathways_app.cli.problems import problem_line
from pathways_app.domain.problem import Problem, Reason, Severity


def test_file_line_id_field_and_reason_stand_on_one_line():
    problem = Problem(
        Severity.ERROR, "wales/steps.yaml", "wales.x", Reason.BAD_VALUE, 12, "fee.amount", "-3", (">= 0",)
    )
    assert problem_line(problem) == "wales/steps.yaml:12: wales.x: fee.amount: '-3' will not do (>= 0)"


def test_what_is_not_known_is_left_out():
    problem = Problem(Severity.ERROR, "wales/x.yaml", "", Reason.UNKNOWN_FILE)
    assert problem_line(problem) == "wales/x.yaml: nothing reads this file"


@pytest.mark.parametrize("reason", Reason)
def test_every_reason_has_words(reason):
    line = problem_line(Problem(Severity.WARNING, "f.yaml", "i", reason, given="it", wanted=("a", "b")))
    assert "_" not in line
    assert "{" not in line
    assert line != f"f.yaml: i: {reason.value}"
