"""What became of a document, in a line."""

from pipeline.receipt import Receipt


def outcome(receipt: Receipt) -> str:
    """For people: done with its time and doubts, or failed with the cause and the remedy."""
    if receipt.state == "done":
        return f"done: {receipt.input} in {receipt.seconds:.1f} s{to_review(receipt)}"
    remedy = f"\n  try: {receipt.hint}" if receipt.hint else ""
    return f"{receipt.state}: {receipt.error or receipt.input}{remedy}"


def doubts(receipt: Receipt) -> int:
    """How many of its problems a person must look at."""
    return sum(number for severity, number in receipt.problems.items() if severity != "info")


def to_review(receipt: Receipt) -> str:
    """`, 3 to review`, empty if there is nothing."""
    return f", {count} to review" if (count := doubts(receipt)) else ""
