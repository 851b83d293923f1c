from datetime import date

import pytest

from pathways_app.report.document import Length, Paper
from pathways_app.report.pages import Pages
from pathways_app.runtime.paths import catalogue_file
from pathways_app.services.batch import Order
from pathways_app.ui.print.batch_work import BatchJobs, Table, work_with

DAY = date(2026, 11, 22)
LIST = "name,holds\nAda,wales.role-ta-l3\nBo,no such thing\n"


@pytest.fixture
def jobs(qapp):
    jobs = BatchJobs(work_with(catalogue_file()))
    yield jobs
    jobs.close()


def test_a_table_is_read_and_a_summary_made_for_each_good_row(qtbot, jobs, tmp_path):
    file = tmp_path / "staff.csv"
    file.write_text(LIST, encoding="utf-8")
    with qtbot.waitSignal(jobs.read, timeout=30_000) as read:
        jobs.start_reading(Table(file, "wales", "wales.qts", DAY))
    (people,) = read.args
    assert [one.name for one in people.people] == ["Ada"]
    assert [(cell.row, cell.column) for cell in people.bad] == [(3, "holds")]
    told = []
    jobs.progressed.connect(lambda *done: told.append(done))
    with qtbot.waitSignal(jobs.made, timeout=50_000) as made:
        order = Order(people.people, DAY, "cy", Paper.LETTER, Length.ONE_PAGE, tmp_path / "out")
        jobs.start_making(order, bound=False)
    (result,) = made.args
    assert (result.made, result.failed, result.stopped) == (1, (), False)
    assert told[-1] == (1, 1)
    pages = Pages(result.written[0].read_bytes())
    assert (pages.count, pages.size(0).width) == (1, 612)
    assert "Ada" in pages.text(0)


def test_a_file_that_is_not_there_is_told(qtbot, jobs, tmp_path):
    with qtbot.waitSignal(jobs.failed, timeout=30_000) as failed:
        jobs.start_reading(Table(tmp_path / "none.csv", "wales", None, DAY))
    assert failed.args[0].reason == "missing"


def test_what_is_stopped_makes_no_more(qtbot, jobs, tmp_path):
    file = tmp_path / "staff.csv"
    file.write_text("name\n" + "Ada\n" * 30, encoding="utf-8")
    with qtbot.waitSignal(jobs.read, timeout=30_000) as read:
        jobs.start_reading(Table(file, "wales", "wales.qts", DAY))
    order = Order(read.args[0].people, DAY, "en", Paper.A4, Length.ONE_PAGE, tmp_path / "out")
    with qtbot.waitSignal(jobs.made, timeout=50_000) as made:
        jobs.start_making(order, bound=True)
        jobs.stop()
    assert made.args[0].stopped
    assert not (tmp_path / "out").exists()
