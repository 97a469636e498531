"""Google's voice against a local server that speaks its protocol and misbehaves on request."""

import socket
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
import trustme

from pipeline.engines import Need
from pipeline.errors import EngineFault, EngineMissing
from pipeline.models import ModelStore
from tests.contracts.voice_contract import TEXTS, VoiceContract, language
from tests.stages.speak.gtts_server import Service, serving

pytest.importorskip("gtts")

from stages.speak.gtts import GttsAdapter
from stages.speak.gtts_service import CHARACTERS, RETRIES, GttsService
from stages.speak.gtts_voice import GttsVoice

__all__ = ["language"]
NOWHERE = ModelStore(Path("nowhere"))


@pytest.fixture(scope="module")
def certificates(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path, Path]:
    folder = tmp_path_factory.mktemp("certificates")
    authority, paths = trustme.CA(), (folder / "authority.pem", folder / "server.pem", folder / "server.key")
    certificate = authority.issue_cert("localhost")
    authority.cert_pem.write_to_path(str(paths[0]))
    certificate.cert_chain_pems[0].write_to_path(str(paths[1]))
    certificate.private_key_pem.write_to_path(str(paths[2]))
    return paths


@pytest.fixture
def untrusted(certificates: tuple[Path, Path, Path], monkeypatch: pytest.MonkeyPatch) -> Iterator[Service]:
    """The service with a certificate that nobody vouches for."""
    with serving(*certificates[1:]) as running:
        monkeypatch.setattr("gtts.tts._translate_url", lambda tld="com", path="": f"{running.address}/{path}")
        yield running


@pytest.fixture
def service(untrusted: Service, certificates: tuple[Path, Path, Path], monkeypatch: pytest.MonkeyPatch) -> Service:
    """The service with a certificate that this machine trusts."""
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(certificates[0]))
    return untrusted


@pytest.fixture
def voice(service: Service) -> GttsVoice:
    """The Spanish voice, impatient."""
    return GttsVoice("es-mx", "es", "com.mx", service=GttsService("com.mx", wait=0.01))


@pytest.mark.usefixtures("service")
class TestGtts(VoiceContract):
    adapter = GttsAdapter


def test_text_leaves_the_machine() -> None:
    assert GttsAdapter.online


def test_text_is_sent_in_its_language(voice: GttsVoice, service: Service) -> None:
    voice.speak(TEXTS["es"])
    assert (service.texts, service.languages) == ([TEXTS["es"]], ["es"])


def test_long_text_is_sent_clause_by_clause_and_whole(voice: GttsVoice, service: Service) -> None:
    text = " ".join([TEXTS["es"]] * 5)
    voice.speak(text)
    assert " ".join(service.texts) == text
    assert all(len(sent) <= CHARACTERS for sent in service.texts)


@pytest.mark.parametrize("status", [429, 500, 503])
def test_passing_trouble_is_outlasted(voice: GttsVoice, service: Service, status: int) -> None:
    service.faults = [status, status]
    assert voice.speak(TEXTS["es"]).seconds > 2
    assert len(service.texts) == 3


def test_lasting_trouble_is_a_fault_after_bounded_tries(voice: GttsVoice, service: Service) -> None:
    service.faults = [429] * 50
    with pytest.raises(EngineFault, match="no answer"):
        voice.speak(TEXTS["es"])
    assert len(service.texts) == RETRIES + 1


SPOILED = ["empty", "no sound", "truncated", "broken off", "not mp3"]


@pytest.mark.parametrize("fault", [*SPOILED, "reset"])
def test_spoiled_answer_is_asked_for_again(voice: GttsVoice, service: Service, fault: str) -> None:
    service.faults = [fault, fault]
    assert voice.speak(TEXTS["es"]).seconds > 2
    assert len(service.texts) == 3


@pytest.mark.parametrize("fault", SPOILED)
def test_answers_that_stay_spoiled_are_a_fault(voice: GttsVoice, service: Service, fault: str) -> None:
    service.faults = [fault] * 50
    with pytest.raises(EngineFault):
        voice.speak(TEXTS["es"])
    assert len(service.texts) == RETRIES + 1


def test_refusal_is_a_fault_at_once(voice: GttsVoice, service: Service) -> None:
    service.faults = [403]
    with pytest.raises(EngineFault):
        voice.speak(TEXTS["es"])
    assert len(service.texts) == 1


def test_retry_after_is_honored(voice: GttsVoice, service: Service) -> None:
    service.faults = [429]
    service.headers = {"Retry-After": "1"}
    begin = time.monotonic()
    voice.speak(TEXTS["es"])
    assert time.monotonic() - begin >= 1


def test_hung_server_is_a_fault(voice: GttsVoice, service: Service, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("stages.speak.gtts_service.READ_SECONDS", 0.1)
    service.faults = ["hung"] * 50
    with pytest.raises(EngineFault, match="no answer"):
        voice.speak(TEXTS["es"])


def test_answer_that_drips_is_given_up(voice: GttsVoice, service: Service, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("stages.speak.gtts_service.WHOLE_SECONDS", 0.5)
    service.faults = ["drip"]
    with pytest.raises(EngineFault, match="longer than"):
        voice.speak(TEXTS["es"])


def test_voice_gives_up_after_three_failures_in_a_row(voice: GttsVoice, service: Service) -> None:
    service.faults = [403] * 50
    for _ in range(5):
        with pytest.raises(EngineFault):
            voice.speak(TEXTS["es"])
    assert len(service.texts) == 3


def test_success_between_failures_is_remembered(voice: GttsVoice, service: Service) -> None:
    service.faults = [403, 403]
    for _ in range(2):
        with pytest.raises(EngineFault):
            voice.speak(TEXTS["es"])
    voice.speak(TEXTS["es"])
    service.faults = [403]
    with pytest.raises(EngineFault):
        voice.speak(TEXTS["es"])
    assert voice.speak(TEXTS["es"]).seconds > 2


def test_untrusted_certificate_is_refused(untrusted: Service) -> None:
    voice = GttsVoice("es-mx", "es", "com.mx", service=GttsService("com.mx", wait=0.01))
    with pytest.raises(EngineFault, match="certificate"):
        voice.speak(TEXTS["es"])
    assert untrusted.texts == []


def test_untrusted_service_is_not_ready(untrusted: Service) -> None:
    lack = GttsAdapter().missing(Need("es"), NOWHERE)
    assert isinstance(lack, EngineMissing)
    assert "cannot be reached" in lack.message


def test_silent_host_is_not_ready_within_three_seconds(monkeypatch: pytest.MonkeyPatch) -> None:
    with socket.create_server(("127.0.0.1", 0)) as mute:
        address = f"https://localhost:{mute.getsockname()[1]}"
        monkeypatch.setattr("gtts.tts._translate_url", lambda tld="com", path="": f"{address}/{path}")
        monkeypatch.setattr("stages.speak.gtts.REACH_SECONDS", 0.3)
        lack = GttsAdapter().missing(Need("es"), NOWHERE)
    assert isinstance(lack, EngineMissing)
    assert "cannot be reached" in lack.message


def test_missing_library_names_the_command(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("stages.speak.gtts.find_spec", lambda name: None)
    lack = GttsAdapter().missing(Need("es"), NOWHERE)
    assert isinstance(lack, EngineMissing)
    assert lack.hint == 'pip install "plainvox[gtts]"'
