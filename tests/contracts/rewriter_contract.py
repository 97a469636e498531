"""What every rewriter promises. A new engine inherits this in a test file of its own and gives the fixture."""

import re

import pytest

from stages.simplify.rewriter import Rewriter

TEXTS = ["The nurse will utilize the needle prior to the scan.", "It helps.", "The nurse will utilize the needle."]
AWKWARD = {
    "quotes": "“Yes,” she said: ‘no’.",
    "markup": "Use <b>two</b> & three [[not more]].",
    "other script": "Ask for 薬 or Лекарство.",
    "no words": "12 / 34",
    "long": " ".join(["You should drink a glass of clean water every hour,"] * 40) + " and rest.",
}


class RewriterContract:
    """Inherited as `class TestX(RewriterContract)` with a fixture `rewriter` that rewrites English."""

    language = "en"

    def test_as_many_proposals_as_texts(self, rewriter: Rewriter) -> None:
        assert len(rewriter.rewrite(TEXTS, language=self.language)) == len(TEXTS)

    def test_no_texts_no_proposals(self, rewriter: Rewriter) -> None:
        assert rewriter.rewrite([], language=self.language) == []

    def test_company_does_not_change_a_proposal(self, rewriter: Rewriter) -> None:
        alone = [rewriter.rewrite([text], language=self.language)[0] for text in TEXTS]
        assert rewriter.rewrite(TEXTS, language=self.language) == alone

    @pytest.mark.parametrize("text", AWKWARD.values(), ids=AWKWARD.keys())
    def test_a_proposal_is_sentences_or_nothing(self, rewriter: Rewriter, text: str) -> None:
        (proposal,) = rewriter.rewrite([text], language=self.language)
        assert all(isinstance(one, str) and one.strip() for one in proposal)

    def test_another_language_is_left_alone(self, rewriter: Rewriter) -> None:
        assert rewriter.rewrite(["Die Schwester hilft."], language="tlh") == [()]

    def test_nothing_is_printed(self, rewriter: Rewriter, capfd: pytest.CaptureFixture[str]) -> None:
        rewriter.rewrite(TEXTS, language=self.language)
        assert capfd.readouterr().out == ""

    def test_fingerprint_is_one_line_and_stays(self, rewriter: Rewriter) -> None:
        before = rewriter.fingerprint
        rewriter.rewrite(TEXTS, language=self.language)
        assert re.fullmatch(r"\S.{8,}", before)
        assert rewriter.fingerprint == before
