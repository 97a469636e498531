"""Whether a document whose worker died is tried again: poison dies twice at one place, bad luck gets further."""

from collections import Counter

from pipeline.news import News

_STRIKES = 2
_MOST = 6
_FURTHER = 0.1
_LEAST_SECONDS = 10.0


class Attempts:
    """How far each document came with each worker that died at it.

    A death counts against the document unless that attempt lasted ten seconds and came a tenth of a stage further than
    all before: what it had made lies in the cache, so where machines come and go a long document ends all the same. At
    the second death that counts, or the sixth of any kind, it is given up.
    """

    def __init__(self) -> None:
        self.deaths: Counter[str] = Counter()
        self._strikes: Counter[str] = Counter()
        self._now: dict[str, float] = {}
        self._before: dict[str, float] = {}

    def hear(self, news: News) -> None:
        """How far the document is: whole stages, and the share of the one it is at."""
        share = news.done / news.total if news.total else 0.0
        self._now[news.slug] = max(self._now.get(news.slug, 0.0), news.number + share)

    def died(self, slug: str, seconds: float) -> bool:
        """Note that a worker died after so many seconds with the document; whether it is to be tried once more."""
        reached, before = self._now.pop(slug, 0.0), self._before.get(slug, 0.0)
        further = self.deaths[slug] > 0 and seconds >= _LEAST_SECONDS and reached >= before + _FURTHER
        self._before[slug] = max(reached, before)
        self.deaths[slug] += 1
        self._strikes[slug] += not further
        return self._strikes[slug] < _STRIKES and self.deaths[slug] < _MOST
