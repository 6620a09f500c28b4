# `make boek` builds the handbook and serves it; `make snel` is the first check of a change, `make test`
# what guards it, `make test-alles` the full sweep. All set up what they need, once. PYTHON=… picks the
# Python to set up with. What stands in which lane of the tests: tools/banen.py.
PYTHON ?= python3
PY := .venv/bin/python
export PATH := $(CURDIR)/.venv/bin:$(PATH)

.PHONY: boek site pdf opzetten hekken snel test test-alles notebooks bench slot schoon

boek: site
	$(PY) tools/serveer.py

site: .venv/klaar-boek
	$(PY) -m reintegratie.site.bouwen

pdf: .venv/klaar-pdf
	$(PY) -m tools.programma chromium
	$(PY) -m tools.pdf

opzetten: .venv/klaar-test

hekken: .venv/klaar-test
	$(PY) -m tools.typen
	$(PY) -m ruff check
	$(PY) -m ruff format --check
	$(PY) -m mypy
	npm run --silent hekken
	npm run --silent widget

snel: hekken
	$(PY) -m tools.banen snel

test: hekken
	$(PY) -m tools.programma chromium firefox webkit xvfb
	$(PY) -m tools.banen snel bewijs boek site scherm

test-alles: hekken
	$(PY) -m tools.programma chromium firefox webkit xvfb libreoffice
	$(PY) -m tools.banen --alles snel bewijs boek site scherm

notebooks: .venv/klaar-test
	$(PY) tools/notebooks.py

bench: .venv/klaar-test
	$(PY) -m tools.programma chromium
	$(PY) -m reintegratie.site.bouwen
	$(PY) -m pytest tests/bench --override-ini=python_files="bench_*.py" --override-ini=python_functions="bench_*" --capture=no --quiet

slot: .venv/klaar-test
	$(PY) -m tools.slot $(if $(NIEUW),--upgrade)

schoon:
	rm -rf _build .venv node_modules

.venv/klaar-%: pyproject.toml locks/%.txt package-lock.json tools/opzetten.py
	$(PYTHON) tools/opzetten.py $*
