import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from pipeline.document import PassedOver
from pipeline.engines import Engines, Need
from pipeline.errors import EngineMissing
from pipeline.models import ModelStore
from pipeline.plugins import VOICES, Plugins

opened: list[str] = []


class Ready:
    name = "ready"
    online = False

    def missing(self, need: Need, models: ModelStore) -> EngineMissing | None:
        return None

    def open(self, need: Need, models: ModelStore) -> "Ready":
        opened.append(self.name)
        return self

    fingerprint = "ready 1"


class Online(Ready):
    name = "online"
    online = True


class Slow(Ready):
    name = "slow"

    def open(self, need: Need, models: ModelStore) -> "Ready":
        time.sleep(0.1)
        return super().open(need, models)


class Gone(Ready):
    name = "gone"

    def missing(self, need: Need, models: ModelStore) -> EngineMissing | None:
        return EngineMissing("its model is not there", hint="plainvox models pull gone")


@pytest.fixture
def said() -> list[str]:
    opened.clear()
    return []


@pytest.fixture
def engines(said: list[str], tmp_path: Path) -> Engines:
    plugins = Plugins({VOICES: {"ready": Ready, "online": Online, "slow": Slow, "gone": Gone}})
    return Engines(plugins, ModelStore(tmp_path), said.append)


def test_the_first_ready_engine_is_used_and_the_reason_told(engines: Engines, said: list[str]) -> None:
    chosen = engines.choose(VOICES, ["gone", "ready"], Need("en"))
    assert chosen.name == "ready"
    assert chosen.passed_over == (PassedOver("gone", "its model is not there"),)
    assert said == ["voice en: gone passed over for ready: its model is not there"]


def test_the_choice_holds_for_the_whole_run(engines: Engines, said: list[str]) -> None:
    first = engines.choose(VOICES, ["gone", "ready"], Need("en"))
    assert engines.choose(VOICES, ["gone", "ready"], Need("en")) is first
    assert len(said) == 1
    assert opened == ["ready"]


def test_threads_that_want_one_engine_have_it_opened_once(engines: Engines) -> None:
    with ThreadPoolExecutor(4) as pool:
        chosen = list(pool.map(lambda _: engines.choose(VOICES, ["slow"], Need("en")), range(4)))
    assert opened == ["slow"]
    assert all(one is chosen[0] for one in chosen)


def test_offline_passes_over_engines_that_need_the_network(engines: Engines) -> None:
    chosen = engines.choose(VOICES, ["online", "ready"], Need("en", offline=True))
    assert chosen.name == "ready"
    assert "--offline" in chosen.passed_over[0].why


def test_no_ready_engine_is_an_error_with_the_command_that_installs_one(engines: Engines) -> None:
    with pytest.raises(EngineMissing, match="its model is not there") as caught:
        engines.choose(VOICES, ["gone"], Need("en"))
    assert caught.value.hint == "plainvox models pull gone"
