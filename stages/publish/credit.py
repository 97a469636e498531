"""Where a document came from, as its published files say it."""

from pathlib import PurePath
from urllib.parse import quote, urlsplit

from pipeline.document import Source
from stages.publish.visible import one_line

_KEEP = "%/:?#[]@!$&'()*+,;=~-._"


def web_address(source: Source) -> str:
    """Where the original is on the web, unsafe characters percent-encoded; empty if it is not known.

    A saved page may name the address that it has there.
    """
    return next((link(one, safe=_KEEP) for one in (source.address, source.canonical) if _is_web(one)), "")


def _is_web(address: str) -> bool:
    try:
        parts = urlsplit(address)
    except ValueError:
        return False
    return parts.scheme in ("http", "https") and bool(parts.netloc)


def link(text: str, *, safe: str = "/") -> str:
    """The text as a link, unsafe characters percent-encoded; what is no character becomes a question mark."""
    return quote(text.encode("utf-8", "replace"), safe=safe)


def file_name(source: Source) -> str:
    """The name of a source that is a file, without the folders of the machine it lay on; empty for a pipe."""
    if web_address(source) or source.address == "-":
        return ""
    return one_line(PurePath(source.address.replace("\\", "/")).name)


def credit_lines(source: Source) -> tuple[str, ...]:
    """The credit line that the source asks for, then its author, publisher and date, each once."""
    named = ", ".join(dict.fromkeys(one_line(text) for text in (source.author, source.publisher, source.date) if text))
    return tuple(line for line in dict.fromkeys((one_line(source.credit), named)) if line)
