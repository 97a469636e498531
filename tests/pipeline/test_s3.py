"""Documents, results and cache in a bucket: a server on loopback that speaks S3, reached as users reach theirs."""

import json
from collections.abc import Iterator
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from pipeline.cli import plainvox
from pipeline.errors import OutputError
from tests.pipeline.dask_processes import dask, free_port
from tests.pipeline.refusing_server import refusing

boto3 = pytest.importorskip("boto3")
moto_server = pytest.importorskip("moto.server")
s3fs = pytest.importorskip("s3fs")

_NUMBERS = count(1)
TEXT = "Take one tablet a day.\n\nDrink much water.\n"
KEYS = {"AWS_ACCESS_KEY_ID": "a key", "AWS_SECRET_ACCESS_KEY": "a secret", "AWS_DEFAULT_REGION": "us-east-1"}


@pytest.fixture(scope="module")
def server() -> Iterator[str]:
    """The address of the server."""
    port = free_port()
    running = moto_server.ThreadedMotoServer(ip_address="127.0.0.1", port=port, verbose=False)
    running.start()
    yield f"http://127.0.0.1:{port}"
    running.stop()


@pytest.fixture
def environment(server: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> dict[str, str]:
    """What a user sets: keys and the server's address; and a cache folder of this machine's own."""
    wanted = {**KEYS, "AWS_ENDPOINT_URL": server, "XDG_CACHE_HOME": str(tmp_path / "this-machine")}
    for name, value in wanted.items():
        monkeypatch.setenv(name, value)
    s3fs.S3FileSystem.clear_instance_cache()
    return wanted


@pytest.fixture
def bucket(environment: dict[str, str]) -> Iterator["Bucket"]:
    """An empty bucket."""
    name = f"plainvox-{next(_NUMBERS)}"
    made = Bucket(name, boto3.client("s3"))
    made.client.create_bucket(Bucket=name)
    yield made
    s3fs.S3FileSystem.clear_instance_cache()


class Bucket:
    """A bucket as another program sees it."""

    def __init__(self, name: str, client: Any) -> None:
        self.name = name
        self.client = client

    def put(self, key: str, text: str) -> None:
        self.client.put_object(Bucket=self.name, Key=key, Body=text.encode())

    def get(self, key: str) -> bytes:
        return bytes(self.client.get_object(Bucket=self.name, Key=key)["Body"].read())

    def kind(self, key: str) -> str:
        return str(self.client.head_object(Bucket=self.name, Key=key)["ContentType"])

    def written(self) -> dict[str, Any]:
        """When each object was written."""
        listed = self.client.list_objects_v2(Bucket=self.name).get("Contents", [])
        return {one["Key"]: one["LastModified"] for one in listed}


@pytest.fixture
def steps(tmp_path: Path) -> str:
    path = tmp_path / "pipeline.yaml"
    path.write_text("stages: [read, simplify, score, publish: {formats: [page, markdown]}]\n")
    return f"--config={path}"


def run(*arguments: str) -> Result:
    return CliRunner(mix_stderr=False).invoke(plainvox, ["run", *arguments, "--json"], catch_exceptions=False)


def receipts(done: Result) -> list[dict[str, Any]]:
    return [json.loads(line) for line in done.stdout.splitlines()]


def test_results_in_a_bucket_are_those_of_a_run_here(bucket: Bucket, steps: str, tmp_path: Path) -> None:
    bucket.put("in/leaflet.txt", TEXT)
    run(f"s3://{bucket.name}/in/leaflet.txt", f"--out=s3://{bucket.name}/out", steps)
    (tmp_path / "leaflet.txt").write_text(TEXT)
    run(str(tmp_path / "leaflet.txt"), f"--out={tmp_path / 'out'}", steps)
    here = {path.name for path in (tmp_path / "out" / "leaflet").iterdir()}
    assert {key.rpartition("/")[2] for key in bucket.written() if key.startswith("out/leaflet/")} == here
    assert bucket.get("out/leaflet/easy.en.md") == (tmp_path / "out" / "leaflet" / "easy.en.md").read_bytes()


def test_objects_have_the_types_that_browsers_ask_for(bucket: Bucket, steps: str) -> None:
    bucket.put("leaflet.txt", TEXT)
    run(f"s3://{bucket.name}/leaflet.txt", f"--out=s3://{bucket.name}/out", steps)
    assert bucket.kind("out/index.html") == "text/html"
    assert bucket.kind("out/leaflet/document.json") == "application/json"
    assert bucket.kind("out/leaflet/easy.en.md") == "text/markdown"


def test_what_is_unchanged_in_a_bucket_is_neither_made_nor_sent_again(bucket: Bucket, steps: str) -> None:
    for name in ("a", "b"):
        bucket.put(f"in/{name}.txt", TEXT)
    arguments = (f"s3://{bucket.name}/in", f"--out=s3://{bucket.name}/out", steps)
    run(*arguments)
    before = bucket.written()
    again = receipts(run(*arguments))
    assert [one["unchanged"] for one in again] == [True, True]
    after = bucket.written()
    assert {key for key in after if after[key] != before.get(key)} <= {"out/run.json", "out/index.html"}


def test_names_with_blanks_and_signs_are_found(bucket: Bucket, steps: str) -> None:
    bucket.put("in/sub folder/niño #1 50%.txt", TEXT)
    (receipt,) = receipts(run(f"s3://{bucket.name}/in", f"--out=s3://{bucket.name}/out", steps))
    assert receipt["error"] == ""
    assert b"water" in bucket.get("out/nino-1-50/easy.en.md")


def test_machines_of_a_cluster_share_nothing_but_the_bucket(
    bucket: Bucket, environment: dict[str, str], steps: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("a", "b", "c", "d"):
        bucket.put(f"in/{name}.txt", TEXT.replace("one", name))
    monkeypatch.setenv("PLAINVOX_CACHE", f"s3://{bucket.name}/cache")
    shared = {**environment, "PLAINVOX_CACHE": f"s3://{bucket.name}/cache"}
    with dask(tmp_path / "dask", environment=shared) as at:
        for name in ("one", "two"):
            at.worker(name, XDG_CACHE_HOME=str(tmp_path / name))
        done = run(f"s3://{bucket.name}/in", f"--out=s3://{bucket.name}/out", f"--cluster={at.address}", steps)
    assert [one["state"] for one in receipts(done)] == ["done"] * 4
    assert all(f"out/{name}/easy.en.md" in bucket.written() for name in ("a", "b", "c", "d"))
    assert any(key.startswith("cache/") for key in bucket.written())


def test_a_throttling_server_is_waited_for(
    bucket: Bucket, server: str, steps: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    bucket.put("in/leaflet.txt", TEXT)
    with refusing(server, "SlowDown", lambda _, number: number % 3 == 0) as (address, refused):
        monkeypatch.setenv("AWS_ENDPOINT_URL", address)
        s3fs.S3FileSystem.clear_instance_cache()
        done = run(f"s3://{bucket.name}/in", f"--out=s3://{bucket.name}/out", steps)
    assert [one["error"] for one in receipts(done)] == [""]
    assert len(refused) > 2
    assert b"water" in bucket.get("out/leaflet/easy.en.md")


def test_a_bucket_that_is_not_there_is_told_before_the_run(bucket: Bucket, steps: str) -> None:
    bucket.put("leaflet.txt", TEXT)
    with pytest.raises(OutputError, match=r"s3://nobodys/out: .*bucket does not exist"):
        run(f"s3://{bucket.name}/leaflet.txt", "--out=s3://nobodys/out", steps)


def test_a_bucket_that_may_only_be_read_is_told_before_the_run(
    bucket: Bucket, server: str, steps: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    bucket.put("leaflet.txt", TEXT)
    with refusing(server, "AccessDenied", lambda method, _: method == "PUT") as (address, _):
        monkeypatch.setenv("AWS_ENDPOINT_URL", address)
        s3fs.S3FileSystem.clear_instance_cache()
        with pytest.raises(OutputError, match="not allowed") as raised:
            run(f"s3://{bucket.name}/leaflet.txt", f"--out=s3://{bucket.name}/out", steps)
    assert "what they allow" in raised.value.hint


def test_keys_that_are_missing_are_told_with_the_remedy(
    bucket: Bucket, steps: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in KEYS:
        monkeypatch.delenv(name)
    monkeypatch.setenv("AWS_EC2_METADATA_DISABLED", "true")
    monkeypatch.setenv("AWS_SHARED_CREDENTIALS_FILE", str(tmp_path / "none"))
    s3fs.S3FileSystem.clear_instance_cache()
    with pytest.raises(OutputError) as raised:
        run(f"s3://{bucket.name}/leaflet.txt", f"--out=s3://{bucket.name}/out", steps)
    assert "check the keys" in raised.value.hint


def test_a_server_that_does_not_answer_fails_its_document_alone(
    bucket: Bucket, steps: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bucket.put("leaflet.txt", TEXT)
    (tmp_path / "here.txt").write_text(TEXT)
    monkeypatch.setenv("AWS_ENDPOINT_URL", f"http://127.0.0.1:{free_port()}")
    monkeypatch.setenv("AWS_MAX_ATTEMPTS", "1")
    s3fs.S3FileSystem.clear_instance_cache()
    done = run(f"s3://{bucket.name}/leaflet.txt", str(tmp_path / "here.txt"), f"--out={tmp_path / 'out'}", steps)
    gone, here = receipts(done)
    assert f"s3://{bucket.name}/leaflet.txt" in gone["error"]
    assert "reaches the storage" in gone["hint"]
    assert here["error"] == ""
