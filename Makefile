# Everything is done by tools/setup.py, which also works where there is no make.
PYTHON ?= python3
ARGS ?=

.PHONY: help run test test-long check bench package package-test guide

help:
	@echo "make run        set up what is needed and open the app (a terminal chat without a display)"
	@echo "make test       set up and pass all checks and tests, headless"
	@echo "make test-long  the same, with the tests that take minutes"
	@echo "make check      format, lint, types"
	@echo "make bench      measure against peers; figures in benchmarks/results"
	@echo "make package    build what people get: app folder, .deb, .rpm, .tar.gz, wheel; all in dist/"
	@echo "make package-test  try those in a clean Debian, under a real X server (as root)"
	@echo "make guide      train the built-in model (about an hour on two cores)"

run test test-long check bench package package-test guide:
	@$(PYTHON) tools/setup.py $@ $(ARGS)
