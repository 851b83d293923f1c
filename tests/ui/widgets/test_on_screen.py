from PySide6.QtWidgets import QDialog

from pathways_app.ui.widgets.on_screen import open_at


def test_a_dialog_has_the_size_it_wants_where_the_screen_has_room(qtbot, theme):
    dialog = QDialog()
    qtbot.addWidget(dialog)
    open_at(dialog, theme, 300, 200)
    assert (dialog.width(), dialog.height()) == (round(theme.px(300)), round(theme.px(200)))


def test_it_is_never_larger_than_the_screen(qtbot, theme):
    dialog = QDialog()
    qtbot.addWidget(dialog)
    open_at(dialog, theme, 10_000, 10_000)
    screen = dialog.screen().availableSize()
    assert dialog.width() < screen.width()
    assert dialog.height() < screen.height()
