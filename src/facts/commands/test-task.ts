// SPDX-License-Identifier: MIT

/** Words in a task's name that make it a test task, and those that say it only prepares, checks style or reports. */
const TEST_WORD = /^(?:tests?|testing|unit-?tests?|specs?|e2e|pytest|vitest|jest|rspec|check-?world)\d*$/
const NO_TEST_WORD =
  /^(?:lint\w*|ruff|pylint|mypy|flake8|eslint|bandit|black|remove|format\w*|fmt|style|deps|dependencies|requirements?|install|setup|prepare|bootstrap|build|image|images|docker|compile|clean|docs?|report|reports|results?|upload|data|fixtures?|generate|gen|types?|typecheck|publish|deploy|release|env|up|down|stop|teardown|destroy|create|db|assets|init|update|print|list|help|get|versions?|no|skip|without|latest)$/

/**
 * Whether a task's name (a make target, a package script ...) says that it runs tests: `test`, `unit-tests`, `test:e2e`, but not `test-deps`,
 * `lint-tests` or `check-format`. `check` is the tests by make's convention; `checks` is not.
 */
export function isTestTask(name: string): boolean {
  if (name.length > 80) return false
  if (/^(?:check|checktest|distcheck|installcheck|run-?tests?)$/i.test(name)) return true
  const words = name
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[-_:./+ ]/)
  return words.some(word => TEST_WORD.test(word)) && !words.some(word => NO_TEST_WORD.test(word))
}

const TEST_ACTION =
  /^(?:julia-actions\/julia-runtest|r-lib\/actions\/check-r-package|cypress-io\/github-action|pavelzw\/pytest-action|helm-unittest\/helm-unittest-action|d3adb5\/helm-unittest-action|robherley\/go-test-action|circleci\/(?:go|python|node|ruby)\/test)(?:@|$)/i

/** Whether an action or orb runs tests. Those that only report results tell no way to run them. */
export function testAction(uses: string): boolean {
  return TEST_ACTION.test(uses.slice(0, 200))
}
