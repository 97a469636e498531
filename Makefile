# Two commands need nothing but Python 3.11+ and make:
#   make demo               set up everything and convert a sample page   (INPUT=path converts your own file)
#   make test               set up everything and pass the tests
# Both may be run again at any time; what is done already is not done twice.

PYTHON ?= python3
INPUT ?= examples/high-blood-pressure.html
OUT ?= outputs
BIN := .venv/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check install --quiet --constraint constraints.txt

.PHONY: help demo test check models validators clean

help:
	@sed -n 's/^#  *make/make/p' Makefile

.venv/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
	  { echo "plainvox needs Python 3.11 or newer; name one with: make PYTHON=python3.12 $(MAKECMDGOALS)"; exit 1; }
	@echo "Making .venv with $$($(PYTHON) --version) …"
	@$(PYTHON) -m venv .venv || { rm -rf .venv; echo "The venv module is missing; on Debian: apt-get install python3-venv"; exit 1; }

.venv/installed: .venv/bin/python pyproject.toml constraints.txt
	@echo "Installing plainvox and its engines into .venv (some minutes the first time) …"
	@$(PIP) --editable '.[all]'
	@touch $@

.venv/installed-dev: .venv/installed
	@echo "Installing what the tests need into .venv …"
	@$(PIP) --editable '.[all,dev]'
	@touch $@

models: .venv/installed
	@$(BIN)/plainvox models pull kokoro

demo: models
	@$(BIN)/plainvox run $(INPUT) --out $(OUT)
	@echo "Open file://$(abspath $(OUT))/index.html in a browser."

# The product needs no system package; these programs only check what it publishes.
validators:
	@scripts/validators.sh

test: .venv/installed-dev models validators
	@$(BIN)/plainvox models pull whisper
	@$(MAKE) --no-print-directory check
	@$(BIN)/python -m pytest --numprocesses 2 --dist loadfile

check: .venv/installed-dev
	@echo "Checking style, types and layers …"
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check --quiet .
	@$(BIN)/mypy
	@$(BIN)/lint-imports --no-logo

clean:
	rm -rf .venv .mypy_cache .ruff_cache .pytest_cache .hypothesis build dist
