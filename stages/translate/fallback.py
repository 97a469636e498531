"""What every candidate fails is tried again: the sentence as it was before simplifying, then the next engine."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from pipeline.document import Document, EngineUse, Note
from pipeline.engines import Chosen
from pipeline.errors import EngineMissing
from pipeline.plugins import TRANSLATORS
from pipeline.stage import Context
from stages.translate.checks.terms import Terms
from stages.translate.choose import Judge
from stages.translate.isolate import Asking
from stages.translate.translation import Text, Translating, Translation

RULE = "translated-otherwise"
"""The rule of the note on a line whose translation was made from the original sentence or by another engine."""


@dataclass(frozen=True)
class Fallback:
    """The ways left for texts whose best translation the checks call wrong.

    `originals` gives for each text, by its place, the sentence before simplifying where that differs; `engines` are the
    names after the chosen one in the order of preference.
    """

    judge: Judge
    context: Context
    terms: Terms
    originals: Mapping[int, str]
    engines: tuple[str, ...]

    def improve(
        self, texts: Sequence[Text], done: Sequence[Translation], chosen: Chosen
    ) -> tuple[list[Translation], EngineUse | None]:
        """Each translation, or a better one with a note that says whence; and the record of another engine if used."""
        found = self._from_originals(texts, list(done), chosen)
        wrong = [at for at, one in enumerate(found) if one.errors]
        other = self._other_engine() if wrong else None
        if other is None:
            return found, None
        again = self._translated([texts[at] for at in wrong], other)
        better = [at for at, one in zip(wrong, again, strict=True) if one.errors < found[at].errors]
        for at, one in zip(wrong, again, strict=True):
            if at in better:
                found[at] = replace(one, note=Note(RULE, f"by {other.name}", found[at].text, one.text))
        use = other.use(
            "translate", what=f"{self.judge.source}→{self.judge.target}, {len(better)} of {len(wrong)} again"
        )
        return found, use if better else None

    def _from_originals(self, texts: Sequence[Text], found: list[Translation], chosen: Chosen) -> list[Translation]:
        wrong = [at for at, one in enumerate(found) if one.errors and at in self.originals]
        again = self._translated([replace(texts[at], text=self.originals[at]) for at in wrong], chosen)
        for at, one in zip(wrong, again, strict=True):
            if one.errors < found[at].errors:
                found[at] = replace(one, note=Note(RULE, "from the original sentence", found[at].text, one.text))
        return found

    def _translated(self, texts: list[Text], chosen: Chosen) -> list[Translation]:
        if not texts:
            return []
        asking = Asking(chosen.name, chosen.engine, self.judge.source, self.judge.target)
        return Translating(asking, self.judge, self.context, self.terms).translate(texts)

    def _other_engine(self) -> Chosen | None:
        if not self.engines:
            return None
        try:
            return self.context.choose(TRANSLATORS, self.engines, language=self.judge.source, target=self.judge.target)
        except EngineMissing:
            return None


def originals_of(document: Document, version: str) -> dict[str, str]:
    """For every part of a version that alone stands for a sentence, that sentence, where it differs."""
    if version not in {one.name for one in document.versions}:
        return {}
    lines = document.version(version).lines
    sources = {part.id: part.text for part in document.parts(document.version(version).source)}
    return {
        line.parts[0].id: sources[line.id]
        for line in lines
        if len(line.parts) == 1 and line.parts[0].text != sources[line.id]
    }
