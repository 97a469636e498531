"""A cluster over TLS, with certificates of an authority of its own."""

import json
from collections.abc import Iterator
from pathlib import Path

import dask
import distributed  # noqa: F401  # brings its settings along
import pytest
import trustme
from click.testing import CliRunner

from pipeline.cli import plainvox
from pipeline.cluster_link import link
from pipeline.errors import UsageError
from tests.pipeline import dask_processes

_PREFIX = "DASK_DISTRIBUTED__COMM__TLS"


@pytest.fixture
def certificates(tmp_path: Path) -> dict[str, str]:
    """What the settings of every machine name: one certificate for all roles."""
    authority = trustme.CA()
    issued = authority.issue_cert("127.0.0.1", "localhost")
    authority.cert_pem.write_to_path(tmp_path / "ca.pem")
    issued.private_key_and_cert_chain_pem.write_to_path(tmp_path / "all.pem")
    both = {f"{role}__{kind}": str(tmp_path / "all.pem") for role in ROLES for kind in ("CERT", "KEY")}
    return {f"{_PREFIX}__{name}": path for name, path in {"CA_FILE": str(tmp_path / "ca.pem"), **both}.items()}


ROLES = ("CLIENT", "SCHEDULER", "WORKER")


@pytest.fixture
def configured(certificates: dict[str, str]) -> Iterator[None]:
    """This process has the same settings, as it would have from its environment."""
    with dask.config.set(as_settings(certificates)):
        yield


def as_settings(environment: dict[str, str]) -> dict[str, str]:
    """The names that Dask gives to settings from the environment."""
    return {
        name.removeprefix("DASK_").lower().replace("__", ".").replace("_", "-"): path
        for name, path in environment.items()
    }


@pytest.mark.usefixtures("configured")
def test_documents_are_done_over_tls(tmp_path: Path, certificates: dict[str, str]) -> None:
    (tmp_path / "a.txt").write_text("Take one tablet a day.\n")
    (tmp_path / "pipeline.yaml").write_text("stages: [read]\n")
    with dask_processes.dask(tmp_path / "dask", protocol="tls", environment=certificates) as cluster:
        cluster.worker("one")
        command = ["run", str(tmp_path / "a.txt"), f"--out={tmp_path}/out", f"--config={tmp_path}/pipeline.yaml"]
        done = CliRunner(mix_stderr=False).invoke(plainvox, [*command, f"--cluster={cluster.address}", "--json"])
    assert done.exit_code == 0, done.stderr
    assert json.loads(done.stdout)["state"] == "done"


def test_tls_without_certificates_says_what_to_set() -> None:
    with pytest.raises(UsageError, match="no certificates are set") as raised, link("tls://127.0.0.1:1", print):
        pytest.fail("it was opened")
    assert "DASK_DISTRIBUTED__COMM__TLS__CA_FILE" in raised.value.hint


def test_a_certificate_that_is_not_there_is_told(tmp_path: Path, certificates: dict[str, str]) -> None:
    (tmp_path / "all.pem").unlink()
    with (
        dask.config.set(as_settings(certificates)),
        pytest.raises(UsageError, match="certificates cannot be used"),
        link("tls://127.0.0.1:1", print),
    ):
        pytest.fail("it was opened")


@pytest.mark.usefixtures("configured")
def test_a_scheduler_with_a_certificate_of_somebody_else_is_not_trusted(tmp_path: Path) -> None:
    stranger = trustme.CA()
    stranger.cert_pem.write_to_path(tmp_path / "other-ca.pem")
    stranger.issue_cert("127.0.0.1").private_key_and_cert_chain_pem.write_to_path(tmp_path / "other.pem")
    both = {f"{_PREFIX}__{role}__{kind}": str(tmp_path / "other.pem") for role in ROLES for kind in ("CERT", "KEY")}
    settings = {f"{_PREFIX}__CA_FILE": str(tmp_path / "other-ca.pem"), **both}
    with (
        dask_processes.dask(tmp_path / "dask", protocol="tls", environment=settings) as cluster,
        pytest.raises(UsageError, match="no Dask scheduler answers"),
        link(cluster.address, print),
    ):
        pytest.fail("it was opened")


def test_an_open_line_to_another_machine_is_warned_of(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("pipeline.cluster_link._ANSWER_SECONDS", 0.2)
    said: list[str] = []
    with pytest.raises(UsageError, match="no Dask scheduler answers"), link("tcp://192.0.2.1:8786", said.append):
        pytest.fail("it was opened")
    assert len(said) == 1
    assert "not encrypted" in said[0]
