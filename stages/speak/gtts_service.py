"""Google's undocumented voice service: gTTS writes the requests, we send them with TLS checks, limits and patience."""

from __future__ import annotations

import base64
import binascii
import io
import json
import random
import time
from typing import TYPE_CHECKING

import numpy as np
import requests
import soundfile
from gtts import gTTS, tts
from requests.adapters import HTTPAdapter
from urllib3.exceptions import HTTPError
from urllib3.util import Retry

from pipeline.errors import EngineFault
from stages.speak.sound import Sound
from stages.speak.trim import trimmed

if TYPE_CHECKING:
    from collections.abc import Iterator

CHARACTERS = 100
"""What the service takes in one request."""
CONNECT_SECONDS = 5.0
READ_SECONDS = 20.0
WHOLE_SECONDS = 60.0
"""For one answer, however slowly it drips."""
RETRIES = 4
LONGEST_WAIT_SECONDS = 30
AT_ONCE = 4
"""Requests under way at a time in a run: the service is free and undocumented, so we go easy on it."""
_CHUNK = 64 * 1024
_BUSY = (429, 500, 502, 503, 504)


class GttsService:
    """One host of the service. `wait` is the first pause (s) before a request is tried again; it doubles each time.

    Refusals (429, 5xx), resets and answers that hold no whole sound are tried again, with jitter, as long as the
    service says in Retry-After, half a minute at most. It may be used from several threads.
    """

    def __init__(self, domain: str, *, wait: float = 0.5) -> None:
        self.domain = domain
        self._wait = wait
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
        self._session.mount("https://", HTTPAdapter(max_retries=patience, pool_maxsize=AT_ONCE))

    def greet(self, seconds: float) -> None:
        """Raise `requests.RequestException` if the host does not answer within so many seconds."""
        with requests.Session() as session:
            session.head(tts._translate_url(tld=self.domain), timeout=seconds, allow_redirects=False)

    def sounds(self, text: str, language: str) -> Iterator[Sound]:
        """The sounds of a text of at most `CHARACTERS`, edges trimmed; `EngineFault` if one cannot be had whole."""
        voice = gTTS(text, tld=self.domain, lang=language, lang_check=False)
        for request in voice._prepare_requests():
            yield self._whole(request, text)

    def _whole(self, request: requests.PreparedRequest, text: str) -> Sound:
        for tried in range(RETRIES):
            try:
                return self._sound(request, text)
            except _Spoiled:
                pause = self._wait * 2**tried
                time.sleep(pause + random.uniform(0, pause))
        return self._sound(request, text)

    def _sound(self, request: requests.PreparedRequest, text: str) -> Sound:
        sound = _decoded(_sound_in(self._send(request)))
        try:
            return trimmed(sound, text)
        except EngineFault as error:
            raise _Spoiled(f"gtts: {error.message}") from error

    def _send(self, request: requests.PreparedRequest) -> str:
        # A prepared request skips the user's proxies and certificates unless they are merged in by hand.
        settings = self._session.merge_environment_settings(request.url or "", {}, True, True, None)
        try:
            with self._session.send(request, timeout=(CONNECT_SECONDS, READ_SECONDS), **settings) as answer:
                answer.raise_for_status()
                return _body(answer)
        except requests.RequestException as error:
            raise EngineFault(f"gtts: no answer from Google's voice service: {error}") from error
        except HTTPError as error:
            raise _Spoiled("gtts: the service's answer broke off") from error


class _Spoiled(EngineFault):
    """An answer that came but holds no whole sound: worth asking again."""


def _body(answer: requests.Response) -> str:
    """What came, each piece as it comes, so that the clock is kept against a server that drips."""
    until = time.monotonic() + WHOLE_SECONDS
    body = bytearray()
    while chunk := answer.raw.read1(_CHUNK, decode_content=True):
        body += chunk
        if time.monotonic() > until:
            raise EngineFault(f"gtts: the service took longer than {WHOLE_SECONDS:.0f} s for one answer")
    return body.decode("utf-8", errors="replace")


def _sound_in(answer: str) -> bytes:
    # JSON in pieces: after the RPC's name comes a string that is JSON too: a list with the sound in base64.
    mark = f'"{gTTS.GOOGLE_TTS_RPC}",'
    try:
        inner, _ = json.JSONDecoder().raw_decode(answer, answer.index(mark) + len(mark))
        sound = base64.b64decode(json.loads(inner)[0], validate=True)
    except (ValueError, TypeError, LookupError, binascii.Error) as error:
        raise _Spoiled("gtts: the service's answer holds no sound") from error
    if not sound:
        raise _Spoiled("gtts: the service's answer holds an empty sound")
    return sound


def _decoded(data: bytes) -> Sound:
    try:
        samples, rate = soundfile.read(io.BytesIO(data), dtype="float32", always_2d=True)
    except soundfile.LibsndfileError as error:
        raise _Spoiled(f"gtts: the service's answer is not a sound: {error}") from error
    return Sound(samples.mean(axis=1, dtype=np.float32), rate)
