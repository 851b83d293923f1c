import pytest

from pathways_app.ui.folding import folds


@pytest.mark.parametrize(
    ("width", "mapped", "folded"),
    [
        (1024, False, (True, True)),
        (1160, False, (False, True)),
        (1280, False, (False, False)),
        (1440, True, (True, False)),
        (1600, True, (False, False)),
    ],
)
def test_the_details_fold_before_about_you_and_that_beside_a_map(width, mapped, folded):
    assert folds(width, mapped=mapped) == folded
