import pytest
from PySide6.QtGui import QAccessible

from pathways_app.ui.widgets.announcing import announce
from pathways_app.ui.widgets.announcing import spoken as as_said


def test_words_are_announced_politely_unless_they_are_urgent(qtbot, spoken):
    announce(spoken.source, "6 routes")
    announce(spoken.source, "It could not be read", at_once=True)
    announce(spoken.source, "")
    polite, assertive = QAccessible.AnnouncementPoliteness.Polite, QAccessible.AnnouncementPoliteness.Assertive
    assert [(event.message(), event.politeness()) for event in spoken.events] == [
        ("6 routes", polite),
        ("It could not be read", assertive),
    ]


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("Fees of 2026\u201327", "Fees of 2026 to 27"),
        ("16\u201317, 18\u201319", "16 to 17, 18 to 19"),
        ("Sept\u00a02028 \u2013 Sept\u00a02031", "Sept\u00a02028 to Sept\u00a02031"),
        ("Either \u2013 or", "Either \u2013 or"),
        ("Primary teacher \u2013 Pathways", "Primary teacher \u2013 Pathways"),
        ("Step 2 \u2013 the fee", "Step 2 \u2013 the fee"),
        ("co-ordinator, 2-4", "co-ordinator, 2-4"),
    ],
)
def test_the_dash_of_a_span_is_said_and_no_other(written, said):
    assert as_said(written) == said
