# What one types. Each target installs what is missing first (scripts/setup).
.PHONY: help run demo build dist test quick check format bench tour
.DEFAULT_GOAL := help

help: ## Say what there is
	@grep -hE '^[a-z]+:.*## ' Makefile | awk -F ':.*## ' '{ printf "make %-9s %s\n", $$1, $$2 }'

run: build ## Build, serve your own data, open the browser
	@.build/release/rebound

demo: build ## Build, serve a throw-away world to look around in
	@.build/release/rebound demo

build: ## Make .build/release/rebound
	@scripts/setup
	swift build -c release --product rebound
	@scripts/link-resources release

dist: ## Pack .build/dist/rebound-VERSION-linux-MACHINE.tar.gz, which runs without Swift
	@scripts/setup
	@scripts/dist

test: ## Prove everything (debug): checks, suites, journeys
	@scripts/setup --test
	@scripts/prove

quick: ## Prove what takes under a minute once built: checks and suites
	@scripts/setup
	@scripts/prove quick

check: ## Only the checks that read the sources: format, layers, purity, sentences, words, documents
	@scripts/setup
	@scripts/format --check
	@scripts/check-layers && scripts/check-purity && scripts/check-sentences && scripts/check-words && scripts/check-docs

format: ## Format every Swift file, then lint
	@scripts/setup
	@scripts/format

bench: build ## Print the benchmark table
	swift build -c release --product bench
	@scripts/bench

tour: build ## Write docs/tour.md and the pictures of it and the README anew, from the demo world
	@scripts/setup --test
	@.build/venv/bin/python scripts/tour
