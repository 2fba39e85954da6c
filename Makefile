# Every target does its own set-up: see tools/setup.
.DEFAULT_GOAL := help
.PHONY: help play test check format bench clean
PYTHON := .venv/bin/python
# The tests start hundreds of processes, which would each compile the whole program where this is set.
PYTEST := env -u PYTHONDONTWRITEBYTECODE $(PYTHON) -m pytest

help: ## show this list
	@sed -n 's/^\([a-z]*\):.*## /\1\t/p' Makefile

play: ## open the instrument (without a display: let it play a demo)
	@tools/setup play
	@if [ -n "$$DISPLAY$$WAYLAND_DISPLAY" ] || [ "$$(uname -s)" = Darwin ]; then exec $(PYTHON) -m improv; \
	else echo "There is no display here, so simulated people play." >&2; exec $(PYTHON) -m improv demo; fi

test: ## run every test, on all cores; ARGS="-k pads" runs some
	@tools/setup test
	@$(PYTEST) -n auto --dist loadgroup --no-loadscope-reorder --max-worker-restart 0 $(ARGS)

check: ## run only the checks of style, types and imports
	@tools/setup test
	@$(PYTEST) tests/test_contracts.py

format: ## lay the code out as the checks want it
	@tools/setup test
	@$(PYTHON) -m ruff check --fix-only --quiet .
	@$(PYTHON) -m ruff format --quiet .

bench: ## say how to measure
	@echo "The measurements are run by hand, on a quiet machine: see bench/README.md"

clean: ## remove all that the set-up and the tools made
	rm -rf .venv build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
