"""Google's voice through gTTS: online, so that text leaves the machine."""

import os
from importlib.util import find_spec

from pipeline.engines import Need
from pipeline.errors import EngineMissing
from pipeline.models import ModelStore
from stages.speak.voice import Voice
from stages.speak.voice_names import voice_name

VOICES = {"en-us": "en", "en-uk": "en", "es-mx": "es", "es-us": "es", "es-es": "es"}
DOMAINS = {"en-us": "com", "en-uk": "co.uk", "es-mx": "com.mx", "es-us": "com", "es-es": "es"}
"""The top-level domain of Google's that gives each accent."""
REACH_SECONDS = 3.0


class GttsAdapter:
    """The entry point of the voice `gtts`."""

    name = "gtts"
    online = True

    def missing(self, need: Need, models: ModelStore) -> EngineMissing | None:
        """The library, or the service when it does not answer within three seconds."""
        try:
            voice = voice_name(self.name, VOICES, need)
        except EngineMissing as lack:
            return lack
        if find_spec("gtts") is None:
            return EngineMissing("gTTS is not installed", hint='pip install "plainvox[gtts]"')
        return _unreachable(DOMAINS[voice])

    def open(self, need: Need, models: ModelStore) -> Voice:
        """The voice of the language; no request is made yet."""
        from stages.speak.gtts_service import AT_ONCE
        from stages.speak.gtts_voice import GttsVoice

        voice = voice_name(self.name, VOICES, need)
        # The run's share of this worker, which is told its share of the cores.
        at_once = max(1, AT_ONCE * need.threads // (os.cpu_count() or 1))
        return GttsVoice(voice, VOICES[voice], DOMAINS[voice], at_once=at_once)


def _unreachable(domain: str) -> EngineMissing | None:
    import requests

    from stages.speak.gtts_service import GttsService

    try:
        GttsService(domain).greet(REACH_SECONDS)
    except requests.RequestException as error:
        return EngineMissing(f"Google's voice service cannot be reached: {_cause(error)}")
    return None


def _cause(error: Exception) -> str:
    # The texts of requests nest three libraries; what kind of failure it was says enough.
    return type(error).__name__
