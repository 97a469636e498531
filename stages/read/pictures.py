"""The words that stand for a picture."""

import re
from typing import TYPE_CHECKING, Final

from stages.read.tidy import tidy

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_LONGEST_WORDS: Final = 120
# What programs and hurried people write where a picture's meaning should stand.
_EMPTY_WORDS = re.compile(
    r"""(?:(?:an?\s+|the\s+|una?\s+|el\s+|la\s+)?(?:image|picture|photo(?:graph)?|graphic|illustration|icon|logo|banner|spacer|
    thumbnail|avatar|placeholder|imagen|foto(?:graf[ií]a)?|ilustraci[oó]n|[ií]cono|alt(?:\s+text)?|untitled)\W*\d*\W*
    |\S+\.(?:jpe?g|png|gif|svg|webp|bmp|tiff?|avif)|(?:img|dsc|image|screenshot)[-_ ]?\d[\w.-]*|[\W\d_]*
    |.*\b(?:logo|logotipo|icon|[ií]cono))""",
    re.IGNORECASE | re.VERBOSE,
)


def picture_text(image: "HtmlElement") -> str:
    """A picture's alternative text; empty for decoration, for hidden pictures and for words that say nothing."""
    if (image.get("role") or "") in {"presentation", "none"}:
        return ""
    if image.get("hidden") is not None or (image.get("aria-hidden") or "").casefold() == "true":
        return ""
    return told_text(image.get("alt") or "")


def told_text(alternative: str) -> str:
    """An alternative text, empty where it is a file's name, a bare "photo" or a logo."""
    text = tidy(alternative)
    return "" if _EMPTY_WORDS.fullmatch(text) or len(text.split()) > _LONGEST_WORDS else text
