import errno
import os

from pathways_app.domain.errors import FileProblemError
from pathways_app.ui.messages import sentence
from pathways_app.ui.system_words import system_words


def test_the_usual_reasons_are_put_into_words_and_others_kept():
    assert system_words(os.strerror(errno.EACCES)) == "you may not do that there"
    assert system_words(os.strerror(errno.ENOSPC)) == "the disk is full"
    assert system_words("der Datenträger ist schreibgeschützt") == "der Datenträger ist schreibgeschützt"
    assert system_words("") == ""


def test_a_file_that_cannot_be_written_says_why():
    problem = FileProblemError("list.csv", "unwritable", detail=os.strerror(errno.EROFS))
    assert sentence(problem) == "list.csv cannot be written: it can only be read from there."
