from pathways_app.ui.widgets.ledger import Ledger
from pathways_app.ui.widgets.ledger_model import Column
from pathways_app.ui.widgets.save_table import save_table


def test_says_how_it_went(qtbot, theme, tmp_path):
    table = Ledger(theme, (Column("Name", 100),), ("Name",))
    qtbot.addWidget(table)
    assert save_table(table, tmp_path / "a.csv") == "Saved as a.csv."
    assert (tmp_path / "a.csv").read_text("utf-8-sig") == "Name\n"
    assert save_table(table, tmp_path).startswith(f"{tmp_path} cannot be written: ")


def test_a_table_that_was_there_stays_whole_where_another_cannot_take_its_place(qtbot, theme, tmp_path, monkeypatch):
    def fail(*_args):
        raise OSError(28, "No space left on device")

    table, file = Ledger(theme, (Column("Name", 100),), ("Name",)), tmp_path / "a.csv"
    qtbot.addWidget(table)
    file.write_text("before")
    monkeypatch.setattr("os.fsync", fail)
    assert "cannot be written" in save_table(table, file)
    assert [(one.name, one.read_text()) for one in tmp_path.iterdir()] == [("a.csv", "before")]
