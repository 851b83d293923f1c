from datetime import date

import pytest

from pathways_app.domain.money import Money
from pathways_app.domain.override import FactReplaced, Override, Rule, TakenAsMet
from pathways_app.domain.search_hit import SearchHit
from pathways_app.services.overrides import check_rule, parts_of
from pathways_app.ui.clients.override_dialog import OverrideDialog
from pathways_app.ui.clients.override_list import OverrideList
from pathways_app.ui.override_words import override_words
from pathways_app.ui.year_words import priced_words


@pytest.fixture
def step(place):
    """A step of which some part can be taken as met."""
    return next(step for step in place.steps.values() if len(parts_of(place, step.id)) > 1)


@pytest.fixture
def dialog(qtbot, theme, place):
    made = OverrideDialog(theme, "Mared Hughes", place, lambda _text: (), "")
    qtbot.addWidget(made)
    return made


def offered(dialog):
    return [dialog.what.itemText(row) for row in range(dialog.what.count())]


def test_a_part_of_what_a_step_asks_is_set_aside_with_reason_and_author(qtbot, dialog, place, step):
    assert not dialog.accept_button.isEnabled()
    dialog.choose(step.id, "The step")
    parts = parts_of(place, step.id)
    assert len(offered(dialog)) == len(parts) + 3
    assert not dialog.accept_button.isEnabled()
    dialog.reason.setPlainText(" The college confirmed it. ")
    assert not dialog.accept_button.isEnabled()
    dialog.author.setText("S. Prys")
    assert dialog.accept_button.isEnabled()
    dialog.what.setCurrentIndex(1)
    with qtbot.waitSignal(dialog.entered) as given:
        dialog.accept_button.click()
    rule = given.args[0]
    assert rule.rule == Rule(step.id, TakenAsMet(parts[1]))
    assert (rule.reason, rule.author) == ("The college confirmed it.", "S. Prys")
    check_rule(place, rule.rule)


def test_a_fee_and_a_span_can_be_replaced(qtbot, dialog, place, step):
    dialog.show()
    dialog.choose(step.id, "The step")
    dialog.reason.setPlainText("Letter seen")
    dialog.author.setText("S. Prys")
    dialog.what.setCurrentIndex(dialog.what.findData("fee"))
    assert dialog.fee.isVisible()
    assert not dialog.months.isVisible()
    dialog.fee.setValue(99.5)
    assert dialog._rule() == Rule(step.id, FactReplaced(fee=Money(9950, "GBP")))
    assert dialog.known.isVisible()
    dialog.what.setCurrentIndex(dialog.what.findData("months"))
    assert dialog.months.isVisible()
    dialog.months.setValue(7)
    with qtbot.waitSignal(dialog.entered) as given:
        dialog.accept_button.click()
    assert given.args[0].rule == Rule(step.id, FactReplaced(months=7))


def test_the_months_it_starts_in_can_be_replaced(qtbot, dialog, place):
    step = next(step for step in place.steps.values() if step.intake_months == (9,))
    dialog.show()
    dialog.choose(step.id, "The step")
    dialog.reason.setPlainText("The college begins in January too")
    dialog.author.setText("S. Prys")
    dialog.what.setCurrentIndex(dialog.what.findData("intakes"))
    assert dialog.intakes.isVisible()
    assert dialog.known.text().startswith("In the catalogue: September")
    assert dialog.problem.text() == "It is planned so already."
    assert not dialog.accept_button.isEnabled()
    dialog.intakes.boxes[0].click()
    assert dialog.problem.text() == ""
    with qtbot.waitSignal(dialog.entered) as given:
        dialog.accept_button.click()
    assert given.args[0].rule == Rule(step.id, FactReplaced(intake_months=(1, 9)))
    check_rule(place, given.args[0].rule)
    for box in dialog.intakes.boxes:
        box.setChecked(False)
    assert dialog._rule() == Rule(step.id, FactReplaced(intake_months=()))


def test_what_the_catalogue_has_is_told_and_what_is_set_aside_already_is_not_offered_again(qtbot, theme, place):
    step = next(step for step in place.steps.values() if step.fee and len(parts_of(place, step.id)) > 1)
    part = parts_of(place, step.id)[0]
    standing = tuple(
        Override(number, 1, 1, Rule(step.id, subject), "Seen.", "S. Prys", date(2026, 3, 18))
        for number, subject in enumerate((TakenAsMet(part), FactReplaced(fee=Money(100, "GBP"))))
    )
    made = OverrideDialog(theme, "Mared", place, lambda _text: (), "S. Prys", standing=standing)
    qtbot.addWidget(made)
    made.choose(step.id, "The step")
    made.reason.setPlainText("Seen.")
    assert len(offered(made)) == len(parts_of(place, step.id)) - 1 + 3
    made.what.setCurrentIndex(made.what.findData("fee"))
    assert made.fee.value() == 1
    assert made.known.text() == f"In the catalogue: {priced_words(step.fee.money, step.fee.year)}"
    assert not made.accept_button.isEnabled()
    made.fee.setValue(2)
    assert made.accept_button.isEnabled()
    made.done(0)


def test_only_steps_and_bursaries_are_offered(qtbot, theme, place):
    hits = tuple(
        SearchHit(f"x.{section}", section, "k", section, "wales") for section in ("step", "credential", "bursary")
    )
    made = OverrideDialog(theme, "Mared", place, lambda _text: hits, "S. Prys")
    qtbot.addWidget(made)
    with qtbot.waitSignal(made.finder._jobs.finished) as found:
        made.finder._jobs.start("x")
    assert [hit.section for hit in found.args[0]] == ["step", "bursary"]
    assert made.author.text() == "S. Prys"
    made.done(0)


def test_what_is_set_aside_is_told_by_name_and_let_hold_again(qtbot, theme, place, step):
    part = parts_of(place, step.id)[0]
    override = Override(7, 1, 1, Rule(step.id, TakenAsMet(part)), "Transcript seen.", "S. Prys", date(2026, 3, 18))
    words = override_words(place, override)
    assert str(step.name) in words
    assert step.id not in words
    assert "Transcript seen." in words
    assert "S. Prys" in words
    shown = OverrideList(theme)
    qtbot.addWidget(shown)
    shown.show_overrides((), place, in_session=False)
    assert shown.isHidden()
    shown.show_overrides((override,), place, in_session=False)
    assert not shown.isHidden()
    assert shown.add.isHidden()
    shown.show_overrides((override,), place, in_session=True)
    assert not shown.add.isHidden()
    (remove,) = [one for one in shown.findChildren(type(shown.add).__mro__[1]) if one.toolTip() == "Let it hold again"]
    with qtbot.waitSignal(shown.removed) as gone:
        remove.click()
    assert gone.args == [7]


def test_a_choice_that_its_field_cuts_is_written_out_below(qtbot, dialog, step):
    dialog.show()
    dialog.choose(step.id, "The step")
    assert not dialog.whole.isVisible()
    long = "Met: " + "a requirement with a name that goes on and on, " * 4
    dialog.what.setItemText(0, long)
    dialog._show_ready()
    assert dialog.whole.isVisible()
    assert (dialog.whole.text(), dialog.what.toolTip()) == (long, long)
    dialog.what.setCurrentIndex(dialog.what.findData("fee"))
    assert not dialog.whole.isVisible()
