// SPDX-License-Identifier: MIT
import { testCommand } from '../../../src/facts/commands/test-command.js'
import { isTestTask, testAction } from '../../../src/facts/commands/test-task.js'

const STANDARD = [
  'go test ./...',
  'go test -race -coverprofile=c.out ./... | tee out.txt',
  'go tool gotestsum --format testname',
  'CGO_ENABLED=1 go test ./pkg',
  'cargo test --workspace --all-features',
  'cargo +nightly miri test',
  'cargo nextest run',
  'cargo llvm-cov --lcov --output-path lcov.info',
  'cargo hack test --feature-powerset',
  'cross test --target x86_64-unknown-linux-musl',
  'pytest -q',
  'python -m pytest tests/',
  'python3.11 -m unittest discover',
  'poetry run pytest --cov',
  'uv run --frozen pytest',
  'uv run --extra dev python -m pytest',
  'coverage run -m pytest',
  'tox',
  'tox -e py311',
  'tox run -e py311,lint',
  'nox -s tests-3.11',
  'nox -s "tests(python=3.12)"',
  'hatch test',
  'hatch run test',
  'hatch run dev:test',
  'python manage.py test',
  'npm test',
  'npm ci && npm test',
  'npm run test',
  'npm --prefix ui test',
  'npm t -- --coverage',
  'pnpm -r test',
  'pnpm run test',
  'yarn test',
  'yarn workspace app test',
  'yarn run test',
  'bun test',
  'deno test -A',
  'npx vitest run',
  'npx --yes jest',
  'xvfb-run -a npm test',
  'cross-env CI=1 jest',
  './node_modules/.bin/mocha',
  'node node_modules/jest/bin/jest.js',
  'node --test',
  'c8 mocha',
  'mvn -B verify',
  './mvnw -q test',
  'mvn --batch-mode clean install',
  './gradlew check',
  'gradle :core:test',
  './gradlew build',
  'dotnet test --no-build',
  'bundle exec rspec',
  'bundle exec rake',
  'rake test',
  'rake spec',
  'bin/rails test',
  'bundle exec rails test:system test',
  'vendor/bin/phpunit',
  'composer test',
  'composer run test',
  'php artisan test',
  'ctest --output-on-failure',
  'cd build && ctest',
  'cmake --build build --target test',
  'make check',
  'make test',
  'make tests',
  'make -j4 check',
  'make -C src test',
  'make unit-test',
  '$ make test',
  'bazel test //...',
  'bazelisk --output_base=/x test //src/...',
  'meson test -C build',
  'ninja -C build test',
  'swift test',
  'flutter test',
  'dart run test',
  'mix test',
  'mix do compile, test',
  'stack test',
  'cabal v2-test all',
  'lein test',
  'rebar3 eunit',
  'sbt "testOnly a.b"',
  'sbt clean coverage test',
  'sbt +test',
  'R CMD check --no-manual pkg.tar.gz',
  "Rscript -e 'devtools::test()'",
  'prove -l t',
  'bats tests',
  'pg_prove -d x',
  'helm unittest chart',
  'molecule test',
  'xcodebuild -scheme App clean test',
  "julia --project -e 'using Pkg; Pkg.test()'",
  'docker compose run --rm app pytest',
  'docker run --rm image cargo test',
  'nix develop -c cargo test',
  "nix-shell --run 'make check'",
  "bash -c 'set -e; go test ./...'",
  'if ! go test ./...; then exit 1; fi',
  'zig build test',
  'dune runtest',
  'timeout 10m go test ./...'
]

const OWN = [
  './scripts/bazel_ignore_codes.sh test --config=x //src/...',
  './run_tests.sh',
  'bash scripts/test.sh',
  'sh ./test.sh -v',
  'python tests/run.py',
  'python3 ./tests/test_all.py',
  'node test/run.js',
  'make test-e2e',
  'npm run test:unit',
  'yarn test:e2e',
  'just test',
  'task test',
  'cargo xtask test'
]

const NONE = [
  'bundle exec rake db:setup',
  'rake db:test:prepare',
  'rake assets:precompile',
  'rake deploy',
  'echo "Error: no test specified" && exit 1',
  'echo "run npm test"',
  'echo npm test',
  'make checks',
  'make pylint-tests',
  'docs/check.md',
  'checks/mycheck_test.go',
  'make lint',
  'make test-deps',
  'make check-format',
  'make -n test',
  'npm run lint',
  'npm install --save-dev jest',
  'npm run build',
  'npm --prefix test run build',
  'make -f tests/Makefile.test all',
  'npm run lint:tests',
  'pip install pytest tox',
  'tox -e lint',
  'nox -s docs',
  'playwright install --with-deps',
  'npx playwright install',
  'mvn -B package -DskipTests',
  './gradlew build -x test',
  'cargo build',
  'cargo test --no-run',
  'cargo install cargo-nextest',
  'go install gotest.tools/gotestsum@latest',
  'go build ./...',
  'bazel info --show_make_env bazel-testlogs',
  'rm -rf tests/output',
  'cp -r tests/ build/test',
  'cd test',
  'test -f file.txt',
  '[ -d test ]',
  'git commit -m "make test"',
  'docker build -t test .',
  'docker push registry/test',
  'curl https://example.org/test.sh',
  '# go test ./...',
  'npm publish',
  'cat test',
  'helm install test ./chart',
  'ct lint --charts x',
  'apt-get install -y bats',
  '',
  'constructor',
  '__proto__ test'
]

describe('testCommand', () => {
  it.each(STANDARD)('knows the usual way: %s', command => {
    expect(testCommand(command)).toEqual({ standard: true })
  })
  it.each(OWN)("knows a way of the project's own: %s", command => {
    expect(testCommand(command)).toEqual({ standard: false })
  })
  it.each(NONE)('takes no other command for tests: %s', command => {
    expect(testCommand(command)).toBeUndefined()
  })
  it('stays quick on hostile lines', () => {
    for (const line of [
      'bundle exec '.repeat(300),
      'docker run '.repeat(350),
      'sudo '.repeat(700),
      "bash -c '".repeat(400),
      '&'.repeat(4000),
      'make ' + '-'.repeat(3900),
      'a '.repeat(100_000),
      'nix-shell "nix-shell a" '.repeat(150)
    ]) {
      const start = performance.now()
      testCommand(line)
      expect(performance.now() - start).toBeLessThan(200)
    }
  })
})

describe('isTestTask', () => {
  it.each(['test', 'tests', 'check', 'unit-tests', 'test:e2e', 'testIntegration', 'e2e', 'test-race', 'run-tests'])(
    'takes %s for tests',
    name => {
      expect(isTestTask(name)).toBe(true)
    }
  )
  it.each(['checks', 'check-format', 'lint-tests', 'test-deps', 'build', 'latest', 'contest', 'docs', 'test-image', 'pretest-install'])(
    'does not take %s for tests',
    name => {
      expect(isTestTask(name)).toBe(false)
    }
  )
})

it('testAction knows actions that run tests', () => {
  expect(testAction('julia-actions/julia-runtest@v1')).toBe(true)
  expect(testAction('dorny/test-reporter@0123456789')).toBe(false)
  expect(testAction('actions/checkout@v4')).toBe(false)
})

describe('what looks like a test run and is none', () => {
  it.each([
    'go test -run=^$ ./...',
    "go test -run '^$' -bench=. ./...",
    'go test -run NONE -bench . ./...',
    'go test -exec /bin/true ./...',
    'go test -list . ./...',
    'go test -c -o x.test ./pkg',
    'TRYCMD=overwrite cargo test',
    'env UPDATE_EXPECT=1 cargo test',
    'INSTA_UPDATE=always cargo test',
    'cargo insta test --accept',
    'cargo test --no-run',
    'cargo nextest list',
    'pytest --collect-only',
    'jest -u',
    'npx vitest run --update',
    'playwright test --list',
    'ctest -N',
    'make -q test',
    './gradlew test --dry-run',
    'command -v pytest',
    'docker run org/pytest:1 -q',
    'ssh host "npm test"',
    'echo "a\nnpm test\nb"',
    'if false; then npm test; fi',
    'run() { npm test; }',
    'exit 0\nnpm test',
    'cat <<EOF\nnpm test\nEOF',
    'sh ./scripts/get-test-version.sh',
    './target/examples/${{ matrix.stress-test }}',
    'yarn bin jest',
    'bash -c',
    'which jest',
    'python -c "import pytest"'
  ])('%j', text => {
    expect(testCommand(text)).toBeUndefined()
  })
  it.each([
    'go test -run TestX ./...',
    "go test -run '' ./...",
    'go test -exec sudo ./...',
    'npm cit',
    'npm install-test',
    'corepack pnpm test',
    'script -q -e -c "npm test"',
    '(cd tests && pytest)',
    'timeout -k 5 60 pytest',
    'sudo -u ci pytest',
    'npm test || true',
    'run() { npm test; }; run',
    'if [ "$CI" ]; then npm test; fi',
    'X=$(npm test)',
    'bash <<EOF\nnpm test\nEOF',
    'docker compose -f ci.yml run --rm app pytest',
    'docker exec -it box make check',
    'docker run --entrypoint pytest img tests',
    'xargs -n1 -I{} sh -c "pytest {}"'
  ])('still knows %j', text => {
    expect(testCommand(text)).toEqual({ standard: true })
  })
})
