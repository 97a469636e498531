"""What the publish stage loads before its turn, and when."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]
BEGIN = """
import sys
from pathlib import Path
from pipeline.document import Document, Source
from pipeline.progress import Silence
from pipeline.workshop import open_workshop
from stages.publish.stage import Publish

context = open_workshop(Silence()).context(Path("out"))
Publish().begin(Document(Source('a.txt'), 'en'), context, frozenset(sys.argv[1:]), lambda: False)
print("pyloudnorm" in sys.modules)
"""


@pytest.mark.parametrize(
    ("coming", "loaded"),
    [(("audio:easy", "audio:es"), "True"), (("es", "audio:es"), "False"), ((), "False")],
    ids=["only speech", "a translation too", "nothing"],
)
def test_meter_is_loaded_while_only_speech_is_to_come(coming: tuple[str, ...], loaded: str) -> None:
    done = subprocess.run([sys.executable, "-c", BEGIN, *coming], capture_output=True, text=True, check=True, cwd=ROOT)
    assert done.stdout.strip() == loaded
