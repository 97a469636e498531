from importlib.metadata import EntryPoint

import pytest

from pipeline.errors import EngineFault, UsageError
from pipeline.plugins import CHECKS, STAGES, TRANSLATORS, VOICES, WRITERS, Plugins


@pytest.mark.parametrize(
    ("group", "names"),
    [
        (STAGES, {"read", "score", "simplify", "check", "translate", "speak", "publish"}),
        (CHECKS, {"numbers", "units", "negation", "names"}),
        (TRANSLATORS, {"argos", "builtin"}),
        (VOICES, {"kokoro", "gtts", "espeak"}),
        (WRITERS, {"page", "markdown", "audio", "subtitles", "epub", "pdf", "report"}),
    ],
)
def test_ours_are_found_like_a_stranger_s(group: str, names: set[str]) -> None:
    plugins = Plugins()
    assert names <= set(plugins.names(group))
    for name in names:
        assert plugins.load(group, name).name == name


def test_a_plugin_that_cannot_be_imported_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    broken = EntryPoint("loud", "no_such_module:Loud", VOICES)
    monkeypatch.setattr("pipeline.plugins.installed", lambda group: {broken.name: broken})
    with pytest.raises(EngineFault, match="voice 'loud': ModuleNotFoundError"):
        Plugins().load(VOICES, "loud")


def test_an_unknown_name_gets_the_nearest_one() -> None:
    with pytest.raises(UsageError) as caught:
        Plugins().load(VOICES, "kokro")
    assert caught.value.hint == "did you mean 'kokoro'?"
