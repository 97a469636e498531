"""What to do about a published file that disagrees with itself."""

AGAIN = "publish the document again with: plainvox run --fresh"
