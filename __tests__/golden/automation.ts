// SPDX-License-Identifier: MIT

/** What machines read: workflows, manifests, settings. */
export const AUTOMATION: Readonly<Record<string, string>> = {
  '.github/workflows/test.yml': `name: tests
on:
  push:
    branches: [main]
  pull_request:
permissions:
  contents: read
jobs:
  lint:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
      - uses: actions/setup-node@v5
        with: { node-version-file: .nvmrc, cache: npm }
      - run: npm ci
      - run: npx eslint --max-warnings 0 .
      - run: npx prettier --check .
      - run: npx tsc --noEmit
      - run: clang-format --dry-run --Werror core/*.c core/*.h
  test:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
      - uses: actions/setup-node@v5
        with: { node-version-file: .nvmrc, cache: npm }
      - run: npm ci
      - run: npm run build
      - run: npm test -- --coverage
  core:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
      - run: make
      - name: Tests of the calculator under AddressSanitizer
        run: make check CFLAGS="-g -O1 -fsanitize=address,undefined"
  accessibility:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
      - run: npm ci
      - run: npm run build
      - run: npx @axe-core/cli --exit web/index.html
  commits:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
        with: { fetch-depth: 0 }
      - uses: tim-actions/dco@v1.1.0
        with:
          commits: \${{ github.event.pull_request.commits_url }}
  secrets:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
        with: { fetch-depth: 0 }
      - uses: gitleaks/gitleaks-action@v2
`,

  '.github/workflows/codeql.yml': `name: CodeQL
on:
  push:
    branches: [main]
  pull_request:
  schedule:
    - cron: '30 4 * * 1'
permissions:
  contents: read
  security-events: write
jobs:
  analyze:
    runs-on: ubuntu-latest
    strategy:
      matrix:
        language: [javascript-typescript, c-cpp]
    steps:
      - uses: actions/checkout@v5
      - uses: github/codeql-action/init@v4
        with:
          languages: \${{ matrix.language }}
          queries: security-extended
      - uses: github/codeql-action/autobuild@v4
      - uses: github/codeql-action/analyze@v4
`,

  '.github/workflows/fuzz.yml': `name: fuzzing
on:
  schedule:
    - cron: '0 2 * * *'
  workflow_dispatch:
permissions:
  contents: read
jobs:
  fuzz:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
      - run: clang -g -fsanitize=fuzzer,address core/fuzz_constituents.c core/constituents.c -lm -o fuzz_constituents
      - run: ./fuzz_constituents -max_total_time=1800 corpus/
`,

  '.github/workflows/release.yml': `name: release
on:
  push:
    tags: ['v*']
permissions:
  contents: write
  id-token: write
  attestations: write
jobs:
  release:
    runs-on: ubuntu-latest
    environment: release
    steps:
      - uses: actions/checkout@v5
      - uses: actions/setup-node@v5
        with: { node-version-file: .nvmrc, registry-url: 'https://npm.example.org' }
      - run: npm ci
      - run: npm run build
      - run: npm pack
      - uses: actions/attest-build-provenance@v3
        with:
          subject-path: '*.tgz'
      - run: npm publish --provenance --access public
      - run: gh release create "$GITHUB_REF_NAME" --notes-from-tag *.tgz
        env:
          GH_TOKEN: \${{ github.token }}
`,

  '.github/workflows/reproducible.yml': `name: reproducible build
on:
  push:
    branches: [main]
permissions:
  contents: read
jobs:
  compare:
    runs-on: ubuntu-latest
    env:
      SOURCE_DATE_EPOCH: '1700000000'
    steps:
      - uses: actions/checkout@v5
        with: { path: first }
      - uses: actions/checkout@v5
        with: { path: second }
      - run: cd first && npm ci && npm run build && npm pack
      - run: cd second && npm ci && npm run build && npm pack
      - run: diffoscope first/tidewater-*.tgz second/tidewater-*.tgz
`,

  '.github/dependabot.yml': `version: 2
updates:
  - package-ecosystem: npm
    directory: /
    schedule: { interval: weekly }
  - package-ecosystem: github-actions
    directory: /
    schedule: { interval: weekly }
`,

  'package.json': `{
  "name": "tidewater",
  "version": "3.2.0",
  "description": "A small web server that predicts high and low water for harbours",
  "license": "MIT",
  "homepage": "https://github.com/example/project#readme",
  "repository": { "type": "git", "url": "git+https://github.com/example/project.git" },
  "bugs": "https://github.com/example/project/issues",
  "type": "module",
  "engines": { "node": ">=22" },
  "bin": { "tidewater": "dist/main.js" },
  "files": ["dist", "locales", "web"],
  "scripts": {
    "build": "tsc --project tsconfig.build.json",
    "test": "vitest run",
    "lint": "eslint --max-warnings 0 .",
    "format:check": "prettier --check .",
    "prepack": "npm run build"
  },
  "dependencies": {
    "express": "^5.1.0",
    "helmet": "^8.1.0",
    "i18next": "^25.4.0",
    "zod": "^4.1.0"
  },
  "devDependencies": {
    "@types/express": "^5.0.3",
    "@types/node": "^22.18.0",
    "@vitest/coverage-v8": "^3.2.4",
    "eslint": "^9.35.0",
    "fast-check": "^4.3.0",
    "prettier": "^3.6.2",
    "supertest": "^7.1.4",
    "typescript": "^5.9.2",
    "typescript-eslint": "^8.43.0",
    "vitest": "^3.2.4"
  }
}
`,

  'package-lock.json': `{
  "name": "tidewater",
  "version": "3.2.0",
  "lockfileVersion": 3,
  "requires": true,
  "packages": {
    "": { "name": "tidewater", "version": "3.2.0", "license": "MIT" },
    "node_modules/zod": { "version": "4.1.5", "license": "MIT" }
  }
}
`,

  'tsconfig.json': `{
  "compilerOptions": {
    "target": "ES2023",
    "module": "NodeNext",
    "strict": true,
    "noUncheckedIndexedAccess": true,
    "outDir": "dist"
  },
  "include": ["src", "tests"]
}
`,

  'tsconfig.build.json': `{ "extends": "./tsconfig.json", "compilerOptions": { "rootDir": "src" }, "include": ["src"] }
`,

  'eslint.config.js': `// SPDX-FileCopyrightText: 2024 The Tidewater contributors
// SPDX-License-Identifier: MIT
import tseslint from 'typescript-eslint'

export default tseslint.config(tseslint.configs.strictTypeChecked, {
  languageOptions: { parserOptions: { projectService: true } }
})
`,

  '.prettierrc.json': `{ "semi": false, "singleQuote": true }
`,

  '.clang-format': `BasedOnStyle: LLVM
IndentWidth: 8
UseTab: Always
`,

  '.nvmrc': `22.19.0
`,

  'vitest.config.ts': `// SPDX-FileCopyrightText: 2024 The Tidewater contributors
// SPDX-License-Identifier: MIT
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    coverage: {
      include: ['src/**/*.ts'],
      thresholds: { statements: 92, branches: 85, functions: 90, lines: 92 }
    }
  }
})
`,

  Makefile: `# SPDX-FileCopyrightText: 2024 The Tidewater contributors
# SPDX-License-Identifier: MIT
# Builds the calculator. CC, CFLAGS and LDFLAGS of the caller are kept.
CC ?= cc
CFLAGS ?= -O2 -g
PREFIX ?= /usr/local
HARDENING = -fstack-protector-strong -D_FORTIFY_SOURCE=2 -fPIE
WARNINGS = -Wall -Wextra -Wconversion -Werror
ALL_CFLAGS = $(CPPFLAGS) $(WARNINGS) $(HARDENING) $(CFLAGS)
ALL_LDFLAGS = -pie -Wl,-z,relro,-z,now $(LDFLAGS)

OBJECTS = core/constituents.o core/tidecalc.o

all: tidecalc

tidecalc: $(OBJECTS)
	$(CC) $(ALL_CFLAGS) $(ALL_LDFLAGS) -o $@ $(OBJECTS) -lm

core/%.o: core/%.c core/constituents.h
	$(CC) $(ALL_CFLAGS) -c -o $@ $<

check: core/constituents.o core/test_constituents.o
	$(CC) $(ALL_CFLAGS) $(ALL_LDFLAGS) -o core/test_constituents $^ -lm
	./core/test_constituents

install: tidecalc
	install -d $(DESTDIR)$(PREFIX)/bin
	install -m 755 tidecalc $(DESTDIR)$(PREFIX)/bin/tidecalc

uninstall:
	rm -f $(DESTDIR)$(PREFIX)/bin/tidecalc

clean:
	rm -f tidecalc core/*.o core/test_constituents

.PHONY: all check install uninstall clean
`,

  'tidewater.service': `[Unit]
Description=Tide times
After=network-online.target

[Service]
ExecStart=/usr/bin/tidewater serve
LoadCredential=key.pem:/etc/tidewater/key.pem
Environment=TIDEWATER_KEY_FILE=%d/key.pem TIDEWATER_CERT_FILE=/etc/tidewater/cert.pem
DynamicUser=yes
ProtectSystem=strict
ProtectHome=yes
PrivateTmp=yes
NoNewPrivileges=yes
CapabilityBoundingSet=
SystemCallFilter=@system-service

[Install]
WantedBy=multi-user.target
`,

  '.devcontainer/devcontainer.json': `{
  "name": "Tidewater",
  "image": "mcr.microsoft.com/devcontainers/typescript-node:22",
  "features": { "ghcr.io/devcontainers/features/common-utils:2": {} },
  "postCreateCommand": "npm ci && npm run build"
}
`,

  '.gitignore': `node_modules/
dist/
tidecalc
*.o
`
}
