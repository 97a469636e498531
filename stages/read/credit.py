"""Who a page says its text came from."""

import re

from stages.read.sentences import split_sentences

_CREDIT = re.compile(r"\b(?:originally|first) published (?:by|in|on)\b|\bpublicad[oa] originalmente (?:por|en)\b", re.I)
_QUOTED = re.compile(r"[“\"]([^“”\"]*?)[”\"]")
_PUBLISHER = re.compile(
    r"(?:originally|first) published (?:by|in|on) (?:the )?(?P<en>[^.,;”\"]+)"
    r"|publicad[oa] originalmente (?:por|en) (?:el |la |los |las )?(?P<es>[^.,;”\"]+)",
    re.IGNORECASE,
)
_RIGHTS = re.compile(
    r"(?:©|\bcopyright\b(?=\s*(?:©|\d{4})))\s*©?\s*(?:\d{4}(?:\s*[-–]\s*\d{4})?)?,?\s*(?:by\s+)?(?P<name>[^.|©\d,;]{3,60})",
    re.IGNORECASE,
)
_REUSE = re.compile(
    r"\b(?:repro\w+|reus\w+|republi\w+|reprint\w*|permi(?:ssion|t)\w*|credit\w*|copyright\w*|licen[sc]\w+|rights|adapted"
    r"|source|courtesy|link|content|article|page|author|ISBN|DOI"
    r"|reprodu\w+|permiso\w*|derechos|crédito\w*|licencia\w*|fuente|enlace|contenido|artículo|página|autora?)\b"
    r"|©|https?://|^\W*\d{4}\W*$",
    re.IGNORECASE,
)
_LONGEST_WORDS = 90


def find_credit(text: str) -> str:
    """The credit that a paragraph asks for: its quoted wording, or else its sentence with "originally published"."""
    if not _CREDIT.search(text):
        return ""
    for quoted in _QUOTED.findall(text):
        if _CREDIT.search(quoted):
            return str(quoted).strip()
    return next((sentence for sentence in split_sentences(text, "en") if _CREDIT.search(sentence)), "")


def is_credit(text: str) -> bool:
    """True for a paragraph that is there to say who published the page first, not to tell its story.

    Every sentence of it is about that or about reuse: what to do before a visit must not go with it.
    """
    if not _CREDIT.search(text) or len(text.split()) > _LONGEST_WORDS:
        return False
    return all(_CREDIT.search(one) or _REUSE.search(one) for one in split_sentences(text, "en"))


def credited_publisher(credit: str) -> str:
    """The publisher that a credit line names, without its article."""
    match = _PUBLISHER.search(credit)
    return (match["en"] or match["es"]).strip() if match else ""


def rights_holder(line: str) -> str:
    """Who a copyright line names, empty if none: `© 2026 Alder Bay Health Agency. All rights reserved.`"""
    match = _RIGHTS.search(line)
    return match["name"].strip(" -–") if match else ""
