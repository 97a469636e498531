"""Puts the topic word into an easy version: section by section, each place noted on its line."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from pipeline.document import Block, BlockKind, Document, Line, Note, Part
from pipeline.terms import TermBase
from stages.simplify.english import english
from stages.simplify.topic_word import Topic, find_topic, replaced

_PROSE: frozenset[BlockKind] = frozenset({"paragraph", "item", "definition"})
_LOOK_BACK = 2


@dataclass(frozen=True)
class TopicPass:
    """Replaces a topic in lines."""

    topic: Topic

    def lines(self, blocks: Sequence[Block], lines: Mapping[str, Line]) -> dict[str, Line]:
        """The lines by sentence id, with the word put where it may stand."""
        done = dict(lines)
        named, recent = False, [""] * _LOOK_BACK
        for block in blocks:
            if block.kind == "heading":
                named = bool(self.topic.pattern.search(" ".join(s.text for s in block.sentences)))
                recent = [""] * _LOOK_BACK
                continue
            for sentence in block.sentences:
                line = done[sentence.id]
                parts: list[Part] = []
                notes: list[Note] = []
                for part in line.parts:
                    said = part.text
                    if named and block.kind in _PROSE and not line.failed and part.kind != "pointer":
                        said = self._said(part.text, recent)
                    if said != part.text:
                        notes.append(self._note(part.text, said))
                    named = named or bool(self.topic.pattern.search(part.text))
                    recent = [*recent[1:], part.text]
                    parts.append(replace(part, text=said))
                if notes:
                    done[sentence.id] = replace(line, parts=tuple(parts), notes=(*line.notes, *notes))
        return done

    def _said(self, text: str, recent: Sequence[str]) -> str:
        if not self.topic.pattern.search(text):
            return text
        if self.topic.rivals.search(" ".join((*recent, text))):
            return text
        return replaced(english()(text), self.topic)

    def _note(self, before: str, after: str) -> Note:
        reason = f"a short name for {self.topic.word!r}, which was named before and is the only thing it can mean"
        return Note("topic", reason, before, after, self.topic.origin)


def with_topic_word(document: Document, lines: Mapping[str, Line], terms: TermBase) -> dict[str, Line]:
    """The lines with the page's topic word, if it has one."""
    headings = [sentence.text for block in document.blocks if block.kind == "heading" for sentence in block.sentences]
    texts = [part.text for line in lines.values() for part in line.parts]
    topic = find_topic(" ".join([document.title, *headings[:1]]), texts, terms)
    return TopicPass(topic).lines(document.blocks, lines) if topic else dict(lines)
