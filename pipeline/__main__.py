"""`python -m pipeline` is `plainvox`."""

from pipeline.cli import main

main()
