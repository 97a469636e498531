"""Word lists in code, one string rather than a column of quotes."""


def word_list(text: str) -> tuple[str, ...]:
    """The blank-separated words of a text, in order."""
    return tuple(text.split())
