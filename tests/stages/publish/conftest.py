"""A document of our own with everything that a writer can meet."""

from dataclasses import replace
from pathlib import Path

import pytest

from pipeline.cache import Cache
from pipeline.document import (
    Block,
    BlockKind,
    Clip,
    Cut,
    Document,
    EngineUse,
    Line,
    Note,
    Part,
    PartKind,
    PassedOver,
    Problem,
    Score,
    Sentence,
    Source,
    Target,
    Track,
    Version,
)
from pipeline.engines import Engines
from pipeline.ids import sentence_ids
from pipeline.models import ModelStore
from pipeline.plugins import Plugins
from pipeline.progress import Silence
from pipeline.stage import Context

RATE = 24_000
SPOKEN = RATE
PAUSE = RATE // 2

# kind, level, ordered, then for each sentence: the original, the easy parts, their Spanish; an item is marked by "- ",
# a step by "1. ", an explanation by "= ".
_Told = tuple[str, tuple[str, ...], tuple[str, ...]]
_TOLD: tuple[tuple[BlockKind, int, bool, tuple[_Told, ...]], ...] = (
    ("heading", 1, False, (("Living with high blood pressure", (), ("Vivir con la presión arterial alta",)),)),
    (
        "paragraph",
        0,
        False,
        (
            (
                "Hypertension, which is also called high blood pressure, means that the force of blood is too strong.",
                ("Hypertension is also called high blood pressure.", "It means that the force of blood is too strong."),
                (
                    "La hipertensión también se llama presión arterial alta.",
                    "Significa que la fuerza de la sangre es demasiado grande.",
                ),
            ),
            (
                "A reading of 130/80 mm Hg or more is high.",
                ("A reading of 130/80 mm Hg or more is high.", "= mm Hg is the unit of blood pressure."),
                (
                    "Una lectura de 130/80 mm Hg o más es alta.",
                    "= mm Hg es la unidad de la presión arterial.",
                ),
            ),
        ),
    ),
    ("heading", 2, False, (("What you can do", (), ("Qué puede hacer usted",)),)),
    (
        "paragraph",
        0,
        False,
        (
            (
                "To lower it you can walk 30 minutes a day, eat less salt or take the medicine your doctor prescribes.",
                (
                    "To lower it you can:",
                    "- walk 30 minutes a day",
                    "- eat less salt",
                    "- take the medicine your doctor prescribes",
                ),
                (
                    "Para bajarla, usted puede:",
                    "- caminar 30 minutos al día",
                    "- comer menos sal",
                    "- tomar el medicamento que le recete su médico",
                ),
            ),
        ),
    ),
    ("item", 1, False, (("Rest before you measure.", (), ("Descanse antes de medir.",)),)),
    ("item", 2, False, (("Do not talk.", (), ("No hable.",)),)),
    ("item", 2, False, (("Keep both feet on the floor.", (), ("Mantenga los dos pies en el piso.",)),)),
    ("item", 1, False, (("Write down the numbers.", (), ("Anote los números.",)),)),
    ("heading", 2, False, (("How to measure", (), ("Cómo medir",)),)),
    ("item", 1, True, (("Put the cuff on your bare arm.", (), ("Ponga el brazalete en el brazo descubierto.",)),)),
    ("item", 1, True, (("Press the button and wait.", (), ("Presione el botón y espere.",)),)),
    ("row", 0, False, (("Reading", (), ("Lectura",)), ("What it means", (), ("Qué significa",)))),
    ("row", 0, False, (("Below 120/80", (), ("Menos de 120/80",)), ("Normal", (), ("Es normal",)))),
    (
        "quote",
        0,
        False,
        (("I feel better since I walk every day.", (), ("Me siento mejor desde que camino cada día.",)),),
    ),
    ("caption", 0, False, (("A woman measures her blood pressure.", (), ("Una mujer se mide la presión arterial.",)),)),
    ("paragraph", 0, False, (("Watch the video above.", (), ()),)),
    (
        "paragraph",
        0,
        False,
        (("Call 911 if you have chest pain.", (), ("Llame al 911 si tiene dolor de pecho.",)),),
    ),
)
_KINDS: dict[str, PartKind] = {"-": "item", "1.": "step", "=": "explanation"}
LEFT_OUT = "Watch the video above."
FAILED = "Keep both feet on the floor."
DOUBTED = "A reading of 130/80 mm Hg or more is high."


def _parts(told: tuple[str, ...], base: str, suffix: str = "") -> tuple[Part, ...]:
    parts = []
    for number, text in enumerate(told, 1):
        first, _, rest = text.partition(" ")
        kind = _KINDS.get(first)
        parts.append(Part(f"{base}.{number}{suffix}", rest if kind else text, kind))
    return tuple(parts)


def sample(*, spoken: bool = True) -> Document:
    """An article about blood pressure, easy and in Spanish, with doubts, notes, cuts, scores and sound."""
    told = [sentence for _, _, _, sentences in _TOLD for sentence in sentences]
    ids = sentence_ids(original for original, _, _ in told)
    names = dict(zip((original for original, _, _ in told), ids, strict=True))
    blocks = tuple(
        Block(kind, tuple(Sentence(names[s[0]], s[0]) for s in sentences), level, ordered, f"line:{number}")
        for number, (kind, level, ordered, sentences) in enumerate(_TOLD, 1)
    )
    easy: list[Line] = []
    spanish: list[Line] = []
    for original, simple, translated in told:
        base = names[original]
        if original == LEFT_OUT:
            easy.append(Line(base, (), (Note("pointer", "it speaks of a video that is not here", original, ""),)))
            continue
        parts = _parts(simple or (original,), base)
        notes = (Note("split", "one idea in a sentence", original, " ".join(p.text for p in parts)),) if simple else ()
        easy.append(Line(base, parts, notes))
        for part, one in zip(parts, _parts(translated, base), strict=True):
            failed = original == FAILED
            text = part.text if failed else one.text
            spanish.append(Line(part.id, (Part(f"{part.id}.es", text, one.kind),), failed=failed))
    document = Document(
        source=Source(
            "https://example.org/blood-pressure?a=1&b=2",
            publisher="Example Health Library",
            credit="Text by the Example Health Library, free to share.",
            date="2026-03-01",
        ),
        language="en",
        title="Living with high blood pressure",
        blocks=blocks,
        versions=(
            Version("easy", "en", "source", tuple(easy), "rules"),
            Version("es", "es", "easy", tuple(spanish), "builtin", draft=True),
        ),
        scores=_SCORES,
        targets=(Target("flesch_kincaid_grade", 6.0, "easy"),),
        problems=(
            Problem("translate", f"{names[FAILED]}.1.es", "error", "not translated", "translate this sentence by hand"),
            Problem(
                "check", f"{names[DOUBTED]}.1.es", "warning", "the number 80 may be missing", "compare the numbers"
            ),
            Problem("simplify", names[DOUBTED], "info", "two rules were undone"),
            Problem("score", "", "warning", "grade 6.3 is above the target of 6.0", "shorten the longest sentences"),
        ),
        cuts=(
            Cut("Home About Contact", "menu", "line:1"),
            Cut("© Example Health Library", "footer", "line:99"),
        ),
        engines=(
            EngineUse(
                "translate", "builtin", "builtin 0.1", "es", (PassedOver("argos", "argos en→es is not installed"),)
            ),
            EngineUse("speak", "espeak", "espeak 1.52", "easy.en"),
        ),
    )
    return _spoken(document) if spoken else document


_SCORES = tuple(
    Score(measure, value, version)
    for version, values in {
        "source": {
            "consensus": 10.2,
            "flesch_kincaid_grade": 9.8,
            "smog": 10.9,
            "flesch_reading_ease": 55.2,
            "dale_chall": 9.1,
        }
        | {"sentences": 17, "words": 120, "syllables": 180},
        "easy": {
            "consensus": 6.1,
            "flesch_kincaid_grade": 6.3,
            "smog": 7.0,
            "flesch_reading_ease": 78.4,
            "dale_chall": 7.2,
        }
        | {"sentences": 21, "words": 126, "syllables": 170},
        "es": {
            "consensus": 6.8,
            "fernandez_huerta": 81.5,
            "szigriszt_pazos": 77.0,
            "sentences": 21,
            "words": 130,
            "syllables": 250,
        },
    }.items()
    for measure, value in values.items()
)


def _spoken(document: Document) -> Document:
    tracks = []
    clips = []
    for version in document.versions:
        label = document.label(version.name)
        begin = 0
        for part in document.parts(version.name):
            clips.append(Clip(part.id, label, begin, begin + SPOKEN))
            begin += SPOKEN + PAUSE
        tracks.append(Track(label, version.name, version.language, "espeak", RATE, begin, f"{label}.mp3"))
    return replace(document, tracks=tuple(tracks), clips=tuple(clips))


@pytest.fixture
def document() -> Document:
    """The sample, spoken."""
    return sample()


@pytest.fixture
def context(cache: Cache, tmp_path: Path) -> Context:
    """A context whose folder is empty."""
    return context_in(tmp_path, cache)


def context_in(folder: Path, cache: Cache) -> Context:
    """A context whose results land in `out` in this folder."""
    plugins = Plugins()
    progress = Silence()
    engines = Engines(plugins, ModelStore(folder / "models"), progress.say)
    return Context(cache, plugins, engines, progress, folder / "out")
