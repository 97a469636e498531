"""What a large-print PDF shows, as plain data for its template."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Final, Literal

from pipeline.document import Document
from stages.publish.credit import credit_lines, file_name, web_address
from stages.publish.links import link_name, shown_address
from stages.publish.outline import Group, Item
from stages.publish.page_view import Article
from stages.publish.piece import Piece
from stages.publish.runs import Run
from stages.publish.typeset import breakable
from stages.publish.visible import one_line
from stages.publish.web_link import web_link

Paper = Literal["letter", "a4"]

POINTS: Final = 18.0
"""Large print begins at 18 points, by the American Printing House for the Blind."""

_PAPERS = {"letter": "us-letter", "a4": "a4"}


@dataclass(frozen=True)
class Sheet:
    """The paper, and the size of the letters in points."""

    paper: Paper = "letter"
    points: float = POINTS


def pdf_data(document: Document, article: Article, sheet: Sheet) -> dict[str, Any]:
    """The article with everything worked out that the template asks for."""
    view = _View(article)
    return {
        "lang": article.language.partition("-")[0],
        "paper": _PAPERS[sheet.paper],
        "size": sheet.points,
        "title": breakable(one_line(article.title)),
        "title_lang": article.title_language.partition("-")[0],
        "words": article.words,
        "opening": view.pieces(article.heading),
        "draft": article.draft,
        "marked": view.marked(),
        "groups": [made for section in article.sections for made in view.section(section.key, section.groups)],
        "entries": [
            {
                "number": entry.number,
                "written": breakable(entry.written),
                "definition": breakable(entry.definition),
                "part": entry.part,
            }
            for entry in article.word_list
        ],
        "further": [
            {
                "name": "" if one.name == (shown := shown_address(one.address, one.name)) else breakable(one.name),
                "address": web_link(one.address),
                "shown": breakable(shown),
            }
            for one in article.further
        ],
        "checks": view.checks(),
        "about": [
            *(breakable(line) for line in credit_lines(document.source)),
            *([article.score] if article.score else []),
            article.words["made_by"],
            *([f"{article.words['source']} {breakable(name)}"] if (name := file_name(document.source)) else []),
        ],
        "address": web_address(document.source),
        "shown": breakable(web_address(document.source)),
    }


class _View:
    def __init__(self, article: Article) -> None:
        self._article = article
        self._words = article.words
        self._named = {entry.part for entry in article.word_list}

    def section(self, key: bool, groups: Sequence[Group]) -> list[dict[str, Any]]:
        made = self.groups(groups)
        return [{"kind": "key", "groups": made}] if key else made

    def groups(self, groups: Iterable[Group]) -> list[dict[str, Any]]:
        return [self._group(group) for group in groups]

    def pieces(self, pieces: Iterable[Piece]) -> list[dict[str, Any]]:
        return [self._piece(piece) for piece in pieces]

    def _group(self, group: Group) -> dict[str, Any]:
        level = self._article.levels.get(group.pieces[0].id, 6) if group.kind == "heading" else 0
        return {
            "kind": group.kind,
            "level": level,
            "ordered": group.ordered,
            "pieces": self.pieces(group.pieces),
            "items": [self._item(item) for item in group.items],
            "groups": self.groups(group.groups),
            "rows": [[self.pieces(cell) for cell in row] for row in group.rows],
            "heads": group.heads,
        }

    def _item(self, item: Item) -> dict[str, Any]:
        return {"pieces": self.pieces(item.pieces), "groups": self.groups(item.groups)}

    def _piece(self, piece: Piece) -> dict[str, Any]:
        runs = self._article.runs[piece.id]
        return {
            "id": piece.id,
            "lang": piece.language.partition("-")[0],
            "named": piece.id in self._named,
            "runs": [_run(run) for run in runs],
            "lost": [
                {"name": breakable(link_name(one, self._words["link"])), "address": web_link(one.address)}
                for one in piece.lost_links
            ],
            "mark": self._mark(piece),
        }

    def _mark(self, piece: Piece) -> str:
        number = self._article.numbers.get(piece.id)
        if number is None:
            return ""
        what = "check"
        if piece.failed:
            what = "not_translated" if piece.translated else "not_simplified"
        return f"⚠ {self._words[what]} {number}"

    def marked(self) -> str:
        count = len(self._article.doubts)
        return self._words["marked_1" if count == 1 else "marked"].format(count=count) if count else ""

    def checks(self) -> list[dict[str, Any]]:
        """The doubts; problems are told in English, everything else in the article's language."""
        own = self._article.language.partition("-")[0]
        made = []
        for doubt in self._article.doubts:
            said = []
            if doubt.piece and doubt.piece.failed:
                key = "not_translated_long" if doubt.piece.translated else "not_simplified_long"
                said.append({"lang": own, "text": self._words[key]})
            for problem in doubt.problems:
                told = breakable(one_line(f"{problem.message}. {problem.suggestion}"))
                said += [{"lang": own, "text": f"{self._words[problem.severity]}:"}, {"lang": "en", "text": told}]
            name = self._words["check_long"].format(number=doubt.number) if doubt.piece else self._words["whole_text"]
            made.append({"name": f"{name}.", "said": said})
        return made


def _run(run: Run) -> dict[str, Any]:
    if run.aside:
        return {"kind": "aside", "text": run.aside}
    if run.address:
        return {"kind": "link", "text": breakable(run.text), "address": web_link(run.address)}
    if run.entry:
        meaning = breakable(one_line(run.entry.definition).rstrip("."))
        if not run.text:
            meaning = f"{breakable(run.entry.written)}: {meaning}"
        return {"kind": "term", "text": breakable(run.text), "number": run.entry.number, "meaning": meaning}
    return {"kind": "text", "text": breakable(run.text)}
