from datetime import date

import pytest

from pathways_app.domain.problem import Problem, Reason, Severity
from pathways_app.domain.search_hit import SearchHit
from pathways_app.services.local_entries import check_entry
from pathways_app.services.workspace import Workspace
from pathways_app.ui.additions.entry_dialog import EntryDialog, free_id
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
    fields.dated.setChecked(True)
    fields.apply_by.setDate(fields.apply_by.date().addDays(1))
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
