import pytest

from stages.translate.heading_case import sentence_case, small_words

KNOWN = small_words(["Some treatment for the immune system may cause side effects.", "A trial of T cells is rare."])


@pytest.mark.parametrize(
    ("heading", "cased"),
    [
        ("Side Effects of Treatment", "Side effects of treatment"),
        ("How the Immune System Works", "How the immune system Works"),
        ("NCI’s Trial With T Cells", "NCI’s trial with T cells"),
        ("Side Effects in Dr. Lee’s Trial", "Side effects in Dr. Lee’s trial"),
        ("FREQUENT SIDE EFFECTS", "Frequent side effects"),
        ("PDQ", "PDQ"),
    ],
)
def test_only_words_known_to_be_small_are_lowered(heading: str, cased: str) -> None:
    assert sentence_case(heading, KNOWN) == cased
