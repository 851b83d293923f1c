from dataclasses import replace

import pytest

from pathways_app.domain.step import Status
from pathways_app.services.plan_board import Answering
from pathways_app.ui.plans.answer_look import look_of, status_words


@pytest.mark.parametrize(
    ("ident", "section", "kind", "word"),
    [
        ("w.degree-course", "step", "Programme · Provider", "open"),
        ("w.other-degree", "step", "Programme · Provider", "proposed"),
        ("w.closed-degree", "step", "Programme · Provider", "closed"),
        ("w.waiver", "bursary", "Fee paid or waived", "open"),
        ("w.teacher", "credential", "Role · Issuer", None),
        ("w.mentor", "support", "Mentoring", None),
    ],
)
def test_says_what_it_is_and_whether_it_can_be_taken_up(planned, ident, section, kind, word):
    look = look_of(planned, Answering(ident, section, "w"))
    assert look.kind == kind
    assert (look.stamp.word if look.stamp is not None else None) == word


def test_each_status_has_its_own_shape(planned):
    looks = set()
    for status in Status:
        step = replace(planned.steps["w.test"], status=status)
        stamp = look_of(replace(planned, steps={step.id: step}), Answering(step.id, "step", "w")).stamp
        assert stamp.word == status_words(status)
        looks.add(stamp.icon)
    assert len(looks) == len(Status)
