# make try    the bot at work in your browser: no token, no account
# make test   all tests, with whatever they need
# make check  what must be green before a commit: make lint, make test
# make fix    lay out and mend what a machine can

PYTHON ?= python3
RUN := .venv/bin/python
PIP := $(RUN) -m pip install --quiet --disable-pip-version-check

.PHONY: try install test lint check fix docs soak bench sbom audit tools lock wheel screenshots
.DEFAULT_GOAL := check

try: .venv/run
	@$(RUN) -m bot try

test: .venv/dev
	$(RUN) -m pytest -q -n 2

lint: .venv/dev
	$(RUN) -m ruff format --check .
	$(RUN) -m ruff check .
	$(RUN) -m mypy
	$(RUN) -m bot check

check: lint test

fix: .venv/dev
	$(RUN) -m ruff format .
	$(RUN) -m ruff check --fix .

soak: .venv/dev
	$(RUN) -m pytest -q -m soak

bench: .venv/dev
	$(RUN) -m tests.bench

# What the bot is made of, and whether any of it is known to be unsafe; the second asks a public service.
sbom: .venv/dev
	$(RUN) deploy/sbom.py > sbom.json

audit: tools
	.tools/bin/python deploy/audit.py

# What proves the files for deploying: linters and schemas, apart from everything else. Without them those tests are skipped.
tools: .tools/ready

screenshots: .venv/dev
	$(RUN) -m tests.pictures

wheel: .venv/dev
	$(RUN) -m hatchling build -t wheel

# Locks name versions and hashes, never where they came from.
LOCK := .venv/bin/uv pip compile pyproject.toml --quiet --universal --generate-hashes \
	--no-header --no-annotate --no-emit-index-url
lock: | .venv/bin/python
	$(PIP) uv==0.13.9
	$(LOCK) --extra postgres -o deploy/requirements.txt
	$(LOCK) --all-extras -o tests/requirements.txt
	$(LOCK:pyproject.toml=tests/deploy/requirements.in) -o tests/deploy/requirements.txt

# Tables, drawings, schema and transcripts are made from the code and the flows; read the diff.
docs: .venv/dev
	$(RUN) -m bot graph --write
	$(RUN) -m bot coverage --write
	$(RUN) -m pytest -q tests/test_docs.py tests/test_transcripts.py tests/content tests/deploy/test_capacity.py --update

install: .venv/run
	$(PIP) --no-deps --editable .

.venv/bin/python:
	$(PYTHON) -c 'import sys; sys.exit("Thimble needs Python 3.11 or newer.") if sys.version_info < (3, 11) else 0'
	$(PYTHON) -m venv .venv

.tools/ready: tests/deploy/requirements.txt
	$(PYTHON) -m venv .tools
	.tools/bin/pip install --quiet --disable-pip-version-check --require-hashes -r tests/deploy/requirements.txt
	@touch $@

.venv/run: deploy/requirements.txt | .venv/bin/python
	$(PIP) --require-hashes -r deploy/requirements.txt
	@touch $@

.venv/dev: tests/requirements.txt | .venv/bin/python
	$(PIP) --require-hashes -r tests/requirements.txt
	@touch $@ .venv/run
