"""Where elements stand in a tree, for trees of any size."""

import re
from collections import Counter
from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_PLAIN = re.compile(r"[a-z][a-z0-9]*")


class Paths:
    """The XPath of elements, as lxml's `getpath` gives it; the siblings of an element are counted once, not each time.

    `getpath` counts them anew for each element, so that ten thousand paragraphs side by side cost it 50 million steps.
    The tree must stay as it is meanwhile.
    """

    def __init__(self, tree: "HtmlElement") -> None:
        self._getpath: Callable[[HtmlElement], str] = tree.getroottree().getpath
        self._steps: dict[HtmlElement, str] = {}

    def __call__(self, element: "HtmlElement") -> str:
        """Such as `/html/body/p[2]`."""
        above: HtmlElement | None = element
        steps: list[str] = []
        while above is not None:
            parent = above.getparent()
            if parent is None:
                return self._getpath(above) + "".join(reversed(steps))
            if above not in self._steps:
                self._number(parent)
            steps.append(self._steps[above])
            above = parent
        return self._getpath(element)

    def _number(self, parent: "HtmlElement") -> None:
        """Name each child by its tag, with its place among those of that tag where there are several."""
        children = list(parent.iterchildren("*"))
        several = Counter(child.tag for child in children)
        so_far: Counter[str] = Counter()
        for child in children:
            so_far[child.tag] += 1
            if _PLAIN.fullmatch(child.tag):
                self._steps[child] = f"/{child.tag}[{so_far[child.tag]}]" if several[child.tag] > 1 else f"/{child.tag}"
            else:
                self._steps[child] = self._getpath(child)[len(self._getpath(parent)) :]
