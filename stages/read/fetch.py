"""A page from its http(s) address, within bounds of time, size and kind."""

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from pipeline.errors import InputError

if TYPE_CHECKING:
    from requests import RequestException, Response

SIZE_LIMIT = 20 * 1024 * 1024
"""Bytes of a page, unpacked."""
_CONNECT_SECONDS = 10.0
_READ_SECONDS = 30.0
_WHOLE_SECONDS = 120.0
_MOST_REDIRECTS = 10
_CHUNK = 64 * 1024
_SAVE_IT = "open it in a browser, save it as a file and give that"
_HEADERS = {"User-Agent": "plainvox", "Accept": "text/html,application/xhtml+xml,text/plain;q=0.9,*/*;q=0.5"}


@dataclass(frozen=True)
class Fetched:
    """A page's bytes, the charset its server told, and the address it came from at last; empty where there is none."""

    raw: bytes
    charset: str = ""
    address: str = ""


def fetch(
    address: str,
    *,
    size_limit: int = SIZE_LIMIT,
    read_seconds: float = _READ_SECONDS,
    whole_seconds: float = _WHOLE_SECONDS,
) -> Fetched:
    """The page behind an address, redirects followed. Raises `InputError` naming the address and the cause."""
    import requests
    from urllib3.exceptions import HTTPError, ReadTimeoutError

    try:
        with requests.Session() as session:
            session.max_redirects = _MOST_REDIRECTS
            with session.get(
                address, headers=_HEADERS, stream=True, timeout=(_CONNECT_SECONDS, read_seconds)
            ) as response:
                _require_page(address, response)
                body = _body(address, response, size_limit, whole_seconds)
                return Fetched(body, _charset(response), response.url)
    except requests.RequestException as error:
        raise _unreachable(address, error) from error
    except ReadTimeoutError as error:
        raise InputError(f"{address}: no answer in time", hint=f"try later, or {_SAVE_IT}") from error
    except HTTPError as error:
        raise _broken_off(address) from error


def _require_page(address: str, response: "Response") -> None:
    if response.status_code >= 400:
        raise InputError(
            f"{address}: the server answered {response.status_code} {response.reason}".rstrip(),
            hint=f"check the address, or {_SAVE_IT}",
        )
    kind = response.headers.get("Content-Type", "").partition(";")[0].strip().casefold()
    if kind.partition("/")[0] in {"image", "audio", "video", "font"}:
        raise InputError(f"{address}: this is {kind}, not a page", hint="give the address of a page with text")


def _body(address: str, response: "Response", size_limit: int, whole_seconds: float) -> bytes:
    """What came, unpacked; the limit and the clock are kept while it comes, since a server may not tell its length.

    Each read takes what has come so far: a server that sends a byte a second would else hold the clock for hours.
    """
    too_large = InputError(f"{address}: larger than {size_limit // 1024:,} KB", hint="save the part you need as a file")
    until = time.monotonic() + whole_seconds
    body = bytearray()
    while chunk := response.raw.read1(_CHUNK, decode_content=True):
        body += chunk
        if len(body) > size_limit:
            raise too_large
        if time.monotonic() > until:
            raise InputError(f"{address}: not here after {whole_seconds:.0f} seconds", hint=f"try later, or {_SAVE_IT}")
    if response.raw.length_remaining:
        raise _broken_off(address)  # half a page would be converted as if it were the whole
    return bytes(body)


def _broken_off(address: str) -> InputError:
    return InputError(f"{address}: broke off or is damaged", hint=f"try again, or {_SAVE_IT}")


def _charset(response: "Response") -> str:
    """Only what the header says: `response.encoding` would invent Latin-1 where it says nothing."""
    for field in response.headers.get("Content-Type", "").split(";")[1:]:
        name, _, value = field.strip().partition("=")
        if name.casefold() == "charset":
            return value.strip("\"' ")
    return ""


def _unreachable(address: str, error: "RequestException") -> InputError:
    import requests

    if isinstance(error, requests.Timeout):
        return InputError(f"{address}: no answer in time", hint=f"try later, or {_SAVE_IT}")
    if isinstance(error, requests.TooManyRedirects):
        return InputError(f"{address}: redirects without end", hint=f"check the address, or {_SAVE_IT}")
    if isinstance(error, requests.exceptions.SSLError):
        return InputError(f"{address}: its certificate cannot be trusted", hint=f"check the address, or {_SAVE_IT}")
    if isinstance(error, requests.ConnectionError):
        return InputError(f"{address}: cannot be reached", hint=f"check the address and the network, or {_SAVE_IT}")
    return InputError(f"{address}: {error}", hint="give an address that begins with http:// or https://")
