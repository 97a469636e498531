"""What stands beside the running text of a page: its pictures' words and its footnotes."""

from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import chain

from stages.read.found import Found

_LEAST_WORDS = 3  # "PLOS", "map pin": most are logos and icons


@dataclass
class Beside:
    """`pictures` by the place in the running text that they stand before, and `notes` in order."""

    pictures: dict[int, list[Found]] = field(default_factory=lambda: defaultdict(list))
    notes: list[Found] = field(default_factory=list)

    def woven(self, found: Sequence[Found], kept: Collection[int], *, all_pictures: bool = False) -> Iterator[Found]:
        """The kept places of the running text with the pictures between them, then the footnotes.

        A picture counts where the text on both sides is kept, or its caption is: what stands at an edge is as often a
        logo or a teaser.
        """
        said = {found[at].text.casefold() for at in kept}
        for at in range(len(found) + 1):
            for picture in self.pictures.get(at, ()):
                if picture.text.casefold() not in said and (all_pictures or _inside(found, kept, at, picture)):
                    said.add(picture.text.casefold())
                    yield picture
            if at in kept:
                yield found[at]
        yield from self.notes


def parted(found: Sequence[Found]) -> tuple[list[Found], Beside]:
    """The running text, and what stands beside it."""
    text: list[Found] = []
    beside = Beside()
    for piece in found:
        if piece.kind == "image":
            beside.pictures[len(text)].append(piece)
        elif piece.kind == "footnote":
            beside.notes.append(piece)
        else:
            text.append(piece)
    return text, beside


def _inside(found: Sequence[Found], kept: Collection[int], at: int, picture: Found) -> bool:
    if at - 1 in kept and at in kept and picture.words >= _LEAST_WORDS:
        return True
    figure = next((e for e in picture.element.iterancestors() if e.tag == "figure"), None)
    near = (found[place] for place in (at - 1, at) if place in kept)
    return figure is not None and any(figure in chain([p.element], p.element.iterancestors()) for p in near)
