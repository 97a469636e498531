"""Where a document came from, as its published files say it."""

from pathlib import PurePath
from urllib.parse import quote, urlsplit

from pipeline.document import Source
from stages.publish.visible import one_line

_KEEP = "%/:?#[]@!$&'()*+,;=~-._"


def web_address(source: Source) -> str:
    """The address if it is one on the web, with unsafe characters percent-encoded; empty for files and pipes."""
    try:
        parts = urlsplit(source.address)
    except ValueError:
        return ""
    if parts.scheme not in ("http", "https") or not parts.netloc:
        return ""
    return link(source.address, safe=_KEEP)


def link(text: str, *, safe: str = "/") -> str:
    """The text as a link, unsafe characters percent-encoded; what is no character becomes a question mark."""
    return quote(text.encode("utf-8", "replace"), safe=safe)


def file_name(source: Source) -> str:
    """The name of a source that is a file, without the folders of the machine it lay on; empty for a pipe."""
    if web_address(source) or source.address == "-":
        return ""
    return one_line(PurePath(source.address.replace("\\", "/")).name)


def credit_lines(source: Source) -> tuple[str, ...]:
    """The credit line that the source asks for, then its publisher and date, each once."""
    named = ", ".join(one_line(text) for text in (source.publisher, source.date) if text)
    return tuple(line for line in dict.fromkeys((one_line(source.credit), named)) if line)
