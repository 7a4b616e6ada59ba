# Everything a person does with this repository. `make` alone lists it.
#
# The virtual environment is made on first use and renewed when pyproject.toml or the pinned
# versions change. PYTHON=python3.12 chooses another interpreter for it.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
PACKAGE := generated/notion
CONFIG := spec/notion/clientsmith.yaml
CODE := generator tests templates/python tools
BY_HAND := $(PACKAGE)/notion_typed/lib

.DEFAULT_GOAL := help
.PHONY: help setup regenerate release check test test-all lint format golden mutants wheels docs reference bench soak conformance clean

help: ## list what can be made
	@echo "clientsmith: an OpenAPI document becomes a Python client"
	@echo
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/  make \1|\2/p' $(MAKEFILE_LIST) | awk -F'|' '{printf "%-20s %s\n", $$1, $$2}'

setup: $(READY) ## make the virtual environment (the others do so by themselves)

$(READY): pyproject.toml constraints.txt
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
	  || { echo "Python 3.11 or newer is needed: make PYTHON=python3.12 ..."; exit 1; }
	@echo "==> setting up $(VENV) with $$($(PYTHON) --version)"
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	@$(BIN)/python -m pip install -qq --disable-pip-version-check -c constraints.txt -e '.[dev]'
	@touch $@

regenerate: $(READY) ## write generated/notion from spec/notion: make regenerate [API_VERSION=...] [REPORT=file]
	@echo "==> generating a client from $(CONFIG)$(if $(API_VERSION), for version $(API_VERSION) of the API)"
	@$(BIN)/clientsmith generate $(CONFIG) $(if $(API_VERSION),--api-version $(API_VERSION)) $(if $(REPORT),--report $(REPORT))

release: $(READY) ## release generated/notion (version, changelog, baseline): make release [VERSION=1.0.0]
	@$(BIN)/clientsmith generate $(CONFIG) --release $(if $(API_VERSION),--api-version $(API_VERSION)) $(if $(VERSION),--as $(VERSION))

check: $(READY) ## say whether generated/notion is what would be written, and why not
	@$(BIN)/clientsmith check $(CONFIG) $(if $(API_VERSION),--api-version $(API_VERSION))

test: $(READY) ## test the generator, then the package that it generates
	@echo "==> testing the generator"
	@$(BIN)/python -m pytest -q -n 2
	@echo "==> testing $(PACKAGE)"
	@cd $(PACKAGE) && PYTHONPATH=. ../../$(BIN)/python -m pytest -q -p no:cacheprovider tests
	@echo "All tests have passed, and $(PACKAGE) is what the generator writes."

test-all: $(READY) ## test the package and its runtime on each Python from 3.11 on that is installed
	@$(BIN)/python tools/test_all.py

lint: $(READY) ## check form, direction of imports and types
	@echo "==> ruff"
	@$(BIN)/ruff check --quiet $(CODE) $(BY_HAND)
	@echo "==> black"
	@$(BIN)/black --check --quiet $(CODE) $(PACKAGE)
	@echo "==> import-linter"
	@$(BIN)/lint-imports --no-cache > $(VENV)/imports.log || { cat $(VENV)/imports.log; exit 1; }
	@echo "==> mypy"
	@MYPYPATH=$(PACKAGE) $(BIN)/mypy generator tools tests/*.py tests/emit tests/lower
	@$(BIN)/mypy tests/runtime templates/python/runtime
	@MYPYPATH=tests/testing:$(PACKAGE) $(BIN)/mypy tests/testing templates/python/testing
	@MYPYPATH=tests/usage:tests/runtime:$(PACKAGE) $(BIN)/mypy --exclude wrong_uses.py tests/usage
	@MYPYPATH=tests/lib:tests/usage:tests/runtime:$(PACKAGE) $(BIN)/mypy tests/lib
	@cd $(PACKAGE) && ../../$(BIN)/mypy --strict .
	@echo "==> basedpyright"
	@$(BIN)/basedpyright -p pyproject.toml --pythonpath $(BIN)/python
	@cd $(PACKAGE) && ../../$(BIN)/basedpyright -p pyproject.toml --pythonpath ../../$(BIN)/python
	@echo "No complaints."

format: $(READY) ## bring the code into form
	@$(BIN)/ruff check --quiet --fix $(CODE) $(BY_HAND)
	@$(BIN)/black --quiet $(CODE) $(BY_HAND)

golden: $(READY) ## accept what cases and wholes give now: make golden [CASE=area/case]
	@$(BIN)/python -m pytest -q -n 2 tests/test_cases.py $(if $(CASE),--case $(CASE),tests/test_wholes.py) \
	  -k "expected or as_it_was" --accept

mutants: $(READY) ## break the generator in many ways, and see what the tests notice: make mutants [ONLY=word]
	@PYTHONPATH=tools $(BIN)/python -m mutate $(if $(ONLY),--only "$(ONLY)")

wheels: $(READY) ## build both wheels and test them as installed
	@$(BIN)/python tools/check_wheels.py

docs: $(READY) ## build the documentation into site/ and check every link of it
	@$(BIN)/python tools/build_site.py

reference: $(READY) ## write the pages of docs/ that are generated from the code
	@PYTHONPATH=tools $(BIN)/python -m reference
	@$(BIN)/python tools/contract.py

bench: $(READY) ## measure generation and the package against others: make bench [DOC=file OLDER=file]
	@PYTHONPATH=tools $(BIN)/python -m bench $(if $(DOC),--document $(DOC)) $(if $(OLDER),--older $(OLDER))

soak: $(READY) ## let thousands of calls meet faults: make soak [CALLS=1000]
	@PYTHONPATH=$(PACKAGE):tools $(BIN)/python -m soak $(if $(CALLS),--calls $(CALLS))

conformance: $(READY) ## generate and check real documents: make conformance DOCS=folder [ONLY=names]
	@test -n "$(DOCS)" || { echo "say where the documents are: make conformance DOCS=folder"; exit 2; }
	@$(BIN)/python tools/conformance.py $(DOCS) $(ONLY)

clean: ## remove everything that can be made again, but not what is generated
	@rm -rf $(VENV) .bench .cache build dist site
	@find . -name __pycache__ -prune -exec rm -rf {} +
	@echo "Clean."
