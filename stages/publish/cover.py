"""The cover of a book or a recording, as a picture."""

from functools import lru_cache

from stages.publish.typeset import breakable, typeset

_SHORT_TITLE = 40


@lru_cache(maxsize=4)
def cover(title: str, language: str, publisher: str) -> bytes:
    """A PNG of 600 by 900 pixels: the title, and who published the original; `OutputError` if Typst cannot.

    Drawn once for the book and the recordings of a version.
    """
    data = {
        "lang": language.partition("-")[0],
        "title": breakable(title),
        "size": 60 if len(title) <= _SHORT_TITLE else 44,
        "from": publisher,
    }
    return typeset("cover.typ", data, kind="png")
