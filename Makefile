# Everything a person does with this tree. `make setup`, then `make run`.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.ready
LOCKS := $(wildcard packaging/requirements*.txt)
COMPILED := build/compiled.made
CLASS_CODE := build/class_code.bin
QT_CODE := build/qt_code.bin
MODULE_CODE := build/module_code.bin
SOURCES := $(wildcard pathways_app/planner/*.py pathways_app/domain/*.py) pathways_app/runtime/compiled.py

# An environment knows its own place: after the checkout has moved it is made anew.
$(shell grep -qsF "$$PWD/$(VENV)" $(BIN)/activate || rm -f $(STAMP))

.DEFAULT_GOAL := help
.PHONY: help setup system run test lint read bench screenshots db translations lock package deb release clean

help: ## Say what there is
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/  make \1\t\2/p' Makefile | expand -t 20

setup: system $(STAMP) $(COMPILED) $(CLASS_CODE) $(QT_CODE) $(MODULE_CODE) ## Install everything into .venv (again only where something changed)

system:
	@sh packaging/linux/system_packages.sh

$(STAMP): $(LOCKS) pyproject.toml pathways_app/runtime/version.py packaging/setup.sh
	@sh packaging/setup.sh "$(PYTHON)" "$(VENV)"
	@touch $@

# Machine code of the planner; where it cannot be made, a line says so and plain Python does the work.
$(COMPILED): $(STAMP) $(SOURCES) packaging/compile.py
	@mkdir -p build
	@$(BIN)/python packaging/compile.py build/compiled
	@touch $@

# The methods that `dataclasses` writes, compiled here instead of at every start.
$(CLASS_CODE): $(STAMP) $(COMPILED) $(wildcard pathways_app/*/*.py pathways_app/ui/*/*.py) packaging/class_code.py
	@mkdir -p build
	@$(BIN)/python packaging/class_code.py $@

# What PySide compiles at every import.
$(QT_CODE): $(STAMP) pathways_app/runtime/qt_code.py pathways_app/runtime/kept_code.py packaging/qt_code.py
	@mkdir -p build
	@$(BIN)/python packaging/qt_code.py $@

# The modules that the program begins with, in one file instead of three hundred.
$(MODULE_CODE): $(STAMP) $(COMPILED) $(wildcard pathways_app/*.py pathways_app/*/*.py pathways_app/ui/*/*.py) packaging/module_code.py
	@mkdir -p build
	@$(BIN)/python packaging/module_code.py $@

run: $(COMPILED) $(CLASS_CODE) $(QT_CODE) $(MODULE_CODE) ## Open Pathways; without a display, print the headline route
	@sh packaging/run.sh "$(BIN)/pathways"

# Three at a time on two processors, as some tests wait; bytecode is kept, or each of the three rewrites every test.
test: $(STAMP) ## Check style, types, layers, behaviour and catalogue
	@$(MAKE) --no-print-directory -j 2 $(COMPILED) lint read
	PYTHONDONTWRITEBYTECODE= $(BIN)/pytest -n 3 --dist worksteal
	$(BIN)/pathways catalogue validate --errors-only

# The first time, the tests are read while one processor has nothing to do; what is wrong with them is said by `test`.
read: $(STAMP)
	@ls tests/__pycache__/*-pytest-*.pyc >/dev/null 2>&1 || \
		PYTHONDONTWRITEBYTECODE= PATHWAYS_PURE=1 $(BIN)/pytest --collect-only -qq >/dev/null 2>&1 || :

lint: $(STAMP) ## Check style, types and layers only
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

bench: $(COMPILED) $(CLASS_CODE) $(QT_CODE) $(MODULE_CODE) ## Measure exactness, speed and memory beside their targets
	$(BIN)/python -m tests.bench

screenshots: $(STAMP) ## Picture every place in every language, colour and size, in build/screenshots
	$(BIN)/python -m tests.screenshots

db: $(STAMP) ## Build pathways.db from resources/catalogue
	$(BIN)/pathways catalogue build

translations: $(STAMP) ## Bring resources/i18n up to date with the texts of window and report
	$(BIN)/python packaging/translations.py
	$(BIN)/python packaging/report_translations.py

lock: $(STAMP) ## Compile packaging/*.in into hash-pinned files
	@sh packaging/lock.sh "$$PWD/$(BIN)/uv"

package: $(COMPILED) $(CLASS_CODE) $(QT_CODE) ## Pack the program for this machine into dist/pathways, try it out and measure it
	$(BIN)/python packaging/package.py

deb: ## Make a Debian package of dist/pathways
	$(BIN)/python packaging/linux/deb.py

release: $(COMPILED) $(CLASS_CODE) $(QT_CODE) ## Make everything that is released for this machine, tried out, in dist
	$(BIN)/python packaging/assemble.py

clean: ## Remove everything made here but pathways.db
	rm -rf $(VENV) build dist .pytest_cache .mypy_cache .ruff_cache .import_linter_cache .hypothesis
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
