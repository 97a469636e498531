"""The acronyms of `acronyms.csv`: those that a voice would read as a word, and those it would spell but should say."""

from functools import cache

from stages.speak.normalise.letters import spelled
from stages.speak.normalise.table import read_table


@cache
def acronyms(language: str) -> dict[str, str]:
    """Written form to what is said."""
    return {
        row["written"]: row["said"] or spelled(row["written"], language)
        for row in read_table("acronyms")
        if row["language"] in (language, "")
    }


def said_acronym(written: str, language: str) -> str | None:
    """What is said for an acronym of the list, None for any other word."""
    return acronyms(language).get(written)
