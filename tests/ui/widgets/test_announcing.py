from PySide6.QtGui import QAccessible

from pathways_app.ui.widgets.announcing import announce


def test_words_are_announced_politely_unless_they_are_urgent(qtbot, spoken):
    announce(spoken.source, "6 routes")
    announce(spoken.source, "It could not be read", at_once=True)
    announce(spoken.source, "")
    polite, assertive = QAccessible.AnnouncementPoliteness.Polite, QAccessible.AnnouncementPoliteness.Assertive
    assert [(event.message(), event.politeness()) for event in spoken.events] == [
        ("6 routes", polite),
        ("It could not be read", assertive),
    ]
