from pathways_app.ui.widgets.note_row import NoteRow


def test_a_row_is_read_out_whole_and_may_be_pressed(qtbot, theme):
    row = NoteRow(theme, "Fee", "Jan 2027", icon="wallet", figure="£45", action="Show")
    qtbot.addWidget(row)
    assert row.accessibleName() == "Fee, £45, Jan 2027"
    assert row.button.accessibleName() == "Show: Fee"
    with qtbot.waitSignal(row.pressed):
        row.button.click()
    assert NoteRow(theme, "Fee").button is None
