# Every task of the project. `make` alone lists them. All need Node 20 or later, and install npm packages by themselves.

SHELL := /bin/sh
.DEFAULT_GOAL := help
NPM_RUN := npm run --silent
TSX := node_modules/.bin/tsx
FAQ := node build/faq/run.mjs
# Succeeds where node_modules has every package of the lock file: npm lists what it has installed, `npm ci` by hand included.
IS_INSTALLED := node -e 'const read = (file) => Object.entries(JSON.parse(require("fs").readFileSync(file)).packages); \
	const installed = new Map(read("node_modules/.package-lock.json")); \
	const isThere = ([path, {version, integrity}]) => installed.get(path)?.version === version && installed.get(path)?.integrity === integrity; \
	process.exit(read("package-lock.json").every((item) => item[0] === "" || item[1].optional || isThere(item)) ? 0 : 1)' 2>/dev/null
CONFIG := $(if $(FAQ_CONFIG),--config '$(FAQ_CONFIG)')

.PHONY: help
help: ## List these targets
	@echo 'FAQ Bot for Mattermost'
	@echo
	@awk -F ':.*## ' '/^[a-z0-9-]+:.*## / {printf "  make %-12s %s\n", $$1, $$2}' $(firstword $(MAKEFILE_LIST))

.PHONY: demo
demo: build ## Try the plugin in a browser, on http://localhost:8066 (PORT=… changes it)
	@$(NPM_RUN) demo

.PHONY: test
test: install chromium ## Everything: lint, types, build with size budgets, unit and end-to-end tests
	@$(TSX) build/checks/cli.ts

.PHONY: dist
dist: install ## Make the bundle in dist/ (FAQ_CONFIG= for an FAQ of your own)
	@$(FAQ) dist $(CONFIG)

.PHONY: deploy
deploy: install ## Upload the bundle to MM_SERVICESETTINGS_SITEURL and enable it (MM_ADMIN_TOKEN, or MM_ADMIN_USERNAME and MM_ADMIN_PASSWORD)
	@$(FAQ) deploy $(CONFIG) $(if $(YES),--yes)

.PHONY: build
build: install ## Build webapp/dist, and check its size
	@$(TSX) build/webapp/cli.ts build

.PHONY: lint
lint: install ## Check style and the directions of imports
	@$(NPM_RUN) lint

.PHONY: types
types: install ## Check types
	@$(NPM_RUN) types

.PHONY: unit
unit: install ## Run the unit tests
	@$(NPM_RUN) test

.PHONY: e2e
e2e: build chromium ## Run the end-to-end tests in Chromium
	@$(NPM_RUN) e2e

# The name under which other projects of Mattermost's have it.
.PHONY: test-e2e
test-e2e: e2e

.PHONY: bench
bench: install ## Measure search quality and speed
	@$(NPM_RUN) bench

.PHONY: screenshots
screenshots: build chromium ## Take the README's screenshots anew
	@$(NPM_RUN) screenshots

.PHONY: notice
notice: install ## Write NOTICE anew: whose code the bundle holds
	@$(TSX) build/webapp/cli.ts notice

.PHONY: release
release: dist ## Write dist/release-notes-VERSION.md from CHANGELOG.md
	@$(TSX) build/package/release.ts

.PHONY: clean
clean: ## Remove everything that was built, but not node_modules
	@rm -rf dist lib webapp/dist build/.cache coverage reports test-results

.PHONY: install
install: check-node
	@$(IS_INSTALLED) || { \
		echo 'Installing the packages of package-lock.json' && npm ci --include=dev --prefer-offline --no-audit --no-fund || \
		{ echo 'npm ci failed: the lines above say why. A registry must be reachable the first time.' >&2; exit 1; }; }

.PHONY: chromium
chromium: install
	@$(TSX) build/checks/chromium.ts

.PHONY: check-node
check-node:
	@command -v node >/dev/null 2>&1 || { echo 'FAQ Bot is built with Node 20 or later, and there is no node here: install it from https://nodejs.org.' >&2; exit 1; }
	@node -e 'if (parseInt(process.versions.node, 10) < 20) { console.error("FAQ Bot is built with Node 20 or later; this is Node " + process.versions.node + ": install a newer one from https://nodejs.org."); process.exit(1); }'
