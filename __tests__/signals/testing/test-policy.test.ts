// SPDX-License-Identifier: MIT
import { deriveDocuments } from '../../../src/facts/documents/documents.js'
import { testDemands, testForce } from '../../../src/signals/testing/test-policy.js'
import { treeOf } from '../../support/evidence.js'

describe('demands', () => {
  it.each([
    ['must', 'All existing tests must pass, and new tests must be added for the bug/feature in question.'],
    ['must', 'Any new major functionality must have unit-tests.'],
    ['must', 'New features require new tests.'],
    ['must', 'Unit tests are required for every change.'],
    ['must', 'Pull requests will not be merged without tests.'],
    ['must', 'We will not accept changes that do not include tests.'],
    ['must', 'A change cannot be merged: it will not be accepted unless tests are added.'],
    ['must', 'Each feature needs a regression test, so every fix must come with a test case.'],
    ['should', 'When adding or changing functionality, please include new tests for them as part of your contribution.'],
    ['should', 'When adding methods you should add or update the corresponding tests in the tests listed below.'],
    ['should', 'Please make sure to update tests as appropriate.'],
    ['should', 'Make sure that tests are updated.'],
    ['should', 'Add or update tests for any behaviour change.'],
    ['should', 'Tests — write tests for new logic, including failure paths, not just the happy path.'],
    ['should', 'Keep the change focused and add tests when behavior changes.'],
    ['should', 'If the change is not trivial, please add tests.']
  ])('%s: %s', (force, text) => expect(testForce({ text, form: 'item' })).toBe(force))
})

describe('no demands', () => {
  it.each([
    'All tests must pass.',
    'The test environment must be updated before a release.',
    'For stylistic changes that don’t require tests, say so.',
    'You do not need to add tests for documentation.',
    'Please update the branch and test your changes.',
    'Again, you must run rake after updating; this will run the regression tests.',
    'You may also need to modify tests in the tests/ subdirectory.',
    'Your pull request will not be merged until all tests pass.',
    'Required checks include builds, sanitizer tests and static analysis.',
    'The following fixtures live in crates/x/tests/fixtures/ and must be updated.',
    'If you need the tests themselves to be thread-safe, then you’ll need to modify something.',
    'Please include the output of the tests.',
    'For such tests a step-by-step description should be provided.',
    'You need to add the program to your PATH before running the tests.',
    'Isolate the problem — ideally create a reduced test case.',
    'Include the code (types, tests and helpers) in the prompt.',
    'The need for more tests depends on the change.',
    'Titles of commits must have a type and follow the conventional specs below.',
    'All you have to do is write a module with unit tests.'
  ])('%s', text => expect(testForce({ text, form: 'item' })).toBeUndefined())
  it('in a row of a table', () =>
    expect(testForce({ text: 'Cluster setup required | new tests must be added', form: 'table' })).toBeUndefined())
})

describe('tasks', () => {
  it.each([
    'I have added tests that prove my fix',
    'Tests for the changes have been added (for bug fixes/features)',
    'Tests added/updated for the change'
  ])('%s', text => expect(testForce({ text, form: 'task' })).toBe('task'))
  it.each([
    ['All tests pass', undefined],
    ['Tested locally', undefined],
    ['Tests (adding missing tests)', 'Type of change']
  ])('not %s', (text, section) => expect(testForce({ text, form: 'task', ...(section !== undefined && { section }) })).toBeUndefined())
})

it('puts instructions for a change first and knows what a guide links', () => {
  const demands = testDemands(
    deriveDocuments(
      treeOf({
        'CONTRIBUTING.md': `# Contributing\n\nSee [testing](docs/testing.md). Please add tests to what you change.\n${'Words. '.repeat(20)}`,
        'docs/testing.md': '# Testing\n\nNew code must have tests.\n',
        'docs/Development.md': '# Development\n\nNew code must have unit tests.\n',
        'docs/how-it-works.md': 'New code must have tests.\n',
        '.github/PULL_REQUEST_TEMPLATE.md': '<!-- tests must be added -->\n## Test Plan\n'
      })
    )
  )
  expect(demands.map(({ where, force, path, line }) => `${where} ${force} ${path}:${line}`)).toEqual([
    'guide should CONTRIBUTING.md:3',
    'template plan .github/PULL_REQUEST_TEMPLATE.md:2',
    'linked must docs/testing.md:3',
    'elsewhere must docs/Development.md:3'
  ])
})
