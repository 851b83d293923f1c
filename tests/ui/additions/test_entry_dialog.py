from datetime import date

import pytest
from PySide6.QtWidgets import QCheckBox, QPushButton

from pathways_app.domain.problem import Problem, Reason, Severity
from pathways_app.domain.search_hit import SearchHit
from pathways_app.services.local_entries import check_entry
from pathways_app.services.workspace import Workspace
from pathways_app.ui.additions.asked_group import AskedGroup
from pathways_app.ui.additions.entry_dialog import EntryDialog, free_id
from pathways_app.ui.kind_icons import CIRCUMSTANCE
from pathways_app.ui.widgets.chip import Chip
from tests.ui.additions.conftest import course, help_with

TODAY = date(2026, 11, 22)


@pytest.fixture(scope="module")
def wales():
    with Workspace.open() as workspace:
        yield workspace.jurisdiction("wales")


@pytest.fixture
def dialog(qtbot, theme, wales, qapp):
    def make(section="step", before=None, taken=(), author=""):
        made = EntryDialog(
            theme, wales, lambda _text, _section: (), section,
            before=before, taken=taken, author=author, today=TODAY, parent=None,
        )  # fmt: skip
        qtbot.addWidget(made)
        return made

    return make


def fill_source(made):
    made.source.publisher.setText("Caerphilly")
    made.source.title.setText("Prospectus")
    made.source.address.setText("https://example.org/course")
    made.author.setText("Sioned")


def hit(ident, section="credential", kind="qualification"):
    return SearchHit(ident, section, kind, ident, "wales")


def errors(catalogue, entry):
    return [one for one in check_entry(catalogue, entry) if one.severity is Severity.ERROR]


def test_a_course_is_written_as_the_catalogue_writes_it(qtbot, dialog, wales):
    made = dialog()
    fields = made.fields
    fields.name.setText("Cwrs lleol y sir")
    fields.provider.setText("Coleg Gwent")
    fields.asks.chosen.field.picked.emit(hit("wales.gcse-english-c"))
    fields.gives.field.picked.emit(hit("wales.stl-l3"))
    fields.months.setValue(4)
    fields.hours.setValue(5)
    fields.fee.setValue(120.5)
    fields.year.setText("2026-27")
    for month in (1, 9):
        fields.intakes[month - 1].setChecked(True)
    fill_source(made)
    with qtbot.waitSignal(made.entered) as given:
        made.accept_button.click()
    (entry,) = given.args
    assert entry.ident == "wales.local.cwrs-lleol-y-sir"
    assert entry.content["requires"] == {"all_of": ["wales.gcse-english-c"]}
    assert entry.content["intake_months"] == [1, 9]
    assert entry.content["fee"]["amount"] == 120.5
    (source,) = entry.sources.values()
    assert source["checked"] == "2026-11-22"
    assert errors(wales, entry) == []


def test_a_bursary_is_written_with_its_deadline(qtbot, dialog, wales):
    made = dialog("bursary")
    fields = made.fields
    fields.name.setText("District help")
    fields.amount.setValue(250)
    fields.steps.field.picked.emit(hit("wales.pgce-secondary-uwtsd", "step", "programme"))
    fields.deadline.dated.setChecked(True)
    fields.deadline.day.setDate(fields.deadline.day.date().addDays(1))
    fill_source(made)
    with qtbot.waitSignal(made.entered) as given:
        made.accept_button.click()
    (entry,) = given.args
    assert entry.content["apply_by"] == "10-01"
    assert entry.content["amount"]["currency"] == "GBP"
    assert [problem.given for problem in errors(wales, entry)] in ([], ["wales.pgce-secondary-uwtsd"])


@pytest.mark.parametrize("section", ["step", "bursary"])
def test_what_is_missing_is_said_at_its_field_and_nothing_is_handed_over(qtbot, dialog, section):
    made = dialog(section)
    with qtbot.assertNotEmitted(made.entered):
        made.accept_button.click()
    said = made.form.said()
    assert {"name", "source.publisher", "source.title", "source.url", "author"} <= said.keys()
    assert set(said.values()) == {"Please fill this in."}
    assert made.isEnabled()
    assert made.problem.text()


def test_what_the_catalogue_refuses_is_said_where_it_stands(dialog):
    made = dialog()
    made.say(
        (
            Problem(Severity.ERROR, "", "x", Reason.BAD_VALUE, field="sources.local-x.url", given="ftp://x"),
            Problem(Severity.ERROR, "", "x", Reason.UNKNOWN_ID, field="awards", given="wales.none"),
            Problem(Severity.ERROR, "", "x", Reason.NEVER_TRUE),
            Problem(Severity.WARNING, "", "x", Reason.STALE),
        )
    )
    said = made.form.said()
    assert set(said) == {"source.url", "awards"}
    assert "wales.none" in said["awards"]
    assert made.problem.text() == "Nobody can meet what it asks."


def test_what_the_form_does_not_show_stays_when_an_entry_is_changed(qtbot, dialog, wales):
    asks = {"any_of": ["wales.gcse-english-c", "wales.gcse-maths-c"]}
    before = course(requires=asks, notes="Ask for the evening group.", providers=["A", "B"])
    made = dialog(before=before)
    made.fields.name.setText("Another name")
    with qtbot.waitSignal(made.entered) as given:
        made.accept_button.click()
    (entry,) = given.args
    assert (entry.ident, entry.author) == (before.ident, "Sioned")
    assert entry.content == {**before.content, "name": {"en": "Another name"}}
    assert entry.sources == before.sources


def test_a_bursary_that_is_only_looked_at_stays_as_it_is(qtbot, dialog):
    before = help_with()
    made = dialog("bursary", before=before)
    with qtbot.waitSignal(made.entered) as given:
        made.accept_button.click()
    assert given.args[0].content == {**before.content, "apply_by": None}


def test_what_is_longer_than_its_field_shows_its_beginning(dialog):
    made = dialog(before=course(providers=["The college of adult learning of the county " * 5]))
    assert made.fields.provider.text().startswith("The college")
    assert made.fields.provider.cursorPosition() == 0


def test_chips_are_taken_out_with_the_keyboard(qtbot, dialog):
    made = dialog()
    chosen = made.fields.gives
    for ident in ("wales.stl-l3", "wales.gcse-english-c", "wales.stl-l3"):
        chosen.field.picked.emit(hit(ident))
    assert chosen.ids == ("wales.stl-l3", "wales.gcse-english-c")
    next(iter(chosen.findChildren(Chip))).removed.emit()
    assert chosen.ids == ("wales.gcse-english-c",)


def test_ids_are_plain_and_free():
    assert free_id("wales", "Cwrs y Môr!", ()) == "wales.local.cwrs-y-mor"
    assert free_id("wales", "日本", ()) == "wales.local.addition"
    assert free_id("wales", "A", ("wales.local.a", "wales.local.a-2")) == "wales.local.a-3"


RICH = {
    "all_of": [
        "wales.role-ta-l2",
        {"attr": "residency", "in": ["wales", "england"]},
        {"attr": "household_income", "max": 25000},
        {"any_of": ["wales.gcse-english-c", {"attr": "employer_release", "is": True}]},
    ]
}


def circumstance(name):
    return SearchHit(name, "attribute", CIRCUMSTANCE, name, "wales")


def test_who_gets_it_is_said_as_the_catalogue_says_it(qtbot, dialog, wales):
    made = dialog("bursary")
    who = made.fields.who.group
    who.chosen.field.picked.emit(hit("wales.role-ta-l2", kind="role"))
    for name in ("residency", "household_income"):
        who.chosen.field.picked.emit(circumstance(name))
    residency, income = who.rows
    with qtbot.assertNotEmitted(made.entered):
        made.accept_button.click()
    assert "eligibility" in made.form.said(), "no residency is ticked yet"
    for value in ("Wales", "England"):
        next(box for box in residency.findChildren(QCheckBox) if box.text() == value).setChecked(True)
    income.how.setCurrentIndex(income.how.findText("at most"))
    income.high.setValue(25000)
    assert (income.low.isVisibleTo(income), income.high.isVisibleTo(income)) == (False, True)
    who.more.click()
    (inner,) = who.groups
    assert inner.more.isVisibleTo(inner)
    innermost = inner.add_group(AskedGroup())
    assert not innermost.more.isVisibleTo(innermost)
    inner.chosen.field.picked.emit(hit("wales.gcse-english-c"))
    inner.chosen.field.picked.emit(circumstance("employer_release"))
    assert made.fields.who.content() == RICH, "a group that asks nothing is left out"
    inner.rows[0].remove.click()
    who.rows[0].remove.click()
    who.mode.setCurrentIndex(who.mode.findText("At least so many of these"))
    who.count.setValue(2)
    parts = ["wales.role-ta-l2", {"attr": "household_income", "max": 25000}, {"any_of": ["wales.gcse-english-c"]}]
    assert made.fields.who.content() == {"at_least": {"n": 2, "of": parts}}
    remove = f"Remove: {inner.accessibleName()}"
    next(button for button in who.findChildren(QPushButton) if button.accessibleName() == remove).click()
    assert who.groups == []


def test_circumstances_are_looked_up_with_what_can_be_held(dialog):
    group = dialog("bursary").fields.who.group
    found = group._find_any("income house")
    assert [(one.id, one.section, one.name) for one in found] == [("household_income", "attribute", "Household income")]
    offered = group._circumstances()
    assert [one.name for one in offered] == sorted((one.name for one in offered), key=str.casefold)


@pytest.mark.parametrize(
    "asks",
    [
        RICH,
        "wales.gcse-english-c",
        {"all_of": [{"any_of": [{"all_of": [{"any_of": ["wales.gcse-english-c"]}]}]}]},
        {"all_of": [{"any_of": ["wales.gcse-maths-c", {"all_of": ["wales.gcse-english-c"]}]}]},
        {"not": {"attr": "employer_release", "is": True}},
        {"not": {"attr": "residency", "is": "wales"}},
    ],
)
def test_what_is_asked_stays_as_it_is_written_where_nobody_changes_it(qtbot, dialog, wales, asks):
    before = help_with(eligibility=asks, for_steps=["wales.pgce-secondary-uwtsd"])
    made = dialog("bursary", before=before)
    with qtbot.waitSignal(made.entered) as given:
        made.accept_button.click()
    assert given.args[0].content["eligibility"] == asks
    assert [one for one in errors(wales, given.args[0]) if one.field.startswith("eligibility")] == []


def test_a_step_has_a_deadline(qtbot, dialog, wales):
    made = dialog(before=course(apply_by="01-15"))
    assert made.fields.deadline.dated.isChecked()
    made.fields.deadline.day.setDate(made.fields.deadline.day.date().addDays(16))
    with qtbot.waitSignal(made.entered) as given:
        made.accept_button.click()
    assert given.args[0].content["apply_by"] == "01-31"
    assert errors(wales, given.args[0]) == []
    made = dialog(before=course(apply_by="01-15"))
    made.fields.deadline.dated.setChecked(False)
    with qtbot.waitSignal(made.entered) as given:
        made.accept_button.click()
    assert given.args[0].content["apply_by"] is None


def test_a_credential_is_written_as_the_catalogue_writes_it(qtbot, dialog, wales):
    made = dialog("credential")
    fields = made.fields
    fields.framework.setCurrentText("CQFW")
    with qtbot.assertNotEmitted(made.entered):
        made.accept_button.click()
    assert {"name", "summary", "level", "source.url"} <= made.form.said().keys()
    fields.name.setText("County badge")
    fields.issuer.setText("Caerphilly")
    fields.summary.setText("An afternoon on safeguarding.")
    fields.level.setText("2")
    fields.implies.field.picked.emit(hit("wales.gcse-english-c"))
    fields.lapses.setChecked(True)
    fields.months.setValue(24)
    fill_source(made)
    with qtbot.waitSignal(made.entered) as given:
        made.accept_button.click()
    (entry,) = given.args
    assert entry.ident == "wales.local.county-badge"
    assert [one.reason for one in errors(wales, entry)] == [Reason.UNWINNABLE]
    made.say(errors(wales, entry))
    assert made.form.said() == {
        "starting_point": "Nothing gives it yet: add a step that does, or say that one may have it already."
    }
    fields.starting.setChecked(True)
    with qtbot.waitSignal(made.entered) as given:
        made.accept_button.click()
    (entry,) = given.args
    assert errors(wales, entry) == []
    assert entry.content == {
        "sources": ["local-county-badge"],
        "kind": "qualification",
        "name": {"en": "County badge"},
        "issuer": "Caerphilly",
        "summary": "An afternoon on safeguarding.",
        "level": {"framework": "CQFW", "value": 2},
        "starting_point": True,
        "implies": ["wales.gcse-english-c"],
        "valid_months": 24,
        "renewable": False,
    }
    again = dialog("credential", before=entry)
    with qtbot.waitSignal(again.entered) as given:
        again.accept_button.click()
    assert given.args[0].content == entry.content
