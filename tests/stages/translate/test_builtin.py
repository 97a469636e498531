"""The package that ships inside plainvox, for real: it is there, it is verified, and it keeps what matters."""

import hashlib
from pathlib import Path

import pytest

from pipeline.cli import main
from pipeline.document import BlockKind
from pipeline.engines import Need
from pipeline.errors import EngineMissing
from pipeline.models import ModelStore
from stages.translate.builtin import BuiltinAdapter
from stages.translate.stage import Translate
from tests.stages.translate.conftest import MakeContext, MakeDocument

DATA = Path(__file__).parents[3] / "stages" / "translate" / "package_data"
NEED = Need("en", "es", threads=2)


def translated(
    text: str, make_document: MakeDocument, make_context: MakeContext, *, kind: BlockKind = "paragraph"
) -> str:
    document = make_document(text, kind=kind)
    return Translate(of="source", engines=("builtin",)).run(document, make_context()).version("es").lines[0].text


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("Take 2 tablets of 500 mg every 6 hours.", ["2", "500 mg", "6"]),
        ("Call your doctor if you have a fever above 100.4 °F.", ["100.4 °F"]),
        ("More than 1,250 people took part between 2015 and 2019.", ["250", "2015", "2019"]),
        ("Do not take this medicine with alcohol.", ["no ", "alcohol"]),
        ("You should never stop your treatment on your own.", ["nunca"]),
        ("There are no vaccines against this virus yet.", ["no ", "vacunas"]),
        (
            "Visit www.clinic.example.org/help or call 1-800-555-0199.",
            ["www.clinic.example.org/help", "1-800-555-0199"],
        ),
        ("Write to nurse@clinic.example.org for a form.", ["nurse@clinic.example.org"]),
        ("Is this medicine safe for my child?", ["¿", "?"]),
        ("Ask about the A1C test.", ["A1C"]),
    ],
)
def test_what_matters_is_kept(
    text: str, kept: list[str], make_document: MakeDocument, make_context: MakeContext
) -> None:
    spanish = translated(text, make_document, make_context)
    assert [part for part in kept if part.casefold() not in spanish.casefold()] == []
    assert spanish[0].isupper() or spanish[0] == "¿"


@pytest.mark.parametrize(
    ("text", "kind", "spanish"),
    [
        ("Immunotherapy Can Cause Side Effects", "heading", "La inmunoterapia puede causar efectos secundarios"),
        ("Chills", "item", "Escalofríos"),
        ("Dizziness", "item", "Mareo"),
        ("nausea or vomiting", "item", "náuseas o vómitos"),
        ("These side effects include:", "paragraph", "Estos efectos secundarios incluyen:"),
        ("Do you have a fever?", "paragraph", "¿Tiene fiebre?"),
    ],
)
def test_short_texts_come_out_right(
    text: str, kind: BlockKind, spanish: str, make_document: MakeDocument, make_context: MakeContext
) -> None:
    assert translated(text, make_document, make_context, kind=kind) == spanish


def test_paragraph_comes_out_the_same_every_time(make_document: MakeDocument, make_context: MakeContext) -> None:
    def once() -> str:
        context = make_context()
        context.cache.fresh = True
        document = make_document("The nurse will check your blood pressure.", "You may feel tired for a few days.")
        done = Translate(of="source", engines=("builtin",)).run(document, context)
        return " ".join(part.text for part in done.parts("es"))

    assert once() == once()


def test_shipped_file_is_ready(models: ModelStore) -> None:
    assert BuiltinAdapter().missing(NEED, models) is None


@pytest.mark.parametrize("need", [Need("en-US", "es-MX"), Need("en", "es-419")])
def test_regions_are_ready_too(need: Need, models: ModelStore) -> None:
    assert BuiltinAdapter().missing(need, models) is None


@pytest.mark.parametrize("need", [Need("es", "en"), Need("en", "fr"), Need("en")])
def test_other_directions_are_missing(need: Need, models: ModelStore) -> None:
    lack = BuiltinAdapter().missing(need, models)
    assert isinstance(lack, EngineMissing)
    assert "en→es only" in lack.message


def test_removed_file_is_missing_with_its_remedy(models: ModelStore, tmp_path: Path) -> None:
    adapter = BuiltinAdapter(tmp_path / "gone.argosmodel")
    lack = adapter.missing(NEED, models)
    assert lack is not None
    assert (lack.exit_code, lack.hint) == (3, "pip install --force-reinstall plainvox")
    with pytest.raises(EngineMissing):
        adapter.open(NEED, models)


def test_damaged_file_is_missing(models: ModelStore, tiny_archive: Path) -> None:
    lack = BuiltinAdapter(tiny_archive).missing(NEED, models)
    assert lack is not None
    assert "damaged" in lack.message


def test_card_and_licence_are_beside_the_model() -> None:
    digest = hashlib.sha256(next(DATA.glob("*.argosmodel")).read_bytes()).hexdigest()
    assert digest in (DATA / "MODEL_CARD.md").read_text()
    assert "Mozilla Public License Version 2.0" in (DATA / "LICENSE-MPL-2.0.txt").read_text()


def test_line_of_two_sentences_is_one_line_out(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    lines = tmp_path / "lines.txt"
    lines.write_text("Take 2 pills. Do not stop.\n\n12\n   \n- one item\n", encoding="utf-8")
    with pytest.raises(SystemExit) as left:
        main(["translate", "--lines", "--engine", "builtin", str(lines)])
    out = capfd.readouterr().out.splitlines()
    assert left.value.code == 0
    assert len(out) == 5
    assert (out[1], out[2], out[3]) == ("", "12", "")
    assert "2" in out[0]
