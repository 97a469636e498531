"""Adding to a pipeline that its speech is heard back."""

from pathlib import Path

import pytest

from pipeline.config import find_config, read_config
from pipeline.errors import EngineMissing, UsageError
from pipeline.listening import require_listener, with_listening
from pipeline.models import ModelStore
from pipeline.plugins import Plugins
from tests.conftest import ROOT


def test_listening_follows_speaking_and_hears_the_same_versions() -> None:
    pipeline = with_listening(read_config(find_config(ROOT), Plugins()), Plugins())
    names = [stage.name for stage in pipeline.stages]
    at = names.index("listen")
    assert names[at - 1 : at + 2] == ["speak", "listen", "publish"]
    assert pipeline.stages[at].needs == {"audio:easy", "audio:es"}


def test_pipeline_that_listens_already_stays_as_it_is() -> None:
    pipeline = with_listening(read_config(find_config(ROOT), Plugins()), Plugins())
    assert with_listening(pipeline, Plugins()) is pipeline


def test_pipeline_that_does_not_speak_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "pipeline.yaml"
    path.write_text("stages: [read, score]", encoding="utf-8")
    with pytest.raises(UsageError, match="--check-audio"):
        with_listening(read_config(path, Plugins()), Plugins())


def test_missing_model_is_told_before_anything_is_done(tmp_path: Path) -> None:
    pipeline = with_listening(read_config(find_config(ROOT), Plugins()), Plugins())
    with pytest.raises(EngineMissing) as raised:
        require_listener(pipeline, Plugins(), ModelStore(tmp_path))
    assert raised.value.hint == "plainvox models pull whisper"


def test_pipeline_that_does_not_listen_needs_no_listener(tmp_path: Path) -> None:
    require_listener(read_config(find_config(ROOT), Plugins()), Plugins(), ModelStore(tmp_path))
