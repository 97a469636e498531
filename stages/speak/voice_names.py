"""Which of an engine's voices is meant."""

from collections.abc import Mapping

from pipeline.engines import Need
from pipeline.errors import EngineMissing


def voice_name(engine: str, voices: Mapping[str, str], need: Need) -> str:
    """The voice asked for, else the engine's first for the language; `EngineMissing` if it has none.

    `voices` maps each voice to its language, the best of a language first.
    """
    language = need.language.lower().partition("-")[0]
    fitting = [voice for voice, spoken in voices.items() if spoken == language]
    if not fitting:
        raise EngineMissing(f"{engine} has no voice for the language {need.language!r}")
    if need.voice and need.voice not in fitting:
        raise EngineMissing(
            f"{engine} has no voice {need.voice!r} for {need.language}", hint=f"choose of: {', '.join(fitting)}"
        )
    return need.voice or fitting[0]
