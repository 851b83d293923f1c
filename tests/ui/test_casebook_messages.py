import pytest

from pathways_app.domain import errors
from pathways_app.ui.messages import sentence


@pytest.mark.parametrize(
    ("problem", "said"),
    [
        (errors.WrongPassphraseError(), "That passphrase does not open the casebook."),
        (
            errors.CasebookStorageError("c", "full"),
            "The disk is full: the last change is not saved; what was saved before is safe.",
        ),
        (
            errors.CasebookStorageError("c", "failed", "I/O error"),
            "The system refuses to write (I/O error): the last change is not saved; what was saved before is safe.",
        ),
        (
            errors.AttachmentTooLargeError("a.pdf", 20_000_001, 20_000_000),
            "a.pdf has 21 MB, too much to keep; the most is 20 MB.",
        ),
        (
            errors.PackRefusedError("p.zip", "shadows", "wales.qts"),
            "p.zip would replace what the catalogue says of wales.qts.",
        ),
    ],
)
def test_the_casebook_says_what_is_wrong_and_what_is_safe(qapp, problem, said):
    assert sentence(problem) == said


def test_no_reason_for_refusing_a_pack_goes_without_words(qapp):
    for reason in ("too_large", "not_a_pack", "too_deep", "too_many", "unsafe", "shadows", "invalid"):
        said = sentence(errors.PackRefusedError("pack.zip", reason, "what it is"))
        assert said.startswith(("pack.zip", "An entry of pack.zip"))
        assert reason not in said
