"""Web, mail and telephone addresses come through byte for byte."""

from collections import Counter

from pipeline.meaning import Finding, Pair
from stages.translate.addresses import ADDRESS


class Addresses:
    """Finds addresses of the source that are not in the target, in any languages."""

    name = "addresses"

    def find(self, pair: Pair) -> tuple[Finding, ...]:
        """One error per address that was lost or changed."""
        wanted = Counter(ADDRESS.findall(pair.source))
        return tuple(
            Finding(self.name, f"the address {address} is missing", "error", f"put {address} back")
            for address, count in wanted.items()
            if pair.target.count(address) < count
        )
