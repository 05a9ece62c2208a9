# Two commands from a fresh clone: `make issue` builds issues/7003, `make test` checks everything.
# Needs python3 (3.11 or newer) with venv, and make.

PYTHON ?= python3
ISSUE ?= issues/7003
VENV := .venv
BIN := $(VENV)/bin

.PHONY: issue test check lint types floors pytest bless schema bench rival-bench soak page-bench type-report type-compare clean

issue: $(VENV)/run
	$(BIN)/broadsheet build $(ISSUE)

test: check

check: lint types floors pytest

lint: $(VENV)/dev
	$(BIN)/ruff check .

types: $(VENV)/dev
	$(BIN)/mypy

floors: $(VENV)/dev
	$(BIN)/lint-imports

pytest: $(VENV)/dev
	$(BIN)/pytest -n 2 --dist loadfile

# Accept today's transcripts and pictures as the references of the page tests.
bless: $(VENV)/dev
	$(BIN)/pytest tests/test_reference_pages.py --bless

schema: $(VENV)/run
	$(BIN)/broadsheet schema docs/schema

# The whole build, each room by itself, stages against bare calls of their libraries; about ten minutes.
bench: $(VENV)/dev
	$(BIN)/python bench/stages.py
	$(BIN)/python bench/rooms.py
	$(BIN)/python bench/floors.py

# The same pages by broadsheet and by Typst, eight and sixty-four of them, taking turns; about half an hour.
rival-bench: $(VENV)/dev
	$(BIN)/python bench/rival/compare.py --pages 8 64

# Thirty builds killed at random moments, two hundred corrections at the desk, a thousand pages in one process, sixty-four pages here and on
# a cluster; about half an hour.
soak: $(VENV)/dev
	BROADSHEET_KILLS=30 $(BIN)/pytest tests/test_killed.py
	BROADSHEET_CORRECTIONS=200 $(BIN)/pytest tests/night/test_live_lasting.py
	$(BIN)/python bench/soak.py
	$(BIN)/python bench/rival/farmed.py --pages 64

# Sixty planned pages, closed by a column pour, by straight cuts alone and by the solver; about ten minutes.
page-bench: $(VENV)/dev
	$(BIN)/python bench/makeup/compare.py --write docs/makeup-bench.md

# Twelve checks of printed type, their goals and figures; docs/type-report.md tells how to read it. Fetches its corpus once.
type-report: $(VENV)/dev
	$(BIN)/python bench/type/report.py

# The same lines by Typst and XeLaTeX, where they are installed.
type-compare: $(VENV)/dev
	$(BIN)/python bench/type/compare.py --write docs/type-compare.md

clean:
	rm -rf $(VENV) build *.egg-info .mypy_cache .pytest_cache .ruff_cache .hypothesis .import_linter_cache

$(VENV)/pip:
	$(PYTHON) -m venv $(VENV)
	touch $@

$(VENV)/run: $(VENV)/pip pyproject.toml
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -e .
	touch $@

$(VENV)/dev: $(VENV)/run pyproject.toml
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -e '.[dev]'
	touch $@
