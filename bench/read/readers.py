"""Ours and its peers, each a function from a page (or its text dump) to the text of the article."""

from collections.abc import Callable, Mapping
from typing import Final


def ours(html: str) -> str:
    """The pieces of `stages.read.page`."""
    from stages.read.page import read_page

    return "\n".join(piece.text for piece in read_page(html).pieces)


def ours_from_dump(text: str) -> str:
    """The pieces of `stages.read.dump`."""
    from stages.read.dump import read_dump

    return "\n".join(piece.text for piece in read_dump(text).pieces)


def trafilatura(html: str) -> str:
    """trafilatura as it comes, without comments."""
    from trafilatura import extract

    return extract(html, output_format="txt", include_comments=False) or ""


def readability(html: str) -> str:
    """readability-lxml's summary as text."""
    from lxml.html import document_fromstring
    from readability import Document

    return "\n".join(document_fromstring(Document(html).summary()).itertext())


def resiliparse(html: str) -> str:
    """resiliparse's main content."""
    from resiliparse.extract.html2text import extract_plain_text

    return str(extract_plain_text(html, main_content=True))


def justext(html: str) -> str:
    """The paragraphs that jusText calls good."""
    from justext import get_stoplist
    from justext import justext as paragraphs

    return "\n".join(p.text for p in paragraphs(html.encode(), get_stoplist("English")) if not p.is_boilerplate)


PEERS: Final[Mapping[str, Callable[[str], str]]] = {
    "trafilatura": trafilatura,
    "readability-lxml": readability,
    "resiliparse": resiliparse,
    "justext": justext,
}
