"""Words that a page defines stay on all of it: who learned what `edema` is must find `edema` again."""

import re
from collections.abc import Sequence

from stages.simplify.explain import english_forms
from stages.simplify.page_definitions import page_definitions
from stages.simplify.phrasebook import phrasebook
from stages.simplify.rejected import Rejected

_KEPT = frozenset({"phrase"})


def kept_terms(sentences: Sequence[tuple[str, str]]) -> Rejected:
    """For sentences as (id, text): those with a noun that the page defines and the phrase list would replace."""
    nouns = {" ".join(entry.words) for entries in phrasebook().values() for entry in entries if entry.pos == "NOUN"}
    defined = {one.name.lower() for one in page_definitions(text for _, text in sentences)}
    names = {form for name in defined for form in (name, *english_forms(name)) if form in nouns}
    if not names:
        return {}
    form = re.compile(rf"(?<![\w-])(?:{'|'.join(map(re.escape, sorted(names)))})(?:s|es)?(?![\w-])", re.IGNORECASE)
    return {id_: _KEPT for id_, text in sentences if form.search(text)}
