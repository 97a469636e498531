"""The line to a Dask scheduler: opened with a clear error, opened again after a restart."""

import ipaddress
import logging
import socket
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from importlib.util import find_spec
from queue import Empty, SimpleQueue
from typing import Any
from urllib.parse import urlsplit
from uuid import uuid4

from pipeline.errors import EngineMissing, UsageError
from pipeline.news import News

_ANSWER_SECONDS = 10
_TLS_SETTINGS = "DASK_DISTRIBUTED__COMM__TLS__CA_FILE, …TLS__CLIENT__CERT and …TLS__CLIENT__KEY"


class Link:
    """A client of a scheduler. While the scheduler restarts nobody is connected, and futures given before are void."""

    def __init__(self, address: str) -> None:
        self.address = address
        # Other runs may use the same scheduler; what their workers tell is none of our news.
        self.topic = f"plainvox-{uuid4().hex}"
        self._news: SimpleQueue[News] = SimpleQueue()
        self._open()

    def _open(self) -> None:
        self.client = _connect(self.address)
        # An `Executor` that takes Dask's own `workers` and `allow_other_workers` too.
        self.executor: Any = self.client.get_executor(pure=False)
        self.client.subscribe_topic(self.topic, self._hear)

    def news(self) -> Iterator[News]:
        """What workers told since this was last asked, through `topic`."""
        with suppress(Empty):
            while True:
                yield self._news.get_nowait()

    def _hear(self, event: tuple[float, dict[str, Any]]) -> None:
        self._news.put(News(**event[1]["news"]))

    def workers(self) -> set[str] | None:
        """The addresses of all connected workers; None while no scheduler answers, when nothing is known."""
        if self.client.status == "closed":
            try:
                self._open()
            except UsageError:
                return None
        if self.client.status != "running":
            return None
        try:
            # Not `scheduler_info`: a timer of the client's own makes it forget the workers now and then.
            return set(self.client.nthreads())
        except (OSError, RuntimeError):
            return None

    def close(self) -> None:
        """Let go of the scheduler; it forgets what nobody waits for."""
        self.client.close()


@contextmanager
def link(address: str, say: Callable[[str], None]) -> Iterator[Link]:
    """A line to the scheduler at `tcp://…` or `tls://…`.

    Raises `EngineMissing` without Dask, `UsageError` where no scheduler answers or a certificate is missing.
    """
    if find_spec("distributed") is None:
        raise EngineMissing("--cluster needs Dask", hint='pip install "plainvox[cluster]"')
    if not address.startswith(("tcp://", "tls://")):
        raise UsageError(f"{address}: not the address of a Dask scheduler", hint="--cluster tls://HOST:8786")
    if address.startswith("tcp://") and not stays_here(address):
        say(
            f"{address}: what goes over this line is not encrypted, and whoever reaches it can run programs on every "
            "machine; use tls:// outside a network of your own"
        )
    with _quiet():
        opened = Link(address)
        try:
            yield opened
        finally:
            opened.close()


def _connect(address: str) -> Any:
    from distributed import Client
    from distributed.security import Security

    security = Security()
    if address.startswith("tls://"):
        _require_certificates(address, security)
    try:
        return Client(address, timeout=_ANSWER_SECONDS, set_as_default=False, security=security)
    except (OSError, ValueError) as error:
        raise UsageError(
            f"{address}: no Dask scheduler answers: {error}", hint="start one with `dask scheduler`, see the README"
        ) from error


def _require_certificates(address: str, security: Any) -> None:
    try:
        found = security.get_connection_args("client").get("ssl_context")
    except (OSError, ValueError) as error:
        raise UsageError(
            f"{address}: the certificates cannot be used: {error}", hint=f"look at {_TLS_SETTINGS}"
        ) from error
    if found is None:
        raise UsageError(f"{address}: no certificates are set for TLS", hint=f"set {_TLS_SETTINGS}; see the README")


def stays_here(address: str) -> bool:
    """Whether the address can be reached from this machine alone."""
    host = urlsplit(address).hostname or ""
    try:
        return all(ipaddress.ip_address(str(one[4][0])).is_loopback for one in socket.getaddrinfo(host, None))
    except (OSError, ValueError):
        return False


@contextmanager
def _quiet() -> Iterator[None]:
    # A worker that dies is our business, and told in our words.
    log = logging.getLogger("distributed")
    before = log.level
    log.setLevel(logging.CRITICAL)
    try:
        yield
    finally:
        log.setLevel(before)
