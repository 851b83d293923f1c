import subprocess
import sys

from pathways_app.ui.clients.ahead import LIBRARIES, VIEWS, Ahead

_HEAVY = ("sqlalchemy", "alembic", "pathways_app.casebook.casebook", "pathways_app.ui.clients.casebook_view")


def test_all_is_there_in_the_end(qtbot):
    ahead = Ahead()
    ahead.start()
    qtbot.waitUntil(lambda: ahead.views.is_done, timeout=30_000)
    assert {*LIBRARIES, *VIEWS} <= set(sys.modules)
    ahead.close()


def test_the_place_itself_waits_for_none_of_it():
    ask = f"import sys, pathways_app.ui.clients.place; print([name for name in {_HEAVY} if name in sys.modules])"
    done = subprocess.run([sys.executable, "-c", ask], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
