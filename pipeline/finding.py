"""What is wrong with a published file."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Finding:
    """`file` by its name in the folder, the `cause`, and the `remedy` in one sentence or command."""

    file: str
    cause: str
    remedy: str
