from datetime import UTC, date, datetime

from pathways_app.domain.client import ClientSummary
from pathways_app.domain.text import LocalText
from pathways_app.ui.clients.client_words import aim_words, changed_words, day_words, due_words, seen_words

NOW = datetime(2026, 11, 22, 14, 5, tzinfo=UTC).astimezone()


def test_a_day_is_told_as_one_and_today_by_its_time():
    assert day_words(date(2027, 1, 4)) == "4\u00a0Jan\u00a02027"
    assert seen_words(NOW, NOW).startswith("today, ")
    assert seen_words(datetime(2026, 3, 18, 12, tzinfo=UTC), NOW) == "18\u00a0Mar\u00a02026"


def test_a_client_is_told_by_what_they_are_and_want_to_be():
    what, goal = LocalText.of({"en": "Cover supervisor"}), LocalText.of({"en": "HLTA"})

    def told(holding, goal):
        return aim_words(ClientSummary(1, "Tomos Prys", "", holding, goal, NOW))

    assert told(what, goal) == "Cover supervisor → HLTA"
    assert told(None, goal) == "HLTA"
    assert told(what, None) == "Cover supervisor"
    assert told(None, None) == "nothing noted yet"


def test_one_and_several_are_told_apart():
    assert changed_words(1) == "1 route changed"
    assert changed_words(3) == "3 routes changed"
    assert due_words(date(2026, 12, 1)) == "due 1\u00a0Dec\u00a02026"
