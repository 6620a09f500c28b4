# `make boek` builds the handbook and serves it; `make test` tests everything.
# Both set up what they need, once. PYTHON=… picks the Python to set up with.
PYTHON ?= python3
PY := .venv/bin/python
export PATH := $(CURDIR)/.venv/bin:$(PATH)

.PHONY: boek site pdf test notebooks bench slot schoon

boek: site
	$(PY) tools/serveer.py

site: .venv/klaar-boek
	$(PY) -m reintegratie.site.bouwen

pdf: .venv/klaar-pdf
	$(PY) tools/chromium.py
	$(PY) -m tools.pdf

test: .venv/klaar-test
	$(PY) tools/chromium.py
	$(PY) -m reintegratie.site.bouwen
	$(PY) -m pytest --numprocesses=auto

notebooks: .venv/klaar-test
	$(PY) tools/notebooks.py

bench: .venv/klaar-test
	$(PY) tools/chromium.py
	$(PY) -m reintegratie.site.bouwen
	$(PY) -m pytest tests/bench --override-ini=python_files="bench_*.py" --override-ini=python_functions="bench_*" --capture=no --quiet

slot: .venv/klaar-test
	$(PY) -m tools.slot $(if $(NIEUW),--upgrade)

schoon:
	rm -rf _build .venv node_modules

.venv/klaar-%: pyproject.toml locks/%.txt package-lock.json tools/opzetten.py
	$(PYTHON) tools/opzetten.py $*
