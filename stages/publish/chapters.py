"""The chapters of a recording: one for each heading that is heard."""

from itertools import pairwise

from pipeline.document import Document, Track
from stages.publish.id3 import Chapter
from stages.publish.piece import pieces


def chapters(document: Document, track: Track) -> tuple[Chapter, ...]:
    """A chapter for each heading that is heard, together as long as the track; none if there is only one."""
    known = pieces(document, track.version)
    begins: list[tuple[str, int]] = []
    for block, parts in document.layout(track.version):
        heard = [known[part.id] for part in parts if known[part.id].begin is not None]
        if block.kind == "heading" and heard and heard[0].begin is not None:
            begins.append((" ".join(piece.text for piece in heard), round(heard[0].begin * 1000)))
    if len(begins) < 2:
        return ()
    begins[0] = (begins[0][0], 0)
    ends = [*(after for (_, _), (_, after) in pairwise(begins)), round(track.seconds * 1000)]
    return tuple(Chapter(title, begin, end) for (title, begin), end in zip(begins, ends, strict=True) if begin < end)
