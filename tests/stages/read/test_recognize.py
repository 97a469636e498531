"""The reader is chosen by what the bytes hold, and a form that contradicts them is refused."""

from typing import get_args

import pytest

from pipeline.errors import InputError
from stages.read.form import Form
from stages.read.recognize import recognize
from tests.stages.read import structure_document as written

FILES = {"docx": written.docx(), "epub": written.epub(), "markdown": written.markdown(), "html": written.html()}


@pytest.mark.parametrize("form", FILES)
@pytest.mark.parametrize("name", ["document", "wrong.txt", "wrong.html", "wrong.md", "wrong.docx"])
def test_recognize_goes_by_content_not_by_name(form: str, name: str) -> None:
    assert recognize(FILES[form], name).form == form


@pytest.mark.parametrize("form", FILES)
def test_recognize_obeys_a_form_that_fits(form: Form) -> None:
    recognized = recognize(FILES[form], "document", form=form)
    assert recognized.form == form
    assert recognized.reading.title == written.TITLE


@pytest.mark.parametrize(
    ("held", "form"),
    [(held, form) for held in ("docx", "epub") for form in get_args(Form) if form not in {"auto", held}]
    + [("html", "docx"), ("html", "epub"), ("markdown", "pdf")],
)
def test_recognize_refuses_a_form_that_contradicts_the_content(held: str, form: Form) -> None:
    with pytest.raises(InputError, match=r"^in\.put: this is ") as caught:
        recognize(FILES[held], "in.put", form=form)
    assert f"read as {form}" in caught.value.message
    assert "form:" in caught.value.hint


def test_recognize_tells_how_a_text_was_decoded() -> None:
    recognized = recognize("Descanse, señora.".encode("latin-1"), "in.put", charset="latin-1")
    assert recognized.decoded is not None
    assert recognized.decoded.encoding == "latin-1"
    assert recognize(FILES["docx"], "in.put").decoded is None
