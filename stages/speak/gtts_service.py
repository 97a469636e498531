"""Google's undocumented voice service: gTTS writes the requests, we send them with TLS checks, limits and patience."""

from __future__ import annotations

import base64
import binascii
import json
from typing import TYPE_CHECKING

import requests
from gtts import gTTS, tts
from requests.adapters import HTTPAdapter
from urllib3.util import Retry

from pipeline.errors import EngineFault

if TYPE_CHECKING:
    from collections.abc import Iterator

CHARACTERS = 100
"""What the service takes in one request."""
CONNECT_SECONDS = 5.0
READ_SECONDS = 20.0
RETRIES = 4
LONGEST_WAIT_SECONDS = 30
_BUSY = (429, 500, 502, 503, 504)


class GttsService:
    """One host of the service. `wait` is the first pause before a request is tried again; it doubles each time."""

    def __init__(self, domain: str, *, wait: float = 0.5) -> None:
        self.domain = domain
        patience = Retry(
            total=RETRIES,
            status_forcelist=_BUSY,
            allowed_methods=None,
            backoff_factor=wait,
            backoff_max=LONGEST_WAIT_SECONDS,
            backoff_jitter=wait,
            retry_after_max=LONGEST_WAIT_SECONDS,
        )
        self._session = requests.Session()
        self._session.mount("https://", HTTPAdapter(max_retries=patience))

    def greet(self, seconds: float) -> None:
        """Raise `requests.RequestException` if the host does not answer within so many seconds."""
        with requests.Session() as session:
            session.head(tts._translate_url(tld=self.domain), timeout=seconds, allow_redirects=False)

    def sounds(self, text: str, language: str) -> Iterator[bytes]:
        """MP3 data for a text of at most `CHARACTERS`; `EngineFault` if it cannot be had whole."""
        voice = gTTS(text, tld=self.domain, lang=language, lang_check=False)
        for request in voice._prepare_requests():
            try:
                yield _sound_in(self._send(request))
            except requests.RequestException as error:
                raise EngineFault(f"gtts: no answer from Google's voice service: {error}") from error

    def _send(self, request: requests.PreparedRequest) -> str:
        # A prepared request skips the user's proxies and certificates unless they are merged in by hand.
        settings = self._session.merge_environment_settings(request.url or "", {}, False, True, None)
        answer = self._session.send(request, timeout=(CONNECT_SECONDS, READ_SECONDS), **settings)
        answer.raise_for_status()
        return answer.text


def _sound_in(answer: str) -> bytes:
    # JSON in pieces: after the RPC's name comes a string that is JSON too: a list with the sound in base64.
    mark = f'"{gTTS.GOOGLE_TTS_RPC}",'
    try:
        inner, _ = json.JSONDecoder().raw_decode(answer, answer.index(mark) + len(mark))
        sound = base64.b64decode(json.loads(inner)[0], validate=True)
    except (ValueError, TypeError, LookupError, binascii.Error) as error:
        raise EngineFault("gtts: the service's answer holds no sound") from error
    if not sound:
        raise EngineFault("gtts: the service's answer holds an empty sound")
    return sound
