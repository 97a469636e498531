"""What every translator promises. A new engine inherits this in a test file of its own and gives the fixture."""

import re

import pytest

from pipeline.errors import EngineFault
from stages.translate.translator import Proposer, Translator

TEXTS = ["Take two tablets with water.", "Pain", "Do you have a fever?", "Take two tablets with water."]
AWKWARD = {
    "quotes": "“Yes,” she said: ‘no’ «sí».",
    "markup": "Use <b>two</b> & three [[not more]].",
    "placeholder": "Call {1} or go to {2}.",
    "emoji": "Drink water \N{CUP WITH STRAW} often.",
    "other script": "Ask for 薬 or Лекарство.",
    "shouting": "DO NOT STOP!!! CALL US???",
    "one letter": "A",
    "number": "12",
    "long": " ".join(["You should drink a glass of clean water every hour,"] * 40) + " and rest.",
}


class TranslatorContract:
    """Inherited as `class TestX(TranslatorContract)` with a fixture `translator` that translates English to Spanish."""

    source = "en"
    target = "es"

    def test_as_many_translations_as_texts(self, translator: Translator) -> None:
        done = translator.translate(TEXTS, source=self.source, target=self.target)
        assert len(done) == len(TEXTS)
        assert all(isinstance(text, str) and text for text in done)

    def test_no_texts_no_translations(self, translator: Translator) -> None:
        assert translator.translate([], source=self.source, target=self.target) == []

    def test_company_does_not_change_a_translation(self, translator: Translator) -> None:
        alone = [translator.translate([text], source=self.source, target=self.target)[0] for text in TEXTS]
        assert translator.translate(TEXTS, source=self.source, target=self.target) == alone

    def test_same_text_gets_the_same_translation(self, translator: Translator) -> None:
        first, second = (translator.translate(TEXTS, source=self.source, target=self.target) for _ in range(2))
        assert first == second
        assert first[0] == first[-1]

    @pytest.mark.parametrize("text", AWKWARD.values(), ids=AWKWARD.keys())
    def test_awkward_text_is_answered(self, translator: Translator, text: str) -> None:
        (done,) = translator.translate([text], source=self.source, target=self.target)
        assert done.strip()

    def test_candidates_are_different_and_begin_with_the_translation(self, translator: Translator) -> None:
        if not isinstance(translator, Proposer):
            pytest.skip("this translator gives one translation only")
        best = translator.translate(TEXTS, source=self.source, target=self.target)
        offered = translator.candidates(TEXTS, source=self.source, target=self.target)
        assert [candidates[0] for candidates in offered] == best
        assert all(len(set(candidates)) == len(candidates) for candidates in offered)

    def test_nothing_is_printed(self, translator: Translator, capfd: pytest.CaptureFixture[str]) -> None:
        translator.translate(TEXTS, source=self.source, target=self.target)
        assert capfd.readouterr().out == ""

    def test_no_address_is_reached(self, translator: Translator, no_network: list[object]) -> None:
        translator.translate(TEXTS, source=self.source, target=self.target)
        assert no_network == []

    def test_another_direction_is_a_fault(self, translator: Translator) -> None:
        with pytest.raises(EngineFault):
            translator.translate(["Hallo."], source="de", target="tlh")

    def test_fingerprint_is_one_line_and_stays(self, translator: Translator) -> None:
        before = translator.fingerprint
        translator.translate(TEXTS, source=self.source, target=self.target)
        assert re.fullmatch(r"\S.{8,}", before)
        assert translator.fingerprint == before
